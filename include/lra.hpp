// lra for C++17: the C interface of lra.h with owners, results and string views. Header only.
//
// - Every owner gives its handle back by itself. Owners move and are not copied; what each says about threads is what its
//   handle in lra.h says.
// - A function that can fail returns lra::result<T>: the value, or an lra::error with status and JSON. Nothing here throws but
//   result::value() on an error, and the standard library when memory runs out.
// - Texts go in as string views and are only read during the call. JSON comes out as std::string; links, codes and
//   disclosures come out as lra::buffer, which wipes them.
// - Instants are UTC with milliseconds, handed in. lra::now() and lra::fill_random() ask the system where you want that.

#ifndef LRA_HPP
#define LRA_HPP

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "lra.h"

namespace lra {

/// A moment in UTC with milliseconds.
using instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

/// Why a call failed.
class error {
public:
    /// One of which the library said nothing else.
    explicit error(lra_status status) : status_(status) {}

    /// What the library said; its texts are copied.
    error(lra_status status, const lra_error_report &report, std::string_view json)
        : status_(status), code_(copied(report.code)), reason_(copied(report.reason)), path_(copied(report.path)),
          expected_(copied(report.expected)), message_(copied(report.message)), help_(copied(report.help)),
          id_(copied(report.id)), line_(report.line), column_(report.column), json_(json) {}

    /// What kind of failure.
    lra_status status() const noexcept { return status_; }

    /// A stable code, never reused; empty where the library failed to say why.
    const std::string &code() const noexcept { return code_; }

    /// Which of several causes, a stable word, where the code has several; else empty.
    const std::string &reason() const noexcept { return reason_; }

    /// The place, a JSON Pointer; empty for the whole.
    const std::string &path() const noexcept { return path_; }

    /// What was expected there.
    const std::string &expected() const noexcept { return expected_; }

    /// What is the matter, for people.
    const std::string &message() const noexcept { return message_; }

    /// What to do about it.
    const std::string &help() const noexcept { return help_; }

    /// The id of the question, where it could be read; else empty.
    const std::string &id() const noexcept { return id_; }

    /// The line in the text, from 1; 0 where it is not known.
    std::size_t line() const noexcept { return line_; }

    /// The column in the text, or the symbol of a code, from 1; 0 where it is not known.
    std::size_t column() const noexcept { return column_; }

    /// The error object of the JSON contract.
    const std::string &json() const noexcept { return json_; }

    /// Code, matter, place, expectation and help in one line, for a log.
    std::string text() const {
        std::string line = code_ + ": " + message_;
        line += path_.empty() ? "" : ", at " + path_;
        line += expected_.empty() ? "" : "; expected " + expected_;
        line += reason_.empty() ? "" : " (" + reason_ + ")";
        return line + (help_.empty() ? "" : "; " + help_);
    }

private:
    static std::string copied(const lra_text &text) {
        return text.data == nullptr ? std::string()
                                    : std::string(reinterpret_cast<const char *>(text.data), text.length);
    }

    lra_status status_;
    std::string code_;
    std::string reason_;
    std::string path_;
    std::string expected_;
    std::string message_;
    std::string help_;
    std::string id_;
    std::size_t line_ = 0;
    std::size_t column_ = 0;
    std::string json_;
};

/// What result::value() throws on an error.
class bad_result : public std::runtime_error {
public:
    explicit bad_result(const error &why) : std::runtime_error(why.text()), why_(why) {}

    /// The error.
    const error &why() const noexcept { return why_; }

private:
    error why_;
};

/// A value or an error, as std::expected of C++23 holds them.
template <class T>
class [[nodiscard]] result {
public:
    using value_type = T;

    result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    result(lra::error why) : held_(std::in_place_index<1>, std::move(why)) {}

    bool has_value() const noexcept { return held_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value; throws bad_result on an error.
    T &value() & { return checked(), *std::get_if<0>(&held_); }
    const T &value() const & { return checked(), *std::get_if<0>(&held_); }
    T &&value() && { return checked(), std::move(*std::get_if<0>(&held_)); }

    /// The value, which has to be there.
    T &operator*() & noexcept { return *std::get_if<0>(&held_); }
    const T &operator*() const & noexcept { return *std::get_if<0>(&held_); }
    T &&operator*() && noexcept { return std::move(*std::get_if<0>(&held_)); }
    T *operator->() noexcept { return std::get_if<0>(&held_); }
    const T *operator->() const noexcept { return std::get_if<0>(&held_); }

    /// The value, or this one.
    T value_or(T other) const & { return has_value() ? **this : std::move(other); }

    /// The error, which has to be there.
    const lra::error &error() const noexcept { return *std::get_if<1>(&held_); }

private:
    void checked() const {
        if (!has_value()) {
            throw bad_result(error());
        }
    }

    std::variant<T, lra::error> held_;
};

/// Bytes that the library handed out, wiped when they are given back.
class buffer {
public:
    buffer() noexcept : bytes_{nullptr, 0} {}
    buffer(buffer &&other) noexcept : bytes_(std::exchange(other.bytes_, lra_buffer{nullptr, 0})) {}
    buffer &operator=(buffer &&other) noexcept {
        if (this != &other) {
            lra_buffer_free(&bytes_);
            bytes_ = std::exchange(other.bytes_, lra_buffer{nullptr, 0});
        }
        return *this;
    }
    buffer(const buffer &) = delete;
    buffer &operator=(const buffer &) = delete;
    ~buffer() { lra_buffer_free(&bytes_); }

