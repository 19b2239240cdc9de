"""The closed lists of words of questions and answers. Generated; do not edit."""

from ._word import Word

__all__ = [
    "AcceptedTerms",
    "AccessCertificate",
    "Act",
    "ActivationState",
    "Article",
    "AssuranceLevel",
    "Authorisation",
    "BatchDeclaration",
    "Breach",
    "CertificateState",
    "ChangedBy",
    "Channel",
    "ChipCheck",
    "CodeChannel",
    "ContactDatum",
    "ContractGuarantee",
    "ContractMention",
    "DataBasis",
    "DeliveryChannel",
    "DocumentKind",
    "DocumentReport",
    "DutyCode",
    "DutyStatus",
    "EmailState",
    "EmployerIdKind",
    "Employment",
    "Entitlement",
    "ErrorCode",
    "FactPath",
    "HolderProof",
    "IdentificationOutcome",
    "IdentityDatum",
    "InformationTruth",
    "KeyIssuer",
    "KeyLoss",
    "KeyState",
    "Language",
    "LossRecipient",
    "MandateAvailability",
    "MandateKind",
    "MessageContent",
    "MrzFormat",
    "NameSource",
    "Outcome",
    "OwnCard",
    "PhoneKind",
    "Portal",
    "ProcedureStep",
    "ProviderKind",
    "ReasonCode",
    "Register",
    "RegisterField",
    "RegisterFinding",
    "RegistrationStatus",
    "RuleId",
    "SearchKey",
    "SearchPurpose",
    "SecretElement",
    "Sex",
    "SignInKey",
    "SignatureCertificateUse",
    "SourceDocument",
    "SsinRegister",
    "StatedSex",
    "Suspension",
    "Tie",
    "Unlocking",
    "UserRole",
    "Verdict",
]


class Act(Word):
    """What is done in an application."""

    CONSULT = "consult"
    """Consult data."""
    DECLARE = "declare"
    """Make a declaration."""
    MODIFY = "modify"
    """Change data or a declaration."""


class AccessCertificate(Word):
    """The certificate that is held beside username and password."""

    QUALIFIED = "qualified"
    """A qualified certificate."""
    ACCEPTED_TYPE = "accepted-type"
    """A certificate of a type on the list of accepted certificates."""
    EID_SIGNATURE = "eid-signature"
    """The activated signature certificate of an electronic identity card."""
    OTHER = "other"
    """Another certificate."""
    NONE = "none"
    """None."""


class DataBasis(Word):
    """On what ground somebody works with the data of another."""

    PROVIDER = "provider"
    """As service provider of their owner."""
    MANDATE = "mandate"
    """By a mandate of their owner."""
    NONE = "none"
    """None."""


class BatchDeclaration(Word):
    """What is sent over a batch channel."""

    DIMONA = "dimona"
    """Dimona declaration."""
    DMFA = "dmfa"
    """DmfA, multifunctional declaration."""
    DMFA_LOCAL_PROVINCIAL = "dmfa-local-provincial"
    """DmfA for provincial and local administrations."""
    NSSO_MODIFICATION = "nsso-modification"
    """Modification of a declaration to the NSSO."""
    DMFAPPL_MODIFICATION = "dmfappl-modification"
    """Modification of a DmfAPPL declaration."""
    SOCIAL_RISK = "social-risk"
    """Declaration of a social risk."""
    OTHER = "other"
    """Anything else."""


class SignatureCertificateUse(Word):
    """What the signature certificate of an electronic identity card was used for on a portal."""

    NONE = "none"
    """Nothing, or only to sign."""
    ENTER_PORTAL = "enter-portal"
    """To enter the portal."""
    USE_SERVICE = "use-service"
    """To use a service of the portal."""


class Article(Word):
    """The point of article 3 of the users' regulation that opens applications of an annex to an audience."""

    ARTICLE_3_1_A = "3.1.a"
    """Annex 1: every user."""
    ARTICLE_3_1_B = "3.1.b"
    """Annex 1: a curator who is access manager, and the users the curator designates."""
    ARTICLE_3_1_C = "3.1.c"
    """Annex 1: an access manager."""
    ARTICLE_3_1_D = "3.1.d"
    """Annex 1: a user designated by an access manager."""
    ARTICLE_3_2_A = "3.2.a"
    """Annex 2: every user."""
    ARTICLE_3_2_B = "3.2.b"
    """Annex 2: an access manager."""
    ARTICLE_3_2_C = "3.2.c"
    """Annex 2: a user designated by an access manager who has the mandator's directory number and a mandate."""
    ARTICLE_3_2_D = "3.2.d"
    """Annex 2: a user designated by an access manager, for what that access manager authorised."""
    ARTICLE_3_2_E = "3.2.e"
    """Annex 2: an access manager, or a user one designated, with a private key and a qualified or accepted
    certificate."""
    ARTICLE_3_3_A = "3.3.a"
    """Annex 3: every user."""
    ARTICLE_3_3_B = "3.3.b"
    """Annex 3: a user entitled by their capacity."""
    ARTICLE_3_3_C = "3.3.c"
    """Annex 3: an entitled user."""


class Portal(Word):
    """A portal whose applications an annex to the users' regulation lists."""

    SOCIAL_SECURITY = "social-security"
    """Annex 1."""
    FEDERAL = "federal"
    """Annex 2."""
    EHEALTH = "ehealth"
    """Annex 3."""


class UserRole(Word):
    """What a person was designated as in an enterprise."""

    PRINCIPAL_ACCESS_MANAGER = "principal-access-manager"
    """Principal access manager."""
    CO_PRINCIPAL_ACCESS_MANAGER = "co-principal-access-manager"
    """Co-principal access manager."""
    ACCESS_MANAGER = "access-manager"
    """Access manager (local manager)."""
    USER = "user"
    """User, designated by an access manager."""
    CURATOR = "curator"
    """Curator, an access manager by own designation."""
    CURATOR_USER = "curator-user"
    """User, designated by a curator."""
    NONE = "none"
    """Nothing."""


class CertificateState(Word):
    """The state of a certificate on a card at the moment of sign-in."""

    ACTIVE = "active"
    """Activated, valid and not revoked."""
    NOT_ACTIVATED = "not-activated"
    """Not activated."""
    EXPIRED = "expired"
    """Outside its validity period."""
    REVOKED = "revoked"
    """Revoked or suspended."""


class EmailState(Word):
    """The e-mail address that a key holder gave."""

    CURRENT = "current"
    """Given, correct and up to date."""
    OUTDATED = "outdated"
    """Given, and no longer correct."""
    NONE = "none"
    """None was given."""


class HolderProof(Word):
    """The level at which the holder of a key was proven (Regulation (EU) 910/2014, article 8)."""

    LOW = "low"
    """Low."""
    SUBSTANTIAL = "substantial"
    """Substantial."""
    HIGH = "high"
    """High."""


class KeyIssuer(Word):
    """Who offers a key."""

    ADMINISTRATION = "administration"
    """The administration itself."""
    RECOGNISED_SERVICE = "recognised-service"
    """A service recognised under the royal decree of 22 October 2017."""
    NOTIFIED_SCHEME = "notified-scheme"
    """A scheme of another member state, notified under Regulation (EU) 910/2014."""
    OTHER = "other"
    """Anybody else."""


class KeyLoss(Word):
    """What was reported of a key."""

    NONE = "none"
    """Nothing."""
    LOST_OR_STOLEN = "lost-or-stolen"
    """It was lost or stolen."""
    MISUSED = "misused"
    """It was misused by others."""
    SUSPECTED = "suspected"
    """Loss or misuse is suspected."""


class LossRecipient(Word):
    """Whom the loss or misuse of credentials was reported to."""

    CONTACT_CENTRE = "contact-centre"
    """The contact centre of the social security."""
    ACCESS_MANAGER = "access-manager"
    """The access manager from whom they came."""
    NOBODY = "nobody"
    """Nobody yet."""


class SecretElement(Word):
    """What a password contains."""

    LETTER = "letter"
    """A letter."""
    DIGIT = "digit"
    """A digit."""
    SYMBOL = "symbol"
    """A symbol that is neither letter nor digit."""


class KeyState(Word):
    """Where a digital key stands in its life."""

    PENDING = "pending"
    """Requested and not activated yet."""
    ACTIVE = "active"
    """Activated."""
    LOCKED = "locked"
    """Locked after wrong tries; never to be unlocked."""
    DEACTIVATED = "deactivated"
    """Deactivated."""
    REPLACED = "replaced"
    """Replaced by another key."""


class Unlocking(Word):
    """What was tried to have a locked key back."""

    NONE = "none"
    """Nothing."""
    REQUESTED = "requested"
    """Its unlocking was asked for."""
    DONE = "done"
    """It was unlocked and used again."""


class MandateAvailability(Word):
    """To whom a tax mandate was made available."""

    COMPETENT_DIRECTORATE = "competent-directorate"
    """To the regional directorate competent for the mandator's tax office."""
    OTHER_DIRECTORATE = "other-directorate"
    """Only to another regional directorate."""
    NONE = "none"
    """To none."""


class MandateKind(Word):
    """The kind of a mandate."""

    GENERAL = "general"
    """A mandate of no special kind."""
    TAX = "tax"
    """A tax mandate."""
    SOCIAL_SECURITY = "social-security"
    """A social security mandate, for quarters."""
    CITIZEN = "citizen"
    """A mandate between citizens."""


