//! The finite changes that a fact may undergo, as the values they come to at an instant.

use super::fact::{FactId, FactRow, Facts};
use crate::json_reader::Reader;
use crate::time::Instant;

const DAY_MILLISECONDS: i64 = 86_400_000;
const HALF_DAY_MILLISECONDS: i64 = DAY_MILLISECONDS / 2;

impl FactRow {
    /// The alphabet of this fact for a decision at that instant, each value as JSON: `@` and `#` stand resolved, each value is
    /// one that [`Facts`] reads in the place of the fact. The first is that of an ordinary permitted case.
    /// Empty for a fact whose changes cannot be listed. Values that follow from other facts are left out.
    ///
    /// ```
    /// use lra_core::decision::FactId;
    /// let values = FactId::OrganisationSecurityPlanReviewedOn.row().alphabet_at("2026-11-22T10:15:30Z".parse()?);
    /// assert_eq!(values, [r#""2026-08-14""#, r#""2024-09-13""#, r#""2026-11-23""#, r#""none""#]);
    /// # Ok::<(), lra_core::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn alphabet_at(&self, at: Instant) -> Vec<String> {
        self.resolved(at, &Facts::default())
    }

    /// The same for a question with these facts: a value that follows from another fact is among them where that fact is told,
    /// and what follows is one that the fact takes (nobody is designated to no role).
    ///
    /// ```
    /// use lra_core::decision::{FactId, Facts};
    /// let (row, at) = (FactId::KeyHolder.row(), "2026-11-22T10:15:30Z".parse()?);
    /// let facts: Facts = lra_core::json::read(r#"{"user":{"ssin":"79041512347"}}"#)?;
    /// assert_eq!(row.alphabet_in(at, &facts), [r#""79041512347""#, r#""82091534718""#]);
    /// assert_eq!(row.alphabet_at(at), [r#""82091534718""#]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn alphabet_in(&self, at: Instant, facts: &Facts) -> Vec<String> {
        let mut values = self.resolved(at, facts);
        // Only a few alphabets follow other facts.
        if self.alphabet().contains("\"=") {
            values.retain(|value| Facts::of(self.fact, value).is_some());
        }
        values
    }

    /// Its values one by one. The build writes the alphabet as JSON without white space and without escapes, so that every second
    /// piece between quotation marks is a text.
    fn resolved(&self, at: Instant, told: &Facts) -> Vec<String> {
        let mut values = Vec::new();
        // The value so far; nothing if it holds one of a fact that is not told.
        let mut value = Some(String::new());
        let mut depth = 0_u32;
        for (place, piece) in self.alphabet().split('"').enumerate() {
            if place % 2 == 1 {
                let symbol = resolved(piece, at, told);
                value = value.zip(symbol).map(|(value, symbol)| value + &symbol);
                continue;
            }
            for character in piece.chars() {
                match character {
                    '[' | '{' => depth += 1,
                    ']' | '}' => depth -= 1,
                    _ => {}
                }
                match (depth, character) {
                    (1, '[') => {}
                    (1, ',') | (0, ']') => {
                        let ended = value.replace(String::new());
                        values.extend(ended.filter(|value| !value.is_empty()));
                    }
                    _ => {
                        if let Some(value) = &mut value {
                            value.push(character);
                        }
                    }
                }
            }
        }
        values
    }
}

/// The value that a symbol stands for as JSON, nothing if that of another fact is not told. A text that is no symbol stands for
/// itself.
fn resolved(symbol: &str, at: Instant, told: &Facts) -> Option<String> {
    if let Some(id) = symbol.strip_prefix('=') {
        return told.value_json(FactId::of(id)?);
    }
    let moment = moment(symbol, at);
    Some(format!("\"{}\"", moment.as_deref().unwrap_or(symbol)))
}

/// `@`, `@+3d` and `@-3d` as an instant; `#`, `#+3d` and `#-3d` as a Brussels day.
fn moment(symbol: &str, at: Instant) -> Option<String> {
    let days = |moved: &str| match moved {
        "" => Some(0),
        moved => moved.strip_suffix('d')?.parse::<i64>().ok(),
    };
    if let Some(moved) = symbol.strip_prefix('@') {
        let moment = at.plus_milliseconds(days(moved)?.checked_mul(DAY_MILLISECONDS)?);
        return Some(moment.to_string());
    }
    let moved = days(symbol.strip_prefix('#')?)?.checked_mul(DAY_MILLISECONDS)?;
    // From noon, a day that is an hour longer or shorter still leads to the right date.
    let noon = Instant::start_of_brussels_day(at.brussels_date()).plus_milliseconds(HALF_DAY_MILLISECONDS);
    Some(noon.plus_milliseconds(moved).brussels_date().to_string())
}

