// Questions, their facts, and answers, as they stand in JSON. Generated; do not edit.

import type {
  AcceptedTerms,
  AccessCertificate,
  Act,
  ActivationState,
  Article,
  AssuranceLevel,
  Authorisation,
  BatchDeclaration,
  Breach,
  CertificateState,
  ChangedBy,
  Channel,
  ChipCheck,
  CodeChannel,
  ContactDatum,
  ContractGuarantee,
  ContractMention,
  DataBasis,
  DeliveryChannel,
  DocumentKind,
  DocumentReport,
  DutyCode,
  DutyStatus,
  EmailState,
  EmployerIdKind,
  Employment,
  Entitlement,
  FactPath,
  HolderProof,
  IdentificationOutcome,
  IdentityDatum,
  InformationTruth,
  KeyIssuer,
  KeyLoss,
  KeyState,
  Language,
  LossRecipient,
  MandateAvailability,
  MandateKind,
  MessageContent,
  MrzFormat,
  NameSource,
  Outcome,
  OwnCard,
  PhoneKind,
  Portal,
  ProcedureStep,
  ProviderKind,
  Register,
  RegisterField,
  RegisterFinding,
  RegistrationStatus,
  RuleId,
  SearchKey,
  SearchPurpose,
  SecretElement,
  Sex,
  SignInKey,
  SignatureCertificateUse,
  SourceDocument,
  SsinRegister,
  StatedSex,
  Suspension,
  Tie,
  Unlocking,
  UserRole,
} from "./words.js";

/** An instant in UTC, `2026-11-22T10:15:30.000Z`; answers always have three digits of milliseconds. */
export type Instant = string;
/** A day, `2026-11-22`. */
export type CivilDate = string;
/** An instant or a day; those of one object are of one kind. */
export type Moment = string;
/** A birth date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type BirthDate = string;
/** Any JSON. */
export type Json = boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** An application, as an annex lists it. */
export interface ListedApplication {
  /** The article of the annex that lists it. */
  readonly article: Article;
  /** Its French name, as the annex prints it. */
  readonly name: string;
  /** The portal on which it is used. */
  readonly portal: Portal;
}

/**
 * One designation. Without end it is unlimited. Both bounds are instants, of which the end no longer belongs to it, or
 * both are Brussels days, of which the last still does. Without applications, an access manager, a curator and the
 * users of a curator have all and a user none.
 */
export interface Designation {
  /** The text enterprise, or the reference of a person. */
  readonly by: string;
  /** The reference of the person who is designated. */
  readonly person: string;
  /** What the person is designated as. */
  readonly role: UserRole;
  /** When it begins. */
  readonly start: Moment;
  /** What it is for; absent where the role has all or none. */
  readonly applications?: readonly ListedApplication[] | "all";
  /** When it ends, if it does. */
  readonly end?: Moment;
  /** At a hand-over, the principal in whose place this one stands. */
  readonly takesOverFrom?: string;
}

/**
 * A period; without end it is unlimited. Both bounds are instants, of which the end no longer belongs to it, or both
 * are Brussels days, of which the last still does.
 */
export interface Period {
  /** Its first instant, or its first Brussels day. */
  readonly start: Moment;
  /** Its end, if it has one: an instant no longer belongs to it, a Brussels day still does. */
  readonly end?: Moment;
}

/** One step of the procedure as documented. What is absent was not documented. */
export interface DocumentedStep {
  /** Which step. */
  readonly step: ProcedureStep;
  /** When it was taken. */
  readonly at?: Instant;
  /** Who took it: a reference of the portal's own. */
  readonly by?: string;
  /** What shows it: a reference of the portal's own. */
  readonly evidence?: string;
}

/** A change of one fact. */
export interface FactChange {
  /** Who can bring that about. */
  readonly by: ChangedBy;
  /** The fact that changes. */
  readonly fact: FactPath;
  /** The value that the fact would take. */
  readonly value: Json;
}

/** A permit can be reached. */
export interface PermitReachable {
  /** Sets of changes that lead to a permit; no smaller set does. */
  readonly sets: readonly (readonly FactChange[])[];
  /** Whether there are more sets of that size than are told. */
  readonly truncated: boolean;
}

/** No change leads to a permit. */
export interface PermitUnreachable {
  /** The rules that forbid it, whatever anybody changes. */
  readonly unreachable: readonly RuleId[];
}

/** The search for a permit was stopped. */
export interface PermitSearchStopped {
  /** The search was stopped: a permit takes this many changes or more, or cannot be reached. */
  readonly atLeast: number;
}

/** Something to be carried out. */
export interface Duty {
  /** As in the finding of its rule. */
  readonly arguments: Arguments;
  /** Its stable code. */
  readonly code: DutyCode;
  /** `unconfirmed` when a fact that its rule needs was not supplied. */
  readonly status: DutyStatus;
  /** By when, where its rule sets a moment. */
  readonly dueBy?: Instant;
}

/** The clause that a rule comes from. */
export interface Citation {
  /** Its article or section, in the words of the document; empty where it has none. */
  readonly article: string;
  /** The words of the clause. */
  readonly clause: string;
  /** The document it stands in. */
  readonly document: SourceDocument;
  /** A reading that the text allows but does not force. */
  readonly inferred?: true;
}

/** What every finding has. */
export interface FindingBase {
  /** The first clause that the rule comes from. */
  readonly citation: Citation;
  /** What is the matter, where a language was asked for. */
  readonly message?: string;
  /** What to do and who can do it. */
  readonly remedy?: string;
}

/** A designation on the path from the enterprise to a person. */
export interface PathStep {
  /** The text enterprise, or the reference of a person. */
  readonly by: string;
  /** The reference of the person who is designated. */
  readonly person: string;
  /** What the person is designated as. */
  readonly role: UserRole;
  /** When it begins. */
  readonly start: Instant;
  /** When it ends, if it does. */
  readonly end?: Instant;
  /** At a hand-over, the principal in whose place this one stands. */
  readonly takesOverFrom?: string;
}

/** The policy that decided: SHA-256 of the rule table. */
export interface PolicyUsed {
  /** SHA-256 of the rule table, hexadecimal. */
  readonly digest: string;
}

/** The rulebook that decided: its version, and SHA-256 of its canonical form. */
export interface RulebookUsed {
  /** SHA-256 of its canonical form, hexadecimal. */
  readonly digest: string;
  /** Its version. */
  readonly version: string;
}

/** The weakest key that suffices, and the kinds of key that are that strong. */
export interface WeakestKey {
  /** The kinds of key of that level, by the rulebook; none if it knows none that does. */
  readonly kinds: readonly string[];
  /** The lowest level that suffices and that an available kind of key has. */
  readonly level: AssuranceLevel;
}

/** What every decision has. */
export interface DecisionBase {
  /** The version of the contract. */
  readonly v: 1;
  /** The instant that it is decided for. */
  readonly at: Instant;
  /** What the portal must carry out. */
  readonly duties: readonly Duty[];
  /** Every rule of the question with its verdict, in the order of the rule table. */
  readonly findings: readonly Finding[];
  /** The policy that decided. */
  readonly policy: PolicyUsed;
  /** The rulebook that decided. */
  readonly rulebook: RulebookUsed;
  /** The id of the question. */
  readonly id?: string;
  /** What would have to change for a permit, where the question asks for it. */
  readonly nearestPermit?: NearestPermit;
  /**
   * Of the question delegation, where the facts suffice: the designations by which the user stands in the role, from
   * the enterprise down.
   */
  readonly path?: readonly PathStep[];
  /** The first instant after `at` at which the answer differs with the same facts; absent if there is none. */
  readonly validUntil?: Instant;
  /** Of the question application-access, where the application is listed and requires a key: the weakest that does. */
  readonly weakestKey?: WeakestKey;
}

/** The outcome with a key of each level, all else as the facts tell; none is no key. */
export interface LevelOutcomes {
  /** With no key. */
  readonly none: Outcome;
  /** With user name and password. */
  readonly password: Outcome;
  /** With a strong key. */
  readonly strong: Outcome;
  /** With a token, or a code for one use. */
  readonly token: Outcome;
}

/** The deny rules that stand in the way, in the order of the rule table. */
export interface Obstacles {
  /** Those for which a fact is missing. */
  readonly unknown: readonly RuleId[];
  /** Those that are broken. */
  readonly violated: readonly RuleId[];
}

/** An application of the catalogue, and whether the user can open it. */
export interface AccessibleApplication {
  /** The article of the users' regulation that lists it. */
  readonly article: Article;
  /** The lowest level of key that suffices. */
  readonly level: AssuranceLevel;
  /** The outcome with a key of each level, all else as the facts tell; none is no key. */
  readonly levels: LevelOutcomes;
  /** The name in French, as the article lists it. */
  readonly name: string;
  /** Whether the user can open it, as application-access decides. */
  readonly outcome: Outcome;
  /** The portal on which it is used. */
  readonly portal: Portal;
  /** The facts that unknown deny rules still need. */
  readonly missing?: readonly FactPath[];
  /** The deny rules that stand in the way, in the order of the rule table. */
  readonly obstacles?: Obstacles;
  /** Where one rule alone stands in the way, what it finds, as in a decision. */
  readonly onlyObstacle?: Finding;
}

/**
 * The answer to the question accessible-applications: what a user can open, and for the rest what stands in the way.
 */
export interface AccessibleApplications {
  /** The version of the contract. */
  readonly v: 1;
  /** Every application of the catalogue of the rulebook, in its order, each used on its portal. */
  readonly applications: readonly AccessibleApplication[];
  /** An instant in UTC, to the millisecond. */
  readonly at: Instant;
  /** The policy that decided. */
  readonly policy: PolicyUsed;
  /** The rulebook that decided. */
  readonly rulebook: RulebookUsed;
  /** The id of the question. */
  readonly id?: string;
}

/** A valid value: ssin. */
export interface SsinReport {
  /** The birth date, as far as the number encodes it. */
  readonly birthDate: BirthDate;
  /** The one form in which it is stored and compared. */
  readonly canonical: string;
  /** The form in which people read it. */
  readonly display: string;
  /** Which register the number belongs to. */
  readonly kind: SsinRegister;
  /** The sex that the number states. */
  readonly sex: StatedSex;
  /** Whether the value is of its kind. */
  readonly valid: true;
  /** The value as it was given. */
  readonly value: string;
}

/** A valid value: enterprise-number. */
export interface EnterpriseNumberReport {
  /** The one form in which it is stored and compared. */
  readonly canonical: string;
  /** The form in which people read it. */
  readonly display: string;
  /** Whether the value is of its kind. */
  readonly valid: true;
  /** The value as it was given. */
  readonly value: string;
  /** The number as a VAT number. */
  readonly vat: string;
}

/** A valid value: establishment-unit-number or card-number. */
export interface NumberReport {
  /** The one form in which it is stored and compared. */
  readonly canonical: string;
  /** The form in which people read it. */
  readonly display: string;
  /** Whether the value is of its kind. */
  readonly valid: true;
  /** The value as it was given. */
  readonly value: string;
}

/** A valid value: employer-id. */
export interface EmployerIdReport {
  /** The one form in which it is stored and compared. */
  readonly canonical: string;
  /** Whether the number is definitive. */
  readonly kind: EmployerIdKind;
  /** Whether the value is of its kind. */
  readonly valid: true;
  /** The value as it was given. */
  readonly value: string;
}

/** The names in a machine readable zone. */
export interface MrzNames {
  /** The primary identifier: the surname. */
  readonly primary: string;
  /** The secondary identifier: the first names. */
  readonly secondary: string;
  /** Whether the zone may hold less than the whole name. */
  readonly truncated: boolean;
}

