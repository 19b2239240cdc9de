//! Which areas of the policy an access depends on: a key, the designations of an enterprise, a provider, a mandate.

use super::{AssuranceLevel, Audience, Portal};
use crate::decision::vocabulary::{Channel, DataBasis};
use crate::decision::{Context, FactId, FactSet, Ruling};
use crate::identifier::Party;

/// What [`key_needed`] looks at.
pub(crate) const KEY_NEEDED_READS: FactSet = FactSet::of(&[
    FactId::ApplicationPortal,
    FactId::ApplicationArticle,
    FactId::ApplicationName,
    FactId::ApplicationChannel,
]);

/// A key is needed but for the applications that a portal lists with "aucune clé numérique n'est requise".
pub(crate) fn key_needed(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    let asked = &context.application;
    if ruling.needs(asked.channel, FactId::ApplicationChannel) != Some(Channel::Portal) {
        return;
    }
    ruling.needs(asked.portal, FactId::ApplicationPortal);
    ruling.needs(asked.article, FactId::ApplicationArticle);
    ruling.needs(asked.name, FactId::ApplicationName);
    if asked.row().is_some_and(|row| row.level() == AssuranceLevel::None) {
        ruling.does_not_apply();
    }
}

/// What [`enterprise_application`] looks at.
pub(crate) const ENTERPRISE_APPLICATION_READS: FactSet = FactSet::of(&[
    FactId::ApplicationPortal,
    FactId::ApplicationArticle,
    FactId::ApplicationChannel,
]);

/// The designations of the enterprise count but for what a portal opens to every user, and on the portal eHealth.
pub(crate) fn enterprise_application(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    let asked = &context.application;
    if ruling.needs(asked.channel, FactId::ApplicationChannel) != Some(Channel::Portal) {
        return;
    }
    let portal = ruling.needs(asked.portal, FactId::ApplicationPortal);
    let article = ruling.needs(asked.article, FactId::ApplicationArticle);
    if portal == Some(Portal::Ehealth) || article.map(Audience::of) == Some(Audience::Everyone) {
        ruling.does_not_apply();
    }
}

/// What [`basis_provider`] and [`basis_mandate`] look at.
pub(crate) const BASIS_READS: FactSet = FactSet::of(&[
    FactId::UserEnterprise,
    FactId::ApplicationArticle,
    FactId::ApplicationChannel,
    FactId::ApplicationDataOwner,
    FactId::ApplicationDataBasis,
]);

/// The user works with the data of another as their provider.
pub(crate) fn basis_provider(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    basis(context, ruling, DataBasis::Provider);
}

/// The user works with the data of another by their mandate.
pub(crate) fn basis_mandate(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    basis(context, ruling, DataBasis::Mandate);
}

fn basis(context: &Context<'_>, ruling: &mut Ruling<'_>, expected: DataBasis) {
    let asked = &context.application;
    if ruling.needs(asked.channel, FactId::ApplicationChannel) == Some(Channel::Portal)
        && ruling
            .needs(asked.article, FactId::ApplicationArticle)
            .is_some_and(|article| Audience::of(article) != Audience::Enterprise)
    {
        ruling.does_not_apply();
    }
    if others_data(context, ruling) == Some(false) {
        ruling.does_not_apply();
    }
    let basis = context.facts.application.data_basis;
    if ruling
        .needs(basis, FactId::ApplicationDataBasis)
        .is_some_and(|basis| basis != expected)
    {
        ruling.does_not_apply();
    }
}

/// Whether the data are those of somebody else than the user's enterprise.
pub(super) fn others_data(context: &Context<'_>, ruling: &mut Ruling<'_>) -> Option<bool> {
    let enterprise = ruling.needs(context.facts.user.enterprise, FactId::UserEnterprise);
    let owner = ruling.needs(context.facts.application.data_owner, FactId::ApplicationDataOwner);
    Some(owner? != Party::Enterprise(enterprise?))
}
