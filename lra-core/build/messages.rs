//! `messages/<language>.toml` → one packed file of words per language, and the layout that all of them share. A rule,
//! reason, fact, duty or word without its text fails the build, and so does a template that lacks a declared argument or
//! names another.
//!
//! A file is the head (`lraWords`, the format as `u16`, the tag of the language, the policy as `u64`, the number of texts
//! as `u32`), then the texts in UTF-8, each with a line end behind it. Numbers are little-endian. Argument n of a template is the
//! character U+000n.

use crate::facts::FactTable;
use crate::rules::Rule;
use crate::{lines, table};
use std::fmt::Write;
use std::path::Path;

const FORMAT: u16 = 2;

/// The documents that are cited, in the order of their enum.
const DOCUMENTS: [&str; 6] = ["lra", "csam", "reg", "proc", "ebox", "rulebook"];

const MONTHS: usize = 12;

/// The phrases: their names, where they stand, and what must stand in each, in the order in which the code counts it.
const PHRASES: [(&str, &[&str], &[&str]); 58] = [
    ("OutcomePermit", &["outcome", "permit"], &[]),
    ("OutcomeDeny", &["outcome", "deny"], &[]),
    ("OutcomeIncomplete", &["outcome", "incomplete"], &[]),
    ("CitizenPermit", &["audience", "citizen", "permit"], &[]),
    ("CitizenDeny", &["audience", "citizen", "deny"], &[]),
    ("CitizenIncomplete", &["audience", "citizen", "incomplete"], &[]),
    ("CitizenMessage", &["audience", "citizen", "message"], &[]),
    ("CitizenRemedy", &["audience", "citizen", "remedy"], &[]),
    (
        "AuditorRule",
        &["auditor", "rule"],
        &["rule", "revision", "citation", "rulebook"],
    ),
    ("Satisfied", &["labels", "satisfied"], &[]),
    ("Violated", &["labels", "violated"], &[]),
    ("Unknown", &["labels", "unknown"], &[]),
    ("NotApplicable", &["labels", "not-applicable"], &[]),
    ("Missing", &["labels", "missing"], &[]),
    ("Duties", &["labels", "duties"], &[]),
    ("Advice", &["labels", "advice"], &[]),
    ("ValidUntil", &["labels", "valid-until"], &["instant"]),
    ("UnknownMessage", &["labels", "unknown-message"], &["facts"]),
    ("UnknownRemedy", &["labels", "unknown-remedy"], &[]),
    ("Inferred", &["labels", "inferred"], &[]),
    ("Unconfirmed", &["labels", "unconfirmed"], &[]),
    ("Date", &["dates", "date"], &["day", "month", "year"]),
    ("Instant", &["dates", "instant"], &["date", "time"]),
    ("FirstDay", &["dates", "first-day"], &[]),
    ("NotIssued", &["desk", "not-issued"], &[]),
    ("LinkByEmail", &["desk", "link-by-email"], &["recipient"]),
    ("LinkBySms", &["desk", "link-by-sms"], &["recipient"]),
    ("CodeByEmail", &["desk", "code-by-email"], &["recipient"]),
    ("CodeBySms", &["desk", "code-by-sms"], &["recipient"]),
    ("CodeOnPaper", &["desk", "code-on-paper"], &[]),
    ("LinkInFile", &["desk", "link-in-file"], &["file"]),
    ("CodeInFile", &["desk", "code-in-file"], &["file"]),
    ("TrailVerified", &["desk", "trail-verified"], &["trail", "records"]),
    ("TrailTampered", &["desk", "trail-tampered"], &["trail"]),
    (
        "IdentificationTooOld",
        &["issue", "identification-too-old", "message"],
        &[],
    ),
    ("IdentifyAgain", &["issue", "identification-too-old", "remedy"], &[]),
    ("CaseLocked", &["issue", "case-locked"], &[]),
    ("CaseRedeemed", &["issue", "case-redeemed"], &[]),
    ("CaseRevoked", &["issue", "case-revoked"], &[]),
    ("NewCase", &["issue", "new-case"], &[]),
    ("TooManyIssues", &["issue", "too-many-issues", "message"], &[]),
    ("UseWhatWasIssued", &["issue", "too-many-issues", "remedy"], &[]),
    ("HostNotAllowed", &["issue", "host-not-allowed", "message"], &[]),
    ("ChooseHost", &["issue", "host-not-allowed", "remedy"], &[]),
    ("PortalAtFault", &["issue", "portal-at-fault", "message"], &[]),
    ("TellAdministrator", &["issue", "portal-at-fault", "remedy"], &[]),
    ("Activated", &["redemption", "activated"], &[]),
    ("NotActivated", &["redemption", "not-activated"], &[]),
    ("TriesLeft", &["redemption", "tries-left"], &["tries"]),
    ("NotALink", &["redemption", "not-a-link", "message"], &[]),
    ("OpenTheLink", &["redemption", "not-a-link", "remedy"], &[]),
    ("CodeLength", &["redemption", "code-length"], &[]),
    ("CodeSymbol", &["redemption", "code-symbol"], &["position"]),
    ("CodeSlip", &["redemption", "code-slip"], &["position"]),
    ("CodeSlips", &["redemption", "code-slips"], &[]),
    ("EnterAgain", &["redemption", "enter-again"], &[]),
    ("RedemptionRefused", &["redemption", "refused", "message"], &[]),
    ("AskTheOffice", &["redemption", "refused", "remedy"], &[]),
];

