//! The closed vocabularies of the core, as C sees them. Parameters take them as integers, because any integer can come.

use lra_core::activation::{self, ActivationState, CodeChannel, LinkChannel};
use lra_core::application::AssuranceLevel;
use lra_core::decision::{self, DutyStatus};
use lra_core::identifier::{self, SsinKind};
use lra_core::json::ErrorReport;
use lra_core::messages::{self, Language, TextForm, Words};

use super::fault::Fault;

/// What a decision comes to. Where it crosses as an octet the numbers are the same.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was decided. Never a permit.
    None = 0,
    /// No deny rule is violated or unknown.
    Permit = 1,
    /// A deny rule is violated.
    Deny = 2,
    /// No deny rule is violated, and at least one is unknown. Never a permit.
    Incomplete = 3,
}

impl Outcome {
    /// As an octet.
    pub(super) const fn octet(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Permit => 1,
            Self::Deny => 2,
            Self::Incomplete => 3,
        }
    }
}

impl From<decision::Outcome> for Outcome {
    fn from(outcome: decision::Outcome) -> Self {
        match outcome {
            decision::Outcome::Permit => Self::Permit,
            decision::Outcome::Deny => Self::Deny,
            decision::Outcome::Incomplete => Self::Incomplete,
        }
    }
}

/// What one rule found.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The rule holds.
    Satisfied = 1,
    /// The rule is broken.
    Violated = 2,
    /// A fact that the rule needs was not told.
    Unknown = 3,
    /// The rule does not apply.
    NotApplicable = 4,
}

impl From<decision::Verdict> for Verdict {
    fn from(verdict: decision::Verdict) -> Self {
        match verdict {
            decision::Verdict::Satisfied => Self::Satisfied,
            decision::Verdict::Violated => Self::Violated,
            decision::Verdict::Unknown => Self::Unknown,
            decision::Verdict::NotApplicable => Self::NotApplicable,
        }
    }
}

/// Whether a duty is known to be open.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyState {
    /// Its rule is violated, for a reason that obliges.
    Open = 1,
    /// A fact that its rule needs was not told.
    Unconfirmed = 2,
}

impl From<DutyStatus> for DutyState {
    fn from(status: DutyStatus) -> Self {
        match status {
            DutyStatus::Open => Self::Open,
            DutyStatus::Unconfirmed => Self::Unconfirmed,
        }
    }
}

/// The language of a text.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageWord {
    /// No texts, or the language that the question asks for, as the function says.
    None = 0,
    /// English.
    En = 1,
    /// French.
    Fr = 2,
    /// Dutch.
    Nl = 3,
    /// German.
    De = 4,
}

/// A language, or none.
pub(super) fn optional_language(word: u32) -> Result<Option<Language>, Fault> {
    Ok(Some(match word {
        0 => return Ok(None),
        1 => Language::En,
        2 => Language::Fr,
        3 => Language::Nl,
        4 => Language::De,
        _ => return Err(Fault::argument("language", "a value of lra_language")),
    }))
}

/// A language.
pub(super) fn language(word: u32) -> Result<Language, Fault> {
    optional_language(word)?.ok_or(Fault::argument("language", "a language"))
}

/// The words of a language.
pub(super) fn of(language: Language) -> Result<Words, Fault> {
    Words::of(language).map_err(|error| ErrorReport::from(error).into())
}

/// Whom a text is for.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AudienceWord {
    /// The person the question is about: what concerns them and what they can do.
    Citizen = 1,
    /// The officer at the desk: what is wrong and what to do, with the clause.
    Officer = 2,
    /// Whoever checks the decision later: every rule with its verdict, id, revision, clause and exact instants.
    Auditor = 3,
}

/// An audience.
pub(super) fn audience(word: u32) -> Result<messages::Audience, Fault> {
    Ok(match word {
        1 => messages::Audience::Citizen,
        2 => messages::Audience::Officer,
        3 => messages::Audience::Auditor,
        _ => return Err(Fault::argument("audience", "a value of lra_audience")),
    })
}

/// The form of a text.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormWord {
    /// Plain text.
    Plain = 1,
    /// Markdown.
    Markdown = 2,
}

/// A form of text.
pub(super) fn text_form(word: u32) -> Result<TextForm, Fault> {
    Ok(match word {
        1 => TextForm::Plain,
        2 => TextForm::Markdown,
        _ => return Err(Fault::argument("form", "a value of lra_text_form")),
    })
}

/// The level of a digital key, on the scale of the annexes to the users' regulation.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// No key.
    None = 0,
    /// User name and password.
    Password = 1,
    /// Token, or a code for one use.
    Token = 2,
    /// A strong key.
    Strong = 3,
}

/// How many levels there are.
pub const LEVEL_COUNT: usize = 4;

/// The levels in the order of their numbers.
pub(super) const LEVELS: [AssuranceLevel; LEVEL_COUNT] = [
    AssuranceLevel::None,
    AssuranceLevel::Password,
    AssuranceLevel::Token,
    AssuranceLevel::Strong,
];

/// Which register a number belongs to.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SsinKindWord {
    /// Not known.
    None = 0,
    /// A national number: the National Register.
    National = 1,
    /// A BIS number: the BIS register.
    Bis = 2,
}

impl From<SsinKind> for SsinKindWord {
    fn from(kind: SsinKind) -> Self {
        match kind {
            SsinKind::National => Self::National,
            SsinKind::Bis => Self::Bis,
        }
    }
}

/// The sex that a number states.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Not stated, or not known when the number was given out.
    Unknown = 0,
    /// Male.
    Male = 1,
    /// Female.
    Female = 2,
}

