/* The C interface of lra, a policy library for Belgian registration portals. Generated; do not edit.
 *
 * Conventions
 *
 * - A function that can fail returns lra_status; what it yields comes out of its last parameters, which it sets on
 *   every return: to the result, or to null and nothing. lra_abi_version and the lra_*_free functions cannot fail.
 * - Every pointer has to be valid for what its function says of it, and null is refused unless the function takes it.
 *   What goes in is only read, and must not change, during the call; secrets say that they are wiped. Out-parameters
 *   are writable, of their own type and alignment, and nobody else's during the call.
 * - Texts are UTF-8. Texts and bytes go in as pointer and length and need no terminating zero. A length of zero may
 *   come with a null pointer.
 * - Instants are milliseconds since 1970-01-01T00:00:00Z, of the years 1800 to 9999. The library reads no clock and
 *   draws no randomness: hand both in, those of the system from lra_system_time and lra_system_random if you like.
 * - What a function hands out belongs to the caller, who gives it back to the lra_*_free function of its type, once.
 *   These functions accept null. What is borrowed says so, and from whom.
 * - An error is a value: a last parameter `error` receives an lra_error when the status is not LRA_STATUS_OK. It may
 *   be null when the caller does not want it. There is no global state.
 * - No panic and no exception crosses this border. After LRA_STATUS_PANIC every handle stays usable.
 * - Each handle says what threads may do with it. Functions on values alone may be called by any thread at any time.
 * - A handle of another type is LRA_STATUS_INVALID_HANDLE. A freed one is so in a debug build of the library, which
 *   ignores a second free too; a release build does not look: using a freed handle there is undefined.
 */

#ifndef LRA_H
#define LRA_H

#include <stddef.h>
#include <stdint.h>

// Octets of entropy that one issue takes.
#define LRA_ENTROPY_LENGTH 61

// Octets of a key.
#define LRA_KEY_LENGTH 32

// Characters of a selector: 16 octets in base64url.
#define LRA_SELECTOR_LENGTH 22

// Octets of a digest.
#define LRA_DIGEST_LENGTH 32

// No instant, where a function takes or gives one that need not be there.
#define LRA_NO_INSTANT INT64_MIN

// Octets of the salt of a disclosure.
#define LRA_SALT_LENGTH 16

// Characters of a commitment: 32 octets in base64url.
#define LRA_COMMITMENT_LENGTH 43

// Octets of the seed of a log key.
#define LRA_SEED_LENGTH 32

// Octets of the two salts that the record of a decision takes.
#define LRA_DECISION_SALTS_LENGTH 32

// The version of the C ABI that this header describes.
//
// It grows with every change that a program compiled against an older header would notice. What is added at the end
// (functions, statuses) does not change it.
#define LRA_ABI_VERSION 0

// How many levels there are.
#define LRA_LEVEL_COUNT 4

// How a call ended. Numbers are never reused; treat one you do not know as a failure.
typedef enum {
  // It did what it says.
  LRA_STATUS_OK = 0,
  // The library failed inside. Nothing was decided: treat it as a refusal, and report it.
  LRA_STATUS_PANIC = 1,
  // A pointer that must not be null was null, or an argument is not what its function takes.
  LRA_STATUS_INVALID_ARGUMENT = 2,
  // The question cannot be read, or no rulebook covers it; the error names the place and what was expected there.
  LRA_STATUS_INVALID_QUESTION = 3,
  // A handle was freed, or is of another type. A release build tells only the latter.
  LRA_STATUS_INVALID_HANDLE = 4,
  // The text or number is no identifier of its kind; the reason of the error says why.
  LRA_STATUS_INVALID_VALUE = 5,
  // A rulebook, stored activation, sealed text, key, link, code, record or checkpoint cannot be read; the error says why.
  LRA_STATUS_INVALID_DOCUMENT = 6,
  // The procedure refuses what was asked; the reason of the error says why. Nothing was issued, counted or written.
  LRA_STATUS_REFUSED = 7,
  // Disk, permission, lock, clock, randomness or keys do not serve; the reason of the error says which.
  LRA_STATUS_ENVIRONMENT = 8,
  // The trail was tampered with.
  LRA_STATUS_TAMPERED = 9,
  // Another call on a handle that serves one call at a time is under way.
  LRA_STATUS_BUSY = 10,
  // The handle was used up by an earlier call.
  LRA_STATUS_USED_UP = 11,
} lra_status;

// Where an activation stands. All but pending are final.
typedef enum {
  // A state that this header does not know: nothing can be redeemed.
  LRA_ACTIVATION_STATE_OTHER = 0,
  // Issued, and can be redeemed.
  LRA_ACTIVATION_STATE_PENDING = 1,
  // Its validity is over.
  LRA_ACTIVATION_STATE_EXPIRED = 2,
  // Too many wrong codes were tried in its case.
  LRA_ACTIVATION_STATE_LOCKED = 3,
  // Used.
  LRA_ACTIVATION_STATE_REDEEMED = 4,
  // Withdrawn by the portal.
  LRA_ACTIVATION_STATE_REVOKED = 5,
  // Replaced by a newer code for the same person and kind of key.
  LRA_ACTIVATION_STATE_SUPERSEDED = 6,
} lra_activation_state;

// The end of an attempt with a right link.
typedef enum {
  // Nothing was compared. Never an activation.
  LRA_REDEMPTION_NONE = 0,
  // The right code: once the state is stored and the record written, the key is activated.
  LRA_REDEMPTION_ACTIVATED = 1,
  // A wrong code, and tries are left.
  LRA_REDEMPTION_WRONG_CODE = 2,
  // A wrong code, and it was the last try: the case is locked.
  LRA_REDEMPTION_LOCKED = 3,
} lra_redemption;

// Which register a number belongs to.
typedef enum {
  // Not known.
  LRA_SSIN_KIND_NONE = 0,
  // A national number: the National Register.
  LRA_SSIN_KIND_NATIONAL = 1,
  // A BIS number: the BIS register.
  LRA_SSIN_KIND_BIS = 2,
} lra_ssin_kind;

