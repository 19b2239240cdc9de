use super::area::Area;
use super::fact::FactSet;
use super::rule::{RuleId, RuleSet};
use crate::json_reader::{Fault, FromJson, Reader};

/// A question that can be asked: which rules it evaluates follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Question {
    /// May this organisation act as Local Registration Authority now?
    Organisation,
    /// May this officer use the application now?
    Officer,
    /// May this search in a register be done now?
    Search,
    /// Is this applicant identified as the procedure demands?
    Identification,
    /// May this officer enrol this applicant now? All of the four above.
    Enrolment,
    /// May a code and a link be issued on this identification, and sent this way?
    ActivationIssue,
    /// Does this link with this code activate the key now?
    ActivationRedemption,
    /// May this digital key be used now?
    DigitalKey,
    /// May this person act as access manager or user of this enterprise now?
    Delegation,
    /// May this service provider act for this enterprise now?
    Provider,
    /// Does this mandate cover this act now?
    Mandate,
    /// May this user open this application now?
    ApplicationAccess,
}

impl Question {
    /// Every question.
    pub const ALL: [Self; 12] = [
        Self::Organisation,
        Self::Officer,
        Self::Search,
        Self::Identification,
        Self::Enrolment,
        Self::ActivationIssue,
        Self::ActivationRedemption,
        Self::DigitalKey,
        Self::Delegation,
        Self::Provider,
        Self::Mandate,
        Self::ApplicationAccess,
    ];

    /// Its stable word in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Officer => "officer",
            Self::Search => "search",
            Self::Identification => "identification",
            Self::Enrolment => "enrolment",
            Self::ActivationIssue => "activation-issue",
            Self::ActivationRedemption => "activation-redemption",
            Self::DigitalKey => "digital-key",
            Self::Delegation => "delegation",
            Self::Provider => "provider",
            Self::Mandate => "mandate",
            Self::ApplicationAccess => "application-access",
        }
    }

    /// Whether an officer at a desk puts it about a citizen; else it is about the one who uses a portal.
    #[must_use]
    pub const fn is_put_at_the_desk(self) -> bool {
        matches!(
            self,
            Self::Organisation
                | Self::Officer
                | Self::Search
                | Self::Identification
                | Self::Enrolment
                | Self::ActivationIssue
                | Self::ActivationRedemption
        )
    }

    /// What it asks, in a sentence.
    #[must_use]
    pub const fn asks(self) -> &'static str {
        match self {
            Self::Organisation => "May this organisation act as Local Registration Authority now?",
            Self::Officer => "May this officer use the application now?",
            Self::Search => "May this search in a register be done now?",
            Self::Identification => "Is this applicant identified as the procedure demands?",
            Self::Enrolment => "May this officer enrol this applicant now?",
            Self::ActivationIssue => "May a code and a link be issued on this identification, and sent this way?",
            Self::ActivationRedemption => "Does this link with this code activate the key now?",
            Self::DigitalKey => "May this digital key be used now?",
            Self::Delegation => "May this person act as access manager or user of this enterprise now?",
            Self::Provider => "May this service provider act for this enterprise now?",
            Self::Mandate => "Does this mandate cover this act now?",
            Self::ApplicationAccess => "May this user open this application now?",
        }
    }

    pub(crate) const fn areas(self) -> &'static [Area] {
        use crate::{activation, application, delegation, digital_key, identification, officer, organisation, search};
        match self {
            Self::Organisation => &[organisation::RULES],
            Self::Officer => &[officer::RULES],
            Self::Search => &[search::RULES],
            Self::Identification => &[identification::RULES],
            Self::Enrolment => &[
                organisation::RULES,
                officer::RULES,
                search::RULES,
                identification::RULES,
            ],
            Self::ActivationIssue => &[activation::ISSUE_RULES],
            Self::ActivationRedemption => &[activation::REDEMPTION_RULES],
            Self::DigitalKey => &[digital_key::RULES],
            Self::Delegation => &[delegation::RULES],
            Self::Provider => &[delegation::PROVIDER_RULES],
            Self::Mandate => &[delegation::MANDATE_RULES],
            Self::ApplicationAccess => application::ACCESS,
        }
    }

    /// The rules it evaluates.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "one set per question")]
    pub const fn rules(self) -> RuleSet {
        RULES_OF[self as usize]
    }

    /// The facts it may be told: those that one of its rules reads, and those that decide whether rules are judged at all.
    #[must_use]
    pub const fn facts(self) -> FactSet {
        let mut set = FactSet::EMPTY;
        let mut rest = self.areas();
        while let [area, tail @ ..] = rest {
            set = set.union(area.facts());
            rest = tail;
        }
        set
    }

    /// The facts that a rule depends on in this question: those it reads, and those that decide whether it is judged at all.
    /// None for a rule that the question does not evaluate.
    #[must_use]
    pub fn reads(self, rule: RuleId) -> FactSet {
        let mut areas = self.areas().iter();
        let area = areas.find(|area| area.set().contains(rule));
        area.map_or(FactSet::EMPTY, |area| area.reads(rule))
    }
}

impl FromJson for Question {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.one_by_word(Self::ALL, Self::code)
    }
}

/// By question, the rules it evaluates.
#[allow(clippy::indexing_slicing, reason = "an index out of bounds does not compile")]
static RULES_OF: [RuleSet; Question::ALL.len()] = {
    let mut sets = [RuleSet::EMPTY; Question::ALL.len()];
    let mut place = 0;
    while place < sets.len() {
        assert!(Question::ALL[place] as usize == place);
        let mut areas = Question::ALL[place].areas();
        while let [area, tail @ ..] = areas {
            sets[place] = sets[place].union(area.set());
            areas = tail;
        }
        place += 1;
    }
    sets
};