/** A valid value: mrz. */
export interface MrzReport {
  /** The one form in which it is stored and compared. */
  readonly canonical: string;
  /** The code of the kind of document. */
  readonly documentCode: string;
  /** The number of the document. */
  readonly documentNumber: string;
  /** The last day on which the document is valid. */
  readonly expiryDate: CivilDate;
  /** The size of the document. */
  readonly format: MrzFormat;
  /** The code of the state or organisation that issued the document. */
  readonly issuingState: string;
  /** The names of the holder. */
  readonly names: MrzNames;
  /** The code of the nationality of the holder. */
  readonly nationality: string;
  /** What the issuer put into the optional fields, in their order. */
  readonly optionalData: readonly string[];
  /** The sex that the zone states. */
  readonly sex: StatedSex;
  /** Whether the document is a specimen. */
  readonly specimen: boolean;
  /** Whether the value is of its kind. */
  readonly valid: true;
  /** The value as it was given. */
  readonly value: string;
  /** The birth date, as far as the zone tells it. */
  readonly birthDate?: BirthDate;
}

/** A valid value: email. */
export interface EmailReport {
  /** The one form in which it is stored and compared. */
  readonly canonical: string;
  /** The form in which people read it. */
  readonly display: string;
  /** What stands after the @, in lower case. */
  readonly domain: string;
  /** What stands before the @. */
  readonly localPart: string;
  /** Whether the value is of its kind. */
  readonly valid: true;
  /** The value as it was given. */
  readonly value: string;
}

/** A valid value: phone. */
export interface PhoneReport {
  /** The one form in which it is stored and compared. */
  readonly canonical: string;
  /** The country calling code, without a plus sign. */
  readonly countryCode: string;
  /** What kind of number it is. */
  readonly kind: PhoneKind;
  /** Whether the value is of its kind. */
  readonly valid: true;
  /** The value as it was given. */
  readonly value: string;
}

/** A strong password or a well-formed activation code; neither the value nor its canonical form is told. */
export interface SecretReport {
  /** Whether the value is of its kind. */
  readonly valid: true;
  /** The way on which an activation code reaches its person; absent for a password. */
  readonly kind?: CodeChannel;
}

/** A value that is not of its kind. */
export interface Refusal {
  /** What is wrong, and what was expected. */
  readonly message: string;
  /** A stable code. */
  readonly reason: string;
  /** Whether the value is of its kind. */
  readonly valid: false;
  /** The field that is wrong, of a machine readable zone. */
  readonly field?: string;
  /** Which symbol of an activation code is wrong, if only one is. */
  readonly likelyPosition?: number;
  /** The line it stands on, of a machine readable zone. */
  readonly line?: number;
  /** Which character of the value, or of the line. */
  readonly position?: number;
  /** The value; absent for a password or an activation code. */
  readonly value?: string;
  /** All that is wrong with a password. */
  readonly weaknesses?: readonly string[];
}

/** What would have to change for a permit, where the question asks for it. */
export type NearestPermit =
  | PermitReachable
  | PermitUnreachable
  | PermitSearchStopped;

/** Whether a text is an identifier of its kind, its canonical form and what it encodes, or why not. */
export type CheckReport =
  | SsinReport
  | EnterpriseNumberReport
  | NumberReport
  | EmployerIdReport
  | MrzReport
  | EmailReport
  | PhoneReport
  | SecretReport
  | Refusal;

