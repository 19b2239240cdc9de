/* The C interface: one question, one error, one panic caught. Ends with `N passed, N failed`. */
#include <stdio.h>
#include <string.h>

#include "lra.h"

/* Only in a library built for the tests, and so not in the header. */
#ifdef __cplusplus
extern "C"
#endif
lra_status lra_test_panic(lra_error **error);

static int passed = 0;
static int failed = 0;

static void check(int holds, const char *what) {
    if (holds) {
        passed++;
    } else {
        failed++;
        printf("FAILED: %s\n", what);
    }
}

static int contains(const uint8_t *data, size_t length, const char *text) {
    size_t size = strlen(text);
    size_t start;
    for (start = 0; data != NULL && start + size <= length; start++) {
        if (memcmp(data + start, text, size) == 0) {
            return 1;
        }
    }
    return 0;
}

static int error_has(const lra_error *error, const char *text) {
    const uint8_t *json = NULL;
    size_t length = 0;
    return lra_error_json(error, &json, &length) == LRA_STATUS_OK && contains(json, length, text);
}

static lra_status decide(const lra_engine *engine, const char *question, lra_buffer *answer, lra_error **error) {
    return lra_engine_decide_json(engine, (const uint8_t *)question, strlen(question), answer, error);
}

static void one_question(const lra_engine *engine) {
    lra_buffer answer;
    lra_error *error = NULL;
    const char *question = "{\"v\":1,\"question\":\"enrolment\",\"at\":\"2026-11-22T10:15:30.000Z\",\"facts\":{}}";
    check(decide(engine, question, &answer, &error) == LRA_STATUS_OK, "a question is answered");
    check(error == NULL, "an answer comes without an error");
    check(contains(answer.data, answer.length, "\"outcome\":\"incomplete\""), "nothing known is incomplete");
    lra_buffer_free(&answer);
    check(answer.data == NULL && answer.length == 0, "a freed buffer is empty");
    lra_buffer_free(&answer);
}

static void one_error(const lra_engine *engine) {
    lra_buffer answer;
    lra_error *error = NULL;
    check(decide(engine, "{\"v\":", &answer, &error) == LRA_STATUS_INVALID_QUESTION, "half a question is an error");
    check(answer.data == NULL && answer.length == 0, "an error comes without an answer");
    check(error_has(error, "\"code\":") && error_has(error, "\"path\":"), "an error has a code and a path");
    lra_error_free(error);
    check(decide(engine, "{\"v\":", &answer, NULL) == LRA_STATUS_INVALID_QUESTION, "an error need not be taken");
    check(lra_engine_decide_json(engine, NULL, 0, &answer, NULL) == LRA_STATUS_INVALID_QUESTION,
          "no bytes are no question");
}

static void wrong_arguments(const lra_engine *engine) {
    lra_buffer answer;
    lra_error *error = NULL;
    const uint8_t byte = 0;
    check(decide(NULL, "{}", &answer, &error) == LRA_STATUS_INVALID_ARGUMENT, "an engine is needed");
    check(error_has(error, "\"code\":\"invalid-argument\""), "the error names an argument");
    lra_error_free(error);
    check(decide(engine, "{}", NULL, NULL) == LRA_STATUS_INVALID_ARGUMENT, "a place for the answer is needed");
    check(lra_engine_decide_json(engine, NULL, 1, &answer, NULL) == LRA_STATUS_INVALID_ARGUMENT,
          "a length needs a pointer");
    check(lra_engine_decide_json(engine, &byte, (size_t)-1, &answer, NULL) == LRA_STATUS_INVALID_ARGUMENT,
          "no question is as long as the address space");
    check(lra_engine_new(NULL, NULL) == LRA_STATUS_INVALID_ARGUMENT, "a place for the engine is needed");
    check(lra_error_json(NULL, NULL, NULL) == LRA_STATUS_INVALID_ARGUMENT, "an error is needed");
    lra_engine_free(NULL);
    lra_error_free(NULL);
    lra_buffer_free(NULL);
}

static void one_panic(void) {
    lra_error *error = NULL;
    check(lra_test_panic(&error) == LRA_STATUS_PANIC, "a panic becomes a status");
    check(error_has(error, "\"code\":\"internal\""), "a panic has an error");
    check(!error_has(error, "injected"), "the text of a panic stays inside");
    lra_error_free(error);
    check(lra_test_panic(NULL) == LRA_STATUS_PANIC, "a second panic is caught as the first");
}

int main(void) {
    lra_engine *engine = NULL;
    lra_error *error = NULL;
    check(lra_abi_version() == LRA_ABI_VERSION, "header and library are of one version");
    check(lra_engine_new(&engine, &error) == LRA_STATUS_OK && engine != NULL && error == NULL, "an engine is made");
    one_question(engine);
    one_error(engine);
    wrong_arguments(engine);
    one_panic();
    one_question(engine);
    lra_engine_free(engine);
    printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}
