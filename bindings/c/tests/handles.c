/* Handles that are none: freed, of another type, never made, null. For a debug build of the library, which tells all of them. */
#include "check.h"

static const char QUESTION[] = "{\"v\":1,\"question\":\"search\",\"at\":\"2026-11-22T10:15:30.000Z\",\"facts\":{}}";

/* Every function that takes a handle, with this one as each. */
static void refused_everywhere(void *handle, lra_status expected, const char *what) {
    lra_buffer buffer, more;
    lra_text text;
    lra_outcome outcome;
    lra_counts counts;
    lra_finding finding;
    lra_duty duty;
    lra_rulebook rulebook;
    lra_activation_state standing;
    lra_redemption redemption;
    lra_question *question = NULL;
    lra_decision *decision = NULL;
    lra_permit *permit = NULL;
    lra_issued *issued = NULL;
    lra_reservation *reservation = NULL;
    lra_engine *engine = NULL;
    lra_issue_request request;
    uint8_t octets[64];
    const uint8_t *json;
    size_t size, index, all = 0, refused = 0;
    uint64_t position;
    uint32_t left;
    int64_t at;
    lra_status statuses[64];
    memset(&request, 0, sizeof request);
    check(lra_engine_new(&engine, NULL) == LRA_STATUS_OK, "an engine");
    check(lra_question_new(bytes(QUESTION), strlen(QUESTION), LRA_NO_INSTANT, &question, NULL) == LRA_STATUS_OK, "a question");
#define WITH(call) statuses[all++] = (call)
    WITH(lra_engine_rulebook_count((lra_engine *)handle, &size, NULL));
    WITH(lra_engine_rulebook((lra_engine *)handle, 0, &rulebook, NULL));
    WITH(lra_engine_policy_digest((lra_engine *)handle, octets, NULL));
    WITH(lra_engine_decide_json((lra_engine *)handle, NULL, 0, 0, &buffer, NULL));
    WITH(lra_engine_decide_json_lines((lra_engine *)handle, NULL, 0, 0, &buffer, NULL));
    WITH(lra_engine_explain_json((lra_engine *)handle, NULL, 0, 0, 1, 1, 1, &buffer, NULL));
    WITH(lra_engine_decide((lra_engine *)handle, question, LRA_NO_INSTANT, &outcome, NULL));
    WITH(lra_engine_decide(engine, (lra_question *)handle, LRA_NO_INSTANT, &outcome, NULL));
    WITH(lra_engine_decide_many((lra_engine *)handle, NULL, 0, 0, NULL, NULL));
    WITH(lra_engine_access((lra_engine *)handle, question, 0, 0, octets, NULL));
    WITH(lra_engine_access_matrix((lra_engine *)handle, question, 0, octets, 4, &size, NULL));
    WITH(lra_engine_catalogue_count((lra_engine *)handle, 0, &size, NULL));
    WITH(lra_engine_catalogue_json((lra_engine *)handle, 0, &buffer, NULL));
    WITH(lra_engine_check_json((lra_engine *)handle, NULL, 0, NULL, 0, 0, &buffer, NULL));
    WITH(lra_question_at((lra_question *)handle, &at, NULL));
    WITH(lra_decision_new((lra_engine *)handle, question, 0, &decision, NULL));
    WITH(lra_decision_new(engine, (lra_question *)handle, 0, &decision, NULL));
    WITH(lra_decision_outcome((lra_decision *)handle, &outcome, NULL));
    WITH(lra_decision_counts((lra_decision *)handle, &counts, NULL));
    WITH(lra_decision_finding((lra_decision *)handle, 0, &finding, NULL));
    WITH(lra_decision_finding_words((lra_decision *)handle, 0, 1, 1, &buffer, &more, NULL));
    WITH(lra_decision_duty((lra_decision *)handle, 0, &duty, NULL));
    WITH(lra_decision_missing((lra_decision *)handle, 0, &text, NULL));
    WITH(lra_decision_valid_until((lra_decision *)handle, &at, NULL));
    WITH(lra_decision_explain((lra_decision *)handle, 1, 1, 1, &buffer, NULL));
    WITH(lra_decision_json((lra_decision *)handle, 0, &buffer, NULL));
    WITH(lra_decision_canonical_json((lra_decision *)handle, &buffer, NULL));
    WITH(lra_permit_new((lra_decision *)handle, NULL, 0, NULL, 0, 0, &permit, NULL));
    WITH(lra_permit_seal((lra_permit *)handle, NULL, &buffer, NULL));
    WITH(lra_permit_reopen(NULL, 0, (lra_seal_keys *)handle, &permit, NULL));
    WITH(lra_activation_issue((lra_engine *)handle, NULL, &request, NULL, 0, NULL, octets, 61, 0, &issued, NULL));
    WITH(lra_activation_issue(engine, (lra_permit *)handle, &request, NULL, 0, NULL, octets, 61, 0, &issued, NULL));
    WITH(lra_issued_stored((lra_issued *)handle, &text, NULL));
    WITH(lra_issued_superseded_count((lra_issued *)handle, &size, NULL));
    WITH(lra_issued_superseded((lra_issued *)handle, 0, &text, NULL));
    WITH(lra_issued_facts((lra_issued *)handle, &text, NULL));
    WITH(lra_issued_dispatch((lra_issued *)handle, &buffer, &more, NULL));
    WITH(lra_link_selector((lra_engine *)handle, NULL, 0, 0, octets, NULL));
    WITH(lra_activation_look((lra_engine *)handle, NULL, 0, NULL, 0, NULL, 0, &standing, &at, &left, NULL));
    WITH(lra_activation_reserve((lra_engine *)handle, NULL, 0, NULL, 0, NULL, 0, NULL, 0, &buffer, &reservation, NULL));
    WITH(lra_reservation_compare((lra_reservation *)handle, 0, &redemption, &buffer, &more, NULL));
    WITH(lra_trail_verifier_key((lra_trail *)handle, &buffer, NULL));
    WITH(lra_trail_append((lra_trail *)handle, NULL, 0, 0, &position, NULL));
    WITH(lra_trail_append_decision((lra_trail *)handle, NULL, 0, NULL, octets, 32, 0, &position, NULL));
    WITH(lra_trail_commit((lra_trail *)handle, NULL, NULL));
    WITH(lra_trail_checkpoint((lra_trail *)handle, &buffer, NULL, NULL));
    WITH(lra_error_json((lra_error *)handle, &json, &size));
#undef WITH
    for (index = 0; index < all; index++) {
        if (statuses[index] == expected) {
            refused++;
        } else {
            printf("call %d is %d\n", (int)index, (int)statuses[index]);
        }
    }
    check(refused == all, what);
    lra_question_free(question);
    lra_engine_free(engine);
}

