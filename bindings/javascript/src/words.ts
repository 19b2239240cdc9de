// The closed lists of words of questions and answers. Generated; do not edit.

/**
 * What is done in an application.
 * - `consult`: Consult data.
 * - `declare`: Make a declaration.
 * - `modify`: Change data or a declaration.
 */
export type Act = (typeof ACT)[number];
/** Every {@link Act}. */
export const ACT = [
  "consult",
  "declare",
  "modify",
] as const;

/**
 * The certificate that is held beside username and password.
 * - `qualified`: A qualified certificate.
 * - `accepted-type`: A certificate of a type on the list of accepted certificates.
 * - `eid-signature`: The activated signature certificate of an electronic identity card.
 * - `other`: Another certificate.
 * - `none`: None.
 */
export type AccessCertificate = (typeof ACCESS_CERTIFICATE)[number];
/** Every {@link AccessCertificate}. */
export const ACCESS_CERTIFICATE = [
  "qualified",
  "accepted-type",
  "eid-signature",
  "other",
  "none",
] as const;

/**
 * On what ground somebody works with the data of another.
 * - `provider`: As service provider of their owner.
 * - `mandate`: By a mandate of their owner.
 * - `none`: None.
 */
export type DataBasis = (typeof DATA_BASIS)[number];
/** Every {@link DataBasis}. */
export const DATA_BASIS = [
  "provider",
  "mandate",
  "none",
] as const;

/**
 * What is sent over a batch channel.
 * - `dimona`: Dimona declaration.
 * - `dmfa`: DmfA, multifunctional declaration.
 * - `dmfa-local-provincial`: DmfA for provincial and local administrations.
 * - `nsso-modification`: Modification of a declaration to the NSSO.
 * - `dmfappl-modification`: Modification of a DmfAPPL declaration.
 * - `social-risk`: Declaration of a social risk.
 * - `other`: Anything else.
 */
export type BatchDeclaration = (typeof BATCH_DECLARATION)[number];
/** Every {@link BatchDeclaration}. */
export const BATCH_DECLARATION = [
  "dimona",
  "dmfa",
  "dmfa-local-provincial",
  "nsso-modification",
  "dmfappl-modification",
  "social-risk",
  "other",
] as const;

/**
 * What the signature certificate of an electronic identity card was used for on a portal.
 * - `none`: Nothing, or only to sign.
 * - `enter-portal`: To enter the portal.
 * - `use-service`: To use a service of the portal.
 */
export type SignatureCertificateUse = (typeof SIGNATURE_CERTIFICATE_USE)[number];
/** Every {@link SignatureCertificateUse}. */
export const SIGNATURE_CERTIFICATE_USE = [
  "none",
  "enter-portal",
  "use-service",
] as const;

/**
 * The point of article 3 of the users' regulation that opens applications of an annex to an audience.
 * - `3.1.a`: Annex 1: every user.
 * - `3.1.b`: Annex 1: a curator who is access manager, and the users the curator designates.
 * - `3.1.c`: Annex 1: an access manager.
 * - `3.1.d`: Annex 1: a user designated by an access manager.
 * - `3.2.a`: Annex 2: every user.
 * - `3.2.b`: Annex 2: an access manager.
 * - `3.2.c`: Annex 2: a user designated by an access manager who has the mandator's directory number and a mandate.
 * - `3.2.d`: Annex 2: a user designated by an access manager, for what that access manager authorised.
 * - `3.2.e`: Annex 2: an access manager, or a user one designated, with a private key and a qualified or accepted
 *   certificate.
 * - `3.3.a`: Annex 3: every user.
 * - `3.3.b`: Annex 3: a user entitled by their capacity.
 * - `3.3.c`: Annex 3: an entitled user.
 */
export type Article = (typeof ARTICLE)[number];
/** Every {@link Article}. */
export const ARTICLE = [
  "3.1.a",
  "3.1.b",
  "3.1.c",
  "3.1.d",
  "3.2.a",
  "3.2.b",
  "3.2.c",
  "3.2.d",
  "3.2.e",
  "3.3.a",
  "3.3.b",
  "3.3.c",
] as const;

/**
 * A portal whose applications an annex to the users' regulation lists.
 * - `social-security`: Annex 1.
 * - `federal`: Annex 2.
 * - `ehealth`: Annex 3.
 */
export type Portal = (typeof PORTAL)[number];
/** Every {@link Portal}. */
export const PORTAL = [
  "social-security",
  "federal",
  "ehealth",
] as const;

/**
 * What a person was designated as in an enterprise.
 * - `principal-access-manager`: Principal access manager.
 * - `co-principal-access-manager`: Co-principal access manager.
 * - `access-manager`: Access manager (local manager).
 * - `user`: User, designated by an access manager.
 * - `curator`: Curator, an access manager by own designation.
 * - `curator-user`: User, designated by a curator.
 * - `none`: Nothing.
 */
export type UserRole = (typeof USER_ROLE)[number];
/** Every {@link UserRole}. */
export const USER_ROLE = [
  "principal-access-manager",
  "co-principal-access-manager",
  "access-manager",
  "user",
  "curator",
  "curator-user",
  "none",
] as const;

/**
 * The state of a certificate on a card at the moment of sign-in.
 * - `active`: Activated, valid and not revoked.
 * - `not-activated`: Not activated.
 * - `expired`: Outside its validity period.
 * - `revoked`: Revoked or suspended.
 */
export type CertificateState = (typeof CERTIFICATE_STATE)[number];
/** Every {@link CertificateState}. */
export const CERTIFICATE_STATE = [
  "active",
  "not-activated",
  "expired",
  "revoked",
] as const;

/**
 * The e-mail address that a key holder gave.
 * - `current`: Given, correct and up to date.
 * - `outdated`: Given, and no longer correct.
 * - `none`: None was given.
 */
export type EmailState = (typeof EMAIL_STATE)[number];
/** Every {@link EmailState}. */
export const EMAIL_STATE = [
  "current",
  "outdated",
  "none",
] as const;

/**
 * The level at which the holder of a key was proven (Regulation (EU) 910/2014, article 8).
 * - `low`: Low.
 * - `substantial`: Substantial.
 * - `high`: High.
 */
export type HolderProof = (typeof HOLDER_PROOF)[number];
/** Every {@link HolderProof}. */
export const HOLDER_PROOF = [
  "low",
  "substantial",
  "high",
] as const;

/**
 * Who offers a key.
 * - `administration`: The administration itself.
 * - `recognised-service`: A service recognised under the royal decree of 22 October 2017.
 * - `notified-scheme`: A scheme of another member state, notified under Regulation (EU) 910/2014.
 * - `other`: Anybody else.
 */
export type KeyIssuer = (typeof KEY_ISSUER)[number];
/** Every {@link KeyIssuer}. */
export const KEY_ISSUER = [
  "administration",
  "recognised-service",
  "notified-scheme",
  "other",
] as const;