/** The reasons of each rule, with the values they name. */
export interface Reasons {
  readonly "organisation.public-authority":
    | { readonly reason: "not-a-public-authority" };
  readonly "organisation.convention-signed":
    | { readonly reason: "not-signed-by-organisation" }
    | { readonly reason: "not-signed-by-bosa" }
    | { readonly reason: "not-started"; readonly start: Instant }
    | { readonly reason: "ended"; readonly end: Instant };
  readonly "organisation.general-terms-accepted":
    | { readonly reason: "not-accepted" };
  readonly "organisation.national-register-authorised":
    | { readonly reason: "not-authorised" }
    | { readonly reason: "other-purpose" };
  readonly "organisation.cbss-authorised":
    | { readonly reason: "not-authorised" }
    | { readonly reason: "other-purpose" };
  readonly "organisation.not-suspended":
    | { readonly reason: "conditions-not-respected" }
    | { readonly reason: "security-insufficient" };
  readonly "organisation.security-plan-current":
    | { readonly reason: "no-data-protection-officer" }
    | { readonly reason: "policy-never-reviewed" }
    | { readonly reason: "policy-review-overdue"; readonly reviewed: CivilDate }
    | { readonly reason: "plan-never-reviewed" }
    | { readonly reason: "plan-review-overdue"; readonly reviewed: CivilDate };
  readonly "organisation.processing-register":
    | { readonly reason: "not-kept" }
    | { readonly reason: "not-shown" };
  readonly "organisation.breach-notified":
    | { readonly reason: "not-reported" };
  readonly "organisation.rights-assistance":
    | { readonly reason: "no-help-for-data-subjects" }
    | { readonly reason: "no-help-with-security" };
  readonly "organisation.process-controlled":
    | { readonly reason: "not-controlled" };
  readonly "officer.permanent-employee":
    | { readonly reason: "not-permanent" }
    | { readonly reason: "statutory-not-accepted" }
    | { readonly reason: "not-supervised" };
  readonly "officer.subcontractor-agreed":
    | { readonly reason: "no-agreement" }
    | { readonly reason: "agreement-not-prior"; readonly agreed: Instant }
    | { readonly reason: "not-supervised" }
    | { readonly reason: "not-under-responsibility" }
    | { readonly reason: "no-guarantee-of-supervision" }
    | { readonly reason: "no-guarantee-of-security" }
    | { readonly reason: "no-guarantee-of-data-protection" }
    | { readonly reason: "contract-not-submitted" };
  readonly "officer.conditions-evidenced":
    | { readonly reason: "no-evidence" };
  readonly "officer.eid-login":
    | { readonly reason: "other-key"; readonly key: SignInKey };
  readonly "officer.eid-certificates-active":
    | { readonly reason: "authentication-certificate"; readonly state: CertificateState }
    | { readonly reason: "signature-certificate"; readonly state: CertificateState };
  readonly "officer.card-reader":
    | { readonly reason: "no-card-reader" };
  readonly "officer.own-card":
    | { readonly reason: "other-holder" };
  readonly "officer.role-granted":
    | { readonly reason: "not-held" }
    | { readonly reason: "not-by-access-manager" }
    | { readonly reason: "other-organisation" };
  readonly "officer.role-in-force":
    | { readonly reason: "not-started"; readonly start: Instant }
    | { readonly reason: "ended"; readonly end: Instant }
    | { readonly reason: "unlimited"; readonly maximumMonths: number }
    | { readonly reason: "too-long"; readonly maximumMonths: number };
  readonly "officer.role-renewal-due":
    | { readonly reason: "ends-soon"; readonly end: Instant }
    | { readonly reason: "has-ended"; readonly end: Instant };
  readonly "officer.role-not-withdrawn":
    | { readonly reason: "deactivated" }
    | { readonly reason: "function-left" }
    | { readonly reason: "organisation-left" };
  readonly "officer.terms-accepted":
    | { readonly reason: "not-accepted" }
    | { readonly reason: "earlier-version" };
  readonly "officer.not-suspended":
    | { readonly reason: "conditions-not-respected" }
    | { readonly reason: "security-insufficient" };
  readonly "officer.trained":
    | { readonly reason: "not-trained" };
  readonly "officer.gdpr-informed":
    | { readonly reason: "not-informed" };
  readonly "search.purpose":
    | { readonly reason: "other-purpose" };
  readonly "search.strictly-necessary":
    | { readonly reason: "no-open-enrolment" }
    | { readonly reason: "not-one-person"; readonly persons: number }
    | { readonly reason: "not-at-desk" };
  readonly "search.register-matches-number":
    | { readonly reason: "national-number-in-bis-register" }
    | { readonly reason: "bis-number-in-national-register" };
  readonly "search.fields-allowed":
    | { readonly reason: "nationality-asked" }
    | { readonly reason: "civil-status-asked" }
    | { readonly reason: "household-asked" }
    | { readonly reason: "photo-asked" }
    | { readonly reason: "other-datum-asked" };
  readonly "search.result-confidential":
    | { readonly reason: "disclosed" };
  readonly "search.recorded":
    | { readonly reason: "not-recorded" };
  readonly "applicant.cannot-self-serve":
    | { readonly reason: "can-use-own-card" };
  readonly "applicant.in-person":
    | { readonly reason: "not-in-person" };
  readonly "applicant.document-accepted":
    | { readonly reason: "no-document" }
    | { readonly reason: "kind-not-accepted"; readonly kind: DocumentKind }
    | { readonly reason: "not-original" };
  readonly "applicant.document-valid":
    | { readonly reason: "expired"; readonly lastDay: CivilDate }
    | { readonly reason: "number-malformed" };
  readonly "applicant.document-not-reported":
    | { readonly reason: "reported" }
    | { readonly reason: "not-checked" };
  readonly "applicant.document-authentic":
    | { readonly reason: "not-authentic" }
    | { readonly reason: "chip-failed" };
  readonly "applicant.holder-matches-photo":
    | { readonly reason: "other-person" };
  readonly "applicant.found-in-register":
    | { readonly reason: "not-found" }
    | { readonly reason: "several-found" };
  readonly "applicant.register-agrees":
    | { readonly reason: "name-differs" }
    | { readonly reason: "first-names-differ"; readonly position: number }
    | { readonly reason: "birth-date-differs" }
    | { readonly reason: "sex-differs" }
    | { readonly reason: "document-contradicts-itself" }
    | { readonly reason: "register-contradicts-itself" }
    | { readonly reason: "name-not-comparable" };
  readonly "applicant.ssin-consistent":
    | { readonly reason: "born-in-the-future" }
    | { readonly reason: "birth-date-contradicts" }
    | { readonly reason: "sex-contradicts" };
  readonly "applicant.alive":
    | { readonly reason: "deceased" }
    | { readonly reason: "cancelled" };
  readonly "applicant.procedure-documented":
    | { readonly reason: "step-missing"; readonly step: ProcedureStep }
    | { readonly reason: "step-without-author"; readonly step: ProcedureStep }
    | { readonly reason: "step-without-time"; readonly step: ProcedureStep }
    | { readonly reason: "step-without-evidence"; readonly step: ProcedureStep }
    | { readonly reason: "step-in-the-future"; readonly at: Instant; readonly step: ProcedureStep };
  readonly "applicant.contact-consented":
    | { readonly reason: "no-consent-for-email" }
    | { readonly reason: "no-consent-for-phone" }
    | { readonly reason: "no-consent-for-language" };
  readonly "applicant.contact-validated":
    | { readonly reason: "email-not-validated" }
    | { readonly reason: "email-validation-in-the-future"; readonly validated: Instant }
    | { readonly reason: "email-validation-too-old"; readonly validated: Instant }
    | { readonly reason: "phone-not-validated" }
    | { readonly reason: "phone-validation-in-the-future"; readonly validated: Instant }
    | { readonly reason: "phone-validation-too-old"; readonly validated: Instant };
  readonly "applicant.address-own":
    | { readonly reason: "not-own" }
    | { readonly reason: "not-regularly-used" }
    | { readonly reason: "shared" };
  readonly "activation.identified":
    | { readonly reason: "not-permitted" }
    | { readonly reason: "other-person" }
    | { readonly reason: "in-the-future"; readonly identified: Instant }
    | { readonly reason: "too-old"; readonly identified: Instant };
  readonly "activation.to-validated-channel":
    | { readonly reason: "link-channel-not-allowed" }
    | { readonly reason: "link-address-not-validated" }
    | { readonly reason: "code-channel-not-allowed" }
    | { readonly reason: "code-address-not-validated" }
    | { readonly reason: "code-not-handed-to-applicant" };
  readonly "activation.separate-messages":
    | { readonly reason: "one-message" };
  readonly "activation.not-expired":
    | { readonly reason: "expired"; readonly expired: Instant };
  readonly "activation.attempts-left":
    | { readonly reason: "locked"; readonly tries: number };
  readonly "activation.single-use":
    | { readonly reason: "redeemed" }
    | { readonly reason: "revoked" }
    | { readonly reason: "superseded" };
  readonly "activation.code-matches":
    | { readonly reason: "unknown-link" }
    | { readonly reason: "wrong-code" };
  readonly "key.personal":
    | { readonly reason: "used-by-another" }
    | { readonly reason: "handed-over" };
  readonly "key.active":
    | { readonly reason: "not-activated" }
    | { readonly reason: "locked" }
    | { readonly reason: "deactivated" };
  readonly "key.eid-both-certificates":
    | { readonly reason: "authentication-not-activated" }
    | { readonly reason: "signature-not-activated" }
    | { readonly reason: "neither-activated" };
  readonly "key.locked-needs-new":
    | { readonly reason: "unlock-requested" }
    | { readonly reason: "unlocked-again" };
  readonly "key.blocked-manager":
    | { readonly reason: "blocked" };
  readonly "key.loss-deactivates":
    | { readonly reason: "lost-or-stolen"; readonly reported: Instant }
    | { readonly reason: "misused"; readonly reported: Instant }
    | { readonly reason: "suspected"; readonly reported: Instant }
    | { readonly reason: "token-lost"; readonly reported: Instant };
  readonly "key.phone-lost":
    | { readonly reason: "operator-not-told" }
    | { readonly reason: "keys-not-removed" }
    | { readonly reason: "nothing-done" };
  readonly "key.card-lost":
    | { readonly reason: "not-declared" };
  readonly "key.sms-number-change":
    | { readonly reason: "old-number-linked" };
  readonly "key.recognised-issuer":
    | { readonly reason: "not-recognised" }
    | { readonly reason: "recognition-ended"; readonly end: Instant };
  readonly "key.terms-accepted":
    | { readonly reason: "not-accepted" }
    | { readonly reason: "email-missing" }
    | { readonly reason: "email-not-current" };
  readonly "key.secret-strong":
    | { readonly reason: "too-short"; readonly minimum: number }
    | { readonly reason: "letter-missing" }
    | { readonly reason: "digit-missing" }
    | { readonly reason: "symbol-missing" }
    | { readonly reason: "easily-guessed" };
  readonly "key.initial-secret-changed":
    | { readonly reason: "still-initial" }
    | { readonly reason: "change-overdue"; readonly due: Instant }
    | { readonly reason: "change-in-the-future"; readonly changed: Instant };
  readonly "key.credentials-sent-apart":
    | { readonly reason: "one-message" };
  readonly "key.loss-reported-to":
    | { readonly reason: "contact-centre-not-told" }
    | { readonly reason: "access-manager-not-told" };
  readonly "application.known":
    | { readonly reason: "not-listed" }
    | { readonly reason: "other-article"; readonly article: Article }
    | { readonly reason: "other-portal"; readonly portal: Portal }
    | { readonly reason: "withdrawn"; readonly since: Instant };
  readonly "application.audience":
    | { readonly reason: "not-manager-or-user" }
    | { readonly reason: "not-curator" }
    | { readonly reason: "not-entitled-user" };
  readonly "application.key-sufficient":
    | { readonly reason: "level-too-low"; readonly held: AssuranceLevel; readonly required: AssuranceLevel }
    | { readonly reason: "key-missing"; readonly required: AssuranceLevel }
    | { readonly reason: "kind-unrated" };
  readonly "application.key-available":
    | { readonly reason: "unavailable" };
  readonly "application.user-authorised":
    | { readonly reason: "not-authorised" }
    | { readonly reason: "authorisation-ended"; readonly end: Instant };
  readonly "application.not-wider-than-manager":
    | { readonly reason: "manager-not-entitled" }
    | { readonly reason: "higher-manager-not-entitled" }
    | { readonly reason: "designation-limited" };
  readonly "application.own-data":
    | { readonly reason: "owner-not-authorised" }
    | { readonly reason: "authorisation-ended"; readonly end: Instant };
  readonly "application.capacity":
    | { readonly reason: "not-entitled" }
    | { readonly reason: "other-capacity" };
  readonly "application.tax-mandate":
    | { readonly reason: "directory-number-missing" }
    | { readonly reason: "mandate-missing" }
    | { readonly reason: "mandate-not-in-force" }
    | { readonly reason: "not-made-available" }
    | { readonly reason: "other-directorate" };
  readonly "application.certificate":
    | { readonly reason: "credentials-missing" }
    | { readonly reason: "private-key-missing" }
    | { readonly reason: "certificate-missing" }
    | { readonly reason: "certificate-not-accepted" }
    | { readonly reason: "other-key-insufficient" };
  readonly "application.data-use":
    | { readonly reason: "purpose-undefined" }
    | { readonly reason: "kept-too-long" }
    | { readonly reason: "persons-not-informed" }
    | { readonly reason: "access-not-given" };
  readonly "channel.batch-declaration":
    | { readonly reason: "channel-not-accepted" }
    | { readonly reason: "user-not-designated" }
    | { readonly reason: "declaration-not-listed" };
  readonly "channel.eid-signature-certificate":
    | { readonly reason: "portal-entered" }
    | { readonly reason: "portal-service-used" };
  readonly "user.information-true":
    | { readonly reason: "not-confirmed" }
    | { readonly reason: "incomplete" }
    | { readonly reason: "incorrect" }
    | { readonly reason: "manipulated" };
  readonly "message.content-allowed":
    | { readonly reason: "not-confirmed" }
    | { readonly reason: "infringes-rights" }
    | { readonly reason: "unlawful" }
    | { readonly reason: "forbidden" }
    | { readonly reason: "harmful" };
  readonly "message.rectified":
    | { readonly reason: "not-rectified"; readonly requested: Instant };
  readonly "manager.one-principal":
    | { readonly reason: "none-designated" }
    | { readonly reason: "several-designated"; readonly designated: number };
  readonly "manager.chain":
    | { readonly reason: "start-not-authorised" }
    | { readonly reason: "designator-not-competent"; readonly step: number }
    | { readonly reason: "gap"; readonly step: number }
    | { readonly reason: "cycle" }
    | { readonly reason: "role-not-designated" };
  readonly "manager.natural-person":
    | { readonly reason: "manager-not-natural" }
    | { readonly reason: "user-not-natural" };
  readonly "manager.direct-authority":
    | { readonly reason: "independent-collaborator" }
    | { readonly reason: "outside-third-party" }
    | { readonly reason: "provider-or-intermediary" }
    | { readonly reason: "head-required" };
  readonly "manager.automatic-access":
    | { readonly reason: "not-automatic" };
  readonly "manager.rights-withdrawn":
    | { readonly reason: "person-left" }
    | { readonly reason: "function-changed" };
  readonly "manager.loss-acted-on":
    | { readonly reason: "still-usable"; readonly reported: Instant };
  readonly "provider.contract":
    | { readonly reason: "contract-missing" }
    | { readonly reason: "not-started"; readonly start: Instant }
    | { readonly reason: "ended"; readonly end: Instant }
    | { readonly reason: "mention-missing"; readonly mention: ContractMention };
  readonly "provider.secretariat-automatic":
    | { readonly reason: "not-affiliated" };
  readonly "provider.one-other":
    | { readonly reason: "several-beside-secretariat"; readonly designated: number }
    | { readonly reason: "several-without-secretariat"; readonly designated: number }
    | { readonly reason: "several-designated"; readonly designated: number };
  readonly "provider.declared":
    | { readonly reason: "form-missing" };
  readonly "provider.employer-only":
    | { readonly reason: "not-employer" };
  readonly "provider.ended":
    | { readonly reason: "ended"; readonly end: Instant }
    | { readonly reason: "end-not-reported"; readonly end: Instant };
  readonly "provider.chosen-carefully":
    | { readonly reason: "not-documented" };
  readonly "provider.security-watched":
    | { readonly reason: "not-watched" };
  readonly "provider.enterprise-responsible":
    | { readonly reason: "roles-not-laid-down" };
  readonly "mandate.in-force":
    | { readonly reason: "not-accepted" }
    | { readonly reason: "not-started"; readonly start: Instant }
    | { readonly reason: "ended"; readonly end: Instant }
    | { readonly reason: "revoked"; readonly since: Instant }
    | { readonly reason: "renounced"; readonly since: Instant };
  readonly "mandate.scope":
    | { readonly reason: "other-mandator" }
    | { readonly reason: "other-application" }
    | { readonly reason: "other-act" }
    | { readonly reason: "other-quarter" };
  readonly "mandate.not-wider":
    | { readonly reason: "wider-than-received" };
  readonly "certificate.in-validity":
    | { readonly reason: "not-started"; readonly start: Instant }
    | { readonly reason: "ended"; readonly end: Instant };
  readonly "certificate.not-revoked":
    | { readonly reason: "revoked"; readonly revoked: Instant }
    | { readonly reason: "suspended" }
    | { readonly reason: "unknown-to-issuer" }
    | { readonly reason: "evidence-too-old"; readonly issued: Instant };
  readonly "certificate.accepted-issuer":
    | { readonly reason: "issuer-not-listed" }
    | { readonly reason: "chain-incomplete" }
    | { readonly reason: "signature-invalid" }
    | { readonly reason: "constraint-broken" };
  readonly "certificate.usage":
    | { readonly reason: "authentication-needs-authentication-certificate" }
    | { readonly reason: "signing-needs-signature-certificate" }
    | { readonly reason: "batch-channel-needs-signature-certificate" }
    | { readonly reason: "key-usage-does-not-allow" };
  readonly "certificate.qualified":
    | { readonly reason: "neither-qualified-nor-accepted" };
  readonly "certificate.holder":
    | { readonly reason: "other-person" }
    | { readonly reason: "other-enterprise" };
  readonly "certificate.key-doubt":
    | { readonly reason: "key-in-doubt" }
    | { readonly reason: "no-longer-true" };
  readonly "certificate.key-not-recertified":
    | { readonly reason: "certified-again" }
    | { readonly reason: "still-used"; readonly end: Instant };
  readonly "certificate.secure-medium":
    | { readonly reason: "not-secure" };
  readonly "certificate.smart-card":
    | { readonly reason: "key-exportable" };
  readonly "signature.accompanies-message":
    | { readonly reason: "not-signed" };
  readonly "signature.verifies":
    | { readonly reason: "does-not-match" }
    | { readonly reason: "certificate-not-acceptable"; readonly signed: Instant };
  readonly "signature.probative":
    | { readonly reason: "no-valid-signature" }
    | { readonly reason: "abuse-loss-or-theft" }
    | { readonly reason: "records-not-durable" }
    | { readonly reason: "proved-otherwise" };
  readonly "ebox.sender-entitled":
    | { readonly reason: "not-entitled" };
  readonly "ebox.natural-person":
    | { readonly reason: "not-a-natural-person" };
  readonly "ebox.personalised":
    | { readonly reason: "not-personal" };
  readonly "ebox.mission":
    | { readonly reason: "outside-mission" };
  readonly "ebox.consent":
    | { readonly reason: "not-given" }
    | { readonly reason: "not-yet-given"; readonly given: Instant }
    | { readonly reason: "withdrawn"; readonly withdrawn: Instant };
  readonly "ebox.other-channel":
    | { readonly reason: "not-sent-otherwise" };
  readonly "ebox.sender-told":
    | { readonly reason: "absence-not-told" }
    | { readonly reason: "withdrawal-not-told"; readonly withdrawn: Instant };
  readonly "ebox.document-provider":
    | { readonly reason: "other-provider" };
  readonly "ebox.service-provider":
    | { readonly reason: "no-contract" }
    | { readonly reason: "personal-data-not-covered" }
    | { readonly reason: "not-supervised" }
    | { readonly reason: "not-integrated" };
  readonly "ebox.period-set":
    | { readonly reason: "not-set" };
  readonly "ebox.deleted-after":
    | { readonly reason: "deleted-too-early"; readonly end: Instant }
    | { readonly reason: "not-deleted"; readonly end: Instant };
  readonly "ebox.event-sent":
    | { readonly reason: "not-announced" };
  readonly "ebox.notified":
    | { readonly reason: "not-notified" }
    | { readonly reason: "other-channel" };
  readonly "ebox.read-receipt":
    | { readonly reason: "not-confirmed"; readonly read: Instant };
  readonly "ebox.recipient-level":
    | { readonly reason: "not-authenticated" }
    | { readonly reason: "level-too-low" }
    | { readonly reason: "not-the-recipient" };
  readonly "ebox.senders-published":
    | { readonly reason: "sender-not-published" };
  readonly "ebox.sender-support":
    | { readonly reason: "no-help-offered" };
  readonly "ebox.release-count":
    | { readonly reason: "too-many"; readonly maximum: number; readonly releases: number }
    | { readonly reason: "previous-not-supported" };
  readonly "ebox.release-notice":
    | { readonly reason: "not-announced" }
    | { readonly reason: "impact-not-described" }
    | { readonly reason: "too-late"; readonly announced: CivilDate; readonly effective: CivilDate };
  readonly "ebox.regression-time":
    | { readonly reason: "no-time-given" };
  readonly "ebox.availability":
    | { readonly reason: "below-target"; readonly allowedSeconds: number; readonly downtimeSeconds: number };
  readonly "audit.complete":
    | { readonly reason: "records-missing"; readonly missing: number }
    | { readonly reason: "closing-record-missing"; readonly cases: number };
  readonly "audit.reproducible":
    | { readonly reason: "facts-missing"; readonly records: number }
    | { readonly reason: "facts-mismatch"; readonly records: number }
    | { readonly reason: "rules-unavailable"; readonly records: number }
    | { readonly reason: "other-decision"; readonly records: number };
  readonly "audit.reconstructible":
    | { readonly reason: "trail-missing" }
    | { readonly reason: "gap"; readonly gaps: number }
    | { readonly reason: "contradiction"; readonly contradictions: number }
    | { readonly reason: "order-unclear" };
  readonly "audit.tamper-evident":
    | { readonly reason: "altered"; readonly position: number }
    | { readonly reason: "shorter-than-checkpoint"; readonly expected: number; readonly found: number }
    | { readonly reason: "checkpoint-invalid" }
    | { readonly reason: "no-checkpoint" };
  readonly "audit.retention":
    | { readonly reason: "removed-too-early"; readonly until: CivilDate }
    | { readonly reason: "kept-too-long"; readonly until: CivilDate };
  readonly "audit.exchange-format":
    | { readonly reason: "format-not-suitable" };
  readonly "audit.exchange-necessary":
    | { readonly reason: "not-lawful" }
    | { readonly reason: "not-needed" };
  readonly "audit.available-to-subject":
    | { readonly reason: "not-available" };
  readonly "audit.minimal":
    | { readonly reason: "more-than-needed" }
    | { readonly reason: "cannot-be-erased" }
    | { readonly reason: "erasure-breaks-trail" };
  readonly "medicines.approved-software":
    | { readonly reason: "not-approved" };
  readonly "medicines.purpose":
    | { readonly reason: "not-for-integration" }
    | { readonly reason: "advertising-or-commercial" };
  readonly "medicines.no-charge":
    | { readonly reason: "content-charged" };
  readonly "medicines.unmodified":
    | { readonly reason: "altered" }
    | { readonly reason: "removed" };
  readonly "medicines.enrichment-marked":
    | { readonly reason: "responsibility-not-taken" }
    | { readonly reason: "not-stated" };
  readonly "medicines.use-ended":
    | { readonly reason: "still-used"; readonly informed: Instant };
  readonly "medicines.penalty":
    | { readonly reason: "amount-due"; readonly daysLate: number; readonly euro: number };
  readonly "service.planned-notice":
    | { readonly reason: "not-announced" }
    | { readonly reason: "not-by-email" }
    | { readonly reason: "too-late"; readonly announced: Instant; readonly start: Instant }
    | { readonly reason: "details-missing" };
  readonly "service.unplanned-notice":
    | { readonly reason: "interruption-not-announced"; readonly start: Instant }
    | { readonly reason: "restoration-not-announced"; readonly restored: Instant };
  readonly "service.desk-hours":
    | { readonly reason: "phone-closed"; readonly opens: Instant };
}

