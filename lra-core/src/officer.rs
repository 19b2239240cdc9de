//! Section 2: may this registration officer, the end user at the desk, use the application? (Convention on the use of the
//! LRA application.)

use crate::decision::vocabulary::{
    AcceptedTerms, CertificateState, ContractGuarantee, Employment, SignInKey, Suspension,
};
use crate::decision::{Area, Context, FactId, OrNone, RuleId, Ruling, area, reasons};
use crate::time::OpenPeriod;

const DAY_MILLISECONDS: i64 = 86_400_000;

pub(crate) const RULES: Area = area![
    RuleId::OfficerPermanentEmployee => permanent_employee,
    RuleId::OfficerSubcontractorAgreed => subcontractor_agreed,
    RuleId::OfficerConditionsEvidenced => conditions_evidenced,
    RuleId::OfficerEidLogin => eid_login,
    RuleId::OfficerEidCertificatesActive => eid_certificates_active,
    RuleId::OfficerCardReader => card_reader,
    RuleId::OfficerOwnCard => own_card,
    RuleId::OfficerRoleGranted => role_granted,
    RuleId::OfficerRoleInForce => role_in_force,
    RuleId::OfficerRoleRenewalDue => role_renewal_due,
    RuleId::OfficerRoleNotWithdrawn => role_not_withdrawn,
    RuleId::OfficerTermsAccepted => terms_accepted,
    RuleId::OfficerNotSuspended => not_suspended,
    RuleId::OfficerTrained => trained,
    RuleId::OfficerGdprInformed => gdpr_informed,
];

fn permanent_employee(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_permanent_employee as reason;
    let facts = &context.facts.officer;
    match ruling.needs(facts.employment, FactId::OfficerEmployment) {
        // Whether the rule applies is itself unknown, so nothing else can break it yet.
        None => return,
        Some(Employment::Subcontractor) => return ruling.does_not_apply(),
        Some(Employment::StatutoryAppointment) if !context.parameters.statutory_appointment_accepted => {
            ruling.violate(reason::statutory_not_accepted());
        }
        Some(Employment::PermanentContract | Employment::StatutoryAppointment) => {}
        Some(Employment::TemporaryContract | Employment::Other) => ruling.violate(reason::not_permanent()),
    }
    ruling.requires(facts.supervised, FactId::OfficerSupervised, reason::not_supervised());
}

fn subcontractor_agreed(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_subcontractor_agreed as reason;
    let facts = &context.facts.officer;
    match ruling.needs(facts.employment, FactId::OfficerEmployment) {
        None => return,
        Some(Employment::Subcontractor) => {}
        Some(_) => return ruling.does_not_apply(),
    }
    match ruling.needs(facts.subcontractor_agreement, FactId::OfficerSubcontractorAgreement) {
        Some(OrNone::None) => ruling.violate(reason::no_agreement()),
        Some(OrNone::Some(agreed)) => {
            ruling.may_change_at(context, agreed);
            if context.at < agreed {
                ruling.violate(reason::agreement_not_prior(agreed));
            }
        }
        None => {}
    }
    ruling.requires(facts.supervised, FactId::OfficerSupervised, reason::not_supervised());
    ruling.requires(
        facts.subcontractor_under_responsibility,
        FactId::OfficerSubcontractorUnderResponsibility,
        reason::not_under_responsibility(),
    );
    if let Some(guarantees) = ruling.needs(facts.subcontract_guarantees, FactId::OfficerSubcontractGuarantees) {
        for (guarantee, missing) in [
            (ContractGuarantee::Supervision, reason::no_guarantee_of_supervision()),
            (ContractGuarantee::Security, reason::no_guarantee_of_security()),
            (
                ContractGuarantee::DataProtection,
                reason::no_guarantee_of_data_protection(),
            ),
        ] {
            if !guarantees.contains(guarantee) {
                ruling.violate(missing);
            }
        }
    }
    ruling.requires(
        facts.subcontract_submitted,
        FactId::OfficerSubcontractSubmitted,
        reason::contract_not_submitted(),
    );
}

fn conditions_evidenced(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_conditions_evidenced::no_evidence;
    let facts = &context.facts.officer;
    ruling.requires(
        facts.conditions_evidenced,
        FactId::OfficerConditionsEvidenced,
        no_evidence(),
    );
}

fn eid_login(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_eid_login::other_key;
    match ruling.needs(context.facts.officer.sign_in_key, FactId::OfficerSignInKey) {
        Some(SignInKey::BelgianEid) | None => {}
        Some(key) => ruling.violate(other_key(key)),
    }
}

fn eid_certificates_active(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_eid_certificates_active as reason;
    let facts = &context.facts.officer;
    match ruling.needs(
        facts.authentication_certificate,
        FactId::OfficerAuthenticationCertificate,
    ) {
        Some(CertificateState::Active) | None => {}
        Some(state) => ruling.violate(reason::authentication_certificate(state)),
    }
    match ruling.needs(facts.signature_certificate, FactId::OfficerSignatureCertificate) {
        Some(CertificateState::Active) | None => {}
        Some(state) => ruling.violate(reason::signature_certificate(state)),
    }
}

