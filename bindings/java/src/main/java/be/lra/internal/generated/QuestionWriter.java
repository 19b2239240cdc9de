// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.internal.generated;

import be.lra.internal.FactWriter;
import be.lra.internal.JsonWriter;
import be.lra.question.*;

/** Writes questions as JSON. */
public final class QuestionWriter {
    private QuestionWriter() {}

    private static void write(JsonWriter out, OrganisationQuestion question) {
        write(out, "organisation", question.organisation());
    }

    private static void write(JsonWriter out, OfficerQuestion question) {
        write(out, "officer", question.officer());
        write(out, "organisation", question.organisation());
    }

    private static void write(JsonWriter out, SearchQuestion question) {
        write(out, "search", question.search());
    }

    private static void write(JsonWriter out, IdentificationQuestion question) {
        write(out, "applicant", question.applicant());
    }

    private static void write(JsonWriter out, EnrolmentQuestion question) {
        write(out, "applicant", question.applicant());
        write(out, "officer", question.officer());
        write(out, "organisation", question.organisation());
        write(out, "search", question.search());
    }

    private static void write(JsonWriter out, ActivationIssueQuestion question) {
        write(out, "activation", question.activation());
    }

    private static void write(JsonWriter out, ActivationRedemptionQuestion question) {
        write(out, "activation", question.activation());
    }

    private static void write(JsonWriter out, DigitalKeyQuestion question) {
        write(out, "key", question.key());
        write(out, "user", question.user());
    }

    private static void write(JsonWriter out, DelegationQuestion question) {
        write(out, "enterprise", question.enterprise());
        write(out, "key", question.key());
        write(out, "user", question.user());
    }

    private static void write(JsonWriter out, ProviderQuestion question) {
        write(out, "provider", question.provider());
    }

    private static void write(JsonWriter out, MandateQuestion question) {
        write(out, "application", question.application());
        write(out, "mandate", question.mandate());
    }

    private static void write(JsonWriter out, ApplicationAccessQuestion question) {
        write(out, "application", question.application());
        write(out, "enterprise", question.enterprise());
        write(out, "key", question.key());
        write(out, "mandate", question.mandate());
        write(out, "message", question.message());
        write(out, "provider", question.provider());
        write(out, "user", question.user());
    }

    private static void write(JsonWriter out, AccessibleApplicationsQuestion question) {
        write(out, "application", question.application());
        write(out, "enterprise", question.enterprise());
        write(out, "key", question.key());
        write(out, "mandate", question.mandate());
        write(out, "message", question.message());
        write(out, "provider", question.provider());
        write(out, "user", question.user());
    }

    /**
     * Writes the groups of facts of any question.
     *
     * @param out into the object of all facts
     * @param question of which
     */
    public static void write(JsonWriter out, Question question) {
        // By its word: to ask for its class, the virtual machine would load those before it.
        switch (question.question()) {
            case "organisation" -> write(out, (OrganisationQuestion) question);
            case "officer" -> write(out, (OfficerQuestion) question);
            case "search" -> write(out, (SearchQuestion) question);
            case "identification" -> write(out, (IdentificationQuestion) question);
            case "enrolment" -> write(out, (EnrolmentQuestion) question);
            case "activation-issue" -> write(out, (ActivationIssueQuestion) question);
            case "activation-redemption" -> write(out, (ActivationRedemptionQuestion) question);
            case "digital-key" -> write(out, (DigitalKeyQuestion) question);
            case "delegation" -> write(out, (DelegationQuestion) question);
            case "provider" -> write(out, (ProviderQuestion) question);
            case "mandate" -> write(out, (MandateQuestion) question);
            case "application-access" -> write(out, (ApplicationAccessQuestion) question);
            case "accessible-applications" -> write(out, (AccessibleApplicationsQuestion) question);
            default -> throw new IllegalStateException(question.question());
        }
    }