/**
 * What was reported of a key.
 * - `none`: Nothing.
 * - `lost-or-stolen`: It was lost or stolen.
 * - `misused`: It was misused by others.
 * - `suspected`: Loss or misuse is suspected.
 */
export type KeyLoss = (typeof KEY_LOSS)[number];
/** Every {@link KeyLoss}. */
export const KEY_LOSS = [
  "none",
  "lost-or-stolen",
  "misused",
  "suspected",
] as const;

/**
 * Whom the loss or misuse of credentials was reported to.
 * - `contact-centre`: The contact centre of the social security.
 * - `access-manager`: The access manager from whom they came.
 * - `nobody`: Nobody yet.
 */
export type LossRecipient = (typeof LOSS_RECIPIENT)[number];
/** Every {@link LossRecipient}. */
export const LOSS_RECIPIENT = [
  "contact-centre",
  "access-manager",
  "nobody",
] as const;

/**
 * What a password contains.
 * - `letter`: A letter.
 * - `digit`: A digit.
 * - `symbol`: A symbol that is neither letter nor digit.
 */
export type SecretElement = (typeof SECRET_ELEMENT)[number];
/** Every {@link SecretElement}. */
export const SECRET_ELEMENT = [
  "letter",
  "digit",
  "symbol",
] as const;

/**
 * Where a digital key stands in its life.
 * - `pending`: Requested and not activated yet.
 * - `active`: Activated.
 * - `locked`: Locked after wrong tries; never to be unlocked.
 * - `deactivated`: Deactivated.
 * - `replaced`: Replaced by another key.
 */
export type KeyState = (typeof KEY_STATE)[number];
/** Every {@link KeyState}. */
export const KEY_STATE = [
  "pending",
  "active",
  "locked",
  "deactivated",
  "replaced",
] as const;

/**
 * What was tried to have a locked key back.
 * - `none`: Nothing.
 * - `requested`: Its unlocking was asked for.
 * - `done`: It was unlocked and used again.
 */
export type Unlocking = (typeof UNLOCKING)[number];
/** Every {@link Unlocking}. */
export const UNLOCKING = [
  "none",
  "requested",
  "done",
] as const;

/**
 * To whom a tax mandate was made available.
 * - `competent-directorate`: To the regional directorate competent for the mandator's tax office.
 * - `other-directorate`: Only to another regional directorate.
 * - `none`: To none.
 */
export type MandateAvailability = (typeof MANDATE_AVAILABILITY)[number];
/** Every {@link MandateAvailability}. */
export const MANDATE_AVAILABILITY = [
  "competent-directorate",
  "other-directorate",
  "none",
] as const;

/**
 * The kind of a mandate.
 * - `general`: A mandate of no special kind.
 * - `tax`: A tax mandate.
 * - `social-security`: A social security mandate, for quarters.
 * - `citizen`: A mandate between citizens.
 */
export type MandateKind = (typeof MANDATE_KIND)[number];
/** Every {@link MandateKind}. */
export const MANDATE_KIND = [
  "general",
  "tax",
  "social-security",
  "citizen",
] as const;

/**
 * What the user declares of the content that is sent.
 * - `nothing-sent`: Nothing is sent.
 * - `allowed`: Nothing infringing, unlawful, forbidden or harmful.
 * - `not-confirmed`: Nothing was declared.
 * - `infringes-rights`: It infringes the rights of others.
 * - `unlawful`: It is unlawful.
 * - `forbidden`: Its use or possession is forbidden.
 * - `harmful`: It can do harm.
 */
export type MessageContent = (typeof MESSAGE_CONTENT)[number];
/** Every {@link MessageContent}. */
export const MESSAGE_CONTENT = [
  "nothing-sent",
  "allowed",
  "not-confirmed",
  "infringes-rights",
  "unlawful",
  "forbidden",
  "harmful",
] as const;

/**
 * What a contract with a processor must state (GDPR, article 28(3)).
 * - `subject-and-duration`: Subject matter and duration of the processing.
 * - `nature-and-purpose`: Nature and purpose of the processing.
 * - `data-and-persons`: Type of personal data and categories of data subjects.
 * - `rights-of-controller`: Obligations and rights of the controller.
 * - `documented-instructions`: Point (a): processing only on documented instructions.
 * - `confidentiality`: Point (b): confidentiality of those who process the data.
 * - `security`: Point (c): security measures.
 * - `other-processors`: Point (d): conditions for engaging another processor.
 * - `assistance-with-rights`: Point (e): assistance with requests of data subjects.
 * - `assistance-with-obligations`: Point (f): assistance with articles 32 to 36.
 * - `deletion-or-return`: Point (g): deletion or return of the data at the end.
 * - `audits`: Point (h): information and audits.
 */
export type ContractMention = (typeof CONTRACT_MENTION)[number];
/** Every {@link ContractMention}. */
export const CONTRACT_MENTION = [
  "subject-and-duration",
  "nature-and-purpose",
  "data-and-persons",
  "rights-of-controller",
  "documented-instructions",
  "confidentiality",
  "security",
  "other-processors",
  "assistance-with-rights",
  "assistance-with-obligations",
  "deletion-or-return",
  "audits",
] as const;

/**
 * What kind of service provider it is.
 * - `approved-secretariat`: An approved social secretariat; what counts is whether the enterprise is affiliated to it.
 * - `other`: Any other service provider.
 */
export type ProviderKind = (typeof PROVIDER_KIND)[number];
/** Every {@link ProviderKind}. */
export const PROVIDER_KIND = [
  "approved-secretariat",
  "other",
] as const;

/**
 * What a user of the eHealth portal is entitled to.
 * - `required-capacity`: Entitled, in the capacity that the application asks for.
 * - `other-capacity`: Entitled, in another capacity.
 * - `none`: Not entitled.
 */
export type Entitlement = (typeof ENTITLEMENT)[number];
/** Every {@link Entitlement}. */
export const ENTITLEMENT = [
  "required-capacity",
  "other-capacity",
  "none",
] as const;

/**
 * What the user declares of the information given.
 * - `confirmed`: Complete, exact, true and not manipulated.
 * - `not-confirmed`: Nothing.
 * - `incomplete`: It is incomplete.
 * - `incorrect`: It is not correct.
 * - `manipulated`: It was manipulated.
 */
export type InformationTruth = (typeof INFORMATION_TRUTH)[number];
/** Every {@link InformationTruth}. */
export const INFORMATION_TRUTH = [
  "confirmed",
  "not-confirmed",
  "incomplete",
  "incorrect",
  "manipulated",
] as const;