fn card_reader(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_card_reader::no_card_reader;
    ruling.requires(
        context.facts.officer.card_reader,
        FactId::OfficerCardReader,
        no_card_reader(),
    );
}

fn own_card(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_own_card::other_holder;
    let facts = &context.facts.officer;
    let session = ruling.needs(facts.session_ssin, FactId::OfficerSessionSsin);
    let card = ruling.needs(facts.card_ssin, FactId::OfficerCardSsin);
    if let (Some(session), Some(card)) = (session, card)
        && session != card
    {
        ruling.violate(other_holder());
    }
}

fn role_granted(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_role_granted as reason;
    let facts = &context.facts.officer;
    ruling.requires(facts.role_held, FactId::OfficerRoleHeld, reason::not_held());
    ruling.requires(
        facts.role_granted_by_access_manager,
        FactId::OfficerRoleGrantedByAccessManager,
        reason::not_by_access_manager(),
    );
    let granted_for = ruling.needs(facts.role_granted_for, FactId::OfficerRoleGrantedFor);
    let organisation = ruling.needs(
        context.facts.organisation.enterprise_number,
        FactId::OrganisationEnterpriseNumber,
    );
    if let (Some(granted_for), Some(organisation)) = (granted_for, organisation)
        && granted_for != organisation
    {
        ruling.violate(reason::other_organisation());
    }
}

fn role_in_force(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_role_in_force as reason;
    let Some(period) = ruling.needs(context.facts.officer.role_period, FactId::OfficerRolePeriod) else {
        return;
    };
    ruling.may_change_at(context, period.start());
    if context.at < period.start() {
        ruling.violate(reason::not_started(period.start()));
    }
    let months = context.parameters.role_maximum_months;
    match period.end() {
        None => ruling.violate(reason::unlimited(u32::from(months))),
        Some(end) => {
            ruling.may_change_at(context, end);
            if end <= context.at {
                ruling.violate(reason::ended(end));
            }
            if lasts_longer(period, months) {
                ruling.violate(reason::too_long(u32::from(months)));
            }
        }
    }
}

/// Whether a period ends after the same time of day so many calendar months after its start.
fn lasts_longer(period: OpenPeriod, months: u16) -> bool {
    period
        .end()
        .is_none_or(|end| period.start().plus_brussels_months(months) < end)
}

fn role_renewal_due(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_role_renewal_due as reason;
    let Some(period) = ruling.needs(context.facts.officer.role_period, FactId::OfficerRolePeriod) else {
        return;
    };
    let Some(end) = period.end() else { return };
    let warning = end.plus_milliseconds(-i64::from(context.parameters.role_warning_days) * DAY_MILLISECONDS);
    ruling.may_change_at(context, warning);
    ruling.may_change_at(context, end);
    if context.at < warning {
        return;
    }
    ruling.due_by(end);
    ruling.violate(if context.at < end {
        reason::ends_soon(end)
    } else {
        reason::has_ended(end)
    });
}

fn role_not_withdrawn(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_role_not_withdrawn as reason;
    let facts = &context.facts.officer;
    if ruling.needs(facts.role_deactivated, FactId::OfficerRoleDeactivated) == Some(true) {
        ruling.violate(reason::deactivated());
    }
    ruling.requires(
        facts.holds_function,
        FactId::OfficerHoldsFunction,
        reason::function_left(),
    );
    ruling.requires(
        facts.works_for_organisation,
        FactId::OfficerWorksForOrganisation,
        reason::organisation_left(),
    );
}

fn terms_accepted(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_terms_accepted as reason;
    match ruling.needs(context.facts.officer.terms_accepted, FactId::OfficerTermsAccepted) {
        Some(AcceptedTerms::None) => ruling.violate(reason::not_accepted()),
        Some(AcceptedTerms::Earlier) => ruling.violate(reason::earlier_version()),
        Some(AcceptedTerms::Current) | None => {}
    }
}

fn not_suspended(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_not_suspended as reason;
    match ruling.needs(context.facts.officer.suspension, FactId::OfficerSuspension) {
        Some(Suspension::ConditionsNotRespected) => ruling.violate(reason::conditions_not_respected()),
        Some(Suspension::SecurityInsufficient) => ruling.violate(reason::security_insufficient()),
        Some(Suspension::None) | None => {}
    }
}

fn trained(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_trained::not_trained;
    ruling.requires(context.facts.officer.trained, FactId::OfficerTrained, not_trained());
}

fn gdpr_informed(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::officer_gdpr_informed::not_informed;
    ruling.requires(
        context.facts.officer.gdpr_informed,
        FactId::OfficerGdprInformed,
        not_informed(),
    );
}
