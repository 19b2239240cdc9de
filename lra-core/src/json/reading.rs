use super::error::{ErrorCode, ErrorReport};
use crate::json_reader::{Fault, FaultKind, FromJson, Reader};

/// Reads a value from its form in the JSON contract, such as the facts of a question or the designations of an enterprise.
///
/// # Errors
/// [`ErrorReport`] with the place and what was expected there.
///
/// ```
/// use lra_core::decision::Facts;
/// let facts: Facts = lra_core::json::read(r#"{"search":{"persons":1}}"#)?;
/// assert_eq!(facts.search.persons, Some(1));
/// let error = lra_core::json::read::<Facts>(r#"{"search":{"persons":"1"}}"#).unwrap_err();
/// assert_eq!((error.code.code(), error.path.as_str()), ("wrong-type", "/search/persons"));
/// # Ok::<(), lra_core::json::ErrorReport>(())
/// ```
pub fn read<T: FromJson>(text: &str) -> Result<T, ErrorReport> {
    let mut reader = Reader::new(text);
    let value = T::from_json(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|fault| report(text, fault))
}

/// The report of a text in which reading stopped. A text that is not JSON is that before anything else.
#[cold]
pub(super) fn report(text: &str, fault: Fault) -> ErrorReport {
    let mut reader = Reader::new(text);
    let fault = match reader.skip().and_then(|()| reader.end()) {
        Err(malformed) => malformed,
        Ok(()) => fault,
    };
    let code = match fault.kind() {
        FaultKind::Malformed => ErrorCode::MalformedJson,
        FaultKind::DuplicateMember => ErrorCode::DuplicateMember,
        FaultKind::UnknownMember => ErrorCode::UnknownMember,
        FaultKind::MissingMember => ErrorCode::MissingMember,
        FaultKind::Null => ErrorCode::NullValue,
        FaultKind::WrongType => ErrorCode::WrongType,
        FaultKind::InvalidValue => ErrorCode::InvalidValue,
    };
    let before = text.get(..fault.offset()).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let (path, expected) = fault.into_place();
    ErrorReport {
        line: Some(before.matches('\n').count() + 1),
        column: Some(line.chars().count() + 1),
        // Only a text as a whole can be malformed.
        path: if code == ErrorCode::MalformedJson {
            String::new()
        } else {
            path
        },
        ..ErrorReport::new(code, "", expected)
    }
}

/// The report of bytes that are no text.
#[cold]
pub(super) fn not_utf8(bytes: &[u8], error: core::str::Utf8Error) -> ErrorReport {
    let text = bytes.get(..error.valid_up_to()).unwrap_or_default();
    let text = core::str::from_utf8(text).unwrap_or_default();
    report(text, Reader::new(text).malformed())
}
