/* Shows that the sanitizers are on: with one argument, the kind of fault, it must not end well. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* The compilers see no fault in what they cannot foresee. */
static volatile int four = 4;

static int overflow(void) {
    char *octets = (char *)malloc((size_t)four);
    octets[four] = 1;
    four = octets[four];
    free(octets);
    return 0;
}

static int leak(void) {
    char *volatile octets = (char *)malloc((size_t)four);
    octets[0] = 1;
    octets = NULL;
    return 0;
}

static int undefined(void) {
    four += INT_MAX;
    return 0;
}

int main(int count, char **arguments) {
    const char *kind = count == 2 ? arguments[1] : "";
    if (strcmp(kind, "overflow") == 0) return overflow();
    if (strcmp(kind, "leak") == 0) return leak();
    if (strcmp(kind, "undefined") == 0) return undefined();
    return 2;
}
