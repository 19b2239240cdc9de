// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.internal.Copies;
import be.lra.vocabulary.*;
import java.time.Instant;
import java.util.Set;

/**
 * The facts about the digital key; one that is null was not told.
 *
 * @param authenticationCertificate State of the authentication certificate on the electronic identity card.
 * @param cardLossDeclared Whether that was declared to the municipality, the police or DocStop.
 * @param cardLost Whether the identity card was lost or stolen.
 * @param credentialsSentApart Whether username and password were sent in separate messages.
 * @param email The e-mail address that its holder gave.
 * @param handedOver Whether the key, or data that belong to it, were handed to somebody else.
 * @param holder SSIN of the holder of the key.
 * @param holderProof The level at which the holder of the key was proven.
 * @param issuer Who offers the key.
 * @param kind The kind of the key: a word of the rulebook, or none where no key is used.
 * @param loss What was reported of the key.
 * @param lossActedOn Whether whoever received the report deactivated or changed the credentials.
 * @param lossRecipient Whom it was reported to.
 * @param lossReportedAt When that was reported.
 * @param newCredentialsRequested Whether a new username and password were asked of the contact centre for the
 * blocked ones.
 * @param numberChanged Whether the key is to be made for a new mobile number.
 * @param oldNumberKeyRemoved Whether the key by SMS for the old number was removed.
 * @param phoneKeysRemoved Whether the keys tied to the phone were removed: by app, SMS and e-mail.
 * @param phoneLost Whether the phone was lost or stolen.
 * @param phoneOperatorTold Whether the operator of the phone was told.
 * @param recognitionEnds When the recognition of the service that offers the key ends or ended.
 * @param secretAssigned Whether its password is one that was assigned and not changed since.
 * @param secretChangedAt When its password was last changed, or first set.
 * @param secretEasilyGuessed Whether its password stands in an order that is easily guessed.
 * @param secretElements What its password contains.
 * @param secretLength How many characters its password has.
 * @param signatureCertificate State of the signature certificate on the electronic identity card.
 * @param state Where the key stands in its life.
 * @param termsAccepted Whether its holder accepted the terms of use.
 * @param unlocking What was tried to have a locked key back.
 */