    /// The bytes, for as long as this lives.
    std::string_view view() const noexcept {
        return bytes_.data == nullptr ? std::string_view()
                                      : std::string_view(reinterpret_cast<const char *>(bytes_.data), bytes_.length);
    }

    /// Where a call puts them.
    lra_buffer *out() noexcept { return &bytes_; }

private:
    lra_buffer bytes_;
};

namespace detail {

template <class Handle, void (*Free)(Handle *)>
struct freeing {
    void operator()(Handle *handle) const noexcept { Free(handle); }
};

template <class Handle, void (*Free)(Handle *)>
using owner = std::unique_ptr<Handle, freeing<Handle, Free>>;

inline const std::uint8_t *data(std::string_view text) noexcept {
    return reinterpret_cast<const std::uint8_t *>(text.data());
}

inline lra_text text(std::string_view text) noexcept { return lra_text{data(text), text.size()}; }

inline std::string_view view(const lra_text &text) noexcept {
    return text.data == nullptr ? std::string_view()
                                : std::string_view(reinterpret_cast<const char *>(text.data), text.length);
}

inline std::int64_t milliseconds(instant at) noexcept {
    // The earliest instant there is has the number that stands for none: that after it is refused alike.
    return at == instant::min() ? LRA_NO_INSTANT + 1 : at.time_since_epoch().count();
}

inline std::int64_t milliseconds(std::optional<instant> at) noexcept {
    return at ? milliseconds(*at) : LRA_NO_INSTANT;
}

inline std::optional<instant> moment(std::int64_t milliseconds) {
    if (milliseconds == LRA_NO_INSTANT) {
        return std::nullopt;
    }
    return instant(std::chrono::milliseconds(milliseconds));
}

inline lra::error taken(lra_status status, lra_error *raised) {
    const std::unique_ptr<lra_error, freeing<lra_error, lra_error_free>> owned(raised);
    const std::uint8_t *json = nullptr;
    std::size_t length = 0;
    lra_error_report report;
    if (raised == nullptr || lra_error_read(raised, &report) != LRA_STATUS_OK ||
        lra_error_json(raised, &json, &length) != LRA_STATUS_OK) {
        return lra::error(status);
    }
    return lra::error(status, report, std::string_view(reinterpret_cast<const char *>(json), length));
}

/// Makes a call whose last argument is the place for the error, and its result from what `made` gives.
template <class Call, class Made>
auto call(Call &&call, Made &&made) -> result<std::decay_t<decltype(made())>> {
    lra_error *raised = nullptr;
    const lra_status status = call(&raised);
    if (status != LRA_STATUS_OK) {
        return taken(status, raised);
    }
    return made();
}

/// The same of a call that fills a buffer, as a string.
template <class Call>
result<std::string> text_of(Call &&fill) {
    buffer bytes;
    return call([&](lra_error **raised) { return fill(bytes.out(), raised); },
                [&] { return std::string(bytes.view()); });
}

/// The same, kept in the buffer.
template <class Call>
result<buffer> buffer_of(Call &&fill) {
    buffer bytes;
    return call([&](lra_error **raised) { return fill(bytes.out(), raised); }, [&] { return std::move(bytes); });
}

} // namespace detail

/// Whether the library that is loaded has the C ABI that this header was written for: ask it before anything else.
inline bool is_of_this_version() noexcept { return lra_abi_version() == LRA_ABI_VERSION; }

/// The system's clock.
inline result<instant> now() {
    std::int64_t milliseconds = 0;
    return detail::call([&](lra_error **raised) { return lra_system_time(&milliseconds, raised); },
                        [&] { return instant(std::chrono::milliseconds(milliseconds)); });
}

/// Fills an array with random octets from the operating system.
template <std::size_t N>
result<std::monostate> fill_random(std::array<std::uint8_t, N> &octets) {
    return detail::call([&](lra_error **raised) { return lra_system_random(octets.data(), octets.size(), raised); },
                        [] { return std::monostate(); });
}

/// A digest of 32 octets.
using digest = std::array<std::uint8_t, LRA_DIGEST_LENGTH>;
/// Outcomes with a key of each level, by lra_level.
using level_outcomes = std::array<lra_outcome, LRA_LEVEL_COUNT>;

/// A question with its facts, read and checked once.
class question {
public:
    /// Reads a question in JSON. `at` serves one that names no instant.
    static result<question> parse(std::string_view json, std::optional<instant> at = std::nullopt) {
        lra_question *made = nullptr;
        return detail::call(
            [&](lra_error **raised) {
                return lra_question_new(detail::data(json), json.size(), detail::milliseconds(at), &made, raised);
            },
            [&] { return question(made); });
    }

    /// Its instant.
    result<instant> at() const {
        std::int64_t milliseconds = 0;
        return detail::call([&](lra_error **raised) { return lra_question_at(get(), &milliseconds, raised); },
                            [&] { return instant(std::chrono::milliseconds(milliseconds)); });
    }

    /// The handle.
    const lra_question *get() const noexcept { return handle_.get(); }

private:
    explicit question(lra_question *handle) noexcept : handle_(handle) {}

    detail::owner<lra_question, lra_question_free> handle_;
};

/// Rulebooks and catalogue, loaded and checked once.
class engine {
public:
    /// With the rulebooks that come with the library.
    static result<engine> make() {
        lra_engine *made = nullptr;
        return detail::call([&](lra_error **raised) { return lra_engine_new(&made, raised); },
                            [&] { return engine(made); });
    }