class MessageContent(Word):
    """What the user declares of the content that is sent."""

    NOTHING_SENT = "nothing-sent"
    """Nothing is sent."""
    ALLOWED = "allowed"
    """Nothing infringing, unlawful, forbidden or harmful."""
    NOT_CONFIRMED = "not-confirmed"
    """Nothing was declared."""
    INFRINGES_RIGHTS = "infringes-rights"
    """It infringes the rights of others."""
    UNLAWFUL = "unlawful"
    """It is unlawful."""
    FORBIDDEN = "forbidden"
    """Its use or possession is forbidden."""
    HARMFUL = "harmful"
    """It can do harm."""


class ContractMention(Word):
    """What a contract with a processor must state (GDPR, article 28(3))."""

    SUBJECT_AND_DURATION = "subject-and-duration"
    """Subject matter and duration of the processing."""
    NATURE_AND_PURPOSE = "nature-and-purpose"
    """Nature and purpose of the processing."""
    DATA_AND_PERSONS = "data-and-persons"
    """Type of personal data and categories of data subjects."""
    RIGHTS_OF_CONTROLLER = "rights-of-controller"
    """Obligations and rights of the controller."""
    DOCUMENTED_INSTRUCTIONS = "documented-instructions"
    """Point (a): processing only on documented instructions."""
    CONFIDENTIALITY = "confidentiality"
    """Point (b): confidentiality of those who process the data."""
    SECURITY = "security"
    """Point (c): security measures."""
    OTHER_PROCESSORS = "other-processors"
    """Point (d): conditions for engaging another processor."""
    ASSISTANCE_WITH_RIGHTS = "assistance-with-rights"
    """Point (e): assistance with requests of data subjects."""
    ASSISTANCE_WITH_OBLIGATIONS = "assistance-with-obligations"
    """Point (f): assistance with articles 32 to 36."""
    DELETION_OR_RETURN = "deletion-or-return"
    """Point (g): deletion or return of the data at the end."""
    AUDITS = "audits"
    """Point (h): information and audits."""


class ProviderKind(Word):
    """What kind of service provider it is."""

    APPROVED_SECRETARIAT = "approved-secretariat"
    """An approved social secretariat; what counts is whether the enterprise is affiliated to it."""
    OTHER = "other"
    """Any other service provider."""


class Entitlement(Word):
    """What a user of the eHealth portal is entitled to."""

    REQUIRED_CAPACITY = "required-capacity"
    """Entitled, in the capacity that the application asks for."""
    OTHER_CAPACITY = "other-capacity"
    """Entitled, in another capacity."""
    NONE = "none"
    """Not entitled."""


class InformationTruth(Word):
    """What the user declares of the information given."""

    CONFIRMED = "confirmed"
    """Complete, exact, true and not manipulated."""
    NOT_CONFIRMED = "not-confirmed"
    """Nothing."""
    INCOMPLETE = "incomplete"
    """It is incomplete."""
    INCORRECT = "incorrect"
    """It is not correct."""
    MANIPULATED = "manipulated"
    """It was manipulated."""


class Tie(Word):
    """The tie between a person and the enterprise."""

    EMPLOYEE = "employee"
    """Employee."""
    HEAD = "head"
    """Head of the enterprise."""
    EXECUTIVE = "executive"
    """Person with a leading function."""
    DIRECTOR = "director"
    """Director of the company."""
    PARTNER = "partner"
    """Partner of the company."""
    INDEPENDENT_COLLABORATOR = "independent-collaborator"
    """Independent collaborator."""
    OUTSIDE_THIRD_PARTY = "outside-third-party"
    """Third party from outside."""
    PROVIDER_OR_INTERMEDIARY = "provider-or-intermediary"
    """Service provider or intermediary."""


class Language(Word):
    """The language of messages in the answer; without it there are none."""

    EN = "en"
    FR = "fr"
    NL = "nl"
    DE = "de"


class DeliveryChannel(Word):
    """How a link or a code reaches the person."""

    EMAIL = "email"
    """By e-mail."""
    SMS = "sms"
    """By SMS."""
    PAPER = "paper"
    """On paper, handed over at the desk."""
    OTHER = "other"
    """Any other way."""


class IdentificationOutcome(Word):
    """The decision on the identification that an activation rests on."""

    PERMIT = "permit"
    """Permitted."""
    DENY = "deny"
    """Denied."""
    INCOMPLETE = "incomplete"
    """Incomplete."""
    NONE = "none"
    """There was no identification."""


class ActivationState(Word):
    """What became of an activation code."""

    PENDING = "pending"
    """Issued and not used."""
    REDEEMED = "redeemed"
    """Used."""
    REVOKED = "revoked"
    """Revoked."""
    SUPERSEDED = "superseded"
    """Replaced by a newer code."""


class Channel(Word):
    """The way an application is used."""

    PORTAL = "portal"
    """On the portal itself."""
    FILE_TRANSFER = "file-transfer"
    """File transfer by FTP or SFTP."""
    MESSAGE_QUEUE = "message-queue"
    """MQSeries."""
    OTHER_ACCEPTED = "other-accepted"
    """Another channel that is accepted."""
    OTHER = "other"
    """A channel that is not accepted."""


class ContactDatum(Word):
    """A datum for contacting the applicant."""

    EMAIL = "email"
    """E-mail address."""
    PHONE = "phone"
    """Telephone number."""
    LANGUAGE = "language"
    """Language."""


class ChipCheck(Word):
    """Outcome of reading the chip of the document."""

    NOT_READ = "not-read"
    """The chip was not read, or there is none."""
    VERIFIED = "verified"
    """Signature and chain verify."""
    FAILED = "failed"
    """Signature or chain does not verify."""


class DocumentKind(Word):
    """The kind of identity document shown."""

    BELGIAN_IDENTITY_CARD = "belgian-identity-card"
    """Belgian identity card."""
    BELGIAN_FOREIGNER_CARD = "belgian-foreigner-card"
    """Belgian residence card for foreigners."""
    BELGIAN_PASSPORT = "belgian-passport"
    """Belgian passport."""
    EU_IDENTITY_CARD = "eu-identity-card"
    """Identity card of another member state of the European Economic Area or of Switzerland."""
    FOREIGN_PASSPORT = "foreign-passport"
    """Passport of another country."""
    FOREIGN_IDENTITY_CARD = "foreign-identity-card"
    """Identity card of a country outside the European Economic Area."""
    DRIVING_LICENCE = "driving-licence"
    """Driving licence."""
    OTHER = "other"
    """Any other document."""
    NONE = "none"
    """No document was shown."""


class NameSource(Word):
    """Where the names of the document were read."""

    PRINTED = "printed"
    """From what is printed on it."""
    CHIP = "chip"
    """From its chip."""
    MACHINE_READABLE = "machine-readable"
    """From its machine-readable zone."""
    MACHINE_READABLE_TRUNCATED = "machine-readable-truncated"
    """From a machine-readable zone that was too short for the whole name."""


class IdentityDatum(Word):
    """A datum that document and register are compared on."""

    NAME = "name"
    """Name."""
    FIRST_NAMES = "first-names"
    """First names."""
    BIRTH_DATE = "birth-date"
    """Date of birth."""
    SEX = "sex"
    """Sex."""


class DocumentReport(Word):
    """Answer of the check for lost and stolen documents."""

    NOT_REPORTED = "not-reported"
    """Checked: not reported."""
    REPORTED = "reported"
    """Checked: reported lost or stolen."""
    NOT_CHECKED = "not-checked"
    """Not checked."""


class Sex(Word):
    """Sex as a document or a register states it."""

    FEMALE = "female"
    """Female."""
    MALE = "male"
    """Male."""
    UNSPECIFIED = "unspecified"
    """Stated as unspecified (X)."""


class RegisterFinding(Word):
    """Where the applicant was found."""

    NATIONAL_REGISTER = "national-register"
    """In the National Register."""
    BIS_REGISTER = "bis-register"
    """In the BIS register."""
    SEVERAL = "several"
    """Several persons fit."""
    NONE = "none"
    """In neither."""


class OwnCard(Word):
    """Whether the applicant has an own electronic identity card with which to create the key."""

    NONE = "none"
    """Has no electronic identity card."""
    NOT_USABLE = "not-usable"
    """Has one with which the key cannot be created."""
    USABLE = "usable"
    """Has one with which the key can be created."""


class ProcedureStep(Word):
    """A step of the identification that is documented."""

    PRESENCE = "presence"
    """The person came to the desk."""
    DOCUMENT = "document"
    """The document was examined."""
    AUTHENTICITY = "authenticity"
    """The document was found authentic."""
    PHOTO = "photo"
    """The holder was compared with the photograph."""
    REGISTER_SEARCH = "register-search"
    """The register was searched."""
    REGISTER_COMPARISON = "register-comparison"
    """Document and register were compared."""
    CONTACT_VALIDATION = "contact-validation"
    """The contact data were validated."""


class RegistrationStatus(Word):
    """The register's own answer about the registration."""

    ACTIVE = "active"
    """Active."""
    DECEASED = "deceased"
    """The person is reported deceased."""
    CANCELLED = "cancelled"
    """The registration is cancelled."""


class Employment(Word):
    """The tie between officer and organisation."""

    PERMANENT_CONTRACT = "permanent-contract"
    """Permanent employment contract."""
    STATUTORY_APPOINTMENT = "statutory-appointment"
    """Statutory appointment."""
    TEMPORARY_CONTRACT = "temporary-contract"
    """Employment contract that is not permanent."""
    SUBCONTRACTOR = "subcontractor"
    """Works for a subcontractor."""
    OTHER = "other"
    """Any other tie."""


