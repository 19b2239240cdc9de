// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;
import java.time.Instant;

/**
 * Does this link with this code activate the key now?
 *
 * @param id the portal's own name for this question, echoed in the answer; may be null
 * @param at the instant it is decided for
 * @param rulebook the version of the rulebook to decide by; null for the one in force at the instant
 * @param lang the language of messages in the answer; null for none
 * @param nearestPermit whether the answer tells what would have to change for a permit; null is no
 * @param activation the facts about a code and its link; null if none is told
 */
public record ActivationRedemptionQuestion(
        String id,
        Instant at,
        String rulebook,
        Language lang,
        Boolean nearestPermit,
        ActivationRedemptionActivationFacts activation)
        implements DecisionQuestion {
    @Override
    public String question() {
        return "activation-redemption";
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ActivationRedemptionQuestion";
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
        private String id;
        private Instant at;
        private String rulebook;
        private Language lang;
        private Boolean nearestPermit;
        private ActivationRedemptionActivationFacts activation;

        private Builder() {}

        /**
         * the portal's own name for this question, echoed in the answer; may be null
         *
         * @param id the value; null if it is not told
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * the instant it is decided for
         *
         * @param at the value; null if it is not told
         * @return this
         */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /**
         * the version of the rulebook to decide by; null for the one in force at the instant
         *
         * @param rulebook the value; null if it is not told
         * @return this
         */
        public Builder rulebook(String rulebook) {
            this.rulebook = rulebook;
            return this;
        }

        /**
         * the language of messages in the answer; null for none
         *
         * @param lang the value; null if it is not told
         * @return this
         */
        public Builder lang(Language lang) {
            this.lang = lang;
            return this;
        }

        /**
         * whether the answer tells what would have to change for a permit; null is no
         *
         * @param nearestPermit the value; null if it is not told
         * @return this
         */
        public Builder nearestPermit(Boolean nearestPermit) {
            this.nearestPermit = nearestPermit;
            return this;
        }

        /**
         * the facts about a code and its link; null if none is told
         *
         * @param activation the value; null if it is not told
         * @return this
         */
        public Builder activation(ActivationRedemptionActivationFacts activation) {
            this.activation = activation;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ActivationRedemptionQuestion build() {
            return new ActivationRedemptionQuestion(id, at, rulebook, lang, nearestPermit, activation);
        }
    }
}
