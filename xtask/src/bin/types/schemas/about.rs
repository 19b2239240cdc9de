//! What structures, their members and vocabularies are, where the schemas do not say it: an editor shows it in every language.

use crate::model::Model;

/// What the structures are of which the schemas do not say it.
pub const STRUCTURES: [(&str, &str); 17] = [
    ("Designation", "Who designated whom as what."),
    (
        "AccessibleApplication",
        "An application of the catalogue, and whether the user can open it.",
    ),
    ("Citation", "The clause that a rule comes from."),
    ("Duty", "Something to be carried out."),
    ("FactChange", "A change of one fact."),
    ("Finding", "What one rule found."),
    ("ListedApplication", "An application, as an annex lists it."),
    ("MrzNames", "The names in a machine readable zone."),
    ("Obstacles", "The deny rules that stand in the way."),
    ("PathStep", "A designation on the path from the enterprise to a person."),
    ("Period", "A period."),
    ("PermitReachable", "A permit can be reached."),
    ("PermitSearchStopped", "The search for a permit was stopped."),
    ("PermitUnreachable", "No change leads to a permit."),
    ("PolicyUsed", "The policy that decided: SHA-256 of the rule table."),
    (
        "RulebookUsed",
        "The rulebook that decided: its version, and SHA-256 of its canonical form.",
    ),
    (
        "WeakestKey",
        "The weakest key that suffices, and the kinds of key that are that strong.",
    ),
];

/// What the members of structures tell.
const MEMBERS: [(&str, &str); 69] = [
    ("AccessibleApplication.portal", "The portal on which it is used."),
    ("AccessibleApplications.policy", "The policy that decided."),
    ("AccessibleApplications.rulebook", "The rulebook that decided."),
    (
        "Citation.article",
        "Its article or section, in the words of the document; empty where it has none.",
    ),
    ("Citation.clause", "The words of the clause."),
    ("Citation.document", "The document it stands in."),
    ("Decision.at", "The instant that it is decided for."),
    (
        "Decision.nearestPermit",
        "What would have to change for a permit, where the question asks for it.",
    ),
    ("Decision.policy", "The policy that decided."),
    ("Decision.rulebook", "The rulebook that decided."),
    (
        "Decision.weakestKey",
        "Of the question application-access, where the application is listed and requires a key: the weakest that does.",
    ),
    (
        "Designation.applications",
        "What it is for; absent where the role has all or none.",
    ),
    ("Designation.by", "The text enterprise, or the reference of a person."),
    ("Designation.end", "When it ends, if it does."),
    ("Designation.person", "The reference of the person who is designated."),
    ("Designation.role", "What the person is designated as."),
    ("Designation.start", "When it begins."),
    (
        "Designation.takesOverFrom",
        "At a hand-over, the principal in whose place this one stands.",
    ),
    ("DocumentedStep.at", "When it was taken."),
    ("DocumentedStep.by", "Who took it: a reference of the portal's own."),
    (
        "DocumentedStep.evidence",
        "What shows it: a reference of the portal's own.",
    ),
    ("DocumentedStep.step", "Which step."),
    ("Duty.code", "Its stable code."),
    ("Duty.dueBy", "By when, where its rule sets a moment."),
    ("EmailReport.domain", "What stands after the @, in lower case."),
    ("EmailReport.localPart", "What stands before the @."),
    ("EmployerIdReport.kind", "Whether the number is definitive."),
    ("EnterpriseNumberReport.vat", "The number as a VAT number."),
    ("FactChange.fact", "The fact that changes."),
    ("Finding.citation", "The first clause that the rule comes from."),
    ("Finding.rule", "The stable id of the rule."),
    ("Finding.verdict", "What the rule found."),
    ("LevelOutcomes.none", "With no key."),
    ("LevelOutcomes.password", "With user name and password."),
    ("LevelOutcomes.strong", "With a strong key."),
    ("LevelOutcomes.token", "With a token, or a code for one use."),
    ("ListedApplication.article", "The article of the annex that lists it."),
    ("ListedApplication.name", "Its French name, as the annex prints it."),
    ("ListedApplication.portal", "The portal on which it is used."),
    ("MrzNames.primary", "The primary identifier: the surname."),
    ("MrzNames.secondary", "The secondary identifier: the first names."),
    (
        "MrzNames.truncated",
        "Whether the zone may hold less than the whole name.",
    ),
    ("MrzReport.birthDate", "The birth date, as far as the zone tells it."),
    ("MrzReport.documentCode", "The code of the kind of document."),
    ("MrzReport.documentNumber", "The number of the document."),
    ("MrzReport.expiryDate", "The last day on which the document is valid."),
    ("MrzReport.format", "The size of the document."),
    (
        "MrzReport.issuingState",
        "The code of the state or organisation that issued the document.",
    ),
    ("MrzReport.names", "The names of the holder."),
    ("MrzReport.nationality", "The code of the nationality of the holder."),
    (
        "MrzReport.optionalData",
        "What the issuer put into the optional fields, in their order.",
    ),
    ("MrzReport.sex", "The sex that the zone states."),
    ("MrzReport.specimen", "Whether the document is a specimen."),
    ("Obstacles.unknown", "Those for which a fact is missing."),
    ("Obstacles.violated", "Those that are broken."),
    ("PathStep.end", "When it ends, if it does."),
    ("PathStep.person", "The reference of the person who is designated."),
    ("PathStep.role", "What the person is designated as."),
    ("PathStep.start", "When it begins."),
    (
        "Period.end",
        "Its end, if it has one: an instant no longer belongs to it, a Brussels day still does.",
    ),
    ("Period.start", "Its first instant, or its first Brussels day."),
    (
        "PhoneReport.countryCode",
        "The country calling code, without a plus sign.",
    ),
    ("PhoneReport.kind", "What kind of number it is."),
    ("PolicyUsed.digest", "SHA-256 of the rule table, hexadecimal."),
    ("RulebookUsed.digest", "SHA-256 of its canonical form, hexadecimal."),
    ("RulebookUsed.version", "Its version."),
    (
        "SsinReport.birthDate",
        "The birth date, as far as the number encodes it.",
    ),
    ("SsinReport.kind", "Which register the number belongs to."),
    ("SsinReport.sex", "The sex that the number states."),
];

