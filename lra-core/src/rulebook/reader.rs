use super::values::Values;
use super::{Mistake, Parameters, Rulebook, RulebookError, Source, applications, canonical, keys};
use crate::application::Catalogue;
use crate::crypto;
use crate::decision::InapplicableRules;
use crate::digital_key::KeyTable;
use crate::time::{CivilDate, Instant};
use core::ops::{Range, RangeInclusive};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A rulebook as it was written, each value checked.
pub(super) struct Written {
    version: String,
    effective_from: Instant,
    parameters: Parameters,
    /// In the order of path and value.
    sources: Vec<Source>,
    catalogue: Catalogue,
}

impl Written {
    pub fn rulebook(self) -> Rulebook {
        let digested = canonical::digested(&self.version, self.effective_from, &self.sources, &self.catalogue);
        Rulebook {
            version: self.version,
            effective_from: self.effective_from,
            digest: crypto::sha256(digested.as_bytes()),
            inapplicable: InapplicableRules::of(&self.parameters, &self.catalogue),
            parameters: self.parameters,
            sources: self.sources,
            embedded: None,
            catalogue: self.catalogue,
        }
    }

    pub fn sources(self) -> Vec<Source> {
        self.sources
    }

    pub fn canonical(&self) -> String {
        canonical::written(&self.version, self.effective_from, &self.sources, &self.catalogue)
    }
}

pub(super) fn read(text: &str) -> Result<Written, RulebookError> {
    let document = DeTable::parse(text).map_err(|error| {
        let line = error.span().map(|span| line_of(text, span));
        RulebookError::of(vec![Mistake {
            line,
            path: String::new(),
            expected: "well-formed TOML",
        }])
    })?;
    let mut reader = Reader {
        text,
        values: BTreeMap::new(),
        sources: Vec::new(),
        mistakes: Vec::new(),
        last: None,
    };
    reader.flatten(document.into_inner());
    let version = reader.version();
    let effective_from = reader.effective_from();
    let parameters = reader.parameters();
    let catalogue = applications::catalogue(&mut reader);
    reader.finish(version, effective_from, parameters, catalogue)
}

/// A Brussels day, from its start, or an instant.
pub(super) fn day_or_instant(text: &str) -> Option<Instant> {
    let day = text.parse::<CivilDate>().map(Instant::start_of_brussels_day);
    day.or_else(|_| text.parse::<Instant>()).ok()
}

fn line_of(text: &str, span: Range<usize>) -> usize {
    text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
}

/// Takes parameter after parameter out of the text and collects every mistake on the way.
pub(super) struct Reader<'a> {
    text: &'a str,
    pub(super) values: BTreeMap<String, Spanned<DeValue<'a>>>,
    sources: Vec<Source>,
    mistakes: Vec<Mistake>,
    /// Where the list of texts stands that was read last.
    last: Option<Range<usize>>,
}

impl<'a> Reader<'a> {
    /// `version`, `effective-from` and `<group>.<name>` → what stands there.
    fn flatten(&mut self, document: DeTable<'a>) {
        for (key, value) in document {
            let path = key.get_ref().to_string();
            let span = value.span();
            match value.into_inner() {
                DeValue::Table(group) if !group.is_empty() => {
                    for (name, value) in group {
                        self.values.insert(format!("{path}.{}", name.get_ref()), value);
                    }
                }
                other => {
                    self.values.insert(path, Spanned::new(span, other));
                }
            }
        }
    }

    pub(super) fn mistake(&mut self, span: Option<Range<usize>>, path: &str, expected: &'static str) {
        let line = span.map(|span| line_of(self.text, span));
        self.mistakes.push(Mistake {
            line,
            path: path.to_owned(),
            expected,
        });
    }

    pub(super) fn note_source(&mut self, source: Source) {
        self.sources.push(source);
    }

    fn top_level_text(&mut self, path: &str, expected: &'static str) -> Option<(String, Range<usize>)> {
        let Some(value) = self.values.remove(path) else {
            self.mistake(None, path, expected);
            return None;
        };
        let Some(text) = value.get_ref().as_str() else {
            self.mistake(Some(value.span()), path, expected);
            return None;
        };
        Some((text.to_owned(), value.span()))
    }

