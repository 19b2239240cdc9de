// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Why a rule is violated, as a stable code; what it means stands in the messages. */
public enum ReasonCode implements Word {
    /** {@code absence-not-told}. */
    ABSENCE_NOT_TOLD("absence-not-told"),
    /** {@code abuse-loss-or-theft}. */
    ABUSE_LOSS_OR_THEFT("abuse-loss-or-theft"),
    /** {@code access-manager-not-told}. */
    ACCESS_MANAGER_NOT_TOLD("access-manager-not-told"),
    /** {@code access-not-given}. */
    ACCESS_NOT_GIVEN("access-not-given"),
    /** {@code advertising-or-commercial}. */
    ADVERTISING_OR_COMMERCIAL("advertising-or-commercial"),
    /** {@code agreement-not-prior}. */
    AGREEMENT_NOT_PRIOR("agreement-not-prior"),
    /** {@code altered}. */
    ALTERED("altered"),
    /** {@code amount-due}. */
    AMOUNT_DUE("amount-due"),
    /** {@code authentication-certificate}. */
    AUTHENTICATION_CERTIFICATE("authentication-certificate"),
    /** {@code authentication-needs-authentication-certificate}. */
    AUTHENTICATION_NEEDS_AUTHENTICATION_CERTIFICATE("authentication-needs-authentication-certificate"),
    /** {@code authentication-not-activated}. */
    AUTHENTICATION_NOT_ACTIVATED("authentication-not-activated"),
    /** {@code authorisation-ended}. */
    AUTHORISATION_ENDED("authorisation-ended"),
    /** {@code batch-channel-needs-signature-certificate}. */
    BATCH_CHANNEL_NEEDS_SIGNATURE_CERTIFICATE("batch-channel-needs-signature-certificate"),
    /** {@code below-target}. */
    BELOW_TARGET("below-target"),
    /** {@code birth-date-contradicts}. */
    BIRTH_DATE_CONTRADICTS("birth-date-contradicts"),
    /** {@code birth-date-differs}. */
    BIRTH_DATE_DIFFERS("birth-date-differs"),
    /** {@code bis-number-in-national-register}. */
    BIS_NUMBER_IN_NATIONAL_REGISTER("bis-number-in-national-register"),
    /** {@code blocked}. */
    BLOCKED("blocked"),
    /** {@code born-in-the-future}. */
    BORN_IN_THE_FUTURE("born-in-the-future"),
    /** {@code can-use-own-card}. */
    CAN_USE_OWN_CARD("can-use-own-card"),
    /** {@code cancelled}. */
    CANCELLED("cancelled"),
    /** {@code cannot-be-erased}. */
    CANNOT_BE_ERASED("cannot-be-erased"),
    /** {@code certificate-missing}. */
    CERTIFICATE_MISSING("certificate-missing"),
    /** {@code certificate-not-acceptable}. */
    CERTIFICATE_NOT_ACCEPTABLE("certificate-not-acceptable"),
    /** {@code certificate-not-accepted}. */
    CERTIFICATE_NOT_ACCEPTED("certificate-not-accepted"),
    /** {@code certified-again}. */
    CERTIFIED_AGAIN("certified-again"),
    /** {@code chain-incomplete}. */
    CHAIN_INCOMPLETE("chain-incomplete"),
    /** {@code change-in-the-future}. */
    CHANGE_IN_THE_FUTURE("change-in-the-future"),
    /** {@code change-overdue}. */
    CHANGE_OVERDUE("change-overdue"),
    /** {@code channel-not-accepted}. */
    CHANNEL_NOT_ACCEPTED("channel-not-accepted"),
    /** {@code checkpoint-invalid}. */
    CHECKPOINT_INVALID("checkpoint-invalid"),
    /** {@code chip-failed}. */
    CHIP_FAILED("chip-failed"),
    /** {@code civil-status-asked}. */
    CIVIL_STATUS_ASKED("civil-status-asked"),
    /** {@code closing-record-missing}. */
    CLOSING_RECORD_MISSING("closing-record-missing"),
    /** {@code code-address-not-validated}. */
    CODE_ADDRESS_NOT_VALIDATED("code-address-not-validated"),
    /** {@code code-channel-not-allowed}. */
    CODE_CHANNEL_NOT_ALLOWED("code-channel-not-allowed"),
    /** {@code code-not-handed-to-applicant}. */
    CODE_NOT_HANDED_TO_APPLICANT("code-not-handed-to-applicant"),
    /** {@code conditions-not-respected}. */
    CONDITIONS_NOT_RESPECTED("conditions-not-respected"),
    /** {@code constraint-broken}. */
    CONSTRAINT_BROKEN("constraint-broken"),
    /** {@code contact-centre-not-told}. */
    CONTACT_CENTRE_NOT_TOLD("contact-centre-not-told"),
    /** {@code content-charged}. */
    CONTENT_CHARGED("content-charged"),
    /** {@code contract-missing}. */
    CONTRACT_MISSING("contract-missing"),
    /** {@code contract-not-submitted}. */
    CONTRACT_NOT_SUBMITTED("contract-not-submitted"),
    /** {@code contradiction}. */
    CONTRADICTION("contradiction"),
    /** {@code credentials-missing}. */
    CREDENTIALS_MISSING("credentials-missing"),
    /** {@code cycle}. */
    CYCLE("cycle"),
    /** {@code deactivated}. */
    DEACTIVATED("deactivated"),
    /** {@code deceased}. */
    DECEASED("deceased"),
    /** {@code declaration-not-listed}. */
    DECLARATION_NOT_LISTED("declaration-not-listed"),
    /** {@code deleted-too-early}. */
    DELETED_TOO_EARLY("deleted-too-early"),
    /** {@code designation-limited}. */
    DESIGNATION_LIMITED("designation-limited"),
    /** {@code designator-not-competent}. */
    DESIGNATOR_NOT_COMPETENT("designator-not-competent"),
    /** {@code details-missing}. */
    DETAILS_MISSING("details-missing"),
    /** {@code digit-missing}. */
    DIGIT_MISSING("digit-missing"),
    /** {@code directory-number-missing}. */
    DIRECTORY_NUMBER_MISSING("directory-number-missing"),
    /** {@code disclosed}. */
    DISCLOSED("disclosed"),
    /** {@code document-contradicts-itself}. */
    DOCUMENT_CONTRADICTS_ITSELF("document-contradicts-itself"),
    /** {@code does-not-match}. */
    DOES_NOT_MATCH("does-not-match"),
    /** {@code earlier-version}. */
    EARLIER_VERSION("earlier-version"),
    /** {@code easily-guessed}. */
    EASILY_GUESSED("easily-guessed"),
    /** {@code email-missing}. */
    EMAIL_MISSING("email-missing"),
    /** {@code email-not-current}. */
    EMAIL_NOT_CURRENT("email-not-current"),
    /** {@code email-not-validated}. */
    EMAIL_NOT_VALIDATED("email-not-validated"),
    /** {@code email-validation-in-the-future}. */
    EMAIL_VALIDATION_IN_THE_FUTURE("email-validation-in-the-future"),
    /** {@code email-validation-too-old}. */
    EMAIL_VALIDATION_TOO_OLD("email-validation-too-old"),
    /** {@code end-not-reported}. */
    END_NOT_REPORTED("end-not-reported"),
    /** {@code ended}. */
    ENDED("ended"),
    /** {@code ends-soon}. */
    ENDS_SOON("ends-soon"),
    /** {@code erasure-breaks-trail}. */
    ERASURE_BREAKS_TRAIL("erasure-breaks-trail"),
    /** {@code evidence-too-old}. */
    EVIDENCE_TOO_OLD("evidence-too-old"),
    /** {@code expired}. */
    EXPIRED("expired"),
    /** {@code facts-mismatch}. */
    FACTS_MISMATCH("facts-mismatch"),
    /** {@code facts-missing}. */
    FACTS_MISSING("facts-missing"),
    /** {@code first-names-differ}. */
    FIRST_NAMES_DIFFER("first-names-differ"),
    /** {@code forbidden}. */
    FORBIDDEN("forbidden"),
    /** {@code form-missing}. */
    FORM_MISSING("form-missing"),
    /** {@code format-not-suitable}. */
    FORMAT_NOT_SUITABLE("format-not-suitable"),
    /** {@code function-changed}. */
    FUNCTION_CHANGED("function-changed"),
    /** {@code function-left}. */
    FUNCTION_LEFT("function-left"),
    /** {@code gap}. */
    GAP("gap"),
    /** {@code handed-over}. */
    HANDED_OVER("handed-over"),
    /** {@code harmful}. */
    HARMFUL("harmful"),
    /** {@code has-ended}. */
    HAS_ENDED("has-ended"),
    /** {@code head-required}. */
    HEAD_REQUIRED("head-required"),
    /** {@code higher-manager-not-entitled}. */
    HIGHER_MANAGER_NOT_ENTITLED("higher-manager-not-entitled"),
    /** {@code household-asked}. */
    HOUSEHOLD_ASKED("household-asked"),
    /** {@code impact-not-described}. */
    IMPACT_NOT_DESCRIBED("impact-not-described"),
    /** {@code in-the-future}. */
    IN_THE_FUTURE("in-the-future"),
    /** {@code incomplete}. */
    INCOMPLETE("incomplete"),
    /** {@code incorrect}. */
    INCORRECT("incorrect"),
    /** {@code independent-collaborator}. */
    INDEPENDENT_COLLABORATOR("independent-collaborator"),
    /** {@code infringes-rights}. */
    INFRINGES_RIGHTS("infringes-rights"),
    /** {@code interruption-not-announced}. */
    INTERRUPTION_NOT_ANNOUNCED("interruption-not-announced"),
    /** {@code issuer-not-listed}. */
    ISSUER_NOT_LISTED("issuer-not-listed"),
    /** {@code kept-too-long}. */
    KEPT_TOO_LONG("kept-too-long"),
    /** {@code key-exportable}. */
    KEY_EXPORTABLE("key-exportable"),
    /** {@code key-in-doubt}. */
    KEY_IN_DOUBT("key-in-doubt"),
    /** {@code key-missing}. */
    KEY_MISSING("key-missing"),
    /** {@code key-usage-does-not-allow}. */
    KEY_USAGE_DOES_NOT_ALLOW("key-usage-does-not-allow"),
    /** {@code keys-not-removed}. */
    KEYS_NOT_REMOVED("keys-not-removed"),
    /** {@code kind-not-accepted}. */
    KIND_NOT_ACCEPTED("kind-not-accepted"),
    /** {@code kind-unrated}. */
    KIND_UNRATED("kind-unrated"),
    /** {@code letter-missing}. */
    LETTER_MISSING("letter-missing"),
    /** {@code level-too-low}. */
    LEVEL_TOO_LOW("level-too-low"),
    /** {@code link-address-not-validated}. */
    LINK_ADDRESS_NOT_VALIDATED("link-address-not-validated"),
    /** {@code link-channel-not-allowed}. */
    LINK_CHANNEL_NOT_ALLOWED("link-channel-not-allowed"),
    /** {@code locked}. */
    LOCKED("locked"),
    /** {@code lost-or-stolen}. */
    LOST_OR_STOLEN("lost-or-stolen"),
    /** {@code manager-not-entitled}. */
    MANAGER_NOT_ENTITLED("manager-not-entitled"),
    /** {@code manager-not-natural}. */
    MANAGER_NOT_NATURAL("manager-not-natural"),
    /** {@code mandate-missing}. */
    MANDATE_MISSING("mandate-missing"),
    /** {@code mandate-not-in-force}. */
    MANDATE_NOT_IN_FORCE("mandate-not-in-force"),
    /** {@code manipulated}. */
    MANIPULATED("manipulated"),
    /** {@code mention-missing}. */
    MENTION_MISSING("mention-missing"),
    /** {@code misused}. */
    MISUSED("misused"),
    /** {@code more-than-needed}. */
    MORE_THAN_NEEDED("more-than-needed"),
    /** {@code name-differs}. */
    NAME_DIFFERS("name-differs"),
    /** {@code name-not-comparable}. */
    NAME_NOT_COMPARABLE("name-not-comparable"),
    /** {@code national-number-in-bis-register}. */
    NATIONAL_NUMBER_IN_BIS_REGISTER("national-number-in-bis-register"),
    /** {@code nationality-asked}. */
    NATIONALITY_ASKED("nationality-asked"),
    /** {@code neither-activated}. */
    NEITHER_ACTIVATED("neither-activated"),
    /** {@code neither-qualified-nor-accepted}. */
    NEITHER_QUALIFIED_NOR_ACCEPTED("neither-qualified-nor-accepted"),
    /** {@code no-agreement}. */
    NO_AGREEMENT("no-agreement"),
    /** {@code no-card-reader}. */
    NO_CARD_READER("no-card-reader"),
    /** {@code no-checkpoint}. */
    NO_CHECKPOINT("no-checkpoint"),
    /** {@code no-consent-for-email}. */
    NO_CONSENT_FOR_EMAIL("no-consent-for-email"),
    /** {@code no-consent-for-language}. */
    NO_CONSENT_FOR_LANGUAGE("no-consent-for-language"),
    /** {@code no-consent-for-phone}. */
    NO_CONSENT_FOR_PHONE("no-consent-for-phone"),
    /** {@code no-contract}. */
    NO_CONTRACT("no-contract"),
    /** {@code no-data-protection-officer}. */
    NO_DATA_PROTECTION_OFFICER("no-data-protection-officer"),
    /** {@code no-document}. */
    NO_DOCUMENT("no-document"),
    /** {@code no-evidence}. */
    NO_EVIDENCE("no-evidence"),
    /** {@code no-guarantee-of-data-protection}. */
    NO_GUARANTEE_OF_DATA_PROTECTION("no-guarantee-of-data-protection"),
    /** {@code no-guarantee-of-security}. */
    NO_GUARANTEE_OF_SECURITY("no-guarantee-of-security"),
    /** {@code no-guarantee-of-supervision}. */
    NO_GUARANTEE_OF_SUPERVISION("no-guarantee-of-supervision"),
    /** {@code no-help-for-data-subjects}. */
    NO_HELP_FOR_DATA_SUBJECTS("no-help-for-data-subjects"),
    /** {@code no-help-offered}. */
    NO_HELP_OFFERED("no-help-offered"),
    /** {@code no-help-with-security}. */
    NO_HELP_WITH_SECURITY("no-help-with-security"),
    /** {@code no-longer-true}. */
    NO_LONGER_TRUE("no-longer-true"),
    /** {@code no-open-enrolment}. */
    NO_OPEN_ENROLMENT("no-open-enrolment"),
    /** {@code no-time-given}. */
    NO_TIME_GIVEN("no-time-given"),
    /** {@code no-valid-signature}. */
    NO_VALID_SIGNATURE("no-valid-signature"),
    /** {@code none-designated}. */
    NONE_DESIGNATED("none-designated"),
    /** {@code not-a-natural-person}. */
    NOT_A_NATURAL_PERSON("not-a-natural-person"),
    /** {@code not-a-public-authority}. */
    NOT_A_PUBLIC_AUTHORITY("not-a-public-authority"),
    /** {@code not-accepted}. */
    NOT_ACCEPTED("not-accepted"),
    /** {@code not-activated}. */
    NOT_ACTIVATED("not-activated"),
    /** {@code not-affiliated}. */
    NOT_AFFILIATED("not-affiliated"),
    /** {@code not-announced}. */
    NOT_ANNOUNCED("not-announced"),
    /** {@code not-approved}. */
    NOT_APPROVED("not-approved"),
    /** {@code not-at-desk}. */
    NOT_AT_DESK("not-at-desk"),
    /** {@code not-authentic}. */
    NOT_AUTHENTIC("not-authentic"),
    /** {@code not-authenticated}. */
    NOT_AUTHENTICATED("not-authenticated"),
    /** {@code not-authorised}. */
    NOT_AUTHORISED("not-authorised"),
    /** {@code not-automatic}. */
    NOT_AUTOMATIC("not-automatic"),
    /** {@code not-available}. */
    NOT_AVAILABLE("not-available"),
    /** {@code not-by-access-manager}. */
    NOT_BY_ACCESS_MANAGER("not-by-access-manager"),
    /** {@code not-by-email}. */
    NOT_BY_EMAIL("not-by-email"),
    /** {@code not-checked}. */
    NOT_CHECKED("not-checked"),
    /** {@code not-confirmed}. */
    NOT_CONFIRMED("not-confirmed"),
    /** {@code not-controlled}. */
    NOT_CONTROLLED("not-controlled"),
    /** {@code not-curator}. */
    NOT_CURATOR("not-curator"),
    /** {@code not-declared}. */
    NOT_DECLARED("not-declared"),
    /** {@code not-deleted}. */
    NOT_DELETED("not-deleted"),
    /** {@code not-documented}. */
    NOT_DOCUMENTED("not-documented"),
    /** {@code not-employer}. */
    NOT_EMPLOYER("not-employer"),
    /** {@code not-entitled}. */
    NOT_ENTITLED("not-entitled"),
    /** {@code not-entitled-user}. */
    NOT_ENTITLED_USER("not-entitled-user"),
    /** {@code not-for-integration}. */
    NOT_FOR_INTEGRATION("not-for-integration"),
    /** {@code not-found}. */
    NOT_FOUND("not-found"),
    /** {@code not-given}. */
    NOT_GIVEN("not-given"),
    /** {@code not-held}. */
    NOT_HELD("not-held"),
    /** {@code not-in-person}. */
    NOT_IN_PERSON("not-in-person"),
    /** {@code not-informed}. */
    NOT_INFORMED("not-informed"),
    /** {@code not-integrated}. */
    NOT_INTEGRATED("not-integrated"),
    /** {@code not-kept}. */
    NOT_KEPT("not-kept"),
    /** {@code not-lawful}. */
    NOT_LAWFUL("not-lawful"),
    /** {@code not-listed}. */
    NOT_LISTED("not-listed"),
    /** {@code not-made-available}. */
    NOT_MADE_AVAILABLE("not-made-available"),
    /** {@code not-manager-or-user}. */
    NOT_MANAGER_OR_USER("not-manager-or-user"),
    /** {@code not-needed}. */
    NOT_NEEDED("not-needed"),
    /** {@code not-notified}. */
    NOT_NOTIFIED("not-notified"),
    /** {@code not-one-person}. */
    NOT_ONE_PERSON("not-one-person"),
    /** {@code not-original}. */
    NOT_ORIGINAL("not-original"),
    /** {@code not-own}. */
    NOT_OWN("not-own"),
    /** {@code not-permanent}. */
    NOT_PERMANENT("not-permanent"),
    /** {@code not-permitted}. */
    NOT_PERMITTED("not-permitted"),
    /** {@code not-personal}. */
    NOT_PERSONAL("not-personal"),
    /** {@code not-recognised}. */
    NOT_RECOGNISED("not-recognised"),
    /** {@code not-recorded}. */
    NOT_RECORDED("not-recorded"),
    /** {@code not-rectified}. */
    NOT_RECTIFIED("not-rectified"),
    /** {@code not-regularly-used}. */
    NOT_REGULARLY_USED("not-regularly-used"),
    /** {@code not-reported}. */
    NOT_REPORTED("not-reported"),
    /** {@code not-secure}. */
    NOT_SECURE("not-secure"),
    /** {@code not-sent-otherwise}. */
    NOT_SENT_OTHERWISE("not-sent-otherwise"),
    /** {@code not-set}. */
    NOT_SET("not-set"),
    /** {@code not-shown}. */
    NOT_SHOWN("not-shown"),
    /** {@code not-signed}. */
    NOT_SIGNED("not-signed"),
    /** {@code not-signed-by-bosa}. */
    NOT_SIGNED_BY_BOSA("not-signed-by-bosa"),
    /** {@code not-signed-by-organisation}. */
    NOT_SIGNED_BY_ORGANISATION("not-signed-by-organisation"),
    /** {@code not-started}. */
    NOT_STARTED("not-started"),
    /** {@code not-stated}. */
    NOT_STATED("not-stated"),
    /** {@code not-supervised}. */
    NOT_SUPERVISED("not-supervised"),
    /** {@code not-the-recipient}. */
    NOT_THE_RECIPIENT("not-the-recipient"),
    /** {@code not-trained}. */
    NOT_TRAINED("not-trained"),
    /** {@code not-under-responsibility}. */
    NOT_UNDER_RESPONSIBILITY("not-under-responsibility"),
    /** {@code not-watched}. */
    NOT_WATCHED("not-watched"),
    /** {@code not-yet-given}. */
    NOT_YET_GIVEN("not-yet-given"),
    /** {@code nothing-done}. */
    NOTHING_DONE("nothing-done"),
    /** {@code number-malformed}. */
    NUMBER_MALFORMED("number-malformed"),
    /** {@code old-number-linked}. */
    OLD_NUMBER_LINKED("old-number-linked"),
    /** {@code one-message}. */
    ONE_MESSAGE("one-message"),
    /** {@code operator-not-told}. */
    OPERATOR_NOT_TOLD("operator-not-told"),
    /** {@code order-unclear}. */
    ORDER_UNCLEAR("order-unclear"),
    /** {@code organisation-left}. */
    ORGANISATION_LEFT("organisation-left"),
    /** {@code other-act}. */
    OTHER_ACT("other-act"),
    /** {@code other-application}. */
    OTHER_APPLICATION("other-application"),
    /** {@code other-article}. */
    OTHER_ARTICLE("other-article"),
    /** {@code other-capacity}. */
    OTHER_CAPACITY("other-capacity"),
    /** {@code other-channel}. */
    OTHER_CHANNEL("other-channel"),
    /** {@code other-datum-asked}. */
    OTHER_DATUM_ASKED("other-datum-asked"),
    /** {@code other-decision}. */
    OTHER_DECISION("other-decision"),
    /** {@code other-directorate}. */
    OTHER_DIRECTORATE("other-directorate"),
    /** {@code other-enterprise}. */
    OTHER_ENTERPRISE("other-enterprise"),
    /** {@code other-holder}. */
    OTHER_HOLDER("other-holder"),
    /** {@code other-key}. */
    OTHER_KEY("other-key"),
    /** {@code other-key-insufficient}. */
    OTHER_KEY_INSUFFICIENT("other-key-insufficient"),
    /** {@code other-mandator}. */
    OTHER_MANDATOR("other-mandator"),
    /** {@code other-organisation}. */
    OTHER_ORGANISATION("other-organisation"),
    /** {@code other-person}. */
    OTHER_PERSON("other-person"),
    /** {@code other-portal}. */
    OTHER_PORTAL("other-portal"),
    /** {@code other-provider}. */
    OTHER_PROVIDER("other-provider"),
    /** {@code other-purpose}. */
    OTHER_PURPOSE("other-purpose"),
    /** {@code other-quarter}. */
    OTHER_QUARTER("other-quarter"),
    /** {@code outside-mission}. */
    OUTSIDE_MISSION("outside-mission"),
    /** {@code outside-third-party}. */
    OUTSIDE_THIRD_PARTY("outside-third-party"),
    /** {@code owner-not-authorised}. */
    OWNER_NOT_AUTHORISED("owner-not-authorised"),
    /** {@code person-left}. */
    PERSON_LEFT("person-left"),
    /** {@code personal-data-not-covered}. */
    PERSONAL_DATA_NOT_COVERED("personal-data-not-covered"),
    /** {@code persons-not-informed}. */
    PERSONS_NOT_INFORMED("persons-not-informed"),
    /** {@code phone-closed}. */
    PHONE_CLOSED("phone-closed"),
    /** {@code phone-not-validated}. */
    PHONE_NOT_VALIDATED("phone-not-validated"),
    /** {@code phone-validation-in-the-future}. */
    PHONE_VALIDATION_IN_THE_FUTURE("phone-validation-in-the-future"),
    /** {@code phone-validation-too-old}. */
    PHONE_VALIDATION_TOO_OLD("phone-validation-too-old"),
    /** {@code photo-asked}. */
    PHOTO_ASKED("photo-asked"),
    /** {@code plan-never-reviewed}. */
    PLAN_NEVER_REVIEWED("plan-never-reviewed"),
    /** {@code plan-review-overdue}. */
    PLAN_REVIEW_OVERDUE("plan-review-overdue"),
    /** {@code policy-never-reviewed}. */
    POLICY_NEVER_REVIEWED("policy-never-reviewed"),
    /** {@code policy-review-overdue}. */
    POLICY_REVIEW_OVERDUE("policy-review-overdue"),
    /** {@code portal-entered}. */
    PORTAL_ENTERED("portal-entered"),
    /** {@code portal-service-used}. */
    PORTAL_SERVICE_USED("portal-service-used"),
    /** {@code previous-not-supported}. */
    PREVIOUS_NOT_SUPPORTED("previous-not-supported"),
    /** {@code private-key-missing}. */
    PRIVATE_KEY_MISSING("private-key-missing"),
    /** {@code proved-otherwise}. */
    PROVED_OTHERWISE("proved-otherwise"),
    /** {@code provider-or-intermediary}. */
    PROVIDER_OR_INTERMEDIARY("provider-or-intermediary"),
    /** {@code purpose-undefined}. */
    PURPOSE_UNDEFINED("purpose-undefined"),
    /** {@code recognition-ended}. */
    RECOGNITION_ENDED("recognition-ended"),
    /** {@code records-missing}. */
    RECORDS_MISSING("records-missing"),
    /** {@code records-not-durable}. */
    RECORDS_NOT_DURABLE("records-not-durable"),
    /** {@code redeemed}. */
    REDEEMED("redeemed"),
    /** {@code register-contradicts-itself}. */
    REGISTER_CONTRADICTS_ITSELF("register-contradicts-itself"),
    /** {@code removed}. */
    REMOVED("removed"),
    /** {@code removed-too-early}. */
    REMOVED_TOO_EARLY("removed-too-early"),
    /** {@code renounced}. */
    RENOUNCED("renounced"),
    /** {@code reported}. */
    REPORTED("reported"),
    /** {@code responsibility-not-taken}. */
    RESPONSIBILITY_NOT_TAKEN("responsibility-not-taken"),
    /** {@code restoration-not-announced}. */
    RESTORATION_NOT_ANNOUNCED("restoration-not-announced"),
    /** {@code revoked}. */
    REVOKED("revoked"),
    /** {@code role-not-designated}. */
    ROLE_NOT_DESIGNATED("role-not-designated"),
    /** {@code roles-not-laid-down}. */
    ROLES_NOT_LAID_DOWN("roles-not-laid-down"),
    /** {@code rules-unavailable}. */
    RULES_UNAVAILABLE("rules-unavailable"),
    /** {@code security-insufficient}. */
    SECURITY_INSUFFICIENT("security-insufficient"),
    /** {@code sender-not-published}. */
    SENDER_NOT_PUBLISHED("sender-not-published"),
    /** {@code several-beside-secretariat}. */
    SEVERAL_BESIDE_SECRETARIAT("several-beside-secretariat"),
    /** {@code several-designated}. */
    SEVERAL_DESIGNATED("several-designated"),
    /** {@code several-found}. */
    SEVERAL_FOUND("several-found"),
    /** {@code several-without-secretariat}. */
    SEVERAL_WITHOUT_SECRETARIAT("several-without-secretariat"),
    /** {@code sex-contradicts}. */
    SEX_CONTRADICTS("sex-contradicts"),
    /** {@code sex-differs}. */
    SEX_DIFFERS("sex-differs"),
    /** {@code shared}. */
    SHARED("shared"),
    /** {@code shorter-than-checkpoint}. */
    SHORTER_THAN_CHECKPOINT("shorter-than-checkpoint"),
    /** {@code signature-certificate}. */
    SIGNATURE_CERTIFICATE("signature-certificate"),
    /** {@code signature-invalid}. */
    SIGNATURE_INVALID("signature-invalid"),
    /** {@code signature-not-activated}. */
    SIGNATURE_NOT_ACTIVATED("signature-not-activated"),
    /** {@code signing-needs-signature-certificate}. */
    SIGNING_NEEDS_SIGNATURE_CERTIFICATE("signing-needs-signature-certificate"),
    /** {@code start-not-authorised}. */
    START_NOT_AUTHORISED("start-not-authorised"),
    /** {@code statutory-not-accepted}. */
    STATUTORY_NOT_ACCEPTED("statutory-not-accepted"),
    /** {@code step-in-the-future}. */
    STEP_IN_THE_FUTURE("step-in-the-future"),
    /** {@code step-missing}. */
    STEP_MISSING("step-missing"),
    /** {@code step-without-author}. */
    STEP_WITHOUT_AUTHOR("step-without-author"),
    /** {@code step-without-evidence}. */
    STEP_WITHOUT_EVIDENCE("step-without-evidence"),
    /** {@code step-without-time}. */
    STEP_WITHOUT_TIME("step-without-time"),
    /** {@code still-initial}. */
    STILL_INITIAL("still-initial"),
    /** {@code still-usable}. */
    STILL_USABLE("still-usable"),
    /** {@code still-used}. */
    STILL_USED("still-used"),
    /** {@code superseded}. */
    SUPERSEDED("superseded"),
    /** {@code suspected}. */
    SUSPECTED("suspected"),
    /** {@code suspended}. */
    SUSPENDED("suspended"),
    /** {@code symbol-missing}. */
    SYMBOL_MISSING("symbol-missing"),
    /** {@code token-lost}. */
    TOKEN_LOST("token-lost"),
    /** {@code too-late}. */
    TOO_LATE("too-late"),
    /** {@code too-long}. */
    TOO_LONG("too-long"),
    /** {@code too-many}. */
    TOO_MANY("too-many"),
    /** {@code too-old}. */
    TOO_OLD("too-old"),
    /** {@code too-short}. */
    TOO_SHORT("too-short"),
    /** {@code trail-missing}. */
    TRAIL_MISSING("trail-missing"),
    /** {@code unavailable}. */
    UNAVAILABLE("unavailable"),
    /** {@code unknown-link}. */
    UNKNOWN_LINK("unknown-link"),
    /** {@code unknown-to-issuer}. */
    UNKNOWN_TO_ISSUER("unknown-to-issuer"),
    /** {@code unlawful}. */
    UNLAWFUL("unlawful"),
    /** {@code unlimited}. */
    UNLIMITED("unlimited"),
    /** {@code unlock-requested}. */
    UNLOCK_REQUESTED("unlock-requested"),
    /** {@code unlocked-again}. */
    UNLOCKED_AGAIN("unlocked-again"),
    /** {@code used-by-another}. */
    USED_BY_ANOTHER("used-by-another"),
    /** {@code user-not-designated}. */
    USER_NOT_DESIGNATED("user-not-designated"),
    /** {@code user-not-natural}. */
    USER_NOT_NATURAL("user-not-natural"),
    /** {@code wider-than-received}. */
    WIDER_THAN_RECEIVED("wider-than-received"),
    /** {@code withdrawal-not-told}. */
    WITHDRAWAL_NOT_TOLD("withdrawal-not-told"),
    /** {@code withdrawn}. */
    WITHDRAWN("withdrawn"),
    /** {@code wrong-code}. */
    WRONG_CODE("wrong-code");

    private static final Map<String, ReasonCode> BY_WORD = new HashMap<>();

    static {
        for (ReasonCode value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ReasonCode(String word) {
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
    public static ReasonCode of(String word) {
        ReasonCode value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ReasonCode");
        }
        return value;
    }
}