/** Why a rule is violated, with the values that the reason names. */
export type Reason<Rule extends RuleId = RuleId> = Reasons[Rule];

/** What a finding rests on: the reasons of a violated rule, the missing facts of an unknown one, nothing else. */
export type Arguments<Rule extends RuleId = RuleId> =
  | { readonly reasons: readonly Reason<Rule>[] }
  | { readonly facts: readonly FactPath[] }
  | { readonly [name: string]: never };

/** What one rule found. */
export type Finding<Rule extends RuleId = RuleId> = FindingBase & { readonly rule: Rule } & (
    | { readonly verdict: "violated"; readonly arguments: { readonly reasons: readonly Reason<Rule>[] } }
    | { readonly verdict: "unknown"; readonly arguments: { readonly facts: readonly FactPath[] } }
    | { readonly verdict: "satisfied" | "not-applicable"; readonly arguments: { readonly [name: string]: never } }
  );

/** The answer to a question: what it comes to, why, what is to be done, what is missing, and how long it holds. */
export type Decision = PermitDecision | DenyDecision | IncompleteDecision;

/** No deny rule is violated or unknown. */
export interface PermitDecision extends DecisionBase {
  readonly outcome: "permit";
  /** Nothing. */
  readonly missing: readonly [];
}

/** A deny rule is violated. */
export interface DenyDecision extends DecisionBase {
  readonly outcome: "deny";
  /** The facts that unknown deny rules still need. */
  readonly missing: readonly FactPath[];
}

/** No deny rule is violated, and at least one is unknown. Never a permit. */
export interface IncompleteDecision extends DecisionBase {
  readonly outcome: "incomplete";
  /** The facts that unknown deny rules still need. */
  readonly missing: readonly [FactPath, ...FactPath[]];
}

/** The facts about the application that the question accessible-applications reads. What is absent is unknown. */
export interface AccessibleApplicationsApplication {
  /** Whether those persons were given access to their data. */
  readonly accessGiven?: boolean | undefined;
  /** What is done in the application. */
  readonly act?: Act | undefined;
  /** The certificate that the user has beside username and password. */
  readonly certificate?: AccessCertificate | undefined;
  /** On what ground the user works with the data of another. */
  readonly dataBasis?: DataBasis | undefined;
  /** Whose data are used: a CBE enterprise number or an SSIN. */
  readonly dataOwner?: string | undefined;
  /** What is sent over a batch channel. */
  readonly declaration?: BatchDeclaration | undefined;
  /** Whether the data are kept no longer than needed. */
  readonly keptNoLongerThanNeeded?: boolean | undefined;
  /** Whether the persons whose data they are were informed. */
  readonly personsInformed?: boolean | undefined;
  /** Whether the user has a private key. */
  readonly privateKeyHeld?: boolean | undefined;
  /** Whether the data are used for a defined purpose only. */
  readonly purposeDefined?: boolean | undefined;
  /** The quarter that the data are about. */
  readonly quarter?: string | undefined;
  /** What the signature certificate of the electronic identity card was used for on the portal. */
  readonly signatureCertificateUse?: SignatureCertificateUse | undefined;
  /** Whether the user has a username and password. */
  readonly usernameAndPasswordHeld?: boolean | undefined;
}

/** The facts about the enterprise that the question accessible-applications reads. What is absent is unknown. */
export interface AccessibleApplicationsEnterprise {
  /** Who designated whom as what in the enterprise, for which applications, and when. */
  readonly designations?: readonly Designation[] | undefined;
  /** Whether the user's enterprise employs staff. */
  readonly employsStaff?: boolean | undefined;
  /** Whether whoever designated an access manager in the name of the enterprise was authorised by it. */
  readonly startAuthorised?: boolean | undefined;
}

/** The facts about the key that the question accessible-applications reads. What is absent is unknown. */
export interface AccessibleApplicationsKey {
  /** State of the authentication certificate on the electronic identity card. */
  readonly authenticationCertificate?: CertificateState | undefined;
  /** Whether that was declared to the municipality, the police or DocStop. */
  readonly cardLossDeclared?: boolean | undefined;
  /** Whether the identity card was lost or stolen. */
  readonly cardLost?: boolean | undefined;
  /** Whether username and password were sent in separate messages. */
  readonly credentialsSentApart?: boolean | undefined;
  /** The e-mail address that its holder gave. */
  readonly email?: EmailState | undefined;
  /** Whether the key, or data that belong to it, were handed to somebody else. */
  readonly handedOver?: boolean | undefined;
  /** SSIN of the holder of the key. */
  readonly holder?: string | undefined;
  /** The level at which the holder of the key was proven. */
  readonly holderProof?: HolderProof | undefined;
  /** Who offers the key. */
  readonly issuer?: KeyIssuer | undefined;
  /** The kind of the key: a word of the rulebook, or none where no key is used. */
  readonly kind?: string | undefined;
  /** What was reported of the key. */
  readonly loss?: KeyLoss | undefined;
  /** Whether whoever received the report deactivated or changed the credentials. */
  readonly lossActedOn?: boolean | undefined;
  /** Whom it was reported to. */
  readonly lossRecipient?: LossRecipient | undefined;
  /** When that was reported. */
  readonly lossReportedAt?: Instant | Date | undefined;
  /** Whether a new username and password were asked of the contact centre for the blocked ones. */
  readonly newCredentialsRequested?: boolean | undefined;
  /** Whether the key is to be made for a new mobile number. */
  readonly numberChanged?: boolean | undefined;
  /** Whether the key by SMS for the old number was removed. */
  readonly oldNumberKeyRemoved?: boolean | undefined;
  /** Whether the keys tied to the phone were removed: by app, SMS and e-mail. */
  readonly phoneKeysRemoved?: boolean | undefined;
  /** Whether the phone was lost or stolen. */
  readonly phoneLost?: boolean | undefined;
  /** Whether the operator of the phone was told. */
  readonly phoneOperatorTold?: boolean | undefined;
  /** When the recognition of the service that offers the key ends or ended. */
  readonly recognitionEnds?: Instant | Date | "none" | undefined;
  /** Whether its password is one that was assigned and not changed since. */
  readonly secretAssigned?: boolean | undefined;
  /** When its password was last changed, or first set. */
  readonly secretChangedAt?: Instant | Date | undefined;
  /** Whether its password stands in an order that is easily guessed. */
  readonly secretEasilyGuessed?: boolean | undefined;
  /** What its password contains. */
  readonly secretElements?: readonly SecretElement[] | undefined;
  /** How many characters its password has. */
  readonly secretLength?: number | undefined;
  /** State of the signature certificate on the electronic identity card. */
  readonly signatureCertificate?: CertificateState | undefined;
  /** Where the key stands in its life. */
  readonly state?: KeyState | undefined;
  /** Whether its holder accepted the terms of use. */
  readonly termsAccepted?: boolean | undefined;
  /** What was tried to have a locked key back. */
  readonly unlocking?: Unlocking | undefined;
}

/** The facts about the mandate that the question accessible-applications reads. What is absent is unknown. */
export interface AccessibleApplicationsMandate {
  /** When the mandate was accepted. */
  readonly accepted?: Instant | Date | "none" | undefined;
  /** The acts it covers. */
  readonly acts?: readonly Act[] | undefined;
  /** The applications it covers. */
  readonly applications?: readonly ListedApplication[] | "all" | undefined;
  /** To whom a tax mandate was made available. */
  readonly availability?: MandateAvailability | undefined;
  /** Whether the user has the mandator's number in the directory. */
  readonly directoryNumberHeld?: boolean | undefined;
  /** The first quarter that a social security mandate covers. */
  readonly firstQuarter?: string | undefined;
  /** The kind of the mandate. */
  readonly kind?: MandateKind | undefined;
  /** The last quarter that it covers, or none. */
  readonly lastQuarter?: string | "none" | undefined;
  /** Who gave it: a CBE enterprise number or an SSIN. */
  readonly mandator?: string | undefined;
  /** Whether it was passed on by somebody who had received it. */
  readonly passedOn?: boolean | undefined;
  /** The period of the mandate. */
  readonly period?: Period | undefined;
  /** The acts that had been received. */
  readonly receivedActs?: readonly Act[] | undefined;
  /** The applications that had been received by whoever passed it on. */
  readonly receivedApplications?: readonly ListedApplication[] | "all" | undefined;
  /** The first quarter that had been received. */
  readonly receivedFirstQuarter?: string | undefined;
  /** The last quarter that had been received, or none. */
  readonly receivedLastQuarter?: string | "none" | undefined;
  /** The period that had been received. */
  readonly receivedPeriod?: Period | undefined;
  /** When the mandatary renounced it. */
  readonly renounced?: Instant | Date | "none" | undefined;
  /** When the mandator revoked it. */
  readonly revoked?: Instant | Date | "none" | undefined;
}