    /// With these rulebooks, each a text in TOML.
    static result<engine> make(const std::vector<std::string_view> &rulebooks) {
        lra_engine *made = nullptr;
        std::vector<lra_text> texts;
        for (const std::string_view rulebook : rulebooks) {
            texts.push_back(detail::text(rulebook));
        }
        return detail::call(
            [&](lra_error **raised) {
                return lra_engine_new_with_rulebooks(texts.data(), texts.size(), &made, raised);
            },
            [&] { return engine(made); });
    }

    /// Answers one question, JSON in and JSON out. `at` serves one that names no instant.
    result<std::string> decide_json(std::string_view question, std::optional<instant> at = std::nullopt) const {
        return detail::text_of([&](lra_buffer *answer, lra_error **raised) {
            return lra_engine_decide_json(get(), detail::data(question), question.size(), detail::milliseconds(at),
                                          answer, raised);
        });
    }

    /// Answers many questions, one JSON object a line.
    result<std::string> decide_json_lines(std::string_view questions, std::optional<instant> at = std::nullopt) const {
        return detail::text_of([&](lra_buffer *answers, lra_error **raised) {
            return lra_engine_decide_json_lines(get(), detail::data(questions), questions.size(),
                                                detail::milliseconds(at), answers, raised);
        });
    }

    /// Answers one question in JSON in words.
    result<std::string> explain_json(std::string_view question, lra_language language, lra_audience audience,
                                     lra_text_form form = LRA_TEXT_FORM_PLAIN,
                                     std::optional<instant> at = std::nullopt) const {
        return detail::text_of([&](lra_buffer *text, lra_error **raised) {
            return lra_engine_explain_json(get(), detail::data(question), question.size(), detail::milliseconds(at),
                                           language, audience, form, text, raised);
        });
    }

    /// What a question comes to, nothing else; at its own instant or at this one.
    result<lra_outcome> decide(const question &asked, std::optional<instant> at = std::nullopt) const {
        lra_outcome outcome = LRA_OUTCOME_NONE;
        return detail::call(
            [&](lra_error **raised) {
                return lra_engine_decide(get(), asked.get(), detail::milliseconds(at), &outcome, raised);
            },
            [&] { return outcome; });
    }

    /// The same of many questions in one call. An error is that of the first that cannot be decided.
    result<std::vector<lra_outcome>> decide_many(const std::vector<question> &asked,
                                                 std::optional<instant> at = std::nullopt) const {
        std::vector<const lra_question *> handles;
        for (const question &one : asked) {
            handles.push_back(one.get());
        }
        std::vector<std::uint8_t> octets(asked.size());
        return detail::call(
            [&](lra_error **raised) {
                return lra_engine_decide_many(get(), handles.data(), handles.size(), detail::milliseconds(at),
                                              octets.data(), raised);
            },
            [&] {
                std::vector<lra_outcome> outcomes;
                for (const std::uint8_t octet : octets) {
                    outcomes.push_back(static_cast<lra_outcome>(octet));
                }
                return outcomes;
            });
    }

    /// Access to one application of the catalogue with a key of each level.
    result<level_outcomes> access(const question &asked, std::size_t row,
                                  std::optional<instant> at = std::nullopt) const {
        std::array<std::uint8_t, LRA_LEVEL_COUNT> octets{};
        return detail::call(
            [&](lra_error **raised) {
                return lra_engine_access(get(), asked.get(), detail::milliseconds(at), row, octets.data(), raised);
            },
            [&] { return levels(octets.data()); });
    }

    /// Access to every application of the catalogue with a key of each level.
    result<std::vector<level_outcomes>> access_matrix(const question &asked,
                                                      std::optional<instant> at = std::nullopt) const {
        std::vector<std::uint8_t> octets(LRA_LEVEL_COUNT * 256);
        std::size_t rows = 0;
        const auto ask = [&](lra_error **raised) {
            return lra_engine_access_matrix(get(), asked.get(), detail::milliseconds(at), octets.data(), octets.size(),
                                            &rows, raised);
        };
        const auto made = [&] {
            std::vector<level_outcomes> matrix;
            for (std::size_t row = 0; row < rows; ++row) {
                matrix.push_back(levels(octets.data() + row * LRA_LEVEL_COUNT));
            }
            return matrix;
        };
        auto found = detail::call(ask, made);
        if (!found && rows * LRA_LEVEL_COUNT > octets.size()) {
            octets.resize(rows * LRA_LEVEL_COUNT);
            return detail::call(ask, made);
        }
        return found;
    }

    /// The applications of the rulebook in force, one JSON object a line.
    result<std::string> catalogue_json(instant at) const {
        return detail::text_of([&](lra_buffer *rows, lra_error **raised) {
            return lra_engine_catalogue_json(get(), detail::milliseconds(at), rows, raised);
        });
    }

    /// How many applications that catalogue has.
    result<std::size_t> catalogue_count(instant at) const {
        std::size_t count = 0;
        return detail::call(
            [&](lra_error **raised) {
                return lra_engine_catalogue_count(get(), detail::milliseconds(at), &count, raised);
            },
            [&] { return count; });
    }

    /// Whether a text is an identifier of this kind, and what it says, as JSON.
    result<std::string> check_json(std::string_view kind, std::string_view value, instant at) const {
        return detail::text_of([&](lra_buffer *report, lra_error **raised) {
            return lra_engine_check_json(get(), detail::data(kind), kind.size(), detail::data(value), value.size(),
                                         detail::milliseconds(at), report, raised);
        });
    }

    /// The rulebooks, in the order in which they come into force; versions are borrowed from the engine.
    result<std::vector<lra_rulebook>> rulebooks() const {
        std::vector<lra_rulebook> rows;
        return detail::call(
            [&](lra_error **raised) {
                std::size_t count = 0;
                lra_status status = lra_engine_rulebook_count(get(), &count, raised);
                for (std::size_t index = 0; status == LRA_STATUS_OK && index < count; ++index) {
                    lra_rulebook row;
                    status = lra_engine_rulebook(get(), index, &row, raised);
                    rows.push_back(row);
                }
                return status;
            },
            [&] { return std::move(rows); });
    }

