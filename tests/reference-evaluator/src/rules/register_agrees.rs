//! `applicant.register-agrees`: each of name, first names, birth date and sex that both the document and the register
//! state agrees.

use serde_json::Value;

use crate::Truth;
use crate::algebra::{Answer, all, any, every, only_where};
use crate::case::{Case, texts};
use crate::names::{self, Names, Source, Tolerances};
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

/// The names that one side states.
fn names_of(case: &Case<'_>, name: &str, first_names: &str) -> Names {
    Names {
        family: case.value(name).and_then(Value::as_str).map(str::to_owned),
        first: case
            .value(first_names)
            .and_then(texts)
            .map(|list| list.into_iter().map(str::to_owned).collect()),
    }
}

/// Name and first names, which the document may have in each other's place: nothing is judged before all four are stated or
/// said to be omitted, and where they were read is known.
fn names_agree(case: &Case<'_>) -> Answer {
    let stated_or_not = |omits, datum: &Datum, fact: &'static str| {
        let omitted = omitted(case, omits, datum.0, fact);
        any([case.supplied(&[fact]), omitted])
    };
    let sides = [&NAME, &FIRST_NAMES].map(|datum| {
        all([
            stated_or_not(DOCUMENT_OMITS, datum, datum.1),
            stated_or_not(REGISTER_OMITS, datum, datum.2),
        ])
    });
    let kind = only_where(case.is(SOURCE, &["printed", "chip"]), case.supplied(&[KIND]));
    let needed = all([every(sides), case.supplied(&[SOURCE]), kind]);
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
    Answer::known(*case.names_agree.get_or_init(|| {
        names::agree(
            &names_of(case, NAME.1, FIRST_NAMES.1),
            &names_of(case, NAME.2, FIRST_NAMES.2),
            source,
            &Tolerances::read(case.words("applicant.tolerated-name-differences")),
        )
    }))
}

pub(super) fn agrees(case: &Case<'_>) -> Answer {
    all([
        Answer::known(ALL.iter().all(|datum| datum.free_of_contradiction(case))),
        names_agree(case),
        BIRTH_DATE.agrees(case, birth_dates_agree),
        SEX.agrees(case, |document, register| document == register),
    ])
}
