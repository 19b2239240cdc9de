// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;

/**
 * The facts about the user; one that is null was not told.
 *
 * @param enterprise CBE enterprise number of the enterprise for which the user acts.
 * @param entitlement What the user is entitled to on the eHealth portal.
 * @param holdsFunction Whether the user still holds the function for which the rights were given.
 * @param information What the user declares of the information given.
 * @param naturalPerson Whether the user is a natural person.
 * @param reference The name of the user among the designations: any text without meaning, never an SSIN.
 * @param role What the user was designated as.
 * @param ssin SSIN of the user.
 * @param tie The tie between the user and the enterprise.
 * @param worksForEnterprise Whether the user still works for the enterprise.
 */
public record ApplicationAccessUserFacts(
        String enterprise,
        Entitlement entitlement,
        Boolean holdsFunction,
        InformationTruth information,
        Boolean naturalPerson,
        String reference,
        UserRole role,
        String ssin,
        Tie tie,
        Boolean worksForEnterprise) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ApplicationAccessUserFacts";
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
        private String enterprise;
        private Entitlement entitlement;
        private Boolean holdsFunction;
        private InformationTruth information;
        private Boolean naturalPerson;
        private String reference;
        private UserRole role;
        private String ssin;
        private Tie tie;
        private Boolean worksForEnterprise;

        private Builder() {}

        /**
         * CBE enterprise number of the enterprise for which the user acts.
         *
         * @param enterprise the value; null if it is not told
         * @return this
         */
        public Builder enterprise(String enterprise) {
            this.enterprise = enterprise;
            return this;
        }

        /**
         * What the user is entitled to on the eHealth portal.
         *
         * @param entitlement the value; null if it is not told
         * @return this
         */
        public Builder entitlement(Entitlement entitlement) {
            this.entitlement = entitlement;
            return this;
        }

        /**
         * Whether the user still holds the function for which the rights were given.
         *
         * @param holdsFunction the value; null if it is not told
         * @return this
         */
        public Builder holdsFunction(Boolean holdsFunction) {
            this.holdsFunction = holdsFunction;
            return this;
        }

        /**
         * What the user declares of the information given.
         *
         * @param information the value; null if it is not told
         * @return this
         */
        public Builder information(InformationTruth information) {
            this.information = information;
            return this;
        }

        /**
         * Whether the user is a natural person.
         *
         * @param naturalPerson the value; null if it is not told
         * @return this
         */
        public Builder naturalPerson(Boolean naturalPerson) {
            this.naturalPerson = naturalPerson;
            return this;
        }

        /**
         * The name of the user among the designations: any text without meaning, never an SSIN.
         *
         * @param reference the value; null if it is not told
         * @return this
         */
        public Builder reference(String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * What the user was designated as.
         *
         * @param role the value; null if it is not told
         * @return this
         */
        public Builder role(UserRole role) {
            this.role = role;
            return this;
        }

        /**
         * SSIN of the user.
         *
         * @param ssin the value; null if it is not told
         * @return this
         */
        public Builder ssin(String ssin) {
            this.ssin = ssin;
            return this;
        }

        /**
         * The tie between the user and the enterprise.
         *
         * @param tie the value; null if it is not told
         * @return this
         */
        public Builder tie(Tie tie) {
            this.tie = tie;
            return this;
        }

        /**
         * Whether the user still works for the enterprise.
         *
         * @param worksForEnterprise the value; null if it is not told
         * @return this
         */
        public Builder worksForEnterprise(Boolean worksForEnterprise) {
            this.worksForEnterprise = worksForEnterprise;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ApplicationAccessUserFacts build() {
            return new ApplicationAccessUserFacts(enterprise, entitlement, holdsFunction, information, naturalPerson, reference, role, ssin, tie, worksForEnterprise);
        }
    }
}
