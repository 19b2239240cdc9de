package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.lra.internal.Scratch;
import be.lra.question.ApplicantFacts;
import be.lra.question.EnrolmentQuestion;
import be.lra.question.IdentificationQuestion;
import be.lra.question.Question;
import be.lra.question.SearchFacts;
import be.lra.vocabulary.ErrorCode;
import be.lra.vocabulary.ProcedureStep;
import be.lra.vocabulary.RegisterField;
import be.lra.vocabulary.UserRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in, an exception comes out, the process lives, and other handles stay good. */
class BadInputTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:15:30Z");
    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = Engine.create();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static LraException refused(ErrorCode code, org.junit.jupiter.api.function.Executable call) {
        LraException error = assertThrows(LraException.class, call);
        assertEquals(code, error.code(), error.getMessage());
        return error;
    }

    private static byte[] question() {
        return Vectors.utf8(Vectors.raw(Vectors.lines("decisions.jsonl").get(0)).get("question"));
    }

    private static Map<String, byte[]> ring() {
        return Map.of("key-1", SystemRandom.octets(SystemRandom.KEY_LENGTH));
    }

    @Test
    void halfASurrogatePairIsRefusedAndNeverReplaced() {
        String half = "Liesbeth\ud800";
        refused(ErrorCode.NOT_UTF8, () -> engine.check(CheckKind.EMAIL, half, AT));
        refused(ErrorCode.NOT_UTF8, () -> engine.check(CheckKind.PASSWORD, half.toCharArray(), AT));
        refused(ErrorCode.NOT_UTF8, () -> Ssin.parse("\udc00"));
        Question question = IdentificationQuestion.builder()
                .at(AT)
                .applicant(ApplicantFacts.builder().documentName(half).build())
                .build();
        LraException error = refused(ErrorCode.NOT_UTF8, () -> engine.decide((IdentificationQuestion) question));
        assertFalse(error.getMessage().contains("Liesbeth"));
    }

    @Test
    void zerosWithinATextArePartOfIt() {
        assertFalse(engine.check(CheckKind.SSIN, "85073003328\0", AT).valid());
        refused(ErrorCode.INVALID_VALUE, () -> Ssin.parse("85073003328\0"));
        byte[] zero = "{\"v\":1,\"question\":\"enrolment\",\"at\":\"2026-11-22T10:15:30Z\",\"facts\":{}}\0"
                .getBytes(StandardCharsets.UTF_8);
        refused(ErrorCode.MALFORMED_JSON, () -> engine.decideJson(zero));
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        refused(ErrorCode.MALFORMED_JSON, () -> engine.decideJson(new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"'}));
        refused(ErrorCode.MALFORMED_JSON, () -> engine.decideJson(new byte[0]));
    }

    @Test
    void hugeInputsAreRefused() {
        byte[] huge = new byte[64 << 20];
        Arrays.fill(huge, (byte) ' ');
        refused(ErrorCode.TOO_LARGE, () -> engine.decideJson(huge));
        refused(ErrorCode.INVALID_ARGUMENT, () -> engine.check(CheckKind.EMAIL, "a".repeat(1 << 20), AT));
    }

    @Test
    void instantsOutsideTheCalendarAreRefused() {
        refused(ErrorCode.INVALID_ARGUMENT, () -> engine.catalogue(Instant.MAX));
        refused(ErrorCode.INVALID_ARGUMENT, () -> engine.catalogue(Instant.parse("1799-12-31T23:59:59Z")));
        LraException error = assertThrows(
                LraException.class, () -> engine.decide(EnrolmentQuestion.builder().at(Instant.MAX).build()));
        assertTrue(error.code() == ErrorCode.INVALID_VALUE || error.code() == ErrorCode.INVALID_ARGUMENT);
        // The number that stands for no instant at the border.
        Instant earliest = Instant.ofEpochMilli(Long.MIN_VALUE);
        refused(ErrorCode.INVALID_ARGUMENT, () -> Ssin.parse("88061224623", earliest));
        try (PreparedQuestion prepared = PreparedQuestion.ofJson(question(), null)) {
            refused(ErrorCode.INVALID_ARGUMENT, () -> engine.outcome(prepared, earliest));
        }
    }

    @Test
    void whatIsToldOneByOneIsTakenAsASetOrListIs() {
        SearchFacts twice = SearchFacts.builder().fields(RegisterField.NAME, RegisterField.SEX, RegisterField.NAME).build();
        assertEquals(List.of(RegisterField.NAME, RegisterField.SEX), List.copyOf(twice.fields()));
        assertNull(SearchFacts.builder().fields((RegisterField[]) null).build().fields());
        assertNull(ApplicantFacts.builder().documentFirstNames((String[]) null).build().documentFirstNames());
        SearchFacts.Builder fields = SearchFacts.builder().fields(RegisterField.NAME, null);
        refused(ErrorCode.INVALID_ARGUMENT, fields::build);
        ApplicantFacts.Builder names = ApplicantFacts.builder().documentFirstNames("Liesbeth", null);
        refused(ErrorCode.INVALID_ARGUMENT, names::build);
        refused(ErrorCode.INVALID_ARGUMENT, () -> Applications.of((ListedApplication) null));
        refused(ErrorCode.INVALID_ARGUMENT, () -> new Applications.Listed(null));
    }

    @Test
    void anErrorNamesPlaceAndExpectationAndNeverTheValue() {
        byte[] question = Vectors.utf8("{\"v\":1,\"question\":\"identification\",\"at\":\"2026-11-22T10:15:30Z\","
                + "\"facts\":{\"applicant\":{\"ssin\":\"88061224624\"}}}");
        LraException error = refused(ErrorCode.INVALID_VALUE, () -> engine.decideJson(question));
        assertEquals("/facts/applicant/ssin", error.path());
        assertFalse(error.expected().isEmpty());
        assertFalse(error.help().isEmpty());
        assertFalse(error.getMessage().contains("88061224624"));
    }

    @Test
    void closedHandlesAreRefusedAndOthersStayGood() {
        PreparedQuestion prepared = PreparedQuestion.ofJson(question(), null);
        Engine closed = Engine.create();
        HeldDecision held = closed.hold(prepared);
        closed.close();
        closed.close();
        assertEquals(LraException.CLOSED, refused(ErrorCode.INVALID_ARGUMENT, () -> closed.outcome(prepared)).reason());
        assertEquals(LraException.CLOSED, refused(ErrorCode.INVALID_ARGUMENT, closed::rulebooks).reason());
        Outcome outcome = engine.outcome(prepared);
        assertEquals(outcome, held.outcome());
        prepared.close();
        assertEquals(LraException.CLOSED, refused(ErrorCode.INVALID_ARGUMENT, () -> engine.outcome(prepared)).reason());
        assertEquals(LraException.CLOSED,
                refused(ErrorCode.INVALID_ARGUMENT, () -> engine.outcomes(List.of(prepared), null)).reason());
        assertEquals(outcome, held.outcome());
        held.close();
        refused(ErrorCode.INVALID_ARGUMENT, held::outcome);
    }

    @Test
    void keysAreWipedAndWeakOnesRefused() {
        byte[] octets = SystemRandom.octets(SystemRandom.KEY_LENGTH);
        Peppers.of(Map.of("pepper-1", octets)).close();
        assertEquals(0, sum(octets));
        LraException error = assertThrows(LraException.class, () -> Peppers.of(Map.of("pepper-1", new byte[32])));
        assertEquals("weak-key", error.reason());
        byte[] first = SystemRandom.octets(32);
        Map<String, byte[]> wrong = new LinkedHashMap<>();
        wrong.put("pepper-1", first);
        wrong.put("pepper-2", new byte[31]);
        refused(ErrorCode.INVALID_ARGUMENT, () -> SealKeys.of(wrong));
        assertEquals(0, sum(first), "keys are wiped whether or not they serve");
        assertThrows(LraException.class, () -> Peppers.of(Map.of()));
    }

    @Test
    void secretsAreWipedWhateverElseIsRefused(@TempDir Path folder) {
        byte[] seed = SystemRandom.octets(SystemRandom.KEY_LENGTH);
        refused(ErrorCode.NOT_UTF8, () -> Trail.open(folder, "\ud800", seed));
        byte[] salt = SystemRandom.octets(SystemRandom.SALT_LENGTH);
        refused(ErrorCode.INVALID_ARGUMENT, () -> Disclosure.of(salt, "name", null));
        byte[] salts = SystemRandom.octets(SystemRandom.DECISION_SALTS_LENGTH);
        Trail closed = Trail.open(folder, "lra.example.be/closed", SystemRandom.octets(SystemRandom.KEY_LENGTH));
        closed.close();
        try (PreparedQuestion prepared = PreparedQuestion.ofJson(question(), null); HeldDecision held = engine.hold(prepared)) {
            refused(ErrorCode.INVALID_ARGUMENT, () -> closed.appendDecision("{}", held, salts, AT));
        }
        byte[] entropy = SystemRandom.octets(SystemRandom.ENTROPY_LENGTH);
        refused(ErrorCode.INVALID_ARGUMENT, () -> Activation.issue(engine, null, null, List.of(), null, entropy, AT));
        assertEquals(0, sum(seed) | sum(salt) | sum(salts) | sum(entropy));
    }

    private static int sum(byte[] octets) {
        int sum = 0;
        for (byte octet : octets) {
            sum |= octet;
        }
        return sum;
    }

    @Test
    void factsAndValuesAreNotShown() {
        ApplicantFacts facts = ApplicantFacts.builder().ssin("88061224623").build();
        IdentificationQuestion question = IdentificationQuestion.builder().at(AT).applicant(facts).build();
        Designation designation = new Designation("person-7", UserRole.USER, "person-8", Period.from(AT), null, null);
        DocumentedStep step = new DocumentedStep(ProcedureStep.PRESENCE, AT, "person-9", "scan-7");
        assertEquals("Designation DocumentedStep", designation + " " + step);
        assertFalse((facts + " " + question + Ssin.parse("88061224623") + engine.check(CheckKind.SSIN, "88061224623", AT))
                .contains("88061224623"));
    }

    @Test
    void rulebooksTellEveryMistake() {
        LraException error = refused(ErrorCode.INVALID_RULEBOOK, () -> Engine.withRulebooks(List.of("version = 1")));
        assertFalse(error.expected().isEmpty());
    }

    @Test
    void aFolderThatIsNoneIsAnEnvironmentError(@TempDir Path folder) {
        String key = (String) Vectors.object(Vectors.text("audit/log.json")).get("verifierKey");
        LraException error = refused(ErrorCode.ENVIRONMENT, () -> Trail.verify(folder.resolve("none"), key));
        assertTrue(error.reason() != null || !error.expected().isEmpty());
    }

    /** A function that panics, which the library of the tests alone has. */
    private static native int panic(long error);

    @Test
    void aPanicInsideIsAnExceptionOutside() {
        try (PreparedQuestion prepared = PreparedQuestion.ofJson(question(), null)) {
            Scratch scratch = Scratch.ofThread();
            refused(ErrorCode.INTERNAL, () -> scratch.check(panic(scratch.error())));
            assertEquals(Outcome.PERMIT, engine.outcome(prepared), "the engine still answers");
        }
    }
}
