package be.lra.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Copies that nobody can change, for records. */
public final class Copies {
    private Copies() {}

    /**
     * Of a list.
     *
     * @param name of the component, for the error
     * @param values null stays null
     * @param <T> of what
     * @return the copy
     */
    public static <T> List<T> list(String name, List<T> values) {
        if (values == null) {
            return null;
        }
        withoutNull(name, values);
        return List.copyOf(values);
    }

    /**
     * Of a set, in its order.
     *
     * @param name of the component, for the error
     * @param values null stays null
     * @param <T> of what
     * @return the copy
     */
    public static <T> Set<T> set(String name, Set<T> values) {
        if (values == null) {
            return null;
        }
        withoutNull(name, values);
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    private static void withoutNull(String name, Collection<?> values) {
        for (Object value : values) {
            Errors.required(name, value);
        }
    }
}
