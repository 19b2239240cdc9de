//! What facts, rules and reasons are called and what is said of them: texts one after the other. As static Rust each would be an address
//! and a length, and in the native library a relocation of 24 octets besides.

use crate::facts::{Fact, FactTable};
use crate::rules::Rule;
use std::fmt::Write;

/// Texts by their place, column by column: what is alike stands together, and packs better.
pub struct Texts {
    name: &'static str,
    texts: Vec<String>,
    /// Where each column starts, as Rust.
    columns: String,
}

impl Texts {
    /// What facts, rules and reasons are called.
    pub fn names(table: &FactTable, rules: &[Rule]) -> Self {
        let mut texts = Self::new("names");
        let facts = &table.facts;
        texts.column("FACTS", facts.iter().map(|fact| &fact.id));
        let paths: Vec<_> = facts.iter().map(Fact::path).collect();
        texts.column("PATHS", paths.iter());
        texts.column("RULES", rules.iter().map(|rule| &rule.id));
        let reasons = rules.iter().flat_map(Rule::reasons);
        let reasons: Vec<_> = reasons.map(|reason| reason.code.to_owned()).collect();
        texts.column("REASONS", reasons.iter());
        texts
    }

    /// What facts, vocabularies and words mean, and the types and alphabets of facts.
    pub fn descriptions(table: &FactTable) -> Self {
        let mut texts = Self::new("descriptions");
        let facts = &table.facts;
        texts.column("TYPES", facts.iter().map(|fact| &fact.kind));
        texts.column("ALPHABETS", facts.iter().map(|fact| &fact.alphabet));
        texts.column("FACTS", facts.iter().map(|fact| &fact.doc));
        let vocabularies = &table.vocabularies;
        texts.column("VOCABULARIES", vocabularies.iter().map(|row| &row.doc));
        let words = vocabularies.iter().flat_map(|row| &row.values);
        texts.column("WORDS", words.map(|(_, doc)| doc));
        texts
    }

    /// The articles and clauses of every citation, in the order of the rules.
    pub fn clauses(rules: &[Rule]) -> Self {
        let mut texts = Self::new("clauses");
        let citations = || rules.iter().flat_map(|rule| &rule.citations);
        texts.column("ARTICLES", citations().map(|citation| &citation.article));
        texts.column("CLAUSES", citations().map(|citation| &citation.clause));
        texts
    }

    fn new(name: &'static str) -> Self {
        Self {
            name,
            texts: Vec::new(),
            columns: String::new(),
        }
    }

    fn column<'a>(&mut self, name: &str, texts: impl Iterator<Item = &'a String>) {
        let first = self.texts.len();
        writeln!(self.columns, "pub const {name}: usize = {first};").expect("string");
        self.texts.extend(texts.cloned());
    }

    pub const fn name(&self) -> &str {
        self.name
    }

    /// All of them, one after the other.
    pub fn joined(&self) -> String {
        self.texts.concat()
    }

    /// Which text has which place, and where each starts and the last one ends, as Rust.
    pub fn layout(&self) -> String {
        let mut starts = vec![0];
        for text in &self.texts {
            let end = starts.last().copied().unwrap_or_default() + text.len();
            starts.push(end);
        }
        format!(
            "pub mod {} {{\n{}pub static STARTS: [u16; {}] = {starts:?};\n}}\n",
            self.name,
            self.columns,
            starts.len()
        )
    }
}