    private static void write(JsonWriter out, String name, OrganisationFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("assistsDataSubjects", facts.assistsDataSubjects());
        out.member("assistsSecurityObligations", facts.assistsSecurityObligations());
        out.member("breach", facts.breach());
        out.member("cbssAuthorisation", facts.cbssAuthorisation());
        FactWriter.period(out, "conventionPeriod", facts.conventionPeriod());
        out.member("conventionSignedByBosa", facts.conventionSignedByBosa());
        out.member("conventionSignedByOrganisation", facts.conventionSignedByOrganisation());
        out.member("dataProtectionOfficerNamed", facts.dataProtectionOfficerNamed());
        out.member("generalTermsAccepted", facts.generalTermsAccepted());
        out.member("nationalRegisterAuthorisation", facts.nationalRegisterAuthorisation());
        out.member("processesControlled", facts.processesControlled());
        out.member("processingRegisterKept", facts.processingRegisterKept());
        out.member("processingRegisterShown", facts.processingRegisterShown());
        out.member("publicAuthority", facts.publicAuthority());
        FactWriter.dateOrNone(out, "securityPlanReviewedOn", facts.securityPlanReviewedOn());
        FactWriter.dateOrNone(out, "securityPolicyReviewedOn", facts.securityPolicyReviewedOn());
        out.member("suspension", facts.suspension());
        out.end();
    }

    private static void write(JsonWriter out, String name, OfficerFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("authenticationCertificate", facts.authenticationCertificate());
        out.member("cardReader", facts.cardReader());
        out.member("cardSsin", facts.cardSsin());
        out.member("conditionsEvidenced", facts.conditionsEvidenced());
        out.member("employment", facts.employment());
        out.member("gdprInformed", facts.gdprInformed());
        out.member("holdsFunction", facts.holdsFunction());
        out.member("roleDeactivated", facts.roleDeactivated());
        out.member("roleGrantedByAccessManager", facts.roleGrantedByAccessManager());
        out.member("roleGrantedFor", facts.roleGrantedFor());
        out.member("roleHeld", facts.roleHeld());
        FactWriter.period(out, "rolePeriod", facts.rolePeriod());
        out.member("sessionSsin", facts.sessionSsin());
        out.member("signInKey", facts.signInKey());
        out.member("signatureCertificate", facts.signatureCertificate());
        out.words("subcontractGuarantees", facts.subcontractGuarantees());
        out.member("subcontractSubmitted", facts.subcontractSubmitted());
        FactWriter.instantOrNone(out, "subcontractorAgreement", facts.subcontractorAgreement());
        out.member("subcontractorUnderResponsibility", facts.subcontractorUnderResponsibility());
        out.member("supervised", facts.supervised());
        out.member("suspension", facts.suspension());
        out.member("termsAccepted", facts.termsAccepted());
        out.member("trained", facts.trained());
        out.member("worksForOrganisation", facts.worksForOrganisation());
        out.end();
    }

    private static void write(JsonWriter out, String name, OfficerOrganisationFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("enterpriseNumber", facts.enterpriseNumber());
        out.end();
    }

    private static void write(JsonWriter out, String name, SearchFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("enrolmentOpen", facts.enrolmentOpen());
        out.words("fields", facts.fields());
        out.member("key", facts.key());
        out.member("number", facts.number());
        out.member("personAtDesk", facts.personAtDesk());
        out.member("persons", facts.persons());
        out.member("purpose", facts.purpose());
        out.member("recorded", facts.recorded());
        out.member("register", facts.register());
        out.member("resultKeptConfidential", facts.resultKeptConfidential());
        out.end();
    }