class SignInKey(Word):
    """The key with which the officer signed in."""

    BELGIAN_EID = "belgian-eid"
    """Belgian electronic identity card."""
    ITSME = "itsme"
    """itsme."""
    AUTHENTICATOR_APP = "authenticator-app"
    """Security code by mobile app (TOTP)."""
    SMS_CODE = "sms-code"
    """Security code by SMS."""
    EMAIL_CODE = "email-code"
    """Security code by e-mail."""
    CITIZEN_TOKEN = "citizen-token"
    """Citizen token."""
    PASSWORD = "password"
    """Username and password."""
    CERTIFICATE = "certificate"
    """X.509 certificate."""
    EUROPEAN_EID = "european-eid"
    """Electronic identity of another European country."""
    OTHER = "other"
    """Any other key."""


class ContractGuarantee(Word):
    """A guarantee that the contract with a subcontractor must hold."""

    SUPERVISION = "supervision"
    """Supervision."""
    SECURITY = "security"
    """Security."""
    DATA_PROTECTION = "data-protection"
    """Data protection."""


class Suspension(Word):
    """Whether BOSA has suspended access, and why."""

    NONE = "none"
    """Not suspended."""
    CONDITIONS_NOT_RESPECTED = "conditions-not-respected"
    """The conditions of the convention were not respected (after prior, reasoned notice)."""
    SECURITY_INSUFFICIENT = "security-insufficient"
    """The security measures fall short."""


class AcceptedTerms(Word):
    """Which version of the general terms was accepted."""

    CURRENT = "current"
    """The version in force."""
    EARLIER = "earlier"
    """Only an earlier version."""
    NONE = "none"
    """None."""


class Breach(Word):
    """What became of the data breaches that are known."""

    NONE = "none"
    """No breach is known."""
    REPORTED = "reported"
    """Every known breach was reported without delay."""
    NOT_REPORTED = "not-reported"
    """A known breach was not reported."""


class Authorisation(Word):
    """What an access to a register was authorised for."""

    IDENTITY_AND_ACCESS_MANAGEMENT = "identity-and-access-management"
    """For identity and access management."""
    OTHER_PURPOSE = "other-purpose"
    """For another purpose only."""
    NONE = "none"
    """Not authorised."""


class RegisterField(Word):
    """A datum that a search asks of a register."""

    FIRST_NAMES = "first-names"
    """First names."""
    NAME = "name"
    """Name."""
    BIRTH_DATE = "birth-date"
    """Date of birth."""
    BIRTH_PLACE = "birth-place"
    """Place of birth."""
    ADDRESS = "address"
    """Address."""
    SEX = "sex"
    """Sex."""
    NATIONALITY = "nationality"
    """Nationality."""
    CIVIL_STATUS = "civil-status"
    """Civil status."""
    HOUSEHOLD = "household"
    """Composition of the household."""
    PHOTO = "photo"
    """Photograph."""
    OTHER = "other"
    """Any other datum."""


class SearchKey(Word):
    """What a person is searched by."""

    NUMBER = "number"
    """By SSIN."""
    NAME = "name"
    """By name."""


class SearchPurpose(Word):
    """What a search in a register is for."""

    SEND_LINK_AND_CODE = "send-link-and-code"
    """Only to send this applicant a link and a code."""
    OTHER = "other"
    """Anything else, alone or beside it."""


class Register(Word):
    """A register of natural persons."""

    NATIONAL_REGISTER = "national-register"
    """The National Register."""
    BIS_REGISTER = "bis-register"
    """The BIS register of the CBSS."""


class AssuranceLevel(Word):
    """A level of the annexes to the users' regulation, lowest first; a key can have it and an application can ask
    for it."""

    NONE = "none"
    """No digital key."""
    PASSWORD = "password"
    """First column: username and password."""
    TOKEN = "token"
    """Second column: token with username and password."""
    STRONG = "strong"
    """Third column: eID, itsme, X.509 certificate, one-time code."""


class RuleId(Word):
    """The stable id of each rule."""

    ORGANISATION_PUBLIC_AUTHORITY = "organisation.public-authority"
    ORGANISATION_CONVENTION_SIGNED = "organisation.convention-signed"
    ORGANISATION_GENERAL_TERMS_ACCEPTED = "organisation.general-terms-accepted"
    ORGANISATION_NATIONAL_REGISTER_AUTHORISED = "organisation.national-register-authorised"
    ORGANISATION_CBSS_AUTHORISED = "organisation.cbss-authorised"
    ORGANISATION_NOT_SUSPENDED = "organisation.not-suspended"
    ORGANISATION_SECURITY_PLAN_CURRENT = "organisation.security-plan-current"
    ORGANISATION_PROCESSING_REGISTER = "organisation.processing-register"
    ORGANISATION_BREACH_NOTIFIED = "organisation.breach-notified"
    ORGANISATION_RIGHTS_ASSISTANCE = "organisation.rights-assistance"
    ORGANISATION_PROCESS_CONTROLLED = "organisation.process-controlled"
    OFFICER_PERMANENT_EMPLOYEE = "officer.permanent-employee"
    OFFICER_SUBCONTRACTOR_AGREED = "officer.subcontractor-agreed"
    OFFICER_CONDITIONS_EVIDENCED = "officer.conditions-evidenced"
    OFFICER_EID_LOGIN = "officer.eid-login"
    OFFICER_EID_CERTIFICATES_ACTIVE = "officer.eid-certificates-active"
    OFFICER_CARD_READER = "officer.card-reader"
    OFFICER_OWN_CARD = "officer.own-card"
    OFFICER_ROLE_GRANTED = "officer.role-granted"
    OFFICER_ROLE_IN_FORCE = "officer.role-in-force"
    OFFICER_ROLE_RENEWAL_DUE = "officer.role-renewal-due"
    OFFICER_ROLE_NOT_WITHDRAWN = "officer.role-not-withdrawn"
    OFFICER_TERMS_ACCEPTED = "officer.terms-accepted"
    OFFICER_NOT_SUSPENDED = "officer.not-suspended"
    OFFICER_TRAINED = "officer.trained"
    OFFICER_GDPR_INFORMED = "officer.gdpr-informed"
    SEARCH_PURPOSE = "search.purpose"
    SEARCH_STRICTLY_NECESSARY = "search.strictly-necessary"
    SEARCH_REGISTER_MATCHES_NUMBER = "search.register-matches-number"
    SEARCH_FIELDS_ALLOWED = "search.fields-allowed"
    SEARCH_RESULT_CONFIDENTIAL = "search.result-confidential"
    SEARCH_RECORDED = "search.recorded"
    APPLICANT_CANNOT_SELF_SERVE = "applicant.cannot-self-serve"
    APPLICANT_IN_PERSON = "applicant.in-person"
    APPLICANT_DOCUMENT_ACCEPTED = "applicant.document-accepted"
    APPLICANT_DOCUMENT_VALID = "applicant.document-valid"
    APPLICANT_DOCUMENT_NOT_REPORTED = "applicant.document-not-reported"
    APPLICANT_DOCUMENT_AUTHENTIC = "applicant.document-authentic"
    APPLICANT_HOLDER_MATCHES_PHOTO = "applicant.holder-matches-photo"
    APPLICANT_FOUND_IN_REGISTER = "applicant.found-in-register"
    APPLICANT_REGISTER_AGREES = "applicant.register-agrees"
    APPLICANT_SSIN_CONSISTENT = "applicant.ssin-consistent"
    APPLICANT_ALIVE = "applicant.alive"
    APPLICANT_PROCEDURE_DOCUMENTED = "applicant.procedure-documented"
    APPLICANT_CONTACT_CONSENTED = "applicant.contact-consented"
    APPLICANT_CONTACT_VALIDATED = "applicant.contact-validated"
    APPLICANT_ADDRESS_OWN = "applicant.address-own"
    ACTIVATION_IDENTIFIED = "activation.identified"
    ACTIVATION_TO_VALIDATED_CHANNEL = "activation.to-validated-channel"
    ACTIVATION_SEPARATE_MESSAGES = "activation.separate-messages"
    ACTIVATION_NOT_EXPIRED = "activation.not-expired"
    ACTIVATION_ATTEMPTS_LEFT = "activation.attempts-left"
    ACTIVATION_SINGLE_USE = "activation.single-use"
    ACTIVATION_CODE_MATCHES = "activation.code-matches"
    KEY_PERSONAL = "key.personal"
    KEY_ACTIVE = "key.active"
    KEY_EID_BOTH_CERTIFICATES = "key.eid-both-certificates"
    KEY_LOCKED_NEEDS_NEW = "key.locked-needs-new"
    KEY_BLOCKED_MANAGER = "key.blocked-manager"
    KEY_LOSS_DEACTIVATES = "key.loss-deactivates"
    KEY_PHONE_LOST = "key.phone-lost"
    KEY_CARD_LOST = "key.card-lost"
    KEY_SMS_NUMBER_CHANGE = "key.sms-number-change"
    KEY_RECOGNISED_ISSUER = "key.recognised-issuer"
    KEY_TERMS_ACCEPTED = "key.terms-accepted"
    KEY_SECRET_STRONG = "key.secret-strong"
    KEY_INITIAL_SECRET_CHANGED = "key.initial-secret-changed"
    KEY_CREDENTIALS_SENT_APART = "key.credentials-sent-apart"
    KEY_LOSS_REPORTED_TO = "key.loss-reported-to"
    APPLICATION_KNOWN = "application.known"
    APPLICATION_AUDIENCE = "application.audience"
    APPLICATION_KEY_SUFFICIENT = "application.key-sufficient"
    APPLICATION_KEY_AVAILABLE = "application.key-available"
    APPLICATION_USER_AUTHORISED = "application.user-authorised"
    APPLICATION_NOT_WIDER_THAN_MANAGER = "application.not-wider-than-manager"
    APPLICATION_OWN_DATA = "application.own-data"
    APPLICATION_CAPACITY = "application.capacity"
    APPLICATION_TAX_MANDATE = "application.tax-mandate"
    APPLICATION_CERTIFICATE = "application.certificate"
    APPLICATION_DATA_USE = "application.data-use"
    CHANNEL_BATCH_DECLARATION = "channel.batch-declaration"
    CHANNEL_EID_SIGNATURE_CERTIFICATE = "channel.eid-signature-certificate"
    USER_INFORMATION_TRUE = "user.information-true"
    MESSAGE_CONTENT_ALLOWED = "message.content-allowed"
    MESSAGE_RECTIFIED = "message.rectified"
    MANAGER_ONE_PRINCIPAL = "manager.one-principal"
    MANAGER_CHAIN = "manager.chain"
    MANAGER_NATURAL_PERSON = "manager.natural-person"
    MANAGER_DIRECT_AUTHORITY = "manager.direct-authority"
    MANAGER_AUTOMATIC_ACCESS = "manager.automatic-access"
    MANAGER_RIGHTS_WITHDRAWN = "manager.rights-withdrawn"
    MANAGER_LOSS_ACTED_ON = "manager.loss-acted-on"
    PROVIDER_CONTRACT = "provider.contract"
    PROVIDER_SECRETARIAT_AUTOMATIC = "provider.secretariat-automatic"
    PROVIDER_ONE_OTHER = "provider.one-other"
    PROVIDER_DECLARED = "provider.declared"
    PROVIDER_EMPLOYER_ONLY = "provider.employer-only"
    PROVIDER_ENDED = "provider.ended"
    PROVIDER_CHOSEN_CAREFULLY = "provider.chosen-carefully"
    PROVIDER_SECURITY_WATCHED = "provider.security-watched"
    PROVIDER_ENTERPRISE_RESPONSIBLE = "provider.enterprise-responsible"
    MANDATE_IN_FORCE = "mandate.in-force"
    MANDATE_SCOPE = "mandate.scope"
    MANDATE_NOT_WIDER = "mandate.not-wider"
    CERTIFICATE_IN_VALIDITY = "certificate.in-validity"
    CERTIFICATE_NOT_REVOKED = "certificate.not-revoked"
    CERTIFICATE_ACCEPTED_ISSUER = "certificate.accepted-issuer"
    CERTIFICATE_USAGE = "certificate.usage"
    CERTIFICATE_QUALIFIED = "certificate.qualified"
    CERTIFICATE_HOLDER = "certificate.holder"
    CERTIFICATE_KEY_DOUBT = "certificate.key-doubt"
    CERTIFICATE_KEY_NOT_RECERTIFIED = "certificate.key-not-recertified"
    CERTIFICATE_SECURE_MEDIUM = "certificate.secure-medium"
    CERTIFICATE_SMART_CARD = "certificate.smart-card"
    SIGNATURE_ACCOMPANIES_MESSAGE = "signature.accompanies-message"
    SIGNATURE_VERIFIES = "signature.verifies"
    SIGNATURE_PROBATIVE = "signature.probative"
    EBOX_SENDER_ENTITLED = "ebox.sender-entitled"
    EBOX_NATURAL_PERSON = "ebox.natural-person"
    EBOX_PERSONALISED = "ebox.personalised"
    EBOX_MISSION = "ebox.mission"
    EBOX_CONSENT = "ebox.consent"
    EBOX_OTHER_CHANNEL = "ebox.other-channel"
    EBOX_SENDER_TOLD = "ebox.sender-told"
    EBOX_DOCUMENT_PROVIDER = "ebox.document-provider"
    EBOX_SERVICE_PROVIDER = "ebox.service-provider"
    EBOX_PERIOD_SET = "ebox.period-set"
    EBOX_DELETED_AFTER = "ebox.deleted-after"
    EBOX_EVENT_SENT = "ebox.event-sent"
    EBOX_NOTIFIED = "ebox.notified"
    EBOX_READ_RECEIPT = "ebox.read-receipt"
    EBOX_RECIPIENT_LEVEL = "ebox.recipient-level"
    EBOX_SENDERS_PUBLISHED = "ebox.senders-published"
    EBOX_SENDER_SUPPORT = "ebox.sender-support"
    EBOX_RELEASE_COUNT = "ebox.release-count"
    EBOX_RELEASE_NOTICE = "ebox.release-notice"
    EBOX_REGRESSION_TIME = "ebox.regression-time"
    EBOX_AVAILABILITY = "ebox.availability"
    AUDIT_COMPLETE = "audit.complete"
    AUDIT_REPRODUCIBLE = "audit.reproducible"
    AUDIT_RECONSTRUCTIBLE = "audit.reconstructible"
    AUDIT_TAMPER_EVIDENT = "audit.tamper-evident"
    AUDIT_RETENTION = "audit.retention"
    AUDIT_EXCHANGE_FORMAT = "audit.exchange-format"
    AUDIT_EXCHANGE_NECESSARY = "audit.exchange-necessary"
    AUDIT_AVAILABLE_TO_SUBJECT = "audit.available-to-subject"
    AUDIT_MINIMAL = "audit.minimal"
    MEDICINES_APPROVED_SOFTWARE = "medicines.approved-software"
    MEDICINES_PURPOSE = "medicines.purpose"
    MEDICINES_NO_CHARGE = "medicines.no-charge"
    MEDICINES_UNMODIFIED = "medicines.unmodified"
    MEDICINES_ENRICHMENT_MARKED = "medicines.enrichment-marked"
    MEDICINES_USE_ENDED = "medicines.use-ended"
    MEDICINES_PENALTY = "medicines.penalty"
    SERVICE_PLANNED_NOTICE = "service.planned-notice"
    SERVICE_UNPLANNED_NOTICE = "service.unplanned-notice"
    SERVICE_DESK_HOURS = "service.desk-hours"