    /// The digest of the rules themselves.
    result<digest> policy_digest() const {
        digest octets{};
        return detail::call([&](lra_error **raised) { return lra_engine_policy_digest(get(), octets.data(), raised); },
                            [&] { return octets; });
    }

    /// The handle.
    const lra_engine *get() const noexcept { return handle_.get(); }

private:
    explicit engine(lra_engine *handle) noexcept : handle_(handle) {}

    static level_outcomes levels(const std::uint8_t *octets) noexcept {
        level_outcomes outcomes{};
        for (std::size_t level = 0; level < LRA_LEVEL_COUNT; ++level) {
            outcomes[level] = static_cast<lra_outcome>(octets[level]);
        }
        return outcomes;
    }

    detail::owner<lra_engine, lra_engine_free> handle_;
};

/// What one rule found; its texts are borrowed from the decision.
struct finding {
    /// The stable id of the rule.
    std::string_view rule;
    /// What it found.
    lra_verdict verdict;
    /// JSON: the reasons of a violated rule, the facts that an unknown one lacks.
    std::string_view arguments;
    /// JSON: the first clause that the rule comes from.
    std::string_view citation;
};

/// Something to be carried out; its texts are borrowed from the decision.
struct duty {
    /// The stable id of the rule that it follows from.
    std::string_view rule;
    /// Its stable code.
    std::string_view code;
    /// Whether it is known to be open.
    lra_duty_status status;
    /// By when, where the rule sets a moment.
    std::optional<instant> due_by;
    /// JSON, as in a finding.
    std::string_view arguments;
};

/// What is the matter, and what to do about it.
struct words {
    std::string message;
    std::string remedy;
};

/// A decision with all that it found. It keeps engine and question alive.
class decision {
public:
    /// Decides a question at its own instant or at this one.
    static result<decision> make(const engine &by, const question &asked, std::optional<instant> at = std::nullopt) {
        lra_decision *made = nullptr;
        return detail::call(
            [&](lra_error **raised) {
                return lra_decision_new(by.get(), asked.get(), detail::milliseconds(at), &made, raised);
            },
            [&] { return decision(made); });
    }

    /// What it comes to.
    result<lra_outcome> outcome() const {
        lra_outcome outcome = LRA_OUTCOME_NONE;
        return detail::call([&](lra_error **raised) { return lra_decision_outcome(get(), &outcome, raised); },
                            [&] { return outcome; });
    }

    /// How much it found.
    result<lra_counts> counts() const {
        lra_counts counts{};
        return detail::call([&](lra_error **raised) { return lra_decision_counts(get(), &counts, raised); },
                            [&] { return counts; });
    }

    /// Every finding, in the order of the rule table.
    result<std::vector<finding>> findings() const {
        std::vector<finding> all;
        lra_counts counts{};
        return detail::call(
            [&](lra_error **raised) {
                lra_status status = lra_decision_counts(get(), &counts, raised);
                for (std::size_t index = 0; status == LRA_STATUS_OK && index < counts.findings; ++index) {
                    lra_finding row;
                    status = lra_decision_finding(get(), index, &row, raised);
                    all.push_back({detail::view(row.rule), row.verdict, detail::view(row.arguments),
                                   detail::view(row.citation)});
                }
                return status;
            },
            [&] { return std::move(all); });
    }

    /// Everything to be carried out.
    result<std::vector<duty>> duties() const {
        std::vector<duty> all;
        lra_counts counts{};
        return detail::call(
            [&](lra_error **raised) {
                lra_status status = lra_decision_counts(get(), &counts, raised);
                for (std::size_t index = 0; status == LRA_STATUS_OK && index < counts.duties; ++index) {
                    lra_duty row;
                    status = lra_decision_duty(get(), index, &row, raised);
                    all.push_back({detail::view(row.rule), detail::view(row.code), row.status,
                                   detail::moment(row.due_by), detail::view(row.arguments)});
                }
                return status;
            },
            [&] { return std::move(all); });
    }

    /// The places of the facts that are missing.
    result<std::vector<std::string_view>> missing() const {
        std::vector<std::string_view> all;
        lra_counts counts{};
        return detail::call(
            [&](lra_error **raised) {
                lra_status status = lra_decision_counts(get(), &counts, raised);
                for (std::size_t index = 0; status == LRA_STATUS_OK && index < counts.missing; ++index) {
                    lra_text path;
                    status = lra_decision_missing(get(), index, &path, raised);
                    all.push_back(detail::view(path));
                }
                return status;
            },
            [&] { return std::move(all); });
    }

    /// What is the matter with one finding and what to do about it; empty where it holds or does not apply.
    result<words> finding_words(std::size_t index, lra_language language, lra_audience audience) const {
        buffer message, remedy;
        return detail::call(
            [&](lra_error **raised) {
                return lra_decision_finding_words(get(), index, language, audience, message.out(), remedy.out(),
                                                  raised);
            },
            [&] { return words{std::string(message.view()), std::string(remedy.view())}; });
    }

    /// The first instant at which something differs with the same facts, if there is one.
    result<std::optional<instant>> valid_until() const {
        std::int64_t milliseconds = LRA_NO_INSTANT;
        return detail::call(
            [&](lra_error **raised) { return lra_decision_valid_until(get(), &milliseconds, raised); },
            [&] { return detail::moment(milliseconds); });
    }

