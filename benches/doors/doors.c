/* What calls through the C ABI cost: `doors FOLDER` prints a row for each kind of work. */
#define _XOPEN_SOURCE 700

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lra.h"

enum { ROUNDS = 101, QUESTIONS = 1000 };

static lra_engine *engine;
static lra_question *access_question, *enrolment, *list, *many[QUESTIONS];
static char *enrolment_json;
static size_t enrolment_length;
/* Room for a thousand outcomes, or for the matrix of a catalogue. */
static uint8_t octets[4 * QUESTIONS];
static size_t places;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void expect(int holds, const char *what) {
    if (!holds) {
        printf("%s\n", what);
        exit(1);
    }
}

static int smaller_first(const void *one, const void *other) {
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

/* Prints the median of rounds of about a millisecond, in nanoseconds a piece. */
static void measure(const char *name, void (*work)(void), double pieces) {
    double rounds[ROUNDS], begin = now();
    long calls = 0, count, round;
    while (now() - begin < 2e7) {
        work();
        ++calls;
    }
    count = calls / 20 + 1;
    for (round = 0; round < ROUNDS; ++round) {
        begin = now();
        for (calls = 0; calls < count; ++calls) work();
        rounds[round] = (now() - begin) / (double)count / pieces;
    }
    qsort(rounds, ROUNDS, sizeof rounds[0], smaller_first);
    printf("door\t%s\t%.1f\n", name, rounds[ROUNDS / 2]);
}

static void empty(void) { expect(lra_abi_version() == LRA_ABI_VERSION, "another version"); }

static void decide(const lra_question *question) {
    lra_outcome outcome;
    lra_engine_decide(engine, question, LRA_NO_INSTANT, &outcome, NULL);
    expect(outcome == LRA_OUTCOME_PERMIT, "no permit");
}

static void decide_access(void) { decide(access_question); }

static void decide_enrolment(void) { decide(enrolment); }

static void matrix(void) {
    size_t rows;
    lra_engine_access_matrix(engine, list, LRA_NO_INSTANT, octets, places, &rows, NULL);
    expect(4 * rows == places, "another number of rows");
}

static void batch(void) {
    lra_status status = lra_engine_decide_many(engine, (const lra_question *const *)many, QUESTIONS, LRA_NO_INSTANT, octets, NULL);
    expect(status == LRA_STATUS_OK && octets[0] == LRA_OUTCOME_PERMIT, "no permits");
}

static void json(void) {
    lra_buffer answer;
    lra_engine_decide_json(engine, (const uint8_t *)enrolment_json, enrolment_length, LRA_NO_INSTANT, &answer, NULL);
    expect(answer.length > 0, "no answer");
    lra_buffer_free(&answer);
}

static char *file(const char *folder, const char *name, size_t *length) {
    static char text[65536];
    char path[4096], *copy;
    FILE *stream;
    snprintf(path, sizeof path, "%s/%s.json", folder, name);
    stream = fopen(path, "rb");
    expect(stream != NULL, path);
    *length = fread(text, 1, sizeof text, stream);
    fclose(stream);
    copy = (char *)malloc(*length);
    expect(copy != NULL, "no memory");
    return (char *)memcpy(copy, text, *length);
}

static lra_question *question(const char *folder, const char *name) {
    lra_question *made = NULL;
    size_t length;
    char *text = file(folder, name, &length);
    lra_question_new((const uint8_t *)text, length, LRA_NO_INSTANT, &made, NULL);
    free(text);
    expect(made != NULL, name);
    return made;
}

int main(int count, char **arguments) {
    size_t index;
    expect(count == 2 && lra_engine_new(&engine, NULL) == LRA_STATUS_OK, "usage: doors FOLDER");
    access_question = question(arguments[1], "application-access");
    enrolment = question(arguments[1], "enrolment");
    list = question(arguments[1], "accessible-applications");
    for (index = 0; index < QUESTIONS; ++index) many[index] = question(arguments[1], "application-access");
    enrolment_json = file(arguments[1], "enrolment", &enrolment_length);
    /* With no room it says how many rows there are. */
    lra_engine_access_matrix(engine, list, LRA_NO_INSTANT, octets, 0, &places, NULL);
    places *= 4;
    expect(places > 0 && places <= sizeof octets, "no rows");
    measure("empty call", empty, 1);
    measure("application access", decide_access, 1);
    measure("enrolment", decide_enrolment, 1);
    measure("matrix of all applications", matrix, 1);
    measure("batch, a question", batch, QUESTIONS);
    measure("enrolment, JSON in and out", json, 1);
    for (index = 0; index < QUESTIONS; ++index) lra_question_free(many[index]);
    lra_question_free(access_question);
    lra_question_free(enrolment);
    lra_question_free(list);
    lra_engine_free(engine);
    free(enrolment_json);
    return 0;
}
