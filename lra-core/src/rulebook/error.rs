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

    /// What was expected, of every mistake with its place, for an error that says itself that it was expected.
    pub(crate) fn expected(&self) -> String {
        let each = self.mistakes.iter().map(|mistake| mistake.place() + mistake.expected);
        each.collect::<Vec<_>>().join("; ")
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

impl Mistake {
    /// Line and path, as far as they are known, to stand before what is said of them.
    fn place(&self) -> String {
        let line = self.line.map(|line| format!("line {line}: "));
        let path = match self.path.as_str() {
            "" => String::new(),
            path => format!("{path}: "),
        };
        line.unwrap_or_default() + &path
    }
}

impl core::fmt::Display for RulebookError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        for (index, mistake) in self.mistakes.iter().enumerate() {
            let separator = if index > 0 { "; " } else { "" };
            write!(f, "{separator}{}expected {}", mistake.place(), mistake.expected)?;
        }
        Ok(())
    }
}

impl std::error::Error for RulebookError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let mistake = |line, path: &str, expected| Mistake {
            line,
            path: path.to_owned(),
            expected,
        };
        let error = RulebookError {
            mistakes: vec![
                mistake(Some(3), "officer.age", "a number"),
                mistake(None, "", "a version"),
            ],
        };
        assert_eq!(
            error.to_string(),
            "line 3: officer.age: expected a number; expected a version"
        );
        assert_eq!(error.expected(), "line 3: officer.age: a number; a version");
    }
}