/// Takes texts out of a table, so that what is left over at the end is a fault too.
struct Words<'a> {
    language: &'a str,
    table: toml::Table,
    texts: Vec<String>,
}

impl Words<'_> {
    fn take(&mut self, place: &[&str]) -> Option<toml::Value> {
        let (last, tables) = place.split_last()?;
        let mut table = &mut self.table;
        for name in tables {
            table = table.get_mut(*name)?.as_table_mut()?;
        }
        table.remove(*last)
    }

    fn optional(&mut self, place: &[&str]) -> Option<String> {
        let value = self.take(place)?;
        let Some(text) = value.as_str() else {
            panic!("{}: {} is no text", self.language, place.join("."))
        };
        let (language, place) = (self.language, place.join("."));
        assert!(!text.trim().is_empty(), "{language}: {place} is empty");
        assert!(
            !text.contains(char::is_control),
            "{language}: {place} has a control character"
        );
        Some(text.to_owned())
    }

    fn required(&mut self, place: &[&str]) -> String {
        self.optional(place)
            .unwrap_or_else(|| panic!("{}: {} is missing", self.language, place.join(".")))
    }

    fn push(&mut self, place: &[&str]) {
        let text = self.required(place);
        self.texts.push(text);
    }

    /// A text with `{argument}` places. `all`: every declared argument must stand in it.
    fn push_template(&mut self, text: &str, names: &[&str], all: bool, place: &[&str]) {
        let place = format!("{}: {}", self.language, place.join("."));
        let mut template = String::new();
        let mut used = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after
                .split_once('}')
                .unwrap_or_else(|| panic!("{place}: an open brace without its end"));
            let index = names.iter().position(|known| *known == name);
            let index = index.unwrap_or_else(|| panic!("{place}: {{{name}}} is not an argument of this reason"));
            template.push_str(before);
            template.push(char::from(u8::try_from(index).expect("few arguments")));
            used.push(name);
            rest = after;
        }
        assert!(!rest.contains('}'), "{place}: a closing brace without its start");
        template.push_str(rest);
        for name in names {
            assert!(!all || used.contains(name), "{place}: the message lacks {{{name}}}");
        }
        self.texts.push(template);
    }

    fn finish(&self) {
        fn texts(table: &toml::Table, place: &str, left: &mut Vec<String>) {
            for (name, value) in table {
                match value {
                    toml::Value::Table(table) => texts(table, &format!("{place}{name}."), left),
                    _ => left.push(format!("{place}{name}")),
                }
            }
        }
        let mut left = Vec::new();
        texts(&self.table, "", &mut left);
        assert!(left.is_empty(), "{}: words that nothing uses: {left:?}", self.language);
    }
}

/// The duties, each once however many rules have it, in the order of the rules.
fn duties(rules: &[Rule]) -> Vec<&str> {
    let mut duties: Vec<&str> = Vec::new();
    for duty in rules.iter().filter_map(|rule| rule.duty.as_deref()) {
        if !duties.contains(&duty) {
            duties.push(duty);
        }
    }
    duties
}

