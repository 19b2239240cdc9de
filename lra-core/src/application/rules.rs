//! Section 7: may this user open this application? (Users' regulation, articles 3, 5bis and 7, and its annexes; leaflet on
//! the access procedure.)

use super::guard::others_data;
use super::{ApplicationName, Article, AssuranceLevel, Audience, Portal};
use crate::decision::vocabulary::{
    AccessCertificate, Channel, DataBasis, Entitlement, MandateAvailability, MandateKind, UserRole,
};
use crate::decision::{Area, Context, FactId, OrNone, RuleId, Ruling, Verdict, Vocabulary, area, reasons};
use crate::delegation::{DesignatedPerson, Designation, lapses};
use crate::digital_key::{EffectiveLevel, KeyKind};
use crate::time::Instant;

pub(crate) const RULES: Area = area![
    RuleId::ApplicationKnown => known,
    RuleId::ApplicationAudience => audience,
    RuleId::ApplicationKeySufficient => key_sufficient,
    RuleId::ApplicationKeyAvailable => key_available,
    RuleId::ApplicationUserAuthorised => user_authorised,
    RuleId::ApplicationNotWiderThanManager => not_wider_than_manager,
    RuleId::ApplicationOwnData => own_data,
    RuleId::ApplicationCapacity => capacity,
    RuleId::ApplicationTaxMandate => tax_mandate,
    RuleId::ApplicationCertificate => certificate,
    RuleId::ApplicationDataUse => data_use,
];

/// An access manager of any kind, or a user that one designated.
pub(super) const fn is_designated(role: UserRole) -> bool {
    matches!(
        role,
        UserRole::PrincipalAccessManager
            | UserRole::CoPrincipalAccessManager
            | UserRole::AccessManager
            | UserRole::User
    )
}

/// Whether the rule goes on: it is for the portals alone.
#[inline]
fn on_portal(context: &Context<'_>, ruling: &mut Ruling<'_>) -> bool {
    match ruling.needs(context.application.channel, FactId::ApplicationChannel) {
        Some(Channel::Portal) => return true,
        Some(_) => ruling.does_not_apply(),
        None => {}
    }
    false
}

/// Whom the application is for, if it is used on a portal; the rule ends otherwise.
#[inline]
fn audience_on_portal(context: &Context<'_>, ruling: &mut Ruling<'_>) -> Option<Audience> {
    if !on_portal(context, ruling) {
        return None;
    }
    ruling
        .needs(context.application.article, FactId::ApplicationArticle)
        .map(Audience::of)
}

/// Whether the rule goes on: it is for the applications of enterprises, on a portal.
fn for_enterprises_on_portal(context: &Context<'_>, ruling: &mut Ruling<'_>) -> bool {
    match audience_on_portal(context, ruling) {
        Some(Audience::Enterprise) => return true,
        Some(_) => ruling.does_not_apply(),
        None => {}
    }
    false
}

fn known(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_known as reason;
    if !on_portal(context, ruling) {
        return;
    }
    let asked = &context.application;
    let portal = ruling.needs(asked.portal, FactId::ApplicationPortal);
    let article = ruling.needs(asked.article, FactId::ApplicationArticle);
    let name = ruling.needs(asked.name, FactId::ApplicationName);
    let (Some(portal), Some(_), Some(name)) = (portal, article, name) else {
        return;
    };
    if let Some(row) = asked.row() {
        if let Some(withdrawn_from) = row.withdrawn_from() {
            ruling.may_change_at(context, withdrawn_from);
            if withdrawn_from <= context.at {
                ruling.violate(reason::withdrawn(withdrawn_from));
            }
        }
        return;
    }
    let elsewhere = |portal: Portal| asked.catalogue.listings(portal, name).next();
    if let Some(row) = elsewhere(portal) {
        return ruling.violate(reason::other_article(row.article()));
    }
    let mut portals = Portal::ALL.iter().copied();
    match portals.find(|portal| elsewhere(*portal).is_some()) {
        Some(portal) => ruling.violate(reason::other_portal(portal)),
        None => ruling.violate(reason::not_listed()),
    }
}

fn audience(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_audience as reason;
    let user = &context.facts.user;
    match audience_on_portal(context, ruling) {
        None | Some(Audience::Everyone) => {}
        Some(Audience::Curators) => match ruling.needs(user.role, FactId::UserRole) {
            None | Some(UserRole::Curator | UserRole::CuratorUser) => {}
            Some(_) => ruling.violate(reason::not_curator()),
        },
        Some(Audience::Enterprise) => {
            let role = ruling.needs(user.role, FactId::UserRole);
            if role.is_some_and(|role| !is_designated(role)) {
                ruling.violate(reason::not_manager_or_user());
            }
        }
        Some(Audience::EntitledByCapacity | Audience::Entitled) => {
            if ruling.needs(user.entitlement, FactId::UserEntitlement) == Some(Entitlement::None) {
                ruling.violate(reason::not_entitled_user());
            }
        }
    }
}

