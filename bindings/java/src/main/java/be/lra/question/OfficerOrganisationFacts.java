// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;

/**
 * The facts about the organisation of the officer; one that is null was not told.
 *
 * @param enterpriseNumber The CBE enterprise number of the organisation.
 */
public record OfficerOrganisationFacts(
        String enterpriseNumber) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "OfficerOrganisationFacts";
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
        private String enterpriseNumber;

        private Builder() {}

        /**
         * The CBE enterprise number of the organisation.
         *
         * @param enterpriseNumber the value; null if it is not told
         * @return this
         */
        public Builder enterpriseNumber(String enterpriseNumber) {
            this.enterpriseNumber = enterpriseNumber;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public OfficerOrganisationFacts build() {
            return new OfficerOrganisationFacts(enterpriseNumber);
        }
    }
}
