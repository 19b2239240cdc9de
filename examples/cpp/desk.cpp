// A small desk in C++: decide, explain in the person's language, record, issue, redeem, verify.
//
//     c++ -std=c++17 examples/cpp/desk.cpp $(pkg-config --cflags --libs lra) -Wl,-rpath,/opt/lra/lib -o desk
//     ./desk lra-trail/examples/enrolment.json FOLDER
//
// The library is installed in /opt/lra. enrolment.json is the question of the officer with every fact it needs; FOLDER is new and receives the trail. A real
// portal keeps states in a database, keys apart from both, and the time of lra::now() for each request; the example keeps
// one state in memory, draws its keys, and takes the time of its case. docs/c.md explains the order of the steps.
#include <lra.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

// The officer and the applicant of the case, both invented.
constexpr std::string_view OFFICER = "\"79041512347\"";
constexpr std::string_view APPLICANT = "\"88061224623\"";
constexpr std::string_view ORIGIN = "activation.example.be/desk-1";
// Random in a real portal, one for each case; it is also the case of the activation.
constexpr std::string_view CASE = "AAECAwQFBgcICQoLDA0ODw";
// A well-formed code that nobody was given.
constexpr std::string_view WRONG = "AQHC-61Z3-C1J4-34CE";

template <std::size_t N>
std::array<std::uint8_t, N> drawn() {
    std::array<std::uint8_t, N> octets{};
    lra::fill_random(octets).value();
    return octets;
}

/// What the portal's database does: it keeps a state and replaces it only by its next version.
class storage {
public:
    const std::string &state() const { return state_; }

    /// Writes over the version before, and gives the version written.
    std::uint64_t swap(std::string_view next, lra::instant at) {
        const std::uint64_t version = lra::read_activation(next, at).value().version;
        if (version != version_ + 1) {
            throw std::runtime_error("another was faster: read again, start again");
        }
        state_ = next;
        return version_ = version;
    }

private:
    std::string state_;
    std::uint64_t version_ = 0;
};

/// A person as records name them: by a commitment. The disclosure goes to the vault.
lra::disclosure commit_to(std::string_view ssin) {
    auto salt = drawn<LRA_SALT_LENGTH>();
    return lra::disclose(salt, "ssin", ssin).value();
}

class desk {
public:
    desk(const std::string &folder, lra::seed seed)
        : trail_(lra::trail::open(folder, ORIGIN, seed).value()) {}

    /// Decides, explains, records, and gives the permit, if there is one.
    std::optional<lra::permit> enrol(const lra::question &question) {
        static constexpr std::string_view words[] = {"", "permit", "deny", "incomplete"};
        const auto at = question.at().value();
        const auto decision = lra::decision::make(engine_, question).value();
        const auto outcome = decision.outcome().value();
        std::cout << decision.explain(LRA_LANGUAGE_FR, LRA_AUDIENCE_CITIZEN).value();
        // A refusal is recorded as a permit is.
        auto salts = drawn<LRA_DECISION_SALTS_LENGTH>();
        const auto text = record("lra.enrolment", 0, outcome != LRA_OUTCOME_PERMIT, words[outcome]);
        const auto position = trail_.append(text, decision, salts, at).value();
        trail_.commit().value();
        if (outcome != LRA_OUTCOME_PERMIT) {
            return std::nullopt;
        }
        // Only the record on disk makes the permit.
        return lra::permit::make(decision, applicant_.commitment, CASE, position).value();
    }

    /// Issues link and code: the state first, then the record, then the dispatch.
    lra::dispatch issue(const lra::permit &permit, lra::instant at) {
        const auto channels = lra::question::parse(
            R"({"v":1,"question":"activation-issue","facts":{"activation":{"identificationOutcome":"permit",)"
            R"("identifiedAt":"2026-11-22T10:15:30Z","samePerson":true,"linkChannel":"email","linkAddressValidated":true,)"
            R"("codeChannel":"paper","codeHandedToApplicant":true,"sentSeparately":true}}})",
            at);
        if (engine_.decide(channels.value()).value() != LRA_OUTCOME_PERMIT) {
            throw std::runtime_error("these channels may not be used");
        }
        lra::entropy entropy = drawn<LRA_ENTROPY_LENGTH>();
        const lra::issue_request request{"authenticator-app", LRA_LINK_CHANNEL_EMAIL, LRA_CODE_CHANNEL_PAPER};
        // This person has no earlier activation; a portal hands in all of them.
        const auto issued = lra::issued::make(engine_, permit, request, {}, peppers_, entropy, at).value();
        storage_.swap(issued.stored().value(), at);
        append(record("lra.activation-issue", 1, false, "permit"), at);
        std::cout << "link sent by e-mail, code handed over on paper\n";
        return issued.dispatch().value();
    }