public record ApplicationAccessKeyFacts(
        CertificateState authenticationCertificate,
        Boolean cardLossDeclared,
        Boolean cardLost,
        Boolean credentialsSentApart,
        EmailState email,
        Boolean handedOver,
        String holder,
        HolderProof holderProof,
        KeyIssuer issuer,
        String kind,
        KeyLoss loss,
        Boolean lossActedOn,
        LossRecipient lossRecipient,
        Instant lossReportedAt,
        Boolean newCredentialsRequested,
        Boolean numberChanged,
        Boolean oldNumberKeyRemoved,
        Boolean phoneKeysRemoved,
        Boolean phoneLost,
        Boolean phoneOperatorTold,
        OrNone<Instant> recognitionEnds,
        Boolean secretAssigned,
        Instant secretChangedAt,
        Boolean secretEasilyGuessed,
        Set<SecretElement> secretElements,
        Long secretLength,
        CertificateState signatureCertificate,
        KeyState state,
        Boolean termsAccepted,
        Unlocking unlocking) {
    /** Copies what could change. */
    public ApplicationAccessKeyFacts {
        secretElements = Copies.set("secretElements", secretElements);
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ApplicationAccessKeyFacts";
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
        private CertificateState authenticationCertificate;
        private Boolean cardLossDeclared;
        private Boolean cardLost;
        private Boolean credentialsSentApart;
        private EmailState email;
        private Boolean handedOver;
        private String holder;
        private HolderProof holderProof;
        private KeyIssuer issuer;
        private String kind;
        private KeyLoss loss;
        private Boolean lossActedOn;
        private LossRecipient lossRecipient;
        private Instant lossReportedAt;
        private Boolean newCredentialsRequested;
        private Boolean numberChanged;
        private Boolean oldNumberKeyRemoved;
        private Boolean phoneKeysRemoved;
        private Boolean phoneLost;
        private Boolean phoneOperatorTold;
        private OrNone<Instant> recognitionEnds;
        private Boolean secretAssigned;
        private Instant secretChangedAt;
        private Boolean secretEasilyGuessed;
        private Set<SecretElement> secretElements;
        private Long secretLength;
        private CertificateState signatureCertificate;
        private KeyState state;
        private Boolean termsAccepted;
        private Unlocking unlocking;

        private Builder() {}

        /**
         * State of the authentication certificate on the electronic identity card.
         *
         * @param authenticationCertificate the value; null if it is not told
         * @return this
         */
        public Builder authenticationCertificate(CertificateState authenticationCertificate) {
            this.authenticationCertificate = authenticationCertificate;
            return this;
        }

        /**
         * Whether that was declared to the municipality, the police or DocStop.
         *
         * @param cardLossDeclared the value; null if it is not told
         * @return this
         */
        public Builder cardLossDeclared(Boolean cardLossDeclared) {
            this.cardLossDeclared = cardLossDeclared;
            return this;
        }

        /**
         * Whether the identity card was lost or stolen.
         *
         * @param cardLost the value; null if it is not told
         * @return this
         */
        public Builder cardLost(Boolean cardLost) {
            this.cardLost = cardLost;
            return this;
        }

        /**
         * Whether username and password were sent in separate messages.
         *
         * @param credentialsSentApart the value; null if it is not told
         * @return this
         */
        public Builder credentialsSentApart(Boolean credentialsSentApart) {
            this.credentialsSentApart = credentialsSentApart;
            return this;
        }

        /**
         * The e-mail address that its holder gave.
         *
         * @param email the value; null if it is not told
         * @return this
         */
        public Builder email(EmailState email) {
            this.email = email;
            return this;
        }

        /**
         * Whether the key, or data that belong to it, were handed to somebody else.
         *
         * @param handedOver the value; null if it is not told
         * @return this
         */
        public Builder handedOver(Boolean handedOver) {
            this.handedOver = handedOver;
            return this;
        }

        /**
         * SSIN of the holder of the key.
         *
         * @param holder the value; null if it is not told
         * @return this
         */
        public Builder holder(String holder) {
            this.holder = holder;
            return this;
        }

        /**
         * The level at which the holder of the key was proven.
         *
         * @param holderProof the value; null if it is not told
         * @return this
         */
        public Builder holderProof(HolderProof holderProof) {
            this.holderProof = holderProof;
            return this;
        }

        /**
         * Who offers the key.
         *
         * @param issuer the value; null if it is not told
         * @return this
         */
        public Builder issuer(KeyIssuer issuer) {
            this.issuer = issuer;
            return this;
        }

        /**
         * The kind of the key: a word of the rulebook, or none where no key is used.
         *
         * @param kind the value; null if it is not told
         * @return this
         */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

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
         * Whom it was reported to.
         *
         * @param lossRecipient the value; null if it is not told
         * @return this
         */
        public Builder lossRecipient(LossRecipient lossRecipient) {
            this.lossRecipient = lossRecipient;
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
         * Whether a new username and password were asked of the contact centre for the blocked ones.
         *
         * @param newCredentialsRequested the value; null if it is not told
         * @return this
         */
        public Builder newCredentialsRequested(Boolean newCredentialsRequested) {
            this.newCredentialsRequested = newCredentialsRequested;
            return this;
        }

        /**
         * Whether the key is to be made for a new mobile number.
         *
         * @param numberChanged the value; null if it is not told
         * @return this
         */
        public Builder numberChanged(Boolean numberChanged) {
            this.numberChanged = numberChanged;
            return this;
        }

        /**
         * Whether the key by SMS for the old number was removed.
         *
         * @param oldNumberKeyRemoved the value; null if it is not told
         * @return this
         */
        public Builder oldNumberKeyRemoved(Boolean oldNumberKeyRemoved) {
            this.oldNumberKeyRemoved = oldNumberKeyRemoved;
            return this;
        }

        /**
         * Whether the keys tied to the phone were removed: by app, SMS and e-mail.
         *
         * @param phoneKeysRemoved the value; null if it is not told
         * @return this
         */
        public Builder phoneKeysRemoved(Boolean phoneKeysRemoved) {
            this.phoneKeysRemoved = phoneKeysRemoved;
            return this;
        }

        /**
         * Whether the phone was lost or stolen.
         *
         * @param phoneLost the value; null if it is not told
         * @return this
         */
        public Builder phoneLost(Boolean phoneLost) {
            this.phoneLost = phoneLost;
            return this;
        }

        /**
         * Whether the operator of the phone was told.
         *
         * @param phoneOperatorTold the value; null if it is not told
         * @return this
         */
        public Builder phoneOperatorTold(Boolean phoneOperatorTold) {
            this.phoneOperatorTold = phoneOperatorTold;
            return this;
        }

        /**
         * When the recognition of the service that offers the key ends or ended.
         *
         * @param recognitionEnds the value; null if it is not told
         * @return this
         */
        public Builder recognitionEnds(OrNone<Instant> recognitionEnds) {
            this.recognitionEnds = recognitionEnds;
            return this;
        }

        /**
         * When the recognition of the service that offers the key ends or ended.
         *
         * @param recognitionEnds the value; null if it is not told
         * @return this
         */
        public Builder recognitionEnds(Instant recognitionEnds) {
            this.recognitionEnds = recognitionEnds == null ? null : OrNone.of(recognitionEnds);
            return this;
        }

        /**
         * Whether its password is one that was assigned and not changed since.
         *
         * @param secretAssigned the value; null if it is not told
         * @return this
         */
        public Builder secretAssigned(Boolean secretAssigned) {
            this.secretAssigned = secretAssigned;
            return this;
        }

        /**
         * When its password was last changed, or first set.
         *
         * @param secretChangedAt the value; null if it is not told
         * @return this
         */
        public Builder secretChangedAt(Instant secretChangedAt) {
            this.secretChangedAt = secretChangedAt;
            return this;
        }

        /**
         * Whether its password stands in an order that is easily guessed.
         *
         * @param secretEasilyGuessed the value; null if it is not told
         * @return this
         */
        public Builder secretEasilyGuessed(Boolean secretEasilyGuessed) {
            this.secretEasilyGuessed = secretEasilyGuessed;
            return this;
        }

        /**
         * What its password contains.
         *
         * @param secretElements the value; null if it is not told
         * @return this
         */
        public Builder secretElements(Set<SecretElement> secretElements) {
            this.secretElements = secretElements;
            return this;
        }

        /**
         * What its password contains.
         *
         * @param secretElements the value; null if it is not told
         * @return this
         */
        public Builder secretElements(SecretElement... secretElements) {
            this.secretElements = Copies.setOf(secretElements);
            return this;
        }

        /**
         * How many characters its password has.
         *
         * @param secretLength the value; null if it is not told
         * @return this
         */
        public Builder secretLength(Long secretLength) {
            this.secretLength = secretLength;
            return this;
        }

        /**
         * State of the signature certificate on the electronic identity card.
         *
         * @param signatureCertificate the value; null if it is not told
         * @return this
         */
        public Builder signatureCertificate(CertificateState signatureCertificate) {
            this.signatureCertificate = signatureCertificate;
            return this;
        }

        /**
         * Where the key stands in its life.
         *
         * @param state the value; null if it is not told
         * @return this
         */
        public Builder state(KeyState state) {
            this.state = state;
            return this;
        }

        /**
         * Whether its holder accepted the terms of use.
         *
         * @param termsAccepted the value; null if it is not told
         * @return this
         */
        public Builder termsAccepted(Boolean termsAccepted) {
            this.termsAccepted = termsAccepted;
            return this;
        }

        /**
         * What was tried to have a locked key back.
         *
         * @param unlocking the value; null if it is not told
         * @return this
         */
        public Builder unlocking(Unlocking unlocking) {
            this.unlocking = unlocking;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ApplicationAccessKeyFacts build() {
            return new ApplicationAccessKeyFacts(authenticationCertificate, cardLossDeclared, cardLost, credentialsSentApart, email, handedOver, holder, holderProof, issuer, kind, loss, lossActedOn, lossRecipient, lossReportedAt, newCredentialsRequested, numberChanged, oldNumberKeyRemoved, phoneKeysRemoved, phoneLost, phoneOperatorTold, recognitionEnds, secretAssigned, secretChangedAt, secretEasilyGuessed, secretElements, secretLength, signatureCertificate, state, termsAccepted, unlocking);
        }
    }
}
