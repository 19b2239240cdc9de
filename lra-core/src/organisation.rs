//! Section 1: may this organisation act as Local Registration Authority? (Convention on the use of the LRA application.)

use crate::decision::vocabulary::{Authorisation, Breach, Suspension};
use crate::decision::{Area, Context, FactId, OrNone, Reason, RuleId, Ruling, area, reasons};
use crate::time::{CivilDate, Instant};

pub(crate) const RULES: Area = area![
    RuleId::OrganisationPublicAuthority => public_authority,
    RuleId::OrganisationConventionSigned => convention_signed,
    RuleId::OrganisationGeneralTermsAccepted => general_terms_accepted,
    RuleId::OrganisationNationalRegisterAuthorised => national_register_authorised,
    RuleId::OrganisationCbssAuthorised => cbss_authorised,
    RuleId::OrganisationNotSuspended => not_suspended,
    RuleId::OrganisationSecurityPlanCurrent => security_plan_current,
    RuleId::OrganisationProcessingRegister => processing_register,
    RuleId::OrganisationBreachNotified => breach_notified,
    RuleId::OrganisationRightsAssistance => rights_assistance,
    RuleId::OrganisationProcessControlled => process_controlled,
];

fn public_authority(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_public_authority::not_a_public_authority;
    let facts = &context.facts.organisation;
    ruling.requires(
        facts.public_authority,
        FactId::OrganisationPublicAuthority,
        not_a_public_authority(),
    );
}

fn convention_signed(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_convention_signed as reason;
    let facts = &context.facts.organisation;
    ruling.requires(
        facts.convention_signed_by_organisation,
        FactId::OrganisationConventionSignedByOrganisation,
        reason::not_signed_by_organisation(),
    );
    ruling.requires(
        facts.convention_signed_by_bosa,
        FactId::OrganisationConventionSignedByBosa,
        reason::not_signed_by_bosa(),
    );
    let Some(period) = ruling.needs(facts.convention_period, FactId::OrganisationConventionPeriod) else {
        return;
    };
    ruling.may_change_at(context, period.start());
    if context.at < period.start() {
        ruling.violate(reason::not_started(period.start()));
    }
    if let Some(end) = period.end() {
        ruling.may_change_at(context, end);
        if end <= context.at {
            ruling.violate(reason::ended(end));
        }
    }
}

fn general_terms_accepted(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_general_terms_accepted::not_accepted;
    let facts = &context.facts.organisation;
    ruling.requires(
        facts.general_terms_accepted,
        FactId::OrganisationGeneralTermsAccepted,
        not_accepted(),
    );
}

fn national_register_authorised(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_national_register_authorised as reason;
    let authorisation = context.facts.organisation.national_register_authorisation;
    match ruling.needs(authorisation, FactId::OrganisationNationalRegisterAuthorisation) {
        Some(Authorisation::None) => ruling.violate(reason::not_authorised()),
        Some(Authorisation::OtherPurpose) => ruling.violate(reason::other_purpose()),
        Some(Authorisation::IdentityAndAccessManagement) | None => {}
    }
}

fn cbss_authorised(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_cbss_authorised as reason;
    match ruling.needs(
        context.facts.organisation.cbss_authorisation,
        FactId::OrganisationCbssAuthorisation,
    ) {
        Some(Authorisation::None) => ruling.violate(reason::not_authorised()),
        Some(Authorisation::OtherPurpose) => ruling.violate(reason::other_purpose()),
        Some(Authorisation::IdentityAndAccessManagement) | None => {}
    }
}

fn not_suspended(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_not_suspended as reason;
    match ruling.needs(context.facts.organisation.suspension, FactId::OrganisationSuspension) {
        Some(Suspension::ConditionsNotRespected) => ruling.violate(reason::conditions_not_respected()),
        Some(Suspension::SecurityInsufficient) => ruling.violate(reason::security_insufficient()),
        Some(Suspension::None) | None => {}
    }
}

fn security_plan_current(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_security_plan_current as reason;
    let facts = &context.facts.organisation;
    ruling.requires(
        facts.data_protection_officer_named,
        FactId::OrganisationDataProtectionOfficerNamed,
        reason::no_data_protection_officer(),
    );
    let policy = ruling.needs(
        facts.security_policy_reviewed_on,
        FactId::OrganisationSecurityPolicyReviewedOn,
    );
    reviewed(
        context,
        ruling,
        policy,
        reason::policy_never_reviewed(),
        reason::policy_review_overdue,
    );
    let plan = ruling.needs(
        facts.security_plan_reviewed_on,
        FactId::OrganisationSecurityPlanReviewedOn,
    );
    reviewed(
        context,
        ruling,
        plan,
        reason::plan_never_reviewed(),
        reason::plan_review_overdue,
    );
}

/// A review holds from its day, through the same day so many months later. One that lies ahead has not taken place.
fn reviewed(
    context: &Context<'_>,
    ruling: &mut Ruling<'_>,
    review: Option<OrNone<CivilDate>>,
    never: Reason,
    overdue: fn(CivilDate) -> Reason,
) {
    let day = match review {
        None => return,
        Some(OrNone::None) => return ruling.violate(never),
        Some(OrNone::Some(day)) => day,
    };
    let last_day = day.plus_months(context.parameters.review_interval_months);
    let due = || Instant::start_of_brussels_day(last_day.next_day());
    ruling.may_change(context, || Some(due()));
    let today = context.today();
    if today < day {
        ruling.may_change(context, || Some(Instant::start_of_brussels_day(day)));
        ruling.violate(never);
    } else if last_day < today {
        ruling.violate(overdue(day));
        ruling.due_by(due());
    }
}

fn processing_register(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_processing_register as reason;
    let facts = &context.facts.organisation;
    ruling.requires(
        facts.processing_register_kept,
        FactId::OrganisationProcessingRegisterKept,
        reason::not_kept(),
    );
    ruling.requires(
        facts.processing_register_shown,
        FactId::OrganisationProcessingRegisterShown,
        reason::not_shown(),
    );
}

fn breach_notified(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_breach_notified::not_reported;
    if ruling.needs(context.facts.organisation.breach, FactId::OrganisationBreach) == Some(Breach::NotReported) {
        ruling.violate(not_reported());
    }
}

fn rights_assistance(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_rights_assistance as reason;
    let facts = &context.facts.organisation;
    ruling.requires(
        facts.assists_data_subjects,
        FactId::OrganisationAssistsDataSubjects,
        reason::no_help_for_data_subjects(),
    );
    ruling.requires(
        facts.assists_security_obligations,
        FactId::OrganisationAssistsSecurityObligations,
        reason::no_help_with_security(),
    );
}

fn process_controlled(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::organisation_process_controlled::not_controlled;
    let facts = &context.facts.organisation;
    ruling.requires(
        facts.processes_controlled,
        FactId::OrganisationProcessesControlled,
        not_controlled(),
    );
}
