/* Activation and trail: a permit, a code issued, redeemed and revoked, every step recorded and the trail verified. */
#include "files.h"

#include "check.h"

/* 2026-11-22T10:15:30Z */
static const int64_t AT = 1795342530000;
static const int64_t HOUR = 3600000;
static const char CASE[] = "AAECAwQFBgcICQoLDA0ODw";
static const char ORIGIN[] = "activation.example.be/desk-1";

/* What a portal's database does for this one case. */
typedef struct {
    char state[4096];
    size_t length;
    uint64_t version;
    uint8_t selector[LRA_SELECTOR_LENGTH];
} storage;

/* Writes the next state over the version before it, and says whether it could. */
static int swap(storage *kept, const uint8_t *state, size_t length) {
    lra_activation row;
    if (lra_activation_read(state, length, AT, &row, NULL) != LRA_STATUS_OK || row.version != kept->version + 1 ||
        length > sizeof kept->state) {
        return 0;
    }
    memcpy(kept->state, state, length);
    memcpy(kept->selector, row.selector, sizeof row.selector);
    kept->length = length;
    kept->version = row.version;
    return 1;
}

static lra_peppers *peppers_of(uint8_t first) {
    lra_peppers *peppers = NULL;
    uint8_t octets[2][LRA_KEY_LENGTH];
    lra_key keys[2];
    size_t index;
    for (index = 0; index < LRA_KEY_LENGTH; index++) {
        octets[0][index] = (uint8_t)(first + index);
        octets[1][index] = (uint8_t)(first + 7 * index);
    }
    keys[0].id.data = bytes("pepper-2");
    keys[1].id.data = bytes("pepper-1");
    for (index = 0; index < 2; index++) {
        keys[index].id.length = 8;
        keys[index].octets = octets[index];
    }
    check(lra_peppers_new(keys, 2, &peppers, NULL) == LRA_STATUS_OK, "peppers are made");
    for (index = 0; index < LRA_KEY_LENGTH; index++) {
        if (octets[0][index] != 0 || octets[1][index] != 0) {
            check(0, "the caller's keys are wiped");
            break;
        }
    }
    return peppers;
}

static void keys_refused(void) {
    lra_peppers *peppers = NULL;
    lra_seal_keys *seal_keys = NULL;
    lra_error *error = NULL;
    uint8_t octets[2][LRA_KEY_LENGTH];
    lra_key keys[2];
    memset(octets, 0, sizeof octets);
    keys[0].id.data = keys[1].id.data = bytes("key");
    keys[0].id.length = keys[1].id.length = 3;
    keys[0].octets = octets[0];
    keys[1].octets = octets[1];
    check(lra_peppers_new(keys, 1, &peppers, &error) == LRA_STATUS_INVALID_DOCUMENT && peppers == NULL, "never filled");
    check(error_says(error, "weak-key"), "is said");
    octets[0][0] = octets[1][0] = 1;
    check(lra_seal_keys_new(keys, 2, &seal_keys, &error) == LRA_STATUS_INVALID_DOCUMENT, "twice the same id");
    check(error_says(error, "repeated-key-id"), "is said");
    check(lra_peppers_new(keys, 0, &peppers, NULL) == LRA_STATUS_INVALID_ARGUMENT, "a ring has a key");
    octets[0][0] = 1;
    keys[0].id.data = bytes("no key id");
    keys[0].id.length = 9;
    check(lra_peppers_new(keys, 1, &peppers, &error) == LRA_STATUS_INVALID_DOCUMENT, "an id without spaces");
    check(error_says(error, "key-id"), "is said");
    keys[0].id.length = 2;
    keys[0].octets = NULL;
    check(lra_peppers_new(keys, 1, &peppers, NULL) == LRA_STATUS_INVALID_ARGUMENT, "octets are needed");
}

static lra_seal_keys *seal_keys_of(uint8_t first, const char *id) {
    lra_seal_keys *seal_keys = NULL;
    uint8_t octets[LRA_KEY_LENGTH];
    lra_key key;
    size_t index;
    for (index = 0; index < LRA_KEY_LENGTH; index++) {
        octets[index] = (uint8_t)(first + 3 * index);
    }
    key.id.data = bytes(id);
    key.id.length = strlen(id);
    key.octets = octets;
    check(lra_seal_keys_new(&key, 1, &seal_keys, NULL) == LRA_STATUS_OK, "seal keys are made");
    return seal_keys;
}

