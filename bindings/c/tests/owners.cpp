// The C++ header: owners, results, string views. Ends with `N passed, N failed`. Compiled in two units.
#include "lra.hpp"

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <thread>

#include <unistd.h>

/// In the other unit.
lra_outcome outcome_elsewhere(const lra::engine &engine, const lra::question &question);

namespace {

int passed = 0;
int failed = 0;

void check(bool holds, const char *what) {
    if (holds) {
        passed++;
    } else {
        failed++;
        std::printf("FAILED: %s\n", what);
    }
}

constexpr std::string_view QUESTION =
    R"({"v":1,"question":"organisation","at":"2026-11-22T10:15:30.000Z","facts":{}})";
constexpr std::string_view LIST = R"({"v":1,"question":"accessible-applications","facts":{}})";
constexpr std::string_view RECORD =
    R"({"specversion":"1.0","type":"lra.test","datacontenttype":"application/json",)"
    R"("correlationid":"AAECAwQFBgcICQoLDA0ODw","data":{"v":1,"case":{"position":0,"closing":true},)"
    R"("who":{"role":"officer","commitment":"D8V4r537WLjkvszC2BBcqu1hYyAfKNLJKrZQwBB1O6E"},)"
    R"("how":{"channel":"desk"},"why":{"legalBasis":"lra","purpose":"test"},"outcome":"permit"}})";
const lra::instant AT{std::chrono::milliseconds(1795342530000)};

void results(const lra::engine &engine) {
    const auto answer = engine.decide_json(QUESTION);
    check(answer && answer->find("\"outcome\":\"incomplete\"") != std::string::npos, "an answer");
    const auto refused = engine.decide_json("{");
    check(!refused && refused.error().status() == LRA_STATUS_INVALID_QUESTION &&
              refused.error().code() == "malformed-json" && refused.error().reason().empty() &&
              refused.error().json().find("malformed-json") != std::string::npos,
          "an error has status, code and JSON");
    check(!refused.error().message().empty() && !refused.error().expected().empty() && !refused.error().help().empty() &&
              refused.error().line() == 1 && refused.error().column() > 0 && refused.error().id().empty(),
          "and says what is the matter and what to do");
    const auto placed = engine.decide_json(
        R"({"v":1,"id":"portal-1","question":"search","at":"2026-11-22T10:15:30Z","facts":{"search":{"persons":"two"}}})");
    check(!placed && placed.error().path() == "/facts/search/persons" && placed.error().id() == "portal-1" &&
              placed.error().text().find("two") == std::string::npos,
          "and where, never the value");
    check(lra::is_of_this_version(), "header and library are of one version");
    check(refused.value_or("none") == "none", "a value instead");
    bool thrown = false;
    try {
        (void)refused.value();
    } catch (const lra::bad_result &error) {
        thrown = error.why().status() == LRA_STATUS_INVALID_QUESTION &&
                 std::string(error.what()).find("malformed-json: ") == 0;
    }
    check(thrown, "value() of an error throws it");
    check(!lra::engine::make({"no rulebook"}), "what is no rulebook makes no engine");
    check(engine.rulebooks().value().size() == 2, "two rulebooks come along");
    check(engine.policy_digest().value() != lra::digest{}, "the rules have a digest");
    check(engine.catalogue_count(AT).value() > 100 &&
              lra::check_enterprise_numbers({428759497, 428759498}).value() ==
                  std::vector<std::uint8_t>{LRA_CHECK_RESULT_VALID, LRA_CHECK_RESULT_CHECK_DIGITS},
          "counts");
    check(lra::rules_json().value().size() > 1000 && lra::facts_json().value().size() > 1000, "tables");
    check(engine.check_json("ssin", "85073003328", AT).value().find("\"valid\":true") != std::string::npos, "a check");
    check(engine.explain_json(QUESTION, LRA_LANGUAGE_FR, LRA_AUDIENCE_OFFICER).value().size() > 10, "words");
    check(engine.decide_json_lines("{}\n{}\n", AT).value().size() > 10, "lines");
    check(lra::now().value() > AT - std::chrono::hours(24 * 365 * 5), "a clock");
}

void decisions(const lra::engine &engine) {
    auto question = lra::question::parse(QUESTION).value();
    check(question.at().value() == AT, "an instant");
    check(engine.decide(question).value() == LRA_OUTCOME_INCOMPLETE, "an outcome");
    std::vector<lra::question> many;
    many.push_back(lra::question::parse(QUESTION).value());
    many.push_back(lra::question::parse(QUESTION).value());
    check(engine.decide_many(many).value() == std::vector<lra_outcome>(2, LRA_OUTCOME_INCOMPLETE), "many outcomes");
    check(engine.decide_many({}).value().empty() && !engine.decide_many(many, AT - std::chrono::hours(24 * 365 * 100)),
          "none of nothing, nor where no rulebook is in force");
    check(!engine.decide(question, lra::instant::min()) && !lra::read_ssin("85073003328", lra::instant::min()),
          "the earliest instant of all is one, which is refused");
    check(outcome_elsewhere(engine, question) == LRA_OUTCOME_INCOMPLETE, "the same in another unit");
    auto decided = [&] {
        auto other = lra::engine::make().value();
        return lra::decision::make(other, question, AT).value();
    }();
    check(decided.outcome().value() == LRA_OUTCOME_INCOMPLETE, "a decision outlives its engine");
    const auto findings = decided.findings().value();
    check(!findings.empty() && findings.front().rule.size() > 3 && findings.size() == decided.counts().value().findings,
          "findings");
    check(!decided.missing().value().empty() && decided.missing().value().front().substr(0, 7) == "/facts/", "missing");
    check(decided.duties().has_value() && decided.valid_until().has_value(), "duties and an end");
    check(decided.json(LRA_LANGUAGE_DE).value().find("\"message\"") != std::string::npos, "JSON with texts");
    check(!decided.canonical_json().value().empty() && !decided.explain(LRA_LANGUAGE_NL, LRA_AUDIENCE_CITIZEN).value().empty(),
          "canonical form and words");
    check(!decided.finding_words(0, LRA_LANGUAGE_EN, LRA_AUDIENCE_OFFICER).value().message.empty(), "words of a finding");
    check(!decided.finding_words(99999, LRA_LANGUAGE_EN, LRA_AUDIENCE_OFFICER), "none beyond");
    const auto list = lra::question::parse(LIST, AT).value();
    const auto matrix = engine.access_matrix(list).value();
    check(matrix.size() == 132 && engine.access(list, 7).value() == matrix[7], "applications");
    check(!engine.access(question, 0) && !engine.decide(list), "each question its own answer");
    lra::decision moved = std::move(decided);
    check(moved.outcome().has_value() && decided.get() == nullptr, "an owner moves");
    check(decided.outcome().error().status() == LRA_STATUS_INVALID_ARGUMENT, "and leaves nothing behind");
}

void identifiers() {
    const auto ssin = lra::read_ssin("85.07.30-033.28", AT).value();
    check(ssin.number == 85073003328 && ssin.sex == LRA_SEX_MALE, "a number of a person");
    check(!lra::read_ssin("85.07.30-033.29"), "a wrong one");
    check(lra::read_ssin(85073003328, AT).value().number == ssin.number && !lra::read_ssin(std::uint64_t{1}), "as a number");
    check(lra::read_enterprise_number("0428.759.497").value() == 428759497, "an enterprise number");
    check(lra::check_enterprise_number(428759497).has_value() && !lra::check_enterprise_number(428759498), "as a number");
    const std::vector<std::int64_t> offsets{0, 15, 26};
    check(lra::check_ssins("85.07.30-033.2885073003328", offsets, AT).value() ==
              std::vector<std::uint8_t>(2, LRA_CHECK_RESULT_VALID),
          "a column of texts");
    check(lra::check_enterprise_numbers("04287594970428759498", {0, 10, 20}).value() ==
              std::vector<std::uint8_t>{LRA_CHECK_RESULT_VALID, LRA_CHECK_RESULT_CHECK_DIGITS},
          "and of enterprise numbers");
    check(!lra::check_ssins("85073003328", {0, 12}) && !lra::check_ssins("85073003328", std::vector<std::int64_t>()),
          "offsets stay within the text");
    const auto checked = lra::check_ssins({85073003328, 1}, AT).value();
    check(checked.size() == 2 && checked[0] == LRA_CHECK_RESULT_VALID && checked[1] != LRA_CHECK_RESULT_VALID, "many");
}

void trails() {
    char name[] = "/tmp/lra-owners-XXXXXX";
    const std::string folder = std::string(mkdtemp(name)) + "/trail";
    lra::seed seed{};
    check(lra::fill_random(seed).has_value(), "a seed");
    auto trail = lra::trail::open(folder, "lra.example.be/owners", seed).value();
    check(seed == lra::seed{}, "wiped");
    lra::salt salt{};
    check(lra::fill_random(salt).has_value(), "a salt");
    const auto person = lra::disclose(salt, "ssin", "\"88061224623\"").value();
    check(person.commitment.size() == LRA_COMMITMENT_LENGTH && person.text.view().size() > 40, "a disclosure");
    check(trail.commit().value().find("lra.example.be/owners\n0\n") == 0, "an empty trail has a checkpoint");
    check(!trail.append("{}", AT), "what is no record is refused");
    const auto key = trail.verifier_key().value();
    const auto kept = trail.checkpoint().value();
    check(lra::verify(folder, key, kept).value().valid, "a trail is verified");
    check(trail.append(RECORD, AT).value() == 0 && trail.commit().has_value(), "a record is written");
    bool thrown = false;
    try {
        (void)lra::verify(folder, key, kept, [](std::uint64_t, std::uint64_t) { throw std::runtime_error("stop"); });
    } catch (const std::runtime_error &) {
        thrown = true;
    }
    check(thrown, "what a callback throws does not cross the library and is not lost");
    check(lra::read_records(folder, key, 0, 9).value().find("\"id\":\"0\"") != std::string::npos, "it is read");
    std::filesystem::remove_all(name);
}

void activation(const lra::engine &engine) {
    std::array<std::uint8_t, LRA_KEY_LENGTH> octets{};
    check(!lra::peppers::make({{"pepper-1", octets}}), "a key is filled");
    check(lra::fill_random(octets).has_value(), "a key");
    const auto ring = lra::peppers::make({{"pepper-1", octets}}).value();
    check(lra::fill_random(octets).has_value(), "another");
    const auto seals = lra::seal_keys::make({{"seal-1", octets}}).value();
    const auto question = lra::question::parse(QUESTION).value();
    const auto decided = lra::decision::make(engine, question).value();
    const auto refused =
        lra::permit::make(decided, "D8V4r537WLjkvszC2BBcqu1hYyAfKNLJKrZQwBB1O6E", "case-1", 0);
    check(!refused && refused.error().status() == LRA_STATUS_REFUSED, "no permit without a permit");
    check(!lra::permit::reopen("lra-sealed.v1", seals), "nor of another text");
    check(!lra::look(engine, "", "https://x", ring, AT) && !lra::link_selector(engine, "https://x", AT), "no link");
    check(!lra::reservation::make(engine, "", "https://x", "A", ring, AT), "no reservation");
    check(!lra::read_activation("{}", AT) && !lra::settle("{}", AT) && !lra::revoke("{}", AT) &&
              !lra::seal("{}", seals) && !lra::reopen("{}", seals),
          "no state");
}

void threads(const lra::engine &engine) {
    const auto question = lra::question::parse(QUESTION).value();
    std::vector<std::thread> all;
    std::vector<int> right(8);
    for (int &mine : right) {
        all.emplace_back([&] {
            for (int round = 0; round < 500; ++round) {
                mine += engine.decide(question).value() == LRA_OUTCOME_INCOMPLETE;
            }
        });
    }
    int sum = 0;
    for (std::thread &one : all) {
        one.join();
    }
    for (const int mine : right) {
        sum += mine;
    }
    check(sum == 8 * 500, "threads share an engine");
}

} // namespace

int main() {
    const auto engine = lra::engine::make().value();
    results(engine);
    decisions(engine);
    identifiers();
    trails();
    activation(engine);
    threads(engine);
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}
