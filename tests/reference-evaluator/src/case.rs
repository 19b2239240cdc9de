//! A question, as the rules look at it.

use std::cell::OnceCell;

use serde_json::{Map, Value};

use crate::Parameters;
use crate::algebra::Answer;
use crate::calendar;
use crate::catalogue::{Row, Tables};
use crate::designations::Application;

/// A question and the parameters it is judged by, at one instant after another. A fact is named by its group and its name,
/// as in `officer/trained`.
pub struct Case<'a> {
    question: &'a str,
    facts: Option<&'a Map<String, Value>>,
    parameters: &'a Parameters,
    /// The instant of the decision.
    pub(crate) at: i64,
    /// Whether the names agree, which no instant changes.
    pub(crate) names_agree: OnceCell<bool>,
    /// The row of the application, which no instant changes.
    row: OnceCell<Option<&'a Row>>,
}

/// A period: its start belongs to it, its end does not. Without an end it never ends.
pub(crate) struct Period {
    pub(crate) start: i64,
    pub(crate) end: Option<i64>,
}

impl Period {
    /// Whether an instant lies in it.
    pub(crate) fn holds(&self, at: i64) -> bool {
        self.start <= at && self.end.is_none_or(|end| at < end)
    }
}

impl<'a> Case<'a> {
    /// A question of the form `{"v":1,"question":…,"facts":{…}}`.
    pub fn new(question: &'a Value, parameters: &'a Parameters) -> Self {
        Self {
            question: question.get("question").and_then(Value::as_str).unwrap_or_default(),
            facts: question.get("facts").and_then(Value::as_object),
            parameters,
            at: i64::MIN / 4,
            names_agree: OnceCell::new(),
            row: OnceCell::new(),
        }
    }

