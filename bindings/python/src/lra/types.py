"""Questions, their facts, and answers. Generated; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar, Final, Literal, Union

from ._arguments import Arguments
from ._values import BirthDate, Confidential, Moment
from .words import (
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
    Verdict,
)

__all__ = [
    "AccessibleApplication",
    "AccessibleApplications",
    "AccessibleApplicationsApplication",
    "AccessibleApplicationsEnterprise",
    "AccessibleApplicationsKey",
    "AccessibleApplicationsMandate",
    "AccessibleApplicationsMessage",
    "AccessibleApplicationsProvider",
    "AccessibleApplicationsQuestion",
    "AccessibleApplicationsUser",
    "ActivationIssueActivation",
    "ActivationIssueQuestion",
    "ActivationRedemptionActivation",
    "ActivationRedemptionQuestion",
    "ApplicationAccessApplication",
    "ApplicationAccessEnterprise",
    "ApplicationAccessKey",
    "ApplicationAccessMandate",
    "ApplicationAccessMessage",
    "ApplicationAccessProvider",
    "ApplicationAccessQuestion",
    "ApplicationAccessUser",
    "CheckReport",
    "Citation",
    "Decision",
    "DecisionQuestion",
    "DelegationEnterprise",
    "DelegationKey",
    "DelegationQuestion",
    "DelegationUser",
    "Designation",
    "DigitalKeyKey",
    "DigitalKeyQuestion",
    "DigitalKeyUser",
    "DocumentedStep",
    "Duty",
    "EmailReport",
    "EmployerIdReport",
    "EnrolmentApplicant",
    "EnrolmentOfficer",
    "EnrolmentOrganisation",
    "EnrolmentQuestion",
    "EnrolmentSearch",
    "EnterpriseNumberReport",
    "FactChange",
    "Finding",
    "IdentificationApplicant",
    "IdentificationQuestion",
    "LevelOutcomes",
    "ListedApplication",
    "MandateApplication",
    "MandateMandate",
    "MandateQuestion",
    "MrzNames",
    "MrzReport",
    "NearestPermit",
    "NumberReport",
    "Obstacles",
    "OfficerOfficer",
    "OfficerOrganisation",
    "OfficerQuestion",
    "OrganisationOrganisation",
    "OrganisationQuestion",
    "PathStep",
    "Period",
    "PermitReachable",
    "PermitSearchStopped",
    "PermitUnreachable",
    "PhoneReport",
    "PolicyUsed",
    "ProviderProvider",
    "ProviderQuestion",
    "Question",
    "Refusal",
    "RulebookUsed",
    "SearchQuestion",
    "SearchSearch",
    "SecretReport",
    "SsinReport",
    "WeakestKey",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedApplication:
    """An application, as an annex lists it."""

    article: Article
    """The article of the annex that lists it."""
    name: str
    """Its French name, as the annex prints it."""
    portal: Portal
    """The portal on which it is used."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Designation(Confidential):
    """One designation. Without end it is unlimited. Both bounds are instants, of which the end no longer belongs
    to it, or both are Brussels days, of which the last still does. Without applications, an access manager, a
    curator and the users of a curator have all and a user none."""

    by: str
    """The text enterprise, or the reference of a person."""
    person: str
    """The reference of the person who is designated."""
    role: UserRole
    """What the person is designated as."""
    start: Moment
    """When it begins."""
    applications: tuple[ListedApplication, ...] | Literal["all"] | None = None
    """What it is for; absent where the role has all or none."""
    end: Moment | None = None
    """When it ends, if it does."""
    takes_over_from: str | None = None
    """At a hand-over, the principal in whose place this one stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A period; without end it is unlimited. Both bounds are instants, of which the end no longer belongs to it,
    or both are Brussels days, of which the last still does."""

    start: Moment
    """Its first instant, or its first Brussels day."""
    end: Moment | None = None
    """Its end, if it has one: an instant no longer belongs to it, a Brussels day still does."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DocumentedStep(Confidential):
    """One step of the procedure as documented. What is absent was not documented."""

    step: ProcedureStep
    """Which step."""
    at: datetime | None = None
    """When it was taken."""
    by: str | None = None
    """Who took it: a reference of the portal's own."""
    evidence: str | None = None
    """What shows it: a reference of the portal's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChange:
    """A change of one fact."""

    by: ChangedBy
    """Who can bring that about."""
    fact: FactPath
    """The fact that changes."""
    value: Any
    """The value that the fact would take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermitReachable:
    """A permit can be reached."""

    sets: tuple[tuple[FactChange, ...], ...]
    """Sets of changes that lead to a permit; no smaller set does."""
    truncated: bool
    """Whether there are more sets of that size than are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermitUnreachable:
    """No change leads to a permit."""

    unreachable: tuple[RuleId, ...]
    """The rules that forbid it, whatever anybody changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermitSearchStopped:
    """The search for a permit was stopped."""

    at_least: int
    """The search was stopped: a permit takes this many changes or more, or cannot be reached."""


