/* A small desk in C: decide, explain in the person's language, record, issue, redeem, verify.
 *
 *     cc -std=c99 examples/c/desk.c $(pkg-config --cflags --libs lra) -Wl,-rpath,/opt/lra/lib -o desk
 *     ./desk lra-trail/examples/enrolment.json FOLDER
 *
 * The library is installed in /opt/lra. enrolment.json is the question of the officer with every fact it needs; FOLDER is new and receives the trail. A real
 * portal keeps states in a database, keys apart from both, and the time of lra_system_time for each request; the example keeps
 * one state in memory, draws its keys, and takes the time of its case. docs/c.md explains the order of the steps.
 */
#include <lra.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The officer and the applicant of the case, both invented. */
static const char OFFICER[] = "\"79041512347\"";
static const char APPLICANT[] = "\"88061224623\"";
static const char ORIGIN[] = "activation.example.be/desk-1";
/* Random in a real portal, one for each case; it is also the case of the activation. */
static const char CASE[] = "AAECAwQFBgcICQoLDA0ODw";
static const int64_t HOUR = 3600000;

/*
 * Ends the program with what the library says, unless the call succeeded. It takes the place of the error: C does not say
 * whether an argument is read before or after the call that stands beside it.
 */
static void must(lra_status status, lra_error **error, const char *what) {
    const uint8_t *json = NULL;
    size_t length = 0;
    if (status == LRA_STATUS_OK) {
        return;
    }
    lra_error_json(*error, &json, &length);
    fprintf(stderr, "%s: %.*s\n", what, (int)length, length == 0 ? "" : (const char *)json);
    lra_error_free(*error);
    exit(1);
}

static const uint8_t *bytes(const char *text) {
    return (const uint8_t *)text;
}

static void draw(uint8_t *octets, size_t length) {
    lra_error *error = NULL;
    must(lra_system_random(octets, length, &error), &error, "randomness");
}

/* What the portal's database does: it keeps a state and replaces it only by its next version. */
typedef struct {
    char state[4096];
    size_t length;
    uint64_t version;
} storage;

static void swap(storage *kept, const uint8_t *state, size_t length, int64_t at) {
    lra_activation row;
    lra_error *error = NULL;
    must(lra_activation_read(state, length, at, &row, &error), &error, "state");
    if (row.version != kept->version + 1 || length > sizeof kept->state) {
        fprintf(stderr, "another was faster: read again, start again\n");
        exit(1);
    }
    memcpy(kept->state, state, length);
    kept->length = length;
    kept->version = row.version;
}

/* A person as records name them: by a commitment. The disclosure goes to the vault. */
typedef struct {
    char commitment[LRA_COMMITMENT_LENGTH + 1];
    lra_buffer disclosure;
} person;

static person commit_to(const char *ssin) {
    person who;
    uint8_t salt[LRA_SALT_LENGTH];
    lra_error *error = NULL;
    draw(salt, sizeof salt);
    must(lra_disclosure_new(salt, sizeof salt, bytes("ssin"), 4, bytes(ssin), strlen(ssin), &who.disclosure,
                            (uint8_t *)who.commitment, &error),
         &error, "disclosure");
    who.commitment[LRA_COMMITMENT_LENGTH] = 0;
    return who;
}

/* A record of the case. The first names both persons and discloses them; the others use the same commitments. */
static size_t record(char *text, size_t size, const char *type, int position, int closing, const char *outcome,
                     const person *officer, const person *applicant) {
    int length;
    length = snprintf(
        text, size,
        "{\"specversion\":\"1.0\",\"type\":\"%s\",\"datacontenttype\":\"application/json\",\"correlationid\":\"%s\","
        "\"data\":{\"v\":1,\"case\":{\"position\":%d,\"closing\":%s},"
        "\"who\":{\"role\":\"officer\",\"commitment\":\"%s\"},\"whom\":[{\"role\":\"applicant\",\"commitment\":\"%s\"}],"
        "\"how\":{\"channel\":\"desk\"},\"why\":{\"legalBasis\":\"convention/lra\",\"purpose\":\"registration\"},"
        "\"outcome\":\"%s\"},\"disclosures\":[%s%.*s%s%.*s%s]}",
        type, CASE, position, closing ? "true" : "false", officer->commitment, applicant->commitment, outcome,
        position == 0 ? "\"" : "", position == 0 ? (int)officer->disclosure.length : 0,
        (const char *)officer->disclosure.data, position == 0 ? "\",\"" : "",
        position == 0 ? (int)applicant->disclosure.length : 0, (const char *)applicant->disclosure.data,
        position == 0 ? "\"" : "");
    if (length < 0 || (size_t)length >= size) {
        exit(1);
    }
    return (size_t)length;
}

/* Brings a record to the disk. Whoever cannot record does not act. */
static void append(lra_trail *trail, const char *text, size_t length, int64_t at) {
    uint64_t position = 0;
    lra_error *error = NULL;
    must(lra_trail_append(trail, bytes(text), length, at, &position, &error), &error, "record");
    must(lra_trail_commit(trail, NULL, &error), &error, "commit");
}

