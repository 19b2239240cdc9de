use super::Rulebook;

/// A mistake in a rulebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The line it stands on, from 1; nothing where a line is missing.
    pub line: Option<usize>,
    /// The path of the parameter, `<group>.<name>`; empty for the text as a whole.
    pub path: String,
    /// What was expected there.
    pub expected: &'static str,
}

/// Why a rulebook, or a set of them, cannot be used: every mistake at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulebookError {
    /// The mistakes, at least one.
    pub mistakes: Vec<Mistake>,
}

impl RulebookError {
    #[cfg(feature = "toml")]
    pub(super) fn of(mut mistakes: Vec<Mistake>) -> Self {
        mistakes.sort_by_key(|mistake| mistake.line);
        Self { mistakes }
    }

    fn one(path: String, expected: &'static str) -> Self {
        Self {
            mistakes: vec![Mistake {
                line: None,
                path,
                expected,
            }],
        }
    }

    pub(super) fn not_canonical() -> Self {
        Self::one(String::new(), "a rulebook in canonical form")
    }

    pub(crate) fn none_given() -> Self {
        Self::one(String::new(), "at least one rulebook")
    }

    pub(crate) fn same_start(rulebook: &Rulebook) -> Self {
        Self::one(
            format!("{}: effective-from", rulebook.version()),
            "an instant at which no other loaded rulebook comes into force",
        )
    }

    pub(crate) fn same_version(rulebook: &Rulebook) -> Self {
        Self::one(
            format!("{}: version", rulebook.version()),
            "a version that no other loaded rulebook has",
        )
    }
}

impl core::fmt::Display for RulebookError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        for (index, mistake) in self.mistakes.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            if let Some(line) = mistake.line {
                write!(f, "line {line}: ")?;
            }
            if !mistake.path.is_empty() {
                write!(f, "{}: ", mistake.path)?;
            }
            write!(f, "expected {}", mistake.expected)?;
        }
        Ok(())
    }
}

impl std::error::Error for RulebookError {}