/**
 * The tie between a person and the enterprise.
 * - `employee`: Employee.
 * - `head`: Head of the enterprise.
 * - `executive`: Person with a leading function.
 * - `director`: Director of the company.
 * - `partner`: Partner of the company.
 * - `independent-collaborator`: Independent collaborator.
 * - `outside-third-party`: Third party from outside.
 * - `provider-or-intermediary`: Service provider or intermediary.
 */
export type Tie = (typeof TIE)[number];
/** Every {@link Tie}. */
export const TIE = [
  "employee",
  "head",
  "executive",
  "director",
  "partner",
  "independent-collaborator",
  "outside-third-party",
  "provider-or-intermediary",
] as const;

/** The language of messages in the answer; without it there are none. */
export type Language = (typeof LANGUAGE)[number];
/** Every {@link Language}. */
export const LANGUAGE = [
  "en",
  "fr",
  "nl",
  "de",
] as const;

/**
 * How a link or a code reaches the person.
 * - `email`: By e-mail.
 * - `sms`: By SMS.
 * - `paper`: On paper, handed over at the desk.
 * - `other`: Any other way.
 */
export type DeliveryChannel = (typeof DELIVERY_CHANNEL)[number];
/** Every {@link DeliveryChannel}. */
export const DELIVERY_CHANNEL = [
  "email",
  "sms",
  "paper",
  "other",
] as const;

/**
 * The decision on the identification that an activation rests on.
 * - `permit`: Permitted.
 * - `deny`: Denied.
 * - `incomplete`: Incomplete.
 * - `none`: There was no identification.
 */
export type IdentificationOutcome = (typeof IDENTIFICATION_OUTCOME)[number];
/** Every {@link IdentificationOutcome}. */
export const IDENTIFICATION_OUTCOME = [
  "permit",
  "deny",
  "incomplete",
  "none",
] as const;

/**
 * What became of an activation code.
 * - `pending`: Issued and not used.
 * - `redeemed`: Used.
 * - `revoked`: Revoked.
 * - `superseded`: Replaced by a newer code.
 */
export type ActivationState = (typeof ACTIVATION_STATE)[number];
/** Every {@link ActivationState}. */
export const ACTIVATION_STATE = [
  "pending",
  "redeemed",
  "revoked",
  "superseded",
] as const;

/**
 * The way an application is used.
 * - `portal`: On the portal itself.
 * - `file-transfer`: File transfer by FTP or SFTP.
 * - `message-queue`: MQSeries.
 * - `other-accepted`: Another channel that is accepted.
 * - `other`: A channel that is not accepted.
 */
export type Channel = (typeof CHANNEL)[number];
/** Every {@link Channel}. */
export const CHANNEL = [
  "portal",
  "file-transfer",
  "message-queue",
  "other-accepted",
  "other",
] as const;

/**
 * A datum for contacting the applicant.
 * - `email`: E-mail address.
 * - `phone`: Telephone number.
 * - `language`: Language.
 */
export type ContactDatum = (typeof CONTACT_DATUM)[number];
/** Every {@link ContactDatum}. */
export const CONTACT_DATUM = [
  "email",
  "phone",
  "language",
] as const;

/**
 * Outcome of reading the chip of the document.
 * - `not-read`: The chip was not read, or there is none.
 * - `verified`: Signature and chain verify.
 * - `failed`: Signature or chain does not verify.
 */
export type ChipCheck = (typeof CHIP_CHECK)[number];
/** Every {@link ChipCheck}. */
export const CHIP_CHECK = [
  "not-read",
  "verified",
  "failed",
] as const;

/**
 * The kind of identity document shown.
 * - `belgian-identity-card`: Belgian identity card.
 * - `belgian-foreigner-card`: Belgian residence card for foreigners.
 * - `belgian-passport`: Belgian passport.
 * - `eu-identity-card`: Identity card of another member state of the European Economic Area or of Switzerland.
 * - `foreign-passport`: Passport of another country.
 * - `foreign-identity-card`: Identity card of a country outside the European Economic Area.
 * - `driving-licence`: Driving licence.
 * - `other`: Any other document.
 * - `none`: No document was shown.
 */
export type DocumentKind = (typeof DOCUMENT_KIND)[number];
/** Every {@link DocumentKind}. */
export const DOCUMENT_KIND = [
  "belgian-identity-card",
  "belgian-foreigner-card",
  "belgian-passport",
  "eu-identity-card",
  "foreign-passport",
  "foreign-identity-card",
  "driving-licence",
  "other",
  "none",
] as const;

/**
 * Where the names of the document were read.
 * - `printed`: From what is printed on it.
 * - `chip`: From its chip.
 * - `machine-readable`: From its machine-readable zone.
 * - `machine-readable-truncated`: From a machine-readable zone that was too short for the whole name.
 */
export type NameSource = (typeof NAME_SOURCE)[number];
/** Every {@link NameSource}. */
export const NAME_SOURCE = [
  "printed",
  "chip",
  "machine-readable",
  "machine-readable-truncated",
] as const;

/**
 * A datum that document and register are compared on.
 * - `name`: Name.
 * - `first-names`: First names.
 * - `birth-date`: Date of birth.
 * - `sex`: Sex.
 */
export type IdentityDatum = (typeof IDENTITY_DATUM)[number];
/** Every {@link IdentityDatum}. */
export const IDENTITY_DATUM = [
  "name",
  "first-names",
  "birth-date",
  "sex",
] as const;

/**
 * Answer of the check for lost and stolen documents.
 * - `not-reported`: Checked: not reported.
 * - `reported`: Checked: reported lost or stolen.
 * - `not-checked`: Not checked.
 */
export type DocumentReport = (typeof DOCUMENT_REPORT)[number];
/** Every {@link DocumentReport}. */
export const DOCUMENT_REPORT = [
  "not-reported",
  "reported",
  "not-checked",
] as const;

/**
 * Sex as a document or a register states it.
 * - `female`: Female.
 * - `male`: Male.
 * - `unspecified`: Stated as unspecified (X).
 */
export type Sex = (typeof SEX)[number];
/** Every {@link Sex}. */
export const SEX = [
  "female",
  "male",
  "unspecified",
] as const;

/**
 * Where the applicant was found.
 * - `national-register`: In the National Register.
 * - `bis-register`: In the BIS register.
 * - `several`: Several persons fit.
 * - `none`: In neither.
 */
export type RegisterFinding = (typeof REGISTER_FINDING)[number];
/** Every {@link RegisterFinding}. */
export const REGISTER_FINDING = [
  "national-register",
  "bis-register",
  "several",
  "none",
] as const;

/**
 * Whether the applicant has an own electronic identity card with which to create the key.
 * - `none`: Has no electronic identity card.
 * - `not-usable`: Has one with which the key cannot be created.
 * - `usable`: Has one with which the key can be created.
 */
export type OwnCard = (typeof OWN_CARD)[number];
/** Every {@link OwnCard}. */
export const OWN_CARD = [
  "none",
  "not-usable",
  "usable",
] as const;

