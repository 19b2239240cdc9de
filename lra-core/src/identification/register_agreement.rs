use super::name::{self, DocumentNames, FamilyName, FirstNames, NameAgreement, NamePart, RegisterNames};
use crate::decision::vocabulary::{DocumentKind, IdentityDatum, NameSource};
use crate::decision::{Context, FactId, Ruling, ValueSet, reasons};

/// What one side says of one datum.
#[derive(Clone, Copy)]
enum Statement<T> {
    /// It states this value.
    Stated(T),
    /// It does not state the datum.
    NotStated,
    /// The value was not supplied, nor that there is none.
    Unknown,
}

impl<T> Statement<T> {
    fn stated(self) -> Option<T> {
        match self {
            Self::Stated(value) => Some(value),
            Self::NotStated | Self::Unknown => None,
        }
    }
}

/// One of the two sides that are compared, and the facts they come from.
struct Side {
    omits: Option<ValueSet<IdentityDatum>>,
    omits_fact: FactId,
}

impl Side {
    fn statement<T>(&self, value: Option<T>, datum: IdentityDatum) -> Statement<T> {
        match (value, self.omits) {
            (Some(value), _) => Statement::Stated(value),
            (None, Some(omits)) if omits.contains(datum) => Statement::NotStated,
            (None, _) => Statement::Unknown,
        }
    }

    /// A datum that is both supplied and said not to be stated is ambiguous.
    fn contradicts_itself(&self, supplied: [(bool, IdentityDatum); 4]) -> bool {
        let omits = self.omits.unwrap_or(ValueSet::EMPTY);
        supplied
            .into_iter()
            .any(|(supplied, datum)| supplied && omits.contains(datum))
    }

    fn needs<T>(&self, ruling: &mut Ruling<'_>, statement: &Statement<T>, fact: FactId) {
        if matches!(statement, Statement::Unknown) {
            ruling.needs(None::<()>, fact);
            ruling.needs(self.omits, self.omits_fact);
        }
    }
}

/// Both values, where both sides state the datum. What is not supplied is needed, unless the other side does not state it.
fn both<T>(
    ruling: &mut Ruling<'_>,
    (document_side, document, document_fact): (&Side, Statement<T>, FactId),
    (register_side, register, register_fact): (&Side, Statement<T>, FactId),
) -> Option<(T, T)> {
    match (document, register) {
        (Statement::Stated(document), Statement::Stated(register)) => Some((document, register)),
        (Statement::NotStated, _) | (_, Statement::NotStated) => None,
        (document, register) => {
            document_side.needs(ruling, &document, document_fact);
            register_side.needs(ruling, &register, register_fact);
            None
        }
    }
}

/// Each of name, first names, birth date and sex that both document and register state must agree. A name must be among
/// what is compared: without one, nothing ties the document to the person in the register.
pub(super) fn register_agrees(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_register_agrees as reason;
    let facts = &context.facts.applicant;
    let document = Side {
        omits: facts.document_omits,
        omits_fact: FactId::ApplicantDocumentOmits,
    };
    let register = Side {
        omits: facts.register_omits,
        omits_fact: FactId::ApplicantRegisterOmits,
    };
    if document.contradicts_itself([
        (facts.document_name.is_some(), IdentityDatum::Name),
        (facts.document_first_names.is_some(), IdentityDatum::FirstNames),
        (facts.document_birth_date.is_some(), IdentityDatum::BirthDate),
        (facts.document_sex.is_some(), IdentityDatum::Sex),
    ]) {
        ruling.violate(reason::document_contradicts_itself());
    }
    if register.contradicts_itself([
        (facts.register_name.is_some(), IdentityDatum::Name),
        (facts.register_first_names.is_some(), IdentityDatum::FirstNames),
        (facts.register_birth_date.is_some(), IdentityDatum::BirthDate),
        (facts.register_sex.is_some(), IdentityDatum::Sex),
    ]) {
        ruling.violate(reason::register_contradicts_itself());
    }
    names_agree(context, ruling, &document, &register);
    let births = both(
        ruling,
        (
            &document,
            document.statement(facts.document_birth_date, IdentityDatum::BirthDate),
            FactId::ApplicantDocumentBirthDate,
        ),
        (
            &register,
            register.statement(facts.register_birth_date, IdentityDatum::BirthDate),
            FactId::ApplicantRegisterBirthDate,
        ),
    );
    if births.is_some_and(|(document, register)| document.contradicts(register)) {
        ruling.violate(reason::birth_date_differs());
    }
    let sexes = both(
        ruling,
        (
            &document,
            document.statement(facts.document_sex, IdentityDatum::Sex),
            FactId::ApplicantDocumentSex,
        ),
        (
            &register,
            register.statement(facts.register_sex, IdentityDatum::Sex),
            FactId::ApplicantRegisterSex,
        ),
    );
    if sexes.is_some_and(|(document, register)| document != register) {
        ruling.violate(reason::sex_differs());
    }
}

