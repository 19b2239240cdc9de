/* Identifiers: as JSON, as numbers, and many at once. */
#include "check.h"

/* 2026-11-22T10:15:30Z */
static const int64_t AT = 1795342530000;

static lra_status report_on(const lra_engine *engine, const char *kind, const char *value, lra_buffer *report) {
    return lra_engine_check_json(engine, bytes(kind), strlen(kind), bytes(value), strlen(value), AT, report, NULL);
}

static void reports(const lra_engine *engine) {
    static const char *const kinds[] = {"ssin",        "enterprise-number", "establishment-unit-number", "employer-id",
                                        "card-number", "mrz",               "email",                     "phone",
                                        "password",    "activation-code"};
    lra_buffer report;
    size_t index;
    for (index = 0; index < sizeof kinds / sizeof *kinds; index++) {
        check(report_on(engine, kinds[index], "?", &report) == LRA_STATUS_OK &&
                  contains(report.data, report.length, "\"valid\":false"),
              kinds[index]);
        lra_buffer_free(&report);
    }
    check(report_on(engine, "ssin", "85.07.30-033.28", &report) == LRA_STATUS_OK &&
              contains(report.data, report.length, "\"canonical\":\"85073003328\""),
          "a valid one has its canonical form");
    lra_buffer_free(&report);
    check(report_on(engine, "activation-code", "A000-0000", &report) == LRA_STATUS_OK &&
              contains(report.data, report.length, "too-short") && !contains(report.data, report.length, "A000"),
          "a code stays inside");
    lra_buffer_free(&report);
    check(report_on(engine, "SSIN", "1", &report) == LRA_STATUS_INVALID_ARGUMENT, "a kind has its name");
    check(lra_engine_check_json(engine, bytes("ssin"), 4, bytes("\xff"), 1, AT, &report, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "a value is UTF-8");
    check(lra_engine_check_json(engine, bytes("ssin"), 4, bytes("1"), 1, LRA_NO_INSTANT, &report, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "an instant is needed");
}

static void ssins(void) {
    lra_ssin ssin;
    lra_error *error = NULL;
    check(lra_ssin_read(bytes("85.07.30-033.28"), 15, AT, &ssin, NULL) == LRA_STATUS_OK &&
              ssin.number == UINT64_C(85073003328) && ssin.birth_year == 1985 && ssin.birth_month == 7 &&
              ssin.birth_day == 30 && ssin.kind == LRA_SSIN_KIND_NATIONAL && ssin.sex == LRA_SEX_MALE &&
              ssin.birth_date_is_placeholder == 0,
          "a text is read");
    check(lra_ssin_read_number(UINT64_C(100166), AT, &ssin, NULL) == LRA_STATUS_OK && ssin.number == 100166 &&
              ssin.birth_year == 1900 && ssin.birth_month == 0 && ssin.birth_date_is_placeholder == 1,
          "a number is read, without its leading zeros");
    check(lra_ssin_read(bytes("85073003329"), 11, AT, &ssin, &error) == LRA_STATUS_INVALID_VALUE && ssin.number == 0 &&
              ssin.kind == LRA_SSIN_KIND_NONE,
          "wrong check digits are refused");
    check(error_says(error, "\"code\":\"invalid-value\",\"path\":\"\""), "with a code");
    check(lra_ssin_read(bytes("85073003329"), 11, AT, &ssin, &error) == LRA_STATUS_INVALID_VALUE &&
              error_says(error, "\"reason\":\"check-digits\""),
          "and a reason");
    check(lra_ssin_read_number(UINT64_C(17073003384), INT64_C(0), &ssin, NULL) == LRA_STATUS_INVALID_VALUE,
          "nobody is born after the instant");
    check(lra_ssin_read_number(UINT64_C(17073003384), LRA_NO_INSTANT, &ssin, NULL) == LRA_STATUS_OK,
          "unless none is given");
    check(lra_ssin_read_number(UINT64_MAX, AT, &ssin, NULL) == LRA_STATUS_INVALID_VALUE, "no more than eleven digits");
    check(lra_ssin_read(NULL, 0, AT, &ssin, NULL) == LRA_STATUS_INVALID_VALUE, "nothing is no number");
    check(lra_ssin_read(bytes("\xff\xff"), 2, AT, &ssin, NULL) == LRA_STATUS_INVALID_VALUE, "nor are bytes");
    check(lra_ssin_read(bytes("8507\0003328"), 11, AT, &ssin, NULL) == LRA_STATUS_INVALID_VALUE, "nor a zero byte");
    check(lra_ssin_read(bytes("1"), 1, AT, NULL, NULL) == LRA_STATUS_INVALID_ARGUMENT, "a place is needed");
}

static void enterprise_numbers(void) {
    uint64_t number = 0;
    lra_error *error = NULL;
    check(lra_enterprise_number_read(bytes("BE 428.759.497"), 14, &number, NULL) == LRA_STATUS_OK &&
              number == UINT64_C(428759497),
          "a text is read");
    check(lra_enterprise_number_check(428759497, NULL) == LRA_STATUS_OK, "a number is checked");
    check(lra_enterprise_number_check(428759498, &error) == LRA_STATUS_INVALID_VALUE &&
              error_says(error, "\"reason\":\"check-digits\""),
          "a wrong one is refused");
    check(lra_enterprise_number_check(UINT64_MAX, NULL) == LRA_STATUS_INVALID_VALUE, "so is one too long");
}

static void many(void) {
    static const uint64_t numbers[] = {UINT64_C(85073003328), UINT64_C(85073003329), UINT64_C(85133003328),
                                       UINT64_C(1) << 60, UINT64_C(17073003384)};
    static const char text[] = "85.07.30-033.288507300332985073003328";
    static const int64_t offsets[] = {0, 15, 26, 26, 37};
    static const int64_t back[] = {0, 15, 3};
    static const int64_t beyond[] = {0, 15, 38};
    static const int64_t negative[] = {-1, 15};
    static const char enterprises[] = "0428.759.497BE0428759498";
    static const int64_t enterprise_offsets[] = {0, 12, 24};
    static const uint64_t enterprise_numbers[] = {428759497, 428759498, UINT64_C(10000000000)};
    uint8_t results[5];
    size_t valid = 99;
    check(lra_ssin_check_many(numbers, 5, AT, results, &valid, NULL) == LRA_STATUS_OK && valid == 2 &&
              results[0] == LRA_CHECK_RESULT_VALID && results[1] == LRA_CHECK_RESULT_CHECK_DIGITS &&
              results[2] == LRA_CHECK_RESULT_MONTH && results[3] == LRA_CHECK_RESULT_FORM &&
              results[4] == LRA_CHECK_RESULT_VALID,
          "many numbers are checked");
    check(lra_ssin_check_many(NULL, 0, AT, NULL, &valid, NULL) == LRA_STATUS_OK && valid == 0, "none are too");
    check(lra_ssin_check_many(numbers, (size_t)-1, AT, results, &valid, NULL) == LRA_STATUS_INVALID_ARGUMENT, "no more");
    check(lra_ssin_check_many_texts(bytes(text), strlen(text), offsets, 4, AT, results, &valid, NULL) ==
                  LRA_STATUS_OK &&
              valid == 2 && results[0] == LRA_CHECK_RESULT_VALID && results[1] == LRA_CHECK_RESULT_CHECK_DIGITS &&
              results[2] == LRA_CHECK_RESULT_FORM && results[3] == LRA_CHECK_RESULT_VALID,
          "many texts are checked");
    check(lra_ssin_check_many_texts(bytes(text), strlen(text), back, 2, AT, results, &valid, NULL) ==
                  LRA_STATUS_INVALID_ARGUMENT &&
              valid == 0,
          "offsets do not go back");
    check(lra_ssin_check_many_texts(bytes(text), strlen(text), beyond, 2, AT, results, &valid, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "nor beyond");
    check(lra_ssin_check_many_texts(bytes(text), strlen(text), negative, 1, AT, results, &valid, NULL) ==
              LRA_STATUS_INVALID_ARGUMENT,
          "nor before");
    check(lra_enterprise_number_check_many(enterprise_numbers, 3, results, &valid, NULL) == LRA_STATUS_OK && valid == 1 &&
              results[0] == LRA_CHECK_RESULT_VALID && results[1] == LRA_CHECK_RESULT_CHECK_DIGITS &&
              results[2] == LRA_CHECK_RESULT_FORM,
          "many enterprise numbers are checked");
    check(lra_enterprise_number_check_many(enterprise_numbers, (size_t)-1, results, &valid, NULL) ==
                  LRA_STATUS_INVALID_ARGUMENT &&
              valid == 0,
          "no more than there are");
    check(lra_enterprise_number_check_many_texts(bytes(enterprises), strlen(enterprises), enterprise_offsets, 2,
                                                 results, &valid, NULL) == LRA_STATUS_OK &&
              valid == 1 && results[1] == LRA_CHECK_RESULT_CHECK_DIGITS,
          "and many texts of them");
}

int main(void) {
    lra_engine *engine = NULL;
    check(lra_engine_new(&engine, NULL) == LRA_STATUS_OK, "an engine is made");
    reports(engine);
    ssins();
    enterprise_numbers();
    many();
    lra_engine_free(engine);
    return finish();
}