/** The facts about the message that the question accessible-applications reads. What is absent is unknown. */
export interface AccessibleApplicationsMessage {
  /** What the user declares of the content that is sent. */
  readonly content?: MessageContent | undefined;
  /** When the correction of a material error was asked for. */
  readonly rectificationRequested?: Instant | Date | "none" | undefined;
  /** Whether it was corrected. */
  readonly rectified?: boolean | undefined;
}

/** The facts about the provider that the question accessible-applications reads. What is absent is unknown. */
export interface AccessibleApplicationsProvider {
  /** Whether the care taken in choosing the provider is documented. */
  readonly choiceDocumented?: boolean | undefined;
  /** Whether there is a contract with the provider. */
  readonly contractConcluded?: boolean | undefined;
  /** What that contract states of all that the law demands. */
  readonly contractMentions?: readonly ContractMention[] | undefined;
  /** When that contract is in force. */
  readonly contractPeriod?: Period | undefined;
  /** Whether the provider was declared by form. */
  readonly declared?: boolean | undefined;
  /** Whether that end was reported. */
  readonly endReported?: boolean | undefined;
  /** What kind of service provider the user's enterprise is for the owner of the data. */
  readonly kind?: ProviderKind | undefined;
  /** How many providers beside the approved secretariat are designated, this one included. */
  readonly othersDesignated?: number | undefined;
  /** Whether the owner of the data, which designates the provider, employs staff. */
  readonly ownerEmploysStaff?: boolean | undefined;
  /** When the relation with the provider ends or ended. */
  readonly relationEnded?: Instant | Date | "none" | undefined;
  /** Whether it is laid down that the enterprise is controller and the provider processor. */
  readonly rolesLaidDown?: boolean | undefined;
  /** Whether the owner of the data is affiliated to an approved social secretariat: to this one, if it is one. */
  readonly secretariatAffiliated?: boolean | undefined;
  /** Whether the provider's security measures are watched. */
  readonly securityWatched?: boolean | undefined;
}

/** The facts about the user that the question accessible-applications reads. What is absent is unknown. */
export interface AccessibleApplicationsUser {
  /** CBE enterprise number of the enterprise for which the user acts. */
  readonly enterprise?: string | undefined;
  /** What the user is entitled to on the eHealth portal. */
  readonly entitlement?: Entitlement | undefined;
  /** Whether the user still holds the function for which the rights were given. */
  readonly holdsFunction?: boolean | undefined;
  /** What the user declares of the information given. */
  readonly information?: InformationTruth | undefined;
  /** Whether the user is a natural person. */
  readonly naturalPerson?: boolean | undefined;
  /** The name of the user among the designations: any text without meaning, never an SSIN. */
  readonly reference?: string | undefined;
  /** What the user was designated as. */
  readonly role?: UserRole | undefined;
  /** SSIN of the user. */
  readonly ssin?: string | undefined;
  /** The tie between the user and the enterprise. */
  readonly tie?: Tie | undefined;
  /** Whether the user still works for the enterprise. */
  readonly worksForEnterprise?: boolean | undefined;
}

/** Which applications may this user open now? */
export interface AccessibleApplicationsQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "accessible-applications";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly application?: AccessibleApplicationsApplication | undefined;
    readonly enterprise?: AccessibleApplicationsEnterprise | undefined;
    readonly key?: AccessibleApplicationsKey | undefined;
    readonly mandate?: AccessibleApplicationsMandate | undefined;
    readonly message?: AccessibleApplicationsMessage | undefined;
    readonly provider?: AccessibleApplicationsProvider | undefined;
    readonly user?: AccessibleApplicationsUser | undefined;
  };
}

/** The facts about the activation that the question activation-issue reads. What is absent is unknown. */
export interface ActivationIssueActivation {
  /** Whether the code goes to the address or number that was validated for this person. */
  readonly codeAddressValidated?: boolean | undefined;
  /** How the code reaches the person. */
  readonly codeChannel?: DeliveryChannel | undefined;
  /** Whether the code on paper is handed to the identified person at the desk. */
  readonly codeHandedToApplicant?: boolean | undefined;
  /** The decision on the identification that the code would be issued on. */
  readonly identificationOutcome?: IdentificationOutcome | undefined;
  /** When that identification was decided. */
  readonly identifiedAt?: Instant | Date | undefined;
  /** Whether the link goes to the address or number that was validated for this person. */
  readonly linkAddressValidated?: boolean | undefined;
  /** How the link reaches the person. */
  readonly linkChannel?: DeliveryChannel | undefined;
  /** Whether the code is for the person who was identified. */
  readonly samePerson?: boolean | undefined;
  /** Whether link and code travel in separate messages. */
  readonly sentSeparately?: boolean | undefined;
}

/** May a code and a link be issued on this identification, and sent this way? */
export interface ActivationIssueQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "activation-issue";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly activation?: ActivationIssueActivation | undefined;
  };
}

/** The facts about the activation that the question activation-redemption reads. What is absent is unknown. */
export interface ActivationRedemptionActivation {
  /** Whether the code is the one that belongs to the link. */
  readonly codeMatches?: boolean | undefined;
  /** The first moment at which link and code are no longer valid. */
  readonly expiresAt?: Instant | Date | undefined;
  /** Whether the link is one that was issued. */
  readonly linkKnown?: boolean | undefined;
  /** What became of the code so far. */
  readonly state?: ActivationState | undefined;
  /** How many wrong codes were tried in this case, re-issues included. */
  readonly wrongTries?: number | undefined;
}

/** Does this link with this code activate the key now? */
export interface ActivationRedemptionQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "activation-redemption";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly activation?: ActivationRedemptionActivation | undefined;
  };
}

/** The facts about the application that the question application-access reads. What is absent is unknown. */
export interface ApplicationAccessApplication {
  /** Whether those persons were given access to their data. */
  readonly accessGiven?: boolean | undefined;
  /** What is done in the application. */
  readonly act?: Act | undefined;
  /** The article that lists the application: some names stand under two. */
  readonly article?: Article | undefined;
  /** The certificate that the user has beside username and password. */
  readonly certificate?: AccessCertificate | undefined;
  /** The way the application is used. */
  readonly channel?: Channel | undefined;
  /** On what ground the user works with the data of another. */
  readonly dataBasis?: DataBasis | undefined;
  /** Whose data are used: a CBE enterprise number or an SSIN. */
  readonly dataOwner?: string | undefined;
  /** What is sent over a batch channel. */
  readonly declaration?: BatchDeclaration | undefined;
  /** Whether the data are kept no longer than needed. */
  readonly keptNoLongerThanNeeded?: boolean | undefined;
  /** The French name of the application, as the annex prints it. */
  readonly name?: string | undefined;
  /** Whether the persons whose data they are were informed. */
  readonly personsInformed?: boolean | undefined;
  /** The portal of the application. */
  readonly portal?: Portal | undefined;
  /** Whether the user has a private key. */
  readonly privateKeyHeld?: boolean | undefined;
  /** Whether the data are used for a defined purpose only. */
  readonly purposeDefined?: boolean | undefined;
  /** The quarter that the data are about. */
  readonly quarter?: string | undefined;
  /** What the signature certificate of the electronic identity card was used for on the portal. */
  readonly signatureCertificateUse?: SignatureCertificateUse | undefined;
  /** Whether the user has a username and password. */
  readonly usernameAndPasswordHeld?: boolean | undefined;
}

/** The facts about the enterprise that the question application-access reads. What is absent is unknown. */
export interface ApplicationAccessEnterprise {
  /** Who designated whom as what in the enterprise, for which applications, and when. */
  readonly designations?: readonly Designation[] | undefined;
  /** Whether the user's enterprise employs staff. */
  readonly employsStaff?: boolean | undefined;
  /** Whether whoever designated an access manager in the name of the enterprise was authorised by it. */
  readonly startAuthorised?: boolean | undefined;
}

/** The facts about the key that the question application-access reads. What is absent is unknown. */
export interface ApplicationAccessKey {
  /** State of the authentication certificate on the electronic identity card. */
  readonly authenticationCertificate?: CertificateState | undefined;
  /** Whether that was declared to the municipality, the police or DocStop. */
  readonly cardLossDeclared?: boolean | undefined;
  /** Whether the identity card was lost or stolen. */
  readonly cardLost?: boolean | undefined;
  /** Whether username and password were sent in separate messages. */
  readonly credentialsSentApart?: boolean | undefined;
  /** The e-mail address that its holder gave. */
  readonly email?: EmailState | undefined;
  /** Whether the key, or data that belong to it, were handed to somebody else. */
  readonly handedOver?: boolean | undefined;
  /** SSIN of the holder of the key. */
  readonly holder?: string | undefined;
  /** The level at which the holder of the key was proven. */
  readonly holderProof?: HolderProof | undefined;
  /** Who offers the key. */
  readonly issuer?: KeyIssuer | undefined;
  /** The kind of the key: a word of the rulebook, or none where no key is used. */
  readonly kind?: string | undefined;
  /** What was reported of the key. */
  readonly loss?: KeyLoss | undefined;
  /** Whether whoever received the report deactivated or changed the credentials. */
  readonly lossActedOn?: boolean | undefined;
  /** Whom it was reported to. */
  readonly lossRecipient?: LossRecipient | undefined;
  /** When that was reported. */
  readonly lossReportedAt?: Instant | Date | undefined;
  /** Whether a new username and password were asked of the contact centre for the blocked ones. */
  readonly newCredentialsRequested?: boolean | undefined;
  /** Whether the key is to be made for a new mobile number. */
  readonly numberChanged?: boolean | undefined;
  /** Whether the key by SMS for the old number was removed. */
  readonly oldNumberKeyRemoved?: boolean | undefined;
  /** Whether the keys tied to the phone were removed: by app, SMS and e-mail. */
  readonly phoneKeysRemoved?: boolean | undefined;
  /** Whether the phone was lost or stolen. */
  readonly phoneLost?: boolean | undefined;
  /** Whether the operator of the phone was told. */
  readonly phoneOperatorTold?: boolean | undefined;
  /** When the recognition of the service that offers the key ends or ended. */
  readonly recognitionEnds?: Instant | Date | "none" | undefined;
  /** Whether its password is one that was assigned and not changed since. */
  readonly secretAssigned?: boolean | undefined;
  /** When its password was last changed, or first set. */
  readonly secretChangedAt?: Instant | Date | undefined;
  /** Whether its password stands in an order that is easily guessed. */
  readonly secretEasilyGuessed?: boolean | undefined;
  /** What its password contains. */
  readonly secretElements?: readonly SecretElement[] | undefined;
  /** How many characters its password has. */
  readonly secretLength?: number | undefined;
  /** State of the signature certificate on the electronic identity card. */
  readonly signatureCertificate?: CertificateState | undefined;
  /** Where the key stands in its life. */
  readonly state?: KeyState | undefined;
  /** Whether its holder accepted the terms of use. */
  readonly termsAccepted?: boolean | undefined;
  /** What was tried to have a locked key back. */
  readonly unlocking?: Unlocking | undefined;
}