// The sex that a number states.
typedef enum {
  // Not stated, or not known when the number was given out.
  LRA_SEX_UNKNOWN = 0,
  // Male.
  LRA_SEX_MALE = 1,
  // Female.
  LRA_SEX_FEMALE = 2,
} lra_sex;

// What a decision comes to. Where it crosses as an octet the numbers are the same.
typedef enum {
  // Nothing was decided. Never a permit.
  LRA_OUTCOME_NONE = 0,
  // No deny rule is violated or unknown.
  LRA_OUTCOME_PERMIT = 1,
  // A deny rule is violated.
  LRA_OUTCOME_DENY = 2,
  // No deny rule is violated, and at least one is unknown. Never a permit.
  LRA_OUTCOME_INCOMPLETE = 3,
} lra_outcome;

// What one rule found.
typedef enum {
  // The rule holds.
  LRA_VERDICT_SATISFIED = 1,
  // The rule is broken.
  LRA_VERDICT_VIOLATED = 2,
  // A fact that the rule needs was not told.
  LRA_VERDICT_UNKNOWN = 3,
  // The rule does not apply.
  LRA_VERDICT_NOT_APPLICABLE = 4,
} lra_verdict;

// Whether a duty is known to be open.
typedef enum {
  // Its rule is violated, for a reason that obliges.
  LRA_DUTY_STATUS_OPEN = 1,
  // A fact that its rule needs was not told.
  LRA_DUTY_STATUS_UNCONFIRMED = 2,
} lra_duty_status;

// The level of a digital key, on the scale of the annexes to the users' regulation.
typedef enum {
  // No key.
  LRA_LEVEL_NONE = 0,
  // User name and password.
  LRA_LEVEL_PASSWORD = 1,
  // Token, or a code for one use.
  LRA_LEVEL_TOKEN = 2,
  // A strong key.
  LRA_LEVEL_STRONG = 3,
} lra_level;

// The language of a text.
typedef enum {
  // No texts, or the language that the question asks for, as the function says.
  LRA_LANGUAGE_NONE = 0,
  // English.
  LRA_LANGUAGE_EN = 1,
  // French.
  LRA_LANGUAGE_FR = 2,
  // Dutch.
  LRA_LANGUAGE_NL = 3,
  // German.
  LRA_LANGUAGE_DE = 4,
} lra_language;

// Whom a text is for.
typedef enum {
  // The person the question is about: what concerns them and what they can do.
  LRA_AUDIENCE_CITIZEN = 1,
  // The officer at the desk: what is wrong and what to do, with the clause.
  LRA_AUDIENCE_OFFICER = 2,
  // Whoever checks the decision later: every rule with its verdict, id, revision, clause and exact instants.
  LRA_AUDIENCE_AUDITOR = 3,
} lra_audience;

// The form of a text.
typedef enum {
  // Plain text.
  LRA_TEXT_FORM_PLAIN = 1,
  // Markdown.
  LRA_TEXT_FORM_MARKDOWN = 2,
} lra_text_form;

// How a link travels: only ever electronically, to an address or number validated for this person.
typedef enum {
  // To the validated e-mail address.
  LRA_LINK_CHANNEL_EMAIL = 1,
  // To the validated mobile number.
  LRA_LINK_CHANNEL_SMS = 2,
} lra_link_channel;

// How a code travels, in a message of its own or on paper.
typedef enum {
  // To the validated e-mail address.
  LRA_CODE_CHANNEL_EMAIL = 1,
  // To the validated mobile number.
  LRA_CODE_CHANNEL_SMS = 2,
  // On paper, handed over to the identified person at the desk.
  LRA_CODE_CHANNEL_PAPER = 3,
} lra_code_channel;

// What is said of one of many numbers, as an octet.
typedef enum {
  // Not looked at. Never valid.
  LRA_CHECK_RESULT_NONE = 0,
  // It is an identifier of its kind.
  LRA_CHECK_RESULT_VALID = 1,
  // Length, separators or a character that is no digit.
  LRA_CHECK_RESULT_FORM = 2,
  // The birth month.
  LRA_CHECK_RESULT_MONTH = 3,
  // The birth day.
  LRA_CHECK_RESULT_DAY = 4,
  // The sequence number.
  LRA_CHECK_RESULT_SEQUENCE = 5,
  // The check digits.
  LRA_CHECK_RESULT_CHECK_DIGITS = 6,
  // The birth date lies after the instant.
  LRA_CHECK_RESULT_BORN_AFTER_TODAY = 7,
  // The first digit.
  LRA_CHECK_RESULT_FIRST_DIGIT = 8,
  // Something that this header does not know.
  LRA_CHECK_RESULT_OTHER = 9,
} lra_check_result;

// A decision with all that it found. It keeps engine and question alive. Immutable: any number of threads may read it at
// once; one frees it when no other uses it any more. What it lends is borrowed until then.
typedef struct lra_decision lra_decision;

// Rulebooks and catalogue, loaded and checked once. Immutable: any number of threads may ask it at once, without a
// lock; one frees it when no other uses it any more. What was made with it lives on without it.
typedef struct lra_engine lra_engine;

// Why a call failed. Immutable: any number of threads may read it at once; one frees it.
typedef struct lra_error lra_error;

// A code and a link that nobody has seen yet, and the states to store before anybody does. One call at a time; another at once
// is `LRA_STATUS_BUSY`. Freeing it wipes code and link.
typedef struct lra_issued lra_issued;

// The portal's peppers: keys under which the tags of codes and links are made. They live apart from the stored activations.
// Immutable: any number of threads may use them at once; one frees them when no other uses them any more, which wipes them.
typedef struct lra_peppers lra_peppers;

// The proof that a person was identified: without one no code can be issued. Immutable: any number of threads may use it at
// once; one frees it when no other uses it any more.
typedef struct lra_permit lra_permit;

// A question with its facts, read and checked once, to be decided many times. Immutable: any number of threads may use it at
// once; one frees it when no other uses it any more. What was made with it lives on without it.
typedef struct lra_question lra_question;