/// What members tell that several structures have.
const COMMON: [(&str, &str); 4] = [
    ("canonical", "The one form in which it is stored and compared."),
    ("display", "The form in which people read it."),
    ("valid", "Whether the value is of its kind."),
    ("value", "The value as it was given."),
];

/// What the words of vocabularies tell.
const VOCABULARIES: [(&str, &str); 11] = [
    ("DutyCode", "What is to be carried out."),
    ("DutyStatus", "Whether a duty is known to be open."),
    ("EmployerIdKind", "Whether an employer number is definitive."),
    ("FactPath", "Where each fact stands in a question, a JSON Pointer."),
    ("MrzFormat", "The size of a document with a machine readable zone."),
    ("PhoneKind", "What kind of telephone number it is."),
    ("RuleId", "The stable id of each rule."),
    ("SourceDocument", "The documents that rules come from."),
    ("SsinRegister", "Which register a number belongs to."),
    ("StatedSex", "The sex that a number or a document states."),
    ("Verdict", "What one rule found."),
];

/// Says of every member and vocabulary what it is.
///
/// # Errors
/// The first of which nothing says it.
pub fn complete(model: &mut Model) -> Result<(), String> {
    for structure in &mut model.structures {
        for member in structure.members.iter_mut().filter(|member| member.about.is_empty()) {
            let place = format!("{}.{}", structure.name, member.name);
            member.about = of(&MEMBERS, &place)
                .or(of(&COMMON, &member.name))
                .ok_or_else(|| format!("nothing says what {place} is"))?;
        }
    }
    for vocabulary in &mut model.vocabularies {
        if vocabulary.about.is_empty() {
            let about = of(&VOCABULARIES, &vocabulary.name);
            vocabulary.about = about.ok_or_else(|| format!("nothing says what {} is", vocabulary.name))?;
        }
    }
    Ok(())
}

fn of(table: &[(&str, &str)], name: &str) -> Option<String> {
    let row = table.iter().find(|(of, _)| *of == name);
    row.map(|(_, about)| (*about).to_owned())
}
