//! Section 8, access managers: may this person act as access manager or user of this enterprise? (Users' regulation, articles
//! 2, 2bis, 3.1, 3.2 and 5; leaflet on the access to secured applications.)

use super::Broken;
use crate::decision::vocabulary::{KeyLoss, Tie, UserRole};
use crate::decision::{Area, Context, FactId, RuleId, Ruling, area, reasons};

pub(crate) const RULES: Area = area![
    RuleId::ManagerOnePrincipal => one_principal,
    RuleId::ManagerChain => chain,
    RuleId::ManagerNaturalPerson => natural_person,
    RuleId::ManagerDirectAuthority => direct_authority,
    RuleId::ManagerAutomaticAccess => automatic_access,
    RuleId::ManagerRightsWithdrawn => rights_withdrawn,
    RuleId::ManagerLossActedOn => loss_acted_on,
];

const fn is_manager(role: UserRole) -> bool {
    matches!(
        role,
        UserRole::PrincipalAccessManager | UserRole::CoPrincipalAccessManager | UserRole::AccessManager
    )
}

/// A curator comes by a court order, and with the users a curator designates stands outside the enterprise's own order.
const fn is_of_curator(role: UserRole) -> bool {
    matches!(role, UserRole::Curator | UserRole::CuratorUser)
}

fn one_principal(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::manager_one_principal as reason;
    match ruling.needs(context.facts.user.role, FactId::UserRole) {
        None => return,
        Some(role) if is_of_curator(role) => return ruling.does_not_apply(),
        Some(_) => {}
    }
    let designations = context.facts.enterprise.designations.as_ref();
    let Some(designations) = ruling.needs(designations, FactId::EnterpriseDesignations) else {
        return;
    };
    ruling.may_change(context, || designations.next_principal_change(context.at));
    match designations.principals_at(context.at) {
        0 => ruling.violate(reason::none_designated()),
        1 => {}
        designated => ruling.violate(reason::several_designated(designated)),
    }
}

fn chain(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::manager_chain as reason;
    let facts = context.facts;
    let role = match ruling.needs(facts.user.role, FactId::UserRole) {
        None => return,
        Some(UserRole::None) => return ruling.violate(reason::role_not_designated()),
        Some(role) => role,
    };
    if !is_of_curator(role) {
        ruling.requires(
            facts.enterprise.start_authorised,
            FactId::EnterpriseStartAuthorised,
            reason::start_not_authorised(),
        );
    }
    let person = ruling.needs(facts.user.reference.as_ref(), FactId::UserReference);
    let designations = ruling.needs(facts.enterprise.designations.as_ref(), FactId::EnterpriseDesignations);
    let (Some(_), Some(_), Some(person)) = (person, designations, context.person) else {
        return;
    };
    ruling.may_change(context, || person.next_change(context.at));
    if person.path(role, context.at, |_| true).is_none() {
        person.tell_breaks(role, context.at, |broken| {
            ruling.violate(match broken {
                Broken::RoleNotDesignated => reason::role_not_designated(),
                Broken::Gap { step } => reason::gap(step),
                Broken::DesignatorNotCompetent { step } => reason::designator_not_competent(step),
                Broken::Cycle => reason::cycle(),
            });
        });
    }
}

fn natural_person(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::manager_natural_person as reason;
    let broken = match ruling.needs(context.facts.user.role, FactId::UserRole) {
        None => return,
        Some(UserRole::None) => return ruling.does_not_apply(),
        Some(UserRole::User | UserRole::CuratorUser) => reason::user_not_natural(),
        Some(_) => reason::manager_not_natural(),
    };
    ruling.requires(context.facts.user.natural_person, FactId::UserNaturalPerson, broken);
}

fn direct_authority(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::manager_direct_authority as reason;
    let role = match ruling.needs(context.facts.user.role, FactId::UserRole) {
        None => return,
        Some(UserRole::None | UserRole::Curator | UserRole::CuratorUser) => return ruling.does_not_apply(),
        Some(role) => role,
    };
    let tie = ruling.needs(context.facts.user.tie, FactId::UserTie);
    match tie {
        Some(Tie::IndependentCollaborator) => ruling.violate(reason::independent_collaborator()),
        Some(Tie::OutsideThirdParty) => ruling.violate(reason::outside_third_party()),
        Some(Tie::ProviderOrIntermediary) => ruling.violate(reason::provider_or_intermediary()),
        Some(Tie::Employee | Tie::Head | Tie::Executive | Tie::Director | Tie::Partner) | None => {}
    }
    // Head, partner and director may be access manager of any enterprise.
    if !is_manager(role) || matches!(tie, Some(Tie::Head | Tie::Partner | Tie::Director)) {
        return;
    }
    let employs_staff = ruling.needs(context.facts.enterprise.employs_staff, FactId::EnterpriseEmploysStaff);
    if tie.is_some() && employs_staff == Some(false) {
        ruling.violate(reason::head_required());
    }
}

fn automatic_access(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::manager_automatic_access::not_automatic;
    match ruling.needs(context.facts.user.role, FactId::UserRole) {
        Some(UserRole::None) => ruling.does_not_apply(),
        Some(UserRole::User | UserRole::CuratorUser) => ruling.violate(not_automatic()),
        Some(_) | None => {}
    }
}

fn rights_withdrawn(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::manager_rights_withdrawn as reason;
    let facts = &context.facts.user;
    match ruling.needs(facts.role, FactId::UserRole) {
        // Nothing is left to withdraw.
        None | Some(UserRole::None) => return,
        Some(_) => {}
    }
    ruling.requires(
        facts.works_for_enterprise,
        FactId::UserWorksForEnterprise,
        reason::person_left(),
    );
    ruling.requires(
        facts.holds_function,
        FactId::UserHoldsFunction,
        reason::function_changed(),
    );
}

fn loss_acted_on(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::manager_loss_acted_on::still_usable;
    let facts = &context.facts.key;
    match ruling.needs(facts.loss, FactId::KeyLoss) {
        None | Some(KeyLoss::None) => return,
        Some(_) => {}
    }
    let Some(reported) = ruling.needs(facts.loss_reported_at, FactId::KeyLossReportedAt) else {
        return;
    };
    ruling.may_change_at(context, reported);
    if reported <= context.at {
        ruling.requires(facts.loss_acted_on, FactId::KeyLossActedOn, still_usable(reported));
    }
}
