// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The stable id of a rule. */
public enum RuleId implements Word {
    /** {@code organisation.public-authority}. */
    ORGANISATION_PUBLIC_AUTHORITY("organisation.public-authority"),
    /** {@code organisation.convention-signed}. */
    ORGANISATION_CONVENTION_SIGNED("organisation.convention-signed"),
    /** {@code organisation.general-terms-accepted}. */
    ORGANISATION_GENERAL_TERMS_ACCEPTED("organisation.general-terms-accepted"),
    /** {@code organisation.national-register-authorised}. */
    ORGANISATION_NATIONAL_REGISTER_AUTHORISED("organisation.national-register-authorised"),
    /** {@code organisation.cbss-authorised}. */
    ORGANISATION_CBSS_AUTHORISED("organisation.cbss-authorised"),
    /** {@code organisation.not-suspended}. */
    ORGANISATION_NOT_SUSPENDED("organisation.not-suspended"),
    /** {@code organisation.security-plan-current}. */
    ORGANISATION_SECURITY_PLAN_CURRENT("organisation.security-plan-current"),
    /** {@code organisation.processing-register}. */
    ORGANISATION_PROCESSING_REGISTER("organisation.processing-register"),
    /** {@code organisation.breach-notified}. */
    ORGANISATION_BREACH_NOTIFIED("organisation.breach-notified"),
    /** {@code organisation.rights-assistance}. */
    ORGANISATION_RIGHTS_ASSISTANCE("organisation.rights-assistance"),
    /** {@code organisation.process-controlled}. */
    ORGANISATION_PROCESS_CONTROLLED("organisation.process-controlled"),
    /** {@code officer.permanent-employee}. */
    OFFICER_PERMANENT_EMPLOYEE("officer.permanent-employee"),
    /** {@code officer.subcontractor-agreed}. */
    OFFICER_SUBCONTRACTOR_AGREED("officer.subcontractor-agreed"),
    /** {@code officer.conditions-evidenced}. */
    OFFICER_CONDITIONS_EVIDENCED("officer.conditions-evidenced"),
    /** {@code officer.eid-login}. */
    OFFICER_EID_LOGIN("officer.eid-login"),
    /** {@code officer.eid-certificates-active}. */
    OFFICER_EID_CERTIFICATES_ACTIVE("officer.eid-certificates-active"),
    /** {@code officer.card-reader}. */
    OFFICER_CARD_READER("officer.card-reader"),
    /** {@code officer.own-card}. */
    OFFICER_OWN_CARD("officer.own-card"),
    /** {@code officer.role-granted}. */
    OFFICER_ROLE_GRANTED("officer.role-granted"),
    /** {@code officer.role-in-force}. */
    OFFICER_ROLE_IN_FORCE("officer.role-in-force"),
    /** {@code officer.role-renewal-due}. */
    OFFICER_ROLE_RENEWAL_DUE("officer.role-renewal-due"),
    /** {@code officer.role-not-withdrawn}. */
    OFFICER_ROLE_NOT_WITHDRAWN("officer.role-not-withdrawn"),
    /** {@code officer.terms-accepted}. */
    OFFICER_TERMS_ACCEPTED("officer.terms-accepted"),
    /** {@code officer.not-suspended}. */
    OFFICER_NOT_SUSPENDED("officer.not-suspended"),
    /** {@code officer.trained}. */
    OFFICER_TRAINED("officer.trained"),
    /** {@code officer.gdpr-informed}. */
    OFFICER_GDPR_INFORMED("officer.gdpr-informed"),
    /** {@code search.purpose}. */
    SEARCH_PURPOSE("search.purpose"),
    /** {@code search.strictly-necessary}. */
    SEARCH_STRICTLY_NECESSARY("search.strictly-necessary"),
    /** {@code search.register-matches-number}. */
    SEARCH_REGISTER_MATCHES_NUMBER("search.register-matches-number"),
    /** {@code search.fields-allowed}. */
    SEARCH_FIELDS_ALLOWED("search.fields-allowed"),
    /** {@code search.result-confidential}. */
    SEARCH_RESULT_CONFIDENTIAL("search.result-confidential"),
    /** {@code search.recorded}. */
    SEARCH_RECORDED("search.recorded"),
    /** {@code applicant.cannot-self-serve}. */
    APPLICANT_CANNOT_SELF_SERVE("applicant.cannot-self-serve"),
    /** {@code applicant.in-person}. */
    APPLICANT_IN_PERSON("applicant.in-person"),
    /** {@code applicant.document-accepted}. */
    APPLICANT_DOCUMENT_ACCEPTED("applicant.document-accepted"),
    /** {@code applicant.document-valid}. */
    APPLICANT_DOCUMENT_VALID("applicant.document-valid"),
    /** {@code applicant.document-not-reported}. */
    APPLICANT_DOCUMENT_NOT_REPORTED("applicant.document-not-reported"),
    /** {@code applicant.document-authentic}. */
    APPLICANT_DOCUMENT_AUTHENTIC("applicant.document-authentic"),
    /** {@code applicant.holder-matches-photo}. */
    APPLICANT_HOLDER_MATCHES_PHOTO("applicant.holder-matches-photo"),
    /** {@code applicant.found-in-register}. */
    APPLICANT_FOUND_IN_REGISTER("applicant.found-in-register"),
    /** {@code applicant.register-agrees}. */
    APPLICANT_REGISTER_AGREES("applicant.register-agrees"),
    /** {@code applicant.ssin-consistent}. */
    APPLICANT_SSIN_CONSISTENT("applicant.ssin-consistent"),
    /** {@code applicant.alive}. */
    APPLICANT_ALIVE("applicant.alive"),
    /** {@code applicant.procedure-documented}. */
    APPLICANT_PROCEDURE_DOCUMENTED("applicant.procedure-documented"),
    /** {@code applicant.contact-consented}. */
    APPLICANT_CONTACT_CONSENTED("applicant.contact-consented"),
    /** {@code applicant.contact-validated}. */
    APPLICANT_CONTACT_VALIDATED("applicant.contact-validated"),
    /** {@code applicant.address-own}. */
    APPLICANT_ADDRESS_OWN("applicant.address-own"),
    /** {@code activation.identified}. */
    ACTIVATION_IDENTIFIED("activation.identified"),
    /** {@code activation.to-validated-channel}. */
    ACTIVATION_TO_VALIDATED_CHANNEL("activation.to-validated-channel"),
    /** {@code activation.separate-messages}. */
    ACTIVATION_SEPARATE_MESSAGES("activation.separate-messages"),
    /** {@code activation.not-expired}. */
    ACTIVATION_NOT_EXPIRED("activation.not-expired"),
    /** {@code activation.attempts-left}. */
    ACTIVATION_ATTEMPTS_LEFT("activation.attempts-left"),
    /** {@code activation.single-use}. */
    ACTIVATION_SINGLE_USE("activation.single-use"),
    /** {@code activation.code-matches}. */
    ACTIVATION_CODE_MATCHES("activation.code-matches"),
    /** {@code key.personal}. */
    KEY_PERSONAL("key.personal"),
    /** {@code key.active}. */
    KEY_ACTIVE("key.active"),
    /** {@code key.eid-both-certificates}. */
    KEY_EID_BOTH_CERTIFICATES("key.eid-both-certificates"),
    /** {@code key.locked-needs-new}. */
    KEY_LOCKED_NEEDS_NEW("key.locked-needs-new"),
    /** {@code key.blocked-manager}. */
    KEY_BLOCKED_MANAGER("key.blocked-manager"),
    /** {@code key.loss-deactivates}. */
    KEY_LOSS_DEACTIVATES("key.loss-deactivates"),
    /** {@code key.phone-lost}. */
    KEY_PHONE_LOST("key.phone-lost"),
    /** {@code key.card-lost}. */
    KEY_CARD_LOST("key.card-lost"),
    /** {@code key.sms-number-change}. */
    KEY_SMS_NUMBER_CHANGE("key.sms-number-change"),
    /** {@code key.recognised-issuer}. */
    KEY_RECOGNISED_ISSUER("key.recognised-issuer"),
    /** {@code key.terms-accepted}. */
    KEY_TERMS_ACCEPTED("key.terms-accepted"),
    /** {@code key.secret-strong}. */
    KEY_SECRET_STRONG("key.secret-strong"),
    /** {@code key.initial-secret-changed}. */
    KEY_INITIAL_SECRET_CHANGED("key.initial-secret-changed"),
    /** {@code key.credentials-sent-apart}. */
    KEY_CREDENTIALS_SENT_APART("key.credentials-sent-apart"),
    /** {@code key.loss-reported-to}. */
    KEY_LOSS_REPORTED_TO("key.loss-reported-to"),
    /** {@code application.known}. */
    APPLICATION_KNOWN("application.known"),
    /** {@code application.audience}. */
    APPLICATION_AUDIENCE("application.audience"),
    /** {@code application.key-sufficient}. */
    APPLICATION_KEY_SUFFICIENT("application.key-sufficient"),
    /** {@code application.key-available}. */
    APPLICATION_KEY_AVAILABLE("application.key-available"),
    /** {@code application.user-authorised}. */
    APPLICATION_USER_AUTHORISED("application.user-authorised"),
    /** {@code application.not-wider-than-manager}. */
    APPLICATION_NOT_WIDER_THAN_MANAGER("application.not-wider-than-manager"),
    /** {@code application.own-data}. */
    APPLICATION_OWN_DATA("application.own-data"),
    /** {@code application.capacity}. */
    APPLICATION_CAPACITY("application.capacity"),
    /** {@code application.tax-mandate}. */
    APPLICATION_TAX_MANDATE("application.tax-mandate"),
    /** {@code application.certificate}. */
    APPLICATION_CERTIFICATE("application.certificate"),
    /** {@code application.data-use}. */
    APPLICATION_DATA_USE("application.data-use"),
    /** {@code channel.batch-declaration}. */
    CHANNEL_BATCH_DECLARATION("channel.batch-declaration"),
    /** {@code channel.eid-signature-certificate}. */
    CHANNEL_EID_SIGNATURE_CERTIFICATE("channel.eid-signature-certificate"),
    /** {@code user.information-true}. */
    USER_INFORMATION_TRUE("user.information-true"),
    /** {@code message.content-allowed}. */
    MESSAGE_CONTENT_ALLOWED("message.content-allowed"),
    /** {@code message.rectified}. */
    MESSAGE_RECTIFIED("message.rectified"),
    /** {@code manager.one-principal}. */
    MANAGER_ONE_PRINCIPAL("manager.one-principal"),
    /** {@code manager.chain}. */
    MANAGER_CHAIN("manager.chain"),
    /** {@code manager.natural-person}. */
    MANAGER_NATURAL_PERSON("manager.natural-person"),
    /** {@code manager.direct-authority}. */
    MANAGER_DIRECT_AUTHORITY("manager.direct-authority"),
    /** {@code manager.automatic-access}. */
    MANAGER_AUTOMATIC_ACCESS("manager.automatic-access"),
    /** {@code manager.rights-withdrawn}. */
    MANAGER_RIGHTS_WITHDRAWN("manager.rights-withdrawn"),
    /** {@code manager.loss-acted-on}. */
    MANAGER_LOSS_ACTED_ON("manager.loss-acted-on"),
    /** {@code provider.contract}. */
    PROVIDER_CONTRACT("provider.contract"),
    /** {@code provider.secretariat-automatic}. */
    PROVIDER_SECRETARIAT_AUTOMATIC("provider.secretariat-automatic"),
    /** {@code provider.one-other}. */
    PROVIDER_ONE_OTHER("provider.one-other"),
    /** {@code provider.declared}. */
    PROVIDER_DECLARED("provider.declared"),
    /** {@code provider.employer-only}. */
    PROVIDER_EMPLOYER_ONLY("provider.employer-only"),
    /** {@code provider.ended}. */
    PROVIDER_ENDED("provider.ended"),
    /** {@code provider.chosen-carefully}. */
    PROVIDER_CHOSEN_CAREFULLY("provider.chosen-carefully"),
    /** {@code provider.security-watched}. */
    PROVIDER_SECURITY_WATCHED("provider.security-watched"),
    /** {@code provider.enterprise-responsible}. */
    PROVIDER_ENTERPRISE_RESPONSIBLE("provider.enterprise-responsible"),
    /** {@code mandate.in-force}. */
    MANDATE_IN_FORCE("mandate.in-force"),
    /** {@code mandate.scope}. */
    MANDATE_SCOPE("mandate.scope"),
    /** {@code mandate.not-wider}. */
    MANDATE_NOT_WIDER("mandate.not-wider"),
    /** {@code certificate.in-validity}. */
    CERTIFICATE_IN_VALIDITY("certificate.in-validity"),
    /** {@code certificate.not-revoked}. */
    CERTIFICATE_NOT_REVOKED("certificate.not-revoked"),
    /** {@code certificate.accepted-issuer}. */
    CERTIFICATE_ACCEPTED_ISSUER("certificate.accepted-issuer"),
    /** {@code certificate.usage}. */
    CERTIFICATE_USAGE("certificate.usage"),
    /** {@code certificate.qualified}. */
    CERTIFICATE_QUALIFIED("certificate.qualified"),
    /** {@code certificate.holder}. */
    CERTIFICATE_HOLDER("certificate.holder"),
    /** {@code certificate.key-doubt}. */
    CERTIFICATE_KEY_DOUBT("certificate.key-doubt"),
    /** {@code certificate.key-not-recertified}. */
    CERTIFICATE_KEY_NOT_RECERTIFIED("certificate.key-not-recertified"),
    /** {@code certificate.secure-medium}. */
    CERTIFICATE_SECURE_MEDIUM("certificate.secure-medium"),
    /** {@code certificate.smart-card}. */
    CERTIFICATE_SMART_CARD("certificate.smart-card"),
    /** {@code signature.accompanies-message}. */
    SIGNATURE_ACCOMPANIES_MESSAGE("signature.accompanies-message"),
    /** {@code signature.verifies}. */
    SIGNATURE_VERIFIES("signature.verifies"),
    /** {@code signature.probative}. */
    SIGNATURE_PROBATIVE("signature.probative"),
    /** {@code ebox.sender-entitled}. */
    EBOX_SENDER_ENTITLED("ebox.sender-entitled"),
    /** {@code ebox.natural-person}. */
    EBOX_NATURAL_PERSON("ebox.natural-person"),
    /** {@code ebox.personalised}. */
    EBOX_PERSONALISED("ebox.personalised"),
    /** {@code ebox.mission}. */
    EBOX_MISSION("ebox.mission"),
    /** {@code ebox.consent}. */
    EBOX_CONSENT("ebox.consent"),
    /** {@code ebox.other-channel}. */
    EBOX_OTHER_CHANNEL("ebox.other-channel"),
    /** {@code ebox.sender-told}. */
    EBOX_SENDER_TOLD("ebox.sender-told"),
    /** {@code ebox.document-provider}. */
    EBOX_DOCUMENT_PROVIDER("ebox.document-provider"),
    /** {@code ebox.service-provider}. */
    EBOX_SERVICE_PROVIDER("ebox.service-provider"),
    /** {@code ebox.period-set}. */
    EBOX_PERIOD_SET("ebox.period-set"),
    /** {@code ebox.deleted-after}. */
    EBOX_DELETED_AFTER("ebox.deleted-after"),
    /** {@code ebox.event-sent}. */
    EBOX_EVENT_SENT("ebox.event-sent"),
    /** {@code ebox.notified}. */
    EBOX_NOTIFIED("ebox.notified"),
    /** {@code ebox.read-receipt}. */
    EBOX_READ_RECEIPT("ebox.read-receipt"),
    /** {@code ebox.recipient-level}. */
    EBOX_RECIPIENT_LEVEL("ebox.recipient-level"),
    /** {@code ebox.senders-published}. */
    EBOX_SENDERS_PUBLISHED("ebox.senders-published"),
    /** {@code ebox.sender-support}. */
    EBOX_SENDER_SUPPORT("ebox.sender-support"),
    /** {@code ebox.release-count}. */
    EBOX_RELEASE_COUNT("ebox.release-count"),
    /** {@code ebox.release-notice}. */
    EBOX_RELEASE_NOTICE("ebox.release-notice"),
    /** {@code ebox.regression-time}. */
    EBOX_REGRESSION_TIME("ebox.regression-time"),
    /** {@code ebox.availability}. */
    EBOX_AVAILABILITY("ebox.availability"),
    /** {@code audit.complete}. */
    AUDIT_COMPLETE("audit.complete"),
    /** {@code audit.reproducible}. */
    AUDIT_REPRODUCIBLE("audit.reproducible"),
    /** {@code audit.reconstructible}. */
    AUDIT_RECONSTRUCTIBLE("audit.reconstructible"),
    /** {@code audit.tamper-evident}. */
    AUDIT_TAMPER_EVIDENT("audit.tamper-evident"),
    /** {@code audit.retention}. */
    AUDIT_RETENTION("audit.retention"),
    /** {@code audit.exchange-format}. */
    AUDIT_EXCHANGE_FORMAT("audit.exchange-format"),
    /** {@code audit.exchange-necessary}. */
    AUDIT_EXCHANGE_NECESSARY("audit.exchange-necessary"),
    /** {@code audit.available-to-subject}. */
    AUDIT_AVAILABLE_TO_SUBJECT("audit.available-to-subject"),
    /** {@code audit.minimal}. */
    AUDIT_MINIMAL("audit.minimal"),
    /** {@code medicines.approved-software}. */
    MEDICINES_APPROVED_SOFTWARE("medicines.approved-software"),
    /** {@code medicines.purpose}. */
    MEDICINES_PURPOSE("medicines.purpose"),
    /** {@code medicines.no-charge}. */
    MEDICINES_NO_CHARGE("medicines.no-charge"),
    /** {@code medicines.unmodified}. */
    MEDICINES_UNMODIFIED("medicines.unmodified"),
    /** {@code medicines.enrichment-marked}. */
    MEDICINES_ENRICHMENT_MARKED("medicines.enrichment-marked"),
    /** {@code medicines.use-ended}. */
    MEDICINES_USE_ENDED("medicines.use-ended"),
    /** {@code medicines.penalty}. */
    MEDICINES_PENALTY("medicines.penalty"),
    /** {@code service.planned-notice}. */
    SERVICE_PLANNED_NOTICE("service.planned-notice"),
    /** {@code service.unplanned-notice}. */
    SERVICE_UNPLANNED_NOTICE("service.unplanned-notice"),
    /** {@code service.desk-hours}. */
    SERVICE_DESK_HOURS("service.desk-hours");

    private static final Map<String, RuleId> BY_WORD = new HashMap<>();

    static {
        for (RuleId value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    RuleId(String word) {
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
    public static RuleId of(String word) {
        RuleId value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of RuleId");
        }
        return value;
    }
}