/// The level that the application asks of a key; the rule ends where it asks for none, and where it is not listed.
#[inline]
fn required_level(context: &Context<'_>, ruling: &mut Ruling<'_>) -> Option<AssuranceLevel> {
    if !on_portal(context, ruling) {
        return None;
    }
    let asked = &context.application;
    // Where it has a row, all of these are told.
    if asked.row().is_none() {
        ruling.needs(asked.portal, FactId::ApplicationPortal)?;
        ruling.needs(asked.article, FactId::ApplicationArticle)?;
        ruling.needs(asked.name, FactId::ApplicationName)?;
    }
    match asked.row().map(|row| row.level()) {
        None | Some(AssuranceLevel::None) => {
            ruling.does_not_apply();
            None
        }
        level => level,
    }
}

fn key_sufficient(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_key_sufficient as reason;
    let Some(required) = required_level(context, ruling) else {
        return;
    };
    let Some(exists) = ruling.needs(context.key.exists(), FactId::KeyKind) else {
        return;
    };
    if !exists {
        return ruling.violate(reason::key_missing(required));
    }
    let Some(row) = context.key.row() else {
        return ruling.violate(reason::kind_unrated());
    };
    let Some(level) = row.levels.annex else {
        return ruling.violate(reason::kind_unrated());
    };
    if level < required {
        return ruling.violate(reason::level_too_low(level, required));
    }
    if !context.parameters.holder_proof_counts {
        return;
    }
    let Some(proof) = ruling.needs(context.facts.key.holder_proof, FactId::KeyHolderProof) else {
        return;
    };
    let level = EffectiveLevel::<AssuranceLevel>::of(&row.levels, context.parameters.holder_proof(proof));
    match level.known() {
        None => ruling.violate(reason::kind_unrated()),
        Some(level) if level < required => ruling.violate(reason::level_too_low(level, required)),
        Some(_) => {}
    }
}

fn key_available(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_key_available::unavailable;
    if required_level(context, ruling).is_none() {
        return;
    }
    let Some(kind) = ruling.needs(context.key.kind(), FactId::KeyKind) else {
        return;
    };
    if kind.is_none() {
        return ruling.does_not_apply();
    }
    let row = context.application.row();
    if row.is_some_and(|row| context.parameters.key_unavailable(*kind, row.portal(), row.name())) {
        ruling.violate(unavailable());
    }
}

/// The designations of somebody to a role, and the application as the catalogue lists it.
struct Granted<'a> {
    person: DesignatedPerson<'a>,
    role: UserRole,
    portal: Portal,
    article: Article,
    name: &'a ApplicationName,
}

impl<'a> Granted<'a> {
    /// The rule goes on with these: it is for some roles in the applications of enterprises.
    fn find(context: &Context<'a>, ruling: &mut Ruling<'_>, counts: impl FnOnce(UserRole) -> bool) -> Option<Self> {
        if !for_enterprises_on_portal(context, ruling) {
            return None;
        }
        let user = &context.facts.user;
        let role = ruling.needs(user.role, FactId::UserRole)?;
        if !counts(role) {
            ruling.does_not_apply();
            return None;
        }
        let asked = &context.application;
        let portal = ruling.needs(asked.portal, FactId::ApplicationPortal);
        let article = ruling.needs(asked.article, FactId::ApplicationArticle);
        let name = ruling.needs(asked.name, FactId::ApplicationName);
        let person = ruling.needs(user.reference.as_ref(), FactId::UserReference);
        let designations = ruling.needs(
            context.facts.enterprise.designations.as_ref(),
            FactId::EnterpriseDesignations,
        );
        let (_, _, person) = (person?, designations?, context.person?);
        Some(Self {
            person,
            role,
            portal: portal?,
            article: article.and(asked.listing_article())?,
            name: name?,
        })
    }

    fn covered_by(&self, designation: &Designation) -> bool {
        designation.covers(self.portal, self.article, self.name)
    }

    /// The designations that cover the application, whenever they are in force.
    fn covering(&self) -> impl Iterator<Item = &'a Designation> + '_ {
        let own = self.person.designations_to(self.role);
        own.filter(|one| self.covered_by(one))
    }
}