// The right to compare one code, once. One call at a time; another at once is `LRA_STATUS_BUSY`. Freeing it wipes the code.
typedef struct lra_reservation lra_reservation;

// The portal's seal keys: keys under which permits and stored activations are sealed. Immutable: any number of threads
// may use them at once; one frees them when no other uses them any more, which wipes them.
typedef struct lra_seal_keys lra_seal_keys;

// The one writer of a trail, which holds its lock. One call at a time, from whichever thread; another at once does nothing and is
// `LRA_STATUS_BUSY`. After `LRA_STATUS_PANIC` it answers nothing but `LRA_STATUS_USED_UP`: free it and open the trail again. In a process forked
// from the one that opened it, it writes nothing: `LRA_STATUS_ENVIRONMENT` with the reason `trail-locked`.
typedef struct lra_trail lra_trail;

// A text in UTF-8, or bytes, without a terminating zero. Going in, it is read during the call alone; coming out, it is
// borrowed from what the function says.
typedef struct {
  // The first byte; may be null when there is none.
  const uint8_t *data;
  // The number of bytes.
  size_t length;
} lra_text;

// What is to be issued.
typedef struct {
  // The kind of key that the code activates: 1 to 64 letters, digits, hyphens and underscores.
  lra_text key_kind;
  // The host that the link points to, one of those the rulebook allows; empty for the first of them.
  lra_text link_host;
  // How the link travels, a value of `lra_link_channel`.
  uint32_t link_channel;
  // How the code travels, a value of `lra_code_channel`.
  uint32_t code_channel;
} lra_issue_request;

// Bytes that the library hands out and the caller gives back to `lra_buffer_free`.
//
// A plain value without a lock: one thread at a time.
typedef struct {
  // The first byte; null when there is none.
  uint8_t *data;
  // The number of bytes. No terminating zero follows them.
  size_t length;
} lra_buffer;

// A key of a ring: an id of 1 to 64 letters, digits, hyphens and underscores, and 32 octets from a random source.
typedef struct {
  // Its id within the ring.
  lra_text id;
  // Its octets, `LRA_KEY_LENGTH` of them. They are wiped when the ring is made, whether or not that succeeds.
  uint8_t *octets;
} lra_key;

// Where a stored activation stands.
typedef struct {
  // Counts the changes, from 1 at issue: what compare-and-swap compares.
  uint64_t version;
  // When link and code were issued, in milliseconds since 1970-01-01T00:00:00Z.
  int64_t issued_at;
  // The first instant at which they are no longer valid.
  int64_t expires_at;
  // When this state came about.
  int64_t changed_at;
  // Counts the codes of one case and kind of key, from 1.
  uint32_t issue_number;
  // Comparisons begun in the case.
  uint32_t tries;
  // The number of tries at which the case is locked.
  uint32_t tries_limit;
  // Where it stands at the instant that was asked for.
  lra_activation_state state;
  // The public half of its link, under which the storage finds it: ASCII, no terminating zero.
  uint8_t selector[LRA_SELECTOR_LENGTH];
} lra_activation;

// A social security identification number and what it encodes.
typedef struct {
  // The eleven digits as a number; 0 where there is none.
  uint64_t number;
  // The year of birth.
  uint16_t birth_year;
  // The month of birth, 0 where the number does not encode it.
  uint8_t birth_month;
  // The day of birth, 0 where the number does not encode it.
  uint8_t birth_day;
  // 1 where no part of the birth date was known, so that the year is a placeholder too, else 0.
  uint8_t birth_date_is_placeholder;
  // Which register the number belongs to.
  lra_ssin_kind kind;
  // The sex.
  lra_sex sex;
} lra_ssin;

// How much a decision found.
typedef struct {
  // Rules that the question evaluates, whatever they found: one finding for each.
  size_t findings;
  // Those that are violated.
  size_t violated;
  // Those for which a fact is missing.
  size_t unknown;
  // What is to be carried out.
  size_t duties;
  // The facts that unknown deny rules still need.
  size_t missing;
} lra_counts;

// What one rule found, its texts borrowed from the decision.
typedef struct {
  // The stable id of the rule.
  lra_text rule;
  // What it found.
  lra_verdict verdict;
  // JSON: `{"reasons":[…]}` of a violated rule, `{"facts":[…]}` of an unknown one, `{}` of any other.
  lra_text arguments;
  // JSON: `{"document","article","clause","inferred"?}`, the first clause that the rule comes from.
  lra_text citation;
} lra_finding;

// Something to be carried out, its texts borrowed from the decision.
typedef struct {
  // The stable id of the rule that it follows from.
  lra_text rule;
  // Its stable code.
  lra_text code;
  // Whether it is known to be open.
  lra_duty_status status;
  // By when, in milliseconds since 1970-01-01T00:00:00Z; `LRA_NO_INSTANT` where the rule sets no moment.
  int64_t due_by;
  // JSON, as in a finding.
  lra_text arguments;
} lra_duty;

// A rulebook of an engine.
typedef struct {
  // Its version, borrowed from the engine until that is freed.
  lra_text version;
  // The first instant at which it is in force, in milliseconds since 1970-01-01T00:00:00Z.
  int64_t effective_from;
  // SHA-256 over its canonical form.
  uint8_t digest[LRA_DIGEST_LENGTH];
} lra_rulebook;

// What an error says, its texts borrowed from the error.
typedef struct {
  // A stable code, never reused.
  lra_text code;
  // Which of several causes, a stable word, where the code has several; else empty.
  lra_text reason;
  // The place, a JSON Pointer; empty for the whole.
  lra_text path;
  // What was expected there.
  lra_text expected;
  // What is the matter, for people.
  lra_text message;
  // What to do about it.
  lra_text help;
  // The id of the question, where it could be read; else empty.
  lra_text id;
  // The line in the text, from 1; 0 where it is not known.
  size_t line;
  // The column in the text, or the symbol of a code, from 1; 0 where it is not known.
  size_t column;
} lra_error_report;

// Called now and then while a trail is verified, on the thread that called: how many records were read, and of how many. 0 lets the verification
// go on, anything else stops it. It must return, and let no exception out.
typedef int (*lra_progress)(void *context, uint64_t records, uint64_t total);