/**
 * A step of the identification that is documented.
 * - `presence`: The person came to the desk.
 * - `document`: The document was examined.
 * - `authenticity`: The document was found authentic.
 * - `photo`: The holder was compared with the photograph.
 * - `register-search`: The register was searched.
 * - `register-comparison`: Document and register were compared.
 * - `contact-validation`: The contact data were validated.
 */
export type ProcedureStep = (typeof PROCEDURE_STEP)[number];
/** Every {@link ProcedureStep}. */
export const PROCEDURE_STEP = [
  "presence",
  "document",
  "authenticity",
  "photo",
  "register-search",
  "register-comparison",
  "contact-validation",
] as const;

/**
 * The register's own answer about the registration.
 * - `active`: Active.
 * - `deceased`: The person is reported deceased.
 * - `cancelled`: The registration is cancelled.
 */
export type RegistrationStatus = (typeof REGISTRATION_STATUS)[number];
/** Every {@link RegistrationStatus}. */
export const REGISTRATION_STATUS = [
  "active",
  "deceased",
  "cancelled",
] as const;

/**
 * The tie between officer and organisation.
 * - `permanent-contract`: Permanent employment contract.
 * - `statutory-appointment`: Statutory appointment.
 * - `temporary-contract`: Employment contract that is not permanent.
 * - `subcontractor`: Works for a subcontractor.
 * - `other`: Any other tie.
 */
export type Employment = (typeof EMPLOYMENT)[number];
/** Every {@link Employment}. */
export const EMPLOYMENT = [
  "permanent-contract",
  "statutory-appointment",
  "temporary-contract",
  "subcontractor",
  "other",
] as const;

/**
 * The key with which the officer signed in.
 * - `belgian-eid`: Belgian electronic identity card.
 * - `itsme`: itsme.
 * - `authenticator-app`: Security code by mobile app (TOTP).
 * - `sms-code`: Security code by SMS.
 * - `email-code`: Security code by e-mail.
 * - `citizen-token`: Citizen token.
 * - `password`: Username and password.
 * - `certificate`: X.509 certificate.
 * - `european-eid`: Electronic identity of another European country.
 * - `other`: Any other key.
 */
export type SignInKey = (typeof SIGN_IN_KEY)[number];
/** Every {@link SignInKey}. */
export const SIGN_IN_KEY = [
  "belgian-eid",
  "itsme",
  "authenticator-app",
  "sms-code",
  "email-code",
  "citizen-token",
  "password",
  "certificate",
  "european-eid",
  "other",
] as const;

/**
 * A guarantee that the contract with a subcontractor must hold.
 * - `supervision`: Supervision.
 * - `security`: Security.
 * - `data-protection`: Data protection.
 */
export type ContractGuarantee = (typeof CONTRACT_GUARANTEE)[number];
/** Every {@link ContractGuarantee}. */
export const CONTRACT_GUARANTEE = [
  "supervision",
  "security",
  "data-protection",
] as const;

/**
 * Whether BOSA has suspended access, and why.
 * - `none`: Not suspended.
 * - `conditions-not-respected`: The conditions of the convention were not respected (after prior, reasoned notice).
 * - `security-insufficient`: The security measures fall short.
 */
export type Suspension = (typeof SUSPENSION)[number];
/** Every {@link Suspension}. */
export const SUSPENSION = [
  "none",
  "conditions-not-respected",
  "security-insufficient",
] as const;

/**
 * Which version of the general terms was accepted.
 * - `current`: The version in force.
 * - `earlier`: Only an earlier version.
 * - `none`: None.
 */
export type AcceptedTerms = (typeof ACCEPTED_TERMS)[number];
/** Every {@link AcceptedTerms}. */
export const ACCEPTED_TERMS = [
  "current",
  "earlier",
  "none",
] as const;

/**
 * What became of the data breaches that are known.
 * - `none`: No breach is known.
 * - `reported`: Every known breach was reported without delay.
 * - `not-reported`: A known breach was not reported.
 */
export type Breach = (typeof BREACH)[number];
/** Every {@link Breach}. */
export const BREACH = [
  "none",
  "reported",
  "not-reported",
] as const;

/**
 * What an access to a register was authorised for.
 * - `identity-and-access-management`: For identity and access management.
 * - `other-purpose`: For another purpose only.
 * - `none`: Not authorised.
 */
export type Authorisation = (typeof AUTHORISATION)[number];
/** Every {@link Authorisation}. */
export const AUTHORISATION = [
  "identity-and-access-management",
  "other-purpose",
  "none",
] as const;

/**
 * A datum that a search asks of a register.
 * - `first-names`: First names.
 * - `name`: Name.
 * - `birth-date`: Date of birth.
 * - `birth-place`: Place of birth.
 * - `address`: Address.
 * - `sex`: Sex.
 * - `nationality`: Nationality.
 * - `civil-status`: Civil status.
 * - `household`: Composition of the household.
 * - `photo`: Photograph.
 * - `other`: Any other datum.
 */
export type RegisterField = (typeof REGISTER_FIELD)[number];
/** Every {@link RegisterField}. */
export const REGISTER_FIELD = [
  "first-names",
  "name",
  "birth-date",
  "birth-place",
  "address",
  "sex",
  "nationality",
  "civil-status",
  "household",
  "photo",
  "other",
] as const;

/**
 * What a person is searched by.
 * - `number`: By SSIN.
 * - `name`: By name.
 */
export type SearchKey = (typeof SEARCH_KEY)[number];
/** Every {@link SearchKey}. */
export const SEARCH_KEY = [
  "number",
  "name",
] as const;

/**
 * What a search in a register is for.
 * - `send-link-and-code`: Only to send this applicant a link and a code.
 * - `other`: Anything else, alone or beside it.
 */
export type SearchPurpose = (typeof SEARCH_PURPOSE)[number];
/** Every {@link SearchPurpose}. */
export const SEARCH_PURPOSE = [
  "send-link-and-code",
  "other",
] as const;

/**
 * A register of natural persons.
 * - `national-register`: The National Register.
 * - `bis-register`: The BIS register of the CBSS.
 */
export type Register = (typeof REGISTER)[number];
/** Every {@link Register}. */
export const REGISTER = [
  "national-register",
  "bis-register",
] as const;

/**
 * A level of the annexes to the users' regulation, lowest first; a key can have it and an application can ask for it.
 * - `none`: No digital key.
 * - `password`: First column: username and password.
 * - `token`: Second column: token with username and password.
 * - `strong`: Third column: eID, itsme, X.509 certificate, one-time code.
 */
export type AssuranceLevel = (typeof ASSURANCE_LEVEL)[number];
/** Every {@link AssuranceLevel}. */
export const ASSURANCE_LEVEL = [
  "none",
  "password",
  "token",
  "strong",
] as const;

