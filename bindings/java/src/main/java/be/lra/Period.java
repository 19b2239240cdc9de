package be.lra;

import be.lra.internal.Errors;
import java.time.Instant;
import java.time.LocalDate;

/** A period, in instants or in Brussels days; without an end it is unlimited. */
public sealed interface Period {
    /**
     * Between instants.
     *
     * @param start the first that belongs to it
     * @param end the first that no longer does; null if there is none
     */
    record OfInstants(Instant start, Instant end) implements Period {
        /** Checks the start. */
        public OfInstants {
            Errors.required("start", start);
        }
    }

    /**
     * Whole days in Brussels.
     *
     * @param start the first day
     * @param end the last day, which still belongs to it; null if there is none
     */
    record OfDays(LocalDate start, LocalDate end) implements Period {
        /** Checks the start. */
        public OfDays {
            Errors.required("start", start);
        }
    }

    /**
     * An unlimited period.
     *
     * @param start the first instant that belongs to it
     * @return the period
     */
    static Period from(Instant start) {
        return new OfInstants(start, null);
    }

    /**
     * A limited period.
     *
     * @param start the first instant that belongs to it
     * @param end the first that no longer does
     * @return the period
     */
    static Period between(Instant start, Instant end) {
        return new OfInstants(start, Errors.required("end", end));
    }

    /**
     * An unlimited period.
     *
     * @param start its first day in Brussels
     * @return the period
     */
    static Period from(LocalDate start) {
        return new OfDays(start, null);
    }

    /**
     * A limited period.
     *
     * @param start its first day in Brussels
     * @param end its last day
     * @return the period
     */
    static Period between(LocalDate start, LocalDate end) {
        return new OfDays(start, Errors.required("end", end));
    }
}
