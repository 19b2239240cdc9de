// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;
import java.time.LocalDate;

/**
 * The facts about the organisation of the officer; one that is null was not told.
 *
 * @param assistsDataSubjects Whether it assists BOSA in answering requests of data subjects.
 * @param assistsSecurityObligations Whether it assists BOSA in the obligations of articles 32 to 36 of the GDPR.
 * @param breach Whether every data breach it knows of was reported to BOSA without delay.
 * @param cbssAuthorisation What its access to the CBSS was authorised for.
 * @param conventionPeriod When the convention is in force: from its signature to the end both parties agreed on, if
 * any.
 * @param conventionSignedByBosa Whether FPS BOSA signed the convention.
 * @param conventionSignedByOrganisation Whether the organisation signed the convention.
 * @param dataProtectionOfficerNamed Whether it has a data protection officer.
 * @param enterpriseNumber The CBE enterprise number of the organisation.
 * @param generalTermsAccepted Whether it accepted the general terms and directives of BOSA.
 * @param nationalRegisterAuthorisation What its access to the National Register was authorised for.
 * @param processesControlled Whether it controls that processes and directives are followed.
 * @param processingRegisterKept Whether it keeps a register of processing activities.
 * @param processingRegisterShown Whether it showed that register each time it was asked to; true if nobody asked.
 * @param publicAuthority Whether it is a Belgian public authority in the sense of articles 133 and 134 of the
 * programme law of 8 April 2003.
 * @param securityPlanReviewedOn The Brussels day of the last review of its security plan.
 * @param securityPolicyReviewedOn The Brussels day of the last review of its security policy.
 * @param suspension Whether BOSA has suspended the organisation.
 */
