/* Questions and decisions as handles, access to applications, many questions in one call. */
#include "files.h"

#include "check.h"

/* 2026-11-22T10:15:30Z */
static const int64_t AT = 1795342530000;

static lra_question *question_of(const char *name) {
    lra_question *question = NULL;
    char path[256];
    size_t length = 0;
    char *text;
    snprintf(path, sizeof path, "tests/vectors/base/%s.json", name);
    text = read_file(path, &length);
    check(lra_question_new(bytes(text), length, AT, &question, NULL) == LRA_STATUS_OK, name);
    free(text);
    return question;
}

static void outcomes(const lra_engine *engine) {
    lra_question *question = question_of("enrolment");
    lra_outcome outcome = LRA_OUTCOME_NONE;
    lra_error *error = NULL;
    int64_t at = 0;
    check(lra_question_at(question, &at, NULL) == LRA_STATUS_OK && at == AT, "a question has its instant");
    check(lra_engine_decide(engine, question, LRA_NO_INSTANT, &outcome, NULL) == LRA_STATUS_OK &&
              outcome == LRA_OUTCOME_PERMIT,
          "the ordinary enrolment is permitted");
    check(lra_engine_decide(engine, question, AT + INT64_C(20) * 365 * 86400000, &outcome, NULL) == LRA_STATUS_OK &&
              outcome == LRA_OUTCOME_DENY,
          "not twenty years later with the same facts");
    check(lra_engine_decide(engine, question, 0, &outcome, &error) == LRA_STATUS_INVALID_QUESTION &&
              outcome == LRA_OUTCOME_NONE,
          "nothing is decided before the first rulebook");
    check(error_says(error, "no-rulebook-in-force"), "which the error says");
    check(lra_engine_decide(NULL, question, AT, &outcome, NULL) == LRA_STATUS_INVALID_ARGUMENT, "an engine is needed");
    check(lra_engine_decide(engine, NULL, AT, &outcome, NULL) == LRA_STATUS_INVALID_ARGUMENT, "a question too");
    check(lra_engine_decide(engine, question, AT, NULL, NULL) == LRA_STATUS_INVALID_ARGUMENT, "and a place");
    lra_question_free(question);
}

static void many(const lra_engine *engine) {
    lra_question *permitted = question_of("enrolment");
    lra_question *list = question_of("application-access");
    const lra_question *questions[3];
    uint8_t results[3];
    questions[0] = permitted;
    questions[1] = NULL;
    questions[2] = list;
    memset(results, 77, sizeof results);
    check(lra_engine_decide_many(engine, questions, 3, LRA_NO_INSTANT, results, NULL) == LRA_STATUS_INVALID_ARGUMENT,
          "one question that is none is an error");
    check(results[0] == LRA_OUTCOME_PERMIT && results[1] == LRA_OUTCOME_NONE && results[2] == LRA_OUTCOME_PERMIT,
          "and the others are answered");
    questions[1] = permitted;
    check(lra_engine_decide_many(engine, questions, 3, LRA_NO_INSTANT, results, NULL) == LRA_STATUS_OK &&
              results[1] == LRA_OUTCOME_PERMIT,
          "many questions are answered");
    check(lra_engine_decide_many(engine, NULL, 0, LRA_NO_INSTANT, NULL, NULL) == LRA_STATUS_OK, "none are too");
    check(lra_engine_decide_many(engine, questions, (size_t)-1, AT, results, NULL) == LRA_STATUS_INVALID_ARGUMENT,
          "more than there can be are not");
    lra_question_free(permitted);
    lra_question_free(list);
}

/* A decision outlives the engine and the question it was made with. */
static lra_decision *decision_without_owners(const char *name) {
    lra_engine *engine = NULL;
    lra_question *question;
    lra_decision *decision = NULL;
    check(lra_engine_new(&engine, NULL) == LRA_STATUS_OK, "an engine of its own");
    question = question_of(name);
    check(lra_decision_new(engine, question, LRA_NO_INSTANT, &decision, NULL) == LRA_STATUS_OK, "a decision is made");
    lra_engine_free(engine);
    lra_question_free(question);
    return decision;
}

