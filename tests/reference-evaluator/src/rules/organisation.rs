//! Section 1: the organisation that acts as Local Registration Authority.

use super::{Rule, deny, duty};
use crate::algebra::{Answer, all};
use crate::calendar;
use crate::case::Case;

/// "révisés annuellement": a review holds through the same day so many months later. One that is still to come is none.
fn reviewed(case: &Case<'_>, fact: &'static str) -> Answer {
    let months = case.number("organisation.review-interval-months");
    let today = case.today();
    case.day(fact, |day| day <= today && today <= calendar::add_months(day, months))
}

pub(super) static RULES: &[Rule] = &[
    // "Conformément aux articles 133 et 134 de la loi-programme du 8 avril 2003, les pouvoirs publics belges peuvent créer
    // des bureaux d’enregistrement"
    deny("organisation.public-authority", |case| {
        case.yes("organisation/publicAuthority")
    }),
    // "soumis à la signature de la présente convention d’utilisation"; "conclue pour une durée indéterminée, mais les deux
    // Parties peuvent convenir de commun accord d’y mettre un terme"
    deny("organisation.convention-signed", |case| {
        let now = case.at;
        all([
            case.yes("organisation/conventionSignedByOrganisation"),
            case.yes("organisation/conventionSignedByBosa"),
            case.period("organisation/conventionPeriod", |period| {
                period.start <= now && period.end.is_none_or(|end| now < end)
            }),
        ])
    }),
    // "se déclare d’accord avec … les conditions générales des services de la DG SD du SPF BOSA"
    deny("organisation.general-terms-accepted", |case| {
        case.yes("organisation/generalTermsAccepted")
    }),
    // "Autorisation d’accès au Registre national", for "identity and access management"
    deny("organisation.national-register-authorised", |case| {
        case.is(
            "organisation/nationalRegisterAuthorisation",
            &["identity-and-access-management"],
        )
    }),
    // "Autorisation d’accès à la Banque Carrefour de la Sécurité Social", for the same purpose
    deny("organisation.cbss-authorised", |case| {
        case.is("organisation/cbssAuthorisation", &["identity-and-access-management"])
    }),
    // "se réserve le droit de suspendre l’accès et les rôles attribués"
    deny("organisation.not-suspended", |case| {
        case.is("organisation/suspension", &["none"])
    }),
    // "un délégué à la protection des données et … une politique et … un plan de sécurité actuels qui seront révisés
    // annuellement"
    duty("organisation.security-plan-current", |case| {
        all([
            case.yes("organisation/dataProtectionOfficerNamed"),
            reviewed(case, "organisation/securityPolicyReviewedOn"),
            reviewed(case, "organisation/securityPlanReviewedOn"),
        ])
    }),
    // "tiennent un registre des activités de traitement. Sur simple demande raisonnable, ils sont tenus de présenter ce
    // registre."
    duty("organisation.processing-register", |case| {
        all([
            case.yes("organisation/processingRegisterKept"),
            case.yes("organisation/processingRegisterShown"),
        ])
    }),
    // "ils s’informeront mutuellement dans les meilleurs délais"
    duty("organisation.breach-notified", |case| {
        case.is("organisation/breach", &["none", "reported"])
    }),
    // "se prêtent mutuellement assistance pour … leur devoir de réponse aux demandes … et pour l’exécution des obligations
    // en vertu des articles 32 à 36 du RGPD"
    duty("organisation.rights-assistance", |case| {
        all([
            case.yes("organisation/assistsDataSubjects"),
            case.yes("organisation/assistsSecurityObligations"),
        ])
    }),
    // "contrôler l’exécution correcte des processus et autres directives"
    duty("organisation.process-controlled", |case| {
        case.yes("organisation/processesControlled")
    }),
];