NearestPermit = Union[
    PermitReachable,
    PermitUnreachable,
    PermitSearchStopped,
]
"""What would have to change for a permit, where the question asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something to be carried out."""

    arguments: Arguments
    """As in the finding of its rule."""
    code: DutyCode
    """Its stable code."""
    status: DutyStatus
    """`unconfirmed` when a fact that its rule needs was not supplied."""
    due_by: datetime | None = None
    """By when, where its rule sets a moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The clause that a rule comes from."""

    article: str
    """Its article or section, in the words of the document; empty where it has none."""
    clause: str
    """The words of the clause."""
    document: SourceDocument
    """The document it stands in."""
    inferred: bool = False
    """A reading that the text allows but does not force."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one rule found."""

    arguments: Arguments
    """The reasons of a violated rule, the missing facts of an unknown one, nothing else."""
    citation: Citation
    """The first clause that the rule comes from."""
    rule: RuleId
    """The stable id of the rule."""
    verdict: Verdict
    """What the rule found."""
    message: str | None = None
    """What is the matter, where a language was asked for."""
    remedy: str | None = None
    """What to do and who can do it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PathStep:
    """A designation on the path from the enterprise to a person."""

    by: str
    """The text enterprise, or the reference of a person."""
    person: str
    """The reference of the person who is designated."""
    role: UserRole
    """What the person is designated as."""
    start: datetime
    """When it begins."""
    end: datetime | None = None
    """When it ends, if it does."""
    takes_over_from: str | None = None
    """At a hand-over, the principal in whose place this one stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyUsed:
    """The policy that decided: SHA-256 of the rule table."""

    digest: str
    """SHA-256 of the rule table, hexadecimal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulebookUsed:
    """The rulebook that decided: its version, and SHA-256 of its canonical form."""

    digest: str
    """SHA-256 of its canonical form, hexadecimal."""
    version: str
    """Its version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeakestKey:
    """The weakest key that suffices, and the kinds of key that are that strong."""

    kinds: tuple[str, ...]
    """The kinds of key of that level, by the rulebook; none if it knows none that does."""
    level: AssuranceLevel
    """The lowest level that suffices and that an available kind of key has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The answer to a question: what it comes to, why, what is to be done, what is missing, and how long it holds."""

    at: datetime
    """The instant that it is decided for."""
    duties: tuple[Duty, ...]
    """What the portal must carry out."""
    findings: tuple[Finding, ...]
    """Every rule of the question with its verdict, in the order of the rule table."""
    missing: tuple[FactPath, ...]
    """The facts that unknown deny rules still need."""
    outcome: Outcome
    """A violated deny rule makes it deny; else an unknown one incomplete; else it is permit."""
    policy: PolicyUsed
    """The policy that decided."""
    rulebook: RulebookUsed
    """The rulebook that decided."""
    id: str | None = None
    """The id of the question."""
    nearest_permit: NearestPermit | None = None
    """What would have to change for a permit, where the question asks for it."""
    path: tuple[PathStep, ...] | None = None
    """Of the question delegation, where the facts suffice: the designations by which the user stands in the role,
    from the enterprise down."""
    valid_until: datetime | None = None
    """The first instant after `at` at which the answer differs with the same facts; absent if there is none."""
    weakest_key: WeakestKey | None = None
    """Of the question application-access, where the application is listed and requires a key: the weakest that
    does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelOutcomes:
    """The outcome with a key of each level, all else as the facts tell; none is no key."""

    none: Outcome
    """With no key."""
    password: Outcome
    """With user name and password."""
    strong: Outcome
    """With a strong key."""
    token: Outcome
    """With a token, or a code for one use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacles:
    """The deny rules that stand in the way, in the order of the rule table."""

    unknown: tuple[RuleId, ...]
    """Those for which a fact is missing."""
    violated: tuple[RuleId, ...]
    """Those that are broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibleApplication:
    """An application of the catalogue, and whether the user can open it."""

    article: Article
    """The article of the users' regulation that lists it."""
    level: AssuranceLevel
    """The lowest level of key that suffices."""
    levels: LevelOutcomes
    """The outcome with a key of each level, all else as the facts tell; none is no key."""
    name: str
    """The name in French, as the article lists it."""
    outcome: Outcome
    """Whether the user can open it, as application-access decides."""
    portal: Portal
    """The portal on which it is used."""
    missing: tuple[FactPath, ...] | None = None
    """The facts that unknown deny rules still need."""
    obstacles: Obstacles | None = None
    """The deny rules that stand in the way, in the order of the rule table."""
    only_obstacle: Finding | None = None
    """Where one rule alone stands in the way, what it finds, as in a decision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibleApplications:
    """The answer to the question accessible-applications: what a user can open, and for the rest what stands in
    the way."""

    applications: tuple[AccessibleApplication, ...]
    """Every application of the catalogue of the rulebook, in its order, each used on its portal."""
    at: datetime
    """An instant in UTC, to the millisecond."""
    policy: PolicyUsed
    """The policy that decided."""
    rulebook: RulebookUsed
    """The rulebook that decided."""
    id: str | None = None
    """The id of the question."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SsinReport(Confidential):
    """A valid value: ssin."""

    birth_date: BirthDate
    """The birth date, as far as the number encodes it."""
    canonical: str
    """The one form in which it is stored and compared."""
    display: str
    """The form in which people read it."""
    kind: SsinRegister
    """Which register the number belongs to."""
    sex: StatedSex
    """The sex that the number states."""
    valid: Literal[True] = True
    """Whether the value is of its kind."""
    value: str
    """The value as it was given."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EnterpriseNumberReport(Confidential):
    """A valid value: enterprise-number."""

    canonical: str
    """The one form in which it is stored and compared."""
    display: str
    """The form in which people read it."""
    valid: Literal[True] = True
    """Whether the value is of its kind."""
    value: str
    """The value as it was given."""
    vat: str
    """The number as a VAT number."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NumberReport(Confidential):
    """A valid value: establishment-unit-number or card-number."""

    canonical: str
    """The one form in which it is stored and compared."""
    display: str
    """The form in which people read it."""
    valid: Literal[True] = True
    """Whether the value is of its kind."""
    value: str
    """The value as it was given."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmployerIdReport(Confidential):
    """A valid value: employer-id."""

    canonical: str
    """The one form in which it is stored and compared."""
    kind: EmployerIdKind
    """Whether the number is definitive."""
    valid: Literal[True] = True
    """Whether the value is of its kind."""
    value: str
    """The value as it was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MrzNames:
    """The names in a machine readable zone."""

    primary: str
    """The primary identifier: the surname."""
    secondary: str
    """The secondary identifier: the first names."""
    truncated: bool
    """Whether the zone may hold less than the whole name."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MrzReport(Confidential):
    """A valid value: mrz."""

    canonical: str
    """The one form in which it is stored and compared."""
    document_code: str
    """The code of the kind of document."""
    document_number: str
    """The number of the document."""
    expiry_date: date
    """The last day on which the document is valid."""
    format: MrzFormat
    """The size of the document."""
    issuing_state: str
    """The code of the state or organisation that issued the document."""
    names: MrzNames
    """The names of the holder."""
    nationality: str
    """The code of the nationality of the holder."""
    optional_data: tuple[str, ...]
    """What the issuer put into the optional fields, in their order."""
    sex: StatedSex
    """The sex that the zone states."""
    specimen: bool
    """Whether the document is a specimen."""
    valid: Literal[True] = True
    """Whether the value is of its kind."""
    value: str
    """The value as it was given."""
    birth_date: BirthDate | None = None
    """The birth date, as far as the zone tells it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmailReport(Confidential):
    """A valid value: email."""

    canonical: str
    """The one form in which it is stored and compared."""
    display: str
    """The form in which people read it."""
    domain: str
    """What stands after the @, in lower case."""
    local_part: str
    """What stands before the @."""
    valid: Literal[True] = True
    """Whether the value is of its kind."""
    value: str
    """The value as it was given."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PhoneReport(Confidential):
    """A valid value: phone."""

    canonical: str
    """The one form in which it is stored and compared."""
    country_code: str
    """The country calling code, without a plus sign."""
    kind: PhoneKind
    """What kind of number it is."""
    valid: Literal[True] = True
    """Whether the value is of its kind."""
    value: str
    """The value as it was given."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SecretReport(Confidential):
    """A strong password or a well-formed activation code; neither the value nor its canonical form is told."""

    valid: Literal[True] = True
    """Whether the value is of its kind."""
    kind: CodeChannel | None = None
    """The way on which an activation code reaches its person; absent for a password."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Refusal(Confidential):
    """A value that is not of its kind."""

    message: str
    """What is wrong, and what was expected."""
    reason: str
    """A stable code."""
    valid: Literal[False] = False
    """Whether the value is of its kind."""
    field: str | None = None
    """The field that is wrong, of a machine readable zone."""
    likely_position: int | None = None
    """Which symbol of an activation code is wrong, if only one is."""
    line: int | None = None
    """The line it stands on, of a machine readable zone."""
    position: int | None = None
    """Which character of the value, or of the line."""
    value: str | None = None
    """The value; absent for a password or an activation code."""
    weaknesses: tuple[str, ...] | None = None
    """All that is wrong with a password."""


CheckReport = Union[
    SsinReport,
    EnterpriseNumberReport,
    NumberReport,
    EmployerIdReport,
    MrzReport,
    EmailReport,
    PhoneReport,
    SecretReport,
    Refusal,
]
"""Whether a text is an identifier of its kind, its canonical form and what it encodes, or why not."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccessibleApplicationsApplication(Confidential):
    """The facts about the application that the question accessible-applications reads."""

    access_given: bool | None = None
    """Whether those persons were given access to their data."""
    act: Act | None = None
    """What is done in the application."""
    certificate: AccessCertificate | None = None
    """The certificate that the user has beside username and password."""
    data_basis: DataBasis | None = None
    """On what ground the user works with the data of another."""
    data_owner: str | None = None
    """Whose data are used: a CBE enterprise number or an SSIN."""
    declaration: BatchDeclaration | None = None
    """What is sent over a batch channel."""
    kept_no_longer_than_needed: bool | None = None
    """Whether the data are kept no longer than needed."""
    persons_informed: bool | None = None
    """Whether the persons whose data they are were informed."""
    private_key_held: bool | None = None
    """Whether the user has a private key."""
    purpose_defined: bool | None = None
    """Whether the data are used for a defined purpose only."""
    quarter: str | None = None
    """The quarter that the data are about."""
    signature_certificate_use: SignatureCertificateUse | None = None
    """What the signature certificate of the electronic identity card was used for on the portal."""
    username_and_password_held: bool | None = None
    """Whether the user has a username and password."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccessibleApplicationsEnterprise(Confidential):
    """The facts about the enterprise that the question accessible-applications reads."""

    designations: tuple[Designation, ...] | None = None
    """Who designated whom as what in the enterprise, for which applications, and when."""
    employs_staff: bool | None = None
    """Whether the user's enterprise employs staff."""
    start_authorised: bool | None = None
    """Whether whoever designated an access manager in the name of the enterprise was authorised by it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccessibleApplicationsKey(Confidential):
    """The facts about the key that the question accessible-applications reads."""

    authentication_certificate: CertificateState | None = None
    """State of the authentication certificate on the electronic identity card."""
    card_loss_declared: bool | None = None
    """Whether that was declared to the municipality, the police or DocStop."""
    card_lost: bool | None = None
    """Whether the identity card was lost or stolen."""
    credentials_sent_apart: bool | None = None
    """Whether username and password were sent in separate messages."""
    email: EmailState | None = None
    """The e-mail address that its holder gave."""
    handed_over: bool | None = None
    """Whether the key, or data that belong to it, were handed to somebody else."""
    holder: str | None = None
    """SSIN of the holder of the key."""
    holder_proof: HolderProof | None = None
    """The level at which the holder of the key was proven."""
    issuer: KeyIssuer | None = None
    """Who offers the key."""
    kind: str | None = None
    """The kind of the key: a word of the rulebook, or none where no key is used."""
    loss: KeyLoss | None = None
    """What was reported of the key."""
    loss_acted_on: bool | None = None
    """Whether whoever received the report deactivated or changed the credentials."""
    loss_recipient: LossRecipient | None = None
    """Whom it was reported to."""
    loss_reported_at: datetime | None = None
    """When that was reported."""
    new_credentials_requested: bool | None = None
    """Whether a new username and password were asked of the contact centre for the blocked ones."""
    number_changed: bool | None = None
    """Whether the key is to be made for a new mobile number."""
    old_number_key_removed: bool | None = None
    """Whether the key by SMS for the old number was removed."""
    phone_keys_removed: bool | None = None
    """Whether the keys tied to the phone were removed: by app, SMS and e-mail."""
    phone_lost: bool | None = None
    """Whether the phone was lost or stolen."""
    phone_operator_told: bool | None = None
    """Whether the operator of the phone was told."""
    recognition_ends: datetime | Literal["none"] | None = None
    """When the recognition of the service that offers the key ends or ended."""
    secret_assigned: bool | None = None
    """Whether its password is one that was assigned and not changed since."""
    secret_changed_at: datetime | None = None
    """When its password was last changed, or first set."""
    secret_easily_guessed: bool | None = None
    """Whether its password stands in an order that is easily guessed."""
    secret_elements: tuple[SecretElement, ...] | None = None
    """What its password contains."""
    secret_length: int | None = None
    """How many characters its password has."""
    signature_certificate: CertificateState | None = None
    """State of the signature certificate on the electronic identity card."""
    state: KeyState | None = None
    """Where the key stands in its life."""
    terms_accepted: bool | None = None
    """Whether its holder accepted the terms of use."""
    unlocking: Unlocking | None = None
    """What was tried to have a locked key back."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccessibleApplicationsMandate(Confidential):
    """The facts about the mandate that the question accessible-applications reads."""

    accepted: datetime | Literal["none"] | None = None
    """When the mandate was accepted."""
    acts: tuple[Act, ...] | None = None
    """The acts it covers."""
    applications: tuple[ListedApplication, ...] | Literal["all"] | None = None
    """The applications it covers."""
    availability: MandateAvailability | None = None
    """To whom a tax mandate was made available."""
    directory_number_held: bool | None = None
    """Whether the user has the mandator's number in the directory."""
    first_quarter: str | None = None
    """The first quarter that a social security mandate covers."""
    kind: MandateKind | None = None
    """The kind of the mandate."""
    last_quarter: str | Literal["none"] | None = None
    """The last quarter that it covers, or none."""
    mandator: str | None = None
    """Who gave it: a CBE enterprise number or an SSIN."""
    passed_on: bool | None = None
    """Whether it was passed on by somebody who had received it."""
    period: Period | None = None
    """The period of the mandate."""
    received_acts: tuple[Act, ...] | None = None
    """The acts that had been received."""
    received_applications: tuple[ListedApplication, ...] | Literal["all"] | None = None
    """The applications that had been received by whoever passed it on."""
    received_first_quarter: str | None = None
    """The first quarter that had been received."""
    received_last_quarter: str | Literal["none"] | None = None
    """The last quarter that had been received, or none."""
    received_period: Period | None = None
    """The period that had been received."""
    renounced: datetime | Literal["none"] | None = None
    """When the mandatary renounced it."""
    revoked: datetime | Literal["none"] | None = None
    """When the mandator revoked it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccessibleApplicationsMessage(Confidential):
    """The facts about the message that the question accessible-applications reads."""

    content: MessageContent | None = None
    """What the user declares of the content that is sent."""
    rectification_requested: datetime | Literal["none"] | None = None
    """When the correction of a material error was asked for."""
    rectified: bool | None = None
    """Whether it was corrected."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccessibleApplicationsProvider(Confidential):
    """The facts about the provider that the question accessible-applications reads."""

    choice_documented: bool | None = None
    """Whether the care taken in choosing the provider is documented."""
    contract_concluded: bool | None = None
    """Whether there is a contract with the provider."""
    contract_mentions: tuple[ContractMention, ...] | None = None
    """What that contract states of all that the law demands."""
    contract_period: Period | None = None
    """When that contract is in force."""
    declared: bool | None = None
    """Whether the provider was declared by form."""
    end_reported: bool | None = None
    """Whether that end was reported."""
    kind: ProviderKind | None = None
    """What kind of service provider the user's enterprise is for the owner of the data."""
    others_designated: int | None = None
    """How many providers beside the approved secretariat are designated, this one included."""
    owner_employs_staff: bool | None = None
    """Whether the owner of the data, which designates the provider, employs staff."""
    relation_ended: datetime | Literal["none"] | None = None
    """When the relation with the provider ends or ended."""
    roles_laid_down: bool | None = None
    """Whether it is laid down that the enterprise is controller and the provider processor."""
    secretariat_affiliated: bool | None = None
    """Whether the owner of the data is affiliated to an approved social secretariat: to this one, if it is one."""
    security_watched: bool | None = None
    """Whether the provider's security measures are watched."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccessibleApplicationsUser(Confidential):
    """The facts about the user that the question accessible-applications reads."""

    enterprise: str | None = None
    """CBE enterprise number of the enterprise for which the user acts."""
    entitlement: Entitlement | None = None
    """What the user is entitled to on the eHealth portal."""
    holds_function: bool | None = None
    """Whether the user still holds the function for which the rights were given."""
    information: InformationTruth | None = None
    """What the user declares of the information given."""
    natural_person: bool | None = None
    """Whether the user is a natural person."""
    reference: str | None = None
    """The name of the user among the designations: any text without meaning, never an SSIN."""
    role: UserRole | None = None
    """What the user was designated as."""
    ssin: str | None = None
    """SSIN of the user."""
    tie: Tie | None = None
    """The tie between the user and the enterprise."""
    works_for_enterprise: bool | None = None
    """Whether the user still works for the enterprise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibleApplicationsQuestion:
    """Which applications may this user open now?"""

    question: ClassVar[Literal["accessible-applications"]] = "accessible-applications"
    application: AccessibleApplicationsApplication | None = None
    """The facts about the application."""
    enterprise: AccessibleApplicationsEnterprise | None = None
    """The facts about the enterprise."""
    key: AccessibleApplicationsKey | None = None
    """The facts about the key."""
    mandate: AccessibleApplicationsMandate | None = None
    """The facts about the mandate."""
    message: AccessibleApplicationsMessage | None = None
    """The facts about the message."""
    provider: AccessibleApplicationsProvider | None = None
    """The facts about the provider."""
    user: AccessibleApplicationsUser | None = None
    """The facts about the user."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActivationIssueActivation(Confidential):
    """The facts about the activation that the question activation-issue reads."""

    code_address_validated: bool | None = None
    """Whether the code goes to the address or number that was validated for this person."""
    code_channel: DeliveryChannel | None = None
    """How the code reaches the person."""
    code_handed_to_applicant: bool | None = None
    """Whether the code on paper is handed to the identified person at the desk."""
    identification_outcome: IdentificationOutcome | None = None
    """The decision on the identification that the code would be issued on."""
    identified_at: datetime | None = None
    """When that identification was decided."""
    link_address_validated: bool | None = None
    """Whether the link goes to the address or number that was validated for this person."""
    link_channel: DeliveryChannel | None = None
    """How the link reaches the person."""
    same_person: bool | None = None
    """Whether the code is for the person who was identified."""
    sent_separately: bool | None = None
    """Whether link and code travel in separate messages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationIssueQuestion:
    """May a code and a link be issued on this identification, and sent this way?"""

    question: ClassVar[Literal["activation-issue"]] = "activation-issue"
    activation: ActivationIssueActivation | None = None
    """The facts about the activation."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActivationRedemptionActivation(Confidential):
    """The facts about the activation that the question activation-redemption reads."""

    code_matches: bool | None = None
    """Whether the code is the one that belongs to the link."""
    expires_at: datetime | None = None
    """The first moment at which link and code are no longer valid."""
    link_known: bool | None = None
    """Whether the link is one that was issued."""
    state: ActivationState | None = None
    """What became of the code so far."""
    wrong_tries: int | None = None
    """How many wrong codes were tried in this case, re-issues included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationRedemptionQuestion:
    """Does this link with this code activate the key now?"""

    question: ClassVar[Literal["activation-redemption"]] = "activation-redemption"
    activation: ActivationRedemptionActivation | None = None
    """The facts about the activation."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApplicationAccessApplication(Confidential):
    """The facts about the application that the question application-access reads."""

    access_given: bool | None = None
    """Whether those persons were given access to their data."""
    act: Act | None = None
    """What is done in the application."""
    article: Article | None = None
    """The article that lists the application: some names stand under two."""
    certificate: AccessCertificate | None = None
    """The certificate that the user has beside username and password."""
    channel: Channel | None = None
    """The way the application is used."""
    data_basis: DataBasis | None = None
    """On what ground the user works with the data of another."""
    data_owner: str | None = None
    """Whose data are used: a CBE enterprise number or an SSIN."""
    declaration: BatchDeclaration | None = None
    """What is sent over a batch channel."""
    kept_no_longer_than_needed: bool | None = None
    """Whether the data are kept no longer than needed."""
    name: str | None = None
    """The French name of the application, as the annex prints it."""
    persons_informed: bool | None = None
    """Whether the persons whose data they are were informed."""
    portal: Portal | None = None
    """The portal of the application."""
    private_key_held: bool | None = None
    """Whether the user has a private key."""
    purpose_defined: bool | None = None
    """Whether the data are used for a defined purpose only."""
    quarter: str | None = None
    """The quarter that the data are about."""
    signature_certificate_use: SignatureCertificateUse | None = None
    """What the signature certificate of the electronic identity card was used for on the portal."""
    username_and_password_held: bool | None = None
    """Whether the user has a username and password."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApplicationAccessEnterprise(Confidential):
    """The facts about the enterprise that the question application-access reads."""

    designations: tuple[Designation, ...] | None = None
    """Who designated whom as what in the enterprise, for which applications, and when."""
    employs_staff: bool | None = None
    """Whether the user's enterprise employs staff."""
    start_authorised: bool | None = None
    """Whether whoever designated an access manager in the name of the enterprise was authorised by it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApplicationAccessKey(Confidential):
    """The facts about the key that the question application-access reads."""

    authentication_certificate: CertificateState | None = None
    """State of the authentication certificate on the electronic identity card."""
    card_loss_declared: bool | None = None
    """Whether that was declared to the municipality, the police or DocStop."""
    card_lost: bool | None = None
    """Whether the identity card was lost or stolen."""
    credentials_sent_apart: bool | None = None
    """Whether username and password were sent in separate messages."""
    email: EmailState | None = None
    """The e-mail address that its holder gave."""
    handed_over: bool | None = None
    """Whether the key, or data that belong to it, were handed to somebody else."""
    holder: str | None = None
    """SSIN of the holder of the key."""
    holder_proof: HolderProof | None = None
    """The level at which the holder of the key was proven."""
    issuer: KeyIssuer | None = None
    """Who offers the key."""
    kind: str | None = None
    """The kind of the key: a word of the rulebook, or none where no key is used."""
    loss: KeyLoss | None = None
    """What was reported of the key."""
    loss_acted_on: bool | None = None
    """Whether whoever received the report deactivated or changed the credentials."""
    loss_recipient: LossRecipient | None = None
    """Whom it was reported to."""
    loss_reported_at: datetime | None = None
    """When that was reported."""
    new_credentials_requested: bool | None = None
    """Whether a new username and password were asked of the contact centre for the blocked ones."""
    number_changed: bool | None = None
    """Whether the key is to be made for a new mobile number."""
    old_number_key_removed: bool | None = None
    """Whether the key by SMS for the old number was removed."""
    phone_keys_removed: bool | None = None
    """Whether the keys tied to the phone were removed: by app, SMS and e-mail."""
    phone_lost: bool | None = None
    """Whether the phone was lost or stolen."""
    phone_operator_told: bool | None = None
    """Whether the operator of the phone was told."""
    recognition_ends: datetime | Literal["none"] | None = None
    """When the recognition of the service that offers the key ends or ended."""
    secret_assigned: bool | None = None
    """Whether its password is one that was assigned and not changed since."""
    secret_changed_at: datetime | None = None
    """When its password was last changed, or first set."""
    secret_easily_guessed: bool | None = None
    """Whether its password stands in an order that is easily guessed."""
    secret_elements: tuple[SecretElement, ...] | None = None
    """What its password contains."""
    secret_length: int | None = None
    """How many characters its password has."""
    signature_certificate: CertificateState | None = None
    """State of the signature certificate on the electronic identity card."""
    state: KeyState | None = None
    """Where the key stands in its life."""
    terms_accepted: bool | None = None
    """Whether its holder accepted the terms of use."""
    unlocking: Unlocking | None = None
    """What was tried to have a locked key back."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApplicationAccessMandate(Confidential):
    """The facts about the mandate that the question application-access reads."""

    accepted: datetime | Literal["none"] | None = None
    """When the mandate was accepted."""
    acts: tuple[Act, ...] | None = None
    """The acts it covers."""
    applications: tuple[ListedApplication, ...] | Literal["all"] | None = None
    """The applications it covers."""
    availability: MandateAvailability | None = None
    """To whom a tax mandate was made available."""
    directory_number_held: bool | None = None
    """Whether the user has the mandator's number in the directory."""
    first_quarter: str | None = None
    """The first quarter that a social security mandate covers."""
    kind: MandateKind | None = None
    """The kind of the mandate."""
    last_quarter: str | Literal["none"] | None = None
    """The last quarter that it covers, or none."""
    mandator: str | None = None
    """Who gave it: a CBE enterprise number or an SSIN."""
    passed_on: bool | None = None
    """Whether it was passed on by somebody who had received it."""
    period: Period | None = None
    """The period of the mandate."""
    received_acts: tuple[Act, ...] | None = None
    """The acts that had been received."""
    received_applications: tuple[ListedApplication, ...] | Literal["all"] | None = None
    """The applications that had been received by whoever passed it on."""
    received_first_quarter: str | None = None
    """The first quarter that had been received."""
    received_last_quarter: str | Literal["none"] | None = None
    """The last quarter that had been received, or none."""
    received_period: Period | None = None
    """The period that had been received."""
    renounced: datetime | Literal["none"] | None = None
    """When the mandatary renounced it."""
    revoked: datetime | Literal["none"] | None = None
    """When the mandator revoked it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApplicationAccessMessage(Confidential):
    """The facts about the message that the question application-access reads."""

    content: MessageContent | None = None
    """What the user declares of the content that is sent."""
    rectification_requested: datetime | Literal["none"] | None = None
    """When the correction of a material error was asked for."""
    rectified: bool | None = None
    """Whether it was corrected."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApplicationAccessProvider(Confidential):
    """The facts about the provider that the question application-access reads."""

    choice_documented: bool | None = None
    """Whether the care taken in choosing the provider is documented."""
    contract_concluded: bool | None = None
    """Whether there is a contract with the provider."""
    contract_mentions: tuple[ContractMention, ...] | None = None
    """What that contract states of all that the law demands."""
    contract_period: Period | None = None
    """When that contract is in force."""
    declared: bool | None = None
    """Whether the provider was declared by form."""
    end_reported: bool | None = None
    """Whether that end was reported."""
    kind: ProviderKind | None = None
    """What kind of service provider the user's enterprise is for the owner of the data."""
    others_designated: int | None = None
    """How many providers beside the approved secretariat are designated, this one included."""
    owner_employs_staff: bool | None = None
    """Whether the owner of the data, which designates the provider, employs staff."""
    relation_ended: datetime | Literal["none"] | None = None
    """When the relation with the provider ends or ended."""
    roles_laid_down: bool | None = None
    """Whether it is laid down that the enterprise is controller and the provider processor."""
    secretariat_affiliated: bool | None = None
    """Whether the owner of the data is affiliated to an approved social secretariat: to this one, if it is one."""
    security_watched: bool | None = None
    """Whether the provider's security measures are watched."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApplicationAccessUser(Confidential):
    """The facts about the user that the question application-access reads."""

    enterprise: str | None = None
    """CBE enterprise number of the enterprise for which the user acts."""
    entitlement: Entitlement | None = None
    """What the user is entitled to on the eHealth portal."""
    holds_function: bool | None = None
    """Whether the user still holds the function for which the rights were given."""
    information: InformationTruth | None = None
    """What the user declares of the information given."""
    natural_person: bool | None = None
    """Whether the user is a natural person."""
    reference: str | None = None
    """The name of the user among the designations: any text without meaning, never an SSIN."""
    role: UserRole | None = None
    """What the user was designated as."""
    ssin: str | None = None
    """SSIN of the user."""
    tie: Tie | None = None
    """The tie between the user and the enterprise."""
    works_for_enterprise: bool | None = None
    """Whether the user still works for the enterprise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationAccessQuestion:
    """May this user open this application now?"""

    question: ClassVar[Literal["application-access"]] = "application-access"
    application: ApplicationAccessApplication | None = None
    """The facts about the application."""
    enterprise: ApplicationAccessEnterprise | None = None
    """The facts about the enterprise."""
    key: ApplicationAccessKey | None = None
    """The facts about the key."""
    mandate: ApplicationAccessMandate | None = None
    """The facts about the mandate."""
    message: ApplicationAccessMessage | None = None
    """The facts about the message."""
    provider: ApplicationAccessProvider | None = None
    """The facts about the provider."""
    user: ApplicationAccessUser | None = None
    """The facts about the user."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DelegationEnterprise(Confidential):
    """The facts about the enterprise that the question delegation reads."""

    designations: tuple[Designation, ...] | None = None
    """Who designated whom as what in the enterprise, for which applications, and when."""
    employs_staff: bool | None = None
    """Whether the user's enterprise employs staff."""
    start_authorised: bool | None = None
    """Whether whoever designated an access manager in the name of the enterprise was authorised by it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DelegationKey(Confidential):
    """The facts about the key that the question delegation reads."""

    loss: KeyLoss | None = None
    """What was reported of the key."""
    loss_acted_on: bool | None = None
    """Whether whoever received the report deactivated or changed the credentials."""
    loss_reported_at: datetime | None = None
    """When that was reported."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DelegationUser(Confidential):
    """The facts about the user that the question delegation reads."""

    holds_function: bool | None = None
    """Whether the user still holds the function for which the rights were given."""
    natural_person: bool | None = None
    """Whether the user is a natural person."""
    reference: str | None = None
    """The name of the user among the designations: any text without meaning, never an SSIN."""
    role: UserRole | None = None
    """What the user was designated as."""
    tie: Tie | None = None
    """The tie between the user and the enterprise."""
    works_for_enterprise: bool | None = None
    """Whether the user still works for the enterprise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationQuestion:
    """May this person act as access manager or user of this enterprise now?"""

    question: ClassVar[Literal["delegation"]] = "delegation"
    enterprise: DelegationEnterprise | None = None
    """The facts about the enterprise."""
    key: DelegationKey | None = None
    """The facts about the key."""
    user: DelegationUser | None = None
    """The facts about the user."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DigitalKeyKey(Confidential):
    """The facts about the key that the question digital-key reads."""

    authentication_certificate: CertificateState | None = None
    """State of the authentication certificate on the electronic identity card."""
    card_loss_declared: bool | None = None
    """Whether that was declared to the municipality, the police or DocStop."""
    card_lost: bool | None = None
    """Whether the identity card was lost or stolen."""
    credentials_sent_apart: bool | None = None
    """Whether username and password were sent in separate messages."""
    email: EmailState | None = None
    """The e-mail address that its holder gave."""
    handed_over: bool | None = None
    """Whether the key, or data that belong to it, were handed to somebody else."""
    holder: str | None = None
    """SSIN of the holder of the key."""
    issuer: KeyIssuer | None = None
    """Who offers the key."""
    kind: str | None = None
    """The kind of the key: a word of the rulebook, or none where no key is used."""
    loss: KeyLoss | None = None
    """What was reported of the key."""
    loss_recipient: LossRecipient | None = None
    """Whom it was reported to."""
    loss_reported_at: datetime | None = None
    """When that was reported."""
    new_credentials_requested: bool | None = None
    """Whether a new username and password were asked of the contact centre for the blocked ones."""
    number_changed: bool | None = None
    """Whether the key is to be made for a new mobile number."""
    old_number_key_removed: bool | None = None
    """Whether the key by SMS for the old number was removed."""
    phone_keys_removed: bool | None = None
    """Whether the keys tied to the phone were removed: by app, SMS and e-mail."""
    phone_lost: bool | None = None
    """Whether the phone was lost or stolen."""
    phone_operator_told: bool | None = None
    """Whether the operator of the phone was told."""
    recognition_ends: datetime | Literal["none"] | None = None
    """When the recognition of the service that offers the key ends or ended."""
    secret_assigned: bool | None = None
    """Whether its password is one that was assigned and not changed since."""
    secret_changed_at: datetime | None = None
    """When its password was last changed, or first set."""
    secret_easily_guessed: bool | None = None
    """Whether its password stands in an order that is easily guessed."""
    secret_elements: tuple[SecretElement, ...] | None = None
    """What its password contains."""
    secret_length: int | None = None
    """How many characters its password has."""
    signature_certificate: CertificateState | None = None
    """State of the signature certificate on the electronic identity card."""
    state: KeyState | None = None
    """Where the key stands in its life."""
    terms_accepted: bool | None = None
    """Whether its holder accepted the terms of use."""
    unlocking: Unlocking | None = None
    """What was tried to have a locked key back."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DigitalKeyUser(Confidential):
    """The facts about the user that the question digital-key reads."""

    role: UserRole | None = None
    """What the user was designated as."""
    ssin: str | None = None
    """SSIN of the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigitalKeyQuestion:
    """May this digital key be used now?"""

    question: ClassVar[Literal["digital-key"]] = "digital-key"
    key: DigitalKeyKey | None = None
    """The facts about the key."""
    user: DigitalKeyUser | None = None
    """The facts about the user."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EnrolmentApplicant(Confidential):
    """The facts about the applicant that the question enrolment reads."""

    code_channel: DeliveryChannel | None = None
    """How the code will reach the applicant."""
    contact_consented: tuple[ContactDatum, ...] | None = None
    """The contact data whose use the applicant consented to."""
    contact_used: tuple[ContactDatum, ...] | None = None
    """The contact data that are recorded or used; a channel that needs one counts as use in any case."""
    document_birth_date: BirthDate | None = None
    """Birth date that the document states, in full or in part."""
    document_chip: ChipCheck | None = None
    """Outcome of reading the chip of the document."""
    document_expires_on: date | None = None
    """The last day on which the document is valid."""
    document_first_names: tuple[str, ...] | None = None
    """First names that the document states, in its order."""
    document_found_authentic: bool | None = None
    """Whether the officer found the document authentic."""
    document_kind: DocumentKind | None = None
    """The kind of identity document the applicant showed."""
    document_name: str | None = None
    """Name that the document states."""
    document_name_source: NameSource | None = None
    """Where the names of the document were read."""
    document_number: str | None = None
    """The number of the document, as printed."""
    document_omits: tuple[IdentityDatum, ...] | None = None
    """The identity data that the document does not state."""
    document_original: bool | None = None
    """Whether the document is the original and not a copy."""
    document_report: DocumentReport | None = None
    """Answer of the check for lost and stolen Belgian documents."""
    document_sex: Sex | None = None
    """Sex that the document states."""
    email_declared_own: bool | None = None
    """Whether the applicant declared that the e-mail address is theirs."""
    email_not_shared: bool | None = None
    """Whether the applicant declared that others do not use the e-mail address without permission."""
    email_regularly_used: bool | None = None
    """Whether the applicant declared that they use the e-mail address regularly."""
    email_validated: datetime | Literal["none"] | None = None
    """When the e-mail address was last validated for this person."""
    found_in: RegisterFinding | None = None
    """Where the applicant was found."""
    holder_matches_photo: bool | None = None
    """Whether the officer found that the holder is the person in the picture."""
    in_person: bool | None = None
    """Whether the applicant came to the desk in person."""
    link_channel: DeliveryChannel | None = None
    """How the link will reach the applicant."""
    own_card: OwnCard | None = None
    """Whether the applicant has an own electronic identity card with which to create the key."""
    phone_validated: datetime | Literal["none"] | None = None
    """When the mobile number was last validated for this person."""
    procedure: tuple[DocumentedStep, ...] | None = None
    """The steps of the identification: who did each, when, and on what evidence."""
    register_birth_date: BirthDate | None = None
    """Birth date that the register states, in full or in part."""
    register_first_names: tuple[str, ...] | None = None
    """First names that the register states, in its order."""
    register_name: str | None = None
    """Name that the register states."""
    register_omits: tuple[IdentityDatum, ...] | None = None
    """The identity data that the register does not state."""
    register_sex: Sex | None = None
    """Sex that the register states."""
    registration_status: RegistrationStatus | None = None
    """The register's own answer about the registration."""
    ssin: str | None = None
    """SSIN of the applicant, as the register gives it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EnrolmentOfficer(Confidential):
    """The facts about the officer that the question enrolment reads."""

    authentication_certificate: CertificateState | None = None
    """State of the authentication certificate on the officer's card."""
    card_reader: bool | None = None
    """Whether a card reader is available."""
    card_ssin: str | None = None
    """SSIN of the holder of the card that was used."""
    conditions_evidenced: bool | None = None
    """Whether proof was given that the officer meets the access conditions."""
    employment: Employment | None = None
    """The tie between officer and organisation."""
    gdpr_informed: bool | None = None
    """Whether the officer was informed of the rules on data protection."""
    holds_function: bool | None = None
    """Whether the officer still holds the function that the role was granted for."""
    role_deactivated: bool | None = None
    """Whether the role was deactivated."""
    role_granted_by_access_manager: bool | None = None
    """Whether the one who granted the role was an access manager."""
    role_granted_for: str | None = None
    """CBE enterprise number of the organisation whose access manager granted the role."""
    role_held: bool | None = None
    """Whether the officer was granted the role of local registration manager."""
    role_period: Period | None = None
    """Validity period of the role."""
    session_ssin: str | None = None
    """SSIN of the officer named in the session."""
    sign_in_key: SignInKey | None = None
    """The key with which the officer signed in to the application."""
    signature_certificate: CertificateState | None = None
    """State of the signature certificate on the officer's card."""
    subcontract_guarantees: tuple[ContractGuarantee, ...] | None = None
    """The guarantees that the contract with the subcontractor holds."""
    subcontract_submitted: bool | None = None
    """Whether the contract with the subcontractor was submitted to BOSA."""
    subcontractor_agreement: datetime | Literal["none"] | None = None
    """When BOSA gave its written agreement to this subcontractor."""
    subcontractor_under_responsibility: bool | None = None
    """Whether the subcontractor works entirely under the organisation's responsibility."""
    supervised: bool | None = None
    """Whether the officer works under the organisation's supervision; for a subcontractor, entirely."""
    suspension: Suspension | None = None
    """Whether BOSA has disabled the officer's rights."""
    terms_accepted: AcceptedTerms | None = None
    """Which version of the general terms of use the officer accepted."""
    trained: bool | None = None
    """Whether the organisation trained the officer."""
    works_for_organisation: bool | None = None
    """Whether the officer still works for the organisation."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EnrolmentOrganisation(Confidential):
    """The facts about the organisation that the question enrolment reads."""

    assists_data_subjects: bool | None = None
    """Whether it assists BOSA in answering requests of data subjects."""
    assists_security_obligations: bool | None = None
    """Whether it assists BOSA in the obligations of articles 32 to 36 of the GDPR."""
    breach: Breach | None = None
    """Whether every data breach it knows of was reported to BOSA without delay."""
    cbss_authorisation: Authorisation | None = None
    """What its access to the CBSS was authorised for."""
    convention_period: Period | None = None
    """When the convention is in force: from its signature to the end both parties agreed on, if any."""
    convention_signed_by_bosa: bool | None = None
    """Whether FPS BOSA signed the convention."""
    convention_signed_by_organisation: bool | None = None
    """Whether the organisation signed the convention."""
    data_protection_officer_named: bool | None = None
    """Whether it has a data protection officer."""
    enterprise_number: str | None = None
    """The CBE enterprise number of the organisation."""
    general_terms_accepted: bool | None = None
    """Whether it accepted the general terms and directives of BOSA."""
    national_register_authorisation: Authorisation | None = None
    """What its access to the National Register was authorised for."""
    processes_controlled: bool | None = None
    """Whether it controls that processes and directives are followed."""
    processing_register_kept: bool | None = None
    """Whether it keeps a register of processing activities."""
    processing_register_shown: bool | None = None
    """Whether it showed that register each time it was asked to; true if nobody asked."""
    public_authority: bool | None = None
    """Whether it is a Belgian public authority in the sense of articles 133 and 134 of the programme law of 8
    April 2003."""
    security_plan_reviewed_on: date | Literal["none"] | None = None
    """The Brussels day of the last review of its security plan."""
    security_policy_reviewed_on: date | Literal["none"] | None = None
    """The Brussels day of the last review of its security policy."""
    suspension: Suspension | None = None
    """Whether BOSA has suspended the organisation."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EnrolmentSearch(Confidential):
    """The facts about the search that the question enrolment reads."""

    enrolment_open: bool | None = None
    """Whether the search is tied to an enrolment that is open."""
    fields: tuple[RegisterField, ...] | None = None
    """The data the search asks for; the SSIN as search key and the register's own status answer are not among
    them."""
    key: SearchKey | None = None
    """What the person is searched by."""
    number: str | None = None
    """The SSIN searched by."""
    person_at_desk: bool | None = None
    """Whether the person searched for came to the desk."""
    persons: int | None = None
    """How many persons that enrolment is for."""
    purpose: SearchPurpose | None = None
    """What the search is for."""
    recorded: bool | None = None
    """Whether an audit record is written for the search, found or not."""
    register: Register | None = None
    """The register that is searched."""
    result_kept_confidential: bool | None = None
    """Whether nothing learnt from the search is used or disclosed outside the application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentQuestion:
    """May this officer enrol this applicant now?"""

    question: ClassVar[Literal["enrolment"]] = "enrolment"
    applicant: EnrolmentApplicant | None = None
    """The facts about the applicant."""
    officer: EnrolmentOfficer | None = None
    """The facts about the officer."""
    organisation: EnrolmentOrganisation | None = None
    """The facts about the organisation."""
    search: EnrolmentSearch | None = None
    """The facts about the search."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IdentificationApplicant(Confidential):
    """The facts about the applicant that the question identification reads."""

    code_channel: DeliveryChannel | None = None
    """How the code will reach the applicant."""
    contact_consented: tuple[ContactDatum, ...] | None = None
    """The contact data whose use the applicant consented to."""
    contact_used: tuple[ContactDatum, ...] | None = None
    """The contact data that are recorded or used; a channel that needs one counts as use in any case."""
    document_birth_date: BirthDate | None = None
    """Birth date that the document states, in full or in part."""
    document_chip: ChipCheck | None = None
    """Outcome of reading the chip of the document."""
    document_expires_on: date | None = None
    """The last day on which the document is valid."""
    document_first_names: tuple[str, ...] | None = None
    """First names that the document states, in its order."""
    document_found_authentic: bool | None = None
    """Whether the officer found the document authentic."""
    document_kind: DocumentKind | None = None
    """The kind of identity document the applicant showed."""
    document_name: str | None = None
    """Name that the document states."""
    document_name_source: NameSource | None = None
    """Where the names of the document were read."""
    document_number: str | None = None
    """The number of the document, as printed."""
    document_omits: tuple[IdentityDatum, ...] | None = None
    """The identity data that the document does not state."""
    document_original: bool | None = None
    """Whether the document is the original and not a copy."""
    document_report: DocumentReport | None = None
    """Answer of the check for lost and stolen Belgian documents."""
    document_sex: Sex | None = None
    """Sex that the document states."""
    email_declared_own: bool | None = None
    """Whether the applicant declared that the e-mail address is theirs."""
    email_not_shared: bool | None = None
    """Whether the applicant declared that others do not use the e-mail address without permission."""
    email_regularly_used: bool | None = None
    """Whether the applicant declared that they use the e-mail address regularly."""
    email_validated: datetime | Literal["none"] | None = None
    """When the e-mail address was last validated for this person."""
    found_in: RegisterFinding | None = None
    """Where the applicant was found."""
    holder_matches_photo: bool | None = None
    """Whether the officer found that the holder is the person in the picture."""
    in_person: bool | None = None
    """Whether the applicant came to the desk in person."""
    link_channel: DeliveryChannel | None = None
    """How the link will reach the applicant."""
    own_card: OwnCard | None = None
    """Whether the applicant has an own electronic identity card with which to create the key."""
    phone_validated: datetime | Literal["none"] | None = None
    """When the mobile number was last validated for this person."""
    procedure: tuple[DocumentedStep, ...] | None = None
    """The steps of the identification: who did each, when, and on what evidence."""
    register_birth_date: BirthDate | None = None
    """Birth date that the register states, in full or in part."""
    register_first_names: tuple[str, ...] | None = None
    """First names that the register states, in its order."""
    register_name: str | None = None
    """Name that the register states."""
    register_omits: tuple[IdentityDatum, ...] | None = None
    """The identity data that the register does not state."""
    register_sex: Sex | None = None
    """Sex that the register states."""
    registration_status: RegistrationStatus | None = None
    """The register's own answer about the registration."""
    ssin: str | None = None
    """SSIN of the applicant, as the register gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentificationQuestion:
    """Is this applicant identified as the procedure demands?"""

    question: ClassVar[Literal["identification"]] = "identification"
    applicant: IdentificationApplicant | None = None
    """The facts about the applicant."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MandateApplication(Confidential):
    """The facts about the application that the question mandate reads."""

    act: Act | None = None
    """What is done in the application."""
    article: Article | None = None
    """The article that lists the application: some names stand under two."""
    data_owner: str | None = None
    """Whose data are used: a CBE enterprise number or an SSIN."""
    name: str | None = None
    """The French name of the application, as the annex prints it."""
    portal: Portal | None = None
    """The portal of the application."""
    quarter: str | None = None
    """The quarter that the data are about."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MandateMandate(Confidential):
    """The facts about the mandate that the question mandate reads."""

    accepted: datetime | Literal["none"] | None = None
    """When the mandate was accepted."""
    acts: tuple[Act, ...] | None = None
    """The acts it covers."""
    applications: tuple[ListedApplication, ...] | Literal["all"] | None = None
    """The applications it covers."""
    first_quarter: str | None = None
    """The first quarter that a social security mandate covers."""
    kind: MandateKind | None = None
    """The kind of the mandate."""
    last_quarter: str | Literal["none"] | None = None
    """The last quarter that it covers, or none."""
    mandator: str | None = None
    """Who gave it: a CBE enterprise number or an SSIN."""
    passed_on: bool | None = None
    """Whether it was passed on by somebody who had received it."""
    period: Period | None = None
    """The period of the mandate."""
    received_acts: tuple[Act, ...] | None = None
    """The acts that had been received."""
    received_applications: tuple[ListedApplication, ...] | Literal["all"] | None = None
    """The applications that had been received by whoever passed it on."""
    received_first_quarter: str | None = None
    """The first quarter that had been received."""
    received_last_quarter: str | Literal["none"] | None = None
    """The last quarter that had been received, or none."""
    received_period: Period | None = None
    """The period that had been received."""
    renounced: datetime | Literal["none"] | None = None
    """When the mandatary renounced it."""
    revoked: datetime | Literal["none"] | None = None
    """When the mandator revoked it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateQuestion:
    """Does this mandate cover this act now?"""

    question: ClassVar[Literal["mandate"]] = "mandate"
    application: MandateApplication | None = None
    """The facts about the application."""
    mandate: MandateMandate | None = None
    """The facts about the mandate."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OfficerOfficer(Confidential):
    """The facts about the officer that the question officer reads."""

    authentication_certificate: CertificateState | None = None
    """State of the authentication certificate on the officer's card."""
    card_reader: bool | None = None
    """Whether a card reader is available."""
    card_ssin: str | None = None
    """SSIN of the holder of the card that was used."""
    conditions_evidenced: bool | None = None
    """Whether proof was given that the officer meets the access conditions."""
    employment: Employment | None = None
    """The tie between officer and organisation."""
    gdpr_informed: bool | None = None
    """Whether the officer was informed of the rules on data protection."""
    holds_function: bool | None = None
    """Whether the officer still holds the function that the role was granted for."""
    role_deactivated: bool | None = None
    """Whether the role was deactivated."""
    role_granted_by_access_manager: bool | None = None
    """Whether the one who granted the role was an access manager."""
    role_granted_for: str | None = None
    """CBE enterprise number of the organisation whose access manager granted the role."""
    role_held: bool | None = None
    """Whether the officer was granted the role of local registration manager."""
    role_period: Period | None = None
    """Validity period of the role."""
    session_ssin: str | None = None
    """SSIN of the officer named in the session."""
    sign_in_key: SignInKey | None = None
    """The key with which the officer signed in to the application."""
    signature_certificate: CertificateState | None = None
    """State of the signature certificate on the officer's card."""
    subcontract_guarantees: tuple[ContractGuarantee, ...] | None = None
    """The guarantees that the contract with the subcontractor holds."""
    subcontract_submitted: bool | None = None
    """Whether the contract with the subcontractor was submitted to BOSA."""
    subcontractor_agreement: datetime | Literal["none"] | None = None
    """When BOSA gave its written agreement to this subcontractor."""
    subcontractor_under_responsibility: bool | None = None
    """Whether the subcontractor works entirely under the organisation's responsibility."""
    supervised: bool | None = None
    """Whether the officer works under the organisation's supervision; for a subcontractor, entirely."""
    suspension: Suspension | None = None
    """Whether BOSA has disabled the officer's rights."""
    terms_accepted: AcceptedTerms | None = None
    """Which version of the general terms of use the officer accepted."""
    trained: bool | None = None
    """Whether the organisation trained the officer."""
    works_for_organisation: bool | None = None
    """Whether the officer still works for the organisation."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OfficerOrganisation(Confidential):
    """The facts about the organisation that the question officer reads."""

    enterprise_number: str | None = None
    """The CBE enterprise number of the organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerQuestion:
    """May this officer use the application now?"""

    question: ClassVar[Literal["officer"]] = "officer"
    officer: OfficerOfficer | None = None
    """The facts about the officer."""
    organisation: OfficerOrganisation | None = None
    """The facts about the organisation."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganisationOrganisation(Confidential):
    """The facts about the organisation that the question organisation reads."""

    assists_data_subjects: bool | None = None
    """Whether it assists BOSA in answering requests of data subjects."""
    assists_security_obligations: bool | None = None
    """Whether it assists BOSA in the obligations of articles 32 to 36 of the GDPR."""
    breach: Breach | None = None
    """Whether every data breach it knows of was reported to BOSA without delay."""
    cbss_authorisation: Authorisation | None = None
    """What its access to the CBSS was authorised for."""
    convention_period: Period | None = None
    """When the convention is in force: from its signature to the end both parties agreed on, if any."""
    convention_signed_by_bosa: bool | None = None
    """Whether FPS BOSA signed the convention."""
    convention_signed_by_organisation: bool | None = None
    """Whether the organisation signed the convention."""
    data_protection_officer_named: bool | None = None
    """Whether it has a data protection officer."""
    general_terms_accepted: bool | None = None
    """Whether it accepted the general terms and directives of BOSA."""
    national_register_authorisation: Authorisation | None = None
    """What its access to the National Register was authorised for."""
    processes_controlled: bool | None = None
    """Whether it controls that processes and directives are followed."""
    processing_register_kept: bool | None = None
    """Whether it keeps a register of processing activities."""
    processing_register_shown: bool | None = None
    """Whether it showed that register each time it was asked to; true if nobody asked."""
    public_authority: bool | None = None
    """Whether it is a Belgian public authority in the sense of articles 133 and 134 of the programme law of 8
    April 2003."""
    security_plan_reviewed_on: date | Literal["none"] | None = None
    """The Brussels day of the last review of its security plan."""
    security_policy_reviewed_on: date | Literal["none"] | None = None
    """The Brussels day of the last review of its security policy."""
    suspension: Suspension | None = None
    """Whether BOSA has suspended the organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationQuestion:
    """May this organisation act as Local Registration Authority now?"""

    question: ClassVar[Literal["organisation"]] = "organisation"
    organisation: OrganisationOrganisation | None = None
    """The facts about the organisation."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProviderProvider(Confidential):
    """The facts about the provider that the question provider reads."""

    choice_documented: bool | None = None
    """Whether the care taken in choosing the provider is documented."""
    contract_concluded: bool | None = None
    """Whether there is a contract with the provider."""
    contract_mentions: tuple[ContractMention, ...] | None = None
    """What that contract states of all that the law demands."""
    contract_period: Period | None = None
    """When that contract is in force."""
    declared: bool | None = None
    """Whether the provider was declared by form."""
    end_reported: bool | None = None
    """Whether that end was reported."""
    kind: ProviderKind | None = None
    """What kind of service provider the user's enterprise is for the owner of the data."""
    others_designated: int | None = None
    """How many providers beside the approved secretariat are designated, this one included."""
    owner_employs_staff: bool | None = None
    """Whether the owner of the data, which designates the provider, employs staff."""
    relation_ended: datetime | Literal["none"] | None = None
    """When the relation with the provider ends or ended."""
    roles_laid_down: bool | None = None
    """Whether it is laid down that the enterprise is controller and the provider processor."""
    secretariat_affiliated: bool | None = None
    """Whether the owner of the data is affiliated to an approved social secretariat: to this one, if it is one."""
    security_watched: bool | None = None
    """Whether the provider's security measures are watched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderQuestion:
    """May this service provider act for this enterprise now?"""

    question: ClassVar[Literal["provider"]] = "provider"
    provider: ProviderProvider | None = None
    """The facts about the provider."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SearchSearch(Confidential):
    """The facts about the search that the question search reads."""

    enrolment_open: bool | None = None
    """Whether the search is tied to an enrolment that is open."""
    fields: tuple[RegisterField, ...] | None = None
    """The data the search asks for; the SSIN as search key and the register's own status answer are not among
    them."""
    key: SearchKey | None = None
    """What the person is searched by."""
    number: str | None = None
    """The SSIN searched by."""
    person_at_desk: bool | None = None
    """Whether the person searched for came to the desk."""
    persons: int | None = None
    """How many persons that enrolment is for."""
    purpose: SearchPurpose | None = None
    """What the search is for."""
    recorded: bool | None = None
    """Whether an audit record is written for the search, found or not."""
    register: Register | None = None
    """The register that is searched."""
    result_kept_confidential: bool | None = None
    """Whether nothing learnt from the search is used or disclosed outside the application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuestion:
    """May this search in a register be done now?"""

    question: ClassVar[Literal["search"]] = "search"
    search: SearchSearch | None = None
    """The facts about the search."""
    at: datetime | None = None
    """The instant it is decided for; it may be absent only where the caller gives it beside the question, as on
    the command line."""
    id: str | None = None
    """The portal's own name for this question, echoed in the answer."""
    lang: Language | None = None
    """The language of messages in the answer; without it there are none."""
    nearest_permit: bool | None = None
    """Whether the answer tells what would have to change for a permit."""
    rulebook: str | None = None
    """The version of the rulebook to decide by; without it, the one in force at the instant."""


