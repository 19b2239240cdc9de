//! The native methods, each the function of the C ABI of its name with the same parameters.

use jni_sys::{JNIEnv, JNINativeMethod, jint};

use super::argument::{As, Call, Class, Handles, Int, Long, Longs, Octets, Parameter, Places, Returned};
use super::{memory, verification};
use crate::c;

/// How the signature of a Java method writes a parameter.
macro_rules! letter {
    (Long) => {
        "J"
    };
    (Int) => {
        "I"
    };
    (Octets) => {
        "[B"
    };
    (Places) => {
        "[B"
    };
    (Longs) => {
        "[J"
    };
    (Handles) => {
        "[J"
    };
    (jint) => {
        "I"
    };
    () => {
        "V"
    };
}

/// What a function returns to Java.
macro_rules! returned {
    () => {
        ()
    };
    ($returned:ident) => {
        $returned
    };
}

macro_rules! native_methods {
    ($($name:ident($($parameter:ident: $kind:ident),*) $(-> $returned:ident)?;)*) => {
        /// What Java calls.
        #[allow(unused_unsafe, reason = "one of the functions is not unsafe")]
        mod methods {
            use super::*;

            $(
                pub(super) unsafe extern "system" fn $name(
                    env: *mut JNIEnv,
                    _class: Class,
                    $($parameter: <$kind as Parameter>::Java),*
                ) -> returned!($($returned)?) {
                    // SAFETY: a virtual machine hands in the environment of the calling thread, and no method of Java is called before
                    // the end.
                    let _call = unsafe { Call::promise(env) };
                    $(let mut $parameter = $kind::taken(&_call, $parameter);)*
                    // SAFETY: the Java class hands in handles that it holds, with each array its length, and addresses of places
                    // that are its own.
                    let returned = unsafe { c::$name($(As::wanted(&mut $parameter)),*) };
                    $($parameter.hand_back(&_call);)*
                    returned.returned()
                }
            )*
        }

        /// Name, signature and function of each.
        fn table() -> Vec<JNINativeMethod> {
            vec![
                $(JNINativeMethod {
                    name: concat!(stringify!($name), "\0").as_ptr().cast_mut().cast(),
                    signature: concat!("(", $(letter!($kind),)* ")", letter!($($returned)?), "\0").as_ptr().cast_mut().cast(),
                    fnPtr: methods::$name as *mut _,
                },)*
                verification::method(),
                memory::reading(),
                memory::addressing(),
            ]
        }
    };
}