/** The stable id of each rule. */
export type RuleId = (typeof RULE_ID)[number];
/** Every {@link RuleId}. */
export const RULE_ID = [
  "organisation.public-authority",
  "organisation.convention-signed",
  "organisation.general-terms-accepted",
  "organisation.national-register-authorised",
  "organisation.cbss-authorised",
  "organisation.not-suspended",
  "organisation.security-plan-current",
  "organisation.processing-register",
  "organisation.breach-notified",
  "organisation.rights-assistance",
  "organisation.process-controlled",
  "officer.permanent-employee",
  "officer.subcontractor-agreed",
  "officer.conditions-evidenced",
  "officer.eid-login",
  "officer.eid-certificates-active",
  "officer.card-reader",
  "officer.own-card",
  "officer.role-granted",
  "officer.role-in-force",
  "officer.role-renewal-due",
  "officer.role-not-withdrawn",
  "officer.terms-accepted",
  "officer.not-suspended",
  "officer.trained",
  "officer.gdpr-informed",
  "search.purpose",
  "search.strictly-necessary",
  "search.register-matches-number",
  "search.fields-allowed",
  "search.result-confidential",
  "search.recorded",
  "applicant.cannot-self-serve",
  "applicant.in-person",
  "applicant.document-accepted",
  "applicant.document-valid",
  "applicant.document-not-reported",
  "applicant.document-authentic",
  "applicant.holder-matches-photo",
  "applicant.found-in-register",
  "applicant.register-agrees",
  "applicant.ssin-consistent",
  "applicant.alive",
  "applicant.procedure-documented",
  "applicant.contact-consented",
  "applicant.contact-validated",
  "applicant.address-own",
  "activation.identified",
  "activation.to-validated-channel",
  "activation.separate-messages",
  "activation.not-expired",
  "activation.attempts-left",
  "activation.single-use",
  "activation.code-matches",
  "key.personal",
  "key.active",
  "key.eid-both-certificates",
  "key.locked-needs-new",
  "key.blocked-manager",
  "key.loss-deactivates",
  "key.phone-lost",
  "key.card-lost",
  "key.sms-number-change",
  "key.recognised-issuer",
  "key.terms-accepted",
  "key.secret-strong",
  "key.initial-secret-changed",
  "key.credentials-sent-apart",
  "key.loss-reported-to",
  "application.known",
  "application.audience",
  "application.key-sufficient",
  "application.key-available",
  "application.user-authorised",
  "application.not-wider-than-manager",
  "application.own-data",
  "application.capacity",
  "application.tax-mandate",
  "application.certificate",
  "application.data-use",
  "channel.batch-declaration",
  "channel.eid-signature-certificate",
  "user.information-true",
  "message.content-allowed",
  "message.rectified",
  "manager.one-principal",
  "manager.chain",
  "manager.natural-person",
  "manager.direct-authority",
  "manager.automatic-access",
  "manager.rights-withdrawn",
  "manager.loss-acted-on",
  "provider.contract",
  "provider.secretariat-automatic",
  "provider.one-other",
  "provider.declared",
  "provider.employer-only",
  "provider.ended",
  "provider.chosen-carefully",
  "provider.security-watched",
  "provider.enterprise-responsible",
  "mandate.in-force",
  "mandate.scope",
  "mandate.not-wider",
  "certificate.in-validity",
  "certificate.not-revoked",
  "certificate.accepted-issuer",
  "certificate.usage",
  "certificate.qualified",
  "certificate.holder",
  "certificate.key-doubt",
  "certificate.key-not-recertified",
  "certificate.secure-medium",
  "certificate.smart-card",
  "signature.accompanies-message",
  "signature.verifies",
  "signature.probative",
  "ebox.sender-entitled",
  "ebox.natural-person",
  "ebox.personalised",
  "ebox.mission",
  "ebox.consent",
  "ebox.other-channel",
  "ebox.sender-told",
  "ebox.document-provider",
  "ebox.service-provider",
  "ebox.period-set",
  "ebox.deleted-after",
  "ebox.event-sent",
  "ebox.notified",
  "ebox.read-receipt",
  "ebox.recipient-level",
  "ebox.senders-published",
  "ebox.sender-support",
  "ebox.release-count",
  "ebox.release-notice",
  "ebox.regression-time",
  "ebox.availability",
  "audit.complete",
  "audit.reproducible",
  "audit.reconstructible",
  "audit.tamper-evident",
  "audit.retention",
  "audit.exchange-format",
  "audit.exchange-necessary",
  "audit.available-to-subject",
  "audit.minimal",
  "medicines.approved-software",
  "medicines.purpose",
  "medicines.no-charge",
  "medicines.unmodified",
  "medicines.enrichment-marked",
  "medicines.use-ended",
  "medicines.penalty",
  "service.planned-notice",
  "service.unplanned-notice",
  "service.desk-hours",
] as const;

