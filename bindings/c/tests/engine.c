/* Engines and questions in JSON: one question, one error, one panic caught. */
#include "check.h"

/* Only in a library built for the tests, and so not in the header. */
#ifdef __cplusplus
extern "C"
#endif
lra_status lra_test_panic(lra_error **error);

static const char QUESTION[] =
    "{\"v\":1,\"question\":\"enrolment\",\"at\":\"2026-11-22T10:15:30.000Z\",\"facts\":{}}";
static const char WITHOUT_INSTANT[] = "{\"v\":1,\"question\":\"enrolment\",\"facts\":{}}";
/* 2026-11-22T10:15:30Z */
static const int64_t AT = 1795342530000;

static lra_status decide(const lra_engine *engine, const char *question, lra_buffer *answer, lra_error **error) {
    return lra_engine_decide_json(engine, bytes(question), strlen(question), LRA_NO_INSTANT, answer, error);
}

static void one_question(const lra_engine *engine) {
    lra_buffer answer;
    lra_error *error = NULL;
    check(decide(engine, QUESTION, &answer, &error) == LRA_STATUS_OK, "a question is answered");
    check(error == NULL, "an answer comes without an error");
    check(contains(answer.data, answer.length, "\"outcome\":\"incomplete\""), "nothing known is incomplete");
    lra_buffer_free(&answer);
    check(answer.data == NULL && answer.length == 0, "a freed buffer is empty");
    lra_buffer_free(&answer);
}

