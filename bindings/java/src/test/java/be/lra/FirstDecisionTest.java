package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.lra.question.SearchFacts;
import be.lra.question.SearchQuestion;
import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.Register;
import be.lra.vocabulary.RegisterField;
import be.lra.vocabulary.RuleId;
import be.lra.vocabulary.SearchPurpose;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The first decision of the guide. */
class FirstDecisionTest {
    private static SearchFacts.Builder facts() {
        return SearchFacts.builder()
                .purpose(SearchPurpose.SEND_LINK_AND_CODE)
                .enrolmentOpen(true)
                .persons(1L)
                .register(Register.NATIONAL_REGISTER)
                .fields(RegisterField.NAME, RegisterField.BIRTH_DATE);
    }

    private static SearchQuestion question(SearchFacts facts) {
        return SearchQuestion.builder()
                .at(Instant.parse("2026-11-22T10:15:30Z"))
                .lang(Language.FR)
                .search(facts)
                .build();
    }

    @Test
    void whatIsMissingIsTold() {
        try (Engine engine = Engine.create()) {
            Decision decision = engine.decide(question(facts().build()));
            assertEquals(Outcome.INCOMPLETE, decision.outcome());
            assertTrue(decision.missing().contains(FactPath.SEARCH_PERSON_AT_DESK));
            assertFalse(engine.explain(question(facts().build()), Language.NL, Audience.CITIZEN, TextForm.PLAIN).isBlank());
        }
    }

    @Test
    void whatIsWrongIsToldInTheLanguageAskedFor() {
        try (Engine engine = Engine.create()) {
            Decision decision = engine.decide(question(facts().purpose(SearchPurpose.OTHER).build()));
            assertEquals(Outcome.DENY, decision.outcome());
            Finding purpose = decision.findings().stream()
                    .filter(finding -> finding.rule() == RuleId.SEARCH_PURPOSE)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Verdict.VIOLATED, purpose.verdict());
            assertFalse(purpose.reasons().isEmpty());
            assertNotNull(purpose.message());
        }
    }
}