/* Whether link and code may travel so: a question of its own. */
static void channels_allowed(const lra_engine *engine, int64_t at) {
    static const char asked[] =
        "{\"v\":1,\"question\":\"activation-issue\",\"facts\":{\"activation\":{\"identificationOutcome\":\"permit\","
        "\"identifiedAt\":\"2026-11-22T10:15:30Z\",\"samePerson\":true,\"linkChannel\":\"email\","
        "\"linkAddressValidated\":true,\"codeChannel\":\"paper\",\"codeHandedToApplicant\":true,"
        "\"sentSeparately\":true}}}";
    lra_question *question = NULL;
    lra_outcome outcome = LRA_OUTCOME_NONE;
    lra_error *error = NULL;
    must(lra_question_new(bytes(asked), strlen(asked), at, &question, &error), &error, "question");
    must(lra_engine_decide(engine, question, LRA_NO_INSTANT, &outcome, &error), &error, "decision");
    lra_question_free(question);
    if (outcome != LRA_OUTCOME_PERMIT) {
        fprintf(stderr, "these channels may not be used\n");
        exit(1);
    }
}

/* Decides, explains, records, and gives the permit. */
static lra_permit *enrol(const lra_engine *engine, lra_trail *trail, const char *json, size_t length,
                         const person *officer, const person *applicant, int64_t *at) {
    static const char *const outcomes[] = {"", "permit", "deny", "incomplete"};
    static char text[16384];
    lra_question *question = NULL;
    lra_decision *decision = NULL;
    lra_permit *permit = NULL;
    lra_outcome outcome = LRA_OUTCOME_NONE;
    lra_buffer words;
    lra_error *error = NULL;
    uint8_t salts[LRA_DECISION_SALTS_LENGTH];
    uint64_t position = 0;
    size_t size;
    must(lra_question_new(bytes(json), length, *at, &question, &error), &error, "question");
    must(lra_question_at(question, at, &error), &error, "instant");
    must(lra_decision_new(engine, question, LRA_NO_INSTANT, &decision, &error), &error, "decision");
    must(lra_decision_outcome(decision, &outcome, &error), &error, "outcome");
    must(lra_decision_explain(decision, LRA_LANGUAGE_FR, LRA_AUDIENCE_CITIZEN, LRA_TEXT_FORM_PLAIN, &words, &error),
         &error, "words");
    printf("%.*s", (int)words.length, (const char *)words.data);
    lra_buffer_free(&words);
    /* A refusal is recorded as a permit is. */
    size = record(text, sizeof text, "lra.enrolment", 0, outcome != LRA_OUTCOME_PERMIT,
                  outcomes[outcome], officer, applicant);
    draw(salts, sizeof salts);
    must(lra_trail_append_decision(trail, bytes(text), size, decision, salts, sizeof salts, *at, &position, &error),
         &error, "record");
    must(lra_trail_commit(trail, NULL, &error), &error, "commit");
    must(lra_permit_new(decision, bytes(applicant->commitment), LRA_COMMITMENT_LENGTH, bytes(CASE), strlen(CASE),
                        position, &permit, &error),
         &error, "permit");
    lra_decision_free(decision);
    lra_question_free(question);
    return permit;
}

/* Issues link and code: the state first, then the record, then the dispatch. */
static void issue(const lra_engine *engine, lra_trail *trail, const lra_permit *permit, const lra_peppers *peppers,
                  const person *officer, const person *applicant, int64_t at, storage *kept, lra_buffer *link,
                  lra_buffer *code) {
    char text[2048];
    lra_issue_request request;
    lra_issued *issued = NULL;
    lra_text state;
    lra_error *error = NULL;
    uint8_t entropy[LRA_ENTROPY_LENGTH];
    channels_allowed(engine, at);
    memset(&request, 0, sizeof request);
    request.key_kind.data = bytes("authenticator-app");
    request.key_kind.length = strlen("authenticator-app");
    request.link_channel = LRA_LINK_CHANNEL_EMAIL;
    request.code_channel = LRA_CODE_CHANNEL_PAPER;
    draw(entropy, sizeof entropy);
    /* This person has no earlier activation; a portal hands in all of them. */
    must(lra_activation_issue(engine, permit, &request, NULL, 0, peppers, entropy, sizeof entropy, at, &issued, &error),
         &error, "issue");
    must(lra_issued_stored(issued, &state, &error), &error, "state");
    swap(kept, state.data, state.length, at);
    append(trail, text, record(text, sizeof text, "lra.activation-issue", 1, 0, "permit", officer, applicant), at);
    must(lra_issued_dispatch(issued, link, code, &error), &error, "dispatch");
    lra_issued_free(issued);
    printf("link sent by e-mail, code handed over on paper\n");
}