fn user_authorised(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_user_authorised as reason;
    let Some(granted) = Granted::find(context, ruling, |role| role == UserRole::User) else {
        return;
    };
    let (mut authorised, mut ended) = (false, None);
    for designation in granted.covering() {
        ruling.may_change_at(context, designation.period.start());
        if let Some(end) = designation.period.end() {
            ruling.may_change_at(context, end);
            if end <= context.at {
                ended = ended.max(Some(end));
            }
        }
        authorised |= designation.period.contains(context.at);
    }
    if !authorised {
        ruling.violate(ended.map_or_else(reason::not_authorised, reason::authorisation_ended));
    }
}

fn not_wider_than_manager(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_not_wider_than_manager as reason;
    let Some(granted) = Granted::find(context, ruling, is_designated) else {
        return;
    };
    let Granted {
        person,
        role,
        portal,
        article,
        name,
    } = granted;
    ruling.may_change(context, || person.next_change(context.at));
    let covers = |one: &Designation| granted.covered_by(one);
    if person.path(role, context.at, covers).is_some() {
        return;
    }
    let in_force = |one: &Designation| one.period.contains(context.at);
    if !granted.covering().any(in_force) {
        // An access manager has every application unless the designation names some; who was given nothing that is in force
        // has nothing that is too wide.
        if role != UserRole::User && person.designations_to(role).any(in_force) {
            return ruling.violate(reason::designation_limited());
        }
        return ruling.does_not_apply();
    }
    if person.direct_designator_covers(role, context.at, (portal, article, name)) {
        ruling.violate(reason::higher_manager_not_entitled());
    } else {
        ruling.violate(reason::manager_not_entitled());
    }
}

fn own_data(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_own_data as reason;
    // What is declared by file transfer are the applications of enterprises too.
    match ruling.needs(context.application.channel, FactId::ApplicationChannel) {
        None => return,
        Some(Channel::Portal) if !for_enterprises_on_portal(context, ruling) => return,
        Some(_) => {}
    }
    if others_data(context, ruling) != Some(true) {
        return;
    }
    let facts = context.facts;
    match ruling.needs(facts.application.data_basis, FactId::ApplicationDataBasis) {
        None => {}
        Some(DataBasis::None) => ruling.violate(reason::owner_not_authorised()),
        Some(DataBasis::Provider) => {
            let ended = ruling.needs(facts.provider.relation_ended, FactId::ProviderRelationEnded);
            if let Some(OrNone::Some(end)) = ended {
                ends(context, ruling, end);
            }
        }
        Some(DataBasis::Mandate) => {
            let end = ruling
                .needs(facts.mandate.period, FactId::MandatePeriod)
                .and_then(|period| period.end());
            let revoked = match ruling.needs(facts.mandate.revoked, FactId::MandateRevoked) {
                Some(OrNone::Some(revoked)) => Some(revoked),
                Some(OrNone::None) | None => None,
            };
            if let Some(end) = end.into_iter().chain(revoked).min() {
                ends(context, ruling, end);
            }
        }
    }
}

/// The authorisation of the owner of the data ends then.
fn ends(context: &Context<'_>, ruling: &mut Ruling<'_>, end: Instant) {
    ruling.may_change_at(context, end);
    if end <= context.at {
        ruling.violate(reasons::application_own_data::authorisation_ended(end));
    }
}

fn capacity(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_capacity as reason;
    let by_capacity = match audience_on_portal(context, ruling) {
        None => return,
        Some(Audience::EntitledByCapacity) => true,
        Some(Audience::Entitled) => false,
        Some(_) => return ruling.does_not_apply(),
    };
    match ruling.needs(context.facts.user.entitlement, FactId::UserEntitlement) {
        Some(Entitlement::None) => ruling.violate(reason::not_entitled()),
        Some(Entitlement::OtherCapacity) if by_capacity => ruling.violate(reason::other_capacity()),
        Some(Entitlement::OtherCapacity | Entitlement::RequiredCapacity) | None => {}
    }
}

/// Whether the rule goes on: it is for what article 3.2.c lists, also where article 3.2.d opens it.
fn listed_for_mandataries(context: &Context<'_>, ruling: &mut Ruling<'_>) -> bool {
    if !on_portal(context, ruling) {
        return false;
    }
    let asked = &context.application;
    match ruling.needs(asked.article, FactId::ApplicationArticle) {
        None => return false,
        Some(Article::Article32C) => return true,
        Some(Article::Article32D) => match ruling.needs(asked.name, FactId::ApplicationName) {
            None => return false,
            Some(name) if asked.catalogue.find(Article::Article32C, name).is_some() => return true,
            Some(_) => {}
        },
        Some(_) => {}
    }
    ruling.does_not_apply();
    false
}

