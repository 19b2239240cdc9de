// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.internal.Copies;
import be.lra.vocabulary.*;
import java.time.Instant;
import java.util.Set;

/**
 * The facts about the officer at the desk; one that is null was not told.
 *
 * @param authenticationCertificate State of the authentication certificate on the officer's card.
 * @param cardReader Whether a card reader is available.
 * @param cardSsin SSIN of the holder of the card that was used.
 * @param conditionsEvidenced Whether proof was given that the officer meets the access conditions.
 * @param employment The tie between officer and organisation.
 * @param gdprInformed Whether the officer was informed of the rules on data protection.
 * @param holdsFunction Whether the officer still holds the function that the role was granted for.
 * @param roleDeactivated Whether the role was deactivated.
 * @param roleGrantedByAccessManager Whether the one who granted the role was an access manager.
 * @param roleGrantedFor CBE enterprise number of the organisation whose access manager granted the role.
 * @param roleHeld Whether the officer was granted the role of local registration manager.
 * @param rolePeriod Validity period of the role.
 * @param sessionSsin SSIN of the officer named in the session.
 * @param signInKey The key with which the officer signed in to the application.
 * @param signatureCertificate State of the signature certificate on the officer's card.
 * @param subcontractGuarantees The guarantees that the contract with the subcontractor holds.
 * @param subcontractSubmitted Whether the contract with the subcontractor was submitted to BOSA.
 * @param subcontractorAgreement When BOSA gave its written agreement to this subcontractor.
 * @param subcontractorUnderResponsibility Whether the subcontractor works entirely under the organisation's
 * responsibility.
 * @param supervised Whether the officer works under the organisation's supervision; for a subcontractor, entirely.
 * @param suspension Whether BOSA has disabled the officer's rights.
 * @param termsAccepted Which version of the general terms of use the officer accepted.
 * @param trained Whether the organisation trained the officer.
 * @param worksForOrganisation Whether the officer still works for the organisation.
 */
