//! One question for every kind of identifier: is this text one, and what does it say?

use core::fmt;

use serde::Serialize;

use super::{CardNumber, EmployerId, EnterpriseNumber, EstablishmentUnitNumber, Mrz, Ssin};
#[cfg(feature = "contact")]
use super::{EmailAddress, PhoneNumber, PhoneRanges};
use crate::digital_key::{SecretPolicy, SecretWeakness, assess_secret};
use crate::json_object::JsonObject;
use crate::time::CivilDate;

/// What the rulebook says about telephone numbers and passwords; the default is that of the rulebook the library brings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckTerms {
    /// The Belgian numbering plan.
    #[cfg(feature = "contact")]
    pub phone_ranges: PhoneRanges,
    /// What a password must be like.
    pub secret_policy: SecretPolicy,
}

/// What a text is checked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CheckKind {
    /// [`Ssin`].
    Ssin,
    /// [`EnterpriseNumber`].
    EnterpriseNumber,
    /// [`EstablishmentUnitNumber`].
    EstablishmentUnitNumber,
    /// [`EmployerId`].
    EmployerId,
    /// [`CardNumber`].
    CardNumber,
    /// [`Mrz`], its lines joined by `|`.
    Mrz,
    /// [`EmailAddress`].
    #[cfg(feature = "contact")]
    Email,
    /// [`PhoneNumber`], by a numbering plan.
    #[cfg(feature = "contact")]
    Phone,
    /// A password, by a [`SecretPolicy`].
    Password,
}

impl CheckKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Ssin,
        Self::EnterpriseNumber,
        Self::EstablishmentUnitNumber,
        Self::EmployerId,
        Self::CardNumber,
        Self::Mrz,
        #[cfg(feature = "contact")]
        Self::Email,
        #[cfg(feature = "contact")]
        Self::Phone,
        Self::Password,
    ];

    /// The name of the kind, as on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ssin => "ssin",
            Self::EnterpriseNumber => "enterprise-number",
            Self::EstablishmentUnitNumber => "establishment-unit-number",
            Self::EmployerId => "employer-id",
            Self::CardNumber => "card-number",
            Self::Mrz => "mrz",
            #[cfg(feature = "contact")]
            Self::Email => "email",
            #[cfg(feature = "contact")]
            Self::Phone => "phone",
            Self::Password => "password",
        }
    }
}

/// No kind of check has this name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a kind that can be checked")]
pub struct UnknownCheckKind;

impl core::str::FromStr for CheckKind {
    type Err = UnknownCheckKind;

    fn from_str(text: &str) -> Result<Self, UnknownCheckKind> {
        let named = Self::ALL.iter().find(|kind| kind.name() == text);
        named.copied().ok_or(UnknownCheckKind)
    }
}

/// The answer to a [`check`]: the value, whether it is valid, its canonical form and what it encodes, or else a stable
/// reason, where it is wrong and what was expected. Of a password it holds neither value nor canonical form.
///
/// `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct CheckReport {
    canonical: Option<String>,
    reason: Option<&'static str>,
    json: String,
}

impl CheckReport {
    /// Whether the value is of the kind.
    #[must_use]
    pub const fn valid(&self) -> bool {
        self.reason.is_none()
    }

    /// The canonical form of a valid value.
    #[must_use]
    pub fn canonical(&self) -> Option<&str> {
        self.canonical.as_deref()
    }

    /// The stable code of what is wrong, if something is.
    #[must_use]
    pub const fn reason(&self) -> Option<&'static str> {
        self.reason
    }

    /// The report as JSON: one object; what does not apply is absent.
    #[must_use]
    pub fn into_json(self) -> String {
        self.json
    }
}

impl fmt::Debug for CheckReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CheckReport(…)")
    }
}

/// A report under way, with the canonical form of a value that turned out to be valid.
struct Report {
    json: JsonObject,
    canonical: Option<String>,
}

impl Report {
    /// The value is valid; what it encodes follows.
    fn valid(&mut self, canonical: &str) {
        self.json.boolean("valid", true);
        self.json.text("canonical", canonical);
        self.canonical = Some(canonical.to_owned());
    }

