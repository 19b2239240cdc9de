use super::{Mistake, Parameters, Rulebook, RulebookError, Source, applications, keys};
use crate::activation::{ActivationTerms, LinkHost};
use crate::application::{ApplicationName, Catalogue};
use crate::audit::word::Word;
use crate::crypto;
use crate::decision::{InapplicableRules, ValueSet, Vocabulary};
use crate::digital_key::SecretPolicy;
use crate::identification::name::NameComparison;
use crate::identifier::{CheckTerms, PhoneLine, PhoneRange, PhoneRanges};
use crate::time::{CivilDate, Instant};
use core::num::NonZeroU32;
use core::ops::{Range, RangeInclusive};
use core::time::Duration;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

const DAY: Duration = Duration::from_secs(86_400);
const HOUR: Duration = Duration::from_secs(3_600);

pub(super) fn read(text: &str) -> Result<Rulebook, RulebookError> {
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
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
        // A version stands in audit records, as a word.
        if version.len() > 40 || !version.bytes().all(allowed) || version.parse::<Word>().is_err() {
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

    /// Months or days, at least one and within a hundred years.
    fn duration(&mut self, path: &str, most: u16) -> Option<u16> {
        let expected = "a whole number above 0 that stays within a hundred years";
        self.number(path, 1..=u32::from(most), expected)
            .and_then(|number| u16::try_from(number).ok())
    }

    fn texts(&mut self, path: &str, expected: &'static str) -> Option<(Vec<String>, Range<usize>)> {
        let value = self.value(path, expected)?;
        let texts: Option<Vec<String>> = value.get_ref().as_array().and_then(|list| {
            list.iter()
                .map(|text| text.get_ref().as_str().map(str::to_owned))
                .collect()
        });
        match texts {
            Some(texts) if !texts.is_empty() => Some((texts, value.span())),
            _ => {
                self.mistake(Some(value.span()), path, expected);
                None
            }
        }
    }

    fn words<V: Vocabulary>(&mut self, path: &str) -> Option<ValueSet<V>> {
        const EXPECTED: &str = "a list of different words of its vocabulary, at least one";
        let (texts, span) = self.texts(path, EXPECTED)?;
        let mut set = ValueSet::EMPTY;
        for text in texts {
            if !V::of(&text).is_some_and(|word| set.insert(word)) {
                self.mistake(Some(span), path, EXPECTED);
                return None;
            }
        }
        Some(set)
    }

    fn name_comparison(&mut self) -> Option<NameComparison> {
        const PATH: &str = "applicant.tolerated-name-differences";
        const EXPECTED: &str = "a list of different kinds of difference between names, at least one";
        let (texts, span) = self.texts(PATH, EXPECTED)?;
        let mut comparison = NameComparison::STRICT;
        for text in texts {
            let tolerated = match text.as_str() {
                "case" => &mut comparison.case,
                "accents" => &mut comparison.accents,
                "hyphens" => &mut comparison.hyphens,
                "apostrophes" => &mut comparison.apostrophes,
                "particles" => &mut comparison.particles,
                "transliteration" => &mut comparison.transliteration,
                "truncation" => &mut comparison.truncation,
                "fewer-first-names" => &mut comparison.fewer_first_names,
                "fewer-in-register" => &mut comparison.fewer_in_register,
                "initial" => &mut comparison.initial,
                "order" => &mut comparison.order,
                _ => {
                    self.mistake(Some(span), PATH, EXPECTED);
                    return None;
                }
            };
            if core::mem::replace(tolerated, true) {
                self.mistake(Some(span), PATH, EXPECTED);
                return None;
            }
        }
        Some(comparison)
    }

    fn link_hosts(&mut self) -> Option<Vec<LinkHost>> {
        const PATH: &str = "activation.link-hosts";
        const EXPECTED: &str = "a list of host names in lower case, at least one";
        let (texts, span) = self.texts(PATH, EXPECTED)?;
        let hosts: Result<Vec<LinkHost>, _> = texts.iter().map(|text| text.parse::<LinkHost>()).collect();
        if hosts.is_err() {
            self.mistake(Some(span), PATH, EXPECTED);
        }
        hosts.ok()
    }

    fn activation(&mut self) -> Option<ActivationTerms> {
        let validity_days = self.duration("activation.validity-days", 3_650);
        let tries_limit = self.number("activation.tries-limit", 1..=100, "a whole number from 1 to 100");
        let permit_hours = self.duration("activation.permit-maximum-hours", 8_760);
        let issues_limit = self.number("activation.issues-limit", 1..=1_000, "a whole number from 1 to 1000");
        let issues_days = self.duration("activation.issues-window-days", 3_650);
        let iterations = self.number(
            "activation.stretching-iterations",
            1..=ActivationTerms::MOST_ITERATIONS,
            "a whole number from 1 to 10000000",
        );
        let link_hosts = self.link_hosts();
        Some(ActivationTerms {
            validity: DAY * u32::from(validity_days?),
            tries_limit: NonZeroU32::new(tries_limit?)?,
            iterations: NonZeroU32::new(iterations?)?,
            permit_max_age: HOUR * u32::from(permit_hours?),
            issues_limit: NonZeroU32::new(issues_limit?)?,
            issues_window: DAY * u32::from(issues_days?),
            link_hosts: link_hosts?,
        })
    }

    /// Numbers of one kind, each written as its first digits and an `x` for every digit that follows.
    fn phone_ranges(&mut self, path: &str, line: PhoneLine) -> Option<Vec<PhoneRange>> {
        const EXPECTED: &str = "a list of numbers without the leading 0, first digits then an x for each other digit";
        let (texts, span) = self.texts(path, EXPECTED)?;
        let mut ranges = Vec::new();
        for text in texts {
            let prefix = text.trim_end_matches('x');
            if prefix.is_empty() || !prefix.bytes().all(|byte| byte.is_ascii_digit()) {
                self.mistake(Some(span), path, EXPECTED);
                return None;
            }
            ranges.push(PhoneRange {
                prefix: prefix.to_owned(),
                length: text.len(),
                line,
            });
        }
        Some(ranges)
    }

    fn checks(&mut self) -> Option<CheckTerms> {
        let mobile = self.phone_ranges("contact.mobile-numbers", PhoneLine::Mobile);
        let fixed = self.phone_ranges("contact.fixed-numbers", PhoneLine::Fixed);
        let other = self.phone_ranges("contact.other-numbers", PhoneLine::Other);
        let length = self.number("secret.minimum-length", 1..=200, "a whole number from 1 to 200");
        let symbol_required = self.boolean("secret.symbol-required");
        let parts = self.number("secret.minimum-parts", 1..=200, "a whole number from 1 to 200");
        let ranges = PhoneRanges::new([mobile?, fixed?, other?].concat());
        if ranges.is_err() {
            self.mistake(None, "contact", "numbers of 2 to 13 digits that do not overlap");
        }
        Some(CheckTerms {
            phone_ranges: ranges.ok()?,
            secret_policy: SecretPolicy {
                minimum_length: usize::try_from(length?).ok()?,
                symbol_required: symbol_required?,
                minimum_parts: usize::try_from(parts?).ok()?,
            },
        })
    }

    /// Names of applications; there may be none.
    fn application_names(&mut self, path: &str) -> Option<Vec<ApplicationName>> {
        const EXPECTED: &str = "a list of names of applications";
        let value = self.value(path, EXPECTED)?;
        let names = value.get_ref().as_array().and_then(|list| {
            let names = list.iter().map(|name| name.get_ref().as_str()?.parse().ok());
            names.collect()
        });
        if names.is_none() {
            self.mistake(Some(value.span()), path, EXPECTED);
        }
        names
    }

    fn parameters(&mut self) -> Option<Parameters> {
        // Every parameter is read before the first missing one ends the work, so that all mistakes are told at once.
        let review_interval_months = self.duration("organisation.review-interval-months", 1_200);
        let statutory_appointment_accepted = self.boolean("officer.statutory-appointment-accepted");
        let role_maximum_months = self.duration("officer.role-maximum-months", 1_200);
        let role_warning_days = self.duration("officer.role-warning-days", 36_500);
        let accepted_documents = self.words("applicant.accepted-documents");
        let document_report_check_required = self.boolean("applicant.document-report-check-required");
        let contact_validation_maximum_days = self.duration("applicant.contact-validation-maximum-days", 36_500);
        let required_steps = self.words("applicant.required-steps");
        let name_comparison = self.name_comparison();
        let activation = self.activation();
        let checks = self.checks();
        let keys = keys::key_table(self);
        let notified_schemes_recognised = self.boolean("key.notified-schemes-recognised");
        let secret_minimum_length_elsewhere = self.number(
            "secret.minimum-length-elsewhere",
            1..=200,
            "a whole number from 1 to 200",
        );
        let secret_maximum_age_days = self.duration("secret.maximum-age-days", 36_500);
        let holder_proof_counts = self.boolean("key.holder-proof-counts");
        let strong_key_replaces_certificate = self.boolean("key.strong-replaces-certificate");
        let signature_certificate_batch_only = self.boolean("channel.signature-certificate-batch-only");
        let signature_certificate_exceptions = self.application_names("channel.signature-certificate-exceptions");
        let contract_mentions = self.words("provider.contract-mentions");
        Some(Parameters {
            review_interval_months: review_interval_months?,
            statutory_appointment_accepted: statutory_appointment_accepted?,
            role_maximum_months: role_maximum_months?,
            role_warning_days: role_warning_days?,
            accepted_documents: accepted_documents?,
            document_report_check_required: document_report_check_required?,
            contact_validation_maximum_days: contact_validation_maximum_days?,
            required_steps: required_steps?,
            name_comparison: name_comparison?,
            activation: activation?,
            checks: checks?,
            keys,
            notified_schemes_recognised: notified_schemes_recognised?,
            secret_minimum_length_elsewhere: secret_minimum_length_elsewhere?,
            secret_maximum_age_days: secret_maximum_age_days?,
            holder_proof_counts: holder_proof_counts?,
            strong_key_replaces_certificate: strong_key_replaces_certificate?,
            signature_certificate_batch_only: signature_certificate_batch_only?,
            signature_certificate_exceptions: signature_certificate_exceptions?,
            contract_mentions: contract_mentions?,
        })
    }

    fn finish(
        mut self,
        version: Option<String>,
        effective_from: Option<Instant>,
        parameters: Option<Parameters>,
        catalogue: Catalogue,
    ) -> Result<Rulebook, RulebookError> {
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
        let mut canonical = format!("lra/rulebook/v1\nversion={version}\neffective-from={effective_from}\n");
        for source in &self.sources {
            canonical.push_str(&format!("{}={}\n", source.path, source.value));
        }
        applications::write_canonical(&mut canonical, &catalogue);
        let digest = crypto::sha256(canonical.as_bytes());
        Ok(Rulebook {
            version,
            effective_from,
            digest,
            inapplicable: InapplicableRules::of(&parameters, &catalogue),
            parameters,
            sources: self.sources,
            catalogue,
        })
    }
}

fn json(value: &DeValue<'_>) -> String {
    match value {
        DeValue::Boolean(value) => value.to_string(),
        DeValue::Integer(integer) => u32::from_str_radix(integer.as_str(), integer.radix())
            .map_or_else(|_| integer.as_str().to_owned(), |number| number.to_string()),
        DeValue::String(text) => serde_json::Value::from(text.as_ref()).to_string(),
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

    #[test]
    fn the_embedded_rulebooks_load_and_say_where_each_value_comes_from() {
        let [before, rulebook] = Rulebook::EMBEDDED.map(|text| read(text).unwrap());
        assert_eq!((before.version(), rulebook.version()), ("2018.1", "2025.1"));
        assert_eq!(before.effective_from().to_string(), "2018-05-24T22:00:00.000Z");
        assert_eq!(rulebook.effective_from().to_string(), "2025-03-25T23:00:00.000Z");
        assert_eq!(rulebook.sources().len(), 43);
        assert_eq!(before.sources(), rulebook.sources());
        assert_eq!(rulebook.parameters().checks, CheckTerms::default());
        assert_eq!(rulebook.parameters().role_maximum_months, 12);
        assert_eq!(rulebook.parameters().name_comparison, NameComparison::default());
    }

    #[test]
    fn layout_and_sources_do_not_change_the_digest_and_values_do() {
        let digest = |text: &str| read(text).unwrap().digest();
        let [.., text] = Rulebook::EMBEDDED;
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
        let [.., text] = Rulebook::EMBEDDED;
        let text = text
            .replace("value = 14", "value = -14")
            .replace("\"photo\", ", "\"photo\", \"photo\", ")
            .replace("[officer.role-warning-days]", "[officer.role-warnig-days]")
            .replace("version = \"2025.1\"", "version = \"\"")
            .replace("source = \"public: three", "remark = \"public: three");
        let mistakes = read(&text).unwrap_err().mistakes;
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
            assert!(!read(text).unwrap_err().mistakes.is_empty(), "{text}");
        }
    }
}