/// What ties words to the tables they were packed for: FNV-1a over everything that has words, in its order.
fn policy(rules: &[Rule], facts: &FactTable) -> u64 {
    let mut names: Vec<&str> = facts.facts.iter().map(|fact| fact.id.as_str()).collect();
    for vocabulary in &facts.vocabularies {
        names.push(&vocabulary.name);
        names.extend(vocabulary.values.iter().map(|(value, _)| value.as_str()));
    }
    names.extend(duties(rules));
    for rule in rules {
        names.push(&rule.id);
        for reason in rule.reasons() {
            names.push(reason.code);
            names.extend(reason.arguments.iter().flat_map(|(name, kind)| [*name, *kind]));
        }
    }
    names.extend(DOCUMENTS);
    names.extend(PHRASES.iter().map(|(name, ..)| *name));
    let octets = names.iter().flat_map(|name| name.bytes().chain([0]));
    octets.fold(0xcbf2_9ce4_8422_2325, |digest, octet| {
        (digest ^ u64::from(octet)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The packed words of one language.
pub fn pack(path: &Path, language: &str, rules: &[Rule], facts: &FactTable) -> Vec<u8> {
    let mut words = Words {
        language,
        table: table(path),
        texts: Vec::new(),
    };
    for fact in &facts.facts {
        words.push(&["facts", &fact.id]);
    }
    for vocabulary in &facts.vocabularies {
        for (value, _) in &vocabulary.values {
            words.push(&["enums", &vocabulary.name, value]);
        }
    }
    for duty in duties(rules) {
        words.push(&["duties", duty]);
    }
    for rule in rules {
        words.push(&[&rule.id, "title"]);
    }
    for rule in rules {
        for reason in rule.reasons() {
            let names: Vec<&str> = reason.arguments.iter().map(|(name, _)| *name).collect();
            let mut template = |key, all| {
                let place = [rule.id.as_str(), reason.code, key];
                let text = words.required(&place);
                words.push_template(&text, &names, all, &place);
            };
            template("message", true);
            template("remedy", false);
            let place = [rule.id.as_str(), reason.code, "citizen-message"];
            if let Some(message) = words.optional(&place) {
                words.push_template(&message, &names, false, &place);
                let place = [rule.id.as_str(), reason.code, "citizen-remedy"];
                let remedy = words.required(&place);
                words.push_template(&remedy, &names, false, &place);
            } else {
                words.texts.extend([String::new(), String::new()]);
            }
        }
    }
    for document in DOCUMENTS {
        words.push(&["documents", document]);
    }
    let months = words.take(&["months", "list"]);
    let months = months.as_ref().and_then(toml::Value::as_array);
    let months: Vec<_> = months.into_iter().flatten().filter_map(toml::Value::as_str).collect();
    assert_eq!(months.len(), MONTHS, "{language}: twelve months");
    words.texts.extend(months.into_iter().map(str::to_owned));
    for (name, place, places) in PHRASES {
        match words.optional(place) {
            Some(text) => words.push_template(&text, places, true, place),
            // Only French says the first of a month otherwise.
            None if name == "FirstDay" => words.texts.push("1".to_owned()),
            None => panic!("{language}: {} is missing", place.join(".")),
        }
    }
    words.finish();
    packed(language, policy(rules, facts), &words.texts)
}

fn packed(language: &str, policy: u64, texts: &[String]) -> Vec<u8> {
    let mut packed = b"lraWords".to_vec();
    packed.extend(FORMAT.to_le_bytes());
    packed.extend(language.bytes());
    packed.extend(policy.to_le_bytes());
    packed.extend(u32::try_from(texts.len()).expect("small").to_le_bytes());
    packed.extend(lines(texts).bytes());
    packed
}

/// Where what stands in the packed files, as Rust.
pub fn layout(rules: &[Rule], facts: &FactTable) -> String {
    let mut out = String::new();
    let mut next = 0;
    let mut place = |texts: usize| {
        let start = next;
        next += texts;
        start
    };
    let fact_labels = place(facts.facts.len());
    let vocabularies = facts.vocabularies.iter();
    let vocabularies: Vec<_> = vocabularies.map(|vocabulary| place(vocabulary.values.len())).collect();
    let duties = duties(rules);
    let duty_texts = place(duties.len());
    let titles = place(rules.len());
    let reasons: Vec<_> = rules.iter().map(|rule| place(4 * rule.reasons().len())).collect();
    let documents = place(DOCUMENTS.len());
    let months = place(MONTHS);
    let phrases = place(PHRASES.len());
    let texts = place(0);
    let mut constant = |doc: &str, name: &str, kind: &str, value: &str| {
        writeln!(out, "/// {doc}\npub const {name}: {kind} = {value};").expect("string");
    };
    let number = |number: usize| number.to_string();
    constant("The format of the packed words.", "FORMAT", "u16", &FORMAT.to_string());
    constant(
        "Ties words to the tables they were packed for.",
        "POLICY",
        "u64",
        &policy(rules, facts).to_string(),
    );
    constant("How many texts there are.", "TEXTS", "usize", &number(texts));
    constant("The label of each fact.", "FACTS", "usize", &number(fact_labels));
    constant(
        "The words of each vocabulary.",
        "VOCABULARIES",
        &format!("[u16; {}]", vocabularies.len()),
        &format!("{vocabularies:?}"),
    );
    constant("The text of each duty.", "DUTIES", "usize", &number(duty_texts));
    constant(
        "The duties.",
        "DUTY_CODES",
        &format!("[&str; {}]", duties.len()),
        &format!("{duties:?}"),
    );
    constant("The title of each rule.", "TITLES", "usize", &number(titles));
    constant(
        "The reasons of each rule: message, remedy, and both for the citizen, empty where the same.",
        "REASONS",
        &format!("[u16; {}]", reasons.len()),
        &format!("{reasons:?}"),
    );
    constant("The name of each document.", "DOCUMENTS", "usize", &number(documents));
    constant("The name of each month.", "MONTHS", "usize", &number(months));
    constant("The phrases.", "PHRASES", "usize", &number(phrases));
    let number = PHRASES.len();
    writeln!(
        out,
        "/// How many places each phrase has.\npub const PLACES: [u8; {number}] = {:?};",
        PHRASES.map(|(_, _, places)| places.len())
    )
    .expect("string");
    out.push_str("/// A phrase.\n#[derive(Clone, Copy)]\npub enum Phrase {\n");
    for (name, place, _) in PHRASES {
        writeln!(out, "/// `{}`.\n{name},", place.join(".")).expect("string");
    }
    out.push_str("}\n");
    out
}