public record OfficerFacts(
        CertificateState authenticationCertificate,
        Boolean cardReader,
        String cardSsin,
        Boolean conditionsEvidenced,
        Employment employment,
        Boolean gdprInformed,
        Boolean holdsFunction,
        Boolean roleDeactivated,
        Boolean roleGrantedByAccessManager,
        String roleGrantedFor,
        Boolean roleHeld,
        Period rolePeriod,
        String sessionSsin,
        SignInKey signInKey,
        CertificateState signatureCertificate,
        Set<ContractGuarantee> subcontractGuarantees,
        Boolean subcontractSubmitted,
        OrNone<Instant> subcontractorAgreement,
        Boolean subcontractorUnderResponsibility,
        Boolean supervised,
        Suspension suspension,
        AcceptedTerms termsAccepted,
        Boolean trained,
        Boolean worksForOrganisation) {
    /** Copies what could change. */
    public OfficerFacts {
        subcontractGuarantees = Copies.set("subcontractGuarantees", subcontractGuarantees);
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "OfficerFacts";
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
        private Boolean cardReader;
        private String cardSsin;
        private Boolean conditionsEvidenced;
        private Employment employment;
        private Boolean gdprInformed;
        private Boolean holdsFunction;
        private Boolean roleDeactivated;
        private Boolean roleGrantedByAccessManager;
        private String roleGrantedFor;
        private Boolean roleHeld;
        private Period rolePeriod;
        private String sessionSsin;
        private SignInKey signInKey;
        private CertificateState signatureCertificate;
        private Set<ContractGuarantee> subcontractGuarantees;
        private Boolean subcontractSubmitted;
        private OrNone<Instant> subcontractorAgreement;
        private Boolean subcontractorUnderResponsibility;
        private Boolean supervised;
        private Suspension suspension;
        private AcceptedTerms termsAccepted;
        private Boolean trained;
        private Boolean worksForOrganisation;

        private Builder() {}

        /**
         * State of the authentication certificate on the officer's card.
         *
         * @param authenticationCertificate the value; null if it is not told
         * @return this
         */
        public Builder authenticationCertificate(CertificateState authenticationCertificate) {
            this.authenticationCertificate = authenticationCertificate;
            return this;
        }

        /**
         * Whether a card reader is available.
         *
         * @param cardReader the value; null if it is not told
         * @return this
         */
        public Builder cardReader(Boolean cardReader) {
            this.cardReader = cardReader;
            return this;
        }

        /**
         * SSIN of the holder of the card that was used.
         *
         * @param cardSsin the value; null if it is not told
         * @return this
         */
        public Builder cardSsin(String cardSsin) {
            this.cardSsin = cardSsin;
            return this;
        }

        /**
         * Whether proof was given that the officer meets the access conditions.
         *
         * @param conditionsEvidenced the value; null if it is not told
         * @return this
         */
        public Builder conditionsEvidenced(Boolean conditionsEvidenced) {
            this.conditionsEvidenced = conditionsEvidenced;
            return this;
        }

        /**
         * The tie between officer and organisation.
         *
         * @param employment the value; null if it is not told
         * @return this
         */
        public Builder employment(Employment employment) {
            this.employment = employment;
            return this;
        }

        /**
         * Whether the officer was informed of the rules on data protection.
         *
         * @param gdprInformed the value; null if it is not told
         * @return this
         */
        public Builder gdprInformed(Boolean gdprInformed) {
            this.gdprInformed = gdprInformed;
            return this;
        }

        /**
         * Whether the officer still holds the function that the role was granted for.
         *
         * @param holdsFunction the value; null if it is not told
         * @return this
         */
        public Builder holdsFunction(Boolean holdsFunction) {
            this.holdsFunction = holdsFunction;
            return this;
        }

        /**
         * Whether the role was deactivated.
         *
         * @param roleDeactivated the value; null if it is not told
         * @return this
         */
        public Builder roleDeactivated(Boolean roleDeactivated) {
            this.roleDeactivated = roleDeactivated;
            return this;
        }

        /**
         * Whether the one who granted the role was an access manager.
         *
         * @param roleGrantedByAccessManager the value; null if it is not told
         * @return this
         */
        public Builder roleGrantedByAccessManager(Boolean roleGrantedByAccessManager) {
            this.roleGrantedByAccessManager = roleGrantedByAccessManager;
            return this;
        }

        /**
         * CBE enterprise number of the organisation whose access manager granted the role.
         *
         * @param roleGrantedFor the value; null if it is not told
         * @return this
         */
        public Builder roleGrantedFor(String roleGrantedFor) {
            this.roleGrantedFor = roleGrantedFor;
            return this;
        }

        /**
         * Whether the officer was granted the role of local registration manager.
         *
         * @param roleHeld the value; null if it is not told
         * @return this
         */
        public Builder roleHeld(Boolean roleHeld) {
            this.roleHeld = roleHeld;
            return this;
        }

        /**
         * Validity period of the role.
         *
         * @param rolePeriod the value; null if it is not told
         * @return this
         */
        public Builder rolePeriod(Period rolePeriod) {
            this.rolePeriod = rolePeriod;
            return this;
        }

        /**
         * SSIN of the officer named in the session.
         *
         * @param sessionSsin the value; null if it is not told
         * @return this
         */
        public Builder sessionSsin(String sessionSsin) {
            this.sessionSsin = sessionSsin;
            return this;
        }

        /**
         * The key with which the officer signed in to the application.
         *
         * @param signInKey the value; null if it is not told
         * @return this
         */
        public Builder signInKey(SignInKey signInKey) {
            this.signInKey = signInKey;
            return this;
        }

        /**
         * State of the signature certificate on the officer's card.
         *
         * @param signatureCertificate the value; null if it is not told
         * @return this
         */
        public Builder signatureCertificate(CertificateState signatureCertificate) {
            this.signatureCertificate = signatureCertificate;
            return this;
        }

        /**
         * The guarantees that the contract with the subcontractor holds.
         *
         * @param subcontractGuarantees the value; null if it is not told
         * @return this
         */
        public Builder subcontractGuarantees(Set<ContractGuarantee> subcontractGuarantees) {
            this.subcontractGuarantees = subcontractGuarantees;
            return this;
        }

        /**
         * The guarantees that the contract with the subcontractor holds.
         *
         * @param subcontractGuarantees the value; null if it is not told
         * @return this
         */
        public Builder subcontractGuarantees(ContractGuarantee... subcontractGuarantees) {
            this.subcontractGuarantees = Copies.setOf(subcontractGuarantees);
            return this;
        }

        /**
         * Whether the contract with the subcontractor was submitted to BOSA.
         *
         * @param subcontractSubmitted the value; null if it is not told
         * @return this
         */
        public Builder subcontractSubmitted(Boolean subcontractSubmitted) {
            this.subcontractSubmitted = subcontractSubmitted;
            return this;
        }

        /**
         * When BOSA gave its written agreement to this subcontractor.
         *
         * @param subcontractorAgreement the value; null if it is not told
         * @return this
         */
        public Builder subcontractorAgreement(OrNone<Instant> subcontractorAgreement) {
            this.subcontractorAgreement = subcontractorAgreement;
            return this;
        }

        /**
         * When BOSA gave its written agreement to this subcontractor.
         *
         * @param subcontractorAgreement the value; null if it is not told
         * @return this
         */
        public Builder subcontractorAgreement(Instant subcontractorAgreement) {
            this.subcontractorAgreement = subcontractorAgreement == null ? null : OrNone.of(subcontractorAgreement);
            return this;
        }

        /**
         * Whether the subcontractor works entirely under the organisation's responsibility.
         *
         * @param subcontractorUnderResponsibility the value; null if it is not told
         * @return this
         */
        public Builder subcontractorUnderResponsibility(Boolean subcontractorUnderResponsibility) {
            this.subcontractorUnderResponsibility = subcontractorUnderResponsibility;
            return this;
        }

        /**
         * Whether the officer works under the organisation's supervision; for a subcontractor, entirely.
         *
         * @param supervised the value; null if it is not told
         * @return this
         */
        public Builder supervised(Boolean supervised) {
            this.supervised = supervised;
            return this;
        }

        /**
         * Whether BOSA has disabled the officer's rights.
         *
         * @param suspension the value; null if it is not told
         * @return this
         */
        public Builder suspension(Suspension suspension) {
            this.suspension = suspension;
            return this;
        }

        /**
         * Which version of the general terms of use the officer accepted.
         *
         * @param termsAccepted the value; null if it is not told
         * @return this
         */
        public Builder termsAccepted(AcceptedTerms termsAccepted) {
            this.termsAccepted = termsAccepted;
            return this;
        }

        /**
         * Whether the organisation trained the officer.
         *
         * @param trained the value; null if it is not told
         * @return this
         */
        public Builder trained(Boolean trained) {
            this.trained = trained;
            return this;
        }

        /**
         * Whether the officer still works for the organisation.
         *
         * @param worksForOrganisation the value; null if it is not told
         * @return this
         */
        public Builder worksForOrganisation(Boolean worksForOrganisation) {
            this.worksForOrganisation = worksForOrganisation;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public OfficerFacts build() {
            return new OfficerFacts(authenticationCertificate, cardReader, cardSsin, conditionsEvidenced, employment, gdprInformed, holdsFunction, roleDeactivated, roleGrantedByAccessManager, roleGrantedFor, roleHeld, rolePeriod, sessionSsin, signInKey, signatureCertificate, subcontractGuarantees, subcontractSubmitted, subcontractorAgreement, subcontractorUnderResponsibility, supervised, suspension, termsAccepted, trained, worksForOrganisation);
        }
    }
}
