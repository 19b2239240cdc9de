//! Section 3: may this search in the National or BIS register be done? (Convention on the use of the LRA application.)

use crate::decision::vocabulary::{Register, RegisterField, SearchKey, SearchPurpose};
use crate::decision::{Area, Context, FactId, RuleId, Ruling, area, reasons};
use crate::identifier::SsinKind;

pub(crate) const RULES: Area = area![
    RuleId::SearchPurpose => purpose,
    RuleId::SearchStrictlyNecessary => strictly_necessary,
    RuleId::SearchRegisterMatchesNumber => register_matches_number,
    RuleId::SearchFieldsAllowed => fields_allowed,
    RuleId::SearchResultConfidential => result_confidential,
    RuleId::SearchRecorded => recorded,
];

fn purpose(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::search_purpose::other_purpose;
    if ruling.needs(context.facts.search.purpose, FactId::SearchPurpose) == Some(SearchPurpose::Other) {
        ruling.violate(other_purpose());
    }
}

fn strictly_necessary(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::search_strictly_necessary as reason;
    let facts = &context.facts.search;
    ruling.requires(
        facts.enrolment_open,
        FactId::SearchEnrolmentOpen,
        reason::no_open_enrolment(),
    );
    match ruling.needs(facts.persons, FactId::SearchPersons) {
        Some(1) | None => {}
        Some(persons) => ruling.violate(reason::not_one_person(persons)),
    }
    ruling.requires(facts.person_at_desk, FactId::SearchPersonAtDesk, reason::not_at_desk());
}

fn register_matches_number(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::search_register_matches_number as reason;
    let facts = &context.facts.search;
    match ruling.needs(facts.key, FactId::SearchKey) {
        None => return,
        Some(SearchKey::Name) => return ruling.does_not_apply(),
        Some(SearchKey::Number) => {}
    }
    let register = ruling.needs(facts.register, FactId::SearchRegister);
    let number = ruling.needs(facts.number, FactId::SearchNumber);
    match (register, number.map(|number| number.kind())) {
        (Some(Register::BisRegister), Some(SsinKind::National)) => {
            ruling.violate(reason::national_number_in_bis_register());
        }
        (Some(Register::NationalRegister), Some(SsinKind::Bis)) => {
            ruling.violate(reason::bis_number_in_national_register());
        }
        _ => {}
    }
}

fn fields_allowed(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::search_fields_allowed as reason;
    let Some(fields) = ruling.needs(context.facts.search.fields, FactId::SearchFields) else {
        return;
    };
    for (field, asked) in [
        (RegisterField::Nationality, reason::nationality_asked()),
        (RegisterField::CivilStatus, reason::civil_status_asked()),
        (RegisterField::Household, reason::household_asked()),
        (RegisterField::Photo, reason::photo_asked()),
        (RegisterField::Other, reason::other_datum_asked()),
    ] {
        if fields.contains(field) {
            ruling.violate(asked);
        }
    }
}

fn result_confidential(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::search_result_confidential::disclosed;
    let facts = &context.facts.search;
    ruling.requires(
        facts.result_kept_confidential,
        FactId::SearchResultKeptConfidential,
        disclosed(),
    );
}

fn recorded(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::search_recorded::not_recorded;
    ruling.requires(context.facts.search.recorded, FactId::SearchRecorded, not_recorded());
}
