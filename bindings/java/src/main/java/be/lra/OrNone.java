package be.lra;

/**
 * A fact that may be known to be none, which is something else than not being told (then the fact itself is null).
 *
 * @param value null for none
 * @param <T> the type of the value
 */
public record OrNone<T>(T value) {
    /**
     * A value.
     *
     * @param value not null
     * @param <T> its type
     * @return the fact
     */
    public static <T> OrNone<T> of(T value) {
        return new OrNone<>(be.lra.internal.Errors.required("value", value));
    }

    /**
     * There is none.
     *
     * @param <T> the type that it would have
     * @return the fact
     */
    public static <T> OrNone<T> none() {
        return new OrNone<>(null);
    }

    /**
     * Whether there is none.
     *
     * @return whether
     */
    public boolean isNone() {
        return value == null;
    }
}
