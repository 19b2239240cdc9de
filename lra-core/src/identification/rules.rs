//! Section 4: is this applicant identified as the procedure demands? (Convention on the use of the LRA application; where
//! its annex 2, which is not public, would say more, the rulebook does.)

use super::register_agreement::register_agrees;
use crate::decision::vocabulary::{
    ChipCheck, ContactDatum, DeliveryChannel, DocumentKind, DocumentReport, IdentityDatum, OwnCard, ProcedureStep,
    RegisterFinding, RegistrationStatus, Sex,
};
use crate::decision::{Area, Context, FactId, OrNone, Reason, RuleId, Ruling, Vocabulary, area, reasons};
use crate::identifier::Sex as EncodedSex;
use crate::time::Instant;

const DAY_MILLISECONDS: i64 = 86_400_000;

pub(crate) const RULES: Area = area![
    RuleId::ApplicantCannotSelfServe => cannot_self_serve,
    RuleId::ApplicantInPerson => in_person,
    RuleId::ApplicantDocumentAccepted => document_accepted,
    RuleId::ApplicantDocumentValid => document_valid,
    RuleId::ApplicantDocumentNotReported => document_not_reported,
    RuleId::ApplicantDocumentAuthentic => document_authentic,
    RuleId::ApplicantHolderMatchesPhoto => holder_matches_photo,
    RuleId::ApplicantFoundInRegister => found_in_register,
    RuleId::ApplicantRegisterAgrees => register_agrees,
    RuleId::ApplicantSsinConsistent => ssin_consistent,
    RuleId::ApplicantAlive => alive,
    RuleId::ApplicantProcedureDocumented => procedure_documented,
    RuleId::ApplicantContactConsented => contact_consented,
    RuleId::ApplicantContactValidated => contact_validated,
    RuleId::ApplicantAddressOwn => address_own,
];

fn cannot_self_serve(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_cannot_self_serve::can_use_own_card;
    if ruling.needs(context.facts.applicant.own_card, FactId::ApplicantOwnCard) == Some(OwnCard::Usable) {
        ruling.violate(can_use_own_card());
    }
}

fn in_person(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_in_person::not_in_person;
    ruling.requires(
        context.facts.applicant.in_person,
        FactId::ApplicantInPerson,
        not_in_person(),
    );
}

fn document_accepted(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_document_accepted as reason;
    let facts = &context.facts.applicant;
    match ruling.needs(facts.document_kind, FactId::ApplicantDocumentKind) {
        // Without a document there is nothing to be original.
        Some(DocumentKind::None) => return ruling.violate(reason::no_document()),
        Some(kind) if !context.parameters.accepted_documents.contains(kind) => {
            ruling.violate(reason::kind_not_accepted(kind));
        }
        Some(_) | None => {}
    }
    ruling.requires(
        facts.document_original,
        FactId::ApplicantDocumentOriginal,
        reason::not_original(),
    );
}

fn document_valid(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_document_valid as reason;
    let facts = &context.facts.applicant;
    if let Some(last_day) = ruling.needs(facts.document_expires_on, FactId::ApplicantDocumentExpiresOn) {
        ruling.may_change(context, || Some(Instant::start_of_brussels_day(last_day.next_day())));
        if last_day < context.today() {
            ruling.violate(reason::expired(last_day));
        }
    }
    let kind = ruling.needs(facts.document_kind, FactId::ApplicantDocumentKind);
    let number = ruling.needs(facts.document_number.as_ref(), FactId::ApplicantDocumentNumber);
    if let (Some(kind), Some(number)) = (kind, number) {
        let well_formed = match kind {
            DocumentKind::BelgianIdentityCard => number.is_belgian_card_number(),
            _ => number.is_general_form(),
        };
        if !well_formed {
            ruling.violate(reason::number_malformed());
        }
    }
}

fn document_not_reported(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_document_not_reported as reason;
    let facts = &context.facts.applicant;
    if !context.parameters.document_report_check_required {
        return ruling.does_not_apply();
    }
    match ruling.needs(facts.document_kind, FactId::ApplicantDocumentKind) {
        None => return,
        Some(
            DocumentKind::BelgianIdentityCard | DocumentKind::BelgianForeignerCard | DocumentKind::BelgianPassport,
        ) => {}
        Some(_) => return ruling.does_not_apply(),
    }
    match ruling.needs(facts.document_report, FactId::ApplicantDocumentReport) {
        Some(DocumentReport::Reported) => ruling.violate(reason::reported()),
        Some(DocumentReport::NotChecked) => ruling.violate(reason::not_checked()),
        Some(DocumentReport::NotReported) | None => {}
    }
}