/** The facts about the mandate that the question application-access reads. What is absent is unknown. */
export interface ApplicationAccessMandate {
  /** When the mandate was accepted. */
  readonly accepted?: Instant | Date | "none" | undefined;
  /** The acts it covers. */
  readonly acts?: readonly Act[] | undefined;
  /** The applications it covers. */
  readonly applications?: readonly ListedApplication[] | "all" | undefined;
  /** To whom a tax mandate was made available. */
  readonly availability?: MandateAvailability | undefined;
  /** Whether the user has the mandator's number in the directory. */
  readonly directoryNumberHeld?: boolean | undefined;
  /** The first quarter that a social security mandate covers. */
  readonly firstQuarter?: string | undefined;
  /** The kind of the mandate. */
  readonly kind?: MandateKind | undefined;
  /** The last quarter that it covers, or none. */
  readonly lastQuarter?: string | "none" | undefined;
  /** Who gave it: a CBE enterprise number or an SSIN. */
  readonly mandator?: string | undefined;
  /** Whether it was passed on by somebody who had received it. */
  readonly passedOn?: boolean | undefined;
  /** The period of the mandate. */
  readonly period?: Period | undefined;
  /** The acts that had been received. */
  readonly receivedActs?: readonly Act[] | undefined;
  /** The applications that had been received by whoever passed it on. */
  readonly receivedApplications?: readonly ListedApplication[] | "all" | undefined;
  /** The first quarter that had been received. */
  readonly receivedFirstQuarter?: string | undefined;
  /** The last quarter that had been received, or none. */
  readonly receivedLastQuarter?: string | "none" | undefined;
  /** The period that had been received. */
  readonly receivedPeriod?: Period | undefined;
  /** When the mandatary renounced it. */
  readonly renounced?: Instant | Date | "none" | undefined;
  /** When the mandator revoked it. */
  readonly revoked?: Instant | Date | "none" | undefined;
}

/** The facts about the message that the question application-access reads. What is absent is unknown. */
export interface ApplicationAccessMessage {
  /** What the user declares of the content that is sent. */
  readonly content?: MessageContent | undefined;
  /** When the correction of a material error was asked for. */
  readonly rectificationRequested?: Instant | Date | "none" | undefined;
  /** Whether it was corrected. */
  readonly rectified?: boolean | undefined;
}

/** The facts about the provider that the question application-access reads. What is absent is unknown. */
export interface ApplicationAccessProvider {
  /** Whether the care taken in choosing the provider is documented. */
  readonly choiceDocumented?: boolean | undefined;
  /** Whether there is a contract with the provider. */
  readonly contractConcluded?: boolean | undefined;
  /** What that contract states of all that the law demands. */
  readonly contractMentions?: readonly ContractMention[] | undefined;
  /** When that contract is in force. */
  readonly contractPeriod?: Period | undefined;
  /** Whether the provider was declared by form. */
  readonly declared?: boolean | undefined;
  /** Whether that end was reported. */
  readonly endReported?: boolean | undefined;
  /** What kind of service provider the user's enterprise is for the owner of the data. */
  readonly kind?: ProviderKind | undefined;
  /** How many providers beside the approved secretariat are designated, this one included. */
  readonly othersDesignated?: number | undefined;
  /** Whether the owner of the data, which designates the provider, employs staff. */
  readonly ownerEmploysStaff?: boolean | undefined;
  /** When the relation with the provider ends or ended. */
  readonly relationEnded?: Instant | Date | "none" | undefined;
  /** Whether it is laid down that the enterprise is controller and the provider processor. */
  readonly rolesLaidDown?: boolean | undefined;
  /** Whether the owner of the data is affiliated to an approved social secretariat: to this one, if it is one. */
  readonly secretariatAffiliated?: boolean | undefined;
  /** Whether the provider's security measures are watched. */
  readonly securityWatched?: boolean | undefined;
}

/** The facts about the user that the question application-access reads. What is absent is unknown. */
export interface ApplicationAccessUser {
  /** CBE enterprise number of the enterprise for which the user acts. */
  readonly enterprise?: string | undefined;
  /** What the user is entitled to on the eHealth portal. */
  readonly entitlement?: Entitlement | undefined;
  /** Whether the user still holds the function for which the rights were given. */
  readonly holdsFunction?: boolean | undefined;
  /** What the user declares of the information given. */
  readonly information?: InformationTruth | undefined;
  /** Whether the user is a natural person. */
  readonly naturalPerson?: boolean | undefined;
  /** The name of the user among the designations: any text without meaning, never an SSIN. */
  readonly reference?: string | undefined;
  /** What the user was designated as. */
  readonly role?: UserRole | undefined;
  /** SSIN of the user. */
  readonly ssin?: string | undefined;
  /** The tie between the user and the enterprise. */
  readonly tie?: Tie | undefined;
  /** Whether the user still works for the enterprise. */
  readonly worksForEnterprise?: boolean | undefined;
}

/** May this user open this application now? */
export interface ApplicationAccessQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "application-access";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly application?: ApplicationAccessApplication | undefined;
    readonly enterprise?: ApplicationAccessEnterprise | undefined;
    readonly key?: ApplicationAccessKey | undefined;
    readonly mandate?: ApplicationAccessMandate | undefined;
    readonly message?: ApplicationAccessMessage | undefined;
    readonly provider?: ApplicationAccessProvider | undefined;
    readonly user?: ApplicationAccessUser | undefined;
  };
}

/** The facts about the enterprise that the question delegation reads. What is absent is unknown. */
export interface DelegationEnterprise {
  /** Who designated whom as what in the enterprise, for which applications, and when. */
  readonly designations?: readonly Designation[] | undefined;
  /** Whether the user's enterprise employs staff. */
  readonly employsStaff?: boolean | undefined;
  /** Whether whoever designated an access manager in the name of the enterprise was authorised by it. */
  readonly startAuthorised?: boolean | undefined;
}

/** The facts about the key that the question delegation reads. What is absent is unknown. */
export interface DelegationKey {
  /** What was reported of the key. */
  readonly loss?: KeyLoss | undefined;
  /** Whether whoever received the report deactivated or changed the credentials. */
  readonly lossActedOn?: boolean | undefined;
  /** When that was reported. */
  readonly lossReportedAt?: Instant | Date | undefined;
}

/** The facts about the user that the question delegation reads. What is absent is unknown. */
export interface DelegationUser {
  /** Whether the user still holds the function for which the rights were given. */
  readonly holdsFunction?: boolean | undefined;
  /** Whether the user is a natural person. */
  readonly naturalPerson?: boolean | undefined;
  /** The name of the user among the designations: any text without meaning, never an SSIN. */
  readonly reference?: string | undefined;
  /** What the user was designated as. */
  readonly role?: UserRole | undefined;
  /** The tie between the user and the enterprise. */
  readonly tie?: Tie | undefined;
  /** Whether the user still works for the enterprise. */
  readonly worksForEnterprise?: boolean | undefined;
}

/** May this person act as access manager or user of this enterprise now? */
export interface DelegationQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "delegation";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly enterprise?: DelegationEnterprise | undefined;
    readonly key?: DelegationKey | undefined;
    readonly user?: DelegationUser | undefined;
  };
}

/** The facts about the key that the question digital-key reads. What is absent is unknown. */
export interface DigitalKeyKey {
  /** State of the authentication certificate on the electronic identity card. */
  readonly authenticationCertificate?: CertificateState | undefined;
  /** Whether that was declared to the municipality, the police or DocStop. */
  readonly cardLossDeclared?: boolean | undefined;
  /** Whether the identity card was lost or stolen. */
  readonly cardLost?: boolean | undefined;
  /** Whether username and password were sent in separate messages. */
  readonly credentialsSentApart?: boolean | undefined;
  /** The e-mail address that its holder gave. */
  readonly email?: EmailState | undefined;
  /** Whether the key, or data that belong to it, were handed to somebody else. */
  readonly handedOver?: boolean | undefined;
  /** SSIN of the holder of the key. */
  readonly holder?: string | undefined;
  /** Who offers the key. */
  readonly issuer?: KeyIssuer | undefined;
  /** The kind of the key: a word of the rulebook, or none where no key is used. */
  readonly kind?: string | undefined;
  /** What was reported of the key. */
  readonly loss?: KeyLoss | undefined;
  /** Whom it was reported to. */
  readonly lossRecipient?: LossRecipient | undefined;
  /** When that was reported. */
  readonly lossReportedAt?: Instant | Date | undefined;
  /** Whether a new username and password were asked of the contact centre for the blocked ones. */
  readonly newCredentialsRequested?: boolean | undefined;
  /** Whether the key is to be made for a new mobile number. */
  readonly numberChanged?: boolean | undefined;
  /** Whether the key by SMS for the old number was removed. */
  readonly oldNumberKeyRemoved?: boolean | undefined;
  /** Whether the keys tied to the phone were removed: by app, SMS and e-mail. */
  readonly phoneKeysRemoved?: boolean | undefined;
  /** Whether the phone was lost or stolen. */
  readonly phoneLost?: boolean | undefined;
  /** Whether the operator of the phone was told. */
  readonly phoneOperatorTold?: boolean | undefined;
  /** When the recognition of the service that offers the key ends or ended. */
  readonly recognitionEnds?: Instant | Date | "none" | undefined;
  /** Whether its password is one that was assigned and not changed since. */
  readonly secretAssigned?: boolean | undefined;
  /** When its password was last changed, or first set. */
  readonly secretChangedAt?: Instant | Date | undefined;
  /** Whether its password stands in an order that is easily guessed. */
  readonly secretEasilyGuessed?: boolean | undefined;
  /** What its password contains. */
  readonly secretElements?: readonly SecretElement[] | undefined;
  /** How many characters its password has. */
  readonly secretLength?: number | undefined;
  /** State of the signature certificate on the electronic identity card. */
  readonly signatureCertificate?: CertificateState | undefined;
  /** Where the key stands in its life. */
  readonly state?: KeyState | undefined;
  /** Whether its holder accepted the terms of use. */
  readonly termsAccepted?: boolean | undefined;
  /** What was tried to have a locked key back. */
  readonly unlocking?: Unlocking | undefined;
}

/** The facts about the user that the question digital-key reads. What is absent is unknown. */
export interface DigitalKeyUser {
  /** What the user was designated as. */
  readonly role?: UserRole | undefined;
  /** SSIN of the user. */
  readonly ssin?: string | undefined;
}

/** May this digital key be used now? */
export interface DigitalKeyQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "digital-key";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly key?: DigitalKeyKey | undefined;
    readonly user?: DigitalKeyUser | undefined;
  };
}