static void instants(const lra_engine *engine) {
    lra_buffer answer;
    lra_error *error = NULL;
    int64_t now = LRA_NO_INSTANT;
    check(decide(engine, WITHOUT_INSTANT, &answer, &error) == LRA_STATUS_INVALID_QUESTION, "an instant is needed");
    check(error_says(error, "\"path\":\"/at\""), "the error names the instant");
    check(lra_engine_decide_json(engine, bytes(WITHOUT_INSTANT), strlen(WITHOUT_INSTANT), AT, &answer, NULL) ==
              LRA_STATUS_OK,
          "the instant can be handed in");
    check(contains(answer.data, answer.length, "\"at\":\"2026-11-22T10:15:30.000Z\""), "it is the one handed in");
    lra_buffer_free(&answer);
    check(lra_engine_decide_json(engine, bytes(QUESTION), strlen(QUESTION), AT + 1, &answer, &error) ==
              LRA_STATUS_INVALID_QUESTION,
          "two instants that differ are an error");
    check(error_says(error, "conflicting-instant"), "which says so");
    check(lra_engine_decide_json(engine, bytes(QUESTION), strlen(QUESTION), INT64_MAX, &answer, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "an instant has its bounds");
    check(lra_system_time(&now, NULL) == LRA_STATUS_OK && now > 1700000000000, "the system has a clock");
}

static void randomness(void) {
    uint8_t one[32], other[32];
    memset(one, 0, sizeof one);
    memset(other, 0, sizeof other);
    check(lra_system_random(one, sizeof one, NULL) == LRA_STATUS_OK, "the system has randomness");
    check(lra_system_random(other, sizeof other, NULL) == LRA_STATUS_OK, "and more of it");
    check(memcmp(one, other, sizeof one) != 0, "which is not the same twice");
    check(lra_system_random(NULL, 0, NULL) == LRA_STATUS_OK, "no bytes need no place");
    check(lra_system_random(NULL, 1, NULL) == LRA_STATUS_INVALID_ARGUMENT, "a byte does");
}

static void one_error(const lra_engine *engine) {
    lra_buffer answer;
    lra_error *error = NULL;
    check(decide(engine, "{\"v\":", &answer, &error) == LRA_STATUS_INVALID_QUESTION, "half a question is an error");
    check(answer.data == NULL && answer.length == 0, "an error comes without an answer");
    check(error_says(error, "\"code\":\"malformed-json\",\"path\":\"\""), "an error has a code and a path");
    check(decide(engine, "{\"v\":", &answer, NULL) == LRA_STATUS_INVALID_QUESTION, "an error need not be taken");
    check(lra_engine_decide_json(engine, NULL, 0, LRA_NO_INSTANT, &answer, NULL) == LRA_STATUS_INVALID_QUESTION,
          "no bytes are no question");
    check(lra_engine_decide_json(engine, bytes("\xff\xfe"), 2, LRA_NO_INSTANT, &answer, NULL) ==
              LRA_STATUS_INVALID_QUESTION,
          "what is not UTF-8 is no question");
    check(lra_engine_decide_json(engine, bytes("{\0}"), 3, LRA_NO_INSTANT, &answer, NULL) ==
              LRA_STATUS_INVALID_QUESTION,
          "a zero byte within is no question");
}

static void lines(const lra_engine *engine) {
    static const char questions[] =
        "{\"v\":1,\"id\":\"a\",\"question\":\"organisation\",\"facts\":{}}\n\n{\"v\":\n"
        "{\"v\":1,\"id\":\"b\",\"question\":\"search\",\"facts\":{}}";
    lra_buffer answers;
    size_t index, count = 0;
    check(lra_engine_decide_json_lines(engine, bytes(questions), strlen(questions), AT, &answers, NULL) ==
              LRA_STATUS_OK,
          "lines are answered");
    for (index = 0; index < answers.length; index++) {
        count += answers.data[index] == '\n';
    }
    check(count == 3, "each in its place");
    check(contains(answers.data, answers.length, "malformed-json"), "errors too");
    lra_buffer_free(&answers);
}

static void explanations(const lra_engine *engine) {
    lra_buffer text;
    check(lra_engine_explain_json(engine, bytes(QUESTION), strlen(QUESTION), LRA_NO_INSTANT, LRA_LANGUAGE_NL,
                                  LRA_AUDIENCE_OFFICER, LRA_TEXT_FORM_PLAIN, &text, NULL) == LRA_STATUS_OK,
          "a question is explained");
    check(text.length > 100, "in many words");
    lra_buffer_free(&text);
    check(lra_engine_explain_json(engine, bytes(QUESTION), strlen(QUESTION), LRA_NO_INSTANT, 9, LRA_AUDIENCE_OFFICER,
                                  LRA_TEXT_FORM_PLAIN, &text, NULL) == LRA_STATUS_INVALID_ARGUMENT,
          "in a language that it knows");
    check(lra_engine_explain_json(engine, bytes(QUESTION), strlen(QUESTION), LRA_NO_INSTANT, LRA_LANGUAGE_NONE, 0,
                                  LRA_TEXT_FORM_PLAIN, &text, NULL) == LRA_STATUS_INVALID_ARGUMENT,
          "for somebody");
}

static void rulebooks(const lra_engine *engine) {
    lra_rulebook row;
    size_t count = 0, index;
    uint8_t digest[LRA_DIGEST_LENGTH], none[LRA_DIGEST_LENGTH];
    lra_text texts[1];
    lra_engine *other = NULL;
    lra_error *error = NULL;
    memset(none, 0, sizeof none);
    check(lra_engine_rulebook_count(engine, &count, NULL) == LRA_STATUS_OK && count == 2, "two rulebooks come along");
    for (index = 0; index < count; index++) {
        check(lra_engine_rulebook(engine, index, &row, NULL) == LRA_STATUS_OK && row.version.length == 6 &&
                  row.effective_from > 0 && memcmp(row.digest, none, sizeof none) != 0,
              "each has version, start and digest");
    }
    check(lra_engine_rulebook(engine, count, &row, NULL) == LRA_STATUS_INVALID_ARGUMENT && row.version.data == NULL,
          "there is none beyond");
    check(lra_engine_policy_digest(engine, digest, NULL) == LRA_STATUS_OK && memcmp(digest, none, sizeof none) != 0,
          "the rules have a digest");
    texts[0].data = bytes("version = 1\n");
    texts[0].length = 12;
    check(lra_engine_new_with_rulebooks(texts, 1, &other, &error) == LRA_STATUS_INVALID_DOCUMENT && other == NULL,
          "what is no rulebook makes no engine");
    check(error_says(error, "\"code\":\"invalid-rulebook\",\"path\":\"/0\""), "and the error says which");
    check(lra_engine_new_with_rulebooks(NULL, 0, &other, &error) == LRA_STATUS_INVALID_DOCUMENT, "nor does none");
    check(error_says(error, "at least one rulebook"), "which the error says");
    check(lra_engine_new_with_rulebooks(NULL, 1, &other, NULL) == LRA_STATUS_INVALID_ARGUMENT, "null is no list");
}

static void tables(const lra_engine *engine) {
    lra_buffer rows;
    size_t count = 0, index, lines = 0;
    check(lra_rules_json(&rows, NULL) == LRA_STATUS_OK && contains(rows.data, rows.length, "\"citations\""), "rules");
    lra_buffer_free(&rows);
    check(lra_facts_json(&rows, NULL) == LRA_STATUS_OK && contains(rows.data, rows.length, "\"id\":"), "facts");
    lra_buffer_free(&rows);
    check(lra_engine_catalogue_json(engine, AT, &rows, NULL) == LRA_STATUS_OK &&
              contains(rows.data, rows.length, "Dimona"),
          "applications");
    for (index = 0; index < rows.length; index++) {
        lines += rows.data[index] == '\n';
    }
    lra_buffer_free(&rows);
    check(lra_engine_catalogue_count(engine, AT, &count, NULL) == LRA_STATUS_OK && count == lines, "as many as are counted");
    check(lra_engine_catalogue_count(engine, 0, &count, NULL) == LRA_STATUS_INVALID_QUESTION && count == 0,
          "none before the first to count");
    check(lra_engine_catalogue_json(engine, 0, &rows, NULL) == LRA_STATUS_INVALID_QUESTION, "none before the first");
}

static void wrong_arguments(const lra_engine *engine) {
    lra_buffer answer;
    lra_error *error = NULL;
    const uint8_t byte = 0;
    check(decide(NULL, "{}", &answer, &error) == LRA_STATUS_INVALID_ARGUMENT, "an engine is needed");
    check(error_says(error, "\"code\":\"invalid-argument\""), "the error names an argument");
    check(decide(engine, "{}", NULL, NULL) == LRA_STATUS_INVALID_ARGUMENT, "a place for the answer is needed");
    check(lra_engine_decide_json(engine, NULL, 1, LRA_NO_INSTANT, &answer, NULL) == LRA_STATUS_INVALID_ARGUMENT,
          "a length needs a pointer");
    check(lra_engine_decide_json(engine, &byte, (size_t)-1, LRA_NO_INSTANT, &answer, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "no question is as long as the address space");
    check(lra_engine_new(NULL, NULL) == LRA_STATUS_INVALID_ARGUMENT, "a place for the engine is needed");
    check(lra_error_json(NULL, NULL, NULL) == LRA_STATUS_INVALID_ARGUMENT, "an error is needed");
    lra_engine_free(NULL);
    lra_error_free(NULL);
    lra_buffer_free(NULL);
}

static void one_panic(void) {
    lra_error *error = NULL;
    const uint8_t *json = NULL;
    size_t length = 0;
    check(lra_test_panic(&error) == LRA_STATUS_PANIC, "a panic becomes a status");
    check(lra_error_json(error, &json, &length) == LRA_STATUS_OK && contains(json, length, "\"code\":\"internal\""),
          "a panic has an error");
    check(!contains(json, length, "injected"), "the text of a panic stays inside");
    lra_error_free(error);
    check(lra_test_panic(NULL) == LRA_STATUS_PANIC, "a second panic is caught as the first");
}

int main(void) {
    lra_engine *engine = NULL;
    lra_error *error = NULL;
    check(lra_abi_version() == LRA_ABI_VERSION, "header and library are of one version");
    check(lra_engine_new(&engine, &error) == LRA_STATUS_OK && engine != NULL && error == NULL, "an engine is made");
    one_question(engine);
    instants(engine);
    randomness();
    one_error(engine);
    lines(engine);
    explanations(engine);
    rulebooks(engine);
    tables(engine);
    wrong_arguments(engine);
    one_panic();
    one_question(engine);
    lra_engine_free(engine);
    return finish();
}
