package be.example.desk;

import be.lra.Activation;
import be.lra.Audience;
import be.lra.Disclosure;
import be.lra.Engine;
import be.lra.HeldDecision;
import be.lra.IssueRequest;
import be.lra.Issued;
import be.lra.Language;
import be.lra.LraException;
import be.lra.Outcome;
import be.lra.Peppers;
import be.lra.Permit;
import be.lra.PreparedQuestion;
import be.lra.Redemption;
import be.lra.Reservation;
import be.lra.SystemRandom;
import be.lra.TextForm;
import be.lra.Trail;
import be.lra.question.ActivationIssueActivationFacts;
import be.lra.question.ActivationIssueQuestion;
import be.lra.vocabulary.DeliveryChannel;
import be.lra.vocabulary.IdentificationOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A small desk: decide, explain in the person's language, record, issue, redeem, verify.
 *
 * <p>A real portal keeps states in a database, keys apart from both, and takes the time of each request; this one keeps one state in memory,
 * draws its keys, and takes the time of its case.
 */
public final class Desk {
    private static final String ORIGIN = "activation.example.be/desk-1";
    /** A well-formed code that nobody was given. */
    private static final char[] WRONG = "AQHC-61Z3-C1J4-34CE".toCharArray();

    private final Engine engine;
    private final Trail trail;
    private final Peppers peppers;
    /** Random, one for each case; it is also the case of the activation. */
    private final String caseId = Base64.getUrlEncoder().withoutPadding().encodeToString(SystemRandom.octets(16));
    private final Disclosure officer = person("79041512347");
    private final Disclosure applicant = person("88061224623");
    /** What the portal's database would keep. */
    private String state;
    private long version;

    private Desk(Engine engine, Trail trail, Peppers peppers) {
        this.engine = engine;
        this.trail = trail;
        this.peppers = peppers;
    }

    /** A person as records name them: by a commitment. The disclosure goes to the vault. */
    private static Disclosure person(String ssin) {
        return Disclosure.of(SystemRandom.octets(SystemRandom.SALT_LENGTH), "ssin", '"' + ssin + '"');
    }

    /** Writes the next state over the version before it, or starts again. */
    private void swap(String next, Instant at) {
        long nextVersion = Activation.read(next, at).version();
        if (nextVersion != version + 1) {
            throw new IllegalStateException("another was faster: read again, start again");
        }
        state = next;
        version = nextVersion;
    }

