// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;
import java.time.Instant;

/**
 * The facts about the digital key; one that is null was not told.
 *
 * @param loss What was reported of the key.
 * @param lossActedOn Whether whoever received the report deactivated or changed the credentials.
 * @param lossReportedAt When that was reported.
 */
public record DelegationKeyFacts(
        KeyLoss loss,
        Boolean lossActedOn,
        Instant lossReportedAt) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "DelegationKeyFacts";
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
        private KeyLoss loss;
        private Boolean lossActedOn;
        private Instant lossReportedAt;

        private Builder() {}

        /**
         * What was reported of the key.
         *
         * @param loss the value; null if it is not told
         * @return this
         */
        public Builder loss(KeyLoss loss) {
            this.loss = loss;
            return this;
        }

        /**
         * Whether whoever received the report deactivated or changed the credentials.
         *
         * @param lossActedOn the value; null if it is not told
         * @return this
         */
        public Builder lossActedOn(Boolean lossActedOn) {
            this.lossActedOn = lossActedOn;
            return this;
        }

        /**
         * When that was reported.
         *
         * @param lossReportedAt the value; null if it is not told
         * @return this
         */
        public Builder lossReportedAt(Instant lossReportedAt) {
            this.lossReportedAt = lossReportedAt;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public DelegationKeyFacts build() {
            return new DelegationKeyFacts(loss, lossActedOn, lossReportedAt);
        }
    }
}
