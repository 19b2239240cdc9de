// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;
import java.time.Instant;

/**
 * The facts about a code and its link; one that is null was not told.
 *
 * @param codeMatches Whether the code is the one that belongs to the link.
 * @param expiresAt The first moment at which link and code are no longer valid.
 * @param linkKnown Whether the link is one that was issued.
 * @param state What became of the code so far.
 * @param wrongTries How many wrong codes were tried in this case, re-issues included.
 */
public record ActivationRedemptionActivationFacts(
        Boolean codeMatches,
        Instant expiresAt,
        Boolean linkKnown,
        ActivationState state,
        Long wrongTries) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ActivationRedemptionActivationFacts";
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
        private Boolean codeMatches;
        private Instant expiresAt;
        private Boolean linkKnown;
        private ActivationState state;
        private Long wrongTries;

        private Builder() {}

        /**
         * Whether the code is the one that belongs to the link.
         *
         * @param codeMatches the value; null if it is not told
         * @return this
         */
        public Builder codeMatches(Boolean codeMatches) {
            this.codeMatches = codeMatches;
            return this;
        }

        /**
         * The first moment at which link and code are no longer valid.
         *
         * @param expiresAt the value; null if it is not told
         * @return this
         */
        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /**
         * Whether the link is one that was issued.
         *
         * @param linkKnown the value; null if it is not told
         * @return this
         */
        public Builder linkKnown(Boolean linkKnown) {
            this.linkKnown = linkKnown;
            return this;
        }

        /**
         * What became of the code so far.
         *
         * @param state the value; null if it is not told
         * @return this
         */
        public Builder state(ActivationState state) {
            this.state = state;
            return this;
        }

        /**
         * How many wrong codes were tried in this case, re-issues included.
         *
         * @param wrongTries the value; null if it is not told
         * @return this
         */
        public Builder wrongTries(Long wrongTries) {
            this.wrongTries = wrongTries;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ActivationRedemptionActivationFacts build() {
            return new ActivationRedemptionActivationFacts(codeMatches, expiresAt, linkKnown, state, wrongTries);
        }
    }
}