    /** The first record of the case discloses both persons; the others use the same commitments. */
    private String record(String type, int position, boolean closing, String outcome) {
        List<String> disclosures =
                position == 0 ? List.of(officer.disclosure(), applicant.disclosure()) : List.of();
        return """
                {"specversion":"1.0","type":"%s","datacontenttype":"application/json","correlationid":"%s","data":{"v":1,\
                "case":{"position":%d,"closing":%b},"who":{"role":"officer","commitment":"%s"},\
                "whom":[{"role":"applicant","commitment":"%s"}],"how":{"channel":"desk"},\
                "why":{"legalBasis":"convention/lra","purpose":"registration"},"outcome":"%s"},"disclosures":[%s]}"""
                .formatted(type, caseId, position, closing, officer.commitment(), applicant.commitment(), outcome,
                        disclosures.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",")));
    }

    /** Decides, explains, records, and gives the permit. A refusal is recorded as a permit is. */
    private Permit enrol(PreparedQuestion question) {
        try (HeldDecision decision = engine.hold(question)) {
            System.out.print(decision.explain(Language.FR, Audience.CITIZEN, TextForm.PLAIN));
            boolean permits = decision.outcome() == Outcome.PERMIT;
            long position = trail.appendDecision(
                    record("lra.enrolment", 0, !permits, decision.outcome().word()),
                    decision,
                    SystemRandom.octets(SystemRandom.DECISION_SALTS_LENGTH),
                    question.at());
            trail.commit();
            return decision.permit(applicant.commitment(), caseId, position);
        }
    }

    /** Whether link and code may travel so: a question of its own. */
    private void checkChannels(Instant at) {
        ActivationIssueQuestion question = ActivationIssueQuestion.builder()
                .at(at)
                .activation(ActivationIssueActivationFacts.builder()
                        .identificationOutcome(IdentificationOutcome.PERMIT)
                        .identifiedAt(at)
                        .samePerson(true)
                        .linkChannel(DeliveryChannel.EMAIL)
                        .linkAddressValidated(true)
                        .codeChannel(DeliveryChannel.PAPER)
                        .codeHandedToApplicant(true)
                        .sentSeparately(true)
                        .build())
                .build();
        if (engine.decide(question).outcome() != Outcome.PERMIT) {
            throw new IllegalStateException("these channels may not be used");
        }
    }

    /** Issues link and code: the state first, then the record, then the dispatch. */
    private Issued.Dispatch issue(Permit permit, Instant at) {
        checkChannels(at);
        IssueRequest request = new IssueRequest(
                "authenticator-app", null, IssueRequest.LinkChannel.EMAIL, IssueRequest.CodeChannel.PAPER);
        // This person has no earlier activation; a portal hands in all of them.
        try (Issued issued = Activation.issue(engine, permit, request, List.of(), peppers,
                SystemRandom.octets(SystemRandom.ENTROPY_LENGTH), at)) {
            swap(issued.stored(), at);
            trail.append(record("lra.activation-issue", 1, false, "permit"), at);
            trail.commit();
            System.out.println("link sent by e-mail, code handed over on paper");
            return issued.dispatch();
        }
    }

    /** Redeems what a person hands over: reserve, store, compare, store, record, and only then act. */
    private void redeem(char[] link, char[] code, int position, Instant at) {
        try (Reservation reservation = Activation.reserve(engine, state, link, code, peppers, at)) {
            swap(reservation.next(), at);
            Redemption redemption = reservation.compare(version);
            swap(redemption.next(), at);
            String outcome = switch (redemption.outcome()) {
                case ACTIVATED -> "activated";
                case WRONG_CODE -> "wrong-code";
                case LOCKED -> "locked";
                case NONE -> throw new IllegalStateException("nothing was compared");
            };
            boolean closing = redemption.outcome() != Redemption.Outcome.WRONG_CODE;
            trail.append(record("lra.activation-redemption", position, closing, outcome), at);
            trail.commit();
            System.out.println("redemption: " + outcome);
        }
    }

    /**
     * Runs the desk once.
     *
     * @param arguments the question of the officer with every fact it needs, and a new folder for the trail
     * @throws IOException if the question cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the file of a question and a new folder");
        }
        Path folder = Path.of(arguments[1]);
        // A trail opens only with the key that signed it, and this one draws its own.
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + ": there is such a folder already, and it has to be new");
        }
        byte[] asked = Files.readAllBytes(Path.of(arguments[0]));
        String key;
        String checkpoint;
        // For a question that names no instant of its own.
        try (Engine engine = Engine.create();
                PreparedQuestion question = PreparedQuestion.ofJson(asked, Instant.parse("2026-11-22T10:15:30Z"));
                Peppers peppers = Peppers.of(Map.of("pepper-1", SystemRandom.octets(SystemRandom.KEY_LENGTH)));
                Trail trail = Trail.open(folder, ORIGIN, SystemRandom.octets(SystemRandom.KEY_LENGTH))) {
            Desk desk = new Desk(engine, trail, peppers);
            Instant later = question.at().plus(Duration.ofHours(1));
            try (Permit permit = desk.enrol(question); Issued.Dispatch dispatch = desk.issue(permit, question.at())) {
                desk.redeem(dispatch.link().characters(), WRONG, 2, later);
                desk.redeem(dispatch.link().characters(), dispatch.code().characters(), 3, later);
            }
            key = trail.verifierKey();
            checkpoint = trail.checkpoint().note();
        } catch (LraException error) {
            System.err.println(error.getMessage());
            throw error;
        }
        // Anybody who has the public key can verify; the checkpoint is worth keeping elsewhere.
        Trail.Verification verification = Trail.verify(folder, key, checkpoint, null);
        System.out.println((verification.valid() ? "trail whole: " : "trail tampered with: ") + verification.report());
    }
}