    /// The decision in words.
    result<std::string> explain(lra_language language, lra_audience audience,
                                lra_text_form form = LRA_TEXT_FORM_PLAIN) const {
        return detail::text_of([&](lra_buffer *text, lra_error **raised) {
            return lra_decision_explain(get(), language, audience, form, text, raised);
        });
    }

    /// The decision as JSON.
    result<std::string> json(lra_language language = LRA_LANGUAGE_NONE) const {
        return detail::text_of(
            [&](lra_buffer *json, lra_error **raised) { return lra_decision_json(get(), language, json, raised); });
    }

    /// The canonical decision.
    result<std::string> canonical_json() const {
        return detail::text_of(
            [&](lra_buffer *json, lra_error **raised) { return lra_decision_canonical_json(get(), json, raised); });
    }

    /// The handle.
    const lra_decision *get() const noexcept { return handle_.get(); }

private:
    explicit decision(lra_decision *handle) noexcept : handle_(handle) {}

    detail::owner<lra_decision, lra_decision_free> handle_;
};

/// Reads a social security identification number; a birth date after `at` is refused, if it is given.
inline result<lra_ssin> read_ssin(std::string_view text, std::optional<instant> at = std::nullopt) {
    lra_ssin ssin{};
    return detail::call(
        [&](lra_error **raised) {
            return lra_ssin_read(detail::data(text), text.size(), detail::milliseconds(at), &ssin, raised);
        },
        [&] { return ssin; });
}

/// The same of eleven digits as a number, leading zeros left out.
inline result<lra_ssin> read_ssin(std::uint64_t number, std::optional<instant> at = std::nullopt) {
    lra_ssin ssin{};
    return detail::call(
        [&](lra_error **raised) { return lra_ssin_read_number(number, detail::milliseconds(at), &ssin, raised); },
        [&] { return ssin; });
}

/// Checks ten digits as a number, leading zeros left out.
inline result<std::monostate> check_enterprise_number(std::uint64_t number) {
    return detail::call([&](lra_error **raised) { return lra_enterprise_number_check(number, raised); },
                        [] { return std::monostate(); });
}

/// Reads an enterprise number and gives its ten digits as a number.
inline result<std::uint64_t> read_enterprise_number(std::string_view text) {
    std::uint64_t number = 0;
    return detail::call(
        [&](lra_error **raised) {
            return lra_enterprise_number_read(detail::data(text), text.size(), &number, raised);
        },
        [&] { return number; });
}

/// Checks many social security identification numbers: a value of lra_check_result for each.
inline result<std::vector<std::uint8_t>> check_ssins(const std::vector<std::uint64_t> &numbers,
                                                     std::optional<instant> at = std::nullopt) {
    std::vector<std::uint8_t> results(numbers.size());
    std::size_t valid = 0;
    return detail::call(
        [&](lra_error **raised) {
            return lra_ssin_check_many(numbers.data(), numbers.size(), detail::milliseconds(at), results.data(), &valid,
                                       raised);
        },
        [&] { return std::move(results); });
}

/// Checks many enterprise numbers, likewise.
inline result<std::vector<std::uint8_t>> check_enterprise_numbers(const std::vector<std::uint64_t> &numbers) {
    std::vector<std::uint8_t> results(numbers.size());
    std::size_t valid = 0;
    return detail::call(
        [&](lra_error **raised) {
            return lra_enterprise_number_check_many(numbers.data(), numbers.size(), results.data(), &valid, raised);
        },
        [&] { return std::move(results); });
}

/// Checks many social security identification numbers written one after the other, as Arrow lays large strings out: number i
/// stands from offsets[i] up to offsets[i + 1], so that there is one offset more than numbers.
inline result<std::vector<std::uint8_t>> check_ssins(std::string_view written, const std::vector<std::int64_t> &offsets,
                                                     std::optional<instant> at = std::nullopt) {
    std::vector<std::uint8_t> results(offsets.empty() ? 0 : offsets.size() - 1);
    std::size_t valid = 0;
    return detail::call(
        [&](lra_error **raised) {
            return lra_ssin_check_many_texts(detail::data(written), written.size(), offsets.data(), results.size(),
                                             detail::milliseconds(at), results.data(), &valid, raised);
        },
        [&] { return std::move(results); });
}

/// Checks many enterprise numbers, laid out likewise.
inline result<std::vector<std::uint8_t>> check_enterprise_numbers(std::string_view written,
                                                                  const std::vector<std::int64_t> &offsets) {
    std::vector<std::uint8_t> results(offsets.empty() ? 0 : offsets.size() - 1);
    std::size_t valid = 0;
    return detail::call(
        [&](lra_error **raised) {
            return lra_enterprise_number_check_many_texts(detail::data(written), written.size(), offsets.data(),
                                                          results.size(), results.data(), &valid, raised);
        },
        [&] { return std::move(results); });
}

/// The rules, one JSON object a line.
inline result<std::string> rules_json() {
    return detail::text_of([](lra_buffer *rows, lra_error **raised) { return lra_rules_json(rows, raised); });
}

/// The facts, one JSON object a line.
inline result<std::string> facts_json() {
    return detail::text_of([](lra_buffer *rows, lra_error **raised) { return lra_facts_json(rows, raised); });
}

/// A key of a ring. Its octets are wiped when the ring is made.
struct key {
    std::string_view id;
    std::array<std::uint8_t, LRA_KEY_LENGTH> &octets;
};

namespace detail {

inline std::vector<lra_key> rows(const std::vector<key> &keys) {
    std::vector<lra_key> rows;
    for (const key &one : keys) {
        rows.push_back(lra_key{text(one.id), one.octets.data()});
    }
    return rows;
}

} // namespace detail

/// Keys under which the tags of codes and links are made; the first is the current one.
class peppers {
public:
    static result<peppers> make(const std::vector<key> &keys) {
        lra_peppers *made = nullptr;
        const std::vector<lra_key> rows = detail::rows(keys);
        return detail::call(
            [&](lra_error **raised) { return lra_peppers_new(rows.data(), rows.size(), &made, raised); },
            [&] { return peppers(made); });
    }

