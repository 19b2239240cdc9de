// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.internal.Copies;
import be.lra.vocabulary.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The facts about the person who is to be identified; one that is null was not told.
 *
 * @param codeChannel How the code will reach the applicant.
 * @param contactConsented The contact data whose use the applicant consented to.
 * @param contactUsed The contact data that are recorded or used; a channel that needs one counts as use in any
 * case.
 * @param documentBirthDate Birth date that the document states, in full or in part.
 * @param documentChip Outcome of reading the chip of the document.
 * @param documentExpiresOn The last day on which the document is valid.
 * @param documentFirstNames First names that the document states, in its order.
 * @param documentFoundAuthentic Whether the officer found the document authentic.
 * @param documentKind The kind of identity document the applicant showed.
 * @param documentName Name that the document states.
 * @param documentNameSource Where the names of the document were read.
 * @param documentNumber The number of the document, as printed.
 * @param documentOmits The identity data that the document does not state.
 * @param documentOriginal Whether the document is the original and not a copy.
 * @param documentReport Answer of the check for lost and stolen Belgian documents.
 * @param documentSex Sex that the document states.
 * @param emailDeclaredOwn Whether the applicant declared that the e-mail address is theirs.
 * @param emailNotShared Whether the applicant declared that others do not use the e-mail address without
 * permission.
 * @param emailRegularlyUsed Whether the applicant declared that they use the e-mail address regularly.
 * @param emailValidated When the e-mail address was last validated for this person.
 * @param foundIn Where the applicant was found.
 * @param holderMatchesPhoto Whether the officer found that the holder is the person in the picture.
 * @param inPerson Whether the applicant came to the desk in person.
 * @param linkChannel How the link will reach the applicant.
 * @param ownCard Whether the applicant has an own electronic identity card with which to create the key.
 * @param phoneValidated When the mobile number was last validated for this person.
 * @param procedure The steps of the identification: who did each, when, and on what evidence.
 * @param registerBirthDate Birth date that the register states, in full or in part.
 * @param registerFirstNames First names that the register states, in its order.
 * @param registerName Name that the register states.
 * @param registerOmits The identity data that the register does not state.
 * @param registerSex Sex that the register states.
 * @param registrationStatus The register's own answer about the registration.
 * @param ssin SSIN of the applicant, as the register gives it.
 */
