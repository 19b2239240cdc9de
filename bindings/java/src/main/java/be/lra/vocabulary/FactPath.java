// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The place of a fact in a question, as a JSON Pointer. */
public enum FactPath implements Word {
    /** {@code /facts/organisation/enterpriseNumber}. */
    ORGANISATION_ENTERPRISE_NUMBER("/facts/organisation/enterpriseNumber"),
    /** {@code /facts/organisation/publicAuthority}. */
    ORGANISATION_PUBLIC_AUTHORITY("/facts/organisation/publicAuthority"),
    /** {@code /facts/organisation/conventionSignedByOrganisation}. */
    ORGANISATION_CONVENTION_SIGNED_BY_ORGANISATION("/facts/organisation/conventionSignedByOrganisation"),
    /** {@code /facts/organisation/conventionSignedByBosa}. */
    ORGANISATION_CONVENTION_SIGNED_BY_BOSA("/facts/organisation/conventionSignedByBosa"),
    /** {@code /facts/organisation/conventionPeriod}. */
    ORGANISATION_CONVENTION_PERIOD("/facts/organisation/conventionPeriod"),
    /** {@code /facts/organisation/generalTermsAccepted}. */
    ORGANISATION_GENERAL_TERMS_ACCEPTED("/facts/organisation/generalTermsAccepted"),
    /** {@code /facts/organisation/nationalRegisterAuthorisation}. */
    ORGANISATION_NATIONAL_REGISTER_AUTHORISATION("/facts/organisation/nationalRegisterAuthorisation"),
    /** {@code /facts/organisation/cbssAuthorisation}. */
    ORGANISATION_CBSS_AUTHORISATION("/facts/organisation/cbssAuthorisation"),
    /** {@code /facts/organisation/suspension}. */
    ORGANISATION_SUSPENSION("/facts/organisation/suspension"),
    /** {@code /facts/organisation/dataProtectionOfficerNamed}. */
    ORGANISATION_DATA_PROTECTION_OFFICER_NAMED("/facts/organisation/dataProtectionOfficerNamed"),
    /** {@code /facts/organisation/securityPolicyReviewedOn}. */
    ORGANISATION_SECURITY_POLICY_REVIEWED_ON("/facts/organisation/securityPolicyReviewedOn"),
    /** {@code /facts/organisation/securityPlanReviewedOn}. */
    ORGANISATION_SECURITY_PLAN_REVIEWED_ON("/facts/organisation/securityPlanReviewedOn"),
    /** {@code /facts/organisation/processingRegisterKept}. */
    ORGANISATION_PROCESSING_REGISTER_KEPT("/facts/organisation/processingRegisterKept"),
    /** {@code /facts/organisation/processingRegisterShown}. */
    ORGANISATION_PROCESSING_REGISTER_SHOWN("/facts/organisation/processingRegisterShown"),
    /** {@code /facts/organisation/breach}. */
    ORGANISATION_BREACH("/facts/organisation/breach"),
    /** {@code /facts/organisation/assistsDataSubjects}. */
    ORGANISATION_ASSISTS_DATA_SUBJECTS("/facts/organisation/assistsDataSubjects"),
    /** {@code /facts/organisation/assistsSecurityObligations}. */
    ORGANISATION_ASSISTS_SECURITY_OBLIGATIONS("/facts/organisation/assistsSecurityObligations"),
    /** {@code /facts/organisation/processesControlled}. */
    ORGANISATION_PROCESSES_CONTROLLED("/facts/organisation/processesControlled"),
    /** {@code /facts/officer/employment}. */
    OFFICER_EMPLOYMENT("/facts/officer/employment"),
    /** {@code /facts/officer/supervised}. */
    OFFICER_SUPERVISED("/facts/officer/supervised"),
    /** {@code /facts/officer/subcontractorAgreement}. */
    OFFICER_SUBCONTRACTOR_AGREEMENT("/facts/officer/subcontractorAgreement"),
    /** {@code /facts/officer/subcontractorUnderResponsibility}. */
    OFFICER_SUBCONTRACTOR_UNDER_RESPONSIBILITY("/facts/officer/subcontractorUnderResponsibility"),
    /** {@code /facts/officer/subcontractGuarantees}. */
    OFFICER_SUBCONTRACT_GUARANTEES("/facts/officer/subcontractGuarantees"),
    /** {@code /facts/officer/subcontractSubmitted}. */
    OFFICER_SUBCONTRACT_SUBMITTED("/facts/officer/subcontractSubmitted"),
    /** {@code /facts/officer/conditionsEvidenced}. */
    OFFICER_CONDITIONS_EVIDENCED("/facts/officer/conditionsEvidenced"),
    /** {@code /facts/officer/signInKey}. */
    OFFICER_SIGN_IN_KEY("/facts/officer/signInKey"),
    /** {@code /facts/officer/authenticationCertificate}. */
    OFFICER_AUTHENTICATION_CERTIFICATE("/facts/officer/authenticationCertificate"),
    /** {@code /facts/officer/signatureCertificate}. */
    OFFICER_SIGNATURE_CERTIFICATE("/facts/officer/signatureCertificate"),
    /** {@code /facts/officer/cardReader}. */
    OFFICER_CARD_READER("/facts/officer/cardReader"),
    /** {@code /facts/officer/sessionSsin}. */
    OFFICER_SESSION_SSIN("/facts/officer/sessionSsin"),
    /** {@code /facts/officer/cardSsin}. */
    OFFICER_CARD_SSIN("/facts/officer/cardSsin"),
    /** {@code /facts/officer/roleHeld}. */
    OFFICER_ROLE_HELD("/facts/officer/roleHeld"),
    /** {@code /facts/officer/roleGrantedByAccessManager}. */
    OFFICER_ROLE_GRANTED_BY_ACCESS_MANAGER("/facts/officer/roleGrantedByAccessManager"),
    /** {@code /facts/officer/roleGrantedFor}. */
    OFFICER_ROLE_GRANTED_FOR("/facts/officer/roleGrantedFor"),
    /** {@code /facts/officer/rolePeriod}. */
    OFFICER_ROLE_PERIOD("/facts/officer/rolePeriod"),
    /** {@code /facts/officer/roleDeactivated}. */
    OFFICER_ROLE_DEACTIVATED("/facts/officer/roleDeactivated"),
    /** {@code /facts/officer/holdsFunction}. */
    OFFICER_HOLDS_FUNCTION("/facts/officer/holdsFunction"),
    /** {@code /facts/officer/worksForOrganisation}. */
    OFFICER_WORKS_FOR_ORGANISATION("/facts/officer/worksForOrganisation"),
    /** {@code /facts/officer/termsAccepted}. */
    OFFICER_TERMS_ACCEPTED("/facts/officer/termsAccepted"),
    /** {@code /facts/officer/suspension}. */
    OFFICER_SUSPENSION("/facts/officer/suspension"),
    /** {@code /facts/officer/trained}. */
    OFFICER_TRAINED("/facts/officer/trained"),
    /** {@code /facts/officer/gdprInformed}. */
    OFFICER_GDPR_INFORMED("/facts/officer/gdprInformed"),
    /** {@code /facts/search/purpose}. */
    SEARCH_PURPOSE("/facts/search/purpose"),
    /** {@code /facts/search/enrolmentOpen}. */
    SEARCH_ENROLMENT_OPEN("/facts/search/enrolmentOpen"),
    /** {@code /facts/search/persons}. */
    SEARCH_PERSONS("/facts/search/persons"),
    /** {@code /facts/search/personAtDesk}. */
    SEARCH_PERSON_AT_DESK("/facts/search/personAtDesk"),
    /** {@code /facts/search/key}. */
    SEARCH_KEY("/facts/search/key"),
    /** {@code /facts/search/register}. */
    SEARCH_REGISTER("/facts/search/register"),
    /** {@code /facts/search/number}. */
    SEARCH_NUMBER("/facts/search/number"),
    /** {@code /facts/search/fields}. */
    SEARCH_FIELDS("/facts/search/fields"),
    /** {@code /facts/search/resultKeptConfidential}. */
    SEARCH_RESULT_KEPT_CONFIDENTIAL("/facts/search/resultKeptConfidential"),
    /** {@code /facts/search/recorded}. */
    SEARCH_RECORDED("/facts/search/recorded"),
    /** {@code /facts/applicant/ownCard}. */
    APPLICANT_OWN_CARD("/facts/applicant/ownCard"),
    /** {@code /facts/applicant/inPerson}. */
    APPLICANT_IN_PERSON("/facts/applicant/inPerson"),
    /** {@code /facts/applicant/documentKind}. */
    APPLICANT_DOCUMENT_KIND("/facts/applicant/documentKind"),
    /** {@code /facts/applicant/documentOriginal}. */
    APPLICANT_DOCUMENT_ORIGINAL("/facts/applicant/documentOriginal"),
    /** {@code /facts/applicant/documentExpiresOn}. */
    APPLICANT_DOCUMENT_EXPIRES_ON("/facts/applicant/documentExpiresOn"),
    /** {@code /facts/applicant/documentNumber}. */
    APPLICANT_DOCUMENT_NUMBER("/facts/applicant/documentNumber"),
    /** {@code /facts/applicant/documentReport}. */
    APPLICANT_DOCUMENT_REPORT("/facts/applicant/documentReport"),
    /** {@code /facts/applicant/documentFoundAuthentic}. */
    APPLICANT_DOCUMENT_FOUND_AUTHENTIC("/facts/applicant/documentFoundAuthentic"),
    /** {@code /facts/applicant/documentChip}. */
    APPLICANT_DOCUMENT_CHIP("/facts/applicant/documentChip"),
    /** {@code /facts/applicant/holderMatchesPhoto}. */
    APPLICANT_HOLDER_MATCHES_PHOTO("/facts/applicant/holderMatchesPhoto"),
    /** {@code /facts/applicant/foundIn}. */
    APPLICANT_FOUND_IN("/facts/applicant/foundIn"),
    /** {@code /facts/applicant/documentOmits}. */
    APPLICANT_DOCUMENT_OMITS("/facts/applicant/documentOmits"),
    /** {@code /facts/applicant/registerOmits}. */
    APPLICANT_REGISTER_OMITS("/facts/applicant/registerOmits"),
    /** {@code /facts/applicant/documentNameSource}. */
    APPLICANT_DOCUMENT_NAME_SOURCE("/facts/applicant/documentNameSource"),
    /** {@code /facts/applicant/documentName}. */
    APPLICANT_DOCUMENT_NAME("/facts/applicant/documentName"),
    /** {@code /facts/applicant/documentFirstNames}. */
    APPLICANT_DOCUMENT_FIRST_NAMES("/facts/applicant/documentFirstNames"),
    /** {@code /facts/applicant/documentBirthDate}. */
    APPLICANT_DOCUMENT_BIRTH_DATE("/facts/applicant/documentBirthDate"),
    /** {@code /facts/applicant/documentSex}. */
    APPLICANT_DOCUMENT_SEX("/facts/applicant/documentSex"),
    /** {@code /facts/applicant/registerName}. */
    APPLICANT_REGISTER_NAME("/facts/applicant/registerName"),
    /** {@code /facts/applicant/registerFirstNames}. */
    APPLICANT_REGISTER_FIRST_NAMES("/facts/applicant/registerFirstNames"),
    /** {@code /facts/applicant/registerBirthDate}. */
    APPLICANT_REGISTER_BIRTH_DATE("/facts/applicant/registerBirthDate"),
    /** {@code /facts/applicant/registerSex}. */
    APPLICANT_REGISTER_SEX("/facts/applicant/registerSex"),
    /** {@code /facts/applicant/ssin}. */
    APPLICANT_SSIN("/facts/applicant/ssin"),
    /** {@code /facts/applicant/registrationStatus}. */
    APPLICANT_REGISTRATION_STATUS("/facts/applicant/registrationStatus"),
    /** {@code /facts/applicant/procedure}. */
    APPLICANT_PROCEDURE("/facts/applicant/procedure"),
    /** {@code /facts/applicant/linkChannel}. */
    APPLICANT_LINK_CHANNEL("/facts/applicant/linkChannel"),
    /** {@code /facts/applicant/codeChannel}. */
    APPLICANT_CODE_CHANNEL("/facts/applicant/codeChannel"),
    /** {@code /facts/applicant/contactUsed}. */
    APPLICANT_CONTACT_USED("/facts/applicant/contactUsed"),
    /** {@code /facts/applicant/contactConsented}. */
    APPLICANT_CONTACT_CONSENTED("/facts/applicant/contactConsented"),
    /** {@code /facts/applicant/emailValidated}. */
    APPLICANT_EMAIL_VALIDATED("/facts/applicant/emailValidated"),
    /** {@code /facts/applicant/phoneValidated}. */
    APPLICANT_PHONE_VALIDATED("/facts/applicant/phoneValidated"),
    /** {@code /facts/applicant/emailDeclaredOwn}. */
    APPLICANT_EMAIL_DECLARED_OWN("/facts/applicant/emailDeclaredOwn"),
    /** {@code /facts/applicant/emailRegularlyUsed}. */
    APPLICANT_EMAIL_REGULARLY_USED("/facts/applicant/emailRegularlyUsed"),
    /** {@code /facts/applicant/emailNotShared}. */
    APPLICANT_EMAIL_NOT_SHARED("/facts/applicant/emailNotShared"),
    /** {@code /facts/activation/identificationOutcome}. */
    ACTIVATION_IDENTIFICATION_OUTCOME("/facts/activation/identificationOutcome"),
    /** {@code /facts/activation/identifiedAt}. */
    ACTIVATION_IDENTIFIED_AT("/facts/activation/identifiedAt"),
    /** {@code /facts/activation/samePerson}. */
    ACTIVATION_SAME_PERSON("/facts/activation/samePerson"),
    /** {@code /facts/activation/linkChannel}. */
    ACTIVATION_LINK_CHANNEL("/facts/activation/linkChannel"),
    /** {@code /facts/activation/codeChannel}. */
    ACTIVATION_CODE_CHANNEL("/facts/activation/codeChannel"),
    /** {@code /facts/activation/linkAddressValidated}. */
    ACTIVATION_LINK_ADDRESS_VALIDATED("/facts/activation/linkAddressValidated"),
    /** {@code /facts/activation/codeAddressValidated}. */
    ACTIVATION_CODE_ADDRESS_VALIDATED("/facts/activation/codeAddressValidated"),
    /** {@code /facts/activation/codeHandedToApplicant}. */
    ACTIVATION_CODE_HANDED_TO_APPLICANT("/facts/activation/codeHandedToApplicant"),
    /** {@code /facts/activation/sentSeparately}. */
    ACTIVATION_SENT_SEPARATELY("/facts/activation/sentSeparately"),
    /** {@code /facts/activation/expiresAt}. */
    ACTIVATION_EXPIRES_AT("/facts/activation/expiresAt"),
    /** {@code /facts/activation/wrongTries}. */
    ACTIVATION_WRONG_TRIES("/facts/activation/wrongTries"),
    /** {@code /facts/activation/state}. */
    ACTIVATION_STATE("/facts/activation/state"),
    /** {@code /facts/activation/linkKnown}. */
    ACTIVATION_LINK_KNOWN("/facts/activation/linkKnown"),
    /** {@code /facts/activation/codeMatches}. */
    ACTIVATION_CODE_MATCHES("/facts/activation/codeMatches"),
    /** {@code /facts/key/kind}. */
    KEY_KIND("/facts/key/kind"),
    /** {@code /facts/key/state}. */
    KEY_STATE("/facts/key/state"),
    /** {@code /facts/key/holder}. */
    KEY_HOLDER("/facts/key/holder"),
    /** {@code /facts/key/handedOver}. */
    KEY_HANDED_OVER("/facts/key/handedOver"),
    /** {@code /facts/key/authenticationCertificate}. */
    KEY_AUTHENTICATION_CERTIFICATE("/facts/key/authenticationCertificate"),
    /** {@code /facts/key/signatureCertificate}. */
    KEY_SIGNATURE_CERTIFICATE("/facts/key/signatureCertificate"),
    /** {@code /facts/key/holderProof}. */
    KEY_HOLDER_PROOF("/facts/key/holderProof"),
    /** {@code /facts/key/unlocking}. */
    KEY_UNLOCKING("/facts/key/unlocking"),
    /** {@code /facts/key/newCredentialsRequested}. */
    KEY_NEW_CREDENTIALS_REQUESTED("/facts/key/newCredentialsRequested"),
    /** {@code /facts/key/loss}. */
    KEY_LOSS("/facts/key/loss"),
    /** {@code /facts/key/lossReportedAt}. */
    KEY_LOSS_REPORTED_AT("/facts/key/lossReportedAt"),
    /** {@code /facts/key/lossRecipient}. */
    KEY_LOSS_RECIPIENT("/facts/key/lossRecipient"),
    /** {@code /facts/key/lossActedOn}. */
    KEY_LOSS_ACTED_ON("/facts/key/lossActedOn"),
    /** {@code /facts/key/phoneLost}. */
    KEY_PHONE_LOST("/facts/key/phoneLost"),
    /** {@code /facts/key/phoneOperatorTold}. */
    KEY_PHONE_OPERATOR_TOLD("/facts/key/phoneOperatorTold"),
    /** {@code /facts/key/phoneKeysRemoved}. */
    KEY_PHONE_KEYS_REMOVED("/facts/key/phoneKeysRemoved"),
    /** {@code /facts/key/cardLost}. */
    KEY_CARD_LOST("/facts/key/cardLost"),
    /** {@code /facts/key/cardLossDeclared}. */
    KEY_CARD_LOSS_DECLARED("/facts/key/cardLossDeclared"),
    /** {@code /facts/key/numberChanged}. */
    KEY_NUMBER_CHANGED("/facts/key/numberChanged"),
    /** {@code /facts/key/oldNumberKeyRemoved}. */
    KEY_OLD_NUMBER_KEY_REMOVED("/facts/key/oldNumberKeyRemoved"),
    /** {@code /facts/key/issuer}. */
    KEY_ISSUER("/facts/key/issuer"),
    /** {@code /facts/key/recognitionEnds}. */
    KEY_RECOGNITION_ENDS("/facts/key/recognitionEnds"),
    /** {@code /facts/key/termsAccepted}. */
    KEY_TERMS_ACCEPTED("/facts/key/termsAccepted"),
    /** {@code /facts/key/email}. */
    KEY_EMAIL("/facts/key/email"),
    /** {@code /facts/key/secretLength}. */
    KEY_SECRET_LENGTH("/facts/key/secretLength"),
    /** {@code /facts/key/secretElements}. */
    KEY_SECRET_ELEMENTS("/facts/key/secretElements"),
    /** {@code /facts/key/secretEasilyGuessed}. */
    KEY_SECRET_EASILY_GUESSED("/facts/key/secretEasilyGuessed"),
    /** {@code /facts/key/secretAssigned}. */
    KEY_SECRET_ASSIGNED("/facts/key/secretAssigned"),
    /** {@code /facts/key/secretChangedAt}. */
    KEY_SECRET_CHANGED_AT("/facts/key/secretChangedAt"),
    /** {@code /facts/key/credentialsSentApart}. */
    KEY_CREDENTIALS_SENT_APART("/facts/key/credentialsSentApart"),
    /** {@code /facts/user/ssin}. */
    USER_SSIN("/facts/user/ssin"),
    /** {@code /facts/user/reference}. */
    USER_REFERENCE("/facts/user/reference"),
    /** {@code /facts/user/role}. */
    USER_ROLE("/facts/user/role"),
    /** {@code /facts/user/enterprise}. */
    USER_ENTERPRISE("/facts/user/enterprise"),
    /** {@code /facts/user/naturalPerson}. */
    USER_NATURAL_PERSON("/facts/user/naturalPerson"),
    /** {@code /facts/user/tie}. */
    USER_TIE("/facts/user/tie"),
    /** {@code /facts/user/worksForEnterprise}. */
    USER_WORKS_FOR_ENTERPRISE("/facts/user/worksForEnterprise"),
    /** {@code /facts/user/holdsFunction}. */
    USER_HOLDS_FUNCTION("/facts/user/holdsFunction"),
    /** {@code /facts/user/entitlement}. */
    USER_ENTITLEMENT("/facts/user/entitlement"),
    /** {@code /facts/user/information}. */
    USER_INFORMATION("/facts/user/information"),
    /** {@code /facts/enterprise/employsStaff}. */
    ENTERPRISE_EMPLOYS_STAFF("/facts/enterprise/employsStaff"),
    /** {@code /facts/enterprise/startAuthorised}. */
    ENTERPRISE_START_AUTHORISED("/facts/enterprise/startAuthorised"),
    /** {@code /facts/enterprise/designations}. */
    ENTERPRISE_DESIGNATIONS("/facts/enterprise/designations"),
    /** {@code /facts/application/portal}. */
    APPLICATION_PORTAL("/facts/application/portal"),
    /** {@code /facts/application/article}. */
    APPLICATION_ARTICLE("/facts/application/article"),
    /** {@code /facts/application/name}. */
    APPLICATION_NAME("/facts/application/name"),
    /** {@code /facts/application/channel}. */
    APPLICATION_CHANNEL("/facts/application/channel"),
    /** {@code /facts/application/act}. */
    APPLICATION_ACT("/facts/application/act"),
    /** {@code /facts/application/declaration}. */
    APPLICATION_DECLARATION("/facts/application/declaration"),
    /** {@code /facts/application/dataOwner}. */
    APPLICATION_DATA_OWNER("/facts/application/dataOwner"),
    /** {@code /facts/application/dataBasis}. */
    APPLICATION_DATA_BASIS("/facts/application/dataBasis"),
    /** {@code /facts/application/quarter}. */
    APPLICATION_QUARTER("/facts/application/quarter"),
    /** {@code /facts/application/usernameAndPasswordHeld}. */
    APPLICATION_USERNAME_AND_PASSWORD_HELD("/facts/application/usernameAndPasswordHeld"),
    /** {@code /facts/application/privateKeyHeld}. */
    APPLICATION_PRIVATE_KEY_HELD("/facts/application/privateKeyHeld"),
    /** {@code /facts/application/certificate}. */
    APPLICATION_CERTIFICATE("/facts/application/certificate"),
    /** {@code /facts/application/signatureCertificateUse}. */
    APPLICATION_SIGNATURE_CERTIFICATE_USE("/facts/application/signatureCertificateUse"),
    /** {@code /facts/application/purposeDefined}. */
    APPLICATION_PURPOSE_DEFINED("/facts/application/purposeDefined"),
    /** {@code /facts/application/keptNoLongerThanNeeded}. */
    APPLICATION_KEPT_NO_LONGER_THAN_NEEDED("/facts/application/keptNoLongerThanNeeded"),
    /** {@code /facts/application/personsInformed}. */
    APPLICATION_PERSONS_INFORMED("/facts/application/personsInformed"),
    /** {@code /facts/application/accessGiven}. */
    APPLICATION_ACCESS_GIVEN("/facts/application/accessGiven"),
    /** {@code /facts/message/content}. */
    MESSAGE_CONTENT("/facts/message/content"),
    /** {@code /facts/message/rectificationRequested}. */
    MESSAGE_RECTIFICATION_REQUESTED("/facts/message/rectificationRequested"),
    /** {@code /facts/message/rectified}. */
    MESSAGE_RECTIFIED("/facts/message/rectified"),
    /** {@code /facts/provider/kind}. */
    PROVIDER_KIND("/facts/provider/kind"),
    /** {@code /facts/provider/secretariatAffiliated}. */
    PROVIDER_SECRETARIAT_AFFILIATED("/facts/provider/secretariatAffiliated"),
    /** {@code /facts/provider/contractConcluded}. */
    PROVIDER_CONTRACT_CONCLUDED("/facts/provider/contractConcluded"),
    /** {@code /facts/provider/contractPeriod}. */
    PROVIDER_CONTRACT_PERIOD("/facts/provider/contractPeriod"),
    /** {@code /facts/provider/contractMentions}. */
    PROVIDER_CONTRACT_MENTIONS("/facts/provider/contractMentions"),
    /** {@code /facts/provider/othersDesignated}. */
    PROVIDER_OTHERS_DESIGNATED("/facts/provider/othersDesignated"),
    /** {@code /facts/provider/declared}. */
    PROVIDER_DECLARED("/facts/provider/declared"),
    /** {@code /facts/provider/ownerEmploysStaff}. */
    PROVIDER_OWNER_EMPLOYS_STAFF("/facts/provider/ownerEmploysStaff"),
    /** {@code /facts/provider/relationEnded}. */
    PROVIDER_RELATION_ENDED("/facts/provider/relationEnded"),
    /** {@code /facts/provider/endReported}. */
    PROVIDER_END_REPORTED("/facts/provider/endReported"),
    /** {@code /facts/provider/choiceDocumented}. */
    PROVIDER_CHOICE_DOCUMENTED("/facts/provider/choiceDocumented"),
    /** {@code /facts/provider/securityWatched}. */
    PROVIDER_SECURITY_WATCHED("/facts/provider/securityWatched"),
    /** {@code /facts/provider/rolesLaidDown}. */
    PROVIDER_ROLES_LAID_DOWN("/facts/provider/rolesLaidDown"),
    /** {@code /facts/mandate/kind}. */
    MANDATE_KIND("/facts/mandate/kind"),
    /** {@code /facts/mandate/accepted}. */
    MANDATE_ACCEPTED("/facts/mandate/accepted"),
    /** {@code /facts/mandate/period}. */
    MANDATE_PERIOD("/facts/mandate/period"),
    /** {@code /facts/mandate/revoked}. */
    MANDATE_REVOKED("/facts/mandate/revoked"),
    /** {@code /facts/mandate/renounced}. */
    MANDATE_RENOUNCED("/facts/mandate/renounced"),
    /** {@code /facts/mandate/mandator}. */
    MANDATE_MANDATOR("/facts/mandate/mandator"),
    /** {@code /facts/mandate/applications}. */
    MANDATE_APPLICATIONS("/facts/mandate/applications"),
    /** {@code /facts/mandate/acts}. */
    MANDATE_ACTS("/facts/mandate/acts"),
    /** {@code /facts/mandate/firstQuarter}. */
    MANDATE_FIRST_QUARTER("/facts/mandate/firstQuarter"),
    /** {@code /facts/mandate/lastQuarter}. */
    MANDATE_LAST_QUARTER("/facts/mandate/lastQuarter"),
    /** {@code /facts/mandate/passedOn}. */
    MANDATE_PASSED_ON("/facts/mandate/passedOn"),
    /** {@code /facts/mandate/receivedApplications}. */
    MANDATE_RECEIVED_APPLICATIONS("/facts/mandate/receivedApplications"),
    /** {@code /facts/mandate/receivedActs}. */
    MANDATE_RECEIVED_ACTS("/facts/mandate/receivedActs"),
    /** {@code /facts/mandate/receivedPeriod}. */
    MANDATE_RECEIVED_PERIOD("/facts/mandate/receivedPeriod"),
    /** {@code /facts/mandate/receivedFirstQuarter}. */
    MANDATE_RECEIVED_FIRST_QUARTER("/facts/mandate/receivedFirstQuarter"),
    /** {@code /facts/mandate/receivedLastQuarter}. */
    MANDATE_RECEIVED_LAST_QUARTER("/facts/mandate/receivedLastQuarter"),
    /** {@code /facts/mandate/directoryNumberHeld}. */
    MANDATE_DIRECTORY_NUMBER_HELD("/facts/mandate/directoryNumberHeld"),
    /** {@code /facts/mandate/availability}. */
    MANDATE_AVAILABILITY("/facts/mandate/availability");

    private static final Map<String, FactPath> BY_WORD = new HashMap<>();

    static {
        for (FactPath value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    FactPath(String word) {
        this.word = word;
    }

    /**
     * As it stands in JSON.
     *
     * @return the word
     */
    @Override
    public String word() {
        return word;
    }

    /**
     * The value of a word.
     *
     * @param word as it stands in JSON
     * @return the value
     * @throws IllegalArgumentException if it is no word of this vocabulary
     */
    public static FactPath of(String word) {
        FactPath value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of FactPath");
        }
        return value;
    }
}
