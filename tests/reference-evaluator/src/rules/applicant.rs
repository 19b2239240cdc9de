//! Section 4: the identification of the applicant.

use serde_json::Value;

use super::{Rule, deny, register_agrees};
use crate::Truth;
use crate::algebra::{Answer, all, any, only_where};
use crate::case::Case;
use crate::ssin::{BirthDate, Ssin};
use crate::{calendar, document_number};

const KIND: &str = "applicant/documentKind";
const LINK: &str = "applicant/linkChannel";
const CODE: &str = "applicant/codeChannel";
const USED: &str = "applicant/contactUsed";
const OMITTED: &str = "applicant/registerOmits";

/// Whether link or code travels this way.
fn sent_by(case: &Case<'_>, channel: &str) -> Answer {
    any([case.is(LINK, &[channel]), case.is(CODE, &[channel])])
}

/// Whether the e-mail address is used: a channel that needs it counts as use.
fn email_used(case: &Case<'_>) -> Answer {
    any([sent_by(case, "email"), case.has(USED, "email")])
}

/// Whether an address was validated, and not longer ago than the rulebook allows.
fn validated(case: &Case<'_>, fact: &'static str) -> Answer {
    let now = case.at;
    let days = case.number("applicant.contact-validation-maximum-days");
    case.when(fact, |validated| {
        validated <= now && now < calendar::days_later(validated, days)
    })
}

/// Whether the number of the document is well formed: the cards of the Belgian state have check digits.
fn number_well_formed(case: &Case<'_>) -> Answer {
    let number = "applicant/documentNumber";
    let form = match case.is(KIND, &["belgian-identity-card"]).truth {
        Truth::True => document_number::is_belgian_card_number,
        Truth::False => document_number::is_general,
        Truth::Unknown => return case.supplied(&[KIND, number]),
    };
    case.test(number, Value::as_str, form)
}

/// Whether what the number encodes does not contradict what the register states. A datum that the register does not state
/// contradicts nothing; one that is not supplied is needed.
fn number_agrees(case: &Case<'_>, datum: &str, fact: &'static str, agrees: impl Fn(&Ssin, &str) -> bool) -> Answer {
    let number = case
        .value("applicant/ssin")
        .and_then(Value::as_str)
        .and_then(Ssin::read);
    let stated = case.value(fact).and_then(Value::as_str);
    match (number, stated) {
        (Some(number), Some(stated)) => Answer::known(agrees(&number, stated)),
        (None, Some(_)) => Answer::unknown("applicant/ssin"),
        (_, None) => any([case.has(OMITTED, datum), Answer::unknown(fact)]),
    }
}

/// A part of a step, a text.
fn text<'a>(step: &'a Value, part: &str) -> Option<&'a str> {
    step.get(part).and_then(Value::as_str)
}

/// "Le respect de la procédure d’identification sera documenté": every required step is there, and every step says who did
/// it, when, and on what evidence; none is still to come.
fn documented(case: &Case<'_>) -> Answer {
    let required = case.words("applicant.required-steps");
    let now = case.at;
    case.test("applicant/procedure", Value::as_array, |steps| {
        let complete = steps.iter().all(|step| {
            text(step, "by").is_some()
                && text(step, "evidence").is_some()
                && text(step, "at")
                    .and_then(calendar::read_instant)
                    .is_some_and(|done| done <= now)
        });
        complete
            && required
                .iter()
                .all(|name| steps.iter().any(|step| text(step, "step") == Some(name)))
    })
}

