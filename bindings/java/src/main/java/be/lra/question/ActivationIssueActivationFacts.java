// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;
import java.time.Instant;

/**
 * The facts about a code and its link; one that is null was not told.
 *
 * @param codeAddressValidated Whether the code goes to the address or number that was validated for this person.
 * @param codeChannel How the code reaches the person.
 * @param codeHandedToApplicant Whether the code on paper is handed to the identified person at the desk.
 * @param identificationOutcome The decision on the identification that the code would be issued on.
 * @param identifiedAt When that identification was decided.
 * @param linkAddressValidated Whether the link goes to the address or number that was validated for this person.
 * @param linkChannel How the link reaches the person.
 * @param samePerson Whether the code is for the person who was identified.
 * @param sentSeparately Whether link and code travel in separate messages.
 */
public record ActivationIssueActivationFacts(
        Boolean codeAddressValidated,
        DeliveryChannel codeChannel,
        Boolean codeHandedToApplicant,
        IdentificationOutcome identificationOutcome,
        Instant identifiedAt,
        Boolean linkAddressValidated,
        DeliveryChannel linkChannel,
        Boolean samePerson,
        Boolean sentSeparately) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ActivationIssueActivationFacts";
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
        private Boolean codeAddressValidated;
        private DeliveryChannel codeChannel;
        private Boolean codeHandedToApplicant;
        private IdentificationOutcome identificationOutcome;
        private Instant identifiedAt;
        private Boolean linkAddressValidated;
        private DeliveryChannel linkChannel;
        private Boolean samePerson;
        private Boolean sentSeparately;

        private Builder() {}

        /**
         * Whether the code goes to the address or number that was validated for this person.
         *
         * @param codeAddressValidated the value; null if it is not told
         * @return this
         */
        public Builder codeAddressValidated(Boolean codeAddressValidated) {
            this.codeAddressValidated = codeAddressValidated;
            return this;
        }

        /**
         * How the code reaches the person.
         *
         * @param codeChannel the value; null if it is not told
         * @return this
         */
        public Builder codeChannel(DeliveryChannel codeChannel) {
            this.codeChannel = codeChannel;
            return this;
        }

        /**
         * Whether the code on paper is handed to the identified person at the desk.
         *
         * @param codeHandedToApplicant the value; null if it is not told
         * @return this
         */
        public Builder codeHandedToApplicant(Boolean codeHandedToApplicant) {
            this.codeHandedToApplicant = codeHandedToApplicant;
            return this;
        }

        /**
         * The decision on the identification that the code would be issued on.
         *
         * @param identificationOutcome the value; null if it is not told
         * @return this
         */
        public Builder identificationOutcome(IdentificationOutcome identificationOutcome) {
            this.identificationOutcome = identificationOutcome;
            return this;
        }

        /**
         * When that identification was decided.
         *
         * @param identifiedAt the value; null if it is not told
         * @return this
         */
        public Builder identifiedAt(Instant identifiedAt) {
            this.identifiedAt = identifiedAt;
            return this;
        }

        /**
         * Whether the link goes to the address or number that was validated for this person.
         *
         * @param linkAddressValidated the value; null if it is not told
         * @return this
         */
        public Builder linkAddressValidated(Boolean linkAddressValidated) {
            this.linkAddressValidated = linkAddressValidated;
            return this;
        }

        /**
         * How the link reaches the person.
         *
         * @param linkChannel the value; null if it is not told
         * @return this
         */
        public Builder linkChannel(DeliveryChannel linkChannel) {
            this.linkChannel = linkChannel;
            return this;
        }

        /**
         * Whether the code is for the person who was identified.
         *
         * @param samePerson the value; null if it is not told
         * @return this
         */
        public Builder samePerson(Boolean samePerson) {
            this.samePerson = samePerson;
            return this;
        }

        /**
         * Whether link and code travel in separate messages.
         *
         * @param sentSeparately the value; null if it is not told
         * @return this
         */
        public Builder sentSeparately(Boolean sentSeparately) {
            this.sentSeparately = sentSeparately;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ActivationIssueActivationFacts build() {
            return new ActivationIssueActivationFacts(codeAddressValidated, codeChannel, codeHandedToApplicant, identificationOutcome, identifiedAt, linkAddressValidated, linkChannel, samePerson, sentSeparately);
        }
    }
}
