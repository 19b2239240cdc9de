// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;

/**
 * The facts about the user; one that is null was not told.
 *
 * @param role What the user was designated as.
 * @param ssin SSIN of the user.
 */
public record DigitalKeyUserFacts(
        UserRole role,
        String ssin) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "DigitalKeyUserFacts";
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
        private UserRole role;
        private String ssin;

        private Builder() {}

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
         * What was set.
         *
         * @return the record
         */
        public DigitalKeyUserFacts build() {
            return new DigitalKeyUserFacts(role, ssin);
        }
    }
}