    fn version(&mut self) -> Option<String> {
        const EXPECTED: &str = "a text of 1 to 40 letters, digits, full stops or hyphens, at most ten of them digits, a letter or digit first";
        let (version, span) = self.top_level_text("version", EXPECTED)?;
        if !canonical::is_version(&version) {
            self.mistake(Some(span), "version", EXPECTED);
            return None;
        }
        Some(version)
    }

    fn effective_from(&mut self) -> Option<Instant> {
        const EXPECTED: &str = "a text with a Brussels day YYYY-MM-DD or an instant YYYY-MM-DDThh:mm:ssZ";
        let (text, span) = self.top_level_text("effective-from", EXPECTED)?;
        let start = day_or_instant(&text);
        if start.is_none() {
            self.mistake(Some(span), "effective-from", EXPECTED);
        }
        start
    }

    /// The value of a parameter, once its source is noted and nothing else stands beside the two.
    fn value(&mut self, path: &str, expected: &'static str) -> Option<Spanned<DeValue<'a>>> {
        let Some(row) = self.values.remove(path) else {
            self.mistake(None, path, expected);
            return None;
        };
        let span = row.span();
        let DeValue::Table(row) = row.into_inner() else {
            self.mistake(Some(span), path, "a table with value and source");
            return None;
        };
        let (mut value, mut source) = (None, None);
        for (key, member) in row {
            match key.get_ref().as_ref() {
                "value" => value = Some(member),
                "source" => source = member.get_ref().as_str().map(str::to_owned),
                _ => self.mistake(Some(key.span()), path, "no member but value and source"),
            }
        }
        let (Some(value), Some(source)) = (value, source.filter(|source| !source.trim().is_empty())) else {
            self.mistake(
                Some(span),
                path,
                "a table with value and source, the source a text that is not empty",
            );
            return None;
        };
        self.sources.push(Source {
            path: path.to_owned(),
            value: json(value.get_ref()),
            source,
        });
        Some(value)
    }

    fn finish(
        mut self,
        version: Option<String>,
        effective_from: Option<Instant>,
        parameters: Option<Parameters>,
        catalogue: Catalogue,
    ) -> Result<Written, RulebookError> {
        for (path, value) in core::mem::take(&mut self.values) {
            self.mistake(Some(value.span()), &path, "no parameter of that name");
        }
        let (Some(version), Some(effective_from), Some(parameters), true) =
            (version, effective_from, parameters, self.mistakes.is_empty())
        else {
            return Err(RulebookError::of(self.mistakes));
        };
        self.sources
            .sort_by(|one, other| (&one.path, &one.value).cmp(&(&other.path, &other.value)));
        Ok(Written {
            version,
            effective_from,
            parameters,
            sources: self.sources,
            catalogue,
        })
    }
}

impl Values for Reader<'_> {
    fn boolean(&mut self, path: &str) -> Option<bool> {
        let value = self.value(path, "true or false")?;
        let read = value.get_ref().as_bool();
        if read.is_none() {
            self.mistake(Some(value.span()), path, "true or false");
        }
        read
    }

    fn number(&mut self, path: &str, range: RangeInclusive<u32>, expected: &'static str) -> Option<u32> {
        let value = self.value(path, expected)?;
        let read = value
            .get_ref()
            .as_integer()
            .and_then(|integer| u32::from_str_radix(integer.as_str(), integer.radix()).ok())
            .filter(|number| range.contains(number));
        if read.is_none() {
            self.mistake(Some(value.span()), path, expected);
        }
        read
    }

    fn texts(&mut self, path: &str, expected: &'static str) -> Option<Vec<String>> {
        let value = self.value(path, expected)?;
        self.last = Some(value.span());
        let texts = value.get_ref().as_array().and_then(|list| {
            let texts = list.iter().map(|text| text.get_ref().as_str().map(str::to_owned));
            texts.collect()
        });
        if texts.is_none() {
            self.refuse(path, expected);
        }
        texts
    }

    fn keys(&mut self) -> Option<KeyTable> {
        Some(keys::key_table(self))
    }