/** Where each fact stands in a question, a JSON Pointer. */
export type FactPath = (typeof FACT_PATH)[number];
/** Every {@link FactPath}. */
export const FACT_PATH = [
  "/facts/organisation/enterpriseNumber",
  "/facts/organisation/publicAuthority",
  "/facts/organisation/conventionSignedByOrganisation",
  "/facts/organisation/conventionSignedByBosa",
  "/facts/organisation/conventionPeriod",
  "/facts/organisation/generalTermsAccepted",
  "/facts/organisation/nationalRegisterAuthorisation",
  "/facts/organisation/cbssAuthorisation",
  "/facts/organisation/suspension",
  "/facts/organisation/dataProtectionOfficerNamed",
  "/facts/organisation/securityPolicyReviewedOn",
  "/facts/organisation/securityPlanReviewedOn",
  "/facts/organisation/processingRegisterKept",
  "/facts/organisation/processingRegisterShown",
  "/facts/organisation/breach",
  "/facts/organisation/assistsDataSubjects",
  "/facts/organisation/assistsSecurityObligations",
  "/facts/organisation/processesControlled",
  "/facts/officer/employment",
  "/facts/officer/supervised",
  "/facts/officer/subcontractorAgreement",
  "/facts/officer/subcontractorUnderResponsibility",
  "/facts/officer/subcontractGuarantees",
  "/facts/officer/subcontractSubmitted",
  "/facts/officer/conditionsEvidenced",
  "/facts/officer/signInKey",
  "/facts/officer/authenticationCertificate",
  "/facts/officer/signatureCertificate",
  "/facts/officer/cardReader",
  "/facts/officer/sessionSsin",
  "/facts/officer/cardSsin",
  "/facts/officer/roleHeld",
  "/facts/officer/roleGrantedByAccessManager",
  "/facts/officer/roleGrantedFor",
  "/facts/officer/rolePeriod",
  "/facts/officer/roleDeactivated",
  "/facts/officer/holdsFunction",
  "/facts/officer/worksForOrganisation",
  "/facts/officer/termsAccepted",
  "/facts/officer/suspension",
  "/facts/officer/trained",
  "/facts/officer/gdprInformed",
  "/facts/search/purpose",
  "/facts/search/enrolmentOpen",
  "/facts/search/persons",
  "/facts/search/personAtDesk",
  "/facts/search/key",
  "/facts/search/register",
  "/facts/search/number",
  "/facts/search/fields",
  "/facts/search/resultKeptConfidential",
  "/facts/search/recorded",
  "/facts/applicant/ownCard",
  "/facts/applicant/inPerson",
  "/facts/applicant/documentKind",
  "/facts/applicant/documentOriginal",
  "/facts/applicant/documentExpiresOn",
  "/facts/applicant/documentNumber",
  "/facts/applicant/documentReport",
  "/facts/applicant/documentFoundAuthentic",
  "/facts/applicant/documentChip",
  "/facts/applicant/holderMatchesPhoto",
  "/facts/applicant/foundIn",
  "/facts/applicant/documentOmits",
  "/facts/applicant/registerOmits",
  "/facts/applicant/documentNameSource",
  "/facts/applicant/documentName",
  "/facts/applicant/documentFirstNames",
  "/facts/applicant/documentBirthDate",
  "/facts/applicant/documentSex",
  "/facts/applicant/registerName",
  "/facts/applicant/registerFirstNames",
  "/facts/applicant/registerBirthDate",
  "/facts/applicant/registerSex",
  "/facts/applicant/ssin",
  "/facts/applicant/registrationStatus",
  "/facts/applicant/procedure",
  "/facts/applicant/linkChannel",
  "/facts/applicant/codeChannel",
  "/facts/applicant/contactUsed",
  "/facts/applicant/contactConsented",
  "/facts/applicant/emailValidated",
  "/facts/applicant/phoneValidated",
  "/facts/applicant/emailDeclaredOwn",
  "/facts/applicant/emailRegularlyUsed",
  "/facts/applicant/emailNotShared",
  "/facts/activation/identificationOutcome",
  "/facts/activation/identifiedAt",
  "/facts/activation/samePerson",
  "/facts/activation/linkChannel",
  "/facts/activation/codeChannel",
  "/facts/activation/linkAddressValidated",
  "/facts/activation/codeAddressValidated",
  "/facts/activation/codeHandedToApplicant",
  "/facts/activation/sentSeparately",
  "/facts/activation/expiresAt",
  "/facts/activation/wrongTries",
  "/facts/activation/state",
  "/facts/activation/linkKnown",
  "/facts/activation/codeMatches",
  "/facts/key/kind",
  "/facts/key/state",
  "/facts/key/holder",
  "/facts/key/handedOver",
  "/facts/key/authenticationCertificate",
  "/facts/key/signatureCertificate",
  "/facts/key/holderProof",
  "/facts/key/unlocking",
  "/facts/key/newCredentialsRequested",
  "/facts/key/loss",
  "/facts/key/lossReportedAt",
  "/facts/key/lossRecipient",
  "/facts/key/lossActedOn",
  "/facts/key/phoneLost",
  "/facts/key/phoneOperatorTold",
  "/facts/key/phoneKeysRemoved",
  "/facts/key/cardLost",
  "/facts/key/cardLossDeclared",
  "/facts/key/numberChanged",
  "/facts/key/oldNumberKeyRemoved",
  "/facts/key/issuer",
  "/facts/key/recognitionEnds",
  "/facts/key/termsAccepted",
  "/facts/key/email",
  "/facts/key/secretLength",
  "/facts/key/secretElements",
  "/facts/key/secretEasilyGuessed",
  "/facts/key/secretAssigned",
  "/facts/key/secretChangedAt",
  "/facts/key/credentialsSentApart",
  "/facts/user/ssin",
  "/facts/user/reference",
  "/facts/user/role",
  "/facts/user/enterprise",
  "/facts/user/naturalPerson",
  "/facts/user/tie",
  "/facts/user/worksForEnterprise",
  "/facts/user/holdsFunction",
  "/facts/user/entitlement",
  "/facts/user/information",
  "/facts/enterprise/employsStaff",
  "/facts/enterprise/startAuthorised",
  "/facts/enterprise/designations",
  "/facts/application/portal",
  "/facts/application/article",
  "/facts/application/name",
  "/facts/application/channel",
  "/facts/application/act",
  "/facts/application/declaration",
  "/facts/application/dataOwner",
  "/facts/application/dataBasis",
  "/facts/application/quarter",
  "/facts/application/usernameAndPasswordHeld",
  "/facts/application/privateKeyHeld",
  "/facts/application/certificate",
  "/facts/application/signatureCertificateUse",
  "/facts/application/purposeDefined",
  "/facts/application/keptNoLongerThanNeeded",
  "/facts/application/personsInformed",
  "/facts/application/accessGiven",
  "/facts/message/content",
  "/facts/message/rectificationRequested",
  "/facts/message/rectified",
  "/facts/provider/kind",
  "/facts/provider/secretariatAffiliated",
  "/facts/provider/contractConcluded",
  "/facts/provider/contractPeriod",
  "/facts/provider/contractMentions",
  "/facts/provider/othersDesignated",
  "/facts/provider/declared",
  "/facts/provider/ownerEmploysStaff",
  "/facts/provider/relationEnded",
  "/facts/provider/endReported",
  "/facts/provider/choiceDocumented",
  "/facts/provider/securityWatched",
  "/facts/provider/rolesLaidDown",
  "/facts/mandate/kind",
  "/facts/mandate/accepted",
  "/facts/mandate/period",
  "/facts/mandate/revoked",
  "/facts/mandate/renounced",
  "/facts/mandate/mandator",
  "/facts/mandate/applications",
  "/facts/mandate/acts",
  "/facts/mandate/firstQuarter",
  "/facts/mandate/lastQuarter",
  "/facts/mandate/passedOn",
  "/facts/mandate/receivedApplications",
  "/facts/mandate/receivedActs",
  "/facts/mandate/receivedPeriod",
  "/facts/mandate/receivedFirstQuarter",
  "/facts/mandate/receivedLastQuarter",
  "/facts/mandate/directoryNumberHeld",
  "/facts/mandate/availability",
] as const;

