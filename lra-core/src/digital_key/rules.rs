//! Section 6: may this digital key be used now? (CSAM, terms of use of digital keys; users' regulation, articles 2bis, 5 and
//! 5bis.)

use crate::decision::vocabulary::{
    CertificateState, EmailState, KeyIssuer, KeyLoss, KeyState, LossRecipient, SecretElement, Unlocking, UserRole,
};
use crate::decision::{Area, Context, FactId, OrNone, RuleId, Ruling, area, reasons};

const DAY_MILLISECONDS: i64 = 86_400_000;

pub(crate) const RULES: Area = area![
    RuleId::KeyPersonal => personal,
    RuleId::KeyActive => active,
    RuleId::KeyEidBothCertificates => eid_both_certificates,
    RuleId::KeyLockedNeedsNew => locked_needs_new,
    RuleId::KeyBlockedManager => blocked_manager,
    RuleId::KeyLossDeactivates => loss_deactivates,
    RuleId::KeyPhoneLost => phone_lost,
    RuleId::KeyCardLost => card_lost,
    RuleId::KeySmsNumberChange => sms_number_change,
    RuleId::KeyRecognisedIssuer => recognised_issuer,
    RuleId::KeyTermsAccepted => terms_accepted,
    RuleId::KeySecretStrong => secret_strong,
    RuleId::KeyInitialSecretChanged => initial_secret_changed,
    RuleId::KeyCredentialsSentApart => credentials_sent_apart,
    RuleId::KeyLossReportedTo => loss_reported_to,
];

/// A part of the condition under which a rule applies, and the fact it rests on.
type Condition = (Option<bool>, FactId);

/// Whether a rule applies that does so where each of these holds. One that does not hold settles it, whatever else is
/// unknown.
#[inline]
fn applies<const N: usize>(ruling: &mut Ruling<'_>, conditions: [Condition; N]) -> bool {
    if conditions.iter().any(|(holds, _)| *holds == Some(false)) {
        ruling.does_not_apply();
        return false;
    }
    conditions
        .iter()
        .fold(true, |all, (holds, fact)| ruling.needs(*holds, *fact).is_some() && all)
}

fn kind(context: &Context<'_>, word: &str) -> Condition {
    (context.key.is(word), FactId::KeyKind)
}

/// A key is used, of whatever kind.
fn any_key(context: &Context<'_>) -> Condition {
    (context.key.exists(), FactId::KeyKind)
}

/// A password belongs to the key.
fn password_key(context: &Context<'_>) -> Condition {
    (context.key.has_password(), FactId::KeyKind)
}

fn role(context: &Context<'_>, holds: impl Fn(UserRole) -> bool) -> Condition {
    (context.facts.user.role.map(holds), FactId::UserRole)
}

fn personal(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_personal as reason;
    if !applies(ruling, [any_key(context)]) {
        return;
    }
    let facts = &context.facts.key;
    let holder = ruling.needs(facts.holder, FactId::KeyHolder);
    let user = ruling.needs(context.facts.user.ssin, FactId::UserSsin);
    if let (Some(holder), Some(user)) = (holder, user)
        && holder != user
    {
        ruling.violate(reason::used_by_another());
    }
    if ruling.needs(facts.handed_over, FactId::KeyHandedOver) == Some(true) {
        ruling.violate(reason::handed_over());
    }
}

fn active(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_active as reason;
    if !applies(ruling, [any_key(context)]) {
        return;
    }
    match ruling.needs(context.facts.key.state, FactId::KeyState) {
        Some(KeyState::Pending) => ruling.violate(reason::not_activated()),
        Some(KeyState::Locked) => ruling.violate(reason::locked()),
        Some(KeyState::Deactivated | KeyState::Replaced) => ruling.violate(reason::deactivated()),
        Some(KeyState::Active) | None => {}
    }
}

fn eid_both_certificates(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_eid_both_certificates as reason;
    if !applies(ruling, [kind(context, "eid")]) {
        return;
    }
    let facts = &context.facts.key;
    let inactive = |state: CertificateState| state != CertificateState::Active;
    let authentication = ruling.needs(facts.authentication_certificate, FactId::KeyAuthenticationCertificate);
    let signature = ruling.needs(facts.signature_certificate, FactId::KeySignatureCertificate);
    match (authentication.is_some_and(inactive), signature.is_some_and(inactive)) {
        (true, true) => ruling.violate(reason::neither_activated()),
        (true, false) => ruling.violate(reason::authentication_not_activated()),
        (false, true) => ruling.violate(reason::signature_not_activated()),
        (false, false) => {}
    }
}

