// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.internal.generated;

import be.lra.internal.FactWriter;
import be.lra.internal.JsonWriter;
import be.lra.question.*;
import be.lra.vocabulary.*;

/** Writes questions as JSON. */
public final class QuestionWriter {
    private QuestionWriter() {}

    private static void write(JsonWriter out, OrganisationQuestion question) {
        out.object("organisation", question.organisation(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, OfficerQuestion question) {
        out.object("officer", question.officer(), QuestionWriter::write);
        out.object("organisation", question.organisation(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, SearchQuestion question) {
        out.object("search", question.search(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, IdentificationQuestion question) {
        out.object("applicant", question.applicant(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, EnrolmentQuestion question) {
        out.object("applicant", question.applicant(), QuestionWriter::write);
        out.object("officer", question.officer(), QuestionWriter::write);
        out.object("organisation", question.organisation(), QuestionWriter::write);
        out.object("search", question.search(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, ActivationIssueQuestion question) {
        out.object("activation", question.activation(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, ActivationRedemptionQuestion question) {
        out.object("activation", question.activation(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, DigitalKeyQuestion question) {
        out.object("key", question.key(), QuestionWriter::write);
        out.object("user", question.user(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, DelegationQuestion question) {
        out.object("enterprise", question.enterprise(), QuestionWriter::write);
        out.object("key", question.key(), QuestionWriter::write);
        out.object("user", question.user(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, ProviderQuestion question) {
        out.object("provider", question.provider(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, MandateQuestion question) {
        out.object("application", question.application(), QuestionWriter::write);
        out.object("mandate", question.mandate(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, ApplicationAccessQuestion question) {
        out.object("application", question.application(), QuestionWriter::write);
        out.object("enterprise", question.enterprise(), QuestionWriter::write);
        out.object("key", question.key(), QuestionWriter::write);
        out.object("mandate", question.mandate(), QuestionWriter::write);
        out.object("message", question.message(), QuestionWriter::write);
        out.object("provider", question.provider(), QuestionWriter::write);
        out.object("user", question.user(), QuestionWriter::write);
    }

    private static void write(JsonWriter out, AccessibleApplicationsQuestion question) {
        out.object("application", question.application(), QuestionWriter::write);
        out.object("enterprise", question.enterprise(), QuestionWriter::write);
        out.object("key", question.key(), QuestionWriter::write);
        out.object("mandate", question.mandate(), QuestionWriter::write);
        out.object("message", question.message(), QuestionWriter::write);
        out.object("provider", question.provider(), QuestionWriter::write);
        out.object("user", question.user(), QuestionWriter::write);
    }

    /**
     * Writes the groups of facts of any question.
     *
     * @param out into the object of all facts
     * @param question of which
     */
    public static void write(JsonWriter out, Question question) {
        if (question instanceof OrganisationQuestion asked) {
            write(out, asked);
        } else if (question instanceof OfficerQuestion asked) {
            write(out, asked);
        } else if (question instanceof SearchQuestion asked) {
            write(out, asked);
        } else if (question instanceof IdentificationQuestion asked) {
            write(out, asked);
        } else if (question instanceof EnrolmentQuestion asked) {
            write(out, asked);
        } else if (question instanceof ActivationIssueQuestion asked) {
            write(out, asked);
        } else if (question instanceof ActivationRedemptionQuestion asked) {
            write(out, asked);
        } else if (question instanceof DigitalKeyQuestion asked) {
            write(out, asked);
        } else if (question instanceof DelegationQuestion asked) {
            write(out, asked);
        } else if (question instanceof ProviderQuestion asked) {
            write(out, asked);
        } else if (question instanceof MandateQuestion asked) {
            write(out, asked);
        } else if (question instanceof ApplicationAccessQuestion asked) {
            write(out, asked);
        } else if (question instanceof AccessibleApplicationsQuestion asked) {
            write(out, asked);
        } else {
            throw new IllegalStateException(question.question());
        }
    }

    private static void write(JsonWriter out, OrganisationFacts facts) {
        out.member("assistsDataSubjects", facts.assistsDataSubjects());
        out.member("assistsSecurityObligations", facts.assistsSecurityObligations());
        out.word("breach", facts.breach(), Breach::word);
        out.word("cbssAuthorisation", facts.cbssAuthorisation(), Authorisation::word);
        FactWriter.period(out, "conventionPeriod", facts.conventionPeriod());
        out.member("conventionSignedByBosa", facts.conventionSignedByBosa());
        out.member("conventionSignedByOrganisation", facts.conventionSignedByOrganisation());
        out.member("dataProtectionOfficerNamed", facts.dataProtectionOfficerNamed());
        out.member("generalTermsAccepted", facts.generalTermsAccepted());
        out.word("nationalRegisterAuthorisation", facts.nationalRegisterAuthorisation(), Authorisation::word);
        out.member("processesControlled", facts.processesControlled());
        out.member("processingRegisterKept", facts.processingRegisterKept());
        out.member("processingRegisterShown", facts.processingRegisterShown());
        out.member("publicAuthority", facts.publicAuthority());
        FactWriter.dateOrNone(out, "securityPlanReviewedOn", facts.securityPlanReviewedOn());
        FactWriter.dateOrNone(out, "securityPolicyReviewedOn", facts.securityPolicyReviewedOn());
        out.word("suspension", facts.suspension(), Suspension::word);
    }

    private static void write(JsonWriter out, OfficerFacts facts) {
        out.word("authenticationCertificate", facts.authenticationCertificate(), CertificateState::word);
        out.member("cardReader", facts.cardReader());
        out.member("cardSsin", facts.cardSsin());
        out.member("conditionsEvidenced", facts.conditionsEvidenced());
        out.word("employment", facts.employment(), Employment::word);
        out.member("gdprInformed", facts.gdprInformed());
        out.member("holdsFunction", facts.holdsFunction());
        out.member("roleDeactivated", facts.roleDeactivated());
        out.member("roleGrantedByAccessManager", facts.roleGrantedByAccessManager());
        out.member("roleGrantedFor", facts.roleGrantedFor());
        out.member("roleHeld", facts.roleHeld());
        FactWriter.period(out, "rolePeriod", facts.rolePeriod());
        out.member("sessionSsin", facts.sessionSsin());
        out.word("signInKey", facts.signInKey(), SignInKey::word);
        out.word("signatureCertificate", facts.signatureCertificate(), CertificateState::word);
        out.words("subcontractGuarantees", facts.subcontractGuarantees(), ContractGuarantee::word);
        out.member("subcontractSubmitted", facts.subcontractSubmitted());
        FactWriter.instantOrNone(out, "subcontractorAgreement", facts.subcontractorAgreement());
        out.member("subcontractorUnderResponsibility", facts.subcontractorUnderResponsibility());
        out.member("supervised", facts.supervised());
        out.word("suspension", facts.suspension(), Suspension::word);
        out.word("termsAccepted", facts.termsAccepted(), AcceptedTerms::word);
        out.member("trained", facts.trained());
        out.member("worksForOrganisation", facts.worksForOrganisation());
    }

    private static void write(JsonWriter out, OfficerOrganisationFacts facts) {
        out.member("enterpriseNumber", facts.enterpriseNumber());
    }

    private static void write(JsonWriter out, SearchFacts facts) {
        out.member("enrolmentOpen", facts.enrolmentOpen());
        out.words("fields", facts.fields(), RegisterField::word);
        out.word("key", facts.key(), SearchKey::word);
        out.member("number", facts.number());
        out.member("personAtDesk", facts.personAtDesk());
        out.member("persons", facts.persons());
        out.word("purpose", facts.purpose(), SearchPurpose::word);
        out.member("recorded", facts.recorded());
        out.word("register", facts.register(), Register::word);
        out.member("resultKeptConfidential", facts.resultKeptConfidential());
    }

    private static void write(JsonWriter out, ApplicantFacts facts) {
        out.word("codeChannel", facts.codeChannel(), DeliveryChannel::word);
        out.words("contactConsented", facts.contactConsented(), ContactDatum::word);
        out.words("contactUsed", facts.contactUsed(), ContactDatum::word);
        out.member("documentBirthDate", facts.documentBirthDate());
        out.word("documentChip", facts.documentChip(), ChipCheck::word);
        out.member("documentExpiresOn", facts.documentExpiresOn());
        out.texts("documentFirstNames", facts.documentFirstNames());
        out.member("documentFoundAuthentic", facts.documentFoundAuthentic());
        out.word("documentKind", facts.documentKind(), DocumentKind::word);
        out.member("documentName", facts.documentName());
        out.word("documentNameSource", facts.documentNameSource(), NameSource::word);
        out.member("documentNumber", facts.documentNumber());
        out.words("documentOmits", facts.documentOmits(), IdentityDatum::word);
        out.member("documentOriginal", facts.documentOriginal());
        out.word("documentReport", facts.documentReport(), DocumentReport::word);
        out.word("documentSex", facts.documentSex(), Sex::word);
        out.member("emailDeclaredOwn", facts.emailDeclaredOwn());
        out.member("emailNotShared", facts.emailNotShared());
        out.member("emailRegularlyUsed", facts.emailRegularlyUsed());
        FactWriter.instantOrNone(out, "emailValidated", facts.emailValidated());
        out.word("foundIn", facts.foundIn(), RegisterFinding::word);
        out.member("holderMatchesPhoto", facts.holderMatchesPhoto());
        out.member("inPerson", facts.inPerson());
        out.word("linkChannel", facts.linkChannel(), DeliveryChannel::word);
        out.word("ownCard", facts.ownCard(), OwnCard::word);
        FactWriter.instantOrNone(out, "phoneValidated", facts.phoneValidated());
        FactWriter.procedure(out, "procedure", facts.procedure());
        out.member("registerBirthDate", facts.registerBirthDate());
        out.texts("registerFirstNames", facts.registerFirstNames());
        out.member("registerName", facts.registerName());
        out.words("registerOmits", facts.registerOmits(), IdentityDatum::word);
        out.word("registerSex", facts.registerSex(), Sex::word);
        out.word("registrationStatus", facts.registrationStatus(), RegistrationStatus::word);
        out.member("ssin", facts.ssin());
    }

    private static void write(JsonWriter out, EnrolmentOrganisationFacts facts) {
        out.member("assistsDataSubjects", facts.assistsDataSubjects());
        out.member("assistsSecurityObligations", facts.assistsSecurityObligations());
        out.word("breach", facts.breach(), Breach::word);
        out.word("cbssAuthorisation", facts.cbssAuthorisation(), Authorisation::word);
        FactWriter.period(out, "conventionPeriod", facts.conventionPeriod());
        out.member("conventionSignedByBosa", facts.conventionSignedByBosa());
        out.member("conventionSignedByOrganisation", facts.conventionSignedByOrganisation());
        out.member("dataProtectionOfficerNamed", facts.dataProtectionOfficerNamed());
        out.member("enterpriseNumber", facts.enterpriseNumber());
        out.member("generalTermsAccepted", facts.generalTermsAccepted());
        out.word("nationalRegisterAuthorisation", facts.nationalRegisterAuthorisation(), Authorisation::word);
        out.member("processesControlled", facts.processesControlled());
        out.member("processingRegisterKept", facts.processingRegisterKept());
        out.member("processingRegisterShown", facts.processingRegisterShown());
        out.member("publicAuthority", facts.publicAuthority());
        FactWriter.dateOrNone(out, "securityPlanReviewedOn", facts.securityPlanReviewedOn());
        FactWriter.dateOrNone(out, "securityPolicyReviewedOn", facts.securityPolicyReviewedOn());
        out.word("suspension", facts.suspension(), Suspension::word);
    }

    private static void write(JsonWriter out, ActivationIssueActivationFacts facts) {
        out.member("codeAddressValidated", facts.codeAddressValidated());
        out.word("codeChannel", facts.codeChannel(), DeliveryChannel::word);
        out.member("codeHandedToApplicant", facts.codeHandedToApplicant());
        out.word("identificationOutcome", facts.identificationOutcome(), IdentificationOutcome::word);
        out.member("identifiedAt", facts.identifiedAt());
        out.member("linkAddressValidated", facts.linkAddressValidated());
        out.word("linkChannel", facts.linkChannel(), DeliveryChannel::word);
        out.member("samePerson", facts.samePerson());
        out.member("sentSeparately", facts.sentSeparately());
    }

    private static void write(JsonWriter out, ActivationRedemptionActivationFacts facts) {
        out.member("codeMatches", facts.codeMatches());
        out.member("expiresAt", facts.expiresAt());
        out.member("linkKnown", facts.linkKnown());
        out.word("state", facts.state(), ActivationState::word);
        out.member("wrongTries", facts.wrongTries());
    }

    private static void write(JsonWriter out, DigitalKeyKeyFacts facts) {
        out.word("authenticationCertificate", facts.authenticationCertificate(), CertificateState::word);
        out.member("cardLossDeclared", facts.cardLossDeclared());
        out.member("cardLost", facts.cardLost());
        out.member("credentialsSentApart", facts.credentialsSentApart());
        out.word("email", facts.email(), EmailState::word);
        out.member("handedOver", facts.handedOver());
        out.member("holder", facts.holder());
        out.word("issuer", facts.issuer(), KeyIssuer::word);
        out.member("kind", facts.kind());
        out.word("loss", facts.loss(), KeyLoss::word);
        out.word("lossRecipient", facts.lossRecipient(), LossRecipient::word);
        out.member("lossReportedAt", facts.lossReportedAt());
        out.member("newCredentialsRequested", facts.newCredentialsRequested());
        out.member("numberChanged", facts.numberChanged());
        out.member("oldNumberKeyRemoved", facts.oldNumberKeyRemoved());
        out.member("phoneKeysRemoved", facts.phoneKeysRemoved());
        out.member("phoneLost", facts.phoneLost());
        out.member("phoneOperatorTold", facts.phoneOperatorTold());
        FactWriter.instantOrNone(out, "recognitionEnds", facts.recognitionEnds());
        out.member("secretAssigned", facts.secretAssigned());
        out.member("secretChangedAt", facts.secretChangedAt());
        out.member("secretEasilyGuessed", facts.secretEasilyGuessed());
        out.words("secretElements", facts.secretElements(), SecretElement::word);
        out.member("secretLength", facts.secretLength());
        out.word("signatureCertificate", facts.signatureCertificate(), CertificateState::word);
        out.word("state", facts.state(), KeyState::word);
        out.member("termsAccepted", facts.termsAccepted());
        out.word("unlocking", facts.unlocking(), Unlocking::word);
    }

    private static void write(JsonWriter out, DigitalKeyUserFacts facts) {
        out.word("role", facts.role(), UserRole::word);
        out.member("ssin", facts.ssin());
    }

    private static void write(JsonWriter out, EnterpriseFacts facts) {
        FactWriter.designations(out, "designations", facts.designations());
        out.member("employsStaff", facts.employsStaff());
        out.member("startAuthorised", facts.startAuthorised());
    }

    private static void write(JsonWriter out, DelegationKeyFacts facts) {
        out.word("loss", facts.loss(), KeyLoss::word);
        out.member("lossActedOn", facts.lossActedOn());
        out.member("lossReportedAt", facts.lossReportedAt());
    }

    private static void write(JsonWriter out, DelegationUserFacts facts) {
        out.member("holdsFunction", facts.holdsFunction());
        out.member("naturalPerson", facts.naturalPerson());
        out.member("reference", facts.reference());
        out.word("role", facts.role(), UserRole::word);
        out.word("tie", facts.tie(), Tie::word);
        out.member("worksForEnterprise", facts.worksForEnterprise());
    }

    private static void write(JsonWriter out, ProviderFacts facts) {
        out.member("choiceDocumented", facts.choiceDocumented());
        out.member("contractConcluded", facts.contractConcluded());
        out.words("contractMentions", facts.contractMentions(), ContractMention::word);
        FactWriter.period(out, "contractPeriod", facts.contractPeriod());
        out.member("declared", facts.declared());
        out.member("endReported", facts.endReported());
        out.word("kind", facts.kind(), ProviderKind::word);
        out.member("othersDesignated", facts.othersDesignated());
        out.member("ownerEmploysStaff", facts.ownerEmploysStaff());
        FactWriter.instantOrNone(out, "relationEnded", facts.relationEnded());
        out.member("rolesLaidDown", facts.rolesLaidDown());
        out.member("secretariatAffiliated", facts.secretariatAffiliated());
        out.member("securityWatched", facts.securityWatched());
    }

    private static void write(JsonWriter out, MandateApplicationFacts facts) {
        out.word("act", facts.act(), Act::word);
        out.word("article", facts.article(), Article::word);
        out.member("dataOwner", facts.dataOwner());
        out.member("name", facts.name());
        out.word("portal", facts.portal(), Portal::word);
        out.member("quarter", facts.quarter());
    }

    private static void write(JsonWriter out, MandateFacts facts) {
        FactWriter.instantOrNone(out, "accepted", facts.accepted());
        out.words("acts", facts.acts(), Act::word);
        FactWriter.applications(out, "applications", facts.applications());
        out.member("firstQuarter", facts.firstQuarter());
        out.word("kind", facts.kind(), MandateKind::word);
        FactWriter.textOrNone(out, "lastQuarter", facts.lastQuarter());
        out.member("mandator", facts.mandator());
        out.member("passedOn", facts.passedOn());
        FactWriter.period(out, "period", facts.period());
        out.words("receivedActs", facts.receivedActs(), Act::word);
        FactWriter.applications(out, "receivedApplications", facts.receivedApplications());
        out.member("receivedFirstQuarter", facts.receivedFirstQuarter());
        FactWriter.textOrNone(out, "receivedLastQuarter", facts.receivedLastQuarter());
        FactWriter.period(out, "receivedPeriod", facts.receivedPeriod());
        FactWriter.instantOrNone(out, "renounced", facts.renounced());
        FactWriter.instantOrNone(out, "revoked", facts.revoked());
    }

    private static void write(JsonWriter out, ApplicationAccessApplicationFacts facts) {
        out.member("accessGiven", facts.accessGiven());
        out.word("act", facts.act(), Act::word);
        out.word("article", facts.article(), Article::word);
        out.word("certificate", facts.certificate(), AccessCertificate::word);
        out.word("channel", facts.channel(), Channel::word);
        out.word("dataBasis", facts.dataBasis(), DataBasis::word);
        out.member("dataOwner", facts.dataOwner());
        out.word("declaration", facts.declaration(), BatchDeclaration::word);
        out.member("keptNoLongerThanNeeded", facts.keptNoLongerThanNeeded());
        out.member("name", facts.name());
        out.member("personsInformed", facts.personsInformed());
        out.word("portal", facts.portal(), Portal::word);
        out.member("privateKeyHeld", facts.privateKeyHeld());
        out.member("purposeDefined", facts.purposeDefined());
        out.member("quarter", facts.quarter());
        out.word("signatureCertificateUse", facts.signatureCertificateUse(), SignatureCertificateUse::word);
        out.member("usernameAndPasswordHeld", facts.usernameAndPasswordHeld());
    }

    private static void write(JsonWriter out, ApplicationAccessKeyFacts facts) {
        out.word("authenticationCertificate", facts.authenticationCertificate(), CertificateState::word);
        out.member("cardLossDeclared", facts.cardLossDeclared());
        out.member("cardLost", facts.cardLost());
        out.member("credentialsSentApart", facts.credentialsSentApart());
        out.word("email", facts.email(), EmailState::word);
        out.member("handedOver", facts.handedOver());
        out.member("holder", facts.holder());
        out.word("holderProof", facts.holderProof(), HolderProof::word);
        out.word("issuer", facts.issuer(), KeyIssuer::word);
        out.member("kind", facts.kind());
        out.word("loss", facts.loss(), KeyLoss::word);
        out.member("lossActedOn", facts.lossActedOn());
        out.word("lossRecipient", facts.lossRecipient(), LossRecipient::word);
        out.member("lossReportedAt", facts.lossReportedAt());
        out.member("newCredentialsRequested", facts.newCredentialsRequested());
        out.member("numberChanged", facts.numberChanged());
        out.member("oldNumberKeyRemoved", facts.oldNumberKeyRemoved());
        out.member("phoneKeysRemoved", facts.phoneKeysRemoved());
        out.member("phoneLost", facts.phoneLost());
        out.member("phoneOperatorTold", facts.phoneOperatorTold());
        FactWriter.instantOrNone(out, "recognitionEnds", facts.recognitionEnds());
        out.member("secretAssigned", facts.secretAssigned());
        out.member("secretChangedAt", facts.secretChangedAt());
        out.member("secretEasilyGuessed", facts.secretEasilyGuessed());
        out.words("secretElements", facts.secretElements(), SecretElement::word);
        out.member("secretLength", facts.secretLength());
        out.word("signatureCertificate", facts.signatureCertificate(), CertificateState::word);
        out.word("state", facts.state(), KeyState::word);
        out.member("termsAccepted", facts.termsAccepted());
        out.word("unlocking", facts.unlocking(), Unlocking::word);
    }

    private static void write(JsonWriter out, ApplicationAccessMandateFacts facts) {
        FactWriter.instantOrNone(out, "accepted", facts.accepted());
        out.words("acts", facts.acts(), Act::word);
        FactWriter.applications(out, "applications", facts.applications());
        out.word("availability", facts.availability(), MandateAvailability::word);
        out.member("directoryNumberHeld", facts.directoryNumberHeld());
        out.member("firstQuarter", facts.firstQuarter());
        out.word("kind", facts.kind(), MandateKind::word);
        FactWriter.textOrNone(out, "lastQuarter", facts.lastQuarter());
        out.member("mandator", facts.mandator());
        out.member("passedOn", facts.passedOn());
        FactWriter.period(out, "period", facts.period());
        out.words("receivedActs", facts.receivedActs(), Act::word);
        FactWriter.applications(out, "receivedApplications", facts.receivedApplications());
        out.member("receivedFirstQuarter", facts.receivedFirstQuarter());
        FactWriter.textOrNone(out, "receivedLastQuarter", facts.receivedLastQuarter());
        FactWriter.period(out, "receivedPeriod", facts.receivedPeriod());
        FactWriter.instantOrNone(out, "renounced", facts.renounced());
        FactWriter.instantOrNone(out, "revoked", facts.revoked());
    }

    private static void write(JsonWriter out, MessageFacts facts) {
        out.word("content", facts.content(), MessageContent::word);
        FactWriter.instantOrNone(out, "rectificationRequested", facts.rectificationRequested());
        out.member("rectified", facts.rectified());
    }

    private static void write(JsonWriter out, ApplicationAccessUserFacts facts) {
        out.member("enterprise", facts.enterprise());
        out.word("entitlement", facts.entitlement(), Entitlement::word);
        out.member("holdsFunction", facts.holdsFunction());
        out.word("information", facts.information(), InformationTruth::word);
        out.member("naturalPerson", facts.naturalPerson());
        out.member("reference", facts.reference());
        out.word("role", facts.role(), UserRole::word);
        out.member("ssin", facts.ssin());
        out.word("tie", facts.tie(), Tie::word);
        out.member("worksForEnterprise", facts.worksForEnterprise());
    }

    private static void write(JsonWriter out, AccessibleApplicationsApplicationFacts facts) {
        out.member("accessGiven", facts.accessGiven());
        out.word("act", facts.act(), Act::word);
        out.word("certificate", facts.certificate(), AccessCertificate::word);
        out.word("dataBasis", facts.dataBasis(), DataBasis::word);
        out.member("dataOwner", facts.dataOwner());
        out.word("declaration", facts.declaration(), BatchDeclaration::word);
        out.member("keptNoLongerThanNeeded", facts.keptNoLongerThanNeeded());
        out.member("personsInformed", facts.personsInformed());
        out.member("privateKeyHeld", facts.privateKeyHeld());
        out.member("purposeDefined", facts.purposeDefined());
        out.member("quarter", facts.quarter());
        out.word("signatureCertificateUse", facts.signatureCertificateUse(), SignatureCertificateUse::word);
        out.member("usernameAndPasswordHeld", facts.usernameAndPasswordHeld());
    }
}