// What opening a trail found, none of which is an error.
typedef struct {
  // How many records the last checkpoint covers.
  uint64_t records;
  // How many lay after it and were cut: nobody was told that they were written.
  uint64_t records_cut;
  // How many files lay after it and were removed.
  uint64_t files_removed;
  // How many lines of the vault belonged to no record and were cut.
  uint64_t disclosures_cut;
  // 1 if the trail is new, else 0.
  uint8_t created;
} lra_recovery;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// What access to one application comes to, by the place of its row in the catalogue in force (`lra_engine_catalogue_json`), with a key
// of each level: `outcomes` receives four octets, values of `lra_outcome`, in the order of `lra_level`.
//
// The question is `accessible-applications`: its facts are those of `application-access` but for what names the application and the way it is used. `at` is
// as in `lra_engine_decide`.
//
// # Safety
// `outcomes` points to `LRA_LEVEL_COUNT` bytes; the other pointers are as the conventions say.
lra_status lra_engine_access(const lra_engine *engine,
                             const lra_question *question,
                             int64_t at,
                             size_t row,
                             uint8_t *outcomes,
                             lra_error **error);

// What access to every application comes to, with a key of each level: `outcomes` receives `LRA_LEVEL_COUNT` octets a row of the
// catalogue in force, in its order, each a value of `lra_outcome`; `rows` how many rows there are.
//
// With too few places nothing but `rows` is set and the status is `LRA_STATUS_INVALID_ARGUMENT`. Question and `at` are as in
// `lra_engine_access`.
//
// # Safety
// `outcomes` points to `length` bytes; the other pointers are as the conventions say.
lra_status lra_engine_access_matrix(const lra_engine *engine,
                                    const lra_question *question,
                                    int64_t at,
                                    uint8_t *outcomes,
                                    size_t length,
                                    size_t *rows,
                                    lra_error **error);

// Issues a code and a link on an identification, by the rulebook in force at `at` (milliseconds since 1970-01-01T00:00:00Z).
//
// `earlier` is every activation stored so far for this person and this kind of key, of this case and of others, in JSON.
// `entropy` is `LRA_ENTROPY_LENGTH` octets from a secure source, such as `lra_system_random`, for this issue alone; they are wiped.
// The portal writes, in one transaction or in this order, the superseded states by compare-and-swap and then the new one, then the record,
// and dispatches only after. If one write fails it reads again and issues again with fresh entropy.
//
// `LRA_STATUS_REFUSED` with the reason when nothing may be issued; then only the record of the refusal is to be written.
//
// # Safety
// `earlier` points to `earlier_count` texts and `entropy` to `entropy_length` bytes that may be written; the other pointers are
// as the conventions say.
lra_status lra_activation_issue(const lra_engine *engine,
                                const lra_permit *permit,
                                const lra_issue_request *request,
                                const lra_text *earlier,
                                size_t earlier_count,
                                const lra_peppers *peppers,
                                uint8_t *entropy,
                                size_t entropy_length,
                                int64_t at,
                                lra_issued **issued,
                                lra_error **error);

// The new activation in JSON, version 1, to insert; borrowed until the handle is freed.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_issued_stored(const lra_issued *issued, lra_text *state, lra_error **error);

// How many earlier activations the new one replaces.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_issued_superseded_count(const lra_issued *issued, size_t *count, lra_error **error);

// The next state, in JSON, of an earlier activation that the new one replaces, by its place from 0: to write over the version before it,
// ahead of the new one; borrowed until the handle is freed.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_issued_superseded(const lra_issued *issued,
                                 size_t index,
                                 lra_text *state,
                                 lra_error **error);

// What the audit record says of the issue, in JSON; borrowed until the handle is freed.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_issued_facts(const lra_issued *issued, lra_text *facts, lra_error **error);

// Gives link and code up, once, for two separate dispatches: to be called when all states and the record are stored. A second call is
// `LRA_STATUS_USED_UP`. `lra_buffer_free` wipes them; the caller wipes its own copies.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_issued_dispatch(const lra_issued *issued,
                               lra_buffer *link,
                               lra_buffer *code,
                               lra_error **error);

// Gives an issue back and wipes link and code. Null is accepted.
//
// # Safety
// `issued` is null, or an issue of this library that no thread uses any more.
void lra_issued_free(lra_issued *issued);

// Makes a ring of peppers. The first key is the current one; the others still check what was made under them.
//
// # Safety
// `keys` points to `count` keys, each with 32 octets that may be written; the other pointers are as the conventions say.
lra_status lra_peppers_new(const lra_key *keys,
                           size_t count,
                           lra_peppers **peppers,
                           lra_error **error);

// Gives peppers back and wipes them. Null is accepted.
//
// # Safety
// `peppers` is null, or peppers of this library that no thread uses any more.
void lra_peppers_free(lra_peppers *peppers);

// Makes a ring of seal keys, as `lra_peppers_new` does one of peppers.
//
// # Safety
// `keys` points to `count` keys, each with 32 octets that may be written; the other pointers are as the conventions say.
lra_status lra_seal_keys_new(const lra_key *keys,
                             size_t count,
                             lra_seal_keys **seal_keys,
                             lra_error **error);

// Gives seal keys back and wipes them. Null is accepted.
//
// # Safety
// `seal_keys` is null, or seal keys of this library that no thread uses any more.
void lra_seal_keys_free(lra_seal_keys *seal_keys);

// The permit of a decision on `enrolment` that permits; of any other, `LRA_STATUS_REFUSED` with the reason `not-permitted`.
//
// `person` is the commitment to the applicant in the record of that decision (base64url, 43 characters), `case_id` the case of the record, `record_position`
// where the record stands in its trail. Make it only once that record is committed.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_permit_new(const lra_decision *decision,
                          const uint8_t *person,
                          size_t person_length,
                          const uint8_t *case_id,
                          size_t case_id_length,
                          uint64_t record_position,
                          lra_permit **permit,
                          lra_error **error);

