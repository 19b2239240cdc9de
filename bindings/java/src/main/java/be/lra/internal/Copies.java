package be.lra.internal;

import java.util.Arrays;
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

    /**
     * A list of what is told one by one. Null among it is refused where the list is copied.
     *
     * @param values null stays null
     * @param <T> of what
     * @return the list
     */
    public static <T> List<T> listOf(T[] values) {
        return values == null ? null : Arrays.asList(values.clone());
    }

    /**
     * A set of what is told one by one, in its order; what is told twice is in it once. Null among it is refused where the set is copied.
     *
     * @param values null stays null
     * @param <T> of what
     * @return the set
     */
    public static <T> Set<T> setOf(T[] values) {
        return values == null ? null : new LinkedHashSet<>(Arrays.asList(values));
    }

    private static void withoutNull(String name, Collection<?> values) {
        for (Object value : values) {
            Errors.required(name, value);
        }
    }
}
