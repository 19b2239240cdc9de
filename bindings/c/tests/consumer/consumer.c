/* A program outside the tree: one question. */
#include <lra.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    static const char question[] =
        "{\"v\":1,\"question\":\"organisation\",\"at\":\"2026-11-22T10:15:30Z\",\"facts\":{}}";
    lra_engine *engine = NULL;
    lra_buffer answer = {NULL, 0};
    lra_status status = lra_engine_new(&engine, NULL);
    if (status == LRA_STATUS_OK) {
        status = lra_engine_decide_json(engine, (const uint8_t *)question, strlen(question), LRA_NO_INSTANT, &answer,
                                        NULL);
    }
    /* The beginning is enough to see that it is one. */
    printf("%.*s\n", answer.length < 40 ? (int)answer.length : 40, (const char *)answer.data);
    lra_buffer_free(&answer);
    lra_engine_free(engine);
    return status == LRA_STATUS_OK && lra_abi_version() == LRA_ABI_VERSION ? 0 : 1;
}
