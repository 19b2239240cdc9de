/* `load LIBRARY` prints what it takes to load the library and make an engine. */
#define _XOPEN_SOURCE 700

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "lra.h"

int main(int count, char **arguments) {
    lra_status (*make)(lra_engine **, lra_error **);
    lra_engine *engine = NULL;
    struct timespec begin, end;
    void *found;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    found = dlsym(dlopen(arguments[count - 1], RTLD_NOW), "lra_engine_new");
    if (found == NULL) {
        printf("%s\n", dlerror());
        return 1;
    }
    /* C has no conversion of one to the other. */
    memcpy(&make, &found, sizeof make);
    if (make(&engine, NULL) != LRA_STATUS_OK) {
        return 1;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("door\tload and engine\t%.0f\n",
           (double)(end.tv_sec - begin.tv_sec) * 1e9 + (double)(end.tv_nsec - begin.tv_nsec));
    return 0;
}