    fn refuse(&mut self, path: &str, expected: &'static str) {
        self.mistake(self.last.clone(), path, expected);
    }

    fn refuse_together(&mut self, path: &str, expected: &'static str) {
        self.mistake(None, path, expected);
    }
}

fn json(value: &DeValue<'_>) -> String {
    match value {
        DeValue::Boolean(value) => value.to_string(),
        DeValue::Integer(integer) => u32::from_str_radix(integer.as_str(), integer.radix())
            .map_or_else(|_| integer.as_str().to_owned(), |number| number.to_string()),
        // Writing a text cannot fail.
        DeValue::String(text) => serde_json::to_string(text).unwrap_or_default(),
        DeValue::Array(list) => {
            let values: Vec<_> = list.iter().map(|value| json(value.get_ref())).collect();
            format!("[{}]", values.join(","))
        }
        DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Table(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identification::name::NameComparison;
    use crate::identifier::CheckTerms;

    #[test]
    fn the_embedded_rulebooks_load_and_say_where_each_value_comes_from() {
        let [before, rulebook] = Rulebook::embedded_toml().map(|text| read(text).unwrap().rulebook());
        assert_eq!((before.version(), rulebook.version()), ("2018.1", "2025.1"));
        assert_eq!(before.effective_from().to_string(), "2018-05-24T22:00:00.000Z");
        assert_eq!(rulebook.effective_from().to_string(), "2025-03-25T23:00:00.000Z");
        assert_eq!(rulebook.sources().len(), 43);
        assert_eq!(before.sources(), rulebook.sources());
        for (embedded, written) in Rulebook::embedded().iter().zip([&before, &rulebook]) {
            assert_eq!(embedded.digest(), written.digest());
            assert_eq!(embedded.sources(), written.sources());
            assert!(embedded.sources().iter().all(|source| !source.source.is_empty()));
        }
        assert_eq!(rulebook.parameters().checks, CheckTerms::default());
        assert_eq!(rulebook.parameters().role_maximum_months, 12);
        assert_eq!(rulebook.parameters().name_comparison, NameComparison::default());
    }

    #[test]
    fn layout_and_sources_do_not_change_the_digest_and_values_do() {
        let digest = |text: &str| Rulebook::from_toml(text).unwrap().digest();
        let [.., text] = Rulebook::embedded_toml();
        assert_eq!(
            digest(text),
            digest(&text.replace("default, not public", "another source"))
        );
        assert_eq!(
            digest(text),
            digest(&format!("# remark\n\n{}", text.replace("value = 14", "value = 0xE")))
        );
        assert_ne!(digest(text), digest(&text.replace("value = 14", "value = 15")));
        assert_ne!(digest(text), digest(&text.replace("2025.1", "2025.2")));
    }

    #[test]
    fn every_mistake_is_told_with_its_line() {
        let [.., text] = Rulebook::embedded_toml();
        let text = text
            .replace("value = 14", "value = -14")
            .replace("\"photo\", ", "\"photo\", \"photo\", ")
            .replace("[officer.role-warning-days]", "[officer.role-warnig-days]")
            .replace("version = \"2025.1\"", "version = \"\"")
            .replace("source = \"public: three", "remark = \"public: three");
        let mistakes = Rulebook::from_toml(&text).unwrap_err().mistakes;
        let told: Vec<_> = mistakes
            .iter()
            .map(|mistake| (mistake.path.as_str(), mistake.line.is_some()))
            .collect();
        assert_eq!(
            told,
            [
                ("officer.role-warning-days", false),
                ("version", true),
                ("officer.role-warnig-days", true),
                ("applicant.required-steps", true),
                ("activation.validity-days", true),
                ("activation.validity-days", true),
            ],
            "{mistakes:?}"
        );
    }

    #[test]
    fn unusable_text_is_refused() {
        for text in [
            "",
            "version = ",
            "\u{0}",
            "version = 1\neffective-from = 2025-01-01",
            "[officer]\nrole = 3",
        ] {
            assert!(!Rulebook::from_toml(text).unwrap_err().mistakes.is_empty(), "{text}");
        }
    }
}
