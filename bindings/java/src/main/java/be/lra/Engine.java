package be.lra;

import be.lra.internal.Answers;
import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeHandle;
import be.lra.internal.NativeTexts;
import be.lra.internal.Questions;
import be.lra.internal.Scratch;
import be.lra.internal.SecretOctets;
import be.lra.internal.Utf8;
import be.lra.question.AccessibleApplicationsQuestion;
import be.lra.question.DecisionQuestion;
import be.lra.question.Question;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Rulebooks and catalogue, loaded and checked once; answers questions. Immutable: any number of threads may ask one engine at once. A new
 * rulebook is a new engine.
 *
 * <p>The library reads no clock. Where a question names no instant, hand one in; both at once have to be the same.
 */
public final class Engine extends NativeHandle {
    private static final int OUT = 0;
    private static final int DIGEST_LENGTH = 32;
    private static final int LEVELS = 4;

    private Engine(long address) {
        super(address, ENGINE);
    }

    /**
     * An engine with the rulebooks that come with the library.
     *
     * @return the engine
     * @throws LraException {@code environment} with everything that was tried, if the native library cannot be loaded
     */
    public static Engine create() {
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_engine_new(scratch.out(OUT), scratch.error()));
        return new Engine(scratch.number(OUT));
    }

    /**
     * An engine with these rulebooks; a decision takes the one in force at its instant.
     *
     * @param rulebooks each a text in TOML
     * @return the engine
     * @throws LraException {@code invalid-rulebook} with every mistake
     */
    public static Engine withRulebooks(List<String> rulebooks) {
        List<byte[]> texts = new ArrayList<>();
        for (String rulebook : Errors.required("rulebooks", rulebooks)) {
            texts.add(Utf8.bytes("rulebooks", rulebook));
        }
        Scratch scratch = Scratch.ofThread();
        try (NativeTexts array = new NativeTexts(texts)) {
            scratch.check(NativeFunctions.lra_engine_new_with_rulebooks(
                    array.address(), array.count(), scratch.out(OUT), scratch.error()));
        }
        return new Engine(scratch.number(OUT));
    }

    /** For the rest of this package: see {@link NativeHandle#enter}. */
    long begin() {
        return enter();
    }

    /** For the rest of this package: see {@link NativeHandle#exit}. */
    void end() {
        exit();
    }

    /**
     * Decides a question.
     *
     * @param question with the facts that are known
     * @return the decision
     * @throws LraException if the question cannot be used or no rulebook covers it; never because the answer is no
     */
    public Decision decide(DecisionQuestion question) {
        return Answers.decision(decideJson(Questions.json(question)));
    }

    /**
     * What a user can open of all applications.
     *
     * @param question with the facts that are known
     * @return the list
     * @throws LraException as {@link #decide}
     */
    public AccessibleApplications accessibleApplications(AccessibleApplicationsQuestion question) {
        return Answers.accessibleApplications(decideJson(Questions.json(question)));
    }

    /**
     * Answers one question, JSON in and JSON out, as the schemas describe them.
     *
     * @param question in UTF-8, which names its instant
     * @return the answer in UTF-8: a decision, or a list for the question {@code accessible-applications}
     * @throws LraException as {@link #decide}
     */
    public byte[] decideJson(byte[] question) {
        return decideJson(question, null);
    }

    /**
     * Answers one question, JSON in and JSON out.
     *
     * @param question in UTF-8
     * @param at for a question that names no instant; may be null
     * @return the answer in UTF-8
     * @throws LraException as {@link #decide}
     */
    public byte[] decideJson(byte[] question, Instant at) {
        Errors.required("question", question);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            scratch.check(NativeFunctions.lra_engine_decide_json(
                    engine, question, question.length, Instants.millis(at), scratch.out(OUT), scratch.error()));
        } finally {
            exit();
        }
        return scratch.takeBuffer(OUT);
    }

    /**
     * Answers many questions, one JSON object a line in and out. Each is answered in its place, one that cannot be read or decided by an
     * error object.
     *
     * @param questions in UTF-8; empty lines are left out
     * @param at for questions that name no instant; may be null
     * @return the answers in UTF-8
     */
    public byte[] decideJsonLines(byte[] questions, Instant at) {
        Errors.required("questions", questions);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            scratch.check(NativeFunctions.lra_engine_decide_json_lines(
                    engine, questions, questions.length, Instants.millis(at), scratch.out(OUT), scratch.error()));
        } finally {
            exit();
        }
        return scratch.takeBuffer(OUT);
    }

    /**
     * Answers a question in words.
     *
     * @param question with the facts that are known
     * @param language of the text; null for that of the question, else English
     * @param audience whom it is for
     * @param form of the text
     * @return the text
     * @throws LraException as {@link #decide}
     */
    public String explain(Question question, Language language, Audience audience, TextForm form) {
        return explainJson(Questions.json(question), null, language, audience, form);
    }

    /**
     * Answers a question in JSON in words.
     *
     * @param question in UTF-8
     * @param at for a question that names no instant; may be null
     * @param language of the text; null for that of the question, else English
     * @param audience whom it is for
     * @param form of the text
     * @return the text
     * @throws LraException as {@link #decide}
     */
    public String explainJson(byte[] question, Instant at, Language language, Audience audience, TextForm form) {
        Errors.required("question", question);
        Errors.required("audience", audience);
        Errors.required("form", form);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            scratch.check(NativeFunctions.lra_engine_explain_json(engine, question, question.length, Instants.millis(at),
                    Language.number(language), audience.number(), form.number(), scratch.out(OUT), scratch.error()));
        } finally {
            exit();
        }
        return Utf8.text(scratch.takeBuffer(OUT));
    }

    /**
     * Decides a prepared question for its own instant and says what it comes to, nothing else: the call for every page.
     *
     * @param question prepared
     * @return the outcome
     * @throws LraException if no rulebook covers it
     */
    public Outcome outcome(PreparedQuestion question) {
        return outcome(question, null);
    }

    /**
     * The same for another instant.
     *
     * @param question prepared
     * @param at to decide for; null for that of the question
     * @return the outcome
     * @throws LraException if no rulebook covers it
     */
    public Outcome outcome(PreparedQuestion question, Instant at) {
        Errors.required("question", question);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            long handle = question.begin();
            try {
                int status = NativeFunctions.lra_engine_decide(
                        engine, handle, Instants.millis(at), scratch.out(OUT), scratch.error());
                if (status != 0) {
                    scratch.check(status);
                }
            } finally {
                question.end();
            }
        } finally {
            exit();
        }
        return Outcome.ofNumber(scratch.word(OUT));
    }

    /**
     * Decides many prepared questions in one call.
     *
     * @param questions prepared
     * @param at to decide for; null for that of each question
     * @return their outcomes, in their order
     * @throws LraException if one of them cannot be decided: that of the first such
     */
    public List<Outcome> outcomes(List<PreparedQuestion> questions, Instant at) {
        List<PreparedQuestion> begun = new ArrayList<>(Errors.required("questions", questions).size());
        long[] handles = new long[questions.size()];
        byte[] outcomes = new byte[handles.length];
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            for (PreparedQuestion question : questions) {
                handles[begun.size()] = Errors.required("questions", question).begin();
                begun.add(question);
            }
            scratch.check(NativeFunctions.lra_engine_decide_many(
                    engine, handles, handles.length, Instants.millis(at), outcomes, scratch.error()));
        } finally {
            begun.forEach(PreparedQuestion::end);
            exit();
        }
        List<Outcome> result = new ArrayList<>(outcomes.length);
        for (byte outcome : outcomes) {
            result.add(Outcome.ofNumber(outcome));
        }
        return result;
    }

    /**
     * Decides a prepared question and keeps all that was found, for explaining it, recording it, and making a permit of it.
     *
     * @param question prepared
     * @return the decision, to be closed
     * @throws LraException if no rulebook covers it
     */
    public HeldDecision hold(PreparedQuestion question) {
        return hold(question, null);
    }

    /**
     * The same for another instant.
     *
     * @param question prepared
     * @param at to decide for; null for that of the question
     * @return the decision, to be closed
     * @throws LraException if no rulebook covers it
     */
    public HeldDecision hold(PreparedQuestion question, Instant at) {
        Errors.required("question", question);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            long handle = question.begin();
            try {
                scratch.check(NativeFunctions.lra_decision_new(
                        engine, handle, Instants.millis(at), scratch.out(OUT), scratch.error()));
            } finally {
                question.end();
            }
        } finally {
            exit();
        }
        return new HeldDecision(scratch.number(OUT));
    }

    /**
     * What access to one application comes to with a key of each level.
     *
     * @param question {@code accessible-applications}, prepared
     * @param row the place of the application in {@link #catalogue}, from 0
     * @param at to decide for; null for that of the question
     * @return the outcomes
     */
    public OutcomeByLevel access(PreparedQuestion question, int row, Instant at) {
        Errors.required("question", question);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            long handle = question.begin();
            try {
                scratch.check(NativeFunctions.lra_engine_access(
                        engine, handle, Instants.millis(at), row, scratch.out(OUT), scratch.error()));
            } finally {
                question.end();
            }
        } finally {
            exit();
        }
        return new OutcomeByLevel(Outcome.ofNumber(scratch.octet(OUT)), Outcome.ofNumber(scratch.octet(OUT + 1)),
                Outcome.ofNumber(scratch.octet(OUT + 2)), Outcome.ofNumber(scratch.octet(OUT + 3)));
    }

    /**
     * What access to every application of the catalogue in force comes to, with a key of each level, in one call.
     *
     * @param question {@code accessible-applications}, prepared
     * @param at to decide for; null for that of the question
     * @return the outcomes, in the order of {@link #catalogue}
     */
    public AccessMatrix accessMatrix(PreparedQuestion question, Instant at) {
        Errors.required("question", question);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            long handle = question.begin();
            try {
                // Too little room is told with the number of rows.
                byte[] outcomes = new byte[LEVELS * AccessMatrix.EXPECTED_ROWS];
                int status = matrix(engine, handle, at, outcomes, scratch);
                int rows = Math.toIntExact(scratch.number(OUT));
                if (status != 0 && rows * LEVELS > outcomes.length) {
                    scratch.discard();
                    outcomes = new byte[LEVELS * rows];
                    status = matrix(engine, handle, at, outcomes, scratch);
                }
                scratch.check(status);
                return new AccessMatrix(outcomes, rows);
            } finally {
                question.end();
            }
        } finally {
            exit();
        }
    }

    private static int matrix(long engine, long question, Instant at, byte[] outcomes, Scratch scratch) {
        return NativeFunctions.lra_engine_access_matrix(
                engine, question, Instants.millis(at), outcomes, outcomes.length, scratch.out(OUT), scratch.error());
    }

    /**
     * Whether a text is an identifier, and what it says. Dates are compared with the day that it is in Brussels at the instant.
     *
     * @param kind of identifier
     * @param value the text; the lines of a machine readable zone are joined by {@code |}
     * @param at the instant
     * @return the report; a value that is not valid is no exception
     */
    public CheckReport check(CheckKind kind, String value, Instant at) {
        return check(kind, Utf8.bytes("value", value), at);
    }

    /**
     * The same for a password or an activation code. No copy of it is left behind; the report holds neither value nor canonical form.
     *
     * @param kind of identifier
     * @param secret the characters, which stay as they are
     * @param at the instant
     * @return the report
     */
    public CheckReport check(CheckKind kind, char[] secret, Instant at) {
        try (SecretOctets octets = SecretOctets.of("secret", secret)) {
            return check(kind, octets.octets(), at);
        }
    }

    private CheckReport check(CheckKind kind, byte[] value, Instant at) {
        byte[] word = Errors.required("kind", kind).word().getBytes(StandardCharsets.UTF_8);
        Errors.required("at", at);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            scratch.check(NativeFunctions.lra_engine_check_json(engine, word, word.length, value, value.length,
                    Instants.millis(at), scratch.out(OUT), scratch.error()));
        } finally {
            exit();
        }
        return CheckReport.of(scratch.takeBuffer(OUT));
    }

    /**
     * The applications of the rulebook in force at an instant.
     *
     * @param at the instant
     * @return in the order of its catalogue
     */
    public List<CatalogueApplication> catalogue(Instant at) {
        Errors.required("at", at);
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            scratch.check(NativeFunctions.lra_engine_catalogue_json(
                    engine, Instants.millis(at), scratch.out(OUT), scratch.error()));
        } finally {
            exit();
        }
        return Utf8.text(scratch.takeBuffer(OUT)).lines()
                .map(line -> Answers.catalogueApplication(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /**
     * The rulebooks of this engine.
     *
     * @return in the order in which they come into force
     */
    public List<RulebookInfo> rulebooks() {
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            scratch.check(NativeFunctions.lra_engine_rulebook_count(engine, scratch.out(OUT), scratch.error()));
            long count = scratch.number(OUT);
            List<RulebookInfo> rulebooks = new ArrayList<>();
            for (long index = 0; index < count; index++) {
                scratch.check(NativeFunctions.lra_engine_rulebook(engine, index, scratch.out(OUT), scratch.error()));
                rulebooks.add(new RulebookInfo(Utf8.text(scratch.borrowed(OUT)), Instant.ofEpochMilli(scratch.number(OUT + 16)),
                        HexFormat.of().formatHex(scratch.octets(OUT + 24, DIGEST_LENGTH))));
            }
            return List.copyOf(rulebooks);
        } finally {
            exit();
        }
    }

    /**
     * The digest of the rules themselves: two libraries with the same digest decide alike.
     *
     * @return hexadecimal
     */
    public String policyDigest() {
        Scratch scratch = Scratch.ofThread();
        long engine = enter();
        try {
            scratch.check(NativeFunctions.lra_engine_policy_digest(engine, scratch.out(OUT), scratch.error()));
        } finally {
            exit();
        }
        return HexFormat.of().formatHex(scratch.octets(OUT, DIGEST_LENGTH));
    }

    /**
     * The rules, every column, with their messages by language.
     *
     * @return one JSON object a line, in UTF-8
     */
    public static byte[] rulesJson() {
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_rules_json(scratch.out(OUT), scratch.error()));
        return scratch.takeBuffer(OUT);
    }

    /**
     * The facts, every column.
     *
     * @return one JSON object a line, in UTF-8
     */
    public static byte[] factsJson() {
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_facts_json(scratch.out(OUT), scratch.error()));
        return scratch.takeBuffer(OUT);
    }
}