fn locked_needs_new(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_locked_needs_new as reason;
    if !applies(ruling, [any_key(context)]) {
        return;
    }
    match ruling.needs(context.facts.key.unlocking, FactId::KeyUnlocking) {
        Some(Unlocking::Requested) => ruling.violate(reason::unlock_requested()),
        Some(Unlocking::Done) => ruling.violate(reason::unlocked_again()),
        Some(Unlocking::None) | None => {}
    }
}

fn blocked_manager(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_blocked_manager::blocked;
    let manager = |role: UserRole| {
        matches!(
            role,
            UserRole::PrincipalAccessManager | UserRole::CoPrincipalAccessManager | UserRole::AccessManager
        )
    };
    if !applies(ruling, [password_key(context), role(context, manager)]) {
        return;
    }
    let facts = &context.facts.key;
    if ruling.needs(facts.state, FactId::KeyState) == Some(KeyState::Locked) {
        ruling.requires(
            facts.new_credentials_requested,
            FactId::KeyNewCredentialsRequested,
            blocked(),
        );
    }
}

fn loss_deactivates(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_loss_deactivates as reason;
    if !applies(ruling, [any_key(context)]) {
        return;
    }
    let facts = &context.facts.key;
    let Some(loss) = ruling.needs(facts.loss, FactId::KeyLoss) else {
        return;
    };
    if loss == KeyLoss::None {
        return;
    }
    let Some(reported) = ruling.needs(facts.loss_reported_at, FactId::KeyLossReportedAt) else {
        return;
    };
    ruling.may_change_at(context, reported);
    if context.at < reported {
        return;
    }
    ruling.due_by(reported);
    let token = context.key.is("citizen-token") == Some(true);
    ruling.violate(match loss {
        KeyLoss::LostOrStolen if token => reason::token_lost(reported),
        KeyLoss::LostOrStolen | KeyLoss::None => reason::lost_or_stolen(reported),
        KeyLoss::Misused => reason::misused(reported),
        KeyLoss::Suspected => reason::suspected(reported),
    });
}

fn phone_lost(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_phone_lost as reason;
    let facts = &context.facts.key;
    if ruling.needs(facts.phone_lost, FactId::KeyPhoneLost) != Some(true) {
        return;
    }
    let told = ruling.needs(facts.phone_operator_told, FactId::KeyPhoneOperatorTold);
    let removed = ruling.needs(facts.phone_keys_removed, FactId::KeyPhoneKeysRemoved);
    match (told == Some(false), removed == Some(false)) {
        (true, true) => ruling.violate(reason::nothing_done()),
        (true, false) => ruling.violate(reason::operator_not_told()),
        (false, true) => ruling.violate(reason::keys_not_removed()),
        (false, false) => {}
    }
}

fn card_lost(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_card_lost::not_declared;
    let facts = &context.facts.key;
    if ruling.needs(facts.card_lost, FactId::KeyCardLost) == Some(true) {
        ruling.requires(facts.card_loss_declared, FactId::KeyCardLossDeclared, not_declared());
    }
}

fn sms_number_change(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_sms_number_change::old_number_linked;
    if !applies(ruling, [kind(context, "sms-code")]) {
        return;
    }
    let facts = &context.facts.key;
    if ruling.needs(facts.number_changed, FactId::KeyNumberChanged) == Some(true) {
        ruling.requires(
            facts.old_number_key_removed,
            FactId::KeyOldNumberKeyRemoved,
            old_number_linked(),
        );
    }
}

fn recognised_issuer(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_recognised_issuer as reason;
    let facts = &context.facts.key;
    let another = facts.issuer.map(|issuer| issuer != KeyIssuer::Administration);
    if !applies(ruling, [any_key(context), (another, FactId::KeyIssuer)]) {
        return;
    }
    match facts.issuer {
        Some(KeyIssuer::RecognisedService) => {
            if let Some(OrNone::Some(end)) = ruling.needs(facts.recognition_ends, FactId::KeyRecognitionEnds) {
                ruling.may_change_at(context, end);
                if end <= context.at {
                    ruling.violate(reason::recognition_ended(end));
                }
            }
        }
        Some(KeyIssuer::NotifiedScheme) if context.parameters.notified_schemes_recognised => {}
        Some(KeyIssuer::NotifiedScheme | KeyIssuer::Other) => ruling.violate(reason::not_recognised()),
        Some(KeyIssuer::Administration) | None => {}
    }
}