    private static void write(JsonWriter out, String name, ApplicantFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("codeChannel", facts.codeChannel());
        out.words("contactConsented", facts.contactConsented());
        out.words("contactUsed", facts.contactUsed());
        out.member("documentBirthDate", facts.documentBirthDate());
        out.member("documentChip", facts.documentChip());
        out.member("documentExpiresOn", facts.documentExpiresOn());
        out.texts("documentFirstNames", facts.documentFirstNames());
        out.member("documentFoundAuthentic", facts.documentFoundAuthentic());
        out.member("documentKind", facts.documentKind());
        out.member("documentName", facts.documentName());
        out.member("documentNameSource", facts.documentNameSource());
        out.member("documentNumber", facts.documentNumber());
        out.words("documentOmits", facts.documentOmits());
        out.member("documentOriginal", facts.documentOriginal());
        out.member("documentReport", facts.documentReport());
        out.member("documentSex", facts.documentSex());
        out.member("emailDeclaredOwn", facts.emailDeclaredOwn());
        out.member("emailNotShared", facts.emailNotShared());
        out.member("emailRegularlyUsed", facts.emailRegularlyUsed());
        FactWriter.instantOrNone(out, "emailValidated", facts.emailValidated());
        out.member("foundIn", facts.foundIn());
        out.member("holderMatchesPhoto", facts.holderMatchesPhoto());
        out.member("inPerson", facts.inPerson());
        out.member("linkChannel", facts.linkChannel());
        out.member("ownCard", facts.ownCard());
        FactWriter.instantOrNone(out, "phoneValidated", facts.phoneValidated());
        FactWriter.procedure(out, "procedure", facts.procedure());
        out.member("registerBirthDate", facts.registerBirthDate());
        out.texts("registerFirstNames", facts.registerFirstNames());
        out.member("registerName", facts.registerName());
        out.words("registerOmits", facts.registerOmits());
        out.member("registerSex", facts.registerSex());
        out.member("registrationStatus", facts.registrationStatus());
        out.member("ssin", facts.ssin());
        out.end();
    }

    private static void write(JsonWriter out, String name, EnrolmentOrganisationFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("assistsDataSubjects", facts.assistsDataSubjects());
        out.member("assistsSecurityObligations", facts.assistsSecurityObligations());
        out.member("breach", facts.breach());
        out.member("cbssAuthorisation", facts.cbssAuthorisation());
        FactWriter.period(out, "conventionPeriod", facts.conventionPeriod());
        out.member("conventionSignedByBosa", facts.conventionSignedByBosa());
        out.member("conventionSignedByOrganisation", facts.conventionSignedByOrganisation());
        out.member("dataProtectionOfficerNamed", facts.dataProtectionOfficerNamed());
        out.member("enterpriseNumber", facts.enterpriseNumber());
        out.member("generalTermsAccepted", facts.generalTermsAccepted());
        out.member("nationalRegisterAuthorisation", facts.nationalRegisterAuthorisation());
        out.member("processesControlled", facts.processesControlled());
        out.member("processingRegisterKept", facts.processingRegisterKept());
        out.member("processingRegisterShown", facts.processingRegisterShown());
        out.member("publicAuthority", facts.publicAuthority());
        FactWriter.dateOrNone(out, "securityPlanReviewedOn", facts.securityPlanReviewedOn());
        FactWriter.dateOrNone(out, "securityPolicyReviewedOn", facts.securityPolicyReviewedOn());
        out.member("suspension", facts.suspension());
        out.end();
    }

    private static void write(JsonWriter out, String name, ActivationIssueActivationFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("codeAddressValidated", facts.codeAddressValidated());
        out.member("codeChannel", facts.codeChannel());
        out.member("codeHandedToApplicant", facts.codeHandedToApplicant());
        out.member("identificationOutcome", facts.identificationOutcome());
        out.member("identifiedAt", facts.identifiedAt());
        out.member("linkAddressValidated", facts.linkAddressValidated());
        out.member("linkChannel", facts.linkChannel());
        out.member("samePerson", facts.samePerson());
        out.member("sentSeparately", facts.sentSeparately());
        out.end();
    }

    private static void write(JsonWriter out, String name, ActivationRedemptionActivationFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("codeMatches", facts.codeMatches());
        out.member("expiresAt", facts.expiresAt());
        out.member("linkKnown", facts.linkKnown());
        out.member("state", facts.state());
        out.member("wrongTries", facts.wrongTries());
        out.end();
    }

    private static void write(JsonWriter out, String name, DigitalKeyKeyFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("authenticationCertificate", facts.authenticationCertificate());
        out.member("cardLossDeclared", facts.cardLossDeclared());
        out.member("cardLost", facts.cardLost());
        out.member("credentialsSentApart", facts.credentialsSentApart());
        out.member("email", facts.email());
        out.member("handedOver", facts.handedOver());
        out.member("holder", facts.holder());
        out.member("issuer", facts.issuer());
        out.member("kind", facts.kind());
        out.member("loss", facts.loss());
        out.member("lossRecipient", facts.lossRecipient());
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
        out.words("secretElements", facts.secretElements());
        out.member("secretLength", facts.secretLength());
        out.member("signatureCertificate", facts.signatureCertificate());
        out.member("state", facts.state());
        out.member("termsAccepted", facts.termsAccepted());
        out.member("unlocking", facts.unlocking());
        out.end();
    }

