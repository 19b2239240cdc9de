// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.internal.Copies;
import be.lra.vocabulary.*;
import java.util.List;

/**
 * The facts about the enterprise of the user; one that is null was not told.
 *
 * @param designations Who designated whom as what in the enterprise, for which applications, and when.
 * @param employsStaff Whether the user's enterprise employs staff.
 * @param startAuthorised Whether whoever designated an access manager in the name of the enterprise was authorised
 * by it.
 */
public record EnterpriseFacts(
        List<Designation> designations,
        Boolean employsStaff,
        Boolean startAuthorised) {
    /** Copies what could change. */
    public EnterpriseFacts {
        designations = Copies.list("designations", designations);
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "EnterpriseFacts";
    }

    /**
     * What is not set is not told.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets one after the other. One thread at a time. */
    public static final class Builder {
        private List<Designation> designations;
        private Boolean employsStaff;
        private Boolean startAuthorised;

        private Builder() {}

        /**
         * Who designated whom as what in the enterprise, for which applications, and when.
         *
         * @param designations the value; null if it is not told
         * @return this
         */
        public Builder designations(List<Designation> designations) {
            this.designations = designations;
            return this;
        }

        /**
         * Who designated whom as what in the enterprise, for which applications, and when.
         *
         * @param designations the value; null if it is not told
         * @return this
         */
        public Builder designations(Designation... designations) {
            this.designations = Copies.listOf(designations);
            return this;
        }

        /**
         * Whether the user's enterprise employs staff.
         *
         * @param employsStaff the value; null if it is not told
         * @return this
         */
        public Builder employsStaff(Boolean employsStaff) {
            this.employsStaff = employsStaff;
            return this;
        }

        /**
         * Whether whoever designated an access manager in the name of the enterprise was authorised by it.
         *
         * @param startAuthorised the value; null if it is not told
         * @return this
         */
        public Builder startAuthorised(Boolean startAuthorised) {
            this.startAuthorised = startAuthorised;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public EnterpriseFacts build() {
            return new EnterpriseFacts(designations, employsStaff, startAuthorised);
        }
    }
}