/* Redeems what a person hands over: reserve, store, compare, store, record, and only then act. */
static void redeem(const lra_engine *engine, lra_trail *trail, const lra_peppers *peppers, const person *officer,
                   const person *applicant, int64_t at, storage *kept, int position, const lra_buffer *link,
                   const uint8_t *code, size_t code_length) {
    static const char *const words[] = {"", "activated", "wrong-code", "locked"};
    char text[2048];
    lra_reservation *reservation = NULL;
    lra_redemption outcome = LRA_REDEMPTION_NONE;
    lra_buffer next, facts;
    lra_error *error = NULL;
    must(lra_activation_reserve(engine, bytes(kept->state), kept->length, link->data, link->length, code, code_length,
                                peppers, at, &next, &reservation, &error),
         &error, "reservation");
    swap(kept, next.data, next.length, at);
    lra_buffer_free(&next);
    must(lra_reservation_compare(reservation, kept->version, &outcome, &next, &facts, &error), &error, "comparison");
    swap(kept, next.data, next.length, at);
    lra_buffer_free(&next);
    lra_buffer_free(&facts);
    lra_reservation_free(reservation);
    append(trail, text,
           record(text, sizeof text, "lra.activation-redemption", position, outcome != LRA_REDEMPTION_WRONG_CODE,
                  words[outcome], officer, applicant),
           at);
    printf("redemption: %s\n", words[outcome]);
}

static char *read_file(const char *path, size_t *length) {
    static char text[65536];
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    *length = fread(text, 1, sizeof text, file);
    fclose(file);
    return text;
}

static int exists(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file != NULL) {
        fclose(file);
    }
    return file != NULL;
}

int main(int count, char **arguments) {
    /* A well-formed code that nobody was given. */
    static const char wrong[] = "AQHC-61Z3-C1J4-34CE";
    lra_engine *engine = NULL;
    lra_trail *trail = NULL;
    lra_peppers *peppers = NULL;
    lra_permit *permit;
    lra_key pepper;
    lra_buffer link, code, key, checkpoint, report;
    lra_error *error = NULL;
    uint8_t octets[LRA_KEY_LENGTH], seed[LRA_SEED_LENGTH], valid = 0;
    person officer, applicant;
    storage kept;
    size_t length = 0;
    char *question;
    /* 2026-11-22T10:15:30Z, for a question that names no instant. */
    int64_t at = INT64_C(1795342530000);

    if (count != 3) {
        fprintf(stderr, "usage: desk QUESTION.json FOLDER\n");
        return 2;
    }
    if (lra_abi_version() != LRA_ABI_VERSION) {
        fprintf(stderr, "the library that is loaded is of another version\n");
        return 1;
    }
    question = read_file(arguments[1], &length);
    /* A trail opens only with the key that signed it, and this one draws its own. */
    if (exists(arguments[2])) {
        fprintf(stderr, "%s: there is such a folder already, and it has to be new\n", arguments[2]);
        return 2;
    }
    memset(&kept, 0, sizeof kept);

    must(lra_engine_new(&engine, &error), &error, "engine");
    draw(seed, sizeof seed);
    must(lra_trail_open(bytes(arguments[2]), strlen(arguments[2]), bytes(ORIGIN), strlen(ORIGIN), seed, sizeof seed,
                        &trail, NULL, &error),
         &error, "trail");
    draw(octets, sizeof octets);
    pepper.id.data = bytes("pepper-1");
    pepper.id.length = strlen("pepper-1");
    pepper.octets = octets;
    must(lra_peppers_new(&pepper, 1, &peppers, &error), &error, "peppers");
    officer = commit_to(OFFICER);
    applicant = commit_to(APPLICANT);

    permit = enrol(engine, trail, question, length, &officer, &applicant, &at);
    issue(engine, trail, permit, peppers, &officer, &applicant, at, &kept, &link, &code);
    redeem(engine, trail, peppers, &officer, &applicant, at + HOUR, &kept, 2, &link, bytes(wrong), strlen(wrong));
    redeem(engine, trail, peppers, &officer, &applicant, at + HOUR, &kept, 3, &link, code.data, code.length);
    lra_buffer_free(&link);
    lra_buffer_free(&code);

    /* Anybody who has the public key can verify; the checkpoint is worth keeping elsewhere. */
    must(lra_trail_verifier_key(trail, &key, &error), &error, "key");
    must(lra_trail_checkpoint(trail, &checkpoint, NULL, &error), &error, "checkpoint");
    lra_trail_free(trail);
    must(lra_trail_verify(bytes(arguments[2]), strlen(arguments[2]), key.data, key.length, checkpoint.data,
                          checkpoint.length, NULL, NULL, &valid, &report, &error),
         &error, "verification");
    printf("trail %s: %.*s\n", valid ? "whole" : "tampered with", (int)report.length, (const char *)report.data);

    lra_buffer_free(&report);
    lra_buffer_free(&checkpoint);
    lra_buffer_free(&key);
    lra_buffer_free(&officer.disclosure);
    lra_buffer_free(&applicant.disclosure);
    lra_permit_free(permit);
    lra_peppers_free(peppers);
    lra_engine_free(engine);
    return valid ? 0 : 1;
}
