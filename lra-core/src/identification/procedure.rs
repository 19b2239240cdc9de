use crate::decision::Vocabulary as _;
use crate::decision::vocabulary::ProcedureStep;
use crate::json_reader::{Fault, FaultKind, FromJson, NamedMembers, Reader};
use crate::time::Instant;
use serde::Serialize;
use smol_str::SmolStr;

/// The steps of an identification as documented: who did each, when, and on what evidence. In JSON a list of
/// `{"step","by"?,"at"?,"evidence"?}`, each step at most once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Procedure {
    steps: Vec<DocumentedStep>,
}

/// One documented step. What is absent was not documented.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct DocumentedStep {
    /// The step.
    pub step: ProcedureStep,
    /// Who did it: the portal's own reference to the officer, 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Reference>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
    /// On what evidence: a reference to it, 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Reference>,
}

impl core::fmt::Debug for DocumentedStep {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("DocumentedStep")
            .field("step", &self.step)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

impl Procedure {
    /// A procedure of these steps.
    ///
    /// # Errors
    /// [`RepeatedStep`] when a step stands twice: two accounts of one step are ambiguous.
    pub fn new(steps: Vec<DocumentedStep>) -> Result<Self, RepeatedStep> {
        for (index, entry) in steps.iter().enumerate() {
            if steps.iter().take(index).any(|earlier| earlier.step == entry.step) {
                return Err(RepeatedStep);
            }
        }
        Ok(Self { steps })
    }

    /// The documentation of a step.
    #[must_use]
    pub fn step(&self, step: ProcedureStep) -> Option<&DocumentedStep> {
        self.steps.iter().find(|entry| entry.step == step)
    }
}

/// A step is documented twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a step of the procedure is documented twice")]
pub struct RepeatedStep;

impl FromJson for DocumentedStep {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const MEMBERS: NamedMembers = NamedMembers(&["step", "by", "at", "evidence"]);
        let (mut step, mut by, mut at, mut evidence) = (None, None, None, None);
        let offset = reader.offset();
        reader.object(&MEMBERS, |reader, place| {
            match place {
                0 => step = Some(ProcedureStep::from_json(reader)?),
                1 => by = Some(Reference::from_json(reader)?),
                2 => at = Some(Instant::from_json(reader)?),
                _ => evidence = Some(Reference::from_json(reader)?),
            }
            Ok(())
        })?;
        Ok(Self {
            step: MEMBERS.required(step, "step", offset)?,
            by,
            at,
            evidence,
        })
    }
}

impl FromJson for Procedure {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let offset = reader.offset();
        // Each step stands once at most.
        let mut steps = Vec::with_capacity(ProcedureStep::ALL.len());
        reader.list("a list of documented steps", |reader| {
            steps.push(DocumentedStep::from_json(reader)?);
            Ok(())
        })?;
        Self::new(steps).map_err(|_| Fault::new(FaultKind::InvalidValue, offset, "each step at most once"))
    }
}

/// A reference of the portal's own, 1 to 100 characters without control characters. Its Debug form does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Reference(SmolStr);

/// Why a text cannot be a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a text of 1 to 100 characters without control characters")]
pub struct ReferenceError;

impl core::str::FromStr for Reference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        // Of printable ASCII, the bytes are the characters.
        let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        let good = if plain {
            text.len() <= 100 && text.bytes().any(|byte| byte != b' ')
        } else {
            let length = text.chars().take(101).count();
            length <= 100 && !text.trim().is_empty() && !text.chars().any(char::is_control)
        };
        if good {
            Ok(Self(text.into()))
        } else {
            Err(ReferenceError)
        }
    }
}

impl core::fmt::Display for Reference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::fmt::Debug for Reference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Reference(…)")
    }
}

serde_as_text!(Reference, "a text of 1 to 100 characters without control characters");