native_methods! {
    lra_abi_version() -> jint;
    lra_error_json(error: Long, json: Long, length: Long) -> jint;
    lra_error_free(error: Long);
    lra_buffer_free(buffer: Long);
    lra_system_random(bytes: Places, length: Long, error: Long) -> jint;
    lra_engine_new(engine: Long, error: Long) -> jint;
    lra_engine_new_with_rulebooks(rulebooks: Long, count: Long, engine: Long, error: Long) -> jint;
    lra_engine_rulebook_count(engine: Long, count: Long, error: Long) -> jint;
    lra_engine_rulebook(engine: Long, index: Long, rulebook: Long, error: Long) -> jint;
    lra_engine_policy_digest(engine: Long, digest: Long, error: Long) -> jint;
    lra_engine_free(engine: Long);
    lra_engine_decide_json(engine: Long, question: Octets, length: Long, at: Long, answer: Long, error: Long) -> jint;
    lra_engine_decide_json_lines(engine: Long, questions: Octets, length: Long, at: Long, answers: Long, error: Long) -> jint;
    lra_engine_explain_json(
        engine: Long, question: Octets, length: Long, at: Long, language: Int, audience: Int, form: Int, text: Long,
        error: Long
    ) -> jint;
    lra_engine_catalogue_json(engine: Long, at: Long, applications: Long, error: Long) -> jint;
    lra_engine_check_json(
        engine: Long, kind: Octets, kind_length: Long, value: Octets, value_length: Long, at: Long, report: Long,
        error: Long
    ) -> jint;
    lra_rules_json(rules: Long, error: Long) -> jint;
    lra_facts_json(facts: Long, error: Long) -> jint;
    lra_question_new(json: Octets, length: Long, at: Long, question: Long, error: Long) -> jint;
    lra_question_at(question: Long, at: Long, error: Long) -> jint;
    lra_question_free(question: Long);
    lra_engine_decide(engine: Long, question: Long, at: Long, outcome: Long, error: Long) -> jint;
    lra_engine_decide_many(engine: Long, questions: Handles, count: Long, at: Long, outcomes: Places, error: Long) -> jint;
    lra_engine_access(engine: Long, question: Long, at: Long, row: Long, outcomes: Long, error: Long) -> jint;
    lra_engine_access_matrix(engine: Long, question: Long, at: Long, outcomes: Places, length: Long, rows: Long, error: Long) -> jint;
    lra_decision_new(engine: Long, question: Long, at: Long, decision: Long, error: Long) -> jint;
    lra_decision_outcome(decision: Long, outcome: Long, error: Long) -> jint;
    lra_decision_explain(decision: Long, language: Int, audience: Int, form: Int, text: Long, error: Long) -> jint;
    lra_decision_json(decision: Long, language: Int, json: Long, error: Long) -> jint;
    lra_decision_canonical_json(decision: Long, json: Long, error: Long) -> jint;
    lra_decision_free(decision: Long);
    lra_ssin_read(text: Octets, length: Long, at: Long, ssin: Long, error: Long) -> jint;
    lra_ssin_read_number(number: Long, at: Long, ssin: Long, error: Long) -> jint;
    lra_ssin_check_many(numbers: Longs, count: Long, at: Long, results: Places, valid: Long, error: Long) -> jint;
    lra_enterprise_number_read(text: Octets, length: Long, number: Long, error: Long) -> jint;
    lra_enterprise_number_check(number: Long, error: Long) -> jint;
    lra_enterprise_number_check_many(numbers: Longs, count: Long, results: Places, valid: Long, error: Long) -> jint;
    lra_enterprise_number_check_many_texts(
        text: Octets, length: Long, offsets: Longs, count: Long, results: Places, valid: Long, error: Long
    ) -> jint;
    lra_peppers_new(keys: Long, count: Long, peppers: Long, error: Long) -> jint;
    lra_peppers_free(peppers: Long);
    lra_seal_keys_new(keys: Long, count: Long, seal_keys: Long, error: Long) -> jint;
    lra_seal_keys_free(seal_keys: Long);
    lra_permit_new(
        decision: Long, person: Octets, person_length: Long, case_id: Octets, case_id_length: Long,
        record_position: Long, permit: Long, error: Long
    ) -> jint;
    lra_permit_seal(permit: Long, seal_keys: Long, sealed: Long, error: Long) -> jint;
    lra_permit_reopen(sealed: Octets, length: Long, seal_keys: Long, permit: Long, error: Long) -> jint;
    lra_permit_free(permit: Long);
    lra_activation_issue(
        engine: Long, permit: Long, request: Long, earlier: Long, earlier_count: Long, peppers: Long, entropy: Octets,
        entropy_length: Long, at: Long, issued: Long, error: Long
    ) -> jint;
    lra_issued_stored(issued: Long, state: Long, error: Long) -> jint;
    lra_issued_superseded_count(issued: Long, count: Long, error: Long) -> jint;
    lra_issued_superseded(issued: Long, index: Long, state: Long, error: Long) -> jint;
    lra_issued_facts(issued: Long, facts: Long, error: Long) -> jint;
    lra_issued_dispatch(issued: Long, link: Long, code: Long, error: Long) -> jint;
    lra_issued_free(issued: Long);
    lra_link_selector(engine: Long, link: Octets, length: Long, at: Long, selector: Long, error: Long) -> jint;
    lra_activation_look(
        engine: Long, state: Octets, state_length: Long, link: Octets, link_length: Long, peppers: Long, at: Long,
        standing: Long, expires_at: Long, tries_left: Long, error: Long
    ) -> jint;
    lra_activation_reserve(
        engine: Long, state: Octets, state_length: Long, link: Octets, link_length: Long, code: Octets,
        code_length: Long, peppers: Long, at: Long, next: Long, reservation: Long, error: Long
    ) -> jint;
    lra_reservation_compare(reservation: Long, confirmed_version: Long, outcome: Long, next: Long, facts: Long, error: Long) -> jint;
    lra_reservation_free(reservation: Long);
    lra_activation_read(state: Octets, length: Long, at: Long, activation: Long, error: Long) -> jint;
    lra_activation_settle(state: Octets, length: Long, at: Long, next: Long, error: Long) -> jint;
    lra_activation_revoke(state: Octets, length: Long, at: Long, next: Long, error: Long) -> jint;
    lra_activation_seal(state: Octets, length: Long, seal_keys: Long, sealed: Long, error: Long) -> jint;
    lra_activation_reopen(sealed: Octets, length: Long, seal_keys: Long, state: Long, error: Long) -> jint;
    lra_disclosure_new(
        salt: Octets, salt_length: Long, name: Octets, name_length: Long, value: Octets, value_length: Long,
        disclosure: Long, commitment: Long, error: Long
    ) -> jint;
    lra_trail_open(
        folder: Octets, folder_length: Long, origin: Octets, origin_length: Long, seed: Octets, seed_length: Long,
        trail: Long, recovery: Long, error: Long
    ) -> jint;
    lra_trail_verifier_key(trail: Long, key: Long, error: Long) -> jint;
    lra_trail_append(trail: Long, record: Octets, length: Long, at: Long, position: Long, error: Long) -> jint;
    lra_trail_append_decision(
        trail: Long, record: Octets, length: Long, decision: Long, salts: Octets, salts_length: Long, at: Long,
        position: Long, error: Long
    ) -> jint;
    lra_trail_commit(trail: Long, checkpoint: Long, error: Long) -> jint;
    lra_trail_checkpoint(trail: Long, checkpoint: Long, records: Long, error: Long) -> jint;
    lra_trail_free(trail: Long);
    lra_trail_read(
        folder: Octets, folder_length: Long, key: Octets, key_length: Long, from: Long, most: Long, records: Long,
        count: Long, error: Long
    ) -> jint;
}

/// Binds them to their class. What Java does not know of is an exception there.
pub(super) fn register(call: &Call, class: Class) {
    let table = table();
    let Ok(count) = jint::try_from(table.len()) else {
        return;
    };
    // SAFETY: a function of every version of the interface.
    let register = unsafe { call.functions().v1_1.RegisterNatives };
    // SAFETY: the class of this call, and so many rows, each two texts that end with a zero and a function of that signature. Its result
    // repeats the exception.
    let _ = unsafe { register(call.environment(), class, table.as_ptr(), count) };
}
