//! Tests that need more than one module of the audit trail.

mod canonical_form;
mod record_form;
mod verification;