pub(super) static RULES: &[Rule] = &[
    // "des personnes qui ne peuvent pas les créer elles-mêmes au moyen de leur carte d’identité électronique"
    deny("applicant.cannot-self-serve", |case| {
        case.is("applicant/ownCard", &["none", "not-usable"])
    }),
    // "aux personnes se présentant auprès de la LRA"
    deny("applicant.in-person", |case| case.yes("applicant/inPerson")),
    // "la carte d’identité et … tout autre document qui prouve l’identité du détenteur": an original of an accepted kind,
    // whatever a rulebook says of those who show none
    deny("applicant.document-accepted", |case| {
        let accepted = case.words("applicant.accepted-documents");
        all([
            case.is(KIND, accepted),
            case.is(KIND, &["none"]).not(),
            case.yes("applicant/documentOriginal"),
        ])
    }),
    // "valid through the day, number well formed"
    deny("applicant.document-valid", |case| {
        let today = case.today();
        all([
            case.day("applicant/documentExpiresOn", |last| today <= last),
            number_well_formed(case),
        ])
    }),
    // "Belgian document: not known as lost or stolen; the rulebook says whether a check is required"
    deny("applicant.document-not-reported", |case| {
        case.is("applicant/documentReport", &["not-reported"])
    })
    .only_if(|case| {
        all([
            Answer::known(case.switch("applicant.document-report-check-required")),
            case.is(
                KIND,
                &["belgian-identity-card", "belgian-foreigner-card", "belgian-passport"],
            ),
        ])
    }),
    // "the officer found it authentic, and where a chip was read its signature and chain verify"
    deny("applicant.document-authentic", |case| {
        all([
            case.yes("applicant/documentFoundAuthentic"),
            case.is("applicant/documentChip", &["not-read", "verified"]),
        ])
    }),
    // "the officer found that the holder is the person in the picture"
    deny("applicant.holder-matches-photo", |case| {
        case.yes("applicant/holderMatchesPhoto")
    }),
    // "found in the National or BIS register": one person
    deny("applicant.found-in-register", |case| {
        case.is("applicant/foundIn", &["national-register", "bis-register"])
    }),
    // "pour vérifier l’exactitude des données communiquées, le bureau d’enregistrement peut consulter le Registre national
    // et le Registre BIS"
    deny("applicant.register-agrees", register_agrees::agrees),
    // "the birth date and sex that it encodes do not contradict the register"; nobody is born after today
    deny("applicant.ssin-consistent", |case| {
        let today = case.today();
        all([
            case.test(
                "applicant/ssin",
                |value| value.as_str().and_then(Ssin::read),
                |number| !number.born_after(today),
            ),
            number_agrees(case, "birth-date", "applicant/registerBirthDate", |number, stated| {
                BirthDate::read(stated).is_none_or(|stated| !number.contradicts(stated))
            }),
            number_agrees(case, "sex", "applicant/registerSex", |number, stated| {
                // What the register states as unspecified (X) is not the other sex.
                number
                    .sex
                    .is_none_or(|encoded| stated == "unspecified" || encoded == stated)
            }),
        ])
    }),
    // "the register's answer does not report the person deceased or the registration cancelled"
    deny("applicant.alive", |case| {
        case.is("applicant/registrationStatus", &["active"])
    }),
    deny("applicant.procedure-documented", documented),
    // "Avec le consentement de la personne sont traitées …: adresse e-mail, langue et numéro de téléphone": each that is used
    deny("applicant.contact-consented", |case| {
        let consented = |datum| case.has("applicant/contactConsented", datum);
        all([
            only_where(email_used(case), consented("email")),
            only_where(any([sent_by(case, "sms"), case.has(USED, "phone")]), consented("phone")),
            only_where(case.has(USED, "language"), consented("language")),
        ])
    }),
    // "à une adresse e-mail validée ou au numéro de GSM validé de la personne"
    deny("applicant.contact-validated", |case| {
        all([
            only_where(sent_by(case, "email"), validated(case, "applicant/emailValidated")),
            only_where(sent_by(case, "sms"), validated(case, "applicant/phoneValidated")),
        ])
    }),
    // "Il déclare que cette adresse e-mail lui appartient et que des tiers ne peuvent en faire usage sans son autorisation"
    deny("applicant.address-own", |case| {
        all([
            case.yes("applicant/emailDeclaredOwn"),
            case.yes("applicant/emailRegularlyUsed"),
            case.yes("applicant/emailNotShared"),
        ])
    })
    .only_if(email_used),
];