class FactPath(Word):
    """Where each fact stands in a question, a JSON Pointer."""

    ORGANISATION_ENTERPRISE_NUMBER = "/facts/organisation/enterpriseNumber"
    ORGANISATION_PUBLIC_AUTHORITY = "/facts/organisation/publicAuthority"
    ORGANISATION_CONVENTION_SIGNED_BY_ORGANISATION = "/facts/organisation/conventionSignedByOrganisation"
    ORGANISATION_CONVENTION_SIGNED_BY_BOSA = "/facts/organisation/conventionSignedByBosa"
    ORGANISATION_CONVENTION_PERIOD = "/facts/organisation/conventionPeriod"
    ORGANISATION_GENERAL_TERMS_ACCEPTED = "/facts/organisation/generalTermsAccepted"
    ORGANISATION_NATIONAL_REGISTER_AUTHORISATION = "/facts/organisation/nationalRegisterAuthorisation"
    ORGANISATION_CBSS_AUTHORISATION = "/facts/organisation/cbssAuthorisation"
    ORGANISATION_SUSPENSION = "/facts/organisation/suspension"
    ORGANISATION_DATA_PROTECTION_OFFICER_NAMED = "/facts/organisation/dataProtectionOfficerNamed"
    ORGANISATION_SECURITY_POLICY_REVIEWED_ON = "/facts/organisation/securityPolicyReviewedOn"
    ORGANISATION_SECURITY_PLAN_REVIEWED_ON = "/facts/organisation/securityPlanReviewedOn"
    ORGANISATION_PROCESSING_REGISTER_KEPT = "/facts/organisation/processingRegisterKept"
    ORGANISATION_PROCESSING_REGISTER_SHOWN = "/facts/organisation/processingRegisterShown"
    ORGANISATION_BREACH = "/facts/organisation/breach"
    ORGANISATION_ASSISTS_DATA_SUBJECTS = "/facts/organisation/assistsDataSubjects"
    ORGANISATION_ASSISTS_SECURITY_OBLIGATIONS = "/facts/organisation/assistsSecurityObligations"
    ORGANISATION_PROCESSES_CONTROLLED = "/facts/organisation/processesControlled"
    OFFICER_EMPLOYMENT = "/facts/officer/employment"
    OFFICER_SUPERVISED = "/facts/officer/supervised"
    OFFICER_SUBCONTRACTOR_AGREEMENT = "/facts/officer/subcontractorAgreement"
    OFFICER_SUBCONTRACTOR_UNDER_RESPONSIBILITY = "/facts/officer/subcontractorUnderResponsibility"
    OFFICER_SUBCONTRACT_GUARANTEES = "/facts/officer/subcontractGuarantees"
    OFFICER_SUBCONTRACT_SUBMITTED = "/facts/officer/subcontractSubmitted"
    OFFICER_CONDITIONS_EVIDENCED = "/facts/officer/conditionsEvidenced"
    OFFICER_SIGN_IN_KEY = "/facts/officer/signInKey"
    OFFICER_AUTHENTICATION_CERTIFICATE = "/facts/officer/authenticationCertificate"
    OFFICER_SIGNATURE_CERTIFICATE = "/facts/officer/signatureCertificate"
    OFFICER_CARD_READER = "/facts/officer/cardReader"
    OFFICER_SESSION_SSIN = "/facts/officer/sessionSsin"
    OFFICER_CARD_SSIN = "/facts/officer/cardSsin"
    OFFICER_ROLE_HELD = "/facts/officer/roleHeld"
    OFFICER_ROLE_GRANTED_BY_ACCESS_MANAGER = "/facts/officer/roleGrantedByAccessManager"
    OFFICER_ROLE_GRANTED_FOR = "/facts/officer/roleGrantedFor"
    OFFICER_ROLE_PERIOD = "/facts/officer/rolePeriod"
    OFFICER_ROLE_DEACTIVATED = "/facts/officer/roleDeactivated"
    OFFICER_HOLDS_FUNCTION = "/facts/officer/holdsFunction"
    OFFICER_WORKS_FOR_ORGANISATION = "/facts/officer/worksForOrganisation"
    OFFICER_TERMS_ACCEPTED = "/facts/officer/termsAccepted"
    OFFICER_SUSPENSION = "/facts/officer/suspension"
    OFFICER_TRAINED = "/facts/officer/trained"
    OFFICER_GDPR_INFORMED = "/facts/officer/gdprInformed"
    SEARCH_PURPOSE = "/facts/search/purpose"
    SEARCH_ENROLMENT_OPEN = "/facts/search/enrolmentOpen"
    SEARCH_PERSONS = "/facts/search/persons"
    SEARCH_PERSON_AT_DESK = "/facts/search/personAtDesk"
    SEARCH_KEY = "/facts/search/key"
    SEARCH_REGISTER = "/facts/search/register"
    SEARCH_NUMBER = "/facts/search/number"
    SEARCH_FIELDS = "/facts/search/fields"
    SEARCH_RESULT_KEPT_CONFIDENTIAL = "/facts/search/resultKeptConfidential"
    SEARCH_RECORDED = "/facts/search/recorded"
    APPLICANT_OWN_CARD = "/facts/applicant/ownCard"
    APPLICANT_IN_PERSON = "/facts/applicant/inPerson"
    APPLICANT_DOCUMENT_KIND = "/facts/applicant/documentKind"
    APPLICANT_DOCUMENT_ORIGINAL = "/facts/applicant/documentOriginal"
    APPLICANT_DOCUMENT_EXPIRES_ON = "/facts/applicant/documentExpiresOn"
    APPLICANT_DOCUMENT_NUMBER = "/facts/applicant/documentNumber"
    APPLICANT_DOCUMENT_REPORT = "/facts/applicant/documentReport"
    APPLICANT_DOCUMENT_FOUND_AUTHENTIC = "/facts/applicant/documentFoundAuthentic"
    APPLICANT_DOCUMENT_CHIP = "/facts/applicant/documentChip"
    APPLICANT_HOLDER_MATCHES_PHOTO = "/facts/applicant/holderMatchesPhoto"
    APPLICANT_FOUND_IN = "/facts/applicant/foundIn"
    APPLICANT_DOCUMENT_OMITS = "/facts/applicant/documentOmits"
    APPLICANT_REGISTER_OMITS = "/facts/applicant/registerOmits"
    APPLICANT_DOCUMENT_NAME_SOURCE = "/facts/applicant/documentNameSource"
    APPLICANT_DOCUMENT_NAME = "/facts/applicant/documentName"
    APPLICANT_DOCUMENT_FIRST_NAMES = "/facts/applicant/documentFirstNames"
    APPLICANT_DOCUMENT_BIRTH_DATE = "/facts/applicant/documentBirthDate"
    APPLICANT_DOCUMENT_SEX = "/facts/applicant/documentSex"
    APPLICANT_REGISTER_NAME = "/facts/applicant/registerName"
    APPLICANT_REGISTER_FIRST_NAMES = "/facts/applicant/registerFirstNames"
    APPLICANT_REGISTER_BIRTH_DATE = "/facts/applicant/registerBirthDate"
    APPLICANT_REGISTER_SEX = "/facts/applicant/registerSex"
    APPLICANT_SSIN = "/facts/applicant/ssin"
    APPLICANT_REGISTRATION_STATUS = "/facts/applicant/registrationStatus"
    APPLICANT_PROCEDURE = "/facts/applicant/procedure"
    APPLICANT_LINK_CHANNEL = "/facts/applicant/linkChannel"
    APPLICANT_CODE_CHANNEL = "/facts/applicant/codeChannel"
    APPLICANT_CONTACT_USED = "/facts/applicant/contactUsed"
    APPLICANT_CONTACT_CONSENTED = "/facts/applicant/contactConsented"
    APPLICANT_EMAIL_VALIDATED = "/facts/applicant/emailValidated"
    APPLICANT_PHONE_VALIDATED = "/facts/applicant/phoneValidated"
    APPLICANT_EMAIL_DECLARED_OWN = "/facts/applicant/emailDeclaredOwn"
    APPLICANT_EMAIL_REGULARLY_USED = "/facts/applicant/emailRegularlyUsed"
    APPLICANT_EMAIL_NOT_SHARED = "/facts/applicant/emailNotShared"
    ACTIVATION_IDENTIFICATION_OUTCOME = "/facts/activation/identificationOutcome"
    ACTIVATION_IDENTIFIED_AT = "/facts/activation/identifiedAt"
    ACTIVATION_SAME_PERSON = "/facts/activation/samePerson"
    ACTIVATION_LINK_CHANNEL = "/facts/activation/linkChannel"
    ACTIVATION_CODE_CHANNEL = "/facts/activation/codeChannel"
    ACTIVATION_LINK_ADDRESS_VALIDATED = "/facts/activation/linkAddressValidated"
    ACTIVATION_CODE_ADDRESS_VALIDATED = "/facts/activation/codeAddressValidated"
    ACTIVATION_CODE_HANDED_TO_APPLICANT = "/facts/activation/codeHandedToApplicant"
    ACTIVATION_SENT_SEPARATELY = "/facts/activation/sentSeparately"
    ACTIVATION_EXPIRES_AT = "/facts/activation/expiresAt"
    ACTIVATION_WRONG_TRIES = "/facts/activation/wrongTries"
    ACTIVATION_STATE = "/facts/activation/state"
    ACTIVATION_LINK_KNOWN = "/facts/activation/linkKnown"
    ACTIVATION_CODE_MATCHES = "/facts/activation/codeMatches"
    KEY_KIND = "/facts/key/kind"
    KEY_STATE = "/facts/key/state"
    KEY_HOLDER = "/facts/key/holder"
    KEY_HANDED_OVER = "/facts/key/handedOver"
    KEY_AUTHENTICATION_CERTIFICATE = "/facts/key/authenticationCertificate"
    KEY_SIGNATURE_CERTIFICATE = "/facts/key/signatureCertificate"
    KEY_HOLDER_PROOF = "/facts/key/holderProof"
    KEY_UNLOCKING = "/facts/key/unlocking"
    KEY_NEW_CREDENTIALS_REQUESTED = "/facts/key/newCredentialsRequested"
    KEY_LOSS = "/facts/key/loss"
    KEY_LOSS_REPORTED_AT = "/facts/key/lossReportedAt"
    KEY_LOSS_RECIPIENT = "/facts/key/lossRecipient"
    KEY_LOSS_ACTED_ON = "/facts/key/lossActedOn"
    KEY_PHONE_LOST = "/facts/key/phoneLost"
    KEY_PHONE_OPERATOR_TOLD = "/facts/key/phoneOperatorTold"
    KEY_PHONE_KEYS_REMOVED = "/facts/key/phoneKeysRemoved"
    KEY_CARD_LOST = "/facts/key/cardLost"
    KEY_CARD_LOSS_DECLARED = "/facts/key/cardLossDeclared"
    KEY_NUMBER_CHANGED = "/facts/key/numberChanged"
    KEY_OLD_NUMBER_KEY_REMOVED = "/facts/key/oldNumberKeyRemoved"
    KEY_ISSUER = "/facts/key/issuer"
    KEY_RECOGNITION_ENDS = "/facts/key/recognitionEnds"
    KEY_TERMS_ACCEPTED = "/facts/key/termsAccepted"
    KEY_EMAIL = "/facts/key/email"
    KEY_SECRET_LENGTH = "/facts/key/secretLength"
    KEY_SECRET_ELEMENTS = "/facts/key/secretElements"
    KEY_SECRET_EASILY_GUESSED = "/facts/key/secretEasilyGuessed"
    KEY_SECRET_ASSIGNED = "/facts/key/secretAssigned"
    KEY_SECRET_CHANGED_AT = "/facts/key/secretChangedAt"
    KEY_CREDENTIALS_SENT_APART = "/facts/key/credentialsSentApart"
    USER_SSIN = "/facts/user/ssin"
    USER_REFERENCE = "/facts/user/reference"
    USER_ROLE = "/facts/user/role"
    USER_ENTERPRISE = "/facts/user/enterprise"
    USER_NATURAL_PERSON = "/facts/user/naturalPerson"
    USER_TIE = "/facts/user/tie"
    USER_WORKS_FOR_ENTERPRISE = "/facts/user/worksForEnterprise"
    USER_HOLDS_FUNCTION = "/facts/user/holdsFunction"
    USER_ENTITLEMENT = "/facts/user/entitlement"
    USER_INFORMATION = "/facts/user/information"
    ENTERPRISE_EMPLOYS_STAFF = "/facts/enterprise/employsStaff"
    ENTERPRISE_START_AUTHORISED = "/facts/enterprise/startAuthorised"
    ENTERPRISE_DESIGNATIONS = "/facts/enterprise/designations"
    APPLICATION_PORTAL = "/facts/application/portal"
    APPLICATION_ARTICLE = "/facts/application/article"
    APPLICATION_NAME = "/facts/application/name"
    APPLICATION_CHANNEL = "/facts/application/channel"
    APPLICATION_ACT = "/facts/application/act"
    APPLICATION_DECLARATION = "/facts/application/declaration"
    APPLICATION_DATA_OWNER = "/facts/application/dataOwner"
    APPLICATION_DATA_BASIS = "/facts/application/dataBasis"
    APPLICATION_QUARTER = "/facts/application/quarter"
    APPLICATION_USERNAME_AND_PASSWORD_HELD = "/facts/application/usernameAndPasswordHeld"
    APPLICATION_PRIVATE_KEY_HELD = "/facts/application/privateKeyHeld"
    APPLICATION_CERTIFICATE = "/facts/application/certificate"
    APPLICATION_SIGNATURE_CERTIFICATE_USE = "/facts/application/signatureCertificateUse"
    APPLICATION_PURPOSE_DEFINED = "/facts/application/purposeDefined"
    APPLICATION_KEPT_NO_LONGER_THAN_NEEDED = "/facts/application/keptNoLongerThanNeeded"
    APPLICATION_PERSONS_INFORMED = "/facts/application/personsInformed"
    APPLICATION_ACCESS_GIVEN = "/facts/application/accessGiven"
    MESSAGE_CONTENT = "/facts/message/content"
    MESSAGE_RECTIFICATION_REQUESTED = "/facts/message/rectificationRequested"
    MESSAGE_RECTIFIED = "/facts/message/rectified"
    PROVIDER_KIND = "/facts/provider/kind"
    PROVIDER_SECRETARIAT_AFFILIATED = "/facts/provider/secretariatAffiliated"
    PROVIDER_CONTRACT_CONCLUDED = "/facts/provider/contractConcluded"
    PROVIDER_CONTRACT_PERIOD = "/facts/provider/contractPeriod"
    PROVIDER_CONTRACT_MENTIONS = "/facts/provider/contractMentions"
    PROVIDER_OTHERS_DESIGNATED = "/facts/provider/othersDesignated"
    PROVIDER_DECLARED = "/facts/provider/declared"
    PROVIDER_OWNER_EMPLOYS_STAFF = "/facts/provider/ownerEmploysStaff"
    PROVIDER_RELATION_ENDED = "/facts/provider/relationEnded"
    PROVIDER_END_REPORTED = "/facts/provider/endReported"
    PROVIDER_CHOICE_DOCUMENTED = "/facts/provider/choiceDocumented"
    PROVIDER_SECURITY_WATCHED = "/facts/provider/securityWatched"
    PROVIDER_ROLES_LAID_DOWN = "/facts/provider/rolesLaidDown"
    MANDATE_KIND = "/facts/mandate/kind"
    MANDATE_ACCEPTED = "/facts/mandate/accepted"
    MANDATE_PERIOD = "/facts/mandate/period"
    MANDATE_REVOKED = "/facts/mandate/revoked"
    MANDATE_RENOUNCED = "/facts/mandate/renounced"
    MANDATE_MANDATOR = "/facts/mandate/mandator"
    MANDATE_APPLICATIONS = "/facts/mandate/applications"
    MANDATE_ACTS = "/facts/mandate/acts"
    MANDATE_FIRST_QUARTER = "/facts/mandate/firstQuarter"
    MANDATE_LAST_QUARTER = "/facts/mandate/lastQuarter"
    MANDATE_PASSED_ON = "/facts/mandate/passedOn"
    MANDATE_RECEIVED_APPLICATIONS = "/facts/mandate/receivedApplications"
    MANDATE_RECEIVED_ACTS = "/facts/mandate/receivedActs"
    MANDATE_RECEIVED_PERIOD = "/facts/mandate/receivedPeriod"
    MANDATE_RECEIVED_FIRST_QUARTER = "/facts/mandate/receivedFirstQuarter"
    MANDATE_RECEIVED_LAST_QUARTER = "/facts/mandate/receivedLastQuarter"
    MANDATE_DIRECTORY_NUMBER_HELD = "/facts/mandate/directoryNumberHeld"
    MANDATE_AVAILABILITY = "/facts/mandate/availability"