// A permit as a sealed text in ASCII, for another process or for later.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_permit_seal(const lra_permit *permit,
                           const lra_seal_keys *seal_keys,
                           lra_buffer *sealed,
                           lra_error **error);

// The permit that was sealed under a key of this ring.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_permit_reopen(const uint8_t *sealed,
                             size_t length,
                             const lra_seal_keys *seal_keys,
                             lra_permit **permit,
                             lra_error **error);

// Gives a permit back. Null is accepted.
//
// # Safety
// `permit` is null, or a permit of this library that no thread uses any more.
void lra_permit_free(lra_permit *permit);

// The public half of a link, under which the storage finds the activation: `LRA_SELECTOR_LENGTH` characters of ASCII, no terminating zero.
//
// The link has to be exactly of the form in which links are issued, on a host of the rulebook in force at `at`; anything else
// is `LRA_STATUS_INVALID_DOCUMENT` and costs no try.
//
// # Safety
// `selector` points to `LRA_SELECTOR_LENGTH` bytes; the other pointers are as the conventions say.
lra_status lra_link_selector(const lra_engine *engine,
                             const uint8_t *link,
                             size_t length,
                             int64_t at,
                             uint8_t *selector,
                             lra_error **error);

// Says where the activation of a link stands, without changing anything: what a page may show when the link is opened.
//
// `state` is what the storage holds under the selector of the link, in JSON, empty if it holds nothing. A link that is not known, or whose secret
// half is wrong, is `LRA_STATUS_REFUSED` with the reason `unknown-link`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_activation_look(const lra_engine *engine,
                               const uint8_t *state,
                               size_t state_length,
                               const uint8_t *link,
                               size_t link_length,
                               const lra_peppers *peppers,
                               int64_t at,
                               lra_activation_state *standing,
                               int64_t *expires_at,
                               uint32_t *tries_left,
                               lra_error **error);

// Counts a try under a link, before the code is compared.
//
// `state` is as in `lra_activation_look`, `code` what the person typed: a slip of the pen, found by its check symbols, is
// `LRA_STATUS_INVALID_DOCUMENT` and costs no try, no more than an unknown link, which is `LRA_STATUS_REFUSED`. On success the portal writes `next` over the
// version before it (compare-and-swap), and only then calls `lra_reservation_compare`. If another was faster it reads again and starts again here.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_activation_reserve(const lra_engine *engine,
                                  const uint8_t *state,
                                  size_t state_length,
                                  const uint8_t *link,
                                  size_t link_length,
                                  const uint8_t *code,
                                  size_t code_length,
                                  const lra_peppers *peppers,
                                  int64_t at,
                                  lra_buffer *next,
                                  lra_reservation **reservation,
                                  lra_error **error);

// Compares the code of a reservation, once, after the state with the counted try was stored. `confirmed_version` is the version that the storage
// confirmed to have written. A second call is `LRA_STATUS_USED_UP`; so is one after another version was handed in, which is
// `LRA_STATUS_INVALID_ARGUMENT` and looks at nothing.
//
// The portal writes `next` over the version before it, then the record with what `facts` says (JSON), and only then acts on the outcome. If another was faster the outcome is
// void and it starts again at `lra_activation_reserve`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_reservation_compare(const lra_reservation *reservation,
                                   uint64_t confirmed_version,
                                   lra_redemption *outcome,
                                   lra_buffer *next,
                                   lra_buffer *facts,
                                   lra_error **error);

// Gives a reservation back and wipes the code. Null is accepted.
//
// # Safety
// `reservation` is null, or a reservation of this library that no thread uses any more.
void lra_reservation_free(lra_reservation *reservation);

// Reads a stored activation in JSON and says where it stands at an instant, in milliseconds since 1970-01-01T00:00:00Z.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_activation_read(const uint8_t *state,
                               size_t length,
                               int64_t at,
                               lra_activation *activation,
                               lra_error **error);

// The next state of an activation that expired but is still stored as pending, to make the end final whatever the clock does later;
// empty if there is nothing to write.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_activation_settle(const uint8_t *state,
                                 size_t length,
                                 int64_t at,
                                 lra_buffer *next,
                                 lra_error **error);

// The next state of an activation that the portal withdraws; from the moment it is stored the code is worth nothing. One that has
// ended is `LRA_STATUS_REFUSED` with the reason `ended`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_activation_revoke(const uint8_t *state,
                                 size_t length,
                                 int64_t at,
                                 lra_buffer *next,
                                 lra_error **error);

// A stored activation as a sealed text in ASCII, for a storage that others may write to.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_activation_seal(const uint8_t *state,
                               size_t length,
                               const lra_seal_keys *seal_keys,
                               lra_buffer *sealed,
                               lra_error **error);

// The stored activation, in JSON, that was sealed under a key of this ring.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_activation_reopen(const uint8_t *sealed,
                                 size_t length,
                                 const lra_seal_keys *seal_keys,
                                 lra_buffer *state,
                                 lra_error **error);

// Wipes a buffer, gives it back and leaves it empty, so that a second call does no harm. Null is accepted.
//
// # Safety
// `buffer` is null, or points to a buffer that is empty or was filled by this library and not changed since.
void lra_buffer_free(lra_buffer *buffer);

// Whether a text is an identifier, and what it says, as JSON, the same as `lra check` of the command line.
//
// `kind` is one of `ssin`, `enterprise-number`, `establishment-unit-number`, `employer-id`, `card-number`, `mrz` (lines joined by
// `|`), `email`, `phone`, `password`, `activation-code`. Of the last two the report holds neither value nor canonical form.
// Dates are compared with the day that it is in Brussels at `at`, in milliseconds since 1970-01-01T00:00:00Z; telephone numbers
// and passwords are judged by the rulebook then in force. An identifier that is not valid is `LRA_STATUS_OK`; read `valid`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_check_json(const lra_engine *engine,
                                 const uint8_t *kind,
                                 size_t kind_length,
                                 const uint8_t *value,
                                 size_t value_length,
                                 int64_t at,
                                 lra_buffer *report,
                                 lra_error **error);

