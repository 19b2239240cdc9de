package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.lra.internal.Answers;
import be.lra.internal.Questions;
import be.lra.question.AccessibleApplicationsQuestion;
import be.lra.question.DecisionQuestion;
import be.lra.question.Question;
import be.lra.vocabulary.AssuranceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The vectors that all languages share: the same outcomes, findings, words and bytes. */
class ConformanceTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:15:30Z");
    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = Vectors.engine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everyDecisionIsTheSameByteForByte() {
        for (String line : Vectors.lines("decisions.jsonl")) {
            Map<String, String> vector = Vectors.raw(line);
            byte[] question = Vectors.utf8(vector.get("question"));
            assertEquals(vector.get("decision"), Vectors.utf8(engine.decideJson(question)), vector.get("name"));
            try (PreparedQuestion prepared = PreparedQuestion.ofJson(question, null);
                    HeldDecision held = engine.hold(prepared)) {
                assertEquals(vector.get("decision"), Vectors.utf8(held.json(null)), vector.get("name"));
                assertEquals(held.outcome(), engine.outcome(prepared), vector.get("name"));
                String outcome = (String) Vectors.object(vector.get("decision")).get("outcome");
                assertEquals(outcome, held.outcome().word(), vector.get("name"));
            }
        }
    }

    @Test
    void everyQuestionAndDecisionGoesThroughItsTypes() {
        Set<String> asked = new HashSet<>();
        for (String line : Vectors.lines("decisions.jsonl")) {
            Map<String, String> vector = Vectors.raw(line);
            Map<String, Object> question = Vectors.object(vector.get("question"));
            asked.add((String) question.get("question"));
            Question typed = TypedQuestions.of(question);
            assertEquals(Vectors.value(milliseconds(vector.get("question"))),
                    Vectors.value(Vectors.utf8(Questions.json(typed))), vector.get("name"));
            Decision decision = engine.decide((DecisionQuestion) typed);
            assertEquals(Answers.decision(Vectors.utf8(vector.get("decision"))), decision, vector.get("name"));
            assertAgrees(Vectors.object(vector.get("decision")), decision);
        }
        assertTrue(asked.size() >= 10, asked::toString);
    }

    /** The records write every instant with three fraction digits. */
    private static String milliseconds(String question) {
        return question.replaceAll("(T[0-9]{2}:[0-9]{2}:[0-9]{2})Z", "$1.000Z");
    }

    /** What the record says is what the JSON says, finding by finding. */
    private static void assertAgrees(Map<String, Object> json, Decision decision) {
        assertEquals(json.get("outcome"), decision.outcome().word());
        List<?> findings = (List<?>) json.get("findings");
        assertEquals(findings.size(), decision.findings().size());
        for (int index = 0; index < findings.size(); index++) {
            Map<String, Object> expected = Vectors.object(findings.get(index));
            Finding finding = decision.findings().get(index);
            assertEquals(expected.get("rule"), finding.rule().word());
            assertEquals(expected.get("verdict"), finding.verdict().word());
            List<?> reasons = (List<?>) Vectors.object(expected.get("arguments")).getOrDefault("reasons", List.of());
            assertEquals(
                    reasons.stream().map(reason -> Vectors.object(reason).get("reason")).toList(),
                    finding.reasons().stream().map(reason -> reason.code().word()).toList());
            assertEquals(Vectors.object(expected.get("citation")).get("clause"), finding.citation().clause());
        }
        assertEquals(json.get("missing"), decision.missing().stream().map(path -> path.word()).toList());
        Object validUntil = json.get("validUntil");
        assertEquals(validUntil == null ? null : Instant.parse((String) validUntil), decision.validUntil());
    }

    @Test
    void whatAUserCanOpenIsTheSameByteForByte() {
        for (String line : Vectors.lines("accessible-applications.jsonl")) {
            Map<String, String> vector = Vectors.raw(line);
            byte[] question = Vectors.utf8(vector.get("question"));
            assertEquals(vector.get("answer"), Vectors.utf8(engine.decideJson(question)));
            Question typed = TypedQuestions.of(Vectors.object(vector.get("question")));
            assertEquals(Vectors.value(milliseconds(vector.get("question"))),
                    Vectors.value(Vectors.utf8(Questions.json(typed))));
            AccessibleApplications list = engine.accessibleApplications((AccessibleApplicationsQuestion) typed);
            try (PreparedQuestion prepared = PreparedQuestion.ofJson(question, null)) {
                if (list.rulebook().version().equals("2025.1")) {
                    AccessMatrix matrix = engine.accessMatrix(prepared, null);
                    assertEquals(list.applications().size(), matrix.rows());
                    for (int row = 0; row < matrix.rows(); row++) {
                        OutcomeByLevel levels = list.applications().get(row).levels();
                        assertEquals(levels, engine.access(prepared, row, null));
                        for (AssuranceLevel level : AssuranceLevel.values()) {
                            assertEquals(levels.at(level), matrix.outcome(row, level));
                        }
                    }
                }
            }
        }
    }

    @Test
    void theNearestPermitIsTheSame() {
        for (String line : Vectors.lines("nearest-permits.jsonl")) {
            Map<String, String> vector = Vectors.raw(line);
            byte[] answer = engine.decideJson(Vectors.utf8(vector.get("question")));
            assertEquals(Vectors.value(vector.get("nearestPermit")), Vectors.object(Vectors.utf8(answer)).get("nearestPermit"));
            Decision typed =
                    engine.decide((DecisionQuestion) TypedQuestions.of(Vectors.object(vector.get("question"))));
            Map<String, Object> expected = Vectors.object(vector.get("nearestPermit"));
            if (typed.nearestPermit() instanceof NearestPermit.Reachable reachable) {
                assertEquals(((List<?>) expected.get("sets")).size(), reachable.sets().size());
                assertEquals(expected.get("truncated"), reachable.truncated());
            } else if (typed.nearestPermit() instanceof NearestPermit.Unreachable unreachable) {
                assertEquals(expected.get("unreachable"), unreachable.rules().stream().map(rule -> rule.word()).toList());
            } else if (typed.nearestPermit() instanceof NearestPermit.AtLeast atLeast) {
                assertEquals(expected.get("atLeast"), atLeast.changes());
            }
        }
    }

    @Test
    void everyBadQuestionIsTheSameError() {
        for (String line : Vectors.lines("errors.jsonl")) {
            Map<String, Object> vector = Vectors.object(line);
            // Jackson gives a lone surrogate of an escape as it is; the bytes of the question hold the escape.
            byte[] question = Vectors.utf8((String) vector.get("text"));
            LraException error =
                    assertThrows(LraException.class, () -> engine.decideJson(question), () -> vector.get("why").toString());
            assertEquals(vector.get("code"), error.code().word(), vector.get("why").toString());
            assertEquals(vector.get("path"), error.path(), vector.get("why").toString());
        }
    }

    @Test
    void explanationsAreTheSame() {
        PreparedQuestion question = null;
        HeldDecision decision = null;
        byte[] asked = null;
        for (String line : Vectors.lines("explanations.jsonl")) {
            Map<String, String> vector = Vectors.raw(line);
            if (vector.containsKey("question")) {
                asked = Vectors.utf8(vector.get("question"));
                question = PreparedQuestion.ofJson(asked, null);
                decision = engine.hold(question);
                question.close();
                continue;
            }
            Map<String, Object> values = Vectors.object(line);
            Language language = Language.valueOf(upper(values.get("lang")));
            Audience audience = Audience.valueOf(upper(values.get("audience")));
            assertEquals(values.get("text"), decision.explain(language, audience, TextForm.PLAIN));
            assertEquals(values.get("text"), engine.explainJson(asked, null, language, audience, TextForm.PLAIN));
        }
    }

    private static String upper(Object word) {
        return ((String) word).toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void identifiersAreTheSame() {
        for (String line : Vectors.lines("identifiers.jsonl")) {
            Map<String, Object> vector = Vectors.object(line);
            Instant noon = LocalDate.parse((String) vector.get("today")).atTime(12, 0).toInstant(ZoneOffset.UTC);
            CheckKind kind = List.of(CheckKind.values()).stream()
                    .filter(known -> known.word().equals(vector.get("kind")))
                    .findFirst()
                    .orElseThrow();
            String value = (String) vector.get("value");
            CheckReport report = engine.check(kind, value, noon);
            Map<String, Object> expected = new LinkedHashMap<>(Vectors.object(vector.get("report")));
            Map<String, Object> found = new LinkedHashMap<>(report.details());
            expected.remove("message");
            assertEquals(expected.get("valid").equals(false), found.remove("message") != null, line);
            assertEquals(expected, found, line);
            assertEquals(report, engine.check(kind, value.toCharArray(), noon));
            boolean valid = expected.get("valid").equals(true);
            if (kind == CheckKind.SSIN && valid) {
                assertEquals(expected.get("canonical"), Ssin.parse(value, noon).canonical());
            } else if (kind == CheckKind.SSIN) {
                assertThrows(LraException.class, () -> Ssin.parse(value, noon));
            } else if (kind == CheckKind.ENTERPRISE_NUMBER && valid) {
                assertEquals(expected.get("canonical"), EnterpriseNumber.parse(value).canonical());
            } else if (kind == CheckKind.ENTERPRISE_NUMBER) {
                assertThrows(LraException.class, () -> EnterpriseNumber.parse(value));
            }
        }
    }

    @Test
    void theCatalogueIsThatOfTheAnnexes() {
        List<Object> found = new ArrayList<>();
        for (CatalogueApplication row : engine.catalogue(AT)) {
            found.add(Map.of("portal", row.portal().word(), "article", row.article().word(), "name", row.name(), "level",
                    row.level().word(), "reading", row.inferred() ? "inferred" : "stated"));
        }
        assertEquals(Vectors.lines("catalogue.jsonl").stream().map(Vectors::value).toList(), found);
    }

    @Test
    void disclosuresAndCommitmentsAreThePublished() {
        Map<String, Object> file = Vectors.object(Vectors.text("audit/commitments.json"));
        int checked = 0;
        for (Object vector : (List<?>) file.get("disclosures")) {
            Map<String, Object> given = Vectors.object(Vectors.object(vector).get("given"));
            Map<String, Object> expected = Vectors.object(Vectors.object(vector).get("expected"));
            if (!(given.get("value") instanceof String text) || ((String) given.get("salt")).length() != 32) {
                continue;
            }
            byte[] salt = HexFormat.of().parseHex((String) given.get("salt"));
            Disclosure made = Disclosure.of(salt, (String) given.get("name"), "\"" + text + "\"");
            assertEquals(expected.get("disclosure"), made.disclosure());
            assertEquals(expected.get("commitment"), made.commitment());
            assertEquals("00".repeat(16), HexFormat.of().formatHex(salt), "the salt is wiped");
            checked++;
        }
        assertTrue(checked > 0);
    }

    /**
     * Code, link and seals of the published issues. Their states follow other terms than those of the rulebooks, so that they are read and
     * sealed here, and codes and links are issued by the terms of the rulebook.
     */
    @Test
    void codesLinksAndSealsAreThePublished() {
        for (Object vector : (List<?>) Vectors.object(Vectors.text("activation.json")).get("vectors")) {
            Map<String, Object> given = Vectors.object(Vectors.object(vector).get("given"));
            Map<String, Object> expected = Vectors.object(Vectors.object(vector).get("expected"));
            try (SealKeys sealKeys = SealKeys.of(ring(given.get("sealKey")));
                    Peppers peppers = Peppers.of(ring(given.get("pepper")));
                    Permit permit = Permit.reopen((String) expected.get("sealedPermit"), sealKeys)) {
                String stored = (String) expected.get("stored");
                assertEquals(expected.get("sealedStored"), Activation.seal(stored, sealKeys));
                assertEquals(stored, Activation.reopen((String) expected.get("sealedStored"), sealKeys));
                assertEquals(expected.get("sealedPermit"), permit.seal(sealKeys));
                byte[] entropy = HexFormat.of().parseHex((String) given.get("entropy"));
                IssueRequest request = new IssueRequest((String) given.get("keyKind"), null,
                        IssueRequest.LinkChannel.EMAIL,
                        IssueRequest.CodeChannel.valueOf(upper(given.get("codeChannel"))));
                Instant at = Instant.parse((String) given.get("issuedAt"));
                try (Issued issued = Activation.issue(engine, permit, request, List.of(), peppers, entropy, at);
                        Issued.Dispatch dispatch = issued.dispatch()) {
                    assertEquals(expected.get("code"), new String(dispatch.code().characters()));
                    String link = (String) expected.get("link");
                    // The link is on the host of the rulebook; selector and verifier are those of the entropy.
                    assertTrue(new String(dispatch.link().characters()).endsWith(link.substring(link.length() - 45)));
                    assertEquals("00".repeat(61), HexFormat.of().formatHex(entropy), "the entropy is wiped");
                }
            }
        }
    }

    private static Map<String, byte[]> ring(Object named) {
        Map<String, Object> key = Vectors.object(named);
        return Map.of((String) key.get("id"), HexFormat.of().parseHex((String) key.get("key")));
    }
}
