/* The C interface of lra, a policy library for Belgian registration portals. Generated; do not edit.
 *
 * Conventions
 *
 * - A function that can fail returns lra_status; what it yields comes out of its last parameters, which it sets on
 *   every return: to the result, or to null and nothing. lra_abi_version and the lra_*_free functions cannot fail.
 * - Texts and bytes go in as pointer and length, need no terminating zero, and are only read during the call. A length
 *   of zero may come with a null pointer.
 * - What a function hands out belongs to the caller, who gives it back to the lra_*_free function of its type, once.
 *   These functions accept null. What is borrowed says so, and from whom.
 * - An error is a value: a last parameter `error` receives an lra_error when the status is not LRA_STATUS_OK. It may
 *   be null when the caller does not want it. There is no global state.
 * - No panic and no exception crosses this border. After LRA_STATUS_PANIC every handle stays usable.
 * - Each handle says what threads may do with it.
 */

#ifndef LRA_H
#define LRA_H

#include <stddef.h>
#include <stdint.h>

// The version of the C ABI that this header describes.
//
// It grows with every change that a program compiled against an older header would notice. What is added at the end
// (functions, statuses) does not change it.
#define LRA_ABI_VERSION 0

// How a call ended. Numbers are never reused; treat one you do not know as a failure.
typedef enum {
  // It did what it says.
  LRA_STATUS_OK = 0,
  // The library failed inside. Nothing was decided: treat it as a refusal, and report it.
  LRA_STATUS_PANIC = 1,
  // A pointer that must not be null was null, or a length was beyond what a process can hold.
  LRA_STATUS_INVALID_ARGUMENT = 2,
  // The question cannot be read, or no rulebook covers it; the error names the place and what was expected there.
  LRA_STATUS_INVALID_QUESTION = 3,
} lra_status;

// Rulebooks and catalogue, loaded and checked once. Immutable: any number of threads may ask it at once, without a
// lock; one frees it when no other uses it any more.
typedef struct lra_engine lra_engine;

// Why a call failed. Immutable: any number of threads may read it at once; one frees it.
typedef struct lra_error lra_error;

// Bytes that the library hands out and the caller gives back to `lra_buffer_free`.
//
// A plain value without a lock: one thread at a time.
typedef struct {
  // The first byte; null when there is none.
  uint8_t *data;
  // The number of bytes. No terminating zero follows them.
  size_t length;
} lra_buffer;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Gives a buffer back and leaves it empty, so that a second call does no harm. Null is accepted.
//
// # Safety
// `buffer` is null, or points to a buffer that is empty or was filled by this library and not changed since.
void lra_buffer_free(lra_buffer *buffer);

// Makes an engine with the rulebook that comes with the library.
//
// # Safety
// `engine` and `error` are null or writable.
lra_status lra_engine_new(lra_engine **engine, lra_error **error);

// Answers one question, JSON in and JSON out, as the schemas describe them.
//
// A decision of any outcome is `LRA_STATUS_OK`; read its `outcome`. A question that cannot be read,
// or that no rulebook covers, is `LRA_STATUS_INVALID_QUESTION`, its answer is empty, and the error says where and what
// was expected.
//
// # Safety
// `engine` is null or a live engine; `question` is null or points to `length` bytes that do not change during the call;
// `answer` and `error` are null or writable.
lra_status lra_engine_decide_json(const lra_engine *engine,
                                  const uint8_t *question,
                                  size_t length,
                                  lra_buffer *answer,
                                  lra_error **error);

// Gives an engine back. Null is accepted.
//
// # Safety
// `engine` is null, or an engine of this library that no thread uses any more.
void lra_engine_free(lra_engine *engine);

// The error as JSON: `{"v":1,"id"?,"error":{"code","path","expected","message","help","line"?,"column"?}}`, UTF-8,
// borrowed from the error until that is freed.
//
// # Safety
// `error` is null or a live error of this library; `json` and `length` are null or writable.
lra_status lra_error_json(const lra_error *error, const uint8_t **json, size_t *length);

// Gives an error back. Null is accepted.
//
// # Safety
// `error` is null, or an error of this library that is not used after.
void lra_error_free(lra_error *error);

// The version of the C ABI of the library that is loaded.
//
// Compare it with `LRA_ABI_VERSION` before anything else: another number means another interface. Any thread may call
// it at any time.
uint32_t lra_abi_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* LRA_H */
