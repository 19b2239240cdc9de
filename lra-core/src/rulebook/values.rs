//! The parameters of a rulebook, from wherever their values are read.

use super::Parameters;
use crate::activation::{ActivationTerms, LinkHost};
use crate::application::ApplicationName;
use crate::decision::{ValueSet, Vocabulary};
use crate::digital_key::{KeyTable, SecretPolicy};
use crate::identification::name::NameComparison;
use crate::identifier::{CheckTerms, PhoneLine, PhoneRange, PhoneRanges};
use core::num::NonZeroU32;
use core::ops::RangeInclusive;
use core::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const HOUR: Duration = Duration::from_secs(3_600);

/// Where the value of each parameter is read from. What is no value of its parameter is told to the source, and nothing comes of it.
pub(super) trait Values {
    /// `true` or `false`.
    fn boolean(&mut self, path: &str) -> Option<bool>;

    /// A whole number in a range.
    fn number(&mut self, path: &str, range: RangeInclusive<u32>, expected: &'static str) -> Option<u32>;

    /// A list of texts; it may be empty.
    fn texts(&mut self, path: &str, expected: &'static str) -> Option<Vec<String>>;

    /// Everything about keys.
    fn keys(&mut self) -> Option<KeyTable>;

    /// Tells that the value read last is none of this parameter.
    fn refuse(&mut self, path: &str, expected: &'static str);

    /// Tells that values of several parameters do not go together.
    fn refuse_together(&mut self, path: &str, expected: &'static str);

    /// A list of texts, at least one.
    fn some_texts(&mut self, path: &str, expected: &'static str) -> Option<Vec<String>> {
        let texts = self.texts(path, expected)?;
        if texts.is_empty() {
            self.refuse(path, expected);
            return None;
        }
        Some(texts)
    }

    /// Months or days, at least one and within a hundred years.
    fn duration(&mut self, path: &str, most: u16) -> Option<u16> {
        let expected = "a whole number above 0 that stays within a hundred years";
        self.number(path, 1..=u32::from(most), expected)
            .and_then(|number| u16::try_from(number).ok())
    }

    fn words<V: Vocabulary>(&mut self, path: &str) -> Option<ValueSet<V>> {
        const EXPECTED: &str = "a list of different words of its vocabulary, at least one";
        let texts = self.some_texts(path, EXPECTED)?;
        let mut set = ValueSet::EMPTY;
        for text in texts {
            if !V::of(&text).is_some_and(|word| set.insert(word)) {
                self.refuse(path, EXPECTED);
                return None;
            }
        }
        Some(set)
    }

    fn name_comparison(&mut self) -> Option<NameComparison> {
        const PATH: &str = "applicant.tolerated-name-differences";
        const EXPECTED: &str = "a list of different kinds of difference between names, at least one";
        let texts = self.some_texts(PATH, EXPECTED)?;
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
                    self.refuse(PATH, EXPECTED);
                    return None;
                }
            };
            if core::mem::replace(tolerated, true) {
                self.refuse(PATH, EXPECTED);
                return None;
            }
        }
        Some(comparison)
    }

    fn link_hosts(&mut self) -> Option<Vec<LinkHost>> {
        const PATH: &str = "activation.link-hosts";
        const EXPECTED: &str = "a list of host names in lower case, at least one";
        let texts = self.some_texts(PATH, EXPECTED)?;
        let hosts: Result<Vec<LinkHost>, _> = texts.iter().map(|text| text.parse::<LinkHost>()).collect();
        if hosts.is_err() {
            self.refuse(PATH, EXPECTED);
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
        let texts = self.some_texts(path, EXPECTED)?;
        let mut ranges = Vec::new();
        for text in texts {
            let prefix = text.trim_end_matches('x');
            if prefix.is_empty() || !prefix.bytes().all(|byte| byte.is_ascii_digit()) {
                self.refuse(path, EXPECTED);
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
            self.refuse_together("contact", "numbers of 2 to 13 digits that do not overlap");
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
        let texts = self.texts(path, EXPECTED)?;
        let names: Option<_> = texts.iter().map(|name| name.parse().ok()).collect();
        if names.is_none() {
            self.refuse(path, EXPECTED);
        }
        names
    }

    /// Every parameter.
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
        let keys = self.keys();
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
            keys: keys?,
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
}
