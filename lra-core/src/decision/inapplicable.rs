use super::Vocabulary;
use super::fact::Facts;
use super::rule::RuleSet;
use super::ruling::{Context, Ruling, Verdict};
use super::vocabulary::Channel;
use crate::application::{ACCESS, Article, AskedApplication, AssuranceLevel, Catalogue};
use crate::digital_key::UsedKey;
use crate::rulebook::Parameters;
use crate::time::Instant;

/// The rules on access that do not apply to any application of an article as long as it is used in one way, whatever the
/// other facts tell and whenever it is: worked out once a rulebook, so that no decision looks at them again.
#[derive(Debug, Clone)]
pub(crate) struct InapplicableRules {
    /// By article, then by channel, in the order of their vocabularies.
    of_articles: ByArticle,
    /// The same for those applications that need no key.
    without_key: ByArticle,
}

type ByArticle = [[Inapplicable; Channel::ALL.len()]; Article::ALL.len()];

/// Rules that do not apply.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Inapplicable {
    /// The rules.
    pub rules: RuleSet,
    /// The areas that have no other rules, a bit for each of [`ACCESS`] in its order.
    pub areas: u8,
}

impl InapplicableRules {
    pub fn of(parameters: &Parameters, catalogue: &Catalogue) -> Self {
        let mut all = Self {
            of_articles: [[Inapplicable::NOTHING; Channel::ALL.len()]; Article::ALL.len()],
            without_key: [[Inapplicable::NOTHING; Channel::ALL.len()]; Article::ALL.len()],
        };
        let nothing_else = Facts::default();
        let of = |application| {
            Inapplicable::to(&Context {
                facts: &nothing_else,
                application,
                key: UsedKey::of(&nothing_else.key, parameters),
                person: None,
                parameters,
                // Whatever changes later changes after this instant.
                at: Instant::FIRST,
            })
        };
        for ((article, of_channels), without_key) in
            Article::ALL.iter().zip(&mut all.of_articles).zip(&mut all.without_key)
        {
            let mut rows = catalogue.rows().iter();
            let keyless = rows.find(|row| row.level() == AssuranceLevel::None && row.article().counts_as(*article));
            for ((channel, of_channel), without_key) in Channel::ALL.iter().zip(of_channels).zip(without_key) {
                let unnamed = AskedApplication::of_article(*article, *channel, catalogue);
                *of_channel = of(unnamed);
                *without_key = keyless.map_or(*of_channel, |row| of(unnamed.needing_no_key(row)));
            }
        }
        all
    }

    /// Those of this application, where its article and its portal agree.
    #[allow(clippy::indexing_slicing, reason = "one set per word of each vocabulary")]
    pub fn to(&self, asked: &AskedApplication<'_>) -> Inapplicable {
        match (asked.portal, asked.article, asked.channel) {
            (Some(portal), Some(article), Some(channel)) if article.portal() == portal => {
                let sets = match asked.row() {
                    Some(row) if row.level() == AssuranceLevel::None => &self.without_key,
                    _ => &self.of_articles,
                };
                sets[usize::from(article.index())][usize::from(channel.index())]
            }
            _ => Inapplicable::NOTHING,
        }
    }
}

impl Inapplicable {
    const NOTHING: Self = Self {
        rules: RuleSet::EMPTY,
        areas: 0,
    };

    /// A rule that finds without any other fact, and without looking at the clock, that it does not apply never will.
    fn to(context: &Context<'_>) -> Self {
        const { assert!(ACCESS.len() <= 8) };
        let mut found = Self::NOTHING;
        for (place, area) in ACCESS.iter().enumerate() {
            for (rule, function) in area.rules() {
                let mut ruling = Ruling::watching();
                area.ask(*function, context, &mut ruling);
                if ruling.verdict() == Verdict::NotApplicable && ruling.next().is_none() {
                    found.rules.insert(*rule);
                }
            }
            if area.set().without(found.rules).is_empty() {
                found.areas |= 1 << place;
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::Portal;
    use crate::decision::Question;
    use crate::decision::base_case;
    use crate::engine::Engine;
    use crate::rulebook::Rulebook;

    /// Judges each rule without leaving any out, and counts those that the decision left out.
    fn left_out(rulebook: &Rulebook, engine: &Engine, facts: &Facts) -> u32 {
        let at = "2026-11-22T10:15:30Z".parse().unwrap();
        let decision = engine.decide_with(rulebook.version(), Question::ApplicationAccess, facts, at);
        let decision = decision.unwrap();
        let context = decision.context();
        for area in ACCESS {
            for (rule, function) in area.rules() {
                let mut ruling = Ruling::default();
                area.ask(*function, &context, &mut ruling);
                let application = &facts.application;
                assert_eq!(
                    decision.verdict(*rule),
                    Some(ruling.verdict()),
                    "{rule:?} {application:?}"
                );
            }
        }
        rulebook.inapplicable().to(&context.application).rules.count()
    }

    #[test]
    fn what_is_not_asked_would_not_have_applied() {
        let engine = Engine::with_default_rulebook();
        let mut most_left_out = [0; 2];
        for base in [Facts::default(), base_case::base(Question::ApplicationAccess)] {
            for rulebook in engine.rulebooks() {
                for (article, channel) in Article::ALL
                    .iter()
                    .flat_map(|a| Channel::ALL.iter().map(move |c| (*a, *c)))
                {
                    let mut facts = base.clone();
                    facts.application.article = Some(article);
                    facts.application.channel = Some(channel);
                    for portal in Portal::ALL {
                        facts.application.portal = Some(*portal);
                        most_left_out[0] = left_out(rulebook, &engine, &facts).max(most_left_out[0]);
                    }
                    facts.application.portal = Some(article.portal());
                    let rows = rulebook.catalogue().rows().iter();
                    for row in
                        rows.filter(|row| row.level() == AssuranceLevel::None && row.article().counts_as(article))
                    {
                        facts.application.name = Some(row.name().clone());
                        most_left_out[1] = left_out(rulebook, &engine, &facts).max(most_left_out[1]);
                    }
                }
            }
        }
        assert!(
            0 < most_left_out[0] && most_left_out[0] < most_left_out[1],
            "{most_left_out:?}"
        );
    }
}
