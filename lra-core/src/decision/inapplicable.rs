use super::Vocabulary;
use super::fact::Facts;
use super::rule::RuleSet;
use super::ruling::{Context, Ruling, Verdict};
use super::vocabulary::Channel;
use crate::application::{ACCESS, Article, AskedApplication, Catalogue};
use crate::digital_key::UsedKey;
use crate::rulebook::Parameters;
use crate::time::{CivilDate, Instant};

/// The rules on access that do not apply to any application of an article as long as it is used in one way, whatever the
/// other facts tell and whenever it is: worked out once a rulebook, so that no decision looks at them again.
#[derive(Debug, Clone)]
pub(crate) struct InapplicableRules {
    /// By article, then by channel, in the order of their vocabularies.
    sets: [[RuleSet; Channel::ALL.len()]; Article::ALL.len()],
}

impl InapplicableRules {
    pub fn of(parameters: &Parameters, catalogue: &Catalogue) -> Self {
        let mut sets = [[RuleSet::EMPTY; Channel::ALL.len()]; Article::ALL.len()];
        let nothing_else = Facts::default();
        for (article, sets) in Article::ALL.iter().zip(&mut sets) {
            for (channel, set) in Channel::ALL.iter().zip(sets) {
                let context = Context {
                    facts: &nothing_else,
                    application: AskedApplication::of_article(*article, *channel, catalogue),
                    key: UsedKey::of(&nothing_else.key, parameters),
                    person: None,
                    parameters,
                    // Whatever changes later changes after this instant.
                    at: Instant::FIRST,
                    today: CivilDate::FIRST,
                };
                *set = inapplicable(&context);
            }
        }
        Self { sets }
    }

    /// Those of this application, where its article and its portal agree.
    #[allow(clippy::indexing_slicing, reason = "one set per word of each vocabulary")]
    pub fn to(&self, asked: &AskedApplication<'_>) -> RuleSet {
        match (asked.portal, asked.article, asked.channel) {
            (Some(portal), Some(article), Some(channel)) if article.portal() == portal => {
                self.sets[usize::from(article.index())][usize::from(channel.index())]
            }
            _ => RuleSet::EMPTY,
        }
    }
}

/// A rule that finds without any other fact, and without looking at the clock, that it does not apply never will.
fn inapplicable(context: &Context<'_>) -> RuleSet {
    let mut set = RuleSet::EMPTY;
    for area in ACCESS {
        for (rule, function) in area.rules() {
            let mut ruling = Ruling::watching();
            area.ask(*function, context, &mut ruling);
            if ruling.verdict() == Verdict::NotApplicable && ruling.next().is_none() {
                set.insert(*rule);
            }
        }
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::Portal;
    use crate::decision::Question;
    use crate::decision::base_case;
    use crate::engine::Engine;

    #[test]
    fn what_is_not_asked_would_not_have_applied() {
        let engine = Engine::with_default_rulebook();
        let at = "2026-11-22T10:15:30Z".parse().unwrap();
        let mut left_out = 0;
        for base in [Facts::default(), base_case::base(Question::ApplicationAccess)] {
            for rulebook in engine.rulebooks() {
                for (article, channel) in Article::ALL
                    .iter()
                    .flat_map(|a| Channel::ALL.iter().map(move |c| (*a, *c)))
                {
                    for portal in Portal::ALL {
                        let mut facts = base.clone();
                        facts.application.portal = Some(*portal);
                        facts.application.article = Some(article);
                        facts.application.channel = Some(channel);
                        let decision = engine
                            .decide_with(rulebook.version(), Question::ApplicationAccess, &facts, at)
                            .unwrap();
                        let context = decision.context();
                        left_out += rulebook.inapplicable().to(&context.application).count();
                        for area in ACCESS {
                            for (rule, function) in area.rules() {
                                let mut ruling = Ruling::default();
                                area.ask(*function, &context, &mut ruling);
                                assert_eq!(
                                    decision.verdict(*rule),
                                    Some(ruling.verdict()),
                                    "{rule:?} {article:?} {channel:?}"
                                );
                            }
                        }
                    }
                }
            }
        }
        assert!(left_out > 0);
    }
}