// Reads a social security identification number: eleven digits, or `YY.MM.DD-SSS.CC`.
//
// A birth date after the day that it is in Brussels at `at` is refused; with `LRA_NO_INSTANT` none is. A text that is no such number is
// `LRA_STATUS_INVALID_VALUE`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_ssin_read(const uint8_t *text,
                         size_t length,
                         int64_t at,
                         lra_ssin *ssin,
                         lra_error **error);

// The same of eleven digits as a number, leading zeros left out.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_ssin_read_number(uint64_t number, int64_t at, lra_ssin *ssin, lra_error **error);

// Reads an enterprise number in any of its written forms, and gives its ten digits as a number.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_enterprise_number_read(const uint8_t *text, size_t length, uint64_t *number, lra_error **error);

// Checks ten digits as a number, leading zeros left out.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_enterprise_number_check(uint64_t number, lra_error **error);

// Checks many social security identification numbers, each eleven digits as a number: `results` receives an octet for each, a
// value of `lra_check_result`, and `valid` how many are valid. `at` is as in `lra_ssin_read`.
//
// # Safety
// `numbers` points to `count` numbers and `results` to as many bytes; the other pointers are as the conventions say.
lra_status lra_ssin_check_many(const uint64_t *numbers,
                               size_t count,
                               int64_t at,
                               uint8_t *results,
                               size_t *valid,
                               lra_error **error);

// Checks many social security identification numbers written one after the other in one text, as Arrow lays large strings out: number
// `i` stands from `offsets[i]` up to `offsets[i + 1]`, so that there is one offset more than numbers.
//
// Results are as in `lra_ssin_check_many`. Offsets that go back or beyond the text are `LRA_STATUS_INVALID_ARGUMENT`.
//
// # Safety
// `offsets` points to `count + 1` numbers and `results` to `count` bytes; the other pointers are as the conventions say.
lra_status lra_ssin_check_many_texts(const uint8_t *text,
                                     size_t length,
                                     const int64_t *offsets,
                                     size_t count,
                                     int64_t at,
                                     uint8_t *results,
                                     size_t *valid,
                                     lra_error **error);

// Checks many enterprise numbers, each ten digits as a number, answered as in `lra_ssin_check_many`.
//
// # Safety
// `numbers` points to `count` numbers and `results` to as many bytes; the other pointers are as the conventions say.
lra_status lra_enterprise_number_check_many(const uint64_t *numbers,
                                            size_t count,
                                            uint8_t *results,
                                            size_t *valid,
                                            lra_error **error);

// Checks many enterprise numbers, laid out and answered as in `lra_ssin_check_many_texts`.
//
// # Safety
// `offsets` points to `count + 1` numbers and `results` to `count` bytes; the other pointers are as the conventions say.
lra_status lra_enterprise_number_check_many_texts(const uint8_t *text,
                                                  size_t length,
                                                  const int64_t *offsets,
                                                  size_t count,
                                                  uint8_t *results,
                                                  size_t *valid,
                                                  lra_error **error);

// Decides a question and keeps all that was found. `at` is as in `lra_engine_decide`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_new(const lra_engine *engine,
                            const lra_question *question,
                            int64_t at,
                            lra_decision **decision,
                            lra_error **error);

// What a decision comes to.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_outcome(const lra_decision *decision, lra_outcome *outcome, lra_error **error);

// How much a decision found.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_counts(const lra_decision *decision, lra_counts *counts, lra_error **error);

// What one rule found, by its place from 0, in the order of the rule table.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_finding(const lra_decision *decision, size_t index, lra_finding *finding, lra_error **error);

// What is the matter with one finding and what to do about it, in words; both empty where it is satisfied or does not apply.
//
// `language` is a value of `lra_language`, `audience` one of `lra_audience`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_finding_words(const lra_decision *decision,
                                      size_t index,
                                      uint32_t language,
                                      uint32_t audience,
                                      lra_buffer *message,
                                      lra_buffer *remedy,
                                      lra_error **error);

// Something to be carried out, by its place from 0.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_duty(const lra_decision *decision, size_t index, lra_duty *duty, lra_error **error);

// A fact that is missing, by its place from 0, as a JSON Pointer into the question; borrowed for as long as the library is loaded.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_missing(const lra_decision *decision,
                                size_t index,
                                lra_text *path,
                                lra_error **error);

// The first instant at which outcome, any verdict or any duty differs with the same facts, in milliseconds since
// 1970-01-01T00:00:00Z; `LRA_NO_INSTANT` if there is none.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_valid_until(const lra_decision *decision, int64_t *valid_until, lra_error **error);

// A decision in words: what it comes to, what is wrong and what to do, what is still needed, and until when it holds.
//
// `language` is a value of `lra_language`, `audience` one of `lra_audience`, `form` one of `lra_text_form`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_explain(const lra_decision *decision,
                                uint32_t language,
                                uint32_t audience,
                                uint32_t form,
                                lra_buffer *text,
                                lra_error **error);

// A decision as JSON, as the schemas describe it. `language` is a value of `lra_language`; with `LRA_LANGUAGE_NONE` there are
// texts only if the question asks for a language.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_json(const lra_decision *decision,
                             uint32_t language,
                             lra_buffer *json,
                             lra_error **error);

// The canonical decision, ids and arguments without texts: what a replay has to make again, byte by byte.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_decision_canonical_json(const lra_decision *decision, lra_buffer *json, lra_error **error);

// Gives a decision back. Null is accepted.
//
// # Safety
// `decision` is null, or a decision of this library that no thread uses any more.
void lra_decision_free(lra_decision *decision);

// Makes an engine with the rulebooks that come with the library.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_new(lra_engine **engine, lra_error **error);

// Makes an engine with these rulebooks, each a text in TOML; a decision takes the one in force at its instant.
//
// `LRA_STATUS_INVALID_DOCUMENT` when one cannot be read or two do not go together; the error names every mistake.
//
// # Safety
// `rulebooks` points to `count` texts; the other pointers are as the conventions say.
lra_status lra_engine_new_with_rulebooks(const lra_text *rulebooks,
                                         size_t count,
                                         lra_engine **engine,
                                         lra_error **error);

