//! Section 5: may a code and a link be issued, and do this link and this code activate the key?

use crate::decision::vocabulary::{ActivationState, DeliveryChannel, IdentificationOutcome};
use crate::decision::{Area, Context, FactId, RuleId, Ruling, area, reasons};

pub(crate) const ISSUE_RULES: Area = area![
    RuleId::ActivationIdentified => identified,
    RuleId::ActivationToValidatedChannel => to_validated_channel,
    RuleId::ActivationSeparateMessages => separate_messages,
];

pub(crate) const REDEMPTION_RULES: Area = area![
    RuleId::ActivationNotExpired => not_expired,
    RuleId::ActivationAttemptsLeft => attempts_left,
    RuleId::ActivationSingleUse => single_use,
    RuleId::ActivationCodeMatches => code_matches,
];

fn identified(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::activation_identified as reason;
    let facts = &context.facts.activation;
    match ruling.needs(facts.identification_outcome, FactId::ActivationIdentificationOutcome) {
        Some(IdentificationOutcome::Permit) | None => {}
        Some(_) => ruling.violate(reason::not_permitted()),
    }
    ruling.requires(facts.same_person, FactId::ActivationSamePerson, reason::other_person());
    let Some(identified) = ruling.needs(facts.identified_at, FactId::ActivationIdentifiedAt) else {
        return;
    };
    let age = super::terms::milliseconds(context.parameters.activation.permit_max_age);
    let too_old_from = identified.plus_milliseconds(age);
    ruling.may_change_at(context, identified);
    ruling.may_change_at(context, too_old_from);
    if context.at < identified {
        ruling.violate(reason::in_the_future(identified));
    } else if too_old_from <= context.at {
        ruling.violate(reason::too_old(identified));
    }
}

fn to_validated_channel(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::activation_to_validated_channel as reason;
    let facts = &context.facts.activation;
    match ruling.needs(facts.link_channel, FactId::ActivationLinkChannel) {
        Some(DeliveryChannel::Paper | DeliveryChannel::Other) => ruling.violate(reason::link_channel_not_allowed()),
        // Whichever channel it is, a link to another address than the validated one breaks the rule.
        Some(DeliveryChannel::Email | DeliveryChannel::Sms) | None => ruling.requires(
            facts.link_address_validated,
            FactId::ActivationLinkAddressValidated,
            reason::link_address_not_validated(),
        ),
    }
    match ruling.needs(facts.code_channel, FactId::ActivationCodeChannel) {
        Some(DeliveryChannel::Email | DeliveryChannel::Sms) => ruling.requires(
            facts.code_address_validated,
            FactId::ActivationCodeAddressValidated,
            reason::code_address_not_validated(),
        ),
        Some(DeliveryChannel::Paper) => ruling.requires(
            facts.code_handed_to_applicant,
            FactId::ActivationCodeHandedToApplicant,
            reason::code_not_handed_to_applicant(),
        ),
        Some(DeliveryChannel::Other) => ruling.violate(reason::code_channel_not_allowed()),
        None => {}
    }
}

fn separate_messages(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::activation_separate_messages::one_message;
    ruling.requires(
        context.facts.activation.sent_separately,
        FactId::ActivationSentSeparately,
        one_message(),
    );
}

fn not_expired(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::activation_not_expired::expired;
    let Some(expires) = ruling.needs(context.facts.activation.expires_at, FactId::ActivationExpiresAt) else {
        return;
    };
    ruling.may_change_at(context, expires);
    if expires <= context.at {
        ruling.violate(expired(expires));
    }
}

fn attempts_left(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::activation_attempts_left::locked;
    let Some(tries) = ruling.needs(context.facts.activation.wrong_tries, FactId::ActivationWrongTries) else {
        return;
    };
    if tries >= context.parameters.activation.tries_limit.get() {
        ruling.violate(locked(tries));
    }
}

fn single_use(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::activation_single_use as reason;
    match ruling.needs(context.facts.activation.state, FactId::ActivationState) {
        Some(ActivationState::Redeemed) => ruling.violate(reason::redeemed()),
        Some(ActivationState::Revoked) => ruling.violate(reason::revoked()),
        Some(ActivationState::Superseded) => ruling.violate(reason::superseded()),
        Some(ActivationState::Pending) | None => {}
    }
}

fn code_matches(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::activation_code_matches as reason;
    let facts = &context.facts.activation;
    ruling.requires(facts.link_known, FactId::ActivationLinkKnown, reason::unknown_link());
    ruling.requires(facts.code_matches, FactId::ActivationCodeMatches, reason::wrong_code());
}