static lra_trail *open_trail(const char *folder, uint8_t first, lra_status expected, lra_recovery *recovery) {
    lra_trail *trail = NULL;
    uint8_t seed[LRA_SEED_LENGTH];
    size_t index;
    for (index = 0; index < sizeof seed; index++) {
        seed[index] = (uint8_t)(first + index);
    }
    check(lra_trail_open(bytes(folder), strlen(folder), bytes(ORIGIN), strlen(ORIGIN), seed, sizeof seed, &trail,
                         recovery, NULL) == expected,
          "a trail opens as expected");
    check(seed[0] == 0 && seed[31] == 0, "the caller's seed is wiped");
    return trail;
}

/* The text of a record without a decision; commitments and disclosures are JSON lists. */
static size_t record(char *text, size_t size, const char *type, int position, int closing, const char *who,
                     const char *commitments, const char *disclosures) {
    int length = snprintf(text, size,
                          "{\"specversion\":\"1.0\",\"type\":\"%s\",\"datacontenttype\":\"application/json\","
                          "\"correlationid\":\"%s\",\"data\":{\"v\":1,\"case\":{\"position\":%d,\"closing\":%s},"
                          "\"who\":{\"role\":\"officer\",\"commitment\":\"%s\"},\"how\":{\"channel\":\"desk\"},"
                          "\"why\":{\"legalBasis\":\"convention/lra\",\"purpose\":\"registration\"},"
                          "\"outcome\":\"permit\"%s%s},\"disclosures\":[%s]}",
                          type, CASE, position, closing ? "true" : "false", who,
                          commitments[0] == 0 ? "" : ",\"commitments\":", commitments, disclosures);
    return length < 0 || (size_t)length >= size ? 0 : (size_t)length;
}

static void commit_to(const char *ssin, uint8_t first, lra_buffer *disclosure, char *commitment) {
    uint8_t salt[LRA_SALT_LENGTH];
    size_t index;
    for (index = 0; index < sizeof salt; index++) {
        salt[index] = (uint8_t)(first + index);
    }
    check(lra_disclosure_new(salt, sizeof salt, bytes("ssin"), 4, bytes(ssin), strlen(ssin), disclosure,
                             (uint8_t *)commitment, NULL) == LRA_STATUS_OK,
          "a person is committed to");
    commitment[LRA_COMMITMENT_LENGTH] = 0;
    check(salt[0] == 0 && salt[15] == 0, "the caller's salt is wiped");
}