    /// Redeems what a person hands over: reserve, store, compare, store, record, and only then act.
    lra_redemption redeem(std::string_view link, std::string_view code, int position, lra::instant at) {
        static constexpr std::string_view words[] = {"", "activated", "wrong-code", "locked"};
        // A slip of the pen and an unknown link end here and cost no try.
        const auto reserved = lra::reservation::make(engine_, storage_.state(), link, code, peppers_, at).value();
        const auto compared = reserved.compare(storage_.swap(reserved.next(), at)).value();
        storage_.swap(compared.next, at);
        const bool closing = compared.outcome != LRA_REDEMPTION_WRONG_CODE;
        append(record("lra.activation-redemption", position, closing, words[compared.outcome]), at);
        std::cout << "redemption: " << words[compared.outcome] << '\n';
        return compared.outcome;
    }

    lra::trail &trail() { return trail_; }

private:
    static lra::peppers ring() {
        auto octets = drawn<LRA_KEY_LENGTH>();
        return lra::peppers::make({{"pepper-1", octets}}).value();
    }

    /// A record of the case. The first names both persons and discloses them; the others use the same commitments.
    std::string record(std::string_view type, int position, bool closing, std::string_view outcome) const {
        std::ostringstream text;
        text << R"({"specversion":"1.0","type":")" << type << R"(","datacontenttype":"application/json","correlationid":")"
             << CASE << R"(","data":{"v":1,"case":{"position":)" << position << R"(,"closing":)"
             << (closing ? "true" : "false") << R"(},"who":{"role":"officer","commitment":")" << officer_.commitment
             << R"("},"whom":[{"role":"applicant","commitment":")" << applicant_.commitment
             << R"("}],"how":{"channel":"desk"},"why":{"legalBasis":"convention/lra","purpose":"registration"},"outcome":")"
             << outcome << R"("},"disclosures":[)";
        if (position == 0) {
            text << '"' << officer_.text.view() << R"(",")" << applicant_.text.view() << '"';
        }
        text << "]}";
        return text.str();
    }

    /// Brings a record to the disk. Whoever cannot record does not act.
    void append(const std::string &text, lra::instant at) {
        trail_.append(text, at).value();
        trail_.commit().value();
    }

    lra::engine engine_ = lra::engine::make().value();
    lra::trail trail_;
    lra::peppers peppers_ = ring();
    lra::disclosure officer_ = commit_to(OFFICER);
    lra::disclosure applicant_ = commit_to(APPLICANT);
    storage storage_;
};

int run(const std::string &file, const std::string &folder) {
    std::ifstream stream(file);
    if (!stream) {
        throw std::runtime_error(file + ": cannot be read");
    }
    std::stringstream json;
    json << stream.rdbuf();
    const auto question = lra::question::parse(json.str()).value();
    // A trail opens only with the key that signed it, and this one draws its own.
    if (std::filesystem::exists(folder)) {
        throw std::runtime_error(folder + ": there is such a folder already, and it has to be new");
    }
    desk desk(folder, drawn<LRA_SEED_LENGTH>());
    const auto permit = desk.enrol(question);
    if (!permit) {
        return 1;
    }
    const auto at = question.at().value();
    const auto later = at + std::chrono::hours(1);
    const auto sent = desk.issue(*permit, at);
    desk.redeem(sent.link.view(), WRONG, 2, later);
    desk.redeem(sent.link.view(), sent.code.view(), 3, later);
    // Anybody who has the public key can verify; the checkpoint is worth keeping elsewhere.
    const auto key = desk.trail().verifier_key().value();
    const auto found = lra::verify(folder, key, desk.trail().checkpoint().value()).value();
    std::cout << "trail " << (found.valid ? "whole: " : "tampered with: ") << found.report << '\n';
    return found.valid ? 0 : 1;
}

} // namespace

int main(int count, char **arguments) {
    if (count != 3) {
        std::cerr << "usage: desk QUESTION.json FOLDER\n";
        return 2;
    }
    if (!lra::is_of_this_version()) {
        std::cerr << "the library that is loaded is of another version\n";
        return 1;
    }
    try {
        return run(arguments[1], arguments[2]);
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
