use crate::activation::ActivationTerms;
use crate::decision::ValueSet;
use crate::decision::vocabulary::{DocumentKind, ProcedureStep};
use crate::identification::name::NameComparison;
use crate::identifier::CheckTerms;

/// The value of every parameter.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Parameters {
    /// `organisation.review-interval-months`: how many calendar months a review of security policy and plan holds.
    pub review_interval_months: u16,
    /// `officer.statutory-appointment-accepted`: whether a statutory appointment counts as a permanent contract.
    pub statutory_appointment_accepted: bool,
    /// `officer.role-maximum-months`: the longest validity of the officer's role, in calendar months.
    pub role_maximum_months: u16,
    /// `officer.role-warning-days`: how many days of 24 hours before its end the role is due for renewal.
    pub role_warning_days: u16,
    /// `applicant.accepted-documents`: the kinds of identity document that are accepted.
    pub accepted_documents: ValueSet<DocumentKind>,
    /// `applicant.document-report-check-required`: whether a Belgian document is checked for being reported lost or stolen.
    pub document_report_check_required: bool,
    /// `applicant.contact-validation-maximum-days`: how many days of 24 hours a validation of a contact datum holds.
    pub contact_validation_maximum_days: u16,
    /// `applicant.required-steps`: the steps of the identification that must be carried out. Every step that was is documented in full.
    pub required_steps: ValueSet<ProcedureStep>,
    /// `applicant.tolerated-name-differences`: the differences that two writings of a name may show.
    pub name_comparison: NameComparison,
    /// `activation.*`: validity, tries and cost of activation codes.
    pub activation: ActivationTerms,
    /// `contact.*` and `secret.*`: the Belgian numbering plan, and what a password must be like.
    pub checks: CheckTerms,
}

/// Where the value of a parameter comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path of the parameter, `<group>.<name>`.
    pub path: String,
    /// Its value, as JSON.
    pub value: String,
    /// The clause, the public source, or the words "default, not public".
    pub source: String,
}