/** The facts about the applicant that the question enrolment reads. What is absent is unknown. */
export interface EnrolmentApplicant {
  /** How the code will reach the applicant. */
  readonly codeChannel?: DeliveryChannel | undefined;
  /** The contact data whose use the applicant consented to. */
  readonly contactConsented?: readonly ContactDatum[] | undefined;
  /** The contact data that are recorded or used; a channel that needs one counts as use in any case. */
  readonly contactUsed?: readonly ContactDatum[] | undefined;
  /** Birth date that the document states, in full or in part. */
  readonly documentBirthDate?: BirthDate | undefined;
  /** Outcome of reading the chip of the document. */
  readonly documentChip?: ChipCheck | undefined;
  /** The last day on which the document is valid. */
  readonly documentExpiresOn?: CivilDate | undefined;
  /** First names that the document states, in its order. */
  readonly documentFirstNames?: readonly string[] | undefined;
  /** Whether the officer found the document authentic. */
  readonly documentFoundAuthentic?: boolean | undefined;
  /** The kind of identity document the applicant showed. */
  readonly documentKind?: DocumentKind | undefined;
  /** Name that the document states. */
  readonly documentName?: string | undefined;
  /** Where the names of the document were read. */
  readonly documentNameSource?: NameSource | undefined;
  /** The number of the document, as printed. */
  readonly documentNumber?: string | undefined;
  /** The identity data that the document does not state. */
  readonly documentOmits?: readonly IdentityDatum[] | undefined;
  /** Whether the document is the original and not a copy. */
  readonly documentOriginal?: boolean | undefined;
  /** Answer of the check for lost and stolen Belgian documents. */
  readonly documentReport?: DocumentReport | undefined;
  /** Sex that the document states. */
  readonly documentSex?: Sex | undefined;
  /** Whether the applicant declared that the e-mail address is theirs. */
  readonly emailDeclaredOwn?: boolean | undefined;
  /** Whether the applicant declared that others do not use the e-mail address without permission. */
  readonly emailNotShared?: boolean | undefined;
  /** Whether the applicant declared that they use the e-mail address regularly. */
  readonly emailRegularlyUsed?: boolean | undefined;
  /** When the e-mail address was last validated for this person. */
  readonly emailValidated?: Instant | Date | "none" | undefined;
  /** Where the applicant was found. */
  readonly foundIn?: RegisterFinding | undefined;
  /** Whether the officer found that the holder is the person in the picture. */
  readonly holderMatchesPhoto?: boolean | undefined;
  /** Whether the applicant came to the desk in person. */
  readonly inPerson?: boolean | undefined;
  /** How the link will reach the applicant. */
  readonly linkChannel?: DeliveryChannel | undefined;
  /** Whether the applicant has an own electronic identity card with which to create the key. */
  readonly ownCard?: OwnCard | undefined;
  /** When the mobile number was last validated for this person. */
  readonly phoneValidated?: Instant | Date | "none" | undefined;
  /** The steps of the identification: who did each, when, and on what evidence. */
  readonly procedure?: readonly DocumentedStep[] | undefined;
  /** Birth date that the register states, in full or in part. */
  readonly registerBirthDate?: BirthDate | undefined;
  /** First names that the register states, in its order. */
  readonly registerFirstNames?: readonly string[] | undefined;
  /** Name that the register states. */
  readonly registerName?: string | undefined;
  /** The identity data that the register does not state. */
  readonly registerOmits?: readonly IdentityDatum[] | undefined;
  /** Sex that the register states. */
  readonly registerSex?: Sex | undefined;
  /** The register's own answer about the registration. */
  readonly registrationStatus?: RegistrationStatus | undefined;
  /** SSIN of the applicant, as the register gives it. */
  readonly ssin?: string | undefined;
}

/** The facts about the officer that the question enrolment reads. What is absent is unknown. */
export interface EnrolmentOfficer {
  /** State of the authentication certificate on the officer's card. */
  readonly authenticationCertificate?: CertificateState | undefined;
  /** Whether a card reader is available. */
  readonly cardReader?: boolean | undefined;
  /** SSIN of the holder of the card that was used. */
  readonly cardSsin?: string | undefined;
  /** Whether proof was given that the officer meets the access conditions. */
  readonly conditionsEvidenced?: boolean | undefined;
  /** The tie between officer and organisation. */
  readonly employment?: Employment | undefined;
  /** Whether the officer was informed of the rules on data protection. */
  readonly gdprInformed?: boolean | undefined;
  /** Whether the officer still holds the function that the role was granted for. */
  readonly holdsFunction?: boolean | undefined;
  /** Whether the role was deactivated. */
  readonly roleDeactivated?: boolean | undefined;
  /** Whether the one who granted the role was an access manager. */
  readonly roleGrantedByAccessManager?: boolean | undefined;
  /** CBE enterprise number of the organisation whose access manager granted the role. */
  readonly roleGrantedFor?: string | undefined;
  /** Whether the officer was granted the role of local registration manager. */
  readonly roleHeld?: boolean | undefined;
  /** Validity period of the role. */
  readonly rolePeriod?: Period | undefined;
  /** SSIN of the officer named in the session. */
  readonly sessionSsin?: string | undefined;
  /** The key with which the officer signed in to the application. */
  readonly signInKey?: SignInKey | undefined;
  /** State of the signature certificate on the officer's card. */
  readonly signatureCertificate?: CertificateState | undefined;
  /** The guarantees that the contract with the subcontractor holds. */
  readonly subcontractGuarantees?: readonly ContractGuarantee[] | undefined;
  /** Whether the contract with the subcontractor was submitted to BOSA. */
  readonly subcontractSubmitted?: boolean | undefined;
  /** When BOSA gave its written agreement to this subcontractor. */
  readonly subcontractorAgreement?: Instant | Date | "none" | undefined;
  /** Whether the subcontractor works entirely under the organisation's responsibility. */
  readonly subcontractorUnderResponsibility?: boolean | undefined;
  /** Whether the officer works under the organisation's supervision; for a subcontractor, entirely. */
  readonly supervised?: boolean | undefined;
  /** Whether BOSA has disabled the officer's rights. */
  readonly suspension?: Suspension | undefined;
  /** Which version of the general terms of use the officer accepted. */
  readonly termsAccepted?: AcceptedTerms | undefined;
  /** Whether the organisation trained the officer. */
  readonly trained?: boolean | undefined;
  /** Whether the officer still works for the organisation. */
  readonly worksForOrganisation?: boolean | undefined;
}

/** The facts about the organisation that the question enrolment reads. What is absent is unknown. */
export interface EnrolmentOrganisation {
  /** Whether it assists BOSA in answering requests of data subjects. */
  readonly assistsDataSubjects?: boolean | undefined;
  /** Whether it assists BOSA in the obligations of articles 32 to 36 of the GDPR. */
  readonly assistsSecurityObligations?: boolean | undefined;
  /** Whether every data breach it knows of was reported to BOSA without delay. */
  readonly breach?: Breach | undefined;
  /** What its access to the CBSS was authorised for. */
  readonly cbssAuthorisation?: Authorisation | undefined;
  /** When the convention is in force: from its signature to the end both parties agreed on, if any. */
  readonly conventionPeriod?: Period | undefined;
  /** Whether FPS BOSA signed the convention. */
  readonly conventionSignedByBosa?: boolean | undefined;
  /** Whether the organisation signed the convention. */
  readonly conventionSignedByOrganisation?: boolean | undefined;
  /** Whether it has a data protection officer. */
  readonly dataProtectionOfficerNamed?: boolean | undefined;
  /** The CBE enterprise number of the organisation. */
  readonly enterpriseNumber?: string | undefined;
  /** Whether it accepted the general terms and directives of BOSA. */
  readonly generalTermsAccepted?: boolean | undefined;
  /** What its access to the National Register was authorised for. */
  readonly nationalRegisterAuthorisation?: Authorisation | undefined;
  /** Whether it controls that processes and directives are followed. */
  readonly processesControlled?: boolean | undefined;
  /** Whether it keeps a register of processing activities. */
  readonly processingRegisterKept?: boolean | undefined;
  /** Whether it showed that register each time it was asked to; true if nobody asked. */
  readonly processingRegisterShown?: boolean | undefined;
  /**
   * Whether it is a Belgian public authority in the sense of articles 133 and 134 of the programme law of 8 April 2003.
   */
  readonly publicAuthority?: boolean | undefined;
  /** The Brussels day of the last review of its security plan. */
  readonly securityPlanReviewedOn?: CivilDate | "none" | undefined;
  /** The Brussels day of the last review of its security policy. */
  readonly securityPolicyReviewedOn?: CivilDate | "none" | undefined;
  /** Whether BOSA has suspended the organisation. */
  readonly suspension?: Suspension | undefined;
}

/** The facts about the search that the question enrolment reads. What is absent is unknown. */
export interface EnrolmentSearch {
  /** Whether the search is tied to an enrolment that is open. */
  readonly enrolmentOpen?: boolean | undefined;
  /** The data the search asks for; the SSIN as search key and the register's own status answer are not among them. */
  readonly fields?: readonly RegisterField[] | undefined;
  /** What the person is searched by. */
  readonly key?: SearchKey | undefined;
  /** The SSIN searched by. */
  readonly number?: string | undefined;
  /** Whether the person searched for came to the desk. */
  readonly personAtDesk?: boolean | undefined;
  /** How many persons that enrolment is for. */
  readonly persons?: number | undefined;
  /** What the search is for. */
  readonly purpose?: SearchPurpose | undefined;
  /** Whether an audit record is written for the search, found or not. */
  readonly recorded?: boolean | undefined;
  /** The register that is searched. */
  readonly register?: Register | undefined;
  /** Whether nothing learnt from the search is used or disclosed outside the application. */
  readonly resultKeptConfidential?: boolean | undefined;
}

/** May this officer enrol this applicant now? */
export interface EnrolmentQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "enrolment";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly applicant?: EnrolmentApplicant | undefined;
    readonly officer?: EnrolmentOfficer | undefined;
    readonly organisation?: EnrolmentOrganisation | undefined;
    readonly search?: EnrolmentSearch | undefined;
  };
}

/** The facts about the applicant that the question identification reads. What is absent is unknown. */
export interface IdentificationApplicant {
  /** How the code will reach the applicant. */
  readonly codeChannel?: DeliveryChannel | undefined;
  /** The contact data whose use the applicant consented to. */
  readonly contactConsented?: readonly ContactDatum[] | undefined;
  /** The contact data that are recorded or used; a channel that needs one counts as use in any case. */
  readonly contactUsed?: readonly ContactDatum[] | undefined;
  /** Birth date that the document states, in full or in part. */
  readonly documentBirthDate?: BirthDate | undefined;
  /** Outcome of reading the chip of the document. */
  readonly documentChip?: ChipCheck | undefined;
  /** The last day on which the document is valid. */
  readonly documentExpiresOn?: CivilDate | undefined;
  /** First names that the document states, in its order. */
  readonly documentFirstNames?: readonly string[] | undefined;
  /** Whether the officer found the document authentic. */
  readonly documentFoundAuthentic?: boolean | undefined;
  /** The kind of identity document the applicant showed. */
  readonly documentKind?: DocumentKind | undefined;
  /** Name that the document states. */
  readonly documentName?: string | undefined;
  /** Where the names of the document were read. */
  readonly documentNameSource?: NameSource | undefined;
  /** The number of the document, as printed. */
  readonly documentNumber?: string | undefined;
  /** The identity data that the document does not state. */
  readonly documentOmits?: readonly IdentityDatum[] | undefined;
  /** Whether the document is the original and not a copy. */
  readonly documentOriginal?: boolean | undefined;
  /** Answer of the check for lost and stolen Belgian documents. */
  readonly documentReport?: DocumentReport | undefined;
  /** Sex that the document states. */
  readonly documentSex?: Sex | undefined;
  /** Whether the applicant declared that the e-mail address is theirs. */
  readonly emailDeclaredOwn?: boolean | undefined;
  /** Whether the applicant declared that others do not use the e-mail address without permission. */
  readonly emailNotShared?: boolean | undefined;
  /** Whether the applicant declared that they use the e-mail address regularly. */
  readonly emailRegularlyUsed?: boolean | undefined;
  /** When the e-mail address was last validated for this person. */
  readonly emailValidated?: Instant | Date | "none" | undefined;
  /** Where the applicant was found. */
  readonly foundIn?: RegisterFinding | undefined;
  /** Whether the officer found that the holder is the person in the picture. */
  readonly holderMatchesPhoto?: boolean | undefined;
  /** Whether the applicant came to the desk in person. */
  readonly inPerson?: boolean | undefined;
  /** How the link will reach the applicant. */
  readonly linkChannel?: DeliveryChannel | undefined;
  /** Whether the applicant has an own electronic identity card with which to create the key. */
  readonly ownCard?: OwnCard | undefined;
  /** When the mobile number was last validated for this person. */
  readonly phoneValidated?: Instant | Date | "none" | undefined;
  /** The steps of the identification: who did each, when, and on what evidence. */
  readonly procedure?: readonly DocumentedStep[] | undefined;
  /** Birth date that the register states, in full or in part. */
  readonly registerBirthDate?: BirthDate | undefined;
  /** First names that the register states, in its order. */
  readonly registerFirstNames?: readonly string[] | undefined;
  /** Name that the register states. */
  readonly registerName?: string | undefined;
  /** The identity data that the register does not state. */
  readonly registerOmits?: readonly IdentityDatum[] | undefined;
  /** Sex that the register states. */
  readonly registerSex?: Sex | undefined;
  /** The register's own answer about the registration. */
  readonly registrationStatus?: RegistrationStatus | undefined;
  /** SSIN of the applicant, as the register gives it. */
  readonly ssin?: string | undefined;
}

