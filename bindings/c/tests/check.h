/* What every test program counts with. Ends with `N passed, N failed`. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <string.h>

#include "lra.h"

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

/* Whether the error says this; gives the error back. */
static int error_says(lra_error *error, const char *text) {
    const uint8_t *json = NULL;
    size_t length = 0;
    int says = lra_error_json(error, &json, &length) == LRA_STATUS_OK && contains(json, length, text);
    if (!says && json != NULL) {
        printf("the error says %.*s\n", (int)length, (const char *)json);
    }
    lra_error_free(error);
    return says;
}

/* The bytes of a C string, as the library takes them. */
static const uint8_t *bytes(const char *text) {
    return (const uint8_t *)text;
}

/* Not every program uses all of the above. */
static int finish(void) {
    (void)error_says;
    (void)bytes;
    printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}

#endif