Question = Union[
    AccessibleApplicationsQuestion,
    ActivationIssueQuestion,
    ActivationRedemptionQuestion,
    ApplicationAccessQuestion,
    DelegationQuestion,
    DigitalKeyQuestion,
    EnrolmentQuestion,
    IdentificationQuestion,
    MandateQuestion,
    OfficerQuestion,
    OrganisationQuestion,
    ProviderQuestion,
    SearchQuestion,
]
"""What a portal can ask."""


DecisionQuestion = Union[
    ActivationIssueQuestion,
    ActivationRedemptionQuestion,
    ApplicationAccessQuestion,
    DelegationQuestion,
    DigitalKeyQuestion,
    EnrolmentQuestion,
    IdentificationQuestion,
    MandateQuestion,
    OfficerQuestion,
    OrganisationQuestion,
    ProviderQuestion,
    SearchQuestion,
]
"""What a decision answers."""

REASON_ARGUMENTS: Final[Mapping[tuple[str, str], Mapping[str, type]]] = {
    ("organisation.convention-signed", "not-started"): {"start": datetime},
    ("organisation.convention-signed", "ended"): {"end": datetime},
    ("organisation.security-plan-current", "policy-review-overdue"): {"reviewed": date},
    ("organisation.security-plan-current", "plan-review-overdue"): {"reviewed": date},
    ("officer.subcontractor-agreed", "agreement-not-prior"): {"agreed": datetime},
    ("officer.eid-login", "other-key"): {"key": SignInKey},
    ("officer.eid-certificates-active", "authentication-certificate"): {"state": CertificateState},
    ("officer.eid-certificates-active", "signature-certificate"): {"state": CertificateState},
    ("officer.role-in-force", "not-started"): {"start": datetime},
    ("officer.role-in-force", "ended"): {"end": datetime},
    ("officer.role-in-force", "unlimited"): {"maximumMonths": int},
    ("officer.role-in-force", "too-long"): {"maximumMonths": int},
    ("officer.role-renewal-due", "ends-soon"): {"end": datetime},
    ("officer.role-renewal-due", "has-ended"): {"end": datetime},
    ("search.strictly-necessary", "not-one-person"): {"persons": int},
    ("applicant.document-accepted", "kind-not-accepted"): {"kind": DocumentKind},
    ("applicant.document-valid", "expired"): {"lastDay": date},
    ("applicant.register-agrees", "first-names-differ"): {"position": int},
    ("applicant.procedure-documented", "step-missing"): {"step": ProcedureStep},
    ("applicant.procedure-documented", "step-without-author"): {"step": ProcedureStep},
    ("applicant.procedure-documented", "step-without-time"): {"step": ProcedureStep},
    ("applicant.procedure-documented", "step-without-evidence"): {"step": ProcedureStep},
    ("applicant.procedure-documented", "step-in-the-future"): {"at": datetime, "step": ProcedureStep},
    ("applicant.contact-validated", "email-validation-in-the-future"): {"validated": datetime},
    ("applicant.contact-validated", "email-validation-too-old"): {"validated": datetime},
    ("applicant.contact-validated", "phone-validation-in-the-future"): {"validated": datetime},
    ("applicant.contact-validated", "phone-validation-too-old"): {"validated": datetime},
    ("activation.identified", "in-the-future"): {"identified": datetime},
    ("activation.identified", "too-old"): {"identified": datetime},
    ("activation.not-expired", "expired"): {"expired": datetime},
    ("activation.attempts-left", "locked"): {"tries": int},
    ("key.loss-deactivates", "lost-or-stolen"): {"reported": datetime},
    ("key.loss-deactivates", "misused"): {"reported": datetime},
    ("key.loss-deactivates", "suspected"): {"reported": datetime},
    ("key.loss-deactivates", "token-lost"): {"reported": datetime},
    ("key.recognised-issuer", "recognition-ended"): {"end": datetime},
    ("key.secret-strong", "too-short"): {"minimum": int},
    ("key.initial-secret-changed", "change-overdue"): {"due": datetime},
    ("key.initial-secret-changed", "change-in-the-future"): {"changed": datetime},
    ("application.known", "other-article"): {"article": Article},
    ("application.known", "other-portal"): {"portal": Portal},
    ("application.known", "withdrawn"): {"since": datetime},
    ("application.key-sufficient", "level-too-low"): {"held": AssuranceLevel, "required": AssuranceLevel},
    ("application.key-sufficient", "key-missing"): {"required": AssuranceLevel},
    ("application.user-authorised", "authorisation-ended"): {"end": datetime},
    ("application.own-data", "authorisation-ended"): {"end": datetime},
    ("message.rectified", "not-rectified"): {"requested": datetime},
    ("manager.one-principal", "several-designated"): {"designated": int},
    ("manager.chain", "designator-not-competent"): {"step": int},
    ("manager.chain", "gap"): {"step": int},
    ("manager.loss-acted-on", "still-usable"): {"reported": datetime},
    ("provider.contract", "not-started"): {"start": datetime},
    ("provider.contract", "ended"): {"end": datetime},
    ("provider.contract", "mention-missing"): {"mention": ContractMention},
    ("provider.one-other", "several-beside-secretariat"): {"designated": int},
    ("provider.one-other", "several-without-secretariat"): {"designated": int},
    ("provider.one-other", "several-designated"): {"designated": int},
    ("provider.ended", "ended"): {"end": datetime},
    ("provider.ended", "end-not-reported"): {"end": datetime},
    ("mandate.in-force", "not-started"): {"start": datetime},
    ("mandate.in-force", "ended"): {"end": datetime},
    ("mandate.in-force", "revoked"): {"since": datetime},
    ("mandate.in-force", "renounced"): {"since": datetime},
    ("certificate.in-validity", "not-started"): {"start": datetime},
    ("certificate.in-validity", "ended"): {"end": datetime},
    ("certificate.not-revoked", "revoked"): {"revoked": datetime},
    ("certificate.not-revoked", "evidence-too-old"): {"issued": datetime},
    ("certificate.key-not-recertified", "still-used"): {"end": datetime},
    ("signature.verifies", "certificate-not-acceptable"): {"signed": datetime},
    ("ebox.consent", "not-yet-given"): {"given": datetime},
    ("ebox.consent", "withdrawn"): {"withdrawn": datetime},
    ("ebox.sender-told", "withdrawal-not-told"): {"withdrawn": datetime},
    ("ebox.deleted-after", "deleted-too-early"): {"end": datetime},
    ("ebox.deleted-after", "not-deleted"): {"end": datetime},
    ("ebox.read-receipt", "not-confirmed"): {"read": datetime},
    ("ebox.release-count", "too-many"): {"maximum": int, "releases": int},
    ("ebox.release-notice", "too-late"): {"announced": date, "effective": date},
    ("ebox.availability", "below-target"): {"allowedSeconds": int, "downtimeSeconds": int},
    ("audit.complete", "records-missing"): {"missing": int},
    ("audit.complete", "closing-record-missing"): {"cases": int},
    ("audit.reproducible", "facts-missing"): {"records": int},
    ("audit.reproducible", "facts-mismatch"): {"records": int},
    ("audit.reproducible", "rules-unavailable"): {"records": int},
    ("audit.reproducible", "other-decision"): {"records": int},
    ("audit.reconstructible", "gap"): {"gaps": int},
    ("audit.reconstructible", "contradiction"): {"contradictions": int},
    ("audit.tamper-evident", "altered"): {"position": int},
    ("audit.tamper-evident", "shorter-than-checkpoint"): {"expected": int, "found": int},
    ("audit.retention", "removed-too-early"): {"until": date},
    ("audit.retention", "kept-too-long"): {"until": date},
    ("medicines.use-ended", "still-used"): {"informed": datetime},
    ("medicines.penalty", "amount-due"): {"daysLate": int, "euro": int},
    ("service.planned-notice", "too-late"): {"announced": datetime, "start": datetime},
    ("service.unplanned-notice", "interruption-not-announced"): {"start": datetime},
    ("service.unplanned-notice", "restoration-not-announced"): {"restored": datetime},
    ("service.desk-hours", "phone-closed"): {"opens": datetime},
}
"""The arguments of each reason of a rule that has some."""