impl Facts {
    /// Facts that say this of one fact, as JSON, and nothing else; nothing if it takes no such value.
    pub(super) fn of(fact: FactId, value: &str) -> Option<Self> {
        let mut facts = Self::default();
        facts.read(fact, &mut Reader::new(value)).ok()?;
        Some(facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::FACTS;
    use serde_json::{Value, json};

    fn at() -> Instant {
        "2026-11-22T10:15:30Z".parse().unwrap()
    }

    fn read(values: &[String]) -> Vec<Value> {
        values
            .iter()
            .map(|value| serde_json::from_str(value).unwrap())
            .collect()
    }

    #[test]
    fn the_value_of_another_fact_stands_at_any_depth() {
        let told = json!({
            "user": {"reference": "user-9", "role": "access-manager"},
            "application": {"portal": "ehealth", "article": "3.3.b", "name": "eHealth box"},
        });
        let facts: Facts = crate::json::read(&told.to_string()).unwrap();
        let application = json!([{"portal": "ehealth", "article": "3.3.b", "name": "eHealth box"}]);
        let values = read(&FactId::MandateApplications.row().alphabet_in(at(), &facts));
        assert_eq!(values.first(), Some(&application));
        let values = read(&FactId::EnterpriseDesignations.row().alphabet_in(at(), &facts));
        assert_eq!(values.len(), 12);
        assert_eq!(
            values.first().and_then(|value| value.pointer("/2")),
            Some(&json!({
                "person": "user-9", "role": "access-manager", "by": "manager-1",
                "start": "2026-01-26T10:15:30.000Z", "applications": application,
            }))
        );
    }

    #[test]
    fn a_value_that_no_fact_takes_is_left_out() {
        let told = json!({"user": {"reference": "user-9", "role": "none"}});
        let facts: Facts = crate::json::read(&told.to_string()).unwrap();
        let values = read(&FactId::EnterpriseDesignations.row().alphabet_in(at(), &facts));
        assert_eq!(values, [json!([])]);
    }

    #[test]
    fn a_value_that_holds_an_absent_fact_is_left_out_as_a_whole() {
        let told = json!({"application": {"portal": "ehealth", "name": "eHealth box"}});
        let facts: Facts = crate::json::read(&told.to_string()).unwrap();
        let values = read(&FactId::MandateApplications.row().alphabet_in(at(), &facts));
        let publiato = json!([{"portal": "social-security", "article": "3.1.c", "name": "Publiato"}]);
        assert_eq!(values, [json!("all"), publiato, json!([])]);
        let values = read(&FactId::EnterpriseDesignations.row().alphabet_in(at(), &facts));
        assert_eq!(values, [json!([])]);
    }

    #[test]
    fn every_alphabet_is_a_list_of_what_it_resolves_to() {
        for row in &FACTS {
            assert!(!row.alphabet().contains('\\'), "{}", row.id());
            let symbols: Vec<Value> = serde_json::from_str(row.alphabet()).unwrap();
            let plain: Vec<_> = symbols
                .into_iter()
                .filter(|value| !value.to_string().contains(['@', '#', '=']))
                .collect();
            let values = read(&row.alphabet_at(at()));
            assert!(plain.iter().all(|value| values.contains(value)), "{}", row.id());
            assert!(
                values.iter().all(|value| !value.to_string().contains(['@', '#', '='])),
                "{}",
                row.id()
            );
        }
    }

    #[test]
    fn every_symbol_for_another_fact_names_one() {
        fn texts(value: &Value, seen: &mut Vec<String>) {
            match value {
                Value::String(text) => seen.push(text.clone()),
                Value::Array(items) => items.iter().for_each(|item| texts(item, seen)),
                Value::Object(members) => members.values().for_each(|value| texts(value, seen)),
                _ => {}
            }
        }
        for row in &FACTS {
            assert_eq!(FactId::of(row.id()), Some(row.fact));
            let mut seen = Vec::new();
            texts(&serde_json::from_str(row.alphabet()).unwrap(), &mut seen);
            for id in seen.iter().filter_map(|text| text.strip_prefix('=')) {
                assert!(FactId::of(id).is_some(), "{}: {id}", row.id());
            }
        }
    }
}