class ReasonCode(Word):
    """Why a rule is violated; within a rule each code has one meaning."""

    ABSENCE_NOT_TOLD = "absence-not-told"
    ABUSE_LOSS_OR_THEFT = "abuse-loss-or-theft"
    ACCESS_MANAGER_NOT_TOLD = "access-manager-not-told"
    ACCESS_NOT_GIVEN = "access-not-given"
    ADVERTISING_OR_COMMERCIAL = "advertising-or-commercial"
    AGREEMENT_NOT_PRIOR = "agreement-not-prior"
    ALTERED = "altered"
    AMOUNT_DUE = "amount-due"
    AUTHENTICATION_CERTIFICATE = "authentication-certificate"
    AUTHENTICATION_NEEDS_AUTHENTICATION_CERTIFICATE = "authentication-needs-authentication-certificate"
    AUTHENTICATION_NOT_ACTIVATED = "authentication-not-activated"
    AUTHORISATION_ENDED = "authorisation-ended"
    BATCH_CHANNEL_NEEDS_SIGNATURE_CERTIFICATE = "batch-channel-needs-signature-certificate"
    BELOW_TARGET = "below-target"
    BIRTH_DATE_CONTRADICTS = "birth-date-contradicts"
    BIRTH_DATE_DIFFERS = "birth-date-differs"
    BIS_NUMBER_IN_NATIONAL_REGISTER = "bis-number-in-national-register"
    BLOCKED = "blocked"
    BORN_IN_THE_FUTURE = "born-in-the-future"
    CAN_USE_OWN_CARD = "can-use-own-card"
    CANCELLED = "cancelled"
    CANNOT_BE_ERASED = "cannot-be-erased"
    CERTIFICATE_MISSING = "certificate-missing"
    CERTIFICATE_NOT_ACCEPTABLE = "certificate-not-acceptable"
    CERTIFICATE_NOT_ACCEPTED = "certificate-not-accepted"
    CERTIFIED_AGAIN = "certified-again"
    CHAIN_INCOMPLETE = "chain-incomplete"
    CHANGE_IN_THE_FUTURE = "change-in-the-future"
    CHANGE_OVERDUE = "change-overdue"
    CHANNEL_NOT_ACCEPTED = "channel-not-accepted"
    CHECKPOINT_INVALID = "checkpoint-invalid"
    CHIP_FAILED = "chip-failed"
    CIVIL_STATUS_ASKED = "civil-status-asked"
    CLOSING_RECORD_MISSING = "closing-record-missing"
    CODE_ADDRESS_NOT_VALIDATED = "code-address-not-validated"
    CODE_CHANNEL_NOT_ALLOWED = "code-channel-not-allowed"
    CODE_NOT_HANDED_TO_APPLICANT = "code-not-handed-to-applicant"
    CONDITIONS_NOT_RESPECTED = "conditions-not-respected"
    CONSTRAINT_BROKEN = "constraint-broken"
    CONTACT_CENTRE_NOT_TOLD = "contact-centre-not-told"
    CONTENT_CHARGED = "content-charged"
    CONTRACT_MISSING = "contract-missing"
    CONTRACT_NOT_SUBMITTED = "contract-not-submitted"
    CONTRADICTION = "contradiction"
    CREDENTIALS_MISSING = "credentials-missing"
    CYCLE = "cycle"
    DEACTIVATED = "deactivated"
    DECEASED = "deceased"
    DECLARATION_NOT_LISTED = "declaration-not-listed"
    DELETED_TOO_EARLY = "deleted-too-early"
    DESIGNATION_LIMITED = "designation-limited"
    DESIGNATOR_NOT_COMPETENT = "designator-not-competent"
    DETAILS_MISSING = "details-missing"
    DIGIT_MISSING = "digit-missing"
    DIRECTORY_NUMBER_MISSING = "directory-number-missing"
    DISCLOSED = "disclosed"
    DOCUMENT_CONTRADICTS_ITSELF = "document-contradicts-itself"
    DOES_NOT_MATCH = "does-not-match"
    EARLIER_VERSION = "earlier-version"
    EASILY_GUESSED = "easily-guessed"
    EMAIL_MISSING = "email-missing"
    EMAIL_NOT_CURRENT = "email-not-current"
    EMAIL_NOT_VALIDATED = "email-not-validated"
    EMAIL_VALIDATION_IN_THE_FUTURE = "email-validation-in-the-future"
    EMAIL_VALIDATION_TOO_OLD = "email-validation-too-old"
    END_NOT_REPORTED = "end-not-reported"
    ENDED = "ended"
    ENDS_SOON = "ends-soon"
    ERASURE_BREAKS_TRAIL = "erasure-breaks-trail"
    EVIDENCE_TOO_OLD = "evidence-too-old"
    EXPIRED = "expired"
    FACTS_MISMATCH = "facts-mismatch"
    FACTS_MISSING = "facts-missing"
    FIRST_NAMES_DIFFER = "first-names-differ"
    FORBIDDEN = "forbidden"
    FORM_MISSING = "form-missing"
    FORMAT_NOT_SUITABLE = "format-not-suitable"
    FUNCTION_CHANGED = "function-changed"
    FUNCTION_LEFT = "function-left"
    GAP = "gap"
    HANDED_OVER = "handed-over"
    HARMFUL = "harmful"
    HAS_ENDED = "has-ended"
    HEAD_REQUIRED = "head-required"
    HIGHER_MANAGER_NOT_ENTITLED = "higher-manager-not-entitled"
    HOUSEHOLD_ASKED = "household-asked"
    IMPACT_NOT_DESCRIBED = "impact-not-described"
    IN_THE_FUTURE = "in-the-future"
    INCOMPLETE = "incomplete"
    INCORRECT = "incorrect"
    INDEPENDENT_COLLABORATOR = "independent-collaborator"
    INFRINGES_RIGHTS = "infringes-rights"
    INTERRUPTION_NOT_ANNOUNCED = "interruption-not-announced"
    ISSUER_NOT_LISTED = "issuer-not-listed"
    KEPT_TOO_LONG = "kept-too-long"
    KEY_EXPORTABLE = "key-exportable"
    KEY_IN_DOUBT = "key-in-doubt"
    KEY_MISSING = "key-missing"
    KEY_USAGE_DOES_NOT_ALLOW = "key-usage-does-not-allow"
    KEYS_NOT_REMOVED = "keys-not-removed"
    KIND_NOT_ACCEPTED = "kind-not-accepted"
    KIND_UNRATED = "kind-unrated"
    LETTER_MISSING = "letter-missing"
    LEVEL_TOO_LOW = "level-too-low"
    LINK_ADDRESS_NOT_VALIDATED = "link-address-not-validated"
    LINK_CHANNEL_NOT_ALLOWED = "link-channel-not-allowed"
    LOCKED = "locked"
    LOST_OR_STOLEN = "lost-or-stolen"
    MANAGER_NOT_ENTITLED = "manager-not-entitled"
    MANAGER_NOT_NATURAL = "manager-not-natural"
    MANDATE_MISSING = "mandate-missing"
    MANDATE_NOT_IN_FORCE = "mandate-not-in-force"
    MANIPULATED = "manipulated"
    MENTION_MISSING = "mention-missing"
    MISUSED = "misused"
    MORE_THAN_NEEDED = "more-than-needed"
    NAME_DIFFERS = "name-differs"
    NAME_NOT_COMPARABLE = "name-not-comparable"
    NATIONAL_NUMBER_IN_BIS_REGISTER = "national-number-in-bis-register"
    NATIONALITY_ASKED = "nationality-asked"
    NEITHER_ACTIVATED = "neither-activated"
    NEITHER_QUALIFIED_NOR_ACCEPTED = "neither-qualified-nor-accepted"
    NO_AGREEMENT = "no-agreement"
    NO_CARD_READER = "no-card-reader"
    NO_CHECKPOINT = "no-checkpoint"
    NO_CONSENT_FOR_EMAIL = "no-consent-for-email"
    NO_CONSENT_FOR_LANGUAGE = "no-consent-for-language"
    NO_CONSENT_FOR_PHONE = "no-consent-for-phone"
    NO_CONTRACT = "no-contract"
    NO_DATA_PROTECTION_OFFICER = "no-data-protection-officer"
    NO_DOCUMENT = "no-document"
    NO_EVIDENCE = "no-evidence"
    NO_GUARANTEE_OF_DATA_PROTECTION = "no-guarantee-of-data-protection"
    NO_GUARANTEE_OF_SECURITY = "no-guarantee-of-security"
    NO_GUARANTEE_OF_SUPERVISION = "no-guarantee-of-supervision"
    NO_HELP_FOR_DATA_SUBJECTS = "no-help-for-data-subjects"
    NO_HELP_OFFERED = "no-help-offered"
    NO_HELP_WITH_SECURITY = "no-help-with-security"
    NO_LONGER_TRUE = "no-longer-true"
    NO_OPEN_ENROLMENT = "no-open-enrolment"
    NO_TIME_GIVEN = "no-time-given"
    NO_VALID_SIGNATURE = "no-valid-signature"
    NONE_DESIGNATED = "none-designated"
    NOT_A_NATURAL_PERSON = "not-a-natural-person"
    NOT_A_PUBLIC_AUTHORITY = "not-a-public-authority"
    NOT_ACCEPTED = "not-accepted"
    NOT_ACTIVATED = "not-activated"
    NOT_AFFILIATED = "not-affiliated"
    NOT_ANNOUNCED = "not-announced"
    NOT_APPROVED = "not-approved"
    NOT_AT_DESK = "not-at-desk"
    NOT_AUTHENTIC = "not-authentic"
    NOT_AUTHENTICATED = "not-authenticated"
    NOT_AUTHORISED = "not-authorised"
    NOT_AUTOMATIC = "not-automatic"
    NOT_AVAILABLE = "not-available"
    NOT_BY_ACCESS_MANAGER = "not-by-access-manager"
    NOT_BY_EMAIL = "not-by-email"
    NOT_CHECKED = "not-checked"
    NOT_CONFIRMED = "not-confirmed"
    NOT_CONTROLLED = "not-controlled"
    NOT_CURATOR = "not-curator"
    NOT_DECLARED = "not-declared"
    NOT_DELETED = "not-deleted"
    NOT_DOCUMENTED = "not-documented"
    NOT_EMPLOYER = "not-employer"
    NOT_ENTITLED = "not-entitled"
    NOT_ENTITLED_USER = "not-entitled-user"
    NOT_FOR_INTEGRATION = "not-for-integration"
    NOT_FOUND = "not-found"
    NOT_GIVEN = "not-given"
    NOT_HELD = "not-held"
    NOT_IN_PERSON = "not-in-person"
    NOT_INFORMED = "not-informed"
    NOT_INTEGRATED = "not-integrated"
    NOT_KEPT = "not-kept"
    NOT_LAWFUL = "not-lawful"
    NOT_LISTED = "not-listed"
    NOT_MADE_AVAILABLE = "not-made-available"
    NOT_MANAGER_OR_USER = "not-manager-or-user"
    NOT_NEEDED = "not-needed"
    NOT_NOTIFIED = "not-notified"
    NOT_ONE_PERSON = "not-one-person"
    NOT_ORIGINAL = "not-original"
    NOT_OWN = "not-own"
    NOT_PERMANENT = "not-permanent"
    NOT_PERMITTED = "not-permitted"
    NOT_PERSONAL = "not-personal"
    NOT_RECOGNISED = "not-recognised"
    NOT_RECORDED = "not-recorded"
    NOT_RECTIFIED = "not-rectified"
    NOT_REGULARLY_USED = "not-regularly-used"
    NOT_REPORTED = "not-reported"
    NOT_SECURE = "not-secure"
    NOT_SENT_OTHERWISE = "not-sent-otherwise"
    NOT_SET = "not-set"
    NOT_SHOWN = "not-shown"
    NOT_SIGNED = "not-signed"
    NOT_SIGNED_BY_BOSA = "not-signed-by-bosa"
    NOT_SIGNED_BY_ORGANISATION = "not-signed-by-organisation"
    NOT_STARTED = "not-started"
    NOT_STATED = "not-stated"
    NOT_SUPERVISED = "not-supervised"
    NOT_THE_RECIPIENT = "not-the-recipient"
    NOT_TRAINED = "not-trained"
    NOT_UNDER_RESPONSIBILITY = "not-under-responsibility"
    NOT_WATCHED = "not-watched"
    NOT_YET_GIVEN = "not-yet-given"
    NOTHING_DONE = "nothing-done"
    NUMBER_MALFORMED = "number-malformed"
    OLD_NUMBER_LINKED = "old-number-linked"
    ONE_MESSAGE = "one-message"
    OPERATOR_NOT_TOLD = "operator-not-told"
    ORDER_UNCLEAR = "order-unclear"
    ORGANISATION_LEFT = "organisation-left"
    OTHER_ACT = "other-act"
    OTHER_APPLICATION = "other-application"
    OTHER_ARTICLE = "other-article"
    OTHER_CAPACITY = "other-capacity"
    OTHER_CHANNEL = "other-channel"
    OTHER_DATUM_ASKED = "other-datum-asked"
    OTHER_DECISION = "other-decision"
    OTHER_DIRECTORATE = "other-directorate"
    OTHER_ENTERPRISE = "other-enterprise"
    OTHER_HOLDER = "other-holder"
    OTHER_KEY = "other-key"
    OTHER_KEY_INSUFFICIENT = "other-key-insufficient"
    OTHER_MANDATOR = "other-mandator"
    OTHER_ORGANISATION = "other-organisation"
    OTHER_PERSON = "other-person"
    OTHER_PORTAL = "other-portal"
    OTHER_PROVIDER = "other-provider"
    OTHER_PURPOSE = "other-purpose"
    OTHER_QUARTER = "other-quarter"
    OUTSIDE_MISSION = "outside-mission"
    OUTSIDE_THIRD_PARTY = "outside-third-party"
    OWNER_NOT_AUTHORISED = "owner-not-authorised"
    PERSON_LEFT = "person-left"
    PERSONAL_DATA_NOT_COVERED = "personal-data-not-covered"
    PERSONS_NOT_INFORMED = "persons-not-informed"
    PHONE_CLOSED = "phone-closed"
    PHONE_NOT_VALIDATED = "phone-not-validated"
    PHONE_VALIDATION_IN_THE_FUTURE = "phone-validation-in-the-future"
    PHONE_VALIDATION_TOO_OLD = "phone-validation-too-old"
    PHOTO_ASKED = "photo-asked"
    PLAN_NEVER_REVIEWED = "plan-never-reviewed"
    PLAN_REVIEW_OVERDUE = "plan-review-overdue"
    POLICY_NEVER_REVIEWED = "policy-never-reviewed"
    POLICY_REVIEW_OVERDUE = "policy-review-overdue"
    PORTAL_ENTERED = "portal-entered"
    PORTAL_SERVICE_USED = "portal-service-used"
    PREVIOUS_NOT_SUPPORTED = "previous-not-supported"
    PRIVATE_KEY_MISSING = "private-key-missing"
    PROVED_OTHERWISE = "proved-otherwise"
    PROVIDER_OR_INTERMEDIARY = "provider-or-intermediary"
    PURPOSE_UNDEFINED = "purpose-undefined"
    RECOGNITION_ENDED = "recognition-ended"
    RECORDS_MISSING = "records-missing"
    RECORDS_NOT_DURABLE = "records-not-durable"
    REDEEMED = "redeemed"
    REGISTER_CONTRADICTS_ITSELF = "register-contradicts-itself"
    REMOVED = "removed"
    REMOVED_TOO_EARLY = "removed-too-early"
    RENOUNCED = "renounced"
    REPORTED = "reported"
    RESPONSIBILITY_NOT_TAKEN = "responsibility-not-taken"
    RESTORATION_NOT_ANNOUNCED = "restoration-not-announced"
    REVOKED = "revoked"
    ROLE_NOT_DESIGNATED = "role-not-designated"
    ROLES_NOT_LAID_DOWN = "roles-not-laid-down"
    RULES_UNAVAILABLE = "rules-unavailable"
    SECURITY_INSUFFICIENT = "security-insufficient"
    SENDER_NOT_PUBLISHED = "sender-not-published"
    SEVERAL_BESIDE_SECRETARIAT = "several-beside-secretariat"
    SEVERAL_DESIGNATED = "several-designated"
    SEVERAL_FOUND = "several-found"
    SEVERAL_WITHOUT_SECRETARIAT = "several-without-secretariat"
    SEX_CONTRADICTS = "sex-contradicts"
    SEX_DIFFERS = "sex-differs"
    SHARED = "shared"
    SHORTER_THAN_CHECKPOINT = "shorter-than-checkpoint"
    SIGNATURE_CERTIFICATE = "signature-certificate"
    SIGNATURE_INVALID = "signature-invalid"
    SIGNATURE_NOT_ACTIVATED = "signature-not-activated"
    SIGNING_NEEDS_SIGNATURE_CERTIFICATE = "signing-needs-signature-certificate"
    START_NOT_AUTHORISED = "start-not-authorised"
    STATUTORY_NOT_ACCEPTED = "statutory-not-accepted"
    STEP_IN_THE_FUTURE = "step-in-the-future"
    STEP_MISSING = "step-missing"
    STEP_WITHOUT_AUTHOR = "step-without-author"
    STEP_WITHOUT_EVIDENCE = "step-without-evidence"
    STEP_WITHOUT_TIME = "step-without-time"
    STILL_INITIAL = "still-initial"
    STILL_USABLE = "still-usable"
    STILL_USED = "still-used"
    SUPERSEDED = "superseded"
    SUSPECTED = "suspected"
    SUSPENDED = "suspended"
    SYMBOL_MISSING = "symbol-missing"
    TOKEN_LOST = "token-lost"
    TOO_LATE = "too-late"
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    TOO_OLD = "too-old"
    TOO_SHORT = "too-short"
    TRAIL_MISSING = "trail-missing"
    UNAVAILABLE = "unavailable"
    UNKNOWN_LINK = "unknown-link"
    UNKNOWN_TO_ISSUER = "unknown-to-issuer"
    UNLAWFUL = "unlawful"
    UNLIMITED = "unlimited"
    UNLOCK_REQUESTED = "unlock-requested"
    UNLOCKED_AGAIN = "unlocked-again"
    USED_BY_ANOTHER = "used-by-another"
    USER_NOT_DESIGNATED = "user-not-designated"
    USER_NOT_NATURAL = "user-not-natural"
    WIDER_THAN_RECEIVED = "wider-than-received"
    WITHDRAWAL_NOT_TOLD = "withdrawal-not-told"
    WITHDRAWN = "withdrawn"
    WRONG_CODE = "wrong-code"