    /// The handle.
    const lra_peppers *get() const noexcept { return handle_.get(); }

private:
    explicit peppers(lra_peppers *handle) noexcept : handle_(handle) {}

    detail::owner<lra_peppers, lra_peppers_free> handle_;
};

/// Keys under which permits and stored activations are sealed; the first is the current one.
class seal_keys {
public:
    static result<seal_keys> make(const std::vector<key> &keys) {
        lra_seal_keys *made = nullptr;
        const std::vector<lra_key> rows = detail::rows(keys);
        return detail::call(
            [&](lra_error **raised) { return lra_seal_keys_new(rows.data(), rows.size(), &made, raised); },
            [&] { return seal_keys(made); });
    }

    /// The handle.
    const lra_seal_keys *get() const noexcept { return handle_.get(); }

private:
    explicit seal_keys(lra_seal_keys *handle) noexcept : handle_(handle) {}

    detail::owner<lra_seal_keys, lra_seal_keys_free> handle_;
};

/// The proof that a person was identified.
class permit {
public:
    /// Of a decision on enrolment that permits, whose record is committed.
    static result<permit> make(const decision &decided, std::string_view person, std::string_view case_id,
                               std::uint64_t record_position) {
        lra_permit *made = nullptr;
        return detail::call(
            [&](lra_error **raised) {
                return lra_permit_new(decided.get(), detail::data(person), person.size(), detail::data(case_id),
                                      case_id.size(), record_position, &made, raised);
            },
            [&] { return permit(made); });
    }

    /// The one that was sealed under a key of this ring.
    static result<permit> reopen(std::string_view sealed, const seal_keys &keys) {
        lra_permit *made = nullptr;
        return detail::call(
            [&](lra_error **raised) {
                return lra_permit_reopen(detail::data(sealed), sealed.size(), keys.get(), &made, raised);
            },
            [&] { return permit(made); });
    }

    /// As a sealed text.
    result<std::string> seal(const seal_keys &keys) const {
        return detail::text_of([&](lra_buffer *sealed, lra_error **raised) {
            return lra_permit_seal(get(), keys.get(), sealed, raised);
        });
    }

    /// The handle.
    const lra_permit *get() const noexcept { return handle_.get(); }

private:
    explicit permit(lra_permit *handle) noexcept : handle_(handle) {}

    detail::owner<lra_permit, lra_permit_free> handle_;
};

/// Where a stored activation stands at an instant.
inline result<lra_activation> read_activation(std::string_view state, instant at) {
    lra_activation row{};
    return detail::call(
        [&](lra_error **raised) {
            return lra_activation_read(detail::data(state), state.size(), detail::milliseconds(at), &row, raised);
        },
        [&] { return row; });
}

/// The selector of a stored activation, borrowed from the row.
inline std::string_view selector_of(const lra_activation &row) noexcept {
    return std::string_view(reinterpret_cast<const char *>(row.selector), LRA_SELECTOR_LENGTH);
}

/// The next state of an activation that expired; empty if there is nothing to write.
inline result<std::string> settle(std::string_view state, instant at) {
    return detail::text_of([&](lra_buffer *next, lra_error **raised) {
        return lra_activation_settle(detail::data(state), state.size(), detail::milliseconds(at), next, raised);
    });
}

/// The next state of an activation that the portal withdraws.
inline result<std::string> revoke(std::string_view state, instant at) {
    return detail::text_of([&](lra_buffer *next, lra_error **raised) {
        return lra_activation_revoke(detail::data(state), state.size(), detail::milliseconds(at), next, raised);
    });
}

/// A stored activation as a sealed text.
inline result<std::string> seal(std::string_view state, const seal_keys &keys) {
    return detail::text_of([&](lra_buffer *sealed, lra_error **raised) {
        return lra_activation_seal(detail::data(state), state.size(), keys.get(), sealed, raised);
    });
}

/// The stored activation that was sealed under a key of this ring.
inline result<std::string> reopen(std::string_view sealed, const seal_keys &keys) {
    return detail::text_of([&](lra_buffer *state, lra_error **raised) {
        return lra_activation_reopen(detail::data(sealed), sealed.size(), keys.get(), state, raised);
    });
}

/// What is to be issued.
struct issue_request {
    /// The kind of key that the code activates: 1 to 64 letters, digits, hyphens and underscores.
    std::string_view key_kind;
    /// How the link travels.
    lra_link_channel link_channel;
    /// How the code travels.
    lra_code_channel code_channel;
    /// The host that the link points to, one of those the rulebook allows; empty for the first of them.
    std::string_view link_host = {};
};

/// A link and a code, each for a message of its own; wiped when given back.
struct dispatch {
    buffer link;
    buffer code;
};

/// Random octets of one issue, wiped by it.
using entropy = std::array<std::uint8_t, LRA_ENTROPY_LENGTH>;

/// A code and a link that nobody has seen yet, and the states to store before anybody does.
class issued {
public:
    /// Issues. `earlier` is every activation stored for this person and kind of key, in JSON.
    static result<issued> make(const engine &by, const permit &on, const issue_request &request,
                               const std::vector<std::string_view> &earlier, const peppers &ring, entropy &random,
                               instant at) {
        lra_issued *made = nullptr;
        lra_issue_request row{};
        row.key_kind = detail::text(request.key_kind);
        row.link_host = detail::text(request.link_host);
        row.link_channel = static_cast<std::uint32_t>(request.link_channel);
        row.code_channel = static_cast<std::uint32_t>(request.code_channel);
        std::vector<lra_text> texts;
        for (const std::string_view state : earlier) {
            texts.push_back(detail::text(state));
        }
        return detail::call(
            [&](lra_error **raised) {
                return lra_activation_issue(by.get(), on.get(), &row, texts.data(), texts.size(), ring.get(),
                                            random.data(), random.size(), detail::milliseconds(at), &made, raised);
            },
            [&] { return issued(made); });
    }

