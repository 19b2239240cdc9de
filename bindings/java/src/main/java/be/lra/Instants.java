package be.lra;

import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import java.time.Instant;

/** Instants as the border has them. */
final class Instants {
    private Instants() {}

    /** Milliseconds since 1970-01-01T00:00:00Z; what is finer is cut. Null is no instant. */
    static long millis(Instant instant) {
        if (instant == null) {
            return NativeFunctions.NO_INSTANT;
        }
        try {
            long millis = instant.toEpochMilli();
            if (millis != NativeFunctions.NO_INSTANT) {
                return millis;
            }
        } catch (ArithmeticException error) {
            // Refused below.
        }
        throw Errors.argument("at", "an instant of the years 1800 to 9999");
    }

    /** Milliseconds of an instant that has to be there. */
    static long required(Instant at) {
        return millis(Errors.required("at", at));
    }
}
