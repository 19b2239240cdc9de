//! Section 3: the search in a register.

use serde_json::Value;

use super::{Rule, deny};
use crate::algebra::{Answer, all};
use crate::case::{Case, texts};
use crate::ssin::Ssin;

/// "prénoms, nom, date et lieu de naissance, adresse, sexe"
const FIELDS: [&str; 6] = ["first-names", "name", "birth-date", "birth-place", "address", "sex"];

/// Whether the number searched by is a BIS number.
fn bis_number(case: &Case<'_>) -> Answer {
    let read = |value: &Value| value.as_str().and_then(Ssin::read);
    case.test("search/number", read, |number| number.bis)
}

pub(super) static RULES: &[Rule] = &[
    // "que dans le but de leur envoyer le lien et le code d’activation"
    deny("search.purpose", |case| {
        case.is("search/purpose", &["send-link-and-code"])
    }),
    // "que si cela s’avère strictement nécessaire": one open enrolment of one person who came to the desk
    deny("search.strictly-necessary", |case| {
        all([
            case.yes("search/enrolmentOpen"),
            case.test("search/persons", Value::as_u64, |persons| persons == 1),
            case.yes("search/personAtDesk"),
        ])
    }),
    // "rechercher des personnes dans le Registre national ou le Registre BIS": the one for that kind of number
    deny("search.register-matches-number", |case| {
        let register = case.is("search/register", &["bis-register"]);
        let number = bis_number(case);
        match (register.truth, number.truth) {
            (crate::Truth::Unknown, _) | (_, crate::Truth::Unknown) => {
                case.supplied(&["search/register", "search/number"])
            }
            (register, number) => Answer::known(register == number),
        }
    })
    .only_if(|case| case.is("search/key", &["number"])),
    // "Les données des personnes physiques qui sont traitées sont : …"
    deny("search.fields-allowed", |case| {
        case.test("search/fields", texts, |asked| {
            asked.iter().all(|field| FIELDS.contains(field))
        })
    }),
    // "s’abstiendront d’utiliser ou de diffuser … des informations dont ils auraient pris connaissance"
    deny("search.result-confidential", |case| {
        case.yes("search/resultKeptConfidential")
    }),
    // "Les actions que les utilisateurs finaux effectuent sont enregistrées"
    deny("search.recorded", |case| case.yes("search/recorded")),
];
