package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.lra.vocabulary.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole desk: decide, record, permit, issue, redeem, verify. */
class DeskTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:15:30Z");
    private static final String ORIGIN = "activation.example.be/desk-1";
    private static final IssueRequest REQUEST = new IssueRequest(
            "authenticator-app", null, IssueRequest.LinkChannel.EMAIL, IssueRequest.CodeChannel.PAPER);

    private static byte[] enrolment() {
        return Vectors.lines("decisions.jsonl").stream()
                .map(Vectors::raw)
                .filter(vector -> vector.get("question").contains("\"question\":\"enrolment\"")
                        && vector.get("decision").contains("\"outcome\":\"permit\""))
                .map(vector -> Vectors.utf8(vector.get("question")))
                .findFirst()
                .orElseThrow();
    }

    private static HeldDecision decision(Engine engine) {
        try (PreparedQuestion question = PreparedQuestion.ofJson(enrolment(), null)) {
            assertEquals(AT, question.at());
            return engine.hold(question);
        }
    }

    private static Peppers peppers() {
        return Peppers.of(Map.of("pepper-1", SystemRandom.octets(SystemRandom.KEY_LENGTH)));
    }

    private static int endlessly() {
        return 1 + endlessly();
    }

    @Test
    void aCodeIsIssuedRedeemedAndRecorded(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("trail");
        Disclosure person = Disclosure.of(SystemRandom.octets(SystemRandom.SALT_LENGTH), "ssin", "\"88061224623\"");
        String correlation = Records.correlation();
        byte[] seed = SystemRandom.octets(32);
        byte[] again = seed.clone();
        String key;
        String note;
        try (Engine engine = Engine.create(); Peppers peppers = peppers(); Trail trail = Trail.open(folder, ORIGIN, seed)) {
            assertTrue(trail.recovery().created());
            assertTrue(Arrays.equals(new byte[32], seed), "the seed is wiped");
            key = trail.verifierKey();
            LraException locked = assertThrows(LraException.class, () -> Trail.open(folder, ORIGIN, again.clone()));
            assertEquals("trail-locked", locked.reason());
            assertEquals(ErrorCode.ENVIRONMENT, locked.code());

            HeldDecision decision = decision(engine);
            assertEquals(Outcome.PERMIT, decision.outcome());
            assertFalse(decision.explain(Language.NL, Audience.CITIZEN, TextForm.PLAIN).isBlank());
            assertTrue(decision.decision(Language.FR).findings().size() > 10);
            long position = trail.appendDecision(
                    Records.record("lra.enrolment", correlation, 0, false, "permit", person.commitment(),
                            person.commitment(), List.of(person.disclosure())),
                    decision, SystemRandom.octets(SystemRandom.DECISION_SALTS_LENGTH), AT);
            trail.commit();

            Permit permit = decision.permit(person.commitment(), correlation, position);
            Issued issued = Activation.issue(engine, permit, REQUEST, List.of(), peppers,
                    SystemRandom.octets(SystemRandom.ENTROPY_LENGTH), AT);
            String state = issued.stored();
            assertTrue(issued.superseded().isEmpty());
            assertFalse(Vectors.object(issued.facts()).isEmpty());
            StoredActivation stored = Activation.read(state, AT);
            assertEquals(1, stored.version());
            assertEquals(ActivationStatus.PENDING, stored.state());
            assertEquals(AT, stored.issuedAt());
            trail.append(Records.record("lra.activation-issue", correlation, 1, false, "permit", person.commitment(),
                    person.commitment(), List.of()), AT);
            trail.commit();
            Issued.Dispatch dispatch = issued.dispatch();
            assertEquals(LraException.USED_UP, assertThrows(LraException.class, issued::dispatch).reason());
            char[] link = dispatch.link().characters();
            char[] code = dispatch.code().characters();

            Instant later = AT.plus(Duration.ofHours(1));
            assertEquals(stored.selector(), Activation.selector(engine, link, later));
            Standing standing = Activation.look(engine, state, link, peppers, later);
            assertEquals(ActivationStatus.PENDING, standing.state());
            assertEquals(stored.expiresAt(), standing.expiresAt());
            assertEquals(stored.triesLimit(), standing.triesLeft());
            refused("unknown-link", () -> Activation.look(engine, null, link, peppers, later));

            // A slip of the pen costs no try, a wrong code does.
            char[] slip = code.clone();
            slip[2] = slip[2] == '0' ? '1' : '0';
            assertEquals(ErrorCode.INVALID_ACTIVATION, assertThrows(LraException.class,
                    () -> Activation.reserve(engine, stored(issued), link, slip, peppers, later)).code());
            Reservation wrong =
                    Activation.reserve(engine, state, link, "AQHC-61Z3-C1J4-34CE".toCharArray(), peppers, later);
            Redemption first = wrong.compare(2);
            assertEquals(Redemption.Outcome.WRONG_CODE, first.outcome());
            assertEquals(LraException.USED_UP, assertThrows(LraException.class, () -> wrong.compare(2)).reason());
            assertEquals(stored.triesLimit() - 1, Activation.look(engine, first.next(), link, peppers, later).triesLeft());

            Reservation right = Activation.reserve(engine, first.next(), link, code, peppers, later);
            Redemption second = right.compare(Activation.read(right.next(), later).version());
            assertEquals(Redemption.Outcome.ACTIVATED, second.outcome());
            assertEquals(ActivationStatus.REDEEMED, Activation.read(second.next(), later).state());
            refused("redeemed", () -> Activation.reserve(engine, second.next(), link, code, peppers, later));
            refused("ended", () -> Activation.revoke(second.next(), later));
            trail.append(Records.record("lra.activation-redemption", correlation, 2, true, "activated",
                    person.commitment(), person.commitment(), List.of()), later);
            trail.commit();
            dispatch.close();
            assertTrue(Arrays.equals(new char[code.length], code), "the code is wiped");
            assertThrows(LraException.class, () -> dispatch.code().characters());
            note = trail.checkpoint().note();
            assertEquals(3, trail.checkpoint().records());
        }
        long[] told = new long[2];
        Trail.Verification whole = Trail.verify(folder, key, note, (records, total) -> told[0] = total);
        assertTrue(whole.valid(), whole.report());
        assertEquals(3, whole.records());
        assertEquals(3, Trail.read(folder, key, 0, 10).size());
        assertEquals(1, Trail.read(folder, key, 2, 10).size());

        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> Trail.verify(folder, key, note,
                (records, total) -> {
                    throw new IllegalStateException("of the caller");
                }));
        assertEquals("of the caller", thrown.getMessage());
        assertThrows(StackOverflowError.class, () -> Trail.verify(folder, key, note, (records, total) -> endlessly()));
        // What is told may ask the library itself.
        Trail.Verification inner = Trail.verify(folder, key, note, (records, total) -> {
            assertThrows(LraException.class, () -> Ssin.parse("88061224624"));
            assertTrue(Trail.verify(folder, key).valid());
        });
        assertEquals(whole, inner);

        Path entries;
        try (var files = Files.walk(folder.resolve("tile/entries"))) {
            entries = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(entries);
        bytes[bytes.length / 2] ^= 1;
        Files.write(entries, bytes);
        assertFalse(Trail.verify(folder, key).valid());
        assertThrows(LraException.class, () -> Trail.open(folder, ORIGIN, again));
    }

    private static String stored(Issued issued) {
        return issued.stored();
    }

    private static void refused(String reason, org.junit.jupiter.api.function.Executable call) {
        LraException error = assertThrows(LraException.class, call);
        assertEquals(ErrorCode.REFUSED, error.code(), error.getMessage());
        assertEquals(reason, error.reason());
    }

    @Test
    void anotherIssueSupersedesTheFirst() {
        try (Engine engine = Engine.create();
                Peppers peppers = peppers();
                SealKeys keys = SealKeys.of(Map.of("seal-1", SystemRandom.octets(32)));
                HeldDecision decision = decision(engine);
                Permit made = decision.permit(Records.COMMITMENT, "case-1", 0);
                Permit permit = Permit.reopen(made.seal(keys), keys)) {
            Issued first = Activation.issue(
                    engine, permit, REQUEST, List.of(), peppers, SystemRandom.octets(SystemRandom.ENTROPY_LENGTH), AT);
            Issued second = Activation.issue(engine, permit, REQUEST, List.of(first.stored()), peppers,
                    SystemRandom.octets(SystemRandom.ENTROPY_LENGTH), AT.plusSeconds(60));
            assertEquals(1, second.superseded().size());
            StoredActivation old = Activation.read(second.superseded().get(0), AT.plusSeconds(60));
            assertEquals(ActivationStatus.SUPERSEDED, old.state());
            assertEquals(2, Activation.read(second.stored(), AT.plusSeconds(60)).issueNumber());
            String revoked = Activation.revoke(second.stored(), AT.plusSeconds(120));
            assertEquals(ActivationStatus.REVOKED, Activation.read(revoked, AT.plusSeconds(120)).state());
            assertNull(Activation.settle(first.stored(), AT));
            Instant late = Activation.read(first.stored(), AT).expiresAt();
            assertEquals(ActivationStatus.EXPIRED, Activation.read(Activation.settle(first.stored(), late), late).state());
            byte[] used = SystemRandom.octets(60);
            assertThrows(LraException.class, () -> Activation.issue(engine, permit, REQUEST, List.of(), peppers, used, AT));
            assertThrows(LraException.class, () -> Activation.reopen(Activation.seal(revoked, keys).replace("seal-1", "seal-2"), keys));
        }
    }

    @Test
    void noPermitWithoutAPermittingEnrolment() {
        byte[] question = Vectors.utf8("{\"v\":1,\"question\":\"enrolment\",\"at\":\"2026-11-22T10:15:30Z\",\"facts\":{}}");
        try (Engine engine = Engine.create();
                PreparedQuestion prepared = PreparedQuestion.ofJson(question, null);
                HeldDecision decision = engine.hold(prepared)) {
            assertEquals(Outcome.INCOMPLETE, decision.outcome());
            LraException error =
                    assertThrows(LraException.class, () -> decision.permit(Records.COMMITMENT, "case-1", 0));
            assertEquals("not-permitted", error.reason());
            assertEquals(List.of(Outcome.INCOMPLETE, Outcome.INCOMPLETE), engine.outcomes(List.of(prepared, prepared), AT));
        }
    }

    @Test
    void manyNumbersAreCheckedInOneCall() {
        long[] numbers = {85073003328L, 85073003329L, 100166, -1, Long.MAX_VALUE, 98472899765L};
        BulkCheck report = Ssin.checkMany(numbers, AT);
        assertEquals(3, report.validCount());
        assertEquals(numbers.length, report.count());
        assertTrue(report.isValid(0) && report.isValid(2) && report.isValid(5));
        assertEquals(CheckResult.CHECK_DIGITS, report.result(1));
        assertEquals(CheckResult.FORM, report.result(4));
        for (int index = 0; index < numbers.length; index++) {
            long number = numbers[index];
            if (report.isValid(index)) {
                assertEquals(number, Ssin.ofNumber(number, AT).number());
            } else {
                assertThrows(LraException.class, () -> Ssin.ofNumber(number, AT));
            }
        }
        assertThrows(LraException.class, () -> report.result(-1));
        BulkCheck enterprises = EnterpriseNumber.checkMany(new long[] {732861031L, 732861032L, Long.MAX_VALUE});
        assertEquals(1, enterprises.validCount());
        assertEquals(CheckResult.VALID, enterprises.result(0));
        assertEquals(CheckResult.CHECK_DIGITS, enterprises.result(1));
        assertEquals(CheckResult.FORM, enterprises.result(2));
        Ssin ssin = Ssin.parse("85.07.30-033.28", AT);
        assertEquals(new Ssin(85073003328L, Ssin.Kind.NATIONAL, 1985, 7, 30, false, Ssin.Sex.MALE), ssin);
        assertEquals(Ssin.Kind.BIS, Ssin.parse("98472899765").kind());
    }
}
