/* The vectors that all languages share, through the C interface: the same outcomes, findings, words and bytes. */
#include "files.h"

#include "check.h"
#include "json.h"

/* 2026-11-22T10:15:30Z */
static const int64_t AT = 1795342530000;

/* The lines of a file of the vectors, one after the other. */
typedef struct {
    char *whole;
    char *next;
    int number;
} reader;

static reader open_vectors(const char *name) {
    char path[256];
    size_t length;
    reader lines;
    snprintf(path, sizeof path, "tests/vectors/%s", name);
    lines.whole = lines.next = read_file(path, &length);
    lines.number = 0;
    return lines;
}

/* The next line as a JSON object, nothing at the end, where all is given back. */
static json next_vector(reader *lines) {
    json line;
    char *end = strchr(lines->next, '\n');
    line.text = NULL;
    line.length = 0;
    if (end == NULL) {
        free(lines->whole);
        return line;
    }
    *end = 0;
    line.text = lines->next;
    line.length = (size_t)(end - lines->next);
    lines->next = end + 1;
    lines->number++;
    return line;
}

static void check_line(int holds, const char *file, const reader *lines) {
    char what[128];
    snprintf(what, sizeof what, "%s:%d", file, lines->number);
    check(holds, what);
}

static json whole(const lra_buffer *buffer, char **text) {
    json value;
    *text = (char *)malloc(buffer->length + 1);
    if (*text == NULL) {
        exit(2);
    }
    if (buffer->length > 0) {
        memcpy(*text, buffer->data, buffer->length);
    }
    (*text)[buffer->length] = 0;
    value.text = *text;
    value.length = buffer->length;
    return value;
}

/* The engine of the vectors: the rulebooks that come along, and the one on file. */
static lra_engine *engine_of_vectors(void) {
    static const char *const paths[] = {"lra-core/rulebook/2018-05-25.toml", "lra-core/rulebook/2025-03-26.toml",
                                        "tests/vectors/rulebook-other.toml"};
    lra_text texts[3];
    char *owned[3];
    lra_engine *engine = NULL;
    size_t index;
    for (index = 0; index < 3; index++) {
        owned[index] = read_file(paths[index], &texts[index].length);
        texts[index].data = bytes(owned[index]);
    }
    check(lra_engine_new_with_rulebooks(texts, 3, &engine, NULL) == LRA_STATUS_OK, "the rulebooks are loaded");
    for (index = 0; index < 3; index++) {
        free(owned[index]);
    }
    return engine;
}

/* Every question with the very bytes of its answer. */
static void answers(const lra_engine *engine, const char *file, const char *expected) {
    reader lines = open_vectors(file);
    json line;
    while ((line = next_vector(&lines)).text != NULL) {
        json question = json_member(line, "question"), answer = json_member(line, expected);
        lra_buffer found;
        int same = lra_engine_decide_json(engine, bytes(question.text), question.length, LRA_NO_INSTANT, &found,
                                          NULL) == LRA_STATUS_OK &&
                   found.length == answer.length && memcmp(found.data, answer.text, found.length) == 0;
        check_line(same, file, &lines);
        lra_buffer_free(&found);
    }
}