/* A second free, and a free of what is no handle, does nothing in a debug build. */
static void freed_everywhere(void *handle) {
    lra_engine_free((lra_engine *)handle);
    lra_question_free((lra_question *)handle);
    lra_decision_free((lra_decision *)handle);
    lra_permit_free((lra_permit *)handle);
    lra_peppers_free((lra_peppers *)handle);
    lra_seal_keys_free((lra_seal_keys *)handle);
    lra_issued_free((lra_issued *)handle);
    lra_reservation_free((lra_reservation *)handle);
    lra_trail_free((lra_trail *)handle);
    lra_error_free((lra_error *)handle);
}

int main(void) {
    uint64_t stranger[8];
    lra_error *error = NULL;
    lra_engine *engine = NULL;
    uint8_t octets[LRA_KEY_LENGTH];
    lra_peppers *peppers = NULL;
    lra_key key;
    const uint8_t *json;
    size_t size;
    memset(octets, 7, sizeof octets);
    octets[0] = 1;
    key.id.data = bytes("key");
    key.id.length = 3;
    key.octets = octets;
    check(lra_peppers_new(&key, 1, &peppers, NULL) == LRA_STATUS_OK, "a handle that none of these functions takes");
    refused_everywhere(NULL, LRA_STATUS_INVALID_ARGUMENT, "null is refused everywhere");
    freed_everywhere(NULL);
    refused_everywhere(peppers, LRA_STATUS_INVALID_HANDLE, "a handle of another type is refused everywhere");
    lra_peppers_free(peppers);
    refused_everywhere(peppers, LRA_STATUS_INVALID_HANDLE, "a freed handle is refused everywhere");
    freed_everywhere(peppers);
    memset(stranger, 0, sizeof stranger);
    refused_everywhere(stranger, LRA_STATUS_INVALID_HANDLE, "what is no handle is refused everywhere");
    refused_everywhere((char *)stranger + 1, LRA_STATUS_INVALID_HANDLE, "even where no handle can lie");
    freed_everywhere(stranger);
    check(lra_engine_new(&engine, NULL) == LRA_STATUS_OK, "an engine");
    lra_engine_free(engine);
    check(lra_engine_rulebook_count(engine, &size, &error) == LRA_STATUS_INVALID_HANDLE, "freed");
    check(lra_error_json(error, &json, &size) == LRA_STATUS_OK && contains(json, size, "engine: a live handle"),
          "the error names the parameter");
    lra_error_free(error);
    lra_engine_free(engine);
    return finish();
}
