package be.lra.kotlin

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Decisions, words and errors, as a program in Kotlin has them. */
class EngineTest {
    private fun vector(name: String): String =
        Files.readString(Path.of(System.getProperty("lra.vectors"), "base", "$name.json"))

    @Test
    fun `the base of the vectors is permitted, in JSON and packed`() {
        Engine.withDefaultRulebook().use { engine ->
            for (name in listOf("enrolment", "application-access", "mandate", "provider")) {
                val question = vector(name)
                assertTrue(engine.decideJson(question).contains("\"outcome\":\"permit\""), name)
                PreparedQuestion.fromJson(question).use { prepared ->
                    assertEquals(DecisionOutcome.PERMIT, engine.outcome(prepared), name)
                }
            }
        }
    }

    @Test
    fun `nothing known is incomplete and has words`() {
        val question = """{"v":1,"question":"enrolment","at":"2026-11-22T10:15:30.000Z","facts":{}}"""
        Engine.withDefaultRulebook().use { engine ->
            val prepared = PreparedQuestion.fromJson(question)
            assertEquals(DecisionOutcome.INCOMPLETE, engine.outcome(prepared))
            val english = engine.explainJson(question, null, TextAudience.OFFICER)
            assertTrue(english.isNotBlank())
            assertTrue(english != engine.explainJson(question, TextLanguage.FRENCH, TextAudience.OFFICER))
            assertTrue(engine.catalogueJson("2026-11-22T10:15:30.000Z").lines().size > 100)
        }
    }

    @Test
    fun `an error names code and place and never the value`() {
        Engine.withDefaultRulebook().use { engine ->
            val wrong = """{"v":1,"question":"enrolment","at":"2026-11-22T10:15:30.000Z","facts":{"applicant":{"ssin":"85073003329"}}}"""
            val error = assertThrows(LraException.Failed::class.java) { engine.decideJson(wrong) }
            assertEquals("invalid-value", error.code)
            assertEquals("/facts/applicant/ssin", error.path)
            assertNull(error.id)
            assertTrue(!error.toString().contains("85073003329") && !error.message.contains("85073003329"))
            for (text in listOf("", "\u0000", "{\u0661}", " ".repeat(2_000_000))) {
                assertThrows(LraException.Failed::class.java) { engine.decideJson(text) }
                assertThrows(LraException.Failed::class.java) { PreparedQuestion.fromJson(text) }
            }
            assertThrows(LraException.Failed::class.java) { engine.catalogueJson("tomorrow") }
            // Half a character is no text.
            assertThrows(Exception::class.java) { engine.decideJson("\ud800") }
        }
        assertThrows(LraException.Failed::class.java) { Engine.withRulebooks(listOf("not toml =")) }
    }

    @Test
    fun `threads share an engine and a question`() {
        val engine = Engine.withDefaultRulebook()
        val prepared = PreparedQuestion.fromJson(vector("enrolment"))
        val threads = Executors.newFixedThreadPool(4)
        val outcomes = threads.invokeAll(List(256) { Callable { engine.outcome(prepared) } }).map { it.get() }
        threads.shutdown()
        assertEquals(setOf(DecisionOutcome.PERMIT), outcomes.toSet())
        engine.close()
        // Closing twice is nothing; a call after it is an exception, and no crash.
        engine.close()
        assertThrows(IllegalStateException::class.java) { engine.outcome(prepared) }
    }
}
