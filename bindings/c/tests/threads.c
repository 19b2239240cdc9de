/* Many threads on one engine, one question and one decision; several on one trail, which serves one at a time. */
#include "files.h"

#include <pthread.h>

#include "check.h"

enum { THREADS = 8, ROUNDS = 2000, RECORDS = 60 };

/* 2026-11-22T10:15:30Z */
static const int64_t AT = 1795342530000;

typedef struct {
    const lra_engine *engine;
    const lra_question *question;
    const lra_decision *decision;
    lra_trail *trail;
    char record[1024];
    int right;
    int written;
    int busy;
} work;

static void *decide(void *argument) {
    work *mine = (work *)argument;
    int round;
    for (round = 0; round < ROUNDS; round++) {
        lra_outcome outcome = LRA_OUTCOME_NONE;
        lra_counts counts;
        lra_buffer json;
        lra_error *error = NULL;
        mine->right += lra_engine_decide(mine->engine, mine->question, AT, &outcome, NULL) == LRA_STATUS_OK &&
                       outcome == LRA_OUTCOME_PERMIT;
        if (round % 100 == 0) {
            mine->right += lra_decision_counts(mine->decision, &counts, NULL) == LRA_STATUS_OK && counts.violated == 0;
            mine->right += lra_decision_json(mine->decision, LRA_LANGUAGE_DE, &json, NULL) == LRA_STATUS_OK;
            lra_buffer_free(&json);
            mine->right += lra_engine_decide(mine->engine, mine->question, 0, &outcome, &error) ==
                           LRA_STATUS_INVALID_QUESTION;
            lra_error_free(error);
        }
    }
    return NULL;
}

static void *append(void *argument) {
    work *mine = (work *)argument;
    while (mine->written < RECORDS) {
        uint64_t position = 0;
        lra_status status =
            lra_trail_append(mine->trail, bytes(mine->record), strlen(mine->record), AT, &position, NULL);
        if (status == LRA_STATUS_OK) {
            mine->written++;
        } else if (status == LRA_STATUS_BUSY) {
            mine->busy++;
        } else {
            return NULL;
        }
        if (mine->written % 20 == 19) {
            status = lra_trail_commit(mine->trail, NULL, NULL);
            if (status != LRA_STATUS_OK && status != LRA_STATUS_BUSY) {
                return NULL;
            }
        }
    }
    mine->right = 1;
    return NULL;
}

static void together(work *all, void *(*task)(void *)) {
    pthread_t threads[THREADS];
    int index;
    for (index = 0; index < THREADS; index++) {
        if (pthread_create(&threads[index], NULL, task, &all[index]) != 0) {
            exit(2);
        }
    }
    for (index = 0; index < THREADS; index++) {
        pthread_join(threads[index], NULL);
    }
}

static void one_engine(void) {
    size_t length = 0;
    char *text = read_file("tests/vectors/base/enrolment.json", &length);
    lra_engine *engine = NULL;
    lra_question *question = NULL;
    lra_decision *decision = NULL;
    static work all[THREADS];
    int index, right = 0;
    check(lra_engine_new(&engine, NULL) == LRA_STATUS_OK, "an engine");
    check(lra_question_new(bytes(text), length, AT, &question, NULL) == LRA_STATUS_OK, "a question");
    check(lra_decision_new(engine, question, AT, &decision, NULL) == LRA_STATUS_OK, "a decision");
    free(text);
    for (index = 0; index < THREADS; index++) {
        all[index].engine = engine;
        all[index].question = question;
        all[index].decision = decision;
    }
    together(all, decide);
    for (index = 0; index < THREADS; index++) {
        right += all[index].right;
    }
    check(right == THREADS * (ROUNDS + 3 * ROUNDS / 100), "threads share them without a lock");
    lra_decision_free(decision);
    lra_question_free(question);
    lra_engine_free(engine);
}

static void one_trail(void) {
    char folder[] = "/tmp/lra-threads-XXXXXX";
    uint8_t seed[LRA_SEED_LENGTH];
    static work all[THREADS];
    lra_trail *trail = NULL;
    lra_buffer checkpoint;
    uint64_t records = 0;
    int index, right = 0, written = 0;
    if (mkdtemp(folder) == NULL) {
        exit(2);
    }
    for (index = 0; index < LRA_SEED_LENGTH; index++) {
        seed[index] = (uint8_t)(index + 1);
    }
    check(lra_trail_open(bytes(folder), strlen(folder), bytes("lra.example.be/threads"), 22, seed, sizeof seed, &trail,
                         NULL, NULL) == LRA_STATUS_OK,
          "a trail");
    for (index = 0; index < THREADS; index++) {
        all[index].trail = trail;
        snprintf(all[index].record, sizeof all[index].record,
                 "{\"specversion\":\"1.0\",\"type\":\"lra.test\",\"datacontenttype\":\"application/json\","
                 "\"correlationid\":\"AAECAwQFBgcICQoLDA0ODw\",\"data\":{\"v\":1,\"case\":{\"position\":%d,"
                 "\"closing\":false},\"who\":{\"role\":\"officer\","
                 "\"commitment\":\"D8V4r537WLjkvszC2BBcqu1hYyAfKNLJKrZQwBB1O6E\"},\"how\":{\"channel\":\"desk\"},"
                 "\"why\":{\"legalBasis\":\"lra\",\"purpose\":\"test\"},\"outcome\":\"permit\"}}",
                 index);
    }
    together(all, append);
    for (index = 0; index < THREADS; index++) {
        right += all[index].right;
        written += all[index].written;
    }
    check(right == THREADS, "a call while another is under way is busy and nothing else");
    check(lra_trail_commit(trail, NULL, NULL) == LRA_STATUS_OK, "the trail goes on");
    check(lra_trail_checkpoint(trail, &checkpoint, &records, NULL) == LRA_STATUS_OK &&
              records == (uint64_t)written && written == THREADS * RECORDS,
          "every record that was taken is there, once");
    lra_buffer_free(&checkpoint);
    lra_trail_free(trail);
    remove_folder(folder);
}

int main(void) {
    one_engine();
    one_trail();
    return finish();
}
