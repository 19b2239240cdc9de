//! Section 8, mandates: does this one cover this act? (Users' regulation, article 3.2.c and 3.2.d, annex 1.)

use crate::application::ApplicationList;
use crate::decision::vocabulary::MandateKind;
use crate::decision::{Area, Context, FactId, OrNone, RuleId, Ruling, area, reasons};
use crate::time::{Instant, OpenPeriod, Quarter};

pub(crate) const RULES: Area = area![
    RuleId::MandateInForce => in_force,
    RuleId::MandateScope => scope,
    RuleId::MandateNotWider => not_wider,
];

/// One way in which a mandate is not in force.
#[derive(Clone, Copy)]
pub(crate) enum Lapse {
    NotAccepted,
    NotStarted(Instant),
    Ended(Instant),
    Revoked(Instant),
    Renounced(Instant),
}

/// Every way in which the mandate of the facts is not in force; the facts for it that are absent are noted as missing.
pub(crate) fn lapses(context: &Context<'_>, ruling: &mut Ruling<'_>) -> impl Iterator<Item = Lapse> + use<> {
    let facts = &context.facts.mandate;
    let mut found = [None; 5];
    let [accepted, not_started, ended, revoked, renounced] = &mut found;
    match ruling.needs(facts.accepted, FactId::MandateAccepted) {
        Some(OrNone::None) => *accepted = Some(Lapse::NotAccepted),
        Some(OrNone::Some(since)) => {
            ruling.may_change_at(context, since);
            *accepted = (context.at < since).then_some(Lapse::NotAccepted);
        }
        None => {}
    }
    if let Some(period) = ruling.needs(facts.period, FactId::MandatePeriod) {
        ruling.may_change_at(context, period.start());
        *not_started = (context.at < period.start()).then_some(Lapse::NotStarted(period.start()));
        if let Some(end) = period.end() {
            ruling.may_change_at(context, end);
            *ended = (end <= context.at).then_some(Lapse::Ended(end));
        }
    }
    for (fact, id, place, lapse) in [
        (
            facts.revoked,
            FactId::MandateRevoked,
            revoked,
            Lapse::Revoked as fn(Instant) -> Lapse,
        ),
        (facts.renounced, FactId::MandateRenounced, renounced, Lapse::Renounced),
    ] {
        if let Some(OrNone::Some(since)) = ruling.needs(fact, id) {
            ruling.may_change_at(context, since);
            *place = (since <= context.at).then_some(lapse(since));
        }
    }
    found.into_iter().flatten()
}

fn in_force(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::mandate_in_force as reason;
    for lapse in lapses(context, ruling) {
        ruling.violate(match lapse {
            Lapse::NotAccepted => reason::not_accepted(),
            Lapse::NotStarted(start) => reason::not_started(start),
            Lapse::Ended(end) => reason::ended(end),
            Lapse::Revoked(since) => reason::revoked(since),
            Lapse::Renounced(since) => reason::renounced(since),
        });
    }
}

fn scope(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::mandate_scope as reason;
    let (facts, application) = (&context.facts.mandate, &context.facts.application);
    let mandator = ruling.needs(facts.mandator, FactId::MandateMandator);
    let owner = ruling.needs(application.data_owner, FactId::ApplicationDataOwner);
    if let (Some(mandator), Some(owner)) = (mandator, owner)
        && mandator != owner
    {
        ruling.violate(reason::other_mandator());
    }
    let applications = ruling.needs(facts.applications.as_ref(), FactId::MandateApplications);
    if applications != Some(&ApplicationList::All) {
        let asked = &context.application;
        let portal = ruling.needs(asked.portal, FactId::ApplicationPortal);
        let article = ruling.needs(asked.listing_article(), FactId::ApplicationArticle);
        let name = ruling.needs(asked.name, FactId::ApplicationName);
        if let (Some(applications), Some(portal), Some(article), Some(name)) = (applications, portal, article, name)
            && !applications.covers(portal, article, name)
        {
            ruling.violate(reason::other_application());
        }
    }
    let acts = ruling.needs(facts.acts, FactId::MandateActs);
    let act = ruling.needs(application.act, FactId::ApplicationAct);
    if let (Some(acts), Some(act)) = (acts, act)
        && !acts.contains(act)
    {
        ruling.violate(reason::other_act());
    }
    if ruling.needs(facts.kind, FactId::MandateKind) != Some(MandateKind::SocialSecurity) {
        return;
    }
    let quarter = ruling.needs(application.quarter, FactId::ApplicationQuarter);
    let first = ruling.needs(facts.first_quarter, FactId::MandateFirstQuarter);
    let last = ruling.needs(facts.last_quarter, FactId::MandateLastQuarter);
    let before = matches!((quarter, first), (Some(quarter), Some(first)) if quarter < first);
    let after = matches!((quarter, last), (Some(quarter), Some(OrNone::Some(last))) if last < quarter);
    if before || after {
        ruling.violate(reason::other_quarter());
    }
}

fn not_wider(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::mandate_not_wider::wider_than_received;
    let facts = &context.facts.mandate;
    match ruling.needs(facts.passed_on, FactId::MandatePassedOn) {
        None => return,
        Some(false) => return ruling.does_not_apply(),
        Some(true) => {}
    }
    let applications = ruling.needs(facts.applications.as_ref(), FactId::MandateApplications);
    let received = ruling.needs(
        facts.received_applications.as_ref(),
        FactId::MandateReceivedApplications,
    );
    let mut wider = matches!((applications, received), (Some(given), Some(received)) if !received.covers_all_of(given));
    let acts = ruling.needs(facts.acts, FactId::MandateActs);
    let received = ruling.needs(facts.received_acts, FactId::MandateReceivedActs);
    wider |= matches!((acts, received), (Some(given), Some(received)) if received.union(given) != received);
    let period = ruling.needs(facts.period, FactId::MandatePeriod);
    let received = ruling.needs(facts.received_period, FactId::MandateReceivedPeriod);
    wider |= matches!((period, received), (Some(given), Some(received)) if !lies_within(given, received));
    if ruling.needs(facts.kind, FactId::MandateKind) == Some(MandateKind::SocialSecurity) {
        let first = ruling.needs(facts.first_quarter, FactId::MandateFirstQuarter);
        let received = ruling.needs(facts.received_first_quarter, FactId::MandateReceivedFirstQuarter);
        wider |= matches!((first, received), (Some(given), Some(received)) if given < received);
        let last = ruling.needs(facts.last_quarter, FactId::MandateLastQuarter);
        let received = ruling.needs(facts.received_last_quarter, FactId::MandateReceivedLastQuarter);
        wider |= matches!((last, received), (Some(given), Some(received)) if lasts_longer(given, received));
    }
    if wider {
        ruling.violate(wider_than_received());
    }
}

fn lies_within(given: OpenPeriod, received: OpenPeriod) -> bool {
    let ends = received
        .end()
        .is_none_or(|received| given.end().is_some_and(|given| given <= received));
    received.start() <= given.start() && ends
}

fn lasts_longer(given: OrNone<Quarter>, received: OrNone<Quarter>) -> bool {
    match (given, received) {
        (_, OrNone::None) => false,
        (OrNone::None, OrNone::Some(_)) => true,
        (OrNone::Some(given), OrNone::Some(received)) => received < given,
    }
}