static lra_permit *permit_of(const lra_engine *engine, lra_trail *trail) {
    size_t length = 0;
    char *text = read_file("tests/vectors/base/enrolment.json", &length);
    static char line[8192];
    char person[LRA_COMMITMENT_LENGTH + 1], list[64], disclosures[512];
    lra_question *question = NULL;
    lra_decision *decision = NULL;
    lra_permit *permit = NULL, *refused = NULL;
    lra_buffer disclosure, checkpoint;
    lra_error *error = NULL;
    uint8_t salts[LRA_DECISION_SALTS_LENGTH];
    uint64_t position = 99;
    check(lra_question_new(bytes(text), length, AT, &question, NULL) == LRA_STATUS_OK, "the question is read");
    free(text);
    check(lra_decision_new(engine, question, LRA_NO_INSTANT, &decision, NULL) == LRA_STATUS_OK, "and decided");
    commit_to("\"88061224623\"", 57, &disclosure, person);
    snprintf(list, sizeof list, "[\"%s\"]", person);
    snprintf(disclosures, sizeof disclosures, "\"%.*s\"", (int)disclosure.length, (const char *)disclosure.data);
    lra_buffer_free(&disclosure);
    length = record(line, sizeof line, "lra.enrolment", 0, 0, person, list, disclosures);
    check(lra_system_random(salts, sizeof salts, NULL) == LRA_STATUS_OK, "salts are drawn");
    check(lra_trail_append_decision(trail, bytes(line), length, decision, salts, sizeof salts, AT, &position, &error) ==
                  LRA_STATUS_OK &&
              position == 0,
          "the decision is recorded");
    lra_error_free(error);
    check(lra_trail_commit(trail, &checkpoint, NULL) == LRA_STATUS_OK &&
              contains(checkpoint.data, checkpoint.length, "activation.example.be/desk-1\n1\n"),
          "and acknowledged");
    lra_buffer_free(&checkpoint);
    check(lra_permit_new(decision, bytes(person), LRA_COMMITMENT_LENGTH, bytes(CASE), strlen(CASE), position, &permit,
                         NULL) == LRA_STATUS_OK,
          "the permit is made");
    check(lra_permit_new(decision, bytes("somebody"), 8, bytes(CASE), strlen(CASE), position, &refused, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "for a person that is a commitment");
    lra_decision_free(decision);
    check(lra_decision_new(engine, question, AT + 20 * 365 * 24 * HOUR, &decision, NULL) == LRA_STATUS_OK, "later");
    check(lra_permit_new(decision, bytes(person), LRA_COMMITMENT_LENGTH, bytes(CASE), strlen(CASE), position, &refused,
                         &error) == LRA_STATUS_REFUSED &&
              refused == NULL,
          "a refusal makes no permit");
    check(error_says(error, "\"reason\":\"not-permitted\""), "and says so");
    lra_decision_free(decision);
    lra_question_free(question);
    return permit;
}

/* Seals the permit and opens it again, as another process would. */
static lra_permit *through_a_seal(lra_permit *permit) {
    lra_seal_keys *seal_keys = seal_keys_of(5, "seal-1"), *others = seal_keys_of(9, "seal-2");
    lra_permit *again = NULL, *none = NULL;
    lra_buffer sealed;
    lra_error *error = NULL;
    check(lra_permit_seal(permit, seal_keys, &sealed, NULL) == LRA_STATUS_OK &&
              contains(sealed.data, sealed.length, "lra-sealed.v1.permit.seal-1."),
          "a permit is sealed");
    check(lra_permit_reopen(sealed.data, sealed.length, seal_keys, &again, NULL) == LRA_STATUS_OK, "and opened again");
    check(lra_permit_reopen(sealed.data, sealed.length, others, &none, &error) == LRA_STATUS_ENVIRONMENT,
          "by who has the key");
    check(error_says(error, "unknown-seal-key"), "which the error says");
    sealed.data[sealed.length - 5] ^= 1;
    check(lra_permit_reopen(sealed.data, sealed.length, seal_keys, &none, &error) == LRA_STATUS_INVALID_DOCUMENT,
          "and while it is whole");
    check(error_says(error, "sealed-text"), "which the error says");
    lra_buffer_free(&sealed);
    lra_seal_keys_free(seal_keys);
    lra_seal_keys_free(others);
    lra_permit_free(permit);
    return again;
}

static lra_status issue_again(const lra_engine *engine, const lra_permit *permit, const lra_peppers *peppers,
                              const storage *kept, lra_issued **issued, lra_error **error) {
    lra_issue_request request;
    lra_text earlier;
    uint8_t entropy[LRA_ENTROPY_LENGTH];
    lra_status status;
    memset(&request, 0, sizeof request);
    request.key_kind.data = bytes("authenticator-app");
    request.key_kind.length = 17;
    request.link_channel = LRA_LINK_CHANNEL_EMAIL;
    request.code_channel = LRA_CODE_CHANNEL_PAPER;
    earlier.data = bytes(kept->state);
    earlier.length = kept->length;
    check(lra_system_random(entropy, sizeof entropy, NULL) == LRA_STATUS_OK, "entropy is drawn");
    status = lra_activation_issue(engine, permit, &request, &earlier, kept->length > 0 ? 1 : 0, peppers, entropy,
                                  sizeof entropy, AT, issued, error);
    check(entropy[0] == 0 && entropy[60] == 0, "the caller's entropy is wiped");
    return status;
}

static void issue(const lra_engine *engine, const lra_permit *permit, const lra_peppers *peppers, storage *kept,
                  lra_buffer *link, lra_buffer *code) {
    lra_issued *issued = NULL;
    lra_text text;
    lra_buffer again;
    size_t count = 99;
    check(issue_again(engine, permit, peppers, kept, &issued, NULL) == LRA_STATUS_OK, "a code is issued");
    check(lra_issued_superseded_count(issued, &count, NULL) == LRA_STATUS_OK && count == 0, "that replaces none");
    check(lra_issued_superseded(issued, 0, &text, NULL) == LRA_STATUS_INVALID_ARGUMENT, "none indeed");
    check(lra_issued_stored(issued, &text, NULL) == LRA_STATUS_OK && swap(kept, text.data, text.length), "stored");
    check(lra_issued_facts(issued, &text, NULL) == LRA_STATUS_OK &&
              contains(text.data, text.length, "\"issueNumber\":1"),
          "and told");
    check(lra_issued_dispatch(issued, link, code, NULL) == LRA_STATUS_OK && code->length == 19 &&
              contains(link->data, link->length, "https://"),
          "link and code are given up");
    check(lra_issued_dispatch(issued, &again, &again, NULL) == LRA_STATUS_USED_UP && again.data == NULL, "once");
    lra_issued_free(issued);
}

static lra_status reserve(const lra_engine *engine, const storage *kept, const lra_buffer *link, const uint8_t *code,
                          size_t length, const lra_peppers *peppers, lra_buffer *next, lra_reservation **reservation,
                          lra_error **error) {
    return lra_activation_reserve(engine, bytes(kept->state), kept->length, link->data, link->length, code, length,
                                  peppers, AT + HOUR, next, reservation, error);
}

static lra_redemption redeem(const lra_engine *engine, storage *kept, const lra_buffer *link, const uint8_t *code,
                             size_t length, const lra_peppers *peppers) {
    lra_redemption outcome = LRA_REDEMPTION_NONE, again = LRA_REDEMPTION_ACTIVATED;
    lra_reservation *reservation = NULL;
    lra_buffer next, facts;
    check(reserve(engine, kept, link, code, length, peppers, &next, &reservation, NULL) == LRA_STATUS_OK, "reserved");
    check(swap(kept, next.data, next.length), "the counted try is stored");
    lra_buffer_free(&next);
    check(lra_reservation_compare(reservation, kept->version, &outcome, &next, &facts, NULL) == LRA_STATUS_OK,
          "the code is compared");
    check(swap(kept, next.data, next.length), "the outcome is stored");
    check(contains(facts.data, facts.length, "\"caseId\":\"AAECAwQFBgcICQoLDA0ODw\""), "and told");
    lra_buffer_free(&next);
    lra_buffer_free(&facts);
    check(lra_reservation_compare(reservation, kept->version, &again, &next, &facts, NULL) == LRA_STATUS_USED_UP &&
              again == LRA_REDEMPTION_NONE,
          "once");
    lra_reservation_free(reservation);
    return outcome;
}

static void redemption(const lra_engine *engine, const lra_permit *permit, const lra_peppers *peppers, storage *kept,
                       const lra_buffer *link, const lra_buffer *code) {
    /* A well-formed code that nobody was given. */
    static const char wrong[] = "AQHC-61Z3-C1J4-34CE";
    lra_peppers *others = peppers_of(101);
    lra_activation_state standing = LRA_ACTIVATION_STATE_OTHER;
    lra_reservation *reservation = NULL;
    lra_redemption outcome = LRA_REDEMPTION_ACTIVATED;
    lra_issued *issued = NULL;
    lra_error *error = NULL;
    lra_buffer next, facts;
    uint8_t selector[LRA_SELECTOR_LENGTH];
    storage nothing;
    int64_t expires = 0;
    uint32_t left = 0;
    memset(&nothing, 0, sizeof nothing);
    check(lra_link_selector(engine, link->data, link->length, AT, selector, NULL) == LRA_STATUS_OK &&
              memcmp(selector, kept->selector, sizeof selector) == 0,
          "a link has its selector");
    check(lra_link_selector(engine, bytes("https://evil.example/x"), 22, AT, selector, &error) ==
              LRA_STATUS_INVALID_DOCUMENT,
          "another text has none");
    check(error_says(error, "\"reason\":\"host\""), "which the error says");
    check(lra_activation_look(engine, bytes(kept->state), kept->length, link->data, link->length, peppers, AT + HOUR,
                              &standing, &expires, &left, NULL) == LRA_STATUS_OK &&
              standing == LRA_ACTIVATION_STATE_PENDING && expires > AT && left == 5,
          "a link says where it stands");
    check(lra_activation_look(engine, NULL, 0, link->data, link->length, peppers, AT, &standing, &expires, &left,
                              &error) == LRA_STATUS_REFUSED &&
              standing == LRA_ACTIVATION_STATE_OTHER,
          "an unknown one does not");
    check(error_says(error, "unknown-link"), "which the error says");
    check(reserve(engine, kept, link, bytes("AQHC-71Z3-C1J4-34CE"), 19, peppers, &next, &reservation, &error) ==
                  LRA_STATUS_INVALID_DOCUMENT &&
              reservation == NULL && next.data == NULL,
          "a slip of the pen costs no try");
    check(error_says(error, "\"reason\":\"check-failed\""), "and is told");
    check(reserve(engine, &nothing, link, code->data, code->length, peppers, &next, &reservation, &error) ==
              LRA_STATUS_REFUSED,
          "nor does an unknown link");
    check(error_says(error, "unknown-link"), "which is told");
    check(reserve(engine, kept, link, code->data, code->length, others, &next, &reservation, &error) ==
              LRA_STATUS_REFUSED,
          "under another pepper no link is known");
    lra_error_free(error);
    check(redeem(engine, kept, link, bytes(wrong), strlen(wrong), peppers) == LRA_REDEMPTION_WRONG_CODE, "wrong code");
    check(reserve(engine, kept, link, code->data, code->length, peppers, &next, &reservation, NULL) == LRA_STATUS_OK,
          "reserved");
    lra_buffer_free(&next);
    check(lra_reservation_compare(reservation, kept->version, &outcome, &next, &facts, NULL) ==
                  LRA_STATUS_INVALID_ARGUMENT &&
              outcome == LRA_REDEMPTION_NONE,
          "nothing is compared before the try is stored");
    lra_reservation_free(reservation);
    check(redeem(engine, kept, link, code->data, code->length, peppers) == LRA_REDEMPTION_ACTIVATED, "right code");
    check(reserve(engine, kept, link, code->data, code->length, peppers, &next, &reservation, &error) ==
              LRA_STATUS_REFUSED,
          "a code serves once");
    check(error_says(error, "\"reason\":\"redeemed\""), "which the error says");
    check(lra_activation_revoke(bytes(kept->state), kept->length, AT, &next, &error) == LRA_STATUS_REFUSED, "ended");
    check(error_says(error, "\"reason\":\"ended\""), "which the error says");
    check(issue_again(engine, permit, peppers, kept, &issued, &error) == LRA_STATUS_REFUSED && issued == NULL,
          "no second code for a case that was redeemed");
    check(error_says(error, "\"reason\":\"case-redeemed\""), "which the error says");
    lra_peppers_free(others);
}

static void states(const lra_engine *engine, const lra_permit *permit, const lra_peppers *peppers) {
    lra_seal_keys *seal_keys = seal_keys_of(5, "seal-1");
    lra_issued *issued = NULL, *second = NULL;
    lra_activation row;
    lra_text text;
    lra_buffer sealed, state, next;
    storage kept;
    size_t count = 0;
    memset(&kept, 0, sizeof kept);
    check(issue_again(engine, permit, peppers, &kept, &issued, NULL) == LRA_STATUS_OK, "a first code");
    check(lra_issued_stored(issued, &text, NULL) == LRA_STATUS_OK && swap(&kept, text.data, text.length), "stored");
    lra_issued_free(issued);
    check(issue_again(engine, permit, peppers, &kept, &second, NULL) == LRA_STATUS_OK &&
              lra_issued_superseded_count(second, &count, NULL) == LRA_STATUS_OK && count == 1 &&
              lra_issued_superseded(second, 0, &text, NULL) == LRA_STATUS_OK &&
              lra_activation_read(text.data, text.length, AT, &row, NULL) == LRA_STATUS_OK &&
              row.state == LRA_ACTIVATION_STATE_SUPERSEDED && row.version == 2,
          "a second code replaces the first");
    lra_issued_free(second);
    check(lra_activation_seal(bytes(kept.state), kept.length, seal_keys, &sealed, NULL) == LRA_STATUS_OK, "sealed");
    check(lra_activation_reopen(sealed.data, sealed.length, seal_keys, &state, NULL) == LRA_STATUS_OK &&
              state.length == kept.length && memcmp(state.data, kept.state, kept.length) == 0,
          "and opened again");
    lra_buffer_free(&sealed);
    lra_buffer_free(&state);
    check(lra_activation_settle(bytes(kept.state), kept.length, AT, &next, NULL) == LRA_STATUS_OK && next.data == NULL,
          "nothing is settled before its time");
    check(lra_activation_settle(bytes(kept.state), kept.length, AT + 15 * 24 * HOUR, &next, NULL) == LRA_STATUS_OK &&
              lra_activation_read(next.data, next.length, AT, &row, NULL) == LRA_STATUS_OK &&
              row.state == LRA_ACTIVATION_STATE_EXPIRED,
          "it is after");
    lra_buffer_free(&next);
    check(lra_activation_revoke(bytes(kept.state), kept.length, AT, &next, NULL) == LRA_STATUS_OK &&
              lra_activation_read(next.data, next.length, AT, &row, NULL) == LRA_STATUS_OK &&
              row.state == LRA_ACTIVATION_STATE_REVOKED,
          "it can be withdrawn");
    lra_buffer_free(&next);
    check(lra_activation_read(bytes("{}"), 2, AT, &row, NULL) == LRA_STATUS_INVALID_DOCUMENT && row.version == 0,
          "what is no state is refused");
    lra_seal_keys_free(seal_keys);
}

static int count_progress(void *context, uint64_t records, uint64_t total) {
    (void)records;
    (void)total;
    *(int *)context += 1;
    return 0;
}

static int stop(void *context, uint64_t records, uint64_t total) {
    count_progress(context, records, total);
    return 1;
}

static void verification(const char *folder, const lra_buffer *key, const lra_buffer *older) {
    lra_buffer report;
    lra_error *error = NULL;
    lra_error_report why;
    uint8_t valid = 9;
    size_t count = 0;
    char path[256], *tile;
    size_t length = 0;
    FILE *stream;
    int called = 0;
    check(lra_trail_verify(bytes(folder), strlen(folder), key->data, key->length, older->data, older->length,
                           count_progress, &called, &valid, &report, &error) == LRA_STATUS_OK &&
              valid == 1 && called > 0,
          "the trail is whole");
    lra_error_free(error);
    check(contains(report.data, report.length, "\"valid\":true,\"records\":3"), "and says so");
    lra_buffer_free(&report);
    called = 0;
    check(lra_trail_verify(bytes(folder), strlen(folder), key->data, key->length, NULL, 0, stop, &called, &valid, &report, &error) ==
                  LRA_STATUS_REFUSED &&
              called == 1 && valid == 0 && report.data == NULL,
          "a verification can be stopped");
    check(lra_error_read(error, &why) == LRA_STATUS_OK && contains(why.code.data, why.code.length, "refused") &&
              contains(why.reason.data, why.reason.length, "stopped"), "and says so");
    lra_error_free(error);
    check(lra_trail_read(bytes(folder), strlen(folder), key->data, key->length, 1, 9, &report, &count, NULL) ==
                  LRA_STATUS_OK &&
              count == 2 && contains(report.data, report.length, "\"id\":\"2\""),
          "its records can be read");
    lra_buffer_free(&report);
    snprintf(path, sizeof path, "%s/tile/entries/000.p/3", folder);
    tile = read_file(path, &length);
    tile[length / 2] ^= 1;
    chmod(path, 0600);
    stream = fopen(path, "wb");
    check(stream != NULL && fwrite(tile, 1, length, stream) == length && fclose(stream) == 0, "a tile is changed");
    free(tile);
    check(lra_trail_verify(bytes(folder), strlen(folder), key->data, key->length, NULL, 0, NULL, NULL, &valid, &report,
                           NULL) == LRA_STATUS_OK &&
              valid == 0,
          "what was changed is found");
    lra_buffer_free(&report);
    check(lra_trail_verify(bytes("/nowhere"), 8, key->data, key->length, NULL, 0, NULL, NULL, &valid, &report, &error) ==
              LRA_STATUS_ENVIRONMENT,
          "no trail is no trail");
    check(error_says(error, "no-trail"), "which the error says");
    check(lra_trail_verify(bytes(folder), strlen(folder), bytes("key"), 3, NULL, 0, NULL, NULL, &valid, &report,
                           NULL) == LRA_STATUS_INVALID_DOCUMENT,
          "a key has its form");
    check(lra_trail_verify(bytes("a\0b"), 3, key->data, key->length, NULL, 0, NULL, NULL, &valid, &report, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "a path has no zero byte");
}

int main(void) {
    char folder[] = "/tmp/lra-desk-XXXXXX", trail_folder[64];
    static char line[4096];
    char person[LRA_COMMITMENT_LENGTH + 1];
    lra_engine *engine = NULL;
    lra_trail *trail, *none;
    lra_peppers *peppers;
    lra_permit *permit;
    lra_recovery recovery;
    lra_buffer link, code, key, checkpoint, disclosure;
    lra_error *error = NULL;
    storage kept;
    uint64_t position = 0, records = 0;
    size_t length;
    memset(&kept, 0, sizeof kept);
    if (mkdtemp(folder) == NULL) {
        return 2;
    }
    snprintf(trail_folder, sizeof trail_folder, "%s/trail", folder);
    check(lra_engine_new(&engine, NULL) == LRA_STATUS_OK, "an engine is made");
    keys_refused();
    trail = open_trail(trail_folder, 3, LRA_STATUS_OK, &recovery);
    check(recovery.created == 1 && recovery.records == 0, "the trail is new");
    none = open_trail(trail_folder, 3, LRA_STATUS_ENVIRONMENT, NULL);
    check(none == NULL, "a trail has one writer");
    permit = through_a_seal(permit_of(engine, trail));
    peppers = peppers_of(1);
    issue(engine, permit, peppers, &kept, &link, &code);
    redemption(engine, permit, peppers, &kept, &link, &code);
    states(engine, permit, peppers);
    lra_buffer_free(&link);
    lra_buffer_free(&code);
    commit_to("\"79041512347\"", 91, &disclosure, person);
    length = record(line, sizeof line, "lra.activation-redemption", 1, 1, person, "", "");
    check(lra_trail_append(trail, bytes(line), length, AT + HOUR, &position, NULL) == LRA_STATUS_OK && position == 1,
          "a record is appended");
    check(lra_trail_append(trail, bytes(line), length - 1, AT, &position, &error) == LRA_STATUS_INVALID_DOCUMENT &&
              position == UINT64_MAX,
          "half a record is not");
    check(error_says(error, "malformed-json"), "which the error says");
    check(lra_trail_append(trail, bytes(line), length, AT, &position, NULL) == LRA_STATUS_OK && position == 2, "more");
    check(lra_trail_checkpoint(trail, &checkpoint, &records, NULL) == LRA_STATUS_OK && records == 3, "three records");
    check(lra_trail_commit(trail, NULL, NULL) == LRA_STATUS_OK, "are acknowledged");
    check(lra_trail_verifier_key(trail, &key, NULL) == LRA_STATUS_OK, "the key has its public half");
    lra_trail_free(trail);
    none = open_trail(trail_folder, 4, LRA_STATUS_TAMPERED, NULL);
    check(none == NULL, "another key opens nothing");
    trail = open_trail(trail_folder, 3, LRA_STATUS_OK, &recovery);
    check(recovery.created == 0 && recovery.records == 3 && recovery.records_cut == 0, "the trail is found again");
    lra_trail_free(trail);
    verification(trail_folder, &key, &checkpoint);
    lra_buffer_free(&disclosure);
    lra_buffer_free(&checkpoint);
    lra_buffer_free(&key);
    lra_permit_free(permit);
    lra_peppers_free(peppers);
    lra_engine_free(engine);
    remove_folder(folder);
    return finish();
}