class ChangedBy(Word):
    """Who can bring that about."""

    PERSON = "person"
    OFFICER = "officer"
    ORGANISATION = "organisation"


class DutyCode(Word):
    """What is to be carried out."""

    ACT_ON_PHONE_LOSS = "act-on-phone-loss"
    ANNOUNCE_INTERRUPTION_AND_RESTORATION = "announce-interruption-and-restoration"
    ANNOUNCE_NEW_MESSAGE = "announce-new-message"
    ASSIST_WITH_DATA_PROTECTION = "assist-with-data-protection"
    CONFIRM_READING_TO_SENDER = "confirm-reading-to-sender"
    CONTROL_PROCESSES = "control-processes"
    DEACTIVATE_KEY = "deactivate-key"
    DEACTIVATE_OR_CHANGE_CREDENTIALS = "deactivate-or-change-credentials"
    DECLARE_CARD_LOSS = "declare-card-loss"
    DELETE_MESSAGE_AFTER_PERIOD = "delete-message-after-period"
    GIVE_FIRST_LINE_HELP = "give-first-line-help"
    GIVE_TIME_FOR_TESTS = "give-time-for-tests"
    HANDLE_DATA_WITH_CARE = "handle-data-with-care"
    INFORM_OFFICER_OF_DATA_PROTECTION = "inform-officer-of-data-protection"
    KEEP_KEY_ON_SECURE_MEDIUM = "keep-key-on-secure-medium"
    KEEP_PROCESSING_REGISTER = "keep-processing-register"
    MAKE_RECORDS_AVAILABLE_TO_THOSE_CONCERNED = "make-records-available-to-those-concerned"
    NOTIFY_RECIPIENT = "notify-recipient"
    PUBLISH_SENDERS = "publish-senders"
    RECTIFY_ERRORS = "rectify-errors"
    REMAIN_CONTROLLER = "remain-controller"
    RENEW_ROLE = "renew-role"
    REPORT_BREACH = "report-breach"
    REPORT_CREDENTIAL_LOSS = "report-credential-loss"
    REPORT_PROVIDER_END = "report-provider-end"
    REQUEST_NEW_CREDENTIALS = "request-new-credentials"
    RESTORE_AVAILABILITY = "restore-availability"
    REVIEW_SECURITY_PLAN = "review-security-plan"
    REVOKE_CERTIFICATE = "revoke-certificate"
    SEND_BY_NON_ELECTRONIC_CHANNEL = "send-by-non-electronic-channel"
    SEND_CREDENTIALS_APART = "send-credentials-apart"
    SEND_LINK_AND_CODE_SEPARATELY = "send-link-and-code-separately"
    TELL_SENDER_ABOUT_CONSENT = "tell-sender-about-consent"
    TRAIN_OFFICER = "train-officer"
    WATCH_PROVIDER_SECURITY = "watch-provider-security"
    WITHDRAW_RIGHTS = "withdraw-rights"