    /// The new activation to insert, borrowed.
    result<std::string_view> stored() const {
        lra_text text{};
        return detail::call([&](lra_error **raised) { return lra_issued_stored(get(), &text, raised); },
                            [&] { return detail::view(text); });
    }

    /// The next states of the activations that it replaces, borrowed.
    result<std::vector<std::string_view>> superseded() const {
        std::vector<std::string_view> all;
        return detail::call(
            [&](lra_error **raised) {
                std::size_t count = 0;
                lra_status status = lra_issued_superseded_count(get(), &count, raised);
                for (std::size_t index = 0; status == LRA_STATUS_OK && index < count; ++index) {
                    lra_text text{};
                    status = lra_issued_superseded(get(), index, &text, raised);
                    all.push_back(detail::view(text));
                }
                return status;
            },
            [&] { return std::move(all); });
    }

    /// What the audit record says of the issue, JSON, borrowed.
    result<std::string_view> facts() const {
        lra_text text{};
        return detail::call([&](lra_error **raised) { return lra_issued_facts(get(), &text, raised); },
                            [&] { return detail::view(text); });
    }

    /// Gives link and code up, once.
    result<lra::dispatch> dispatch() const {
        lra::dispatch both;
        return detail::call(
            [&](lra_error **raised) { return lra_issued_dispatch(get(), both.link.out(), both.code.out(), raised); },
            [&] { return std::move(both); });
    }

    /// The handle.
    const lra_issued *get() const noexcept { return handle_.get(); }

private:
    explicit issued(lra_issued *handle) noexcept : handle_(handle) {}

    detail::owner<lra_issued, lra_issued_free> handle_;
};

/// The public half of a link.
inline result<std::string> link_selector(const engine &by, std::string_view link, instant at) {
    std::string selector(LRA_SELECTOR_LENGTH, 'A');
    return detail::call(
        [&](lra_error **raised) {
            return lra_link_selector(by.get(), detail::data(link), link.size(), detail::milliseconds(at),
                                     reinterpret_cast<std::uint8_t *>(&selector[0]), raised);
        },
        [&] { return std::move(selector); });
}

/// Where the activation of a link stands.
struct standing {
    /// Where it stands.
    lra_activation_state state;
    /// The first instant at which link and code are no longer valid.
    std::optional<instant> expires_at;
    /// How many more codes may be compared.
    std::uint32_t tries_left;
};

/// Says where the activation of a link stands, and changes nothing.
inline result<standing> look(const engine &by, std::string_view state, std::string_view link, const peppers &ring,
                             instant at) {
    lra_activation_state found = LRA_ACTIVATION_STATE_OTHER;
    std::int64_t expires = LRA_NO_INSTANT;
    std::uint32_t left = 0;
    return detail::call(
        [&](lra_error **raised) {
            return lra_activation_look(by.get(), detail::data(state), state.size(), detail::data(link), link.size(),
                                       ring.get(), detail::milliseconds(at), &found, &expires, &left, raised);
        },
        [&] { return standing{found, detail::moment(expires), left}; });
}

/// What a comparison found.
struct compared {
    /// The end of the attempt.
    lra_redemption outcome;
    /// The state to write over the version before it, before the outcome is acted on.
    std::string next;
    /// JSON: what the audit record says of it.
    std::string facts;
};

/// A counted try: store its state, then compare.
class reservation {
public:
    /// Counts a try. Nothing is counted when this is an error.
    static result<reservation> make(const engine &by, std::string_view state, std::string_view link,
                                    std::string_view code, const peppers &ring, instant at) {
        lra_reservation *made = nullptr;
        buffer next;
        return detail::call(
            [&](lra_error **raised) {
                return lra_activation_reserve(by.get(), detail::data(state), state.size(), detail::data(link),
                                              link.size(), detail::data(code), code.size(), ring.get(),
                                              detail::milliseconds(at), next.out(), &made, raised);
            },
            [&] { return reservation(made, std::string(next.view())); });
    }

    /// The state with the counted try, to write over the version before it.
    const std::string &next() const noexcept { return next_; }

    /// Compares, once, after that state was stored under this version.
    result<compared> compare(std::uint64_t confirmed_version) const {
        lra_redemption outcome = LRA_REDEMPTION_NONE;
        buffer next, facts;
        return detail::call(
            [&](lra_error **raised) {
                return lra_reservation_compare(handle_.get(), confirmed_version, &outcome, next.out(), facts.out(),
                                               raised);
            },
            [&] { return compared{outcome, std::string(next.view()), std::string(facts.view())}; });
    }

private:
    reservation(lra_reservation *handle, std::string next) noexcept : handle_(handle), next_(std::move(next)) {}