/* The same through handles: outcome and findings one by one. */
static void findings(const lra_engine *engine) {
    static const char file[] = "decisions.jsonl";
    reader lines = open_vectors(file);
    json line;
    while ((line = next_vector(&lines)).text != NULL) {
        static const char *const outcomes[] = {"\"\"", "\"permit\"", "\"deny\"", "\"incomplete\""};
        static const char *const verdicts[] = {"\"\"", "\"satisfied\"", "\"violated\"", "\"unknown\"",
                                               "\"not-applicable\""};
        json question = json_member(line, "question"), decided = json_member(line, "decision"), word, one;
        const char *at;
        lra_question *asked = NULL;
        lra_decision *decision = NULL;
        lra_outcome outcome = LRA_OUTCOME_NONE;
        lra_counts counts;
        lra_finding finding;
        lra_text path;
        size_t index = 0;
        int same = lra_question_new(bytes(question.text), question.length, LRA_NO_INSTANT, &asked, NULL) ==
                       LRA_STATUS_OK &&
                   lra_engine_decide(engine, asked, LRA_NO_INSTANT, &outcome, NULL) == LRA_STATUS_OK;
        word = json_member(decided, "outcome");
        same = same && word.length == strlen(outcomes[outcome]) &&
               memcmp(word.text, outcomes[outcome], word.length) == 0;
        same = same && lra_decision_new(engine, asked, LRA_NO_INSTANT, &decision, NULL) == LRA_STATUS_OK &&
               lra_decision_counts(decision, &counts, NULL) == LRA_STATUS_OK;
        at = json_member(decided, "findings").text + 1;
        while (same && (one = json_next(&at)).text != NULL) {
            json rule = json_member(one, "rule"), arguments = json_member(one, "arguments");
            word = json_member(one, "verdict");
            same = lra_decision_finding(decision, index++, &finding, NULL) == LRA_STATUS_OK &&
                   finding.rule.length + 2 == rule.length &&
                   memcmp(finding.rule.data, rule.text + 1, finding.rule.length) == 0 &&
                   word.length == strlen(verdicts[finding.verdict]) &&
                   memcmp(word.text, verdicts[finding.verdict], word.length) == 0 &&
                   finding.arguments.length == arguments.length &&
                   memcmp(finding.arguments.data, arguments.text, arguments.length) == 0;
        }
        same = same && index == counts.findings;
        at = json_member(decided, "missing").text + 1;
        for (index = 0; same && (one = json_next(&at)).text != NULL; index++) {
            same = lra_decision_missing(decision, index, &path, NULL) == LRA_STATUS_OK &&
                   path.length + 2 == one.length && memcmp(path.data, one.text + 1, path.length) == 0;
        }
        same = same && index == counts.missing;
        at = json_member(decided, "duties").text + 1;
        for (index = 0; same && json_next(&at).text != NULL; index++) {
        }
        check_line(same && index == counts.duties, file, &lines);
        lra_decision_free(decision);
        lra_question_free(asked);
    }
}

static void nearest_permits(const lra_engine *engine) {
    static const char file[] = "nearest-permits.jsonl";
    reader lines = open_vectors(file);
    json line;
    while ((line = next_vector(&lines)).text != NULL) {
        json question = json_member(line, "question"), expected = json_member(line, "nearestPermit"), found;
        lra_buffer answer;
        char *text;
        int same = lra_engine_decide_json(engine, bytes(question.text), question.length, LRA_NO_INSTANT, &answer,
                                          NULL) == LRA_STATUS_OK;
        found = json_member(whole(&answer, &text), "nearestPermit");
        check_line(same && json_same(expected, found), file, &lines);
        free(text);
        lra_buffer_free(&answer);
    }
}

static void errors(const lra_engine *engine) {
    static const char file[] = "errors.jsonl";
    reader lines = open_vectors(file);
    json line;
    while ((line = next_vector(&lines)).text != NULL) {
        size_t length, size = 0;
        char *text = json_text(json_member(line, "text"), &length);
        lra_buffer answer;
        lra_error *error = NULL;
        const uint8_t *said = NULL;
        json found;
        int same = lra_engine_decide_json(engine, bytes(text), length, LRA_NO_INSTANT, &answer, &error) ==
                       LRA_STATUS_INVALID_QUESTION &&
                   lra_error_json(error, &said, &size) == LRA_STATUS_OK;
        if (same) {
            lra_buffer copied;
            char *owned;
            copied.data = (uint8_t *)said;
            copied.length = size;
            found = json_member(whole(&copied, &owned), "error");
            same = json_same(json_member(found, "code"), json_member(line, "code")) &&
                   json_same(json_member(found, "path"), json_member(line, "path"));
            free(owned);
        }
        check_line(same, file, &lines);
        lra_error_free(error);
        lra_buffer_free(&answer);
        free(text);
    }
}