static void a_permit(void) {
    lra_decision *decision = decision_without_owners("enrolment");
    lra_outcome outcome = LRA_OUTCOME_NONE;
    lra_counts counts;
    lra_finding finding;
    lra_duty duty;
    lra_text path;
    lra_buffer message, remedy, text;
    int64_t until = 0;
    size_t index;
    int whole = 1;
    check(lra_decision_outcome(decision, &outcome, NULL) == LRA_STATUS_OK && outcome == LRA_OUTCOME_PERMIT, "a permit");
    check(lra_decision_counts(decision, &counts, NULL) == LRA_STATUS_OK && counts.findings > 40 &&
              counts.violated == 0 && counts.unknown == 0 && counts.duties == 0 && counts.missing == 0,
          "with findings and nothing amiss");
    for (index = 0; index < counts.findings; index++) {
        whole = whole && lra_decision_finding(decision, index, &finding, NULL) == LRA_STATUS_OK &&
                finding.rule.length > 0 && finding.arguments.length == 2 && finding.citation.length > 2 &&
                (finding.verdict == LRA_VERDICT_SATISFIED || finding.verdict == LRA_VERDICT_NOT_APPLICABLE);
    }
    check(whole, "each finding has rule, verdict, arguments and citation");
    check(lra_decision_finding(decision, counts.findings, &finding, NULL) == LRA_STATUS_INVALID_ARGUMENT &&
              finding.rule.data == NULL,
          "there is none beyond");
    check(lra_decision_duty(decision, 0, &duty, NULL) == LRA_STATUS_INVALID_ARGUMENT, "there is no duty");
    check(lra_decision_missing(decision, 0, &path, NULL) == LRA_STATUS_INVALID_ARGUMENT, "and nothing missing");
    check(lra_decision_finding_words(decision, 0, LRA_LANGUAGE_FR, LRA_AUDIENCE_OFFICER, &message, &remedy, NULL) ==
                  LRA_STATUS_OK &&
              message.length == 0 && remedy.length == 0,
          "nothing is said of what holds");
    check(lra_decision_valid_until(decision, &until, NULL) == LRA_STATUS_OK && until > AT, "it holds until some instant");
    check(lra_decision_json(decision, LRA_LANGUAGE_NONE, &text, NULL) == LRA_STATUS_OK &&
              contains(text.data, text.length, "\"outcome\":\"permit\""),
          "it has its JSON");
    lra_buffer_free(&text);
    check(lra_decision_canonical_json(decision, &text, NULL) == LRA_STATUS_OK && text.length > 100, "and canonical form");
    lra_buffer_free(&text);
    lra_decision_free(decision);
}