    detail::owner<lra_reservation, lra_reservation_free> handle_;
    std::string next_;
};

/// A named value with its salt, and what stands for it in a record.
struct disclosure {
    /// Personal data: it goes with the record to the vault, and nowhere else.
    buffer text;
    /// What stands for it in the record.
    std::string commitment;
};

/// Random octets of one disclosure, wiped by it.
using salt = std::array<std::uint8_t, LRA_SALT_LENGTH>;
/// Random octets of the record of one decision, wiped by it.
using decision_salts = std::array<std::uint8_t, LRA_DECISION_SALTS_LENGTH>;
/// The seed of a log key, wiped when the trail is opened.
using seed = std::array<std::uint8_t, LRA_SEED_LENGTH>;

/// Commits to a value, which is JSON.
inline result<disclosure> disclose(salt &fresh, std::string_view name, std::string_view value) {
    disclosure made;
    made.commitment.assign(LRA_COMMITMENT_LENGTH, 'A');
    return detail::call(
        [&](lra_error **raised) {
            return lra_disclosure_new(fresh.data(), fresh.size(), detail::data(name), name.size(), detail::data(value),
                                      value.size(), made.text.out(),
                                      reinterpret_cast<std::uint8_t *>(&made.commitment[0]), raised);
        },
        [&] { return std::move(made); });
}

/// What verifying a trail found.
struct verification {
    /// Whether the trail is whole.
    bool valid;
    /// JSON: what was found.
    std::string report;
};

/// The one writer of a trail.
class trail {
public:
    /// Opens the trail in a folder, or starts one.
    static result<trail> open(std::string_view folder, std::string_view origin, lra::seed &seed,
                              lra_recovery *recovery = nullptr) {
        lra_trail *made = nullptr;
        return detail::call(
            [&](lra_error **raised) {
                return lra_trail_open(detail::data(folder), folder.size(), detail::data(origin), origin.size(),
                                      seed.data(), seed.size(), &made, recovery, raised);
            },
            [&] { return trail(made); });
    }

    /// Appends a record and gives its position.
    result<std::uint64_t> append(std::string_view record, instant at) {
        std::uint64_t position = 0;
        return detail::call(
            [&](lra_error **raised) {
                return lra_trail_append(handle_.get(), detail::data(record), record.size(), detail::milliseconds(at),
                                        &position, raised);
            },
            [&] { return position; });
    }

    /// Appends a record with what it keeps of a decision.
    result<std::uint64_t> append(std::string_view record, const decision &decided, decision_salts &salts, instant at) {
        std::uint64_t position = 0;
        return detail::call(
            [&](lra_error **raised) {
                return lra_trail_append_decision(handle_.get(), detail::data(record), record.size(), decided.get(),
                                                 salts.data(), salts.size(), detail::milliseconds(at), &position,
                                                 raised);
            },
            [&] { return position; });
    }

    /// Acknowledges what was appended, and gives the signed checkpoint.
    result<std::string> commit() {
        return detail::text_of([&](lra_buffer *checkpoint, lra_error **raised) {
            return lra_trail_commit(handle_.get(), checkpoint, raised);
        });
    }

    /// The last checkpoint.
    result<std::string> checkpoint() const {
        return detail::text_of([&](lra_buffer *checkpoint, lra_error **raised) {
            return lra_trail_checkpoint(handle_.get(), checkpoint, nullptr, raised);
        });
    }

    /// The public half of the log key.
    result<std::string> verifier_key() const {
        return detail::text_of([&](lra_buffer *key, lra_error **raised) {
            return lra_trail_verifier_key(handle_.get(), key, raised);
        });
    }

private:
    explicit trail(lra_trail *handle) noexcept : handle_(handle) {}

    detail::owner<lra_trail, lra_trail_free> handle_;
};

namespace detail {

/// What a verification reports to: an exception of the caller waits here until the call is over.
struct listener {
    const std::function<void(std::uint64_t, std::uint64_t)> &progress;
    std::exception_ptr thrown;

    static int heard(void *context, std::uint64_t records, std::uint64_t total) noexcept {
        listener *const self = static_cast<listener *>(context);
        if (!self->progress) {
            return 0;
        }
        try {
            self->progress(records, total);
            return 0;
        } catch (...) {
            self->thrown = std::current_exception();
            return 1;
        }
    }
};

} // namespace detail

/// Verifies a whole trail, and against an older checkpoint that was kept elsewhere. What `progress` throws stops it and
/// comes out of here.
inline result<verification> verify(std::string_view folder, std::string_view key, std::string_view expected = {},
                                   const std::function<void(std::uint64_t, std::uint64_t)> &progress = {}) {
    std::uint8_t valid = 0;
    buffer report;
    detail::listener listener{progress, nullptr};
    auto found = detail::call(
        [&](lra_error **raised) {
            return lra_trail_verify(detail::data(folder), folder.size(), detail::data(key), key.size(),
                                    detail::data(expected), expected.size(), detail::listener::heard, &listener, &valid,
                                    report.out(), raised);
        },
        [&] { return verification{valid != 0, std::string(report.view())}; });
    if (listener.thrown) {
        std::rethrow_exception(listener.thrown);
    }
    return found;
}

/// The acknowledged records of a trail from a position on, each as canonical JSON and a new line.
inline result<std::string> read_records(std::string_view folder, std::string_view key, std::uint64_t from,
                                        std::size_t most) {
    std::size_t count = 0;
    return detail::text_of([&](lra_buffer *records, lra_error **raised) {
        return lra_trail_read(detail::data(folder), folder.size(), detail::data(key), key.size(), from, most, records,
                              &count, raised);
    });
}

} // namespace lra

#endif // LRA_HPP