static void explanations(const lra_engine *engine) {
    static const char file[] = "explanations.jsonl";
    static const char *const languages[] = {"", "\"en\"", "\"fr\"", "\"nl\"", "\"de\""};
    static const char *const audiences[] = {"", "\"citizen\"", "\"officer\"", "\"auditor\""};
    reader lines = open_vectors(file);
    json line;
    lra_question *question = NULL;
    lra_decision *decision = NULL;
    while ((line = next_vector(&lines)).text != NULL) {
        json asked = json_member(line, "question"), word;
        uint32_t language = 4, audience = 3;
        lra_buffer found;
        size_t length;
        char *text;
        if (asked.text != NULL) {
            lra_question_free(question);
            lra_decision_free(decision);
            check_line(lra_question_new(bytes(asked.text), asked.length, LRA_NO_INSTANT, &question, NULL) ==
                               LRA_STATUS_OK &&
                           lra_decision_new(engine, question, LRA_NO_INSTANT, &decision, NULL) == LRA_STATUS_OK,
                       file, &lines);
            continue;
        }
        word = json_member(line, "lang");
        while (language > 0 && memcmp(languages[language], word.text, 4) != 0) {
            language--;
        }
        word = json_member(line, "audience");
        while (audience > 0 && memcmp(audiences[audience], word.text, 9) != 0) {
            audience--;
        }
        text = json_text(json_member(line, "text"), &length);
        check_line(lra_decision_explain(decision, language, audience, LRA_TEXT_FORM_PLAIN, &found, NULL) ==
                           LRA_STATUS_OK &&
                       found.length == length && memcmp(found.data, text, length) == 0,
                   file, &lines);
        lra_buffer_free(&found);
        free(text);
    }
    lra_question_free(question);
    lra_decision_free(decision);
}