fn document_authentic(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_document_authentic as reason;
    let facts = &context.facts.applicant;
    ruling.requires(
        facts.document_found_authentic,
        FactId::ApplicantDocumentFoundAuthentic,
        reason::not_authentic(),
    );
    if ruling.needs(facts.document_chip, FactId::ApplicantDocumentChip) == Some(ChipCheck::Failed) {
        ruling.violate(reason::chip_failed());
    }
}

fn holder_matches_photo(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_holder_matches_photo::other_person;
    let facts = &context.facts.applicant;
    ruling.requires(
        facts.holder_matches_photo,
        FactId::ApplicantHolderMatchesPhoto,
        other_person(),
    );
}

fn found_in_register(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_found_in_register as reason;
    match ruling.needs(context.facts.applicant.found_in, FactId::ApplicantFoundIn) {
        Some(RegisterFinding::None) => ruling.violate(reason::not_found()),
        Some(RegisterFinding::Several) => ruling.violate(reason::several_found()),
        Some(RegisterFinding::NationalRegister | RegisterFinding::BisRegister) | None => {}
    }
}

/// The check digits held when the number was parsed; what is left is what the number says of birth and sex.
fn ssin_consistent(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_ssin_consistent as reason;
    let facts = &context.facts.applicant;
    let ssin = ruling.needs(facts.ssin, FactId::ApplicantSsin);
    if let Some(ssin) = ssin {
        let today = context.today();
        if let Some(first_day) = ssin.birth_date().first_day().filter(|day| today < *day) {
            ruling.may_change(context, || Some(Instant::start_of_brussels_day(first_day)));
        }
        if ssin.born_after(today) {
            ruling.violate(reason::born_in_the_future());
        }
    }
    let omits = facts.register_omits;
    let stated = |datum: IdentityDatum| omits.map(|omits| !omits.contains(datum));
    match facts.register_birth_date {
        Some(registered) => {
            // The number of a person whose birth date was not known at all encodes a year that says nothing.
            let encoded = ssin.filter(|ssin| !ssin.birth_date_is_placeholder());
            if encoded.is_some_and(|ssin| ssin.birth_date().contradicts(registered)) {
                ruling.violate(reason::birth_date_contradicts());
            }
        }
        None => needs_stated(
            ruling,
            stated(IdentityDatum::BirthDate),
            FactId::ApplicantRegisterBirthDate,
        ),
    }
    match facts.register_sex {
        Some(registered) => {
            let encoded = ssin.map(|ssin| ssin.sex());
            let contradicts = matches!(
                (encoded, registered),
                (Some(EncodedSex::Male), Sex::Female) | (Some(EncodedSex::Female), Sex::Male)
            );
            if contradicts {
                ruling.violate(reason::sex_contradicts());
            }
        }
        None => needs_stated(ruling, stated(IdentityDatum::Sex), FactId::ApplicantRegisterSex),
    }
}

/// An absent datum of the register is needed, unless the register is known not to state it.
fn needs_stated(ruling: &mut Ruling<'_>, stated: Option<bool>, datum: FactId) {
    match stated {
        Some(false) => {}
        Some(true) => drop(ruling.needs(None::<()>, datum)),
        None => {
            ruling.needs(None::<()>, datum);
            ruling.needs(None::<()>, FactId::ApplicantRegisterOmits);
        }
    }
}

fn alive(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_alive as reason;
    match ruling.needs(
        context.facts.applicant.registration_status,
        FactId::ApplicantRegistrationStatus,
    ) {
        Some(RegistrationStatus::Deceased) => ruling.violate(reason::deceased()),
        Some(RegistrationStatus::Cancelled) => ruling.violate(reason::cancelled()),
        Some(RegistrationStatus::Active) | None => {}
    }
}

fn procedure_documented(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_procedure_documented as reason;
    let Some(procedure) = ruling.needs(context.facts.applicant.procedure.as_ref(), FactId::ApplicantProcedure) else {
        return;
    };
    // A step that need not be carried out is documented as fully as any other, once it was.
    for &step in ProcedureStep::ALL {
        let Some(documented) = procedure.step(step) else {
            if context.parameters.required_steps.contains(step) {
                ruling.violate(reason::step_missing(step));
            }
            continue;
        };
        if documented.by.is_none() {
            ruling.violate(reason::step_without_author(step));
        }
        if documented.evidence.is_none() {
            ruling.violate(reason::step_without_evidence(step));
        }
        match documented.at {
            None => ruling.violate(reason::step_without_time(step)),
            Some(at) => {
                ruling.may_change_at(context, at);
                if context.at < at {
                    ruling.violate(reason::step_in_the_future(step, at));
                }
            }
        }
    }
}

