//! Section 2: the registration officer, the end user at the desk.

use super::{Rule, deny, duty};
use crate::algebra::{Answer, all};
use crate::calendar;
use crate::case::Case;

fn subcontractor(case: &Case<'_>) -> Answer {
    case.is("officer/employment", &["subcontractor"])
}

pub(super) static RULES: &[Rule] = &[
    // "Seuls les travailleurs de l’utilisateur sous contrat de travail fixe qui sont sous la supervision de
    // l’utilisateur"; a subcontractor is judged by the next rule
    deny("officer.permanent-employee", |case| {
        let ties: &[&str] = if case.switch("officer.statutory-appointment-accepted") {
            &["permanent-contract", "statutory-appointment"]
        } else {
            &["permanent-contract"]
        };
        all([case.is("officer/employment", ties), case.yes("officer/supervised")])
    })
    .only_if(|case| subcontractor(case).not()),
    // "Les sous-traitants ne sont pas autorisés sauf accord préalable et écrit … entièrement sous la responsabilité de
    // l’utilisateur et sous sa supervision. Le contrat … contiendra des garanties en termes de supervision, sécurité et
    // protection des données et sera soumis au SPF BOSA DG SD."
    deny("officer.subcontractor-agreed", |case| {
        let now = case.at;
        all([
            case.when("officer/subcontractorAgreement", |agreed| agreed <= now),
            case.yes("officer/supervised"),
            case.yes("officer/subcontractorUnderResponsibility"),
            case.has("officer/subcontractGuarantees", "supervision"),
            case.has("officer/subcontractGuarantees", "security"),
            case.has("officer/subcontractGuarantees", "data-protection"),
            case.yes("officer/subcontractSubmitted"),
        ])
    })
    .only_if(subcontractor),
    // "après avoir fourni la preuve qu’ils répondent aux conditions"
    deny("officer.conditions-evidenced", |case| {
        case.yes("officer/conditionsEvidenced")
    }),
    // "l’accès à l’application LRA n’est possible qu’avec une carte d’identité belge"
    deny("officer.eid-login", |case| {
        case.is("officer/signInKey", &["belgian-eid"])
    }),
    // "une eID avec des certificats activés"; "sur laquelle les certificats d’identité et de signature sont activés"
    deny("officer.eid-certificates-active", |case| {
        all([
            case.is("officer/authenticationCertificate", &["active"]),
            case.is("officer/signatureCertificate", &["active"]),
        ])
    }),
    // "et un lecteur de cartes"
    deny("officer.card-reader", |case| case.yes("officer/cardReader")),
    // "ne peut en aucun cas transmettre à des tiers ses données d’authentification": the card is the officer's own
    deny("officer.own-card", |case| {
        case.same("officer/sessionSsin", "officer/cardSsin")
    }),
    // "disposer du rôle « gestionnaire local d’enregistrement » (= autorisation … accordée par le gestionnaire d’accès chez
    // l’utilisateur)"
    deny("officer.role-granted", |case| {
        all([
            case.yes("officer/roleHeld"),
            case.yes("officer/roleGrantedByAccessManager"),
            case.same("officer/roleGrantedFor", "organisation/enterpriseNumber"),
        ])
    }),
    // "Ce rôle a une durée de validité limitée": so many calendar months at most
    deny("officer.role-in-force", |case| {
        let now = case.at;
        let months = case.number("officer.role-maximum-months");
        case.period("officer/rolePeriod", |period| {
            let longest = calendar::clock_months_later(period.start, months);
            period.start <= now && period.end.is_some_and(|end| now < end && end <= longest)
        })
    }),
    // "et devra être renouvelé régulièrement": a role that ends within the warning period is due; one without end is not
    duty("officer.role-renewal-due", |case| {
        let warned = calendar::days_later(case.at, case.number("officer.role-warning-days"));
        case.period("officer/rolePeriod", |period| period.end.is_none_or(|end| warned < end))
    }),
    // "tenu de désactiver les rôles des utilisateurs finaux …, par exemple lorsqu’ils n’exercent plus ce rôle ou lorsqu’ils
    // quittent l’organisation"
    deny("officer.role-not-withdrawn", |case| {
        all([
            case.yes("officer/roleDeactivated").not(),
            case.yes("officer/holdsFunction"),
            case.yes("officer/worksForOrganisation"),
        ])
    }),
    // "l’utilisateur final sera invité à accepter les conditions d’utilisation générales": the current version
    deny("officer.terms-accepted", |case| {
        case.is("officer/termsAccepted", &["current"])
    }),
    // "désactiver les droits attribués … aux utilisateurs finaux"
    deny("officer.not-suspended", |case| case.is("officer/suspension", &["none"])),
    // "s’engage à former ses utilisateurs finaux"
    duty("officer.trained", |case| case.yes("officer/trained")),
    // "informer les personnes agissant sous son autorité des dispositions du RGPD"
    duty("officer.gdpr-informed", |case| case.yes("officer/gdprInformed")),
];