/* Noon in UTC of a day YYYY-MM-DD, in milliseconds since 1970 (days from the civil calendar by counting). */
static int64_t noon(const char *day) {
    int year = atoi(day), month = atoi(day + 5), number = atoi(day + 8), one;
    int64_t days = number - 1;
    for (one = 1970; one < year; one++) {
        days += 365 + (one % 4 == 0 && (one % 100 != 0 || one % 400 == 0));
    }
    for (one = year; one < 1970; one++) {
        days -= 365 + (one % 4 == 0 && (one % 100 != 0 || one % 400 == 0));
    }
    for (one = 1; one < month; one++) {
        static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        days += lengths[one - 1] + (one == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    }
    return (days * 24 + 12) * 3600000;
}

/* A report without its message: words may be put better, that they are there may not change. */
static int same_report(json expected, json found) {
    char *const cut = (char *)malloc(found.length + 1);
    json message = json_member(found, "message"), without;
    int same;
    if (cut == NULL) {
        exit(2);
    }
    memcpy(cut, found.text, found.length + 1);
    without.text = cut;
    without.length = found.length;
    if (message.text != NULL) {
        /* `"message":"…",` or, at the end, `,"message":"…"` */
        char *start = cut + (message.text - found.text) - strlen("\"message\":");
        char *end = cut + (message.text - found.text) + message.length;
        if (*end == ',') {
            end++;
        } else {
            start--;
        }
        memmove(start, end, strlen(end) + 1);
        without.length = strlen(cut);
    }
    same = json_same(expected, without);
    same = same && (message.text != NULL) == (memcmp(json_member(expected, "valid").text, "false", 5) == 0);
    free(cut);
    return same;
}

static void identifiers(const lra_engine *engine) {
    static const char file[] = "identifiers.jsonl";
    reader lines = open_vectors(file);
    json line;
    while ((line = next_vector(&lines)).text != NULL) {
        size_t kind_length, value_length, today_length;
        char *kind = json_text(json_member(line, "kind"), &kind_length), *text = NULL;
        char *value = json_text(json_member(line, "value"), &value_length);
        char *today = json_text(json_member(line, "today"), &today_length);
        json report = json_member(line, "report");
        lra_buffer found;
        int same = lra_engine_check_json(engine, bytes(kind), kind_length, bytes(value), value_length, noon(today),
                                         &found, NULL) == LRA_STATUS_OK;
        same = same && same_report(report, whole(&found, &text));
        check_line(same, file, &lines);
        if (same && strcmp(kind, "ssin") == 0) {
            lra_ssin ssin;
            int valid = memcmp(json_member(report, "valid").text, "true", 4) == 0;
            check_line((lra_ssin_read(bytes(value), value_length, noon(today), &ssin, NULL) == LRA_STATUS_OK) == valid,
                       file, &lines);
        }
        lra_buffer_free(&found);
        free(text);
        free(kind);
        free(value);
        free(today);
    }
}

static void catalogue(const lra_engine *engine) {
    static const char file[] = "catalogue.jsonl";
    static const char *const members[] = {"portal", "article", "name", "level", "reading"};
    reader lines = open_vectors(file);
    json line;
    lra_buffer rows;
    char *text, *row;
    check(lra_engine_catalogue_json(engine, AT, &rows, NULL) == LRA_STATUS_OK, "the catalogue");
    whole(&rows, &text);
    row = text;
    while ((line = next_vector(&lines)).text != NULL) {
        json found;
        size_t index;
        int same = *row != 0;
        found.text = row;
        found.length = strcspn(row, "\n");
        for (index = 0; same && index < sizeof members / sizeof *members; index++) {
            same = json_same(json_member(line, members[index]), json_member(found, members[index]));
        }
        check_line(same, file, &lines);
        row += found.length + (same ? 1 : 0);
    }
    check(*row == 0, "no row more");
    free(text);
    lra_buffer_free(&rows);
}

static size_t octets(json hexadecimal, uint8_t *to, size_t size) {
    size_t index;
    for (index = 0; index < size && 2 * index + 2 < hexadecimal.length; index++) {
        char two[3];
        two[0] = hexadecimal.text[1 + 2 * index];
        two[1] = hexadecimal.text[2 + 2 * index];
        two[2] = 0;
        to[index] = (uint8_t)strtoul(two, NULL, 16);
    }
    return index;
}

static void ring_key(json named, lra_key *key, uint8_t *to) {
    json id = json_member(named, "id");
    key->id.data = bytes(id.text + 1);
    key->id.length = id.length - 2;
    key->octets = to;
    octets(json_member(named, "key"), to, LRA_KEY_LENGTH);
}

/* An instant YYYY-MM-DDThh:mm:ss.fffZ in its quotation marks. */
static int64_t instant(json value) {
    const char *text = value.text + 1;
    return noon(text) + (((atoi(text + 11) - 12) * 60 + atoi(text + 14)) * 60 + atoi(text + 17)) * INT64_C(1000) +
           atoi(text + 20);
}

/* Code, link and seals of the published issues. Their states follow other terms than those of the rulebooks, so that they
   are read and sealed here, and codes and links are issued by the terms of the rulebook. */
static void activation(const lra_engine *engine) {
    size_t size = 0, length = 0;
    char *file = read_file("tests/vectors/activation.json", &size);
    const char *at = json_member(json_value(file), "vectors").text + 1;
    json vector;
    while ((vector = json_next(&at)).text != NULL) {
        json given = json_member(vector, "given"), expected = json_member(vector, "expected");
        uint8_t key[LRA_KEY_LENGTH], entropy[LRA_ENTROPY_LENGTH];
        lra_key row;
        lra_seal_keys *seal_keys = NULL;
        lra_peppers *peppers = NULL;
        lra_permit *permit = NULL;
        lra_issued *issued = NULL;
        lra_issue_request request;
        lra_buffer sealed, state, link, code;
        json word, channel = json_member(given, "codeChannel");
        char *text;
        ring_key(json_member(given, "sealKey"), &row, key);
        check(lra_seal_keys_new(&row, 1, &seal_keys, NULL) == LRA_STATUS_OK, "a seal key");
        ring_key(json_member(given, "pepper"), &row, key);
        check(lra_peppers_new(&row, 1, &peppers, NULL) == LRA_STATUS_OK, "a pepper");
        text = json_text(json_member(expected, "stored"), &length);
        word = json_member(expected, "sealedStored");
        check(lra_activation_seal(bytes(text), length, seal_keys, &sealed, NULL) == LRA_STATUS_OK &&
                  sealed.length + 2 == word.length && memcmp(sealed.data, word.text + 1, sealed.length) == 0,
              "a state is sealed as published");
        check(lra_activation_reopen(sealed.data, sealed.length, seal_keys, &state, NULL) == LRA_STATUS_OK &&
                  state.length == length && memcmp(state.data, text, length) == 0,
              "and opened");
        lra_buffer_free(&sealed);
        lra_buffer_free(&state);
        free(text);
        word = json_member(expected, "sealedPermit");
        check(lra_permit_reopen(bytes(word.text + 1), word.length - 2, seal_keys, &permit, NULL) == LRA_STATUS_OK &&
                  lra_permit_seal(permit, seal_keys, &sealed, NULL) == LRA_STATUS_OK &&
                  sealed.length + 2 == word.length && memcmp(sealed.data, word.text + 1, sealed.length) == 0,
              "a permit is opened and sealed as published");
        lra_buffer_free(&sealed);
        memset(&request, 0, sizeof request);
        word = json_member(given, "keyKind");
        request.key_kind.data = bytes(word.text + 1);
        request.key_kind.length = word.length - 2;
        request.link_channel = LRA_LINK_CHANNEL_EMAIL;
        request.code_channel = memcmp(channel.text, "\"paper\"", 7) == 0   ? LRA_CODE_CHANNEL_PAPER
                               : memcmp(channel.text, "\"email\"", 7) == 0 ? LRA_CODE_CHANNEL_EMAIL
                                                                          : LRA_CODE_CHANNEL_SMS;
        check(octets(json_member(given, "entropy"), entropy, sizeof entropy) == sizeof entropy, "entropy");
        check(lra_activation_issue(engine, permit, &request, NULL, 0, peppers, entropy, sizeof entropy,
                                   instant(json_member(given, "issuedAt")), &issued, NULL) == LRA_STATUS_OK &&
                  lra_issued_dispatch(issued, &link, &code, NULL) == LRA_STATUS_OK,
              "a code is issued");
        word = json_member(expected, "code");
        check(code.length + 2 == word.length && memcmp(code.data, word.text + 1, code.length) == 0, "as published");
        /* The link is on the host of the rulebook; selector and verifier are those of the entropy. */
        word = json_member(expected, "link");
        check(link.length > 45 && memcmp(link.data + link.length - 45, word.text + word.length - 46, 45) == 0,
              "and its link");
        lra_buffer_free(&link);
        lra_buffer_free(&code);
        lra_issued_free(issued);
        lra_permit_free(permit);
        lra_peppers_free(peppers);
        lra_seal_keys_free(seal_keys);
    }
    free(file);
}

int main(void) {
    lra_engine *engine = engine_of_vectors();
    (void)remove_folder;
    answers(engine, "decisions.jsonl", "decision");
    answers(engine, "accessible-applications.jsonl", "answer");
    findings(engine);
    nearest_permits(engine);
    errors(engine);
    explanations(engine);
    identifiers(engine);
    catalogue(engine);
    activation(engine);
    lra_engine_free(engine);
    return finish();
}
