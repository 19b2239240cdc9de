package be.lra;

import be.lra.internal.Copies;
import be.lra.internal.Errors;
import java.util.List;

/** Every application, or these. */
public sealed interface Applications {
    /** Every application. */
    record All() implements Applications {}

    /**
     * These, each at most once.
     *
     * @param applications which
     */
    record Listed(List<ListedApplication> applications) implements Applications {
        /** Copies the list. */
        public Listed {
            applications = Copies.list("applications", Errors.required("applications", applications));
        }
    }

    /**
     * Every application.
     *
     * @return all
     */
    static Applications all() {
        return new All();
    }

    /**
     * These.
     *
     * @param applications which
     * @return the list
     */
    static Applications of(ListedApplication... applications) {
        return new Listed(Copies.listOf(applications));
    }
}