impl From<identifier::Sex> for Sex {
    fn from(sex: identifier::Sex) -> Self {
        match sex {
            identifier::Sex::Male => Self::Male,
            identifier::Sex::Female => Self::Female,
            identifier::Sex::Unknown => Self::Unknown,
        }
    }
}

/// How a link travels: only ever electronically, to an address or number validated for this person.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkChannelWord {
    /// To the validated e-mail address.
    Email = 1,
    /// To the validated mobile number.
    Sms = 2,
}

/// A channel for links.
pub(super) fn link_channel(word: u32) -> Result<LinkChannel, Fault> {
    Ok(match word {
        1 => LinkChannel::Email,
        2 => LinkChannel::Sms,
        _ => return Err(Fault::argument("link_channel", "a value of lra_link_channel")),
    })
}

/// How a code travels, in a message of its own or on paper.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeChannelWord {
    /// To the validated e-mail address.
    Email = 1,
    /// To the validated mobile number.
    Sms = 2,
    /// On paper, handed over to the identified person at the desk.
    Paper = 3,
}

/// A channel for codes.
pub(super) fn code_channel(word: u32) -> Result<CodeChannel, Fault> {
    Ok(match word {
        1 => CodeChannel::Email,
        2 => CodeChannel::Sms,
        3 => CodeChannel::Paper,
        _ => return Err(Fault::argument("code_channel", "a value of lra_code_channel")),
    })
}

/// Where an activation stands. All but pending are final.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivationStateWord {
    /// A state that this header does not know: nothing can be redeemed.
    Other = 0,
    /// Issued, and can be redeemed.
    Pending = 1,
    /// Its validity is over.
    Expired = 2,
    /// Too many wrong codes were tried in its case.
    Locked = 3,
    /// Used.
    Redeemed = 4,
    /// Withdrawn by the portal.
    Revoked = 5,
    /// Replaced by a newer code for the same person and kind of key.
    Superseded = 6,
}

impl From<ActivationState> for ActivationStateWord {
    fn from(state: ActivationState) -> Self {
        match state {
            ActivationState::Pending => Self::Pending,
            ActivationState::Expired => Self::Expired,
            ActivationState::Locked => Self::Locked,
            ActivationState::Redeemed => Self::Redeemed,
            ActivationState::Revoked => Self::Revoked,
            ActivationState::Superseded => Self::Superseded,
            _ => Self::Other,
        }
    }
}

/// The end of an attempt with a right link.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redemption {
    /// Nothing was compared. Never an activation.
    None = 0,
    /// The right code: once the state is stored and the record written, the key is activated.
    Activated = 1,
    /// A wrong code, and tries are left.
    WrongCode = 2,
    /// A wrong code, and it was the last try: the case is locked.
    Locked = 3,
}

impl From<activation::RedemptionOutcome> for Redemption {
    fn from(outcome: activation::RedemptionOutcome) -> Self {
        match outcome {
            activation::RedemptionOutcome::Activated => Self::Activated,
            activation::RedemptionOutcome::WrongCode => Self::WrongCode,
            activation::RedemptionOutcome::Locked => Self::Locked,
            _ => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::CheckResult;
    use super::*;
    use lra_core::decision::Vocabulary as _;

    #[test]
    fn every_word_of_the_core_has_its_number() {
        let languages: Vec<_> = (1..=4).map(|word| language(word).ok()).collect();
        assert_eq!(languages, Language::ALL.map(Some));
        assert!(language(0).is_err() && optional_language(5).is_err());
        assert_eq!(LEVELS.as_slice(), AssuranceLevel::ALL);
        for word in 0..=9 {
            assert_eq!(audience(word).is_ok(), (1..=3).contains(&word));
            assert_eq!(text_form(word).is_ok(), (1..=2).contains(&word));
            assert_eq!(link_channel(word).is_ok(), (1..=2).contains(&word));
            assert_eq!(code_channel(word).is_ok(), (1..=3).contains(&word));
        }
    }

    #[test]
    fn no_reason_of_the_vectors_is_another_to_c() {
        let rows = include_str!("../../../tests/vectors/identifiers.jsonl").lines();
        let mut seen = 0;
        for row in rows.map(|row| serde_json::from_str::<serde_json::Value>(row).unwrap()) {
            let (value, today) = (row["value"].as_str().unwrap(), row["today"].as_str().unwrap());
            let result = match row["kind"].as_str() {
                Some("ssin") => CheckResult::of_ssin(&identifier::Ssin::parse(value, today.parse().unwrap())),
                Some("enterprise-number") => {
                    CheckResult::of_enterprise_number(&identifier::EnterpriseNumber::parse(value))
                }
                _ => continue,
            };
            seen += 1;
            let reason = row["report"]["reason"].as_str().unwrap_or("valid").replace('-', "");
            let known = format!("{result:?}").to_lowercase();
            // Everything that is wrong with the form is one result.
            assert!(result == CheckResult::Form || known == reason, "{row}");
            assert!(!matches!(result, CheckResult::Other | CheckResult::None), "{row}");
        }
        assert!(seen > 50);
    }

    #[test]
    fn no_state_of_the_core_is_another_to_c() {
        let states = ["pending", "expired", "locked", "redeemed", "revoked", "superseded"];
        for state in states {
            let state: ActivationState = serde_json::from_value(state.into()).unwrap();
            assert_ne!(ActivationStateWord::from(state), ActivationStateWord::Other);
        }
        // The core names every state it knows where it refuses another.
        let refused = serde_json::from_value::<ActivationState>("x".into())
            .unwrap_err()
            .to_string();
        assert_eq!(refused.matches('`').count(), 2 * (states.len() + 1), "{refused}");
    }
}
