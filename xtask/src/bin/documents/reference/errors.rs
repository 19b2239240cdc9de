//! `docs/errors.md`: every code of an error with what it means and what to do.

use std::fmt::Write;

use lra_core::json::ErrorCode;

use super::{GENERATED, escaped};

const INTRODUCTION: &str = "\
What comes back when a document cannot be used:

```json
{\"v\":1,\"id\":\"…\",\"error\":{\"code\":\"…\",\"path\":\"…\",\"expected\":\"…\",\"message\":\"…\",\"help\":\"…\",\"line\":1,\"column\":1}}
```

`path` is a JSON Pointer to the place, empty for the whole. `expected` says what was expected there; no error ever repeats
the value that was found. `id`, `line` and `column` are there where they are known. Codes are stable and never reused.";

/// The document.
pub fn document() -> String {
    let mut out = format!(
        "# Errors\n\n{GENERATED}\n\n{INTRODUCTION}\n\n| code | what is the matter | what to do |\n|---|---|---|\n"
    );
    for code in ErrorCode::ALL {
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "| `{}` | {} | {} |",
            code.code(),
            escaped(code.message()),
            escaped(code.help())
        );
    }
    out
}