    private static void write(JsonWriter out, String name, DigitalKeyUserFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("role", facts.role());
        out.member("ssin", facts.ssin());
        out.end();
    }

    private static void write(JsonWriter out, String name, EnterpriseFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        FactWriter.designations(out, "designations", facts.designations());
        out.member("employsStaff", facts.employsStaff());
        out.member("startAuthorised", facts.startAuthorised());
        out.end();
    }

    private static void write(JsonWriter out, String name, DelegationKeyFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("loss", facts.loss());
        out.member("lossActedOn", facts.lossActedOn());
        out.member("lossReportedAt", facts.lossReportedAt());
        out.end();
    }

    private static void write(JsonWriter out, String name, DelegationUserFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("holdsFunction", facts.holdsFunction());
        out.member("naturalPerson", facts.naturalPerson());
        out.member("reference", facts.reference());
        out.member("role", facts.role());
        out.member("tie", facts.tie());
        out.member("worksForEnterprise", facts.worksForEnterprise());
        out.end();
    }

    private static void write(JsonWriter out, String name, ProviderFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("choiceDocumented", facts.choiceDocumented());
        out.member("contractConcluded", facts.contractConcluded());
        out.words("contractMentions", facts.contractMentions());
        FactWriter.period(out, "contractPeriod", facts.contractPeriod());
        out.member("declared", facts.declared());
        out.member("endReported", facts.endReported());
        out.member("kind", facts.kind());
        out.member("othersDesignated", facts.othersDesignated());
        out.member("ownerEmploysStaff", facts.ownerEmploysStaff());
        FactWriter.instantOrNone(out, "relationEnded", facts.relationEnded());
        out.member("rolesLaidDown", facts.rolesLaidDown());
        out.member("secretariatAffiliated", facts.secretariatAffiliated());
        out.member("securityWatched", facts.securityWatched());
        out.end();
    }

    private static void write(JsonWriter out, String name, MandateApplicationFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("act", facts.act());
        out.member("article", facts.article());
        out.member("dataOwner", facts.dataOwner());
        out.member("name", facts.name());
        out.member("portal", facts.portal());
        out.member("quarter", facts.quarter());
        out.end();
    }

    private static void write(JsonWriter out, String name, MandateFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        FactWriter.instantOrNone(out, "accepted", facts.accepted());
        out.words("acts", facts.acts());
        FactWriter.applications(out, "applications", facts.applications());
        out.member("firstQuarter", facts.firstQuarter());
        out.member("kind", facts.kind());
        FactWriter.textOrNone(out, "lastQuarter", facts.lastQuarter());
        out.member("mandator", facts.mandator());
        out.member("passedOn", facts.passedOn());
        FactWriter.period(out, "period", facts.period());
        out.words("receivedActs", facts.receivedActs());
        FactWriter.applications(out, "receivedApplications", facts.receivedApplications());
        out.member("receivedFirstQuarter", facts.receivedFirstQuarter());
        FactWriter.textOrNone(out, "receivedLastQuarter", facts.receivedLastQuarter());
        FactWriter.period(out, "receivedPeriod", facts.receivedPeriod());
        FactWriter.instantOrNone(out, "renounced", facts.renounced());
        FactWriter.instantOrNone(out, "revoked", facts.revoked());
        out.end();
    }

    private static void write(JsonWriter out, String name, ApplicationAccessApplicationFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("accessGiven", facts.accessGiven());
        out.member("act", facts.act());
        out.member("article", facts.article());
        out.member("certificate", facts.certificate());
        out.member("channel", facts.channel());
        out.member("dataBasis", facts.dataBasis());
        out.member("dataOwner", facts.dataOwner());
        out.member("declaration", facts.declaration());
        out.member("keptNoLongerThanNeeded", facts.keptNoLongerThanNeeded());
        out.member("name", facts.name());
        out.member("personsInformed", facts.personsInformed());
        out.member("portal", facts.portal());
        out.member("privateKeyHeld", facts.privateKeyHeld());
        out.member("purposeDefined", facts.purposeDefined());
        out.member("quarter", facts.quarter());
        out.member("signatureCertificateUse", facts.signatureCertificateUse());
        out.member("usernameAndPasswordHeld", facts.usernameAndPasswordHeld());
        out.end();
    }