    /// The question's name.
    pub(crate) fn question(&self) -> &'a str {
        self.question
    }

    /// Goes to an instant. What is no instant lies before all.
    pub(crate) fn move_to(&mut self, at: &str) {
        self.at = calendar::read_instant(at).unwrap_or(i64::MIN / 4);
    }

    /// The Brussels day of the decision.
    pub(crate) fn today(&self) -> i64 {
        calendar::brussels_day(self.at)
    }

    /// The value of a fact.
    pub(crate) fn value(&self, fact: &str) -> Option<&'a Value> {
        let (group, name) = fact.split_once('/')?;
        self.facts?.get(group)?.get(name)
    }

    /// A fact that is a text.
    pub(crate) fn text(&self, fact: &str) -> Option<&'a str> {
        self.value(fact).and_then(Value::as_str)
    }

    /// Portal, article and name of the application.
    pub(crate) fn application(&self) -> Option<Application<'a>> {
        let [portal, article, name] = APPLICATION.map(|fact| self.text(fact));
        Some((portal?, article?, name?))
    }

    /// The row of the application put to a test: none where it is not listed.
    pub(crate) fn row(&self, test: impl Fn(&Self, Option<&'a Row>) -> Answer) -> Answer {
        let Some((portal, article, name)) = self.application() else {
            return self.supplied(&APPLICATION);
        };
        let found = *self
            .row
            .get_or_init(|| self.tables().application(portal, article, name));
        test(self, found)
    }

    /// Portal, article and name of the application as it is listed: 3.1.d and 3.2.d list nothing themselves.
    pub(crate) fn listed_application(&self) -> Option<Application<'a>> {
        let (portal, article, name) = self.application()?;
        let row = *self
            .row
            .get_or_init(|| self.tables().application(portal, article, name));
        Some((portal, row.map_or(article, Row::article), name))
    }

    /// Whether the application stands in a list of them.
    pub(crate) fn in_list(&self, fact: &'static str) -> Answer {
        match (self.value(fact), self.listed_application()) {
            (Some(listed), _) if listed == "all" => Answer::known(true),
            (Some(listed), Some(application)) => Answer::known(crate::designations::lists(listed, application)),
            _ => crate::algebra::all([self.supplied(&[fact]), self.supplied(&APPLICATION)]),
        }
    }

    /// A fact put to a test; unknown if it is absent or not of the form that the test takes.
    pub(crate) fn test<T>(
        &self,
        fact: &'static str,
        read: impl Fn(&'a Value) -> Option<T>,
        test: impl Fn(T) -> bool,
    ) -> Answer {
        match self.value(fact).and_then(read) {
            Some(value) => Answer::known(test(value)),
            None => Answer::unknown(fact),
        }
    }

    /// A fact that is true or false.
    pub(crate) fn yes(&self, fact: &'static str) -> Answer {
        self.test(fact, Value::as_bool, |so| so)
    }

    /// Whether a word is one of these.
    pub(crate) fn is(&self, fact: &'static str, words: &[impl AsRef<str>]) -> Answer {
        self.test(fact, Value::as_str, |word| words.iter().any(|one| one.as_ref() == word))
    }

    /// Whether a list holds a word.
    pub(crate) fn has(&self, fact: &'static str, word: &str) -> Answer {
        self.test(fact, texts, |listed| listed.contains(&word))
    }

    /// Whether two facts are the same text.
    pub(crate) fn same(&self, one: &'static str, other: &'static str) -> Answer {
        match (self.value(one), self.value(other)) {
            (Some(one), Some(other)) => Answer::known(one == other),
            _ => self.supplied(&[one, other]),
        }
    }

    /// Unknown for as long as one of these facts is absent, else true.
    pub(crate) fn supplied(&self, facts: &[&'static str]) -> Answer {
        crate::algebra::every(facts.iter().map(|fact| self.test(fact, Some, |_| true)))
    }

    /// Whether an instant is one that passes; the text `none` does not.
    pub(crate) fn when(&self, fact: &'static str, passes: impl Fn(i64) -> bool) -> Answer {
        self.test(fact, Value::as_str, |text| {
            calendar::read_instant(text).is_some_and(&passes)
        })
    }

    /// Whether a day is one that passes; the text `none` does not.
    pub(crate) fn day(&self, fact: &'static str, passes: impl Fn(i64) -> bool) -> Answer {
        self.test(fact, Value::as_str, |text| {
            calendar::read_day(text).is_some_and(&passes)
        })
    }

    /// Whether a period is one that passes.
    pub(crate) fn period(&self, fact: &'static str, passes: impl Fn(Period) -> bool) -> Answer {
        self.test(fact, read_period, passes)
    }

    /// A parameter that is a number.
    pub(crate) fn number(&self, parameter: &str) -> i64 {
        self.parameters.number(parameter)
    }

    /// A parameter that is true or false.
    pub(crate) fn switch(&self, parameter: &str) -> bool {
        self.parameters.switch(parameter)
    }

    /// The tables of the rulebook.
    pub(crate) fn tables(&self) -> &'a Tables {
        self.parameters.tables()
    }

    /// A parameter that is a list of words.
    pub(crate) fn words(&self, parameter: &str) -> &'a [String] {
        self.parameters.words(parameter)
    }
}

/// The facts that name an application.
const APPLICATION: [&str; 3] = ["application/portal", "application/article", "application/name"];

/// A list of texts.
pub(crate) fn texts(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

/// "Periods are given as instants or as whole Brussels days, start inclusive, end exclusive": the last of whole days
/// belongs to the period.
pub(crate) fn read_period(value: &Value) -> Option<Period> {
    let part = |name| value.get(name).and_then(Value::as_str);
    let (start, end) = (part("start")?, part("end"));
    if start.contains('T') {
        Some(Period {
            start: calendar::read_instant(start)?,
            end: end.and_then(calendar::read_instant),
        })
    } else {
        Some(Period {
            start: calendar::start_of_day(calendar::read_day(start)?),
            end: end
                .and_then(calendar::read_day)
                .map(|last| calendar::start_of_day(last + 1)),
        })
    }
}
