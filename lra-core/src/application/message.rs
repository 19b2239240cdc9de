//! What a user declares and sends (users' regulation, articles 6 and 9).

use crate::decision::vocabulary::{InformationTruth, MessageContent};
use crate::decision::{Area, Context, FactId, OrNone, RuleId, Ruling, area, reasons};

pub(crate) const RULES: Area = area![
    RuleId::UserInformationTrue => information_true,
    RuleId::MessageContentAllowed => content_allowed,
    RuleId::MessageRectified => rectified,
];

fn information_true(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::user_information_true as reason;
    match ruling.needs(context.facts.user.information, FactId::UserInformation) {
        Some(InformationTruth::NotConfirmed) => ruling.violate(reason::not_confirmed()),
        Some(InformationTruth::Incomplete) => ruling.violate(reason::incomplete()),
        Some(InformationTruth::Incorrect) => ruling.violate(reason::incorrect()),
        Some(InformationTruth::Manipulated) => ruling.violate(reason::manipulated()),
        Some(InformationTruth::Confirmed) | None => {}
    }
}

fn content_allowed(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::message_content_allowed as reason;
    match ruling.needs(context.facts.message.content, FactId::MessageContent) {
        Some(MessageContent::NothingSent) => ruling.does_not_apply(),
        Some(MessageContent::NotConfirmed) => ruling.violate(reason::not_confirmed()),
        Some(MessageContent::InfringesRights) => ruling.violate(reason::infringes_rights()),
        Some(MessageContent::Unlawful) => ruling.violate(reason::unlawful()),
        Some(MessageContent::Forbidden) => ruling.violate(reason::forbidden()),
        Some(MessageContent::Harmful) => ruling.violate(reason::harmful()),
        Some(MessageContent::Allowed) | None => {}
    }
}

fn rectified(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::message_rectified::not_rectified;
    let facts = &context.facts.message;
    let requested = match ruling.needs(facts.rectification_requested, FactId::MessageRectificationRequested) {
        Some(OrNone::Some(requested)) => requested,
        Some(OrNone::None) => return ruling.does_not_apply(),
        None => return,
    };
    ruling.may_change_at(context, requested);
    if context.at < requested {
        return ruling.does_not_apply();
    }
    ruling.requires(facts.rectified, FactId::MessageRectified, not_rectified(requested));
}
