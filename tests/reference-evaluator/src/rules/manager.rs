//! Section 8: access managers and the users they designate.

use super::digital_key::{MANAGERS, lost};
use super::{Rule, deny, duty, grant};
use crate::algebra::{Answer, all, any, in_turn, only_where};
use crate::case::Case;
use crate::designations::Designations;

const ROLE: &str = "user/role";
const TIE: &str = "user/tie";
const DESIGNATIONS: &str = "enterprise/designations";
const CURATORS: [&str; 2] = ["curator", "curator-user"];

/// The graph of designations put to a test for the user.
pub(super) fn designations(case: &Case<'_>, test: impl Fn(&Designations<'_>, &str, &str) -> bool) -> Answer {
    let graph = case
        .value(DESIGNATIONS)
        .and_then(|value| Designations::read(value, case.at));
    match (graph, case.text("user/reference"), case.text(ROLE)) {
        (Some(graph), Some(person), Some(role)) => Answer::known(test(&graph, person, role)),
        _ => case.supplied(&[DESIGNATIONS, "user/reference", ROLE]),
    }
}

/// Whether the person was designated as anything.
fn designated(case: &Case<'_>) -> Answer {
    case.is(ROLE, &["none"]).not()
}

pub(super) static RULES: &[Rule] = &[
    // "doit désigner un seul et unique gestionnaire d’accès principal"
    deny("manager.one-principal", |case| {
        case.test(
            DESIGNATIONS,
            |value| Designations::read(value, case.at),
            |graph| graph.principals() == 1,
        )
    })
    .only_if(|case| case.is(ROLE, &CURATORS).not()),
    // "désignée(s) au sein de l’entreprise par la personne habilitée à cet effet"
    deny("manager.chain", |case| {
        let role = case.supplied(&[ROLE]);
        let chain = designations(case, |graph, person, role| graph.chain(person, role));
        let started = only_where(case.is(ROLE, &CURATORS).not(), case.yes("enterprise/startAuthorised"));
        in_turn([role, case.is(ROLE, &["none"]).not(), all([chain, started])])
    }),
    // "seules les personnes physiques peuvent recevoir l'accès aux applications sécurisées"
    deny("manager.natural-person", |case| case.yes("user/naturalPerson")).only_if(designated),
    // "Les collaborateurs indépendants, les tiers externes à votre entreprise, prestataires de services ou personnes
    // intermédiaires ne peuvent donc jamais être gestionnaire local ou utilisateur."; "Dans le cas d'une entreprise n'employant
    // pas de personnel, le gestionnaire local sera vous-même comme chef d'entreprise, ou un associé ou un administrateur."
    deny("manager.direct-authority", |case| {
        all([
            case.is(TIE, &["employee", "head", "executive", "director", "partner"]),
            any([
                case.is(ROLE, &MANAGERS).not(),
                case.yes("enterprise/employsStaff"),
                case.is(TIE, &["head", "director", "partner"]),
            ]),
        ])
    })
    .only_if(|case| case.is(ROLE, &["curator", "curator-user", "none"]).not()),
    // "Le gestionnaire local a lui-même automatiquement accès à toutes les applications sécurisées": a user has what the
    // access manager gives
    grant("manager.automatic-access", |case| {
        case.is(ROLE, &[MANAGERS.as_slice(), &["curator"]].concat())
    })
    .only_if(designated),
    // "tenu de désactiver les rôles des utilisateurs finaux qui n’ont plus besoin d’accéder à l’application"
    duty("manager.rights-withdrawn", |case| {
        only_where(
            designated(case),
            all([case.yes("user/worksForEnterprise"), case.yes("user/holdsFunction")]),
        )
    }),
    // "mettre tout en œuvre pour rendre inactif et/ou modifier le nom d'utilisateur et le mot de passe"
    duty("manager.loss-acted-on", |case| {
        let now = case.at;
        let reported = case.when("key/lossReportedAt", |reported| reported <= now);
        only_where(lost(case), only_where(reported, case.yes("key/lossActedOn")))
    }),
];