/// The channels of link and code, both needed.
fn channels(context: &Context<'_>, ruling: &mut Ruling<'_>) -> [Option<DeliveryChannel>; 2] {
    let facts = &context.facts.applicant;
    [
        ruling.needs(facts.link_channel, FactId::ApplicantLinkChannel),
        ruling.needs(facts.code_channel, FactId::ApplicantCodeChannel),
    ]
}

/// Whether a contact datum is used: it is said to be, or a channel needs it. While that is open, the facts that could
/// still tell are noted as missing.
fn is_used(context: &Context<'_>, ruling: &mut Ruling<'_>, datum: ContactDatum) -> Option<bool> {
    let facts = &context.facts.applicant;
    let by = |channel: Option<DeliveryChannel>| match datum {
        ContactDatum::Email => channel.map(|channel| channel == DeliveryChannel::Email),
        ContactDatum::Phone => channel.map(|channel| channel == DeliveryChannel::Sms),
        ContactDatum::Language => Some(false),
    };
    let uses = [
        (by(facts.link_channel), FactId::ApplicantLinkChannel),
        (by(facts.code_channel), FactId::ApplicantCodeChannel),
        (
            facts.contact_used.map(|used| used.contains(datum)),
            FactId::ApplicantContactUsed,
        ),
    ];
    if uses.iter().any(|(used, _)| *used == Some(true)) {
        return Some(true);
    }
    let known = uses.map(|(used, fact)| ruling.needs(used, fact).is_some());
    known.iter().all(|known| *known).then_some(false)
}

fn contact_consented(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_contact_consented as reason;
    for (datum, missing) in [
        (ContactDatum::Email, reason::no_consent_for_email()),
        (ContactDatum::Phone, reason::no_consent_for_phone()),
        (ContactDatum::Language, reason::no_consent_for_language()),
    ] {
        if is_used(context, ruling, datum) == Some(true) {
            let consented = ruling.needs(
                context.facts.applicant.contact_consented,
                FactId::ApplicantContactConsented,
            );
            if consented.is_some_and(|consented| !consented.contains(datum)) {
                ruling.violate(missing);
            }
        }
    }
}

fn contact_validated(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_contact_validated as reason;
    let facts = &context.facts.applicant;
    let channels = channels(context, ruling);
    if channels.contains(&Some(DeliveryChannel::Email)) {
        let validated = ruling.needs(facts.email_validated, FactId::ApplicantEmailValidated);
        validated_recently(
            context,
            ruling,
            validated,
            reason::email_not_validated(),
            reason::email_validation_in_the_future,
            reason::email_validation_too_old,
        );
    }
    if channels.contains(&Some(DeliveryChannel::Sms)) {
        let validated = ruling.needs(facts.phone_validated, FactId::ApplicantPhoneValidated);
        validated_recently(
            context,
            ruling,
            validated,
            reason::phone_not_validated(),
            reason::phone_validation_in_the_future,
            reason::phone_validation_too_old,
        );
    }
}

fn validated_recently(
    context: &Context<'_>,
    ruling: &mut Ruling<'_>,
    validated: Option<OrNone<Instant>>,
    never: Reason,
    in_the_future: fn(Instant) -> Reason,
    too_old: fn(Instant) -> Reason,
) {
    let validated = match validated {
        None => return,
        Some(OrNone::None) => return ruling.violate(never),
        Some(OrNone::Some(validated)) => validated,
    };
    let days = i64::from(context.parameters.contact_validation_maximum_days);
    let too_old_from = validated.plus_milliseconds(days * DAY_MILLISECONDS);
    ruling.may_change_at(context, validated);
    ruling.may_change_at(context, too_old_from);
    if context.at < validated {
        ruling.violate(in_the_future(validated));
    } else if too_old_from <= context.at {
        ruling.violate(too_old(validated));
    }
}

fn address_own(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::applicant_address_own as reason;
    let facts = &context.facts.applicant;
    match is_used(context, ruling, ContactDatum::Email) {
        Some(true) => {}
        Some(false) => return ruling.does_not_apply(),
        None => return,
    }
    ruling.requires(
        facts.email_declared_own,
        FactId::ApplicantEmailDeclaredOwn,
        reason::not_own(),
    );
    ruling.requires(
        facts.email_regularly_used,
        FactId::ApplicantEmailRegularlyUsed,
        reason::not_regularly_used(),
    );
    ruling.requires(
        facts.email_not_shared,
        FactId::ApplicantEmailNotShared,
        reason::shared(),
    );
}