class DutyStatus(Word):
    """Whether a duty is known to be open."""

    OPEN = "open"
    UNCONFIRMED = "unconfirmed"


class SourceDocument(Word):
    """The documents that rules come from."""

    LRA = "lra"
    RULEBOOK = "rulebook"
    REG = "reg"
    CSAM = "csam"
    PROC = "proc"
    EBOX = "ebox"


class Verdict(Word):
    """What one rule found."""

    SATISFIED = "satisfied"
    VIOLATED = "violated"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


class Outcome(Word):
    """A violated deny rule makes it deny; else an unknown one incomplete; else it is permit."""

    PERMIT = "permit"
    DENY = "deny"
    INCOMPLETE = "incomplete"


class SsinRegister(Word):
    """Which register a number belongs to."""

    NATIONAL = "national"
    BIS = "bis"


class StatedSex(Word):
    """The sex that a number or a document states."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


class EmployerIdKind(Word):
    """Whether an employer number is definitive."""

    DEFINITIVE = "definitive"
    PROVISIONAL = "provisional"


class MrzFormat(Word):
    """The size of a document with a machine readable zone."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"


class PhoneKind(Word):
    """What kind of telephone number it is."""

    MOBILE = "mobile"
    FIXED = "fixed"
    OTHER = "other"
    FOREIGN = "foreign"


