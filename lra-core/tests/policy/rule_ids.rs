use super::cases::{folder, text_of};
use lra_core::decision::{DENY_RULES, DUTY_RULES, Effect, RULES, RuleRow};
use std::collections::BTreeSet;

/// The inventory of rules, written down apart from the rule table.
fn inventory() -> Vec<(String, String)> {
    let text = text_of(&folder().join("rule-ids.txt"));
    let line = |line: &str| {
        let (id, effects) = line.split_once(' ').unwrap();
        (id.to_owned(), effects.to_owned())
    };
    text.lines().map(line).collect()
}

#[test]
fn the_rule_table_holds_the_inventory_and_nothing_else() {
    let inventory = inventory();
    let listed: BTreeSet<_> = inventory.iter().cloned().collect();
    let effects = |row: &RuleRow| row.effects().map(Effect::code).collect::<Vec<_>>().join(",");
    let table: BTreeSet<_> = RULES.iter().map(|row| (row.id().to_owned(), effects(row))).collect();
    let missing: Vec<_> = listed.difference(&table).collect();
    let beyond: Vec<_> = table.difference(&listed).collect();
    assert!(
        missing.is_empty() && beyond.is_empty(),
        "missing {missing:?}, beyond {beyond:?}"
    );
    assert_eq!(listed.len(), inventory.len(), "an id stands twice in the inventory");
    assert_eq!(table.len(), RULES.len(), "an id stands twice in the rule table");
}

#[test]
fn the_sets_of_effects_are_those_of_the_rows() {
    for row in &RULES {
        assert_eq!(DENY_RULES.contains(row.rule), row.has(Effect::Deny), "{}", row.id());
        assert_eq!(DUTY_RULES.contains(row.rule), row.has(Effect::Duty), "{}", row.id());
        assert_eq!(row.duty.is_some(), row.has(Effect::Duty), "{}", row.id());
        assert!(row.revision > 0 && row.citations().len() > 0, "{}", row.id());
    }
}