static void a_refusal(const lra_engine *engine) {
    static const char refused[] =
        "{\"v\":1,\"question\":\"organisation\",\"at\":\"2026-11-22T10:15:30Z\","
        "\"facts\":{\"organisation\":{\"conventionPeriod\":{\"start\":\"2025-01-01\",\"end\":\"2026-03-03\"}}}}";
    lra_question *question = NULL;
    lra_decision *decision = NULL;
    lra_counts counts;
    lra_finding finding;
    lra_duty duty;
    lra_text path;
    lra_buffer message, remedy, text;
    size_t index, violated = 0, duties = 0;
    check(lra_question_new(bytes(refused), strlen(refused), LRA_NO_INSTANT, &question, NULL) == LRA_STATUS_OK, "read");
    check(lra_decision_new(engine, question, LRA_NO_INSTANT, &decision, NULL) == LRA_STATUS_OK, "decided");
    check(lra_decision_counts(decision, &counts, NULL) == LRA_STATUS_OK && counts.violated > 0 && counts.unknown > 0 &&
              counts.missing > 0,
          "something is amiss and something is missing");
    for (index = 0; index < counts.findings; index++) {
        lra_decision_finding(decision, index, &finding, NULL);
        if (finding.verdict != LRA_VERDICT_VIOLATED) {
            continue;
        }
        violated++;
        check(contains(finding.arguments.data, finding.arguments.length, "{\"reasons\":[{\"reason\":"), "reasons");
        check(lra_decision_finding_words(decision, index, LRA_LANGUAGE_DE, LRA_AUDIENCE_OFFICER, &message, &remedy,
                                         NULL) == LRA_STATUS_OK &&
                  message.length > 0 && remedy.length > 0,
              "words");
        lra_buffer_free(&message);
        lra_buffer_free(&remedy);
    }
    check(violated == counts.violated, "as many as were counted");
    for (index = 0; index < counts.duties; index++) {
        duties += lra_decision_duty(decision, index, &duty, NULL) == LRA_STATUS_OK && duty.code.length > 0;
    }
    check(duties == counts.duties, "duties have their codes");
    check(lra_decision_missing(decision, 0, &path, NULL) == LRA_STATUS_OK &&
              contains(path.data, path.length, "/facts/organisation/"),
          "what is missing has its place");
    check(lra_decision_explain(decision, LRA_LANGUAGE_FR, LRA_AUDIENCE_AUDITOR, LRA_TEXT_FORM_MARKDOWN, &text, NULL) ==
                  LRA_STATUS_OK &&
              text.length > 100,
          "it is explained");
    lra_buffer_free(&text);
    check(lra_decision_explain(decision, LRA_LANGUAGE_NONE, LRA_AUDIENCE_AUDITOR, LRA_TEXT_FORM_PLAIN, &text, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "in a language");
    check(lra_decision_json(decision, LRA_LANGUAGE_EN, &text, NULL) == LRA_STATUS_OK &&
              contains(text.data, text.length, "\"message\":"),
          "its JSON has texts where they are asked for");
    lra_buffer_free(&text);
    lra_decision_free(decision);
    lra_question_free(question);
}

/* The facts of application-access without what names the application and the way it is used. */
static lra_question *list_question(void) {
    static const char list[] =
        "{\"v\":1,\"question\":\"accessible-applications\",\"at\":\"2026-11-22T10:15:30Z\",\"facts\":{"
        "\"application\":{\"signatureCertificateUse\":\"none\"},\"user\":{\"information\":\"confirmed\"},"
        "\"message\":{\"content\":\"nothing-sent\"}}}";
    lra_question *question = NULL;
    check(lra_question_new(bytes(list), strlen(list), LRA_NO_INSTANT, &question, NULL) == LRA_STATUS_OK, "a list");
    return question;
}

static void applications(const lra_engine *engine) {
    enum { ROWS = 400 };
    static const char unknown[] = "{\"v\":1,\"question\":\"accessible-applications\",\"facts\":{}}";
    static uint8_t matrix[ROWS * LRA_LEVEL_COUNT];
    uint8_t row[LRA_LEVEL_COUNT];
    lra_question *question = list_question();
    lra_question *other = question_of("application-access");
    lra_outcome outcome = LRA_OUTCOME_NONE;
    lra_decision *decision = NULL;
    lra_buffer text;
    size_t rows = 0, index;
    int same = 1, permits = 0;
    check(lra_engine_access_matrix(engine, question, LRA_NO_INSTANT, matrix, sizeof matrix, &rows, NULL) ==
                  LRA_STATUS_OK &&
              rows == 132,
          "every application of the annexes has its row");
    for (index = 0; index < rows; index++) {
        same = same && lra_engine_access(engine, question, AT, index, row, NULL) == LRA_STATUS_OK &&
               memcmp(row, matrix + index * LRA_LEVEL_COUNT, sizeof row) == 0;
        permits += matrix[index * LRA_LEVEL_COUNT + LRA_LEVEL_STRONG] == LRA_OUTCOME_PERMIT;
        same = same && matrix[index * LRA_LEVEL_COUNT] != LRA_OUTCOME_NONE;
    }
    check(same, "one row says what the matrix says");
    check(permits > 0 && permits < 132, "some open, some do not");
    check(matrix[rows * LRA_LEVEL_COUNT] == LRA_OUTCOME_NONE, "nothing stands beyond");
    check(lra_engine_access(engine, question, AT, rows, row, NULL) == LRA_STATUS_INVALID_ARGUMENT && row[0] == 0,
          "there is no row beyond");
    check(lra_engine_access_matrix(engine, question, AT, matrix, 4, &rows, NULL) == LRA_STATUS_INVALID_ARGUMENT &&
              rows == 132 && matrix[0] == LRA_OUTCOME_NONE,
          "too few places are told how many it takes");
    check(lra_engine_access_matrix(engine, other, AT, matrix, sizeof matrix, &rows, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "a question that a decision answers has no list");
    check(lra_engine_decide(engine, question, AT, &outcome, NULL) == LRA_STATUS_INVALID_ARGUMENT &&
              lra_decision_new(engine, question, AT, &decision, NULL) == LRA_STATUS_INVALID_ARGUMENT,
          "and a list no decision");
    check(lra_engine_explain_json(engine, bytes(unknown), strlen(unknown), AT, LRA_LANGUAGE_NL, LRA_AUDIENCE_CITIZEN,
                                  LRA_TEXT_FORM_PLAIN, &text, NULL) == LRA_STATUS_OK &&
              text.length > 1000,
          "a list is told in words");
    lra_buffer_free(&text);
    lra_question_free(question);
    lra_question_free(other);
}

int main(void) {
    lra_engine *engine = NULL;
    (void)remove_folder;
    check(lra_engine_new(&engine, NULL) == LRA_STATUS_OK, "an engine is made");
    outcomes(engine);
    many(engine);
    a_permit();
    a_refusal(engine);
    applications(engine);
    lra_engine_free(engine);
    return finish();
}