class CodeChannel(Word):
    """The way on which an activation code reaches its person; absent for a password."""

    PAPER = "paper"
    EMAIL = "email"
    SMS = "sms"


class ErrorCode(Word):
    """Why a call failed."""

    MALFORMED_JSON = "malformed-json"
    """the text is not well-formed JSON in UTF-8."""
    NOT_UTF8 = "not-utf8"
    """the text is not UTF-8."""
    TOO_LARGE = "too-large"
    """the text is longer than what is read."""
    DUPLICATE_MEMBER = "duplicate-member"
    """a member stands twice in one object."""
    UNKNOWN_MEMBER = "unknown-member"
    """the contract has no such member."""
    MISSING_MEMBER = "missing-member"
    """a member that must be there is missing."""
    NULL_VALUE = "null-value"
    """null stands where a value was expected."""
    WRONG_TYPE = "wrong-type"
    """the value has another type."""
    INVALID_VALUE = "invalid-value"
    """the value is not one of those expected."""
    UNSUPPORTED_VERSION = "unsupported-version"
    """this version of the contract is not read."""
    FACT_NOT_ASKED = "fact-not-asked"
    """no rule of this question reads that fact."""
    UNKNOWN_RULEBOOK = "unknown-rulebook"
    """no rulebook of that version is loaded."""
    NO_RULEBOOK_IN_FORCE = "no-rulebook-in-force"
    """no rulebook is in force at that instant."""
    CONFLICTING_INSTANT = "conflicting-instant"
    """two different instants were given for one question."""
    MESSAGES_UNAVAILABLE = "messages-unavailable"
    """the words of the language are not loaded, or cannot be."""
    INVALID_RULEBOOK = "invalid-rulebook"
    """the rulebook cannot be loaded."""
    INVALID_ACTIVATION = "invalid-activation"
    """a stored activation, sealed text, key, link or code cannot be read."""
    INVALID_RECORD = "invalid-record"
    """a record, disclosure, verifier key or checkpoint cannot be used."""
    REFUSED = "refused"
    """the procedure refuses what was asked."""
    TAMPERED = "tampered"
    """the trail was tampered with."""
    ENVIRONMENT = "environment"
    """disk, permission, lock, clock, randomness or keys do not serve."""
    INVALID_ARGUMENT = "invalid-argument"
    """an argument is not what the function expects."""
    INTERNAL = "internal"
    """the library failed inside and decided nothing."""