public record ApplicantFacts(
        DeliveryChannel codeChannel,
        Set<ContactDatum> contactConsented,
        Set<ContactDatum> contactUsed,
        String documentBirthDate,
        ChipCheck documentChip,
        LocalDate documentExpiresOn,
        List<String> documentFirstNames,
        Boolean documentFoundAuthentic,
        DocumentKind documentKind,
        String documentName,
        NameSource documentNameSource,
        String documentNumber,
        Set<IdentityDatum> documentOmits,
        Boolean documentOriginal,
        DocumentReport documentReport,
        Sex documentSex,
        Boolean emailDeclaredOwn,
        Boolean emailNotShared,
        Boolean emailRegularlyUsed,
        OrNone<Instant> emailValidated,
        RegisterFinding foundIn,
        Boolean holderMatchesPhoto,
        Boolean inPerson,
        DeliveryChannel linkChannel,
        OwnCard ownCard,
        OrNone<Instant> phoneValidated,
        List<DocumentedStep> procedure,
        String registerBirthDate,
        List<String> registerFirstNames,
        String registerName,
        Set<IdentityDatum> registerOmits,
        Sex registerSex,
        RegistrationStatus registrationStatus,
        String ssin) {
    /** Copies what could change. */
    public ApplicantFacts {
        contactConsented = Copies.set("contactConsented", contactConsented);
        contactUsed = Copies.set("contactUsed", contactUsed);
        documentFirstNames = Copies.list("documentFirstNames", documentFirstNames);
        documentOmits = Copies.set("documentOmits", documentOmits);
        procedure = Copies.list("procedure", procedure);
        registerFirstNames = Copies.list("registerFirstNames", registerFirstNames);
        registerOmits = Copies.set("registerOmits", registerOmits);
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ApplicantFacts";
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
        private DeliveryChannel codeChannel;
        private Set<ContactDatum> contactConsented;
        private Set<ContactDatum> contactUsed;
        private String documentBirthDate;
        private ChipCheck documentChip;
        private LocalDate documentExpiresOn;
        private List<String> documentFirstNames;
        private Boolean documentFoundAuthentic;
        private DocumentKind documentKind;
        private String documentName;
        private NameSource documentNameSource;
        private String documentNumber;
        private Set<IdentityDatum> documentOmits;
        private Boolean documentOriginal;
        private DocumentReport documentReport;
        private Sex documentSex;
        private Boolean emailDeclaredOwn;
        private Boolean emailNotShared;
        private Boolean emailRegularlyUsed;
        private OrNone<Instant> emailValidated;
        private RegisterFinding foundIn;
        private Boolean holderMatchesPhoto;
        private Boolean inPerson;
        private DeliveryChannel linkChannel;
        private OwnCard ownCard;
        private OrNone<Instant> phoneValidated;
        private List<DocumentedStep> procedure;
        private String registerBirthDate;
        private List<String> registerFirstNames;
        private String registerName;
        private Set<IdentityDatum> registerOmits;
        private Sex registerSex;
        private RegistrationStatus registrationStatus;
        private String ssin;

        private Builder() {}

        /**
         * How the code will reach the applicant.
         *
         * @param codeChannel the value; null if it is not told
         * @return this
         */
        public Builder codeChannel(DeliveryChannel codeChannel) {
            this.codeChannel = codeChannel;
            return this;
        }

        /**
         * The contact data whose use the applicant consented to.
         *
         * @param contactConsented the value; null if it is not told
         * @return this
         */
        public Builder contactConsented(Set<ContactDatum> contactConsented) {
            this.contactConsented = contactConsented;
            return this;
        }

        /**
         * The contact data whose use the applicant consented to.
         *
         * @param contactConsented the value; null if it is not told
         * @return this
         */
        public Builder contactConsented(ContactDatum... contactConsented) {
            this.contactConsented = Copies.setOf(contactConsented);
            return this;
        }

        /**
         * The contact data that are recorded or used; a channel that needs one counts as use in any case.
         *
         * @param contactUsed the value; null if it is not told
         * @return this
         */
        public Builder contactUsed(Set<ContactDatum> contactUsed) {
            this.contactUsed = contactUsed;
            return this;
        }

        /**
         * The contact data that are recorded or used; a channel that needs one counts as use in any case.
         *
         * @param contactUsed the value; null if it is not told
         * @return this
         */
        public Builder contactUsed(ContactDatum... contactUsed) {
            this.contactUsed = Copies.setOf(contactUsed);
            return this;
        }

        /**
         * Birth date that the document states, in full or in part.
         *
         * @param documentBirthDate the value; null if it is not told
         * @return this
         */
        public Builder documentBirthDate(String documentBirthDate) {
            this.documentBirthDate = documentBirthDate;
            return this;
        }

        /**
         * Outcome of reading the chip of the document.
         *
         * @param documentChip the value; null if it is not told
         * @return this
         */
        public Builder documentChip(ChipCheck documentChip) {
            this.documentChip = documentChip;
            return this;
        }

        /**
         * The last day on which the document is valid.
         *
         * @param documentExpiresOn the value; null if it is not told
         * @return this
         */
        public Builder documentExpiresOn(LocalDate documentExpiresOn) {
            this.documentExpiresOn = documentExpiresOn;
            return this;
        }

        /**
         * First names that the document states, in its order.
         *
         * @param documentFirstNames the value; null if it is not told
         * @return this
         */
        public Builder documentFirstNames(List<String> documentFirstNames) {
            this.documentFirstNames = documentFirstNames;
            return this;
        }

        /**
         * First names that the document states, in its order.
         *
         * @param documentFirstNames the value; null if it is not told
         * @return this
         */
        public Builder documentFirstNames(String... documentFirstNames) {
            this.documentFirstNames = Copies.listOf(documentFirstNames);
            return this;
        }

        /**
         * Whether the officer found the document authentic.
         *
         * @param documentFoundAuthentic the value; null if it is not told
         * @return this
         */
        public Builder documentFoundAuthentic(Boolean documentFoundAuthentic) {
            this.documentFoundAuthentic = documentFoundAuthentic;
            return this;
        }

        /**
         * The kind of identity document the applicant showed.
         *
         * @param documentKind the value; null if it is not told
         * @return this
         */
        public Builder documentKind(DocumentKind documentKind) {
            this.documentKind = documentKind;
            return this;
        }

        /**
         * Name that the document states.
         *
         * @param documentName the value; null if it is not told
         * @return this
         */
        public Builder documentName(String documentName) {
            this.documentName = documentName;
            return this;
        }

        /**
         * Where the names of the document were read.
         *
         * @param documentNameSource the value; null if it is not told
         * @return this
         */
        public Builder documentNameSource(NameSource documentNameSource) {
            this.documentNameSource = documentNameSource;
            return this;
        }

        /**
         * The number of the document, as printed.
         *
         * @param documentNumber the value; null if it is not told
         * @return this
         */
        public Builder documentNumber(String documentNumber) {
            this.documentNumber = documentNumber;
            return this;
        }

        /**
         * The identity data that the document does not state.
         *
         * @param documentOmits the value; null if it is not told
         * @return this
         */
        public Builder documentOmits(Set<IdentityDatum> documentOmits) {
            this.documentOmits = documentOmits;
            return this;
        }

        /**
         * The identity data that the document does not state.
         *
         * @param documentOmits the value; null if it is not told
         * @return this
         */
        public Builder documentOmits(IdentityDatum... documentOmits) {
            this.documentOmits = Copies.setOf(documentOmits);
            return this;
        }

        /**
         * Whether the document is the original and not a copy.
         *
         * @param documentOriginal the value; null if it is not told
         * @return this
         */
        public Builder documentOriginal(Boolean documentOriginal) {
            this.documentOriginal = documentOriginal;
            return this;
        }

        /**
         * Answer of the check for lost and stolen Belgian documents.
         *
         * @param documentReport the value; null if it is not told
         * @return this
         */
        public Builder documentReport(DocumentReport documentReport) {
            this.documentReport = documentReport;
            return this;
        }

        /**
         * Sex that the document states.
         *
         * @param documentSex the value; null if it is not told
         * @return this
         */
        public Builder documentSex(Sex documentSex) {
            this.documentSex = documentSex;
            return this;
        }

        /**
         * Whether the applicant declared that the e-mail address is theirs.
         *
         * @param emailDeclaredOwn the value; null if it is not told
         * @return this
         */
        public Builder emailDeclaredOwn(Boolean emailDeclaredOwn) {
            this.emailDeclaredOwn = emailDeclaredOwn;
            return this;
        }

        /**
         * Whether the applicant declared that others do not use the e-mail address without permission.
         *
         * @param emailNotShared the value; null if it is not told
         * @return this
         */
        public Builder emailNotShared(Boolean emailNotShared) {
            this.emailNotShared = emailNotShared;
            return this;
        }

        /**
         * Whether the applicant declared that they use the e-mail address regularly.
         *
         * @param emailRegularlyUsed the value; null if it is not told
         * @return this
         */
        public Builder emailRegularlyUsed(Boolean emailRegularlyUsed) {
            this.emailRegularlyUsed = emailRegularlyUsed;
            return this;
        }

        /**
         * When the e-mail address was last validated for this person.
         *
         * @param emailValidated the value; null if it is not told
         * @return this
         */
        public Builder emailValidated(OrNone<Instant> emailValidated) {
            this.emailValidated = emailValidated;
            return this;
        }

        /**
         * When the e-mail address was last validated for this person.
         *
         * @param emailValidated the value; null if it is not told
         * @return this
         */
        public Builder emailValidated(Instant emailValidated) {
            this.emailValidated = emailValidated == null ? null : OrNone.of(emailValidated);
            return this;
        }

        /**
         * Where the applicant was found.
         *
         * @param foundIn the value; null if it is not told
         * @return this
         */
        public Builder foundIn(RegisterFinding foundIn) {
            this.foundIn = foundIn;
            return this;
        }

        /**
         * Whether the officer found that the holder is the person in the picture.
         *
         * @param holderMatchesPhoto the value; null if it is not told
         * @return this
         */
        public Builder holderMatchesPhoto(Boolean holderMatchesPhoto) {
            this.holderMatchesPhoto = holderMatchesPhoto;
            return this;
        }

        /**
         * Whether the applicant came to the desk in person.
         *
         * @param inPerson the value; null if it is not told
         * @return this
         */
        public Builder inPerson(Boolean inPerson) {
            this.inPerson = inPerson;
            return this;
        }

        /**
         * How the link will reach the applicant.
         *
         * @param linkChannel the value; null if it is not told
         * @return this
         */
        public Builder linkChannel(DeliveryChannel linkChannel) {
            this.linkChannel = linkChannel;
            return this;
        }

        /**
         * Whether the applicant has an own electronic identity card with which to create the key.
         *
         * @param ownCard the value; null if it is not told
         * @return this
         */
        public Builder ownCard(OwnCard ownCard) {
            this.ownCard = ownCard;
            return this;
        }

        /**
         * When the mobile number was last validated for this person.
         *
         * @param phoneValidated the value; null if it is not told
         * @return this
         */
        public Builder phoneValidated(OrNone<Instant> phoneValidated) {
            this.phoneValidated = phoneValidated;
            return this;
        }

        /**
         * When the mobile number was last validated for this person.
         *
         * @param phoneValidated the value; null if it is not told
         * @return this
         */
        public Builder phoneValidated(Instant phoneValidated) {
            this.phoneValidated = phoneValidated == null ? null : OrNone.of(phoneValidated);
            return this;
        }

        /**
         * The steps of the identification: who did each, when, and on what evidence.
         *
         * @param procedure the value; null if it is not told
         * @return this
         */
        public Builder procedure(List<DocumentedStep> procedure) {
            this.procedure = procedure;
            return this;
        }

        /**
         * The steps of the identification: who did each, when, and on what evidence.
         *
         * @param procedure the value; null if it is not told
         * @return this
         */
        public Builder procedure(DocumentedStep... procedure) {
            this.procedure = Copies.listOf(procedure);
            return this;
        }

        /**
         * Birth date that the register states, in full or in part.
         *
         * @param registerBirthDate the value; null if it is not told
         * @return this
         */
        public Builder registerBirthDate(String registerBirthDate) {
            this.registerBirthDate = registerBirthDate;
            return this;
        }

        /**
         * First names that the register states, in its order.
         *
         * @param registerFirstNames the value; null if it is not told
         * @return this
         */
        public Builder registerFirstNames(List<String> registerFirstNames) {
            this.registerFirstNames = registerFirstNames;
            return this;
        }

        /**
         * First names that the register states, in its order.
         *
         * @param registerFirstNames the value; null if it is not told
         * @return this
         */
        public Builder registerFirstNames(String... registerFirstNames) {
            this.registerFirstNames = Copies.listOf(registerFirstNames);
            return this;
        }

        /**
         * Name that the register states.
         *
         * @param registerName the value; null if it is not told
         * @return this
         */
        public Builder registerName(String registerName) {
            this.registerName = registerName;
            return this;
        }

        /**
         * The identity data that the register does not state.
         *
         * @param registerOmits the value; null if it is not told
         * @return this
         */
        public Builder registerOmits(Set<IdentityDatum> registerOmits) {
            this.registerOmits = registerOmits;
            return this;
        }

        /**
         * The identity data that the register does not state.
         *
         * @param registerOmits the value; null if it is not told
         * @return this
         */
        public Builder registerOmits(IdentityDatum... registerOmits) {
            this.registerOmits = Copies.setOf(registerOmits);
            return this;
        }

        /**
         * Sex that the register states.
         *
         * @param registerSex the value; null if it is not told
         * @return this
         */
        public Builder registerSex(Sex registerSex) {
            this.registerSex = registerSex;
            return this;
        }

        /**
         * The register's own answer about the registration.
         *
         * @param registrationStatus the value; null if it is not told
         * @return this
         */
        public Builder registrationStatus(RegistrationStatus registrationStatus) {
            this.registrationStatus = registrationStatus;
            return this;
        }

        /**
         * SSIN of the applicant, as the register gives it.
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
        public ApplicantFacts build() {
            return new ApplicantFacts(codeChannel, contactConsented, contactUsed, documentBirthDate, documentChip, documentExpiresOn, documentFirstNames, documentFoundAuthentic, documentKind, documentName, documentNameSource, documentNumber, documentOmits, documentOriginal, documentReport, documentSex, emailDeclaredOwn, emailNotShared, emailRegularlyUsed, emailValidated, foundIn, holderMatchesPhoto, inPerson, linkChannel, ownCard, phoneValidated, procedure, registerBirthDate, registerFirstNames, registerName, registerOmits, registerSex, registrationStatus, ssin);
        }
    }
}