/** Is this applicant identified as the procedure demands? */
export interface IdentificationQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "identification";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly applicant?: IdentificationApplicant | undefined;
  };
}

/** The facts about the application that the question mandate reads. What is absent is unknown. */
export interface MandateApplication {
  /** What is done in the application. */
  readonly act?: Act | undefined;
  /** The article that lists the application: some names stand under two. */
  readonly article?: Article | undefined;
  /** Whose data are used: a CBE enterprise number or an SSIN. */
  readonly dataOwner?: string | undefined;
  /** The French name of the application, as the annex prints it. */
  readonly name?: string | undefined;
  /** The portal of the application. */
  readonly portal?: Portal | undefined;
  /** The quarter that the data are about. */
  readonly quarter?: string | undefined;
}

/** The facts about the mandate that the question mandate reads. What is absent is unknown. */
export interface MandateMandate {
  /** When the mandate was accepted. */
  readonly accepted?: Instant | Date | "none" | undefined;
  /** The acts it covers. */
  readonly acts?: readonly Act[] | undefined;
  /** The applications it covers. */
  readonly applications?: readonly ListedApplication[] | "all" | undefined;
  /** The first quarter that a social security mandate covers. */
  readonly firstQuarter?: string | undefined;
  /** The kind of the mandate. */
  readonly kind?: MandateKind | undefined;
  /** The last quarter that it covers, or none. */
  readonly lastQuarter?: string | "none" | undefined;
  /** Who gave it: a CBE enterprise number or an SSIN. */
  readonly mandator?: string | undefined;
  /** Whether it was passed on by somebody who had received it. */
  readonly passedOn?: boolean | undefined;
  /** The period of the mandate. */
  readonly period?: Period | undefined;
  /** The acts that had been received. */
  readonly receivedActs?: readonly Act[] | undefined;
  /** The applications that had been received by whoever passed it on. */
  readonly receivedApplications?: readonly ListedApplication[] | "all" | undefined;
  /** The first quarter that had been received. */
  readonly receivedFirstQuarter?: string | undefined;
  /** The last quarter that had been received, or none. */
  readonly receivedLastQuarter?: string | "none" | undefined;
  /** The period that had been received. */
  readonly receivedPeriod?: Period | undefined;
  /** When the mandatary renounced it. */
  readonly renounced?: Instant | Date | "none" | undefined;
  /** When the mandator revoked it. */
  readonly revoked?: Instant | Date | "none" | undefined;
}

/** Does this mandate cover this act now? */
export interface MandateQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "mandate";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly application?: MandateApplication | undefined;
    readonly mandate?: MandateMandate | undefined;
  };
}

/** The facts about the officer that the question officer reads. What is absent is unknown. */
export interface OfficerOfficer {
  /** State of the authentication certificate on the officer's card. */
  readonly authenticationCertificate?: CertificateState | undefined;
  /** Whether a card reader is available. */
  readonly cardReader?: boolean | undefined;
  /** SSIN of the holder of the card that was used. */
  readonly cardSsin?: string | undefined;
  /** Whether proof was given that the officer meets the access conditions. */
  readonly conditionsEvidenced?: boolean | undefined;
  /** The tie between officer and organisation. */
  readonly employment?: Employment | undefined;
  /** Whether the officer was informed of the rules on data protection. */
  readonly gdprInformed?: boolean | undefined;
  /** Whether the officer still holds the function that the role was granted for. */
  readonly holdsFunction?: boolean | undefined;
  /** Whether the role was deactivated. */
  readonly roleDeactivated?: boolean | undefined;
  /** Whether the one who granted the role was an access manager. */
  readonly roleGrantedByAccessManager?: boolean | undefined;
  /** CBE enterprise number of the organisation whose access manager granted the role. */
  readonly roleGrantedFor?: string | undefined;
  /** Whether the officer was granted the role of local registration manager. */
  readonly roleHeld?: boolean | undefined;
  /** Validity period of the role. */
  readonly rolePeriod?: Period | undefined;
  /** SSIN of the officer named in the session. */
  readonly sessionSsin?: string | undefined;
  /** The key with which the officer signed in to the application. */
  readonly signInKey?: SignInKey | undefined;
  /** State of the signature certificate on the officer's card. */
  readonly signatureCertificate?: CertificateState | undefined;
  /** The guarantees that the contract with the subcontractor holds. */
  readonly subcontractGuarantees?: readonly ContractGuarantee[] | undefined;
  /** Whether the contract with the subcontractor was submitted to BOSA. */
  readonly subcontractSubmitted?: boolean | undefined;
  /** When BOSA gave its written agreement to this subcontractor. */
  readonly subcontractorAgreement?: Instant | Date | "none" | undefined;
  /** Whether the subcontractor works entirely under the organisation's responsibility. */
  readonly subcontractorUnderResponsibility?: boolean | undefined;
  /** Whether the officer works under the organisation's supervision; for a subcontractor, entirely. */
  readonly supervised?: boolean | undefined;
  /** Whether BOSA has disabled the officer's rights. */
  readonly suspension?: Suspension | undefined;
  /** Which version of the general terms of use the officer accepted. */
  readonly termsAccepted?: AcceptedTerms | undefined;
  /** Whether the organisation trained the officer. */
  readonly trained?: boolean | undefined;
  /** Whether the officer still works for the organisation. */
  readonly worksForOrganisation?: boolean | undefined;
}

/** The facts about the organisation that the question officer reads. What is absent is unknown. */
export interface OfficerOrganisation {
  /** The CBE enterprise number of the organisation. */
  readonly enterpriseNumber?: string | undefined;
}

/** May this officer use the application now? */
export interface OfficerQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "officer";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly officer?: OfficerOfficer | undefined;
    readonly organisation?: OfficerOrganisation | undefined;
  };
}

/** The facts about the organisation that the question organisation reads. What is absent is unknown. */
export interface OrganisationOrganisation {
  /** Whether it assists BOSA in answering requests of data subjects. */
  readonly assistsDataSubjects?: boolean | undefined;
  /** Whether it assists BOSA in the obligations of articles 32 to 36 of the GDPR. */
  readonly assistsSecurityObligations?: boolean | undefined;
  /** Whether every data breach it knows of was reported to BOSA without delay. */
  readonly breach?: Breach | undefined;
  /** What its access to the CBSS was authorised for. */
  readonly cbssAuthorisation?: Authorisation | undefined;
  /** When the convention is in force: from its signature to the end both parties agreed on, if any. */
  readonly conventionPeriod?: Period | undefined;
  /** Whether FPS BOSA signed the convention. */
  readonly conventionSignedByBosa?: boolean | undefined;
  /** Whether the organisation signed the convention. */
  readonly conventionSignedByOrganisation?: boolean | undefined;
  /** Whether it has a data protection officer. */
  readonly dataProtectionOfficerNamed?: boolean | undefined;
  /** Whether it accepted the general terms and directives of BOSA. */
  readonly generalTermsAccepted?: boolean | undefined;
  /** What its access to the National Register was authorised for. */
  readonly nationalRegisterAuthorisation?: Authorisation | undefined;
  /** Whether it controls that processes and directives are followed. */
  readonly processesControlled?: boolean | undefined;
  /** Whether it keeps a register of processing activities. */
  readonly processingRegisterKept?: boolean | undefined;
  /** Whether it showed that register each time it was asked to; true if nobody asked. */
  readonly processingRegisterShown?: boolean | undefined;
  /**
   * Whether it is a Belgian public authority in the sense of articles 133 and 134 of the programme law of 8 April 2003.
   */
  readonly publicAuthority?: boolean | undefined;
  /** The Brussels day of the last review of its security plan. */
  readonly securityPlanReviewedOn?: CivilDate | "none" | undefined;
  /** The Brussels day of the last review of its security policy. */
  readonly securityPolicyReviewedOn?: CivilDate | "none" | undefined;
  /** Whether BOSA has suspended the organisation. */
  readonly suspension?: Suspension | undefined;
}

/** May this organisation act as Local Registration Authority now? */
export interface OrganisationQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "organisation";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly organisation?: OrganisationOrganisation | undefined;
  };
}

/** The facts about the provider that the question provider reads. What is absent is unknown. */
export interface ProviderProvider {
  /** Whether the care taken in choosing the provider is documented. */
  readonly choiceDocumented?: boolean | undefined;
  /** Whether there is a contract with the provider. */
  readonly contractConcluded?: boolean | undefined;
  /** What that contract states of all that the law demands. */
  readonly contractMentions?: readonly ContractMention[] | undefined;
  /** When that contract is in force. */
  readonly contractPeriod?: Period | undefined;
  /** Whether the provider was declared by form. */
  readonly declared?: boolean | undefined;
  /** Whether that end was reported. */
  readonly endReported?: boolean | undefined;
  /** What kind of service provider the user's enterprise is for the owner of the data. */
  readonly kind?: ProviderKind | undefined;
  /** How many providers beside the approved secretariat are designated, this one included. */
  readonly othersDesignated?: number | undefined;
  /** Whether the owner of the data, which designates the provider, employs staff. */
  readonly ownerEmploysStaff?: boolean | undefined;
  /** When the relation with the provider ends or ended. */
  readonly relationEnded?: Instant | Date | "none" | undefined;
  /** Whether it is laid down that the enterprise is controller and the provider processor. */
  readonly rolesLaidDown?: boolean | undefined;
  /** Whether the owner of the data is affiliated to an approved social secretariat: to this one, if it is one. */
  readonly secretariatAffiliated?: boolean | undefined;
  /** Whether the provider's security measures are watched. */
  readonly securityWatched?: boolean | undefined;
}

/** May this service provider act for this enterprise now? */
export interface ProviderQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "provider";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly provider?: ProviderProvider | undefined;
  };
}

/** The facts about the search that the question search reads. What is absent is unknown. */
export interface SearchSearch {
  /** Whether the search is tied to an enrolment that is open. */
  readonly enrolmentOpen?: boolean | undefined;
  /** The data the search asks for; the SSIN as search key and the register's own status answer are not among them. */
  readonly fields?: readonly RegisterField[] | undefined;
  /** What the person is searched by. */
  readonly key?: SearchKey | undefined;
  /** The SSIN searched by. */
  readonly number?: string | undefined;
  /** Whether the person searched for came to the desk. */
  readonly personAtDesk?: boolean | undefined;
  /** How many persons that enrolment is for. */
  readonly persons?: number | undefined;
  /** What the search is for. */
  readonly purpose?: SearchPurpose | undefined;
  /** Whether an audit record is written for the search, found or not. */
  readonly recorded?: boolean | undefined;
  /** The register that is searched. */
  readonly register?: Register | undefined;
  /** Whether nothing learnt from the search is used or disclosed outside the application. */
  readonly resultKeptConfidential?: boolean | undefined;
}

/** May this search in a register be done now? */
export interface SearchQuestion {
  /** The version of the contract. */
  readonly v: 1;
  readonly question: "search";
  /** The instant it is decided for. */
  readonly at: Instant | Date;
  /** The portal's own name for this question, echoed in the answer. */
  readonly id?: string | undefined;
  /** The language of messages in the answer; without it there are none. */
  readonly lang?: Language | undefined;
  /** Whether the answer tells what would have to change for a permit. */
  readonly nearestPermit?: boolean | undefined;
  /** The version of the rulebook to decide by; without it, the one in force at the instant. */
  readonly rulebook?: string | undefined;
  /** What is known. */
  readonly facts: {
    readonly search?: SearchSearch | undefined;
  };
}

/** What a portal can ask. */
export type Question =
  | AccessibleApplicationsQuestion
  | ActivationIssueQuestion
  | ActivationRedemptionQuestion
  | ApplicationAccessQuestion
  | DelegationQuestion
  | DigitalKeyQuestion
  | EnrolmentQuestion
  | IdentificationQuestion
  | MandateQuestion
  | OfficerQuestion
  | OrganisationQuestion
  | ProviderQuestion
  | SearchQuestion;
