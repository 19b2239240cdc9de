use crate::activation::ActivationTerms;
use crate::application::{ApplicationName, Portal};
use crate::decision::ValueSet;
use crate::decision::vocabulary::{ContractMention, DocumentKind, HolderProof, ProcedureStep};
use crate::digital_key::{KeyKind, KeyKindRow, KeyTable, Levels};
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
    /// `key-kind`, `holder-proof` and `unavailable-key`.
    pub(crate) keys: KeyTable,
    /// `key.notified-schemes-recognised`: whether a key of a scheme that another member state notified is recognised.
    pub notified_schemes_recognised: bool,
    /// `secret.minimum-length-elsewhere`: the least number of characters of the password of somebody who has no role under
    /// the users' regulation.
    pub secret_minimum_length_elsewhere: u32,
    /// `secret.maximum-age-days`: after how many days of 24 hours a password must be changed again.
    pub secret_maximum_age_days: u16,
    /// `key.holder-proof-counts`: whether the level at which the holder of a key was proven counts for an
    /// application, beside the level of the key.
    pub holder_proof_counts: bool,
    /// `key.strong-replaces-certificate`: whether any key of the highest level of the annexes stands in for the
    /// certificate that some applications ask for.
    pub strong_key_replaces_certificate: bool,
    /// `channel.signature-certificate-batch-only`: whether the signature certificate of an electronic identity card serves
    /// only on batch channels.
    pub signature_certificate_batch_only: bool,
    /// `channel.signature-certificate-exceptions`: the applications of a portal for which it serves all the same.
    pub signature_certificate_exceptions: Vec<ApplicationName>,
    /// `provider.contract-mentions`: what the contract with a service provider must state.
    pub contract_mentions: ValueSet<ContractMention>,
}

impl Parameters {
    /// `key-kind`: what is said of a kind of key, if the rulebook knows it.
    ///
    /// ```
    /// use lra_core::{digital_key::AssuranceLevel, rulebook::Rulebook};
    /// let [.., rulebook] = Rulebook::embedded();
    /// let parameters = rulebook.parameters();
    /// let token = parameters.key_kind("citizen-token".parse()?).map(|row| row.levels.annex);
    /// assert_eq!(token, Some(Some(AssuranceLevel::Token)));
    /// assert_eq!(parameters.key_kind("future-key".parse()?), None);
    /// # Ok::<(), lra_core::digital_key::InvalidKeyKind>(())
    /// ```
    #[must_use]
    pub fn key_kind(&self, kind: KeyKind) -> Option<&KeyKindRow> {
        self.keys.kind(kind)
    }

    /// `key-kind`: every kind of key that the rulebook knows, in the order of their words.
    #[must_use]
    pub fn key_kinds(&self) -> &[KeyKindRow] {
        self.keys.kinds()
    }

    /// `holder-proof`: what the proof of who holds a key is worth on each scale.
    #[must_use]
    pub fn holder_proof(&self, proof: HolderProof) -> &Levels {
        self.keys.proof(proof)
    }

    /// `unavailable-key`: whether a kind of key cannot be used for an application whatever its level.
    #[must_use]
    pub fn key_unavailable(&self, kind: KeyKind, portal: Portal, name: &ApplicationName) -> bool {
        self.keys.is_unavailable(kind, portal, name)
    }
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