fn tax_mandate(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_tax_mandate as reason;
    if !listed_for_mandataries(context, ruling) {
        return;
    }
    match others_data(context, ruling) {
        None => return,
        Some(false) => return ruling.does_not_apply(),
        Some(true) => {}
    }
    let facts = &context.facts.mandate;
    ruling.requires(
        facts.directory_number_held,
        FactId::MandateDirectoryNumberHeld,
        reason::directory_number_missing(),
    );
    let basis = ruling.needs(context.facts.application.data_basis, FactId::ApplicationDataBasis);
    let kind = ruling.needs(facts.kind, FactId::MandateKind);
    if basis.is_some_and(|basis| basis != DataBasis::Mandate) || kind.is_some_and(|kind| kind != MandateKind::Tax) {
        ruling.violate(reason::mandate_missing());
    }
    if lapses(context, ruling).next().is_some() {
        ruling.violate(reason::mandate_not_in_force());
    }
    match ruling.needs(facts.availability, FactId::MandateAvailability) {
        Some(MandateAvailability::None) => ruling.violate(reason::not_made_available()),
        Some(MandateAvailability::OtherDirectorate) => ruling.violate(reason::other_directorate()),
        Some(MandateAvailability::CompetentDirectorate) | None => {}
    }
}

fn certificate(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_certificate as reason;
    match ruling.needs(context.application.channel, FactId::ApplicationChannel) {
        None => {}
        Some(Channel::Portal) => match ruling.needs(context.application.article, FactId::ApplicationArticle) {
            None => {}
            Some(Article::Article32E) => {
                let Some(eid) = context.key.is("eid") else {
                    // A key may take the place of what lacks, so that nothing can break the rule yet.
                    let mut set = Ruling::default();
                    certificate_set(context, &mut set, true);
                    if set.verdict() != Verdict::Satisfied {
                        ruling.needs(None::<KeyKind>, FactId::KeyKind);
                    }
                    return;
                };
                let level = context.key.row().and_then(|row| row.levels.annex);
                let strong = level == Some(AssuranceLevel::Strong);
                if eid || strong && context.parameters.strong_key_replaces_certificate {
                    return;
                }
                certificate_set(context, ruling, true);
                if strong && ruling.verdict() == Verdict::Violated {
                    ruling.violate(reason::other_key_insufficient());
                }
            }
            Some(_) => ruling.does_not_apply(),
        },
        Some(_) => certificate_set(context, ruling, false),
    }
}

/// Username, password, private key and a certificate.
fn certificate_set(context: &Context<'_>, ruling: &mut Ruling<'_>, on_portal: bool) {
    use reasons::application_certificate as reason;
    let facts = &context.facts.application;
    ruling.requires(
        facts.username_and_password_held,
        FactId::ApplicationUsernameAndPasswordHeld,
        reason::credentials_missing(),
    );
    ruling.requires(
        facts.private_key_held,
        FactId::ApplicationPrivateKeyHeld,
        reason::private_key_missing(),
    );
    let certificate = ruling.needs(facts.certificate, FactId::ApplicationCertificate);
    match certificate {
        Some(AccessCertificate::None) => ruling.violate(reason::certificate_missing()),
        Some(AccessCertificate::Other) => ruling.violate(reason::certificate_not_accepted()),
        Some(AccessCertificate::EidSignature) if on_portal => ruling.violate(reason::certificate_not_accepted()),
        Some(AccessCertificate::EidSignature | AccessCertificate::Qualified | AccessCertificate::AcceptedType)
        | None => {}
    }
}

fn data_use(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::application_data_use as reason;
    match audience_on_portal(context, ruling) {
        None => return,
        Some(Audience::Everyone) => return ruling.does_not_apply(),
        Some(_) => {}
    }
    let facts = &context.facts.application;
    ruling.requires(
        facts.purpose_defined,
        FactId::ApplicationPurposeDefined,
        reason::purpose_undefined(),
    );
    ruling.requires(
        facts.kept_no_longer_than_needed,
        FactId::ApplicationKeptNoLongerThanNeeded,
        reason::kept_too_long(),
    );
    ruling.requires(
        facts.persons_informed,
        FactId::ApplicationPersonsInformed,
        reason::persons_not_informed(),
    );
    ruling.requires(
        facts.access_given,
        FactId::ApplicationAccessGiven,
        reason::access_not_given(),
    );
}