/** Why a rule is violated; within a rule each code has one meaning. */
export type ReasonCode = (typeof REASON_CODE)[number];
/** Every {@link ReasonCode}. */
export const REASON_CODE = [
  "absence-not-told",
  "abuse-loss-or-theft",
  "access-manager-not-told",
  "access-not-given",
  "advertising-or-commercial",
  "agreement-not-prior",
  "altered",
  "amount-due",
  "authentication-certificate",
  "authentication-needs-authentication-certificate",
  "authentication-not-activated",
  "authorisation-ended",
  "batch-channel-needs-signature-certificate",
  "below-target",
  "birth-date-contradicts",
  "birth-date-differs",
  "bis-number-in-national-register",
  "blocked",
  "born-in-the-future",
  "can-use-own-card",
  "cancelled",
  "cannot-be-erased",
  "certificate-missing",
  "certificate-not-acceptable",
  "certificate-not-accepted",
  "certified-again",
  "chain-incomplete",
  "change-in-the-future",
  "change-overdue",
  "channel-not-accepted",
  "checkpoint-invalid",
  "chip-failed",
  "civil-status-asked",
  "closing-record-missing",
  "code-address-not-validated",
  "code-channel-not-allowed",
  "code-not-handed-to-applicant",
  "conditions-not-respected",
  "constraint-broken",
  "contact-centre-not-told",
  "content-charged",
  "contract-missing",
  "contract-not-submitted",
  "contradiction",
  "credentials-missing",
  "cycle",
  "deactivated",
  "deceased",
  "declaration-not-listed",
  "deleted-too-early",
  "designation-limited",
  "designator-not-competent",
  "details-missing",
  "digit-missing",
  "directory-number-missing",
  "disclosed",
  "document-contradicts-itself",
  "does-not-match",
  "earlier-version",
  "easily-guessed",
  "email-missing",
  "email-not-current",
  "email-not-validated",
  "email-validation-in-the-future",
  "email-validation-too-old",
  "end-not-reported",
  "ended",
  "ends-soon",
  "erasure-breaks-trail",
  "evidence-too-old",
  "expired",
  "facts-mismatch",
  "facts-missing",
  "first-names-differ",
  "forbidden",
  "form-missing",
  "format-not-suitable",
  "function-changed",
  "function-left",
  "gap",
  "handed-over",
  "harmful",
  "has-ended",
  "head-required",
  "higher-manager-not-entitled",
  "household-asked",
  "impact-not-described",
  "in-the-future",
  "incomplete",
  "incorrect",
  "independent-collaborator",
  "infringes-rights",
  "interruption-not-announced",
  "issuer-not-listed",
  "kept-too-long",
  "key-exportable",
  "key-in-doubt",
  "key-missing",
  "key-usage-does-not-allow",
  "keys-not-removed",
  "kind-not-accepted",
  "kind-unrated",
  "letter-missing",
  "level-too-low",
  "link-address-not-validated",
  "link-channel-not-allowed",
  "locked",
  "lost-or-stolen",
  "manager-not-entitled",
  "manager-not-natural",
  "mandate-missing",
  "mandate-not-in-force",
  "manipulated",
  "mention-missing",
  "misused",
  "more-than-needed",
  "name-differs",
  "name-not-comparable",
  "national-number-in-bis-register",
  "nationality-asked",
  "neither-activated",
  "neither-qualified-nor-accepted",
  "no-agreement",
  "no-card-reader",
  "no-checkpoint",
  "no-consent-for-email",
  "no-consent-for-language",
  "no-consent-for-phone",
  "no-contract",
  "no-data-protection-officer",
  "no-document",
  "no-evidence",
  "no-guarantee-of-data-protection",
  "no-guarantee-of-security",
  "no-guarantee-of-supervision",
  "no-help-for-data-subjects",
  "no-help-offered",
  "no-help-with-security",
  "no-longer-true",
  "no-open-enrolment",
  "no-time-given",
  "no-valid-signature",
  "none-designated",
  "not-a-natural-person",
  "not-a-public-authority",
  "not-accepted",
  "not-activated",
  "not-affiliated",
  "not-announced",
  "not-approved",
  "not-at-desk",
  "not-authentic",
  "not-authenticated",
  "not-authorised",
  "not-automatic",
  "not-available",
  "not-by-access-manager",
  "not-by-email",
  "not-checked",
  "not-confirmed",
  "not-controlled",
  "not-curator",
  "not-declared",
  "not-deleted",
  "not-documented",
  "not-employer",
  "not-entitled",
  "not-entitled-user",
  "not-for-integration",
  "not-found",
  "not-given",
  "not-held",
  "not-in-person",
  "not-informed",
  "not-integrated",
  "not-kept",
  "not-lawful",
  "not-listed",
  "not-made-available",
  "not-manager-or-user",
  "not-needed",
  "not-notified",
  "not-one-person",
  "not-original",
  "not-own",
  "not-permanent",
  "not-permitted",
  "not-personal",
  "not-recognised",
  "not-recorded",
  "not-rectified",
  "not-regularly-used",
  "not-reported",
  "not-secure",
  "not-sent-otherwise",
  "not-set",
  "not-shown",
  "not-signed",
  "not-signed-by-bosa",
  "not-signed-by-organisation",
  "not-started",
  "not-stated",
  "not-supervised",
  "not-the-recipient",
  "not-trained",
  "not-under-responsibility",
  "not-watched",
  "not-yet-given",
  "nothing-done",
  "number-malformed",
  "old-number-linked",
  "one-message",
  "operator-not-told",
  "order-unclear",
  "organisation-left",
  "other-act",
  "other-application",
  "other-article",
  "other-capacity",
  "other-channel",
  "other-datum-asked",
  "other-decision",
  "other-directorate",
  "other-enterprise",
  "other-holder",
  "other-key",
  "other-key-insufficient",
  "other-mandator",
  "other-organisation",
  "other-person",
  "other-portal",
  "other-provider",
  "other-purpose",
  "other-quarter",
  "outside-mission",
  "outside-third-party",
  "owner-not-authorised",
  "person-left",
  "personal-data-not-covered",
  "persons-not-informed",
  "phone-closed",
  "phone-not-validated",
  "phone-validation-in-the-future",
  "phone-validation-too-old",
  "photo-asked",
  "plan-never-reviewed",
  "plan-review-overdue",
  "policy-never-reviewed",
  "policy-review-overdue",
  "portal-entered",
  "portal-service-used",
  "previous-not-supported",
  "private-key-missing",
  "proved-otherwise",
  "provider-or-intermediary",
  "purpose-undefined",
  "recognition-ended",
  "records-missing",
  "records-not-durable",
  "redeemed",
  "register-contradicts-itself",
  "removed",
  "removed-too-early",
  "renounced",
  "reported",
  "responsibility-not-taken",
  "restoration-not-announced",
  "revoked",
  "role-not-designated",
  "roles-not-laid-down",
  "rules-unavailable",
  "security-insufficient",
  "sender-not-published",
  "several-beside-secretariat",
  "several-designated",
  "several-found",
  "several-without-secretariat",
  "sex-contradicts",
  "sex-differs",
  "shared",
  "shorter-than-checkpoint",
  "signature-certificate",
  "signature-invalid",
  "signature-not-activated",
  "signing-needs-signature-certificate",
  "start-not-authorised",
  "statutory-not-accepted",
  "step-in-the-future",
  "step-missing",
  "step-without-author",
  "step-without-evidence",
  "step-without-time",
  "still-initial",
  "still-usable",
  "still-used",
  "superseded",
  "suspected",
  "suspended",
  "symbol-missing",
  "token-lost",
  "too-late",
  "too-long",
  "too-many",
  "too-old",
  "too-short",
  "trail-missing",
  "unavailable",
  "unknown-link",
  "unknown-to-issuer",
  "unlawful",
  "unlimited",
  "unlock-requested",
  "unlocked-again",
  "used-by-another",
  "user-not-designated",
  "user-not-natural",
  "wider-than-received",
  "withdrawal-not-told",
  "withdrawn",
  "wrong-code",
] as const;

