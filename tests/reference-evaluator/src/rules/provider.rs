//! Section 8: service providers.

use serde_json::Value;

use super::{Rule, advice, deny, duty, grant};
use crate::algebra::{Answer, all, in_turn, only_where};
use crate::case::{Case, texts};

/// Whether it is a provider other than the approved social secretariat of affiliation.
fn designated(case: &Case<'_>) -> Answer {
    in_turn([
        case.is("provider/kind", &["approved-secretariat"]),
        case.yes("provider/secretariatAffiliated"),
    ])
    .not()
}

/// Whether the relation with the provider has ended.
pub(super) fn ended(case: &Case<'_>) -> Answer {
    let now = case.at;
    case.when("provider/relationEnded", |end| end <= now)
}

pub(super) static RULES: &[Rule] = &[
    // "Vous pouvez uniquement désigner un prestataire de services avec lequel vous avez un contrat."; "Dans ce contrat doivent
    // également figurer plusieurs mentions"
    deny("provider.contract", |case| {
        let now = case.at;
        let mentions = case.words("provider.contract-mentions");
        only_where(
            designated(case),
            all([
                case.yes("provider/contractConcluded"),
                case.period("provider/contractPeriod", |period| period.holds(now)),
                case.test("provider/contractMentions", texts, |stated| {
                    mentions.iter().all(|mention| stated.contains(&mention.as_str()))
                }),
            ]),
        )
    }),
    // "octroyons automatiquement à ce secrétariat social l'accès à vos données"
    grant("provider.secretariat-automatic", |case| designated(case).not()),
    // "qu’à un seul autre prestataire de services externe"
    deny("provider.one-other", |case| {
        case.test("provider/othersDesignated", Value::as_u64, |others| others > 1)
            .not()
    })
    .only_if(designated),
    // "vous devez nous le faire savoir au moyen d'un formulaire"
    deny("provider.declared", |case| case.yes("provider/declared")).only_if(designated),
    // "Vous disposez en tant qu'employeur de plusieurs possibilités."
    deny("provider.employer-only", |case| case.yes("provider/ownerEmploysStaff")),
    // "nous signaler la rupture de vos relations avec votre prestataire de services"
    deny("provider.ended", |case| ended(case).not()),
    // "Vous devez être judicieux dans votre choix"
    advice("provider.chosen-carefully", |case| {
        case.yes("provider/choiceDocumented")
    })
    .only_if(designated),
    // "veiller dans une certaine mesure aux mesures de sécurité que prend le prestataire de services"
    duty("provider.security-watched", |case| case.yes("provider/securityWatched")),
    // "Vous restez donc responsable"
    duty("provider.enterprise-responsible", |case| {
        case.yes("provider/rolesLaidDown")
    }),
];