// How many rulebooks an engine has.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_rulebook_count(const lra_engine *engine, size_t *count, lra_error **error);

// A rulebook of an engine by its place, from 0, in the order in which they come into force.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_rulebook(const lra_engine *engine, size_t index, lra_rulebook *rulebook, lra_error **error);

// The digest of the rules themselves, 32 octets: two libraries with the same digest decide alike.
//
// # Safety
// `digest` points to 32 bytes that may be written; the other pointers are as the conventions say.
lra_status lra_engine_policy_digest(const lra_engine *engine, uint8_t *digest, lra_error **error);

// Gives an engine back. Null is accepted.
//
// # Safety
// `engine` is null, or an engine of this library that no thread uses any more.
void lra_engine_free(lra_engine *engine);

// What an error says: its code and reason to act on, the place, and words for people; borrowed from the error until that is freed.
//
// # Safety
// `error` is null or a live error of this library; `report` is null or writable.
lra_status lra_error_read(const lra_error *error,
                          lra_error_report *report);

// The error as JSON: `{"v":1,"id"?,"error":{"code","path","expected","message","help","reason"?,"line"?,"column"?}}`,
// UTF-8, borrowed from the error until that is freed.
//
// # Safety
// `error` is null or a live error of this library; `json` and `length` are null or writable.
lra_status lra_error_json(const lra_error *error, const uint8_t **json, size_t *length);

// Gives an error back. Null is accepted.
//
// # Safety
// `error` is null, or an error of this library that is not used after.
void lra_error_free(lra_error *error);

// The system's clock, in milliseconds since 1970-01-01T00:00:00Z. No other function reads it.
//
// `LRA_STATUS_ENVIRONMENT` when it stands before 1970 or after 9999.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_system_time(int64_t *milliseconds, lra_error **error);

// Random bytes from the operating system's secure source. No other function draws any.
//
// # Safety
// `bytes` points to `length` bytes that may be written; the other pointers are as the conventions say.
lra_status lra_system_random(uint8_t *bytes, size_t length, lra_error **error);

// Answers one question, JSON in and JSON out, as the schemas describe them.
//
// `at` serves a question that names no instant, in milliseconds since 1970-01-01T00:00:00Z; with `LRA_NO_INSTANT` the question
// has to name its own. Both at once have to be the same.
//
// An answer of any outcome is `LRA_STATUS_OK`: read it. The question `accessible-applications` is answered by a list, every other by a decision. A question that cannot be read,
// or that no rulebook covers, is `LRA_STATUS_INVALID_QUESTION`, its answer is empty, and the error says where and what
// was expected.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_decide_json(const lra_engine *engine,
                                  const uint8_t *question,
                                  size_t length,
                                  int64_t at,
                                  lra_buffer *answer,
                                  lra_error **error);

// Answers many questions, one JSON object a line in and out; empty lines are left out. Each is answered in its place, one that
// cannot be read or decided by an error object, and the status is `LRA_STATUS_OK` all the same.
//
// `at` is as in `lra_engine_decide_json`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_decide_json_lines(const lra_engine *engine,
                                        const uint8_t *questions,
                                        size_t length,
                                        int64_t at,
                                        lra_buffer *answers,
                                        lra_error **error);

// Answers one question in JSON in words.
//
// `language` is a value of `lra_language`, with `LRA_LANGUAGE_NONE` that of the question, else English; `audience` one of
// `lra_audience`, `form` one of `lra_text_form`. A list of applications reads the same for everybody. `at` is as in `lra_engine_decide_json`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_explain_json(const lra_engine *engine,
                                   const uint8_t *question,
                                   size_t length,
                                   int64_t at,
                                   uint32_t language,
                                   uint32_t audience,
                                   uint32_t form,
                                   lra_buffer *text,
                                   lra_error **error);

// Reads a question in JSON, as the schemas describe it. `at` is as in `lra_engine_decide_json`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_question_new(const uint8_t *json, size_t length, int64_t at, lra_question **question, lra_error **error);

// The instant of a question, in milliseconds since 1970-01-01T00:00:00Z.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_question_at(const lra_question *question, int64_t *at, lra_error **error);

// Gives a question back. Null is accepted.
//
// # Safety
// `question` is null, or a question of this library that no thread uses any more.
void lra_question_free(lra_question *question);

// Decides a question and says what it comes to, nothing else: the call for every page. It allocates nothing.
//
// `at` is the instant to decide for, in milliseconds since 1970-01-01T00:00:00Z; with `LRA_NO_INSTANT` it is that of the question.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_decide(const lra_engine *engine,
                             const lra_question *question,
                             int64_t at,
                             lra_outcome *outcome,
                             lra_error **error);

// Decides many questions in one call: `outcomes` receives an octet for each, a value of `lra_outcome`.
//
// Every question is decided. One that cannot be is `LRA_OUTCOME_NONE`, and status and error are those of the first such. `at` is as in
// `lra_engine_decide`.
//
// # Safety
// `questions` points to `count` handles and `outcomes` to as many bytes; the other pointers are as the conventions say.
lra_status lra_engine_decide_many(const lra_engine *engine,
                                  const lra_question *const *questions,
                                  size_t count,
                                  int64_t at,
                                  uint8_t *outcomes,
                                  lra_error **error);

// The rules, one JSON object a line, every column: id, citation, effect, facts, messages by language.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_rules_json(lra_buffer *rules, lra_error **error);

// The facts, one JSON object a line, every column.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_facts_json(lra_buffer *facts, lra_error **error);

// The applications of the rulebook in force at an instant, in the order of its catalogue, one JSON object a line.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_catalogue_json(const lra_engine *engine, int64_t at, lra_buffer *applications, lra_error **error);

// How many applications the catalogue in force at an instant has: the rows of `lra_engine_catalogue_json` and of `lra_engine_access_matrix`.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_engine_catalogue_count(const lra_engine *engine,
                                      int64_t at,
                                      size_t *count,
                                      lra_error **error);

