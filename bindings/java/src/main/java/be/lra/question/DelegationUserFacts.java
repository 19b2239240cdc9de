// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;

/**
 * The facts about the user; one that is null was not told.
 *
 * @param holdsFunction Whether the user still holds the function for which the rights were given.
 * @param naturalPerson Whether the user is a natural person.
 * @param reference The name of the user among the designations: any text without meaning, never an SSIN.
 * @param role What the user was designated as.
 * @param tie The tie between the user and the enterprise.
 * @param worksForEnterprise Whether the user still works for the enterprise.
 */
public record DelegationUserFacts(
        Boolean holdsFunction,
        Boolean naturalPerson,
        String reference,
        UserRole role,
        Tie tie,
        Boolean worksForEnterprise) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "DelegationUserFacts";
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
        private Boolean holdsFunction;
        private Boolean naturalPerson;
        private String reference;
        private UserRole role;
        private Tie tie;
        private Boolean worksForEnterprise;

        private Builder() {}

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
        public DelegationUserFacts build() {
            return new DelegationUserFacts(holdsFunction, naturalPerson, reference, role, tie, worksForEnterprise);
        }
    }
}
