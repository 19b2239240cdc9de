//! One question for every kind of identifier: is this text one, and what does it say?

use core::fmt;

use serde::Serialize;

use super::{
    BirthDate, CardNumber, CountryCode, EmployerId, EmployerIdKind, EnterpriseNumber, EstablishmentUnitNumber, Mrz,
    MrzFormat, MrzNames, Sex, Ssin, SsinKind,
};
#[cfg(feature = "contact")]
use super::{EmailAddress, PhoneLine, PhoneNumber, PhoneRanges};
use crate::digital_key::{SecretPolicy, SecretWeakness, assess_secret};
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
/// As JSON one object; what does not apply is absent. `Debug` hides it.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    canonical: Option<String>,
    #[serde(flatten)]
    fault: Option<Fault>,
    #[serde(flatten)]
    encoded: Option<Encoded>,
}

impl CheckReport {
    /// Whether the value is of the kind.
    #[must_use]
    pub const fn valid(&self) -> bool {
        self.valid
    }

    /// The canonical form of a valid value.
    #[must_use]
    pub fn canonical(&self) -> Option<&str> {
        self.canonical.as_deref()
    }

    /// The stable code of what is wrong, if something is.
    #[must_use]
    pub fn reason(&self) -> Option<&'static str> {
        self.fault.as_ref().map(|fault| fault.reason)
    }
}

impl fmt::Debug for CheckReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CheckReport(…)")
    }
}

#[derive(Clone, PartialEq, Eq, Serialize)]
struct Fault {
    reason: &'static str,
    message: String,
    /// The field that is wrong, and the line it stands on from 1; of machine readable zones only.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<super::MrzField>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    /// Which character of the value, or of the line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<usize>,
}

impl Fault {
    fn new(reason: &'static str, message: impl fmt::Display, position: Option<usize>) -> Self {
        Self {
            reason,
            message: message.to_string(),
            field: None,
            line: None,
            position,
        }
    }
}

#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
enum Encoded {
    Ssin {
        kind: SsinKind,
        birth_date: BirthDate,
        sex: Sex,
        display: String,
    },
    Enterprise {
        display: String,
        vat: String,
    },
    Employer {
        kind: EmployerIdKind,
    },
    Displayed {
        display: String,
    },
    Mrz {
        format: MrzFormat,
        document_code: String,
        issuing_state: CountryCode,
        document_number: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        birth_date: Option<BirthDate>,
        sex: Sex,
        expiry_date: CivilDate,
        nationality: CountryCode,
        names: MrzNames,
        optional_data: Vec<String>,
        specimen: bool,
    },
    #[cfg(feature = "contact")]
    Email {
        local_part: String,
        domain: String,
        display: String,
    },
    #[cfg(feature = "contact")]
    Phone {
        kind: PhoneLine,
        country_code: String,
    },
    Weak {
        weaknesses: Vec<SecretWeakness>,
    },
}

/// Whether a text is an identifier of this kind on that day, and what it says.
///
/// ```
/// use lra_core::identifier::{CheckKind, CheckTerms, check};
/// let report = check(CheckKind::Ssin, "85.07.30-033.28", "2026-11-22".parse()?, &CheckTerms::default());
/// assert_eq!(
///     serde_json::to_string(&report)?,
///     r#"{"value":"85.07.30-033.28","valid":true,"canonical":"85073003328","kind":"national","birthDate":"1985-07-30","sex":"male","display":"85.07.30-033.28"}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn check(kind: CheckKind, value: &str, today: CivilDate, terms: &CheckTerms) -> CheckReport {
    let result = match kind {
        CheckKind::Ssin => ssin(value, today),
        CheckKind::EnterpriseNumber => enterprise_number(value),
        CheckKind::EstablishmentUnitNumber => establishment_unit_number(value),
        CheckKind::EmployerId => employer_id(value),
        CheckKind::CardNumber => card_number(value),
        CheckKind::Mrz => mrz(value, today),
        #[cfg(feature = "contact")]
        CheckKind::Email => email(value),
        #[cfg(feature = "contact")]
        CheckKind::Phone => phone(value, &terms.phone_ranges),
        CheckKind::Password => return password(value, &terms.secret_policy),
    };
    let value = Some(value.to_owned());
    match result {
        Ok((canonical, encoded)) => CheckReport {
            value,
            valid: true,
            canonical: Some(canonical),
            fault: None,
            encoded: Some(encoded),
        },
        Err(fault) => CheckReport {
            value,
            valid: false,
            canonical: None,
            fault: Some(fault),
            encoded: None,
        },
    }
}