// A named value with its salt, and the commitment that stands for it in a record: `commitment` receives `LRA_COMMITMENT_LENGTH` characters of ASCII, no terminating
// zero.
//
// `value` is JSON, so that a text stands in quotation marks. `salt` is `LRA_SALT_LENGTH` octets from a secure source, such as `lra_system_random`, for this
// disclosure alone; they are wiped. The disclosure is personal data: it goes with the record to the vault, and nowhere else.
//
// # Safety
// `salt` points to `salt_length` bytes that may be written and `commitment` to `LRA_COMMITMENT_LENGTH` bytes; the other pointers are as the conventions say.
lra_status lra_disclosure_new(uint8_t *salt,
                              size_t salt_length,
                              const uint8_t *name,
                              size_t name_length,
                              const uint8_t *value,
                              size_t value_length,
                              lra_buffer *disclosure,
                              uint8_t *commitment,
                              lra_error **error);

// Verifies the whole trail in a folder against its last checkpoint, and against an older one that was kept elsewhere.
//
// `key` is the public half of the log key, `expected` the signed note of the older checkpoint, empty if there is none. `progress` may be null; `context` is
// handed to it. `valid` receives 1 if the trail is whole, else 0, and `report` what was found, in JSON: `{"valid","records","checkpoint","faults","faultsOmitted"}`. What is wrong with
// the trail is no error: the status is `LRA_STATUS_OK`. A verification that `progress` stopped says nothing of the trail: it is
// `LRA_STATUS_REFUSED` with the reason `stopped`.
//
// A writer may go on meanwhile. Any thread may call it at any time.
//
// # Safety
// `progress` is null or may be called with `context` during the call; the other pointers are as the conventions say.
lra_status lra_trail_verify(const uint8_t *folder,
                            size_t folder_length,
                            const uint8_t *key,
                            size_t key_length,
                            const uint8_t *expected,
                            size_t expected_length,
                            lra_progress progress,
                            void *context,
                            uint8_t *valid,
                            lra_buffer *report,
                            lra_error **error);

// The acknowledged records of a trail from a position on, at most so many, each as canonical JSON and a new line; `count` receives how many.
//
// Only the signature of the checkpoint is checked here; `lra_trail_verify` proves that the records are the signed ones.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_trail_read(const uint8_t *folder,
                          size_t folder_length,
                          const uint8_t *key,
                          size_t key_length,
                          uint64_t from,
                          size_t most,
                          lra_buffer *records,
                          size_t *count,
                          lra_error **error);

// Opens the trail in a folder, or starts one.
//
// `folder` is a path in UTF-8. `origin` is the name of the trail, such as `lra.example.be/desk-1`; `seed` the Ed25519 seed of its log key, `LRA_SEED_LENGTH` octets, which are
// wiped. A trail opens only under the origin and the key that signed it last. `recovery` may be null.
//
// `LRA_STATUS_ENVIRONMENT` with the reason `trail-locked` when another writer has it open; `LRA_STATUS_TAMPERED` when what the last checkpoint covers is not
// there as it was.
//
// # Safety
// `seed` points to `seed_length` bytes that may be written; the other pointers are as the conventions say.
lra_status lra_trail_open(const uint8_t *folder,
                          size_t folder_length,
                          const uint8_t *origin,
                          size_t origin_length,
                          uint8_t *seed,
                          size_t seed_length,
                          lra_trail **trail,
                          lra_recovery *recovery,
                          lra_error **error);

// The public half of the log key, in the form that `lra_trail_verify` takes.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_trail_verifier_key(const lra_trail *trail, lra_buffer *key, lra_error **error);

// Appends a record, which the next `lra_trail_commit` acknowledges.
//
// `record` is one JSON object: the CloudEvents event as the trail holds it, without `id`, `source` and `time`, which the trail gives, and with `disclosures`, a list
// of those to which it commits. `at` is the instant of recording, in milliseconds since 1970-01-01T00:00:00Z. `position` receives its place in the trail.
//
// A record that cannot be used is `LRA_STATUS_INVALID_DOCUMENT` and leaves the trail as it was. After `LRA_STATUS_ENVIRONMENT` the trail has to be opened again.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_trail_append(const lra_trail *trail,
                            const uint8_t *record,
                            size_t length,
                            int64_t at,
                            uint64_t *position,
                            lra_error **error);

// The same with what a record keeps of a decision: findings, rulebook and policy in the record itself, question with facts and canonical decision as two more disclosures
// to which it commits.
//
// `record` is as in `lra_trail_append`, without `data.decision`. `salts` is `LRA_DECISION_SALTS_LENGTH` octets from a secure source, such as `lra_system_random`,
// for this record alone; they are wiped.
//
// # Safety
// `salts` points to `salts_length` bytes that may be written; the other pointers are as the conventions say.
lra_status lra_trail_append_decision(const lra_trail *trail,
                                     const uint8_t *record,
                                     size_t length,
                                     const lra_decision *decision,
                                     uint8_t *salts,
                                     size_t salts_length,
                                     int64_t at,
                                     uint64_t *position,
                                     lra_error **error);

// Brings all appended records to the disk under one signed checkpoint; only then are they acknowledged. `checkpoint` receives the signed note and may be null.
//
// An effect whose record is not acknowledged must not take place. After an error the trail has to be opened again.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_trail_commit(const lra_trail *trail,
                            lra_buffer *checkpoint,
                            lra_error **error);

// The last checkpoint as a signed note, to be kept elsewhere: it covers all acknowledged records. `records` receives how many records were appended,
// acknowledged or not, and may be null.
//
// # Safety
// The pointers are as the conventions say.
lra_status lra_trail_checkpoint(const lra_trail *trail,
                                lra_buffer *checkpoint,
                                uint64_t *records,
                                lra_error **error);

// Closes a trail and gives up its lock; what was not committed is lost, and the log key is wiped. Null is accepted.
//
// # Safety
// `trail` is null, or a trail of this library that no thread uses any more.
void lra_trail_free(lra_trail *trail);

// The version of the C ABI of the library that is loaded.
//
// Compare it with `LRA_ABI_VERSION` before anything else: another number means another interface. Any thread may call
// it at any time.
uint32_t lra_abi_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* LRA_H */
