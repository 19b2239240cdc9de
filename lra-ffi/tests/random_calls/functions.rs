//! Every function of the header, and how often it is called.

use super::driver::Driver;

pub struct Function {
    pub name: &'static str,
    /// How often it is called, in proportion to the others: what takes long comes less often.
    pub share: u32,
    /// Whether it can end otherwise than well.
    pub fails: bool,
    pub call: fn(&mut Driver<'_>),
}

const fn function(name: &'static str, share: u32, call: fn(&mut Driver<'_>)) -> Function {
    Function {
        name,
        share,
        fails: true,
        call,
    }
}

const fn unfailing(name: &'static str, share: u32, call: fn(&mut Driver<'_>)) -> Function {
    Function {
        fails: false,
        ..function(name, share, call)
    }
}

pub const FUNCTIONS: [Function; 83] = [
    function("lra_engine_access", 100, |driver| driver.engine_access()),
    function("lra_engine_access_matrix", 60, |driver| driver.engine_access_matrix()),
    function("lra_activation_issue", 100, |driver| driver.activation_issue()),
    function("lra_issued_stored", 100, |driver| driver.issued_stored()),
    function("lra_issued_superseded_count", 100, |driver| {
        driver.issued_superseded_count()
    }),
    function("lra_issued_superseded", 100, |driver| driver.issued_superseded()),
    function("lra_issued_facts", 100, |driver| driver.issued_facts()),
    function("lra_issued_dispatch", 100, |driver| driver.issued_dispatch()),
    unfailing("lra_issued_free", 20, |driver| driver.issued_free()),
    function("lra_peppers_new", 100, |driver| driver.peppers_new()),
    unfailing("lra_peppers_free", 20, |driver| driver.peppers_free()),
    function("lra_seal_keys_new", 100, |driver| driver.seal_keys_new()),
    unfailing("lra_seal_keys_free", 20, |driver| driver.seal_keys_free()),
    function("lra_permit_new", 100, |driver| driver.permit_new()),
    function("lra_permit_seal", 100, |driver| driver.permit_seal()),
    function("lra_permit_reopen", 100, |driver| driver.permit_reopen()),
    unfailing("lra_permit_free", 20, |driver| driver.permit_free()),
    function("lra_link_selector", 100, |driver| driver.link_selector()),
    function("lra_activation_look", 100, |driver| driver.activation_look()),
    function("lra_activation_reserve", 100, |driver| driver.activation_reserve()),
    function("lra_reservation_compare", 100, |driver| driver.reservation_compare()),
    unfailing("lra_reservation_free", 20, |driver| driver.reservation_free()),
    function("lra_activation_read", 100, |driver| driver.activation_read()),
    function("lra_activation_settle", 100, |driver| driver.activation_settle()),
    function("lra_activation_revoke", 100, |driver| driver.activation_revoke()),
    function("lra_activation_seal", 100, |driver| driver.activation_seal()),
    function("lra_activation_reopen", 100, |driver| driver.activation_reopen()),
    unfailing("lra_buffer_free", 4, |driver| driver.buffer_free()),
    function("lra_engine_check_json", 100, |driver| driver.engine_check_json()),
    function("lra_ssin_read", 100, |driver| driver.ssin_read()),
    function("lra_ssin_read_number", 100, |driver| driver.ssin_read_number()),
    function("lra_enterprise_number_read", 100, |driver| {
        driver.enterprise_number_read()
    }),
    function("lra_enterprise_number_check", 100, |driver| {
        driver.enterprise_number_check()
    }),
    function("lra_ssin_check_many", 100, |driver| driver.ssin_check_many()),
    function("lra_ssin_check_many_texts", 100, |driver| {
        driver.ssin_check_many_texts()
    }),
    function("lra_enterprise_number_check_many", 100, |driver| {
        driver.enterprise_number_check_many()
    }),
    function("lra_enterprise_number_check_many_texts", 100, |driver| {
        driver.enterprise_number_check_many_texts()
    }),
    function("lra_decision_new", 100, |driver| driver.decision_new()),
    function("lra_decision_outcome", 100, |driver| driver.decision_outcome()),
    function("lra_decision_counts", 100, |driver| driver.decision_counts()),
    function("lra_decision_finding", 100, |driver| driver.decision_finding()),
    function("lra_decision_finding_words", 100, |driver| {
        driver.decision_finding_words()
    }),
    function("lra_decision_duty", 100, |driver| driver.decision_duty()),
    function("lra_decision_missing", 100, |driver| driver.decision_missing()),
    function("lra_decision_valid_until", 100, |driver| driver.decision_valid_until()),
    function("lra_decision_explain", 100, |driver| driver.decision_explain()),
    function("lra_decision_json", 100, |driver| driver.decision_json()),
    function("lra_decision_canonical_json", 100, |driver| {
        driver.decision_canonical_json()
    }),
    unfailing("lra_decision_free", 20, |driver| driver.decision_free()),
    function("lra_engine_new", 8, |driver| driver.engine_new()),
    function("lra_engine_new_with_rulebooks", 8, |driver| {
        driver.engine_new_with_rulebooks()
    }),
    function("lra_engine_rulebook_count", 100, |driver| {
        driver.engine_rulebook_count()
    }),
    function("lra_engine_rulebook", 100, |driver| driver.engine_rulebook()),
    function("lra_engine_policy_digest", 100, |driver| driver.engine_policy_digest()),
    unfailing("lra_engine_free", 20, |driver| driver.engine_free()),
    function("lra_error_read", 100, |driver| driver.error_read()),
    function("lra_error_json", 100, |driver| driver.error_json()),
    unfailing("lra_error_free", 20, |driver| driver.error_free()),
    function("lra_system_time", 100, |driver| driver.system_time()),
    function("lra_system_random", 100, |driver| driver.system_random()),
    function("lra_engine_decide_json", 100, |driver| driver.engine_decide_json()),
    function("lra_engine_decide_json_lines", 40, |driver| {
        driver.engine_decide_json_lines()
    }),
    function("lra_engine_explain_json", 100, |driver| driver.engine_explain_json()),
    function("lra_question_new", 100, |driver| driver.question_new()),
    function("lra_question_at", 100, |driver| driver.question_at()),
    unfailing("lra_question_free", 20, |driver| driver.question_free()),
    function("lra_engine_decide", 100, |driver| driver.engine_decide()),
    function("lra_engine_decide_many", 100, |driver| driver.engine_decide_many()),
    function("lra_rules_json", 4, |driver| driver.rules_json()),
    function("lra_facts_json", 4, |driver| driver.facts_json()),
    function("lra_engine_catalogue_count", 100, |driver| {
        driver.engine_catalogue_count()
    }),
    function("lra_engine_catalogue_json", 8, |driver| driver.engine_catalogue_json()),
    function("lra_disclosure_new", 100, |driver| driver.disclosure_new()),
    function("lra_trail_verify", 15, |driver| driver.trail_verify()),
    function("lra_trail_read", 30, |driver| driver.trail_read()),
    function("lra_trail_open", 15, |driver| driver.trail_open()),
    function("lra_trail_verifier_key", 100, |driver| driver.trail_verifier_key()),
    function("lra_trail_append", 100, |driver| driver.trail_append()),
    function("lra_trail_append_decision", 100, |driver| {
        driver.trail_append_decision()
    }),
    function("lra_trail_commit", 15, |driver| driver.trail_commit()),
    function("lra_trail_checkpoint", 100, |driver| driver.trail_checkpoint()),
    unfailing("lra_trail_free", 20, |driver| driver.trail_free()),
    unfailing("lra_abi_version", 20, |driver| driver.abi_version()),
];