type Checked = Result<(String, Encoded), Fault>;

fn ssin(value: &str, today: CivilDate) -> Checked {
    let ssin = Ssin::parse(value, today).map_err(|error| Fault::new(error.code(), error, error.position()))?;
    let encoded = Encoded::Ssin {
        kind: ssin.kind(),
        birth_date: ssin.birth_date(),
        sex: ssin.sex(),
        display: ssin.to_string(),
    };
    Ok((ssin.canonical().to_string(), encoded))
}

fn enterprise_number(value: &str) -> Checked {
    let number = EnterpriseNumber::parse(value).map_err(|error| Fault::new(error.code(), error, error.position()))?;
    let encoded = Encoded::Enterprise {
        display: number.to_string(),
        vat: number.vat(),
    };
    Ok((number.canonical().to_string(), encoded))
}

fn establishment_unit_number(value: &str) -> Checked {
    let number =
        EstablishmentUnitNumber::parse(value).map_err(|error| Fault::new(error.code(), error, error.position()))?;
    let display = number.to_string();
    Ok((number.canonical().to_string(), Encoded::Displayed { display }))
}

fn employer_id(value: &str) -> Checked {
    let employer = EmployerId::parse(value).map_err(|error| Fault::new(error.code(), error, error.position()))?;
    let kind = employer.kind();
    Ok((employer.to_string(), Encoded::Employer { kind }))
}

fn card_number(value: &str) -> Checked {
    let number = CardNumber::parse(value).map_err(|error| Fault::new(error.code(), error, error.position()))?;
    let display = number.to_string();
    Ok((number.canonical().to_string(), Encoded::Displayed { display }))
}

fn mrz(value: &str, today: CivilDate) -> Checked {
    let mrz = Mrz::parse(value.split('|'), today).map_err(|error| Fault {
        field: error.field(),
        line: error.line(),
        ..Fault::new(error.code(), error, error.position())
    })?;
    let encoded = Encoded::Mrz {
        format: mrz.format(),
        document_code: mrz.document_code().to_owned(),
        issuing_state: mrz.issuing_state(),
        document_number: mrz.document_number().to_owned(),
        birth_date: mrz.birth_date(),
        sex: mrz.sex(),
        expiry_date: mrz.expiry_date(),
        nationality: mrz.nationality(),
        names: mrz.names().clone(),
        optional_data: mrz.optional_data().to_vec(),
        specimen: mrz.is_specimen(),
    };
    Ok((value.to_owned(), encoded))
}

#[cfg(feature = "contact")]
fn email(value: &str) -> Checked {
    let address = EmailAddress::parse(value).map_err(|error| Fault::new(error.code(), error, error.position()))?;
    let encoded = Encoded::Email {
        local_part: address.local_part().to_owned(),
        domain: address.domain().to_owned(),
        display: address.to_string(),
    };
    Ok((address.canonical().to_owned(), encoded))
}

#[cfg(feature = "contact")]
fn phone(value: &str, ranges: &PhoneRanges) -> Checked {
    let number =
        PhoneNumber::parse(value, ranges).map_err(|error| Fault::new(error.code(), error, error.position()))?;
    let encoded = Encoded::Phone {
        kind: number.line(),
        country_code: number.country_code().to_owned(),
    };
    Ok((number.canonical().to_owned(), encoded))
}

fn password(secret: &str, policy: &SecretPolicy) -> CheckReport {
    let assessment = assess_secret(secret, policy);
    let first = assessment.weaknesses().next();
    CheckReport {
        value: None,
        valid: assessment.is_strong(),
        canonical: None,
        fault: first.map(|weakness| Fault::new(weakness.code(), weakness.message(), None)),
        encoded: first.map(|_| Encoded::Weak {
            weaknesses: assessment.weaknesses().collect(),
        }),
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
            let json = serde_json::to_string(&report).unwrap();
            assert!(
                !json.contains("Tr0") && !format!("{report:?}").contains("Tr0"),
                "{json}"
            );
            assert_eq!(report.valid(), secret.len() > 15);
        }
    }
}
