//! `applicant.register-agrees`: each of name, first names, birth date and sex that both the document and the register
//! state agrees.

use serde_json::Value;

use crate::Truth;
use crate::algebra::{Answer, all, any, every};
use crate::case::{Case, texts};
use crate::names::{self, Names, Source};
use crate::ssin::BirthDate;

const DOCUMENT_OMITS: &str = "applicant/documentOmits";
const REGISTER_OMITS: &str = "applicant/registerOmits";
const SOURCE: &str = "applicant/documentNameSource";
const KIND: &str = "applicant/documentKind";

/// A datum: its word in the lists of what is omitted, and where document and register state it.
struct Datum(&'static str, &'static str, &'static str);

const NAME: Datum = Datum("name", "applicant/documentName", "applicant/registerName");
const FIRST_NAMES: Datum = Datum(
    "first-names",
    "applicant/documentFirstNames",
    "applicant/registerFirstNames",
);
const BIRTH_DATE: Datum = Datum(
    "birth-date",
    "applicant/documentBirthDate",
    "applicant/registerBirthDate",
);
const SEX: Datum = Datum("sex", "applicant/documentSex", "applicant/registerSex");

const ALL: [&Datum; 4] = [&NAME, &FIRST_NAMES, &BIRTH_DATE, &SEX];

/// Whether a side does not state a datum: it is said to omit it. What is stated is stated.
fn omitted(case: &Case<'_>, omits: &'static str, datum: &str, fact: &'static str) -> Answer {
    if case.value(fact).is_some() {
        return Answer::known(false);
    }
    any([case.has(omits, datum), Answer::unknown(fact)])
}

impl Datum {
    /// Who states something cannot be said to omit it.
    fn free_of_contradiction(&self, case: &Case<'_>) -> bool {
        [(DOCUMENT_OMITS, self.1), (REGISTER_OMITS, self.2)]
            .into_iter()
            .all(|(omits, fact)| case.value(fact).is_none() || case.has(omits, self.0).truth != Truth::True)
    }

    /// Whether one side does not state it, so that it is not compared.
    fn not_compared(&self, case: &Case<'_>) -> Answer {
        any([
            omitted(case, DOCUMENT_OMITS, self.0, self.1),
            omitted(case, REGISTER_OMITS, self.0, self.2),
        ])
    }

    /// Whether both sides agree on it, if both state it.
    fn agrees(&self, case: &Case<'_>, same: impl Fn(&Value, &Value) -> bool) -> Answer {
        match (case.value(self.1), case.value(self.2)) {
            (Some(document), Some(register)) => Answer::known(same(document, register)),
            _ => self.not_compared(case),
        }
    }
}

fn birth_dates_agree(document: &Value, register: &Value) -> bool {
    let read = |value: &Value| value.as_str().and_then(BirthDate::read);
    match (read(document), read(register)) {
        (Some(document), Some(register)) => !document.contradicts(register),
        _ => false,
    }
}

/// The names of one side, without what is not compared.
fn names_of(case: &Case<'_>, name: Option<&str>, first_names: Option<&str>) -> Names {
    Names {
        family: name.and_then(|fact| case.value(fact)?.as_str().map(str::to_owned)),
        first: first_names.and_then(|fact| {
            let list = texts(case.value(fact)?)?;
            Some(list.into_iter().map(str::to_owned).collect())
        }),
    }
}

/// Name and first names. Both together, since the document may have them in each other's place; one of them alone where one
/// side does not state the other.
fn names_agree(case: &Case<'_>) -> Answer {
    let compared: Vec<&Datum> = [&NAME, &FIRST_NAMES]
        .into_iter()
        .filter(|datum| datum.not_compared(case).truth != Truth::True)
        .collect();
    if compared.is_empty() {
        return Answer::known(true);
    }
    let values = every(compared.iter().map(|datum| datum.agrees(case, |_, _| true)));
    let kind_matters = case.is(SOURCE, &["printed", "chip"]);
    let kind = any([kind_matters.clone().not(), case.supplied(&[KIND])]);
    let needed = all([values, case.supplied(&[SOURCE]), kind]);
    if needed.truth != Truth::True {
        return needed;
    }
    let belgian_card = case.is(KIND, &["belgian-identity-card", "belgian-foreigner-card"]);
    let source = match case.value(SOURCE).and_then(Value::as_str) {
        Some("machine-readable") => Source::Zone,
        Some("machine-readable-truncated") => Source::FullZone,
        _ if belgian_card.truth == Truth::True => Source::BelgianCard,
        _ => Source::Printed,
    };
    let holds = |datum: &Datum| compared.iter().any(|other| other.0 == datum.0);
    let side = |name: &'static str, first_names: &'static str| {
        names_of(
            case,
            holds(&NAME).then_some(name),
            holds(&FIRST_NAMES).then_some(first_names),
        )
    };
    Answer::known(names::agree(
        &side(NAME.1, FIRST_NAMES.1),
        &side(NAME.2, FIRST_NAMES.2),
        source,
        &case.words("applicant.tolerated-name-differences"),
    ))
}

pub(super) fn agrees(case: &Case<'_>) -> Answer {
    all([
        Answer::known(ALL.iter().all(|datum| datum.free_of_contradiction(case))),
        names_agree(case),
        BIRTH_DATE.agrees(case, birth_dates_agree),
        SEX.agrees(case, |document, register| document == register),
    ])
}