    /// A text that a valid value encodes.
    fn encoded(&mut self, name: &str, value: &dyn fmt::Display) {
        self.json.text(name, &value.to_string());
    }
}

/// What is wrong with a value.
struct Fault {
    reason: &'static str,
    message: String,
    /// The field that is wrong, and the line it stands on from 1; of machine readable zones only.
    field: Option<super::MrzField>,
    line: Option<usize>,
    /// Which character of the value, or of the line, from 1.
    position: Option<usize>,
}

impl Fault {
    fn new(reason: &'static str, message: &dyn fmt::Display, position: Option<usize>) -> Self {
        Self {
            reason,
            message: message.to_string(),
            field: None,
            line: None,
            position,
        }
    }

    fn write(&self, json: &mut JsonObject) {
        json.boolean("valid", false);
        json.word("reason", self.reason);
        json.text("message", &self.message);
        if let Some(field) = self.field {
            json.word("field", field.word());
        }
        json.number("line", self.line);
        json.number("position", self.position);
    }
}

/// Whether a text is an identifier of this kind on that day, and what it says.
///
/// ```
/// use lra_core::identifier::{CheckKind, CheckTerms, check};
/// let report = check(CheckKind::Ssin, "85.07.30-033.28", "2026-11-22".parse()?, &CheckTerms::default());
/// assert_eq!(
///     report.into_json(),
///     r#"{"value":"85.07.30-033.28","valid":true,"canonical":"85073003328","kind":"national","birthDate":"1985-07-30","sex":"male","display":"85.07.30-033.28"}"#
/// );
/// # Ok::<(), lra_core::time::TimeError>(())
/// ```
#[must_use]
pub fn check(kind: CheckKind, value: &str, today: CivilDate, terms: &CheckTerms) -> CheckReport {
    if kind == CheckKind::Password {
        return password(value, &terms.secret_policy);
    }
    let mut report = Report {
        json: JsonObject::new(),
        canonical: None,
    };
    report.json.text("value", value);
    let checked = match kind {
        CheckKind::Ssin => ssin(value, today, &mut report),
        CheckKind::EnterpriseNumber => enterprise_number(value, &mut report),
        CheckKind::EstablishmentUnitNumber => establishment_unit_number(value, &mut report),
        CheckKind::EmployerId => employer_id(value, &mut report),
        CheckKind::CardNumber => card_number(value, &mut report),
        CheckKind::Mrz => mrz(value, today, &mut report),
        #[cfg(feature = "contact")]
        CheckKind::Email => email(value, &mut report),
        #[cfg(feature = "contact")]
        CheckKind::Phone => phone(value, &terms.phone_ranges, &mut report),
        // Judged above: its report does not repeat it.
        CheckKind::Password => Ok(()),
    };
    if let Err(fault) = &checked {
        fault.write(&mut report.json);
    }
    CheckReport {
        canonical: report.canonical,
        reason: checked.err().map(|fault| fault.reason),
        json: report.json.finish(),
    }
}

fn ssin(value: &str, today: CivilDate, report: &mut Report) -> Result<(), Fault> {
    let ssin = Ssin::parse(value, today).map_err(|error| Fault::new(error.code(), &error, error.position()))?;
    report.valid(ssin.canonical().as_str());
    report.json.word("kind", ssin.kind().word());
    report.encoded("birthDate", &ssin.birth_date());
    report.json.word("sex", ssin.sex().word());
    report.encoded("display", &ssin);
    Ok(())
}

fn enterprise_number(value: &str, report: &mut Report) -> Result<(), Fault> {
    let number = EnterpriseNumber::parse(value).map_err(|error| Fault::new(error.code(), &error, error.position()))?;
    report.valid(number.canonical().as_str());
    report.encoded("display", &number);
    report.json.text("vat", &number.vat());
    Ok(())
}

fn establishment_unit_number(value: &str, report: &mut Report) -> Result<(), Fault> {
    let number =
        EstablishmentUnitNumber::parse(value).map_err(|error| Fault::new(error.code(), &error, error.position()))?;
    report.valid(number.canonical().as_str());
    report.encoded("display", &number);
    Ok(())
}