fn terms_accepted(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_terms_accepted as reason;
    if !applies(ruling, [any_key(context)]) {
        return;
    }
    let facts = &context.facts.key;
    ruling.requires(facts.terms_accepted, FactId::KeyTermsAccepted, reason::not_accepted());
    match ruling.needs(facts.email, FactId::KeyEmail) {
        Some(EmailState::None) => ruling.violate(reason::email_missing()),
        Some(EmailState::Outdated) => ruling.violate(reason::email_not_current()),
        Some(EmailState::Current) | None => {}
    }
}

fn secret_strong(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_secret_strong as reason;
    if !applies(ruling, [password_key(context)]) {
        return;
    }
    let facts = &context.facts.key;
    let parameters = context.parameters;
    let policy = &parameters.checks.secret_policy;
    // Outside the users' regulation no clause states a length.
    let minimum = ruling
        .needs(context.facts.user.role, FactId::UserRole)
        .map(|role| match role {
            UserRole::None => parameters.secret_minimum_length_elsewhere,
            _ => u32::try_from(policy.minimum_length).unwrap_or(u32::MAX),
        });
    let length = ruling.needs(facts.secret_length, FactId::KeySecretLength);
    if let (Some(length), Some(minimum)) = (length, minimum)
        && length < minimum
    {
        ruling.violate(reason::too_short(minimum));
    }
    if let Some(elements) = ruling.needs(facts.secret_elements, FactId::KeySecretElements) {
        for (element, required, missing) in [
            (SecretElement::Letter, true, reason::letter_missing()),
            (SecretElement::Digit, true, reason::digit_missing()),
            (SecretElement::Symbol, policy.symbol_required, reason::symbol_missing()),
        ] {
            if required && !elements.contains(element) {
                ruling.violate(missing);
            }
        }
    }
    if ruling.needs(facts.secret_easily_guessed, FactId::KeySecretEasilyGuessed) == Some(true) {
        ruling.violate(reason::easily_guessed());
    }
}

fn initial_secret_changed(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_initial_secret_changed as reason;
    if !applies(ruling, [password_key(context)]) {
        return;
    }
    let facts = &context.facts.key;
    if ruling.needs(facts.secret_assigned, FactId::KeySecretAssigned) == Some(true) {
        return ruling.violate(reason::still_initial());
    }
    let Some(changed) = ruling.needs(facts.secret_changed_at, FactId::KeySecretChangedAt) else {
        return;
    };
    let days = i64::from(context.parameters.secret_maximum_age_days);
    let due = changed.plus_milliseconds(days * DAY_MILLISECONDS);
    ruling.may_change_at(context, changed);
    ruling.may_change_at(context, due);
    if context.at < changed {
        ruling.violate(reason::change_in_the_future(changed));
    } else if due <= context.at {
        ruling.violate(reason::change_overdue(due));
    }
}

fn credentials_sent_apart(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_credentials_sent_apart::one_message;
    let principal = role(context, |role| role == UserRole::PrincipalAccessManager);
    if !applies(ruling, [password_key(context), principal]) {
        return;
    }
    ruling.requires(
        context.facts.key.credentials_sent_apart,
        FactId::KeyCredentialsSentApart,
        one_message(),
    );
}

fn loss_reported_to(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::key_loss_reported_to as reason;
    let with_role = role(context, |role| role != UserRole::None);
    if !applies(ruling, [password_key(context), with_role]) {
        return;
    }
    let facts = &context.facts.key;
    match ruling.needs(facts.loss, FactId::KeyLoss) {
        None | Some(KeyLoss::None) => return,
        Some(KeyLoss::LostOrStolen | KeyLoss::Misused | KeyLoss::Suspected) => {}
    }
    let Some(recipient) = ruling.needs(facts.loss_recipient, FactId::KeyLossRecipient) else {
        return;
    };
    // A principal had the credentials from the contact centre, everybody else from an access manager.
    if context.facts.user.role == Some(UserRole::PrincipalAccessManager) {
        if recipient != LossRecipient::ContactCentre {
            ruling.violate(reason::contact_centre_not_told());
        }
    } else if recipient != LossRecipient::AccessManager {
        ruling.violate(reason::access_manager_not_told());
    }
}
