// The vectors that all languages share, through the C++ header: the same outcomes, findings, words and bytes.
#include "files.h"

#include <fstream>
#include <map>
#include <string>

#include "check.h"
#include "json.h"
#include "lra.hpp"

namespace {

std::string whole_file(const std::string &path) {
    std::size_t length = 0;
    char *const text = read_file(path.c_str(), &length);
    std::string copied(text, length);
    std::free(text);
    return copied;
}

std::vector<std::string> lines(const std::string &name) {
    std::ifstream file("tests/vectors/" + name);
    std::vector<std::string> all;
    for (std::string line; std::getline(file, line);) {
        all.push_back(line);
    }
    check(!all.empty(), name.c_str());
    return all;
}

/// A member as it stands in the line; empty where there is none.
std::string_view member(std::string_view object, const char *name) {
    const json found = json_member(json{object.data(), object.size()}, name);
    return found.text == nullptr ? std::string_view() : std::string_view(found.text, found.length);
}

/// A text without its quotation marks and escapes.
std::string text_of(std::string_view value) {
    std::size_t length = 0;
    char *const text = json_text(json{value.data(), value.size()}, &length);
    std::string copied(text, length);
    std::free(text);
    return copied;
}

std::vector<std::string_view> items(std::string_view list) {
    std::vector<std::string_view> all;
    const char *at = list.data() + 1;
    for (json item = json_next(&at); item.text != nullptr; item = json_next(&at)) {
        all.emplace_back(item.text, item.length);
    }
    return all;
}

const std::map<std::string_view, lra_outcome> OUTCOMES{
    {"\"permit\"", LRA_OUTCOME_PERMIT}, {"\"deny\"", LRA_OUTCOME_DENY}, {"\"incomplete\"", LRA_OUTCOME_INCOMPLETE}};
const std::map<std::string_view, lra_verdict> VERDICTS{{"\"satisfied\"", LRA_VERDICT_SATISFIED},
                                                       {"\"violated\"", LRA_VERDICT_VIOLATED},
                                                       {"\"unknown\"", LRA_VERDICT_UNKNOWN},
                                                       {"\"not-applicable\"", LRA_VERDICT_NOT_APPLICABLE}};
const std::map<std::string, lra_language> LANGUAGES{
    {"en", LRA_LANGUAGE_EN}, {"fr", LRA_LANGUAGE_FR}, {"nl", LRA_LANGUAGE_NL}, {"de", LRA_LANGUAGE_DE}};
const std::map<std::string, lra_audience> AUDIENCES{{"citizen", LRA_AUDIENCE_CITIZEN},
                                                    {"officer", LRA_AUDIENCE_OFFICER},
                                                    {"auditor", LRA_AUDIENCE_AUDITOR}};

/// Outcome, findings, missing facts and duties of a decision, one by one.
bool same(const lra::decision &decided, std::string_view expected) {
    const auto findings = decided.findings().value();
    const auto rows = items(member(expected, "findings"));
    bool all = decided.outcome().value() == OUTCOMES.at(member(expected, "outcome")) && findings.size() == rows.size();
    for (std::size_t index = 0; all && index < rows.size(); ++index) {
        all = findings[index].rule == text_of(member(rows[index], "rule")) &&
              findings[index].verdict == VERDICTS.at(member(rows[index], "verdict")) &&
              findings[index].arguments == member(rows[index], "arguments") &&
              findings[index].citation == member(rows[index], "citation");
    }
    const auto missing = decided.missing().value();
    const auto facts = items(member(expected, "missing"));
    all = all && missing.size() == facts.size();
    for (std::size_t index = 0; all && index < facts.size(); ++index) {
        all = missing[index] == text_of(facts[index]);
    }
    const auto duties = decided.duties().value();
    const auto codes = items(member(expected, "duties"));
    all = all && duties.size() == codes.size();
    for (std::size_t index = 0; all && index < codes.size(); ++index) {
        all = duties[index].code == text_of(member(codes[index], "code")) &&
              duties[index].arguments == member(codes[index], "arguments");
    }
    return all && decided.valid_until().value().has_value() == !member(expected, "validUntil").empty();
}

void decisions(const lra::engine &engine) {
    for (const std::string &line : lines("decisions.jsonl")) {
        const auto decided = lra::decision::make(engine, lra::question::parse(member(line, "question")).value()).value();
        const std::string_view expected = member(line, "decision");
        check(decided.json().value() == expected && same(decided, expected), line.substr(0, 80).c_str());
    }
    for (const std::string &line : lines("accessible-applications.jsonl")) {
        check(engine.decide_json(member(line, "question")).value() == member(line, "answer"), line.substr(0, 80).c_str());
    }
    for (const std::string &line : lines("nearest-permits.jsonl")) {
        const std::string answer = engine.decide_json(member(line, "question")).value();
        const std::string_view found = member(answer, "nearestPermit"), expected = member(line, "nearestPermit");
        check(json_same(json{expected.data(), expected.size()}, json{found.data(), found.size()}), line.substr(0, 80).c_str());
    }
}

void errors(const lra::engine &engine) {
    for (const std::string &line : lines("errors.jsonl")) {
        const auto answer = engine.decide_json(text_of(member(line, "text")));
        check(!answer && answer.error().code() == text_of(member(line, "code")) &&
                  answer.error().path() == text_of(member(line, "path")),
              line.substr(0, 80).c_str());
    }
}

void explanations(const lra::engine &engine) {
    std::string question;
    for (const std::string &line : lines("explanations.jsonl")) {
        if (!member(line, "question").empty()) {
            question = member(line, "question");
            continue;
        }
        const auto words = engine.explain_json(question, LANGUAGES.at(text_of(member(line, "lang"))),
                                               AUDIENCES.at(text_of(member(line, "audience"))));
        check(words.value() == text_of(member(line, "text")), line.substr(0, 80).c_str());
    }
}

void identifiers() {
    for (const std::string &line : lines("identifiers.jsonl")) {
        // What lies after the day is told by the report, which the vectors of C hold.
        const std::string_view report = member(line, "report");
        if (text_of(member(line, "kind")) == "ssin" && member(report, "reason") != "\"born-after-today\"") {
            check(lra::read_ssin(text_of(member(line, "value"))).has_value() == (member(report, "valid") == "true"),
                  line.substr(0, 80).c_str());
        }
    }
}

} // namespace

int main() {
    (void)remove_folder;
    (void)contains;
    const std::string texts[] = {whole_file("lra-core/rulebook/2018-05-25.toml"),
                                 whole_file("lra-core/rulebook/2025-03-26.toml"),
                                 whole_file("tests/vectors/rulebook-other.toml")};
    const auto engine = lra::engine::make({texts[0], texts[1], texts[2]}).value();
    decisions(engine);
    errors(engine);
    explanations(engine);
    identifiers();
    return finish();
}