fn employer_id(value: &str, report: &mut Report) -> Result<(), Fault> {
    let employer = EmployerId::parse(value).map_err(|error| Fault::new(error.code(), &error, error.position()))?;
    report.valid(&employer.to_string());
    report.json.word("kind", employer.kind().word());
    Ok(())
}

fn card_number(value: &str, report: &mut Report) -> Result<(), Fault> {
    let number = CardNumber::parse(value).map_err(|error| Fault::new(error.code(), &error, error.position()))?;
    report.valid(number.canonical().as_str());
    report.encoded("display", &number);
    Ok(())
}

#[allow(
    clippy::manual_pattern_char_comparison,
    reason = "a pattern that is a character brings a search for octets along, in the smallest module"
)]
fn mrz(value: &str, today: CivilDate, report: &mut Report) -> Result<(), Fault> {
    let mrz = Mrz::parse(value.split(|character| character == '|'), today).map_err(|error| Fault {
        field: error.field(),
        line: error.line(),
        ..Fault::new(error.code(), &error, error.position())
    })?;
    report.valid(value);
    report.json.word("format", mrz.format().word());
    report.json.word("documentCode", mrz.document_code());
    report.encoded("issuingState", &mrz.issuing_state());
    report.json.word("documentNumber", mrz.document_number());
    if let Some(birth_date) = mrz.birth_date() {
        report.encoded("birthDate", &birth_date);
    }
    report.json.word("sex", mrz.sex().word());
    report.encoded("expiryDate", &mrz.expiry_date());
    report.encoded("nationality", &mrz.nationality());
    let mut names = JsonObject::new();
    names.word("primary", mrz.names().primary());
    names.word("secondary", mrz.names().secondary());
    names.boolean("truncated", mrz.names().truncated());
    report.json.object("names", names);
    let optional_data = mrz.optional_data().iter().map(String::as_str);
    report.json.words("optionalData", optional_data);
    report.json.boolean("specimen", mrz.is_specimen());
    Ok(())
}

#[cfg(feature = "contact")]
fn email(value: &str, report: &mut Report) -> Result<(), Fault> {
    let address = EmailAddress::parse(value).map_err(|error| Fault::new(error.code(), &error, error.position()))?;
    report.valid(address.canonical());
    report.json.text("localPart", address.local_part());
    report.json.text("domain", address.domain());
    report.encoded("display", &address);
    Ok(())
}

#[cfg(feature = "contact")]
fn phone(value: &str, ranges: &PhoneRanges, report: &mut Report) -> Result<(), Fault> {
    let number =
        PhoneNumber::parse(value, ranges).map_err(|error| Fault::new(error.code(), &error, error.position()))?;
    report.valid(number.canonical());
    report.json.word("kind", number.line().word());
    report.json.text("countryCode", number.country_code());
    Ok(())
}

fn password(secret: &str, policy: &SecretPolicy) -> CheckReport {
    let assessment = assess_secret(secret, policy);
    let mut json = JsonObject::new();
    let first = assessment.weaknesses().next();
    if let Some(weakness) = first {
        Fault::new(weakness.code(), &weakness.message(), None).write(&mut json);
        json.words("weaknesses", assessment.weaknesses().map(SecretWeakness::code));
    } else {
        json.boolean("valid", true);
    }
    CheckReport {
        canonical: None,
        reason: first.map(SecretWeakness::code),
        json: json.finish(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_name() {
        for kind in CheckKind::ALL {
            assert_eq!(kind.name().parse(), Ok(*kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
        assert_eq!("SSIN".parse::<CheckKind>(), Err(UnknownCheckKind));
    }

    #[test]
    fn a_password_is_nowhere_in_its_report() {
        let today = CivilDate::new(2026, 11, 22).unwrap();
        for secret in ["Tr0ub4dor", "Tr0ub4dor&3-Tr0mb0ne-Xylophon"] {
            let report = check(CheckKind::Password, secret, today, &CheckTerms::default());
            assert_eq!(report.valid(), secret.len() > 15);
            assert!(!format!("{report:?}").contains("Tr0"));
            let json = report.into_json();
            assert!(!json.contains("Tr0"), "{json}");
        }
    }
}