fn names_agree(context: &Context<'_>, ruling: &mut Ruling<'_>, document: &Side, register: &Side) {
    use reasons::applicant_register_agrees as reason;
    let facts = &context.facts.applicant;
    let document_family = document.statement(facts.document_name.as_ref(), IdentityDatum::Name);
    let document_first = document.statement(facts.document_first_names.as_ref(), IdentityDatum::FirstNames);
    let register_family = register.statement(facts.register_name.as_ref(), IdentityDatum::Name);
    let register_first = register.statement(facts.register_first_names.as_ref(), IdentityDatum::FirstNames);
    // Name and first names may stand in each other's place, so neither is judged while one of the four is unknown.
    let unknown = [
        (
            document,
            matches!(document_family, Statement::Unknown),
            FactId::ApplicantDocumentName,
        ),
        (
            document,
            matches!(document_first, Statement::Unknown),
            FactId::ApplicantDocumentFirstNames,
        ),
        (
            register,
            matches!(register_family, Statement::Unknown),
            FactId::ApplicantRegisterName,
        ),
        (
            register,
            matches!(register_first, Statement::Unknown),
            FactId::ApplicantRegisterFirstNames,
        ),
    ];
    for (side, unknown, fact) in unknown {
        if unknown {
            ruling.needs(None::<()>, fact);
            ruling.needs(side.omits, side.omits_fact);
        }
    }
    let Some(source) = name_source(context, ruling) else {
        return;
    };
    if unknown.iter().any(|(_, unknown, _)| *unknown) {
        return;
    }
    match compare(
        context,
        source,
        [document_family, register_family],
        [document_first, register_first],
    ) {
        None => ruling.violate(reason::name_not_comparable()),
        Some(NameAgreement::Differs {
            part: NamePart::FamilyName,
            ..
        }) => ruling.violate(reason::name_differs()),
        Some(NameAgreement::Differs {
            part: NamePart::FirstNames,
            position,
            ..
        }) => {
            ruling.violate(reason::first_names_differ(u32::try_from(position).unwrap_or(u32::MAX)));
        }
        Some(NameAgreement::Same | NameAgreement::SameButFor(_)) => {}
    }
}

/// Compares what both sides state: both parts together, or one alone; nothing where neither part stands on both sides.
fn compare(
    context: &Context<'_>,
    source: name::NameSource,
    [document_family, register_family]: [Statement<&FamilyName>; 2],
    [document_first, register_first]: [Statement<&FirstNames>; 2],
) -> Option<NameAgreement> {
    let none = FirstNames::default();
    let (document_family, register_family) = (document_family.stated(), register_family.stated());
    let (document_first, register_first) = (document_first.stated(), register_first.stated());
    let source = match source {
        // How far the field is filled cannot be counted without both parts, so that nothing is held to be cut.
        name::NameSource::MachineReadable { .. } if document_family.is_none() || document_first.is_none() => {
            name::NameSource::MachineReadable { truncated: false }
        }
        source => source,
    };
    let document = DocumentNames::new(document_family, document_first.unwrap_or(&none), source).ok()?;
    let register = RegisterNames::new(register_family, register_first.unwrap_or(&none)).ok()?;
    let rules = &context.parameters.name_comparison;
    let families = document_family.is_some() && register_family.is_some();
    match (families, document_first.is_some() && register_first.is_some()) {
        (true, true) => Some(name::compare(&document, &register, rules)),
        (true, false) => Some(name::compare_family(&document, &register, rules)),
        (false, true) => Some(name::compare_first_names(&document, &register, rules)),
        (false, false) => None,
    }
}

/// Where the names were read. A Belgian card states two first names and an initial, so the kind of document counts too.
fn name_source(context: &Context<'_>, ruling: &mut Ruling<'_>) -> Option<name::NameSource> {
    let facts = &context.facts.applicant;
    match ruling.needs(facts.document_name_source, FactId::ApplicantDocumentNameSource)? {
        NameSource::MachineReadable => Some(name::NameSource::MachineReadable { truncated: false }),
        NameSource::MachineReadableTruncated => Some(name::NameSource::MachineReadable { truncated: true }),
        NameSource::Printed | NameSource::Chip => {
            match ruling.needs(facts.document_kind, FactId::ApplicantDocumentKind)? {
                DocumentKind::BelgianIdentityCard | DocumentKind::BelgianForeignerCard => {
                    Some(name::NameSource::BelgianCard)
                }
                _ => Some(name::NameSource::Printed),
            }
        }
    }
}