    private static void write(JsonWriter out, String name, ApplicationAccessKeyFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("authenticationCertificate", facts.authenticationCertificate());
        out.member("cardLossDeclared", facts.cardLossDeclared());
        out.member("cardLost", facts.cardLost());
        out.member("credentialsSentApart", facts.credentialsSentApart());
        out.member("email", facts.email());
        out.member("handedOver", facts.handedOver());
        out.member("holder", facts.holder());
        out.member("holderProof", facts.holderProof());
        out.member("issuer", facts.issuer());
        out.member("kind", facts.kind());
        out.member("loss", facts.loss());
        out.member("lossActedOn", facts.lossActedOn());
        out.member("lossRecipient", facts.lossRecipient());
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
        out.words("secretElements", facts.secretElements());
        out.member("secretLength", facts.secretLength());
        out.member("signatureCertificate", facts.signatureCertificate());
        out.member("state", facts.state());
        out.member("termsAccepted", facts.termsAccepted());
        out.member("unlocking", facts.unlocking());
        out.end();
    }

    private static void write(JsonWriter out, String name, ApplicationAccessMandateFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        FactWriter.instantOrNone(out, "accepted", facts.accepted());
        out.words("acts", facts.acts());
        FactWriter.applications(out, "applications", facts.applications());
        out.member("availability", facts.availability());
        out.member("directoryNumberHeld", facts.directoryNumberHeld());
        out.member("firstQuarter", facts.firstQuarter());
        out.member("kind", facts.kind());
        FactWriter.textOrNone(out, "lastQuarter", facts.lastQuarter());
        out.member("mandator", facts.mandator());
        out.member("passedOn", facts.passedOn());
        FactWriter.period(out, "period", facts.period());
        out.words("receivedActs", facts.receivedActs());
        FactWriter.applications(out, "receivedApplications", facts.receivedApplications());
        out.member("receivedFirstQuarter", facts.receivedFirstQuarter());
        FactWriter.textOrNone(out, "receivedLastQuarter", facts.receivedLastQuarter());
        FactWriter.period(out, "receivedPeriod", facts.receivedPeriod());
        FactWriter.instantOrNone(out, "renounced", facts.renounced());
        FactWriter.instantOrNone(out, "revoked", facts.revoked());
        out.end();
    }

    private static void write(JsonWriter out, String name, MessageFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("content", facts.content());
        FactWriter.instantOrNone(out, "rectificationRequested", facts.rectificationRequested());
        out.member("rectified", facts.rectified());
        out.end();
    }

    private static void write(JsonWriter out, String name, ApplicationAccessUserFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("enterprise", facts.enterprise());
        out.member("entitlement", facts.entitlement());
        out.member("holdsFunction", facts.holdsFunction());
        out.member("information", facts.information());
        out.member("naturalPerson", facts.naturalPerson());
        out.member("reference", facts.reference());
        out.member("role", facts.role());
        out.member("ssin", facts.ssin());
        out.member("tie", facts.tie());
        out.member("worksForEnterprise", facts.worksForEnterprise());
        out.end();
    }

    private static void write(JsonWriter out, String name, AccessibleApplicationsApplicationFacts facts) {
        if (facts == null) {
            return;
        }
        out.begin(name);
        out.member("accessGiven", facts.accessGiven());
        out.member("act", facts.act());
        out.member("certificate", facts.certificate());
        out.member("dataBasis", facts.dataBasis());
        out.member("dataOwner", facts.dataOwner());
        out.member("declaration", facts.declaration());
        out.member("keptNoLongerThanNeeded", facts.keptNoLongerThanNeeded());
        out.member("personsInformed", facts.personsInformed());
        out.member("privateKeyHeld", facts.privateKeyHeld());
        out.member("purposeDefined", facts.purposeDefined());
        out.member("quarter", facts.quarter());
        out.member("signatureCertificateUse", facts.signatureCertificateUse());
        out.member("usernameAndPasswordHeld", facts.usernameAndPasswordHeld());
        out.end();
    }
}