/** Who can bring that about. */
export type ChangedBy = (typeof CHANGED_BY)[number];
/** Every {@link ChangedBy}. */
export const CHANGED_BY = [
  "person",
  "officer",
  "organisation",
] as const;

/** What is to be carried out. */
export type DutyCode = (typeof DUTY_CODE)[number];
/** Every {@link DutyCode}. */
export const DUTY_CODE = [
  "act-on-phone-loss",
  "announce-interruption-and-restoration",
  "announce-new-message",
  "assist-with-data-protection",
  "confirm-reading-to-sender",
  "control-processes",
  "deactivate-key",
  "deactivate-or-change-credentials",
  "declare-card-loss",
  "delete-message-after-period",
  "give-first-line-help",
  "give-time-for-tests",
  "handle-data-with-care",
  "inform-officer-of-data-protection",
  "keep-key-on-secure-medium",
  "keep-processing-register",
  "make-records-available-to-those-concerned",
  "notify-recipient",
  "publish-senders",
  "rectify-errors",
  "remain-controller",
  "renew-role",
  "report-breach",
  "report-credential-loss",
  "report-provider-end",
  "request-new-credentials",
  "restore-availability",
  "review-security-plan",
  "revoke-certificate",
  "send-by-non-electronic-channel",
  "send-credentials-apart",
  "send-link-and-code-separately",
  "tell-sender-about-consent",
  "train-officer",
  "watch-provider-security",
  "withdraw-rights",
] as const;

/** Whether a duty is known to be open. */
export type DutyStatus = (typeof DUTY_STATUS)[number];
/** Every {@link DutyStatus}. */
export const DUTY_STATUS = [
  "open",
  "unconfirmed",
] as const;

/** The documents that rules come from. */
export type SourceDocument = (typeof SOURCE_DOCUMENT)[number];
/** Every {@link SourceDocument}. */
export const SOURCE_DOCUMENT = [
  "lra",
  "rulebook",
  "reg",
  "csam",
  "proc",
  "ebox",
] as const;

/** What one rule found. */
export type Verdict = (typeof VERDICT)[number];
/** Every {@link Verdict}. */
export const VERDICT = [
  "satisfied",
  "violated",
  "unknown",
  "not-applicable",
] as const;

/** A violated deny rule makes it deny; else an unknown one incomplete; else it is permit. */
export type Outcome = (typeof OUTCOME)[number];
/** Every {@link Outcome}. */
export const OUTCOME = [
  "permit",
  "deny",
  "incomplete",
] as const;

/** Which register a number belongs to. */
export type SsinRegister = (typeof SSIN_REGISTER)[number];
/** Every {@link SsinRegister}. */
export const SSIN_REGISTER = [
  "national",
  "bis",
] as const;

/** The sex that a number or a document states. */
export type StatedSex = (typeof STATED_SEX)[number];
/** Every {@link StatedSex}. */
export const STATED_SEX = [
  "male",
  "female",
  "unknown",
] as const;

/** Whether an employer number is definitive. */
export type EmployerIdKind = (typeof EMPLOYER_ID_KIND)[number];
/** Every {@link EmployerIdKind}. */
export const EMPLOYER_ID_KIND = [
  "definitive",
  "provisional",
] as const;

/** The size of a document with a machine readable zone. */
export type MrzFormat = (typeof MRZ_FORMAT)[number];
/** Every {@link MrzFormat}. */
export const MRZ_FORMAT = [
  "TD1",
  "TD2",
  "TD3",
] as const;

/** What kind of telephone number it is. */
export type PhoneKind = (typeof PHONE_KIND)[number];
/** Every {@link PhoneKind}. */
export const PHONE_KIND = [
  "mobile",
  "fixed",
  "other",
  "foreign",
] as const;

/** The way on which an activation code reaches its person; absent for a password. */
export type CodeChannel = (typeof CODE_CHANNEL)[number];
/** Every {@link CodeChannel}. */
export const CODE_CHANNEL = [
  "paper",
  "email",
  "sms",
] as const;

/**
 * Why a call failed.
 * - `malformed-json`: the text is not well-formed JSON in UTF-8.
 * - `not-utf8`: the text is not UTF-8.
 * - `too-large`: the text is longer than what is read.
 * - `duplicate-member`: a member stands twice in one object.
 * - `unknown-member`: the contract has no such member.
 * - `missing-member`: a member that must be there is missing.
 * - `null-value`: null stands where a value was expected.
 * - `wrong-type`: the value has another type.
 * - `invalid-value`: the value is not one of those expected.
 * - `unsupported-version`: this version of the contract is not read.
 * - `fact-not-asked`: no rule of this question reads that fact.
 * - `unknown-rulebook`: no rulebook of that version is loaded.
 * - `no-rulebook-in-force`: no rulebook is in force at that instant.
 * - `conflicting-instant`: two different instants were given for one question.
 * - `messages-unavailable`: the words of the language are not loaded, or cannot be.
 * - `invalid-rulebook`: the rulebook cannot be loaded.
 * - `invalid-activation`: a stored activation, sealed text, key, link or code cannot be read.
 * - `invalid-record`: a record, disclosure, verifier key or checkpoint cannot be used.
 * - `refused`: the procedure refuses what was asked.
 * - `tampered`: the trail was tampered with.
 * - `environment`: disk, permission, lock, clock, randomness or keys do not serve.
 * - `invalid-argument`: an argument is not what the function expects.
 * - `internal`: the library failed inside and decided nothing.
 */
export type ErrorCode = (typeof ERROR_CODE)[number];
/** Every {@link ErrorCode}. */
export const ERROR_CODE = [
  "malformed-json",
  "not-utf8",
  "too-large",
  "duplicate-member",
  "unknown-member",
  "missing-member",
  "null-value",
  "wrong-type",
  "invalid-value",
  "unsupported-version",
  "fact-not-asked",
  "unknown-rulebook",
  "no-rulebook-in-force",
  "conflicting-instant",
  "messages-unavailable",
  "invalid-rulebook",
  "invalid-activation",
  "invalid-record",
  "refused",
  "tampered",
  "environment",
  "invalid-argument",
  "internal",
] as const;