public record EnrolmentOrganisationFacts(
        Boolean assistsDataSubjects,
        Boolean assistsSecurityObligations,
        Breach breach,
        Authorisation cbssAuthorisation,
        Period conventionPeriod,
        Boolean conventionSignedByBosa,
        Boolean conventionSignedByOrganisation,
        Boolean dataProtectionOfficerNamed,
        String enterpriseNumber,
        Boolean generalTermsAccepted,
        Authorisation nationalRegisterAuthorisation,
        Boolean processesControlled,
        Boolean processingRegisterKept,
        Boolean processingRegisterShown,
        Boolean publicAuthority,
        OrNone<LocalDate> securityPlanReviewedOn,
        OrNone<LocalDate> securityPolicyReviewedOn,
        Suspension suspension) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "EnrolmentOrganisationFacts";
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
        private Boolean assistsDataSubjects;
        private Boolean assistsSecurityObligations;
        private Breach breach;
        private Authorisation cbssAuthorisation;
        private Period conventionPeriod;
        private Boolean conventionSignedByBosa;
        private Boolean conventionSignedByOrganisation;
        private Boolean dataProtectionOfficerNamed;
        private String enterpriseNumber;
        private Boolean generalTermsAccepted;
        private Authorisation nationalRegisterAuthorisation;
        private Boolean processesControlled;
        private Boolean processingRegisterKept;
        private Boolean processingRegisterShown;
        private Boolean publicAuthority;
        private OrNone<LocalDate> securityPlanReviewedOn;
        private OrNone<LocalDate> securityPolicyReviewedOn;
        private Suspension suspension;

        private Builder() {}

        /**
         * Whether it assists BOSA in answering requests of data subjects.
         *
         * @param assistsDataSubjects the value; null if it is not told
         * @return this
         */
        public Builder assistsDataSubjects(Boolean assistsDataSubjects) {
            this.assistsDataSubjects = assistsDataSubjects;
            return this;
        }

        /**
         * Whether it assists BOSA in the obligations of articles 32 to 36 of the GDPR.
         *
         * @param assistsSecurityObligations the value; null if it is not told
         * @return this
         */
        public Builder assistsSecurityObligations(Boolean assistsSecurityObligations) {
            this.assistsSecurityObligations = assistsSecurityObligations;
            return this;
        }

        /**
         * Whether every data breach it knows of was reported to BOSA without delay.
         *
         * @param breach the value; null if it is not told
         * @return this
         */
        public Builder breach(Breach breach) {
            this.breach = breach;
            return this;
        }

        /**
         * What its access to the CBSS was authorised for.
         *
         * @param cbssAuthorisation the value; null if it is not told
         * @return this
         */
        public Builder cbssAuthorisation(Authorisation cbssAuthorisation) {
            this.cbssAuthorisation = cbssAuthorisation;
            return this;
        }

        /**
         * When the convention is in force: from its signature to the end both parties agreed on, if any.
         *
         * @param conventionPeriod the value; null if it is not told
         * @return this
         */
        public Builder conventionPeriod(Period conventionPeriod) {
            this.conventionPeriod = conventionPeriod;
            return this;
        }

        /**
         * Whether FPS BOSA signed the convention.
         *
         * @param conventionSignedByBosa the value; null if it is not told
         * @return this
         */
        public Builder conventionSignedByBosa(Boolean conventionSignedByBosa) {
            this.conventionSignedByBosa = conventionSignedByBosa;
            return this;
        }

        /**
         * Whether the organisation signed the convention.
         *
         * @param conventionSignedByOrganisation the value; null if it is not told
         * @return this
         */
        public Builder conventionSignedByOrganisation(Boolean conventionSignedByOrganisation) {
            this.conventionSignedByOrganisation = conventionSignedByOrganisation;
            return this;
        }

        /**
         * Whether it has a data protection officer.
         *
         * @param dataProtectionOfficerNamed the value; null if it is not told
         * @return this
         */
        public Builder dataProtectionOfficerNamed(Boolean dataProtectionOfficerNamed) {
            this.dataProtectionOfficerNamed = dataProtectionOfficerNamed;
            return this;
        }

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
         * Whether it accepted the general terms and directives of BOSA.
         *
         * @param generalTermsAccepted the value; null if it is not told
         * @return this
         */
        public Builder generalTermsAccepted(Boolean generalTermsAccepted) {
            this.generalTermsAccepted = generalTermsAccepted;
            return this;
        }

        /**
         * What its access to the National Register was authorised for.
         *
         * @param nationalRegisterAuthorisation the value; null if it is not told
         * @return this
         */
        public Builder nationalRegisterAuthorisation(Authorisation nationalRegisterAuthorisation) {
            this.nationalRegisterAuthorisation = nationalRegisterAuthorisation;
            return this;
        }

        /**
         * Whether it controls that processes and directives are followed.
         *
         * @param processesControlled the value; null if it is not told
         * @return this
         */
        public Builder processesControlled(Boolean processesControlled) {
            this.processesControlled = processesControlled;
            return this;
        }

        /**
         * Whether it keeps a register of processing activities.
         *
         * @param processingRegisterKept the value; null if it is not told
         * @return this
         */
        public Builder processingRegisterKept(Boolean processingRegisterKept) {
            this.processingRegisterKept = processingRegisterKept;
            return this;
        }

        /**
         * Whether it showed that register each time it was asked to; true if nobody asked.
         *
         * @param processingRegisterShown the value; null if it is not told
         * @return this
         */
        public Builder processingRegisterShown(Boolean processingRegisterShown) {
            this.processingRegisterShown = processingRegisterShown;
            return this;
        }

        /**
         * Whether it is a Belgian public authority in the sense of articles 133 and 134 of the programme law of 8
         * April 2003.
         *
         * @param publicAuthority the value; null if it is not told
         * @return this
         */
        public Builder publicAuthority(Boolean publicAuthority) {
            this.publicAuthority = publicAuthority;
            return this;
        }

        /**
         * The Brussels day of the last review of its security plan.
         *
         * @param securityPlanReviewedOn the value; null if it is not told
         * @return this
         */
        public Builder securityPlanReviewedOn(OrNone<LocalDate> securityPlanReviewedOn) {
            this.securityPlanReviewedOn = securityPlanReviewedOn;
            return this;
        }

        /**
         * The Brussels day of the last review of its security plan.
         *
         * @param securityPlanReviewedOn the value; null if it is not told
         * @return this
         */
        public Builder securityPlanReviewedOn(LocalDate securityPlanReviewedOn) {
            this.securityPlanReviewedOn = securityPlanReviewedOn == null ? null : OrNone.of(securityPlanReviewedOn);
            return this;
        }

        /**
         * The Brussels day of the last review of its security policy.
         *
         * @param securityPolicyReviewedOn the value; null if it is not told
         * @return this
         */
        public Builder securityPolicyReviewedOn(OrNone<LocalDate> securityPolicyReviewedOn) {
            this.securityPolicyReviewedOn = securityPolicyReviewedOn;
            return this;
        }

        /**
         * The Brussels day of the last review of its security policy.
         *
         * @param securityPolicyReviewedOn the value; null if it is not told
         * @return this
         */
        public Builder securityPolicyReviewedOn(LocalDate securityPolicyReviewedOn) {
            this.securityPolicyReviewedOn = securityPolicyReviewedOn == null ? null : OrNone.of(securityPolicyReviewedOn);
            return this;
        }

        /**
         * Whether BOSA has suspended the organisation.
         *
         * @param suspension the value; null if it is not told
         * @return this
         */
        public Builder suspension(Suspension suspension) {
            this.suspension = suspension;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public EnrolmentOrganisationFacts build() {
            return new EnrolmentOrganisationFacts(assistsDataSubjects, assistsSecurityObligations, breach, cbssAuthorisation, conventionPeriod, conventionSignedByBosa, conventionSignedByOrganisation, dataProtectionOfficerNamed, enterpriseNumber, generalTermsAccepted, nationalRegisterAuthorisation, processesControlled, processingRegisterKept, processingRegisterShown, publicAuthority, securityPlanReviewedOn, securityPolicyReviewedOn, suspension);
        }
    }
}
