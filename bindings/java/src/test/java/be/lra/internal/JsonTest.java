package be.lra.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.lra.LraException;
import be.lra.Outcome;
import be.lra.vocabulary.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written as JSON, and what is read of it. */
class JsonTest {
    private static String written(JsonWriter out) {
        return new String(out.finish(), StandardCharsets.UTF_8);
    }

    private static JsonObject read(String json) {
        return JsonObject.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String json) {
        LraException error = assertThrows(LraException.class, () -> read(json), json);
        assertEquals(ErrorCode.INTERNAL, error.code(), json);
    }

    @Test
    void membersListsAndObjectsAreWritten() {
        JsonWriter out = new JsonWriter();
        out.member("yes", true);
        out.member("absent", (String) null);
        out.member("number", Long.MIN_VALUE);
        out.member("word", Outcome.DENY);
        out.member("day", LocalDate.of(2026, 2, 3));
        out.texts("texts", List.of("a", "b"));
        out.words("words", List.of(Outcome.DENY, Outcome.PERMIT));
        out.words("none", List.of());
        out.begin("object");
        out.beginList("elements");
        for (int element = 0; element < 2; element++) {
            out.beginElement();
            out.member("a", false);
            out.end();
        }
        out.endList();
        out.member("after", "{[");
        out.end();
        out.member("last", "é");
        assertEquals("{\"yes\":true,\"number\":-9223372036854775808,\"word\":\"deny\",\"day\":\"2026-02-03\",\"texts\":[\"a\",\"b\"],"
                + "\"words\":[\"deny\",\"permit\"],\"none\":[],\"object\":{\"elements\":[{\"a\":false},{\"a\":false}],\"after\":\"{[\"},"
                + "\"last\":\"é\"}", written(out));
        assertThrows(LraException.class, () -> new JsonWriter().texts("texts", Arrays.asList("a", null)));
        assertThrows(LraException.class, () -> new JsonWriter().words("words", Arrays.asList(Outcome.DENY, null)));
    }

    @Test
    void everyTextComesBackAsItWas() {
        StringBuilder all = new StringBuilder();
        for (int character = 0; character < 0x11000; character++) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                all.appendCodePoint(character);
            }
        }
        JsonWriter out = new JsonWriter();
        out.member("text", all.toString());
        assertEquals(all.toString(), read(written(out)).text("text"));
    }

    @Test
    void halfASurrogatePairIsRefusedWhereverItStands() {
        for (String half : List.of("Liesbeth\ud800", "\ud800Liesbeth", "\udc00", "\ud800\ud800\udc00", "\udc00\ud800")) {
            LraException error = assertThrows(LraException.class, () -> new JsonWriter().member("name", half));
            assertEquals(ErrorCode.NOT_UTF8, error.code());
            assertFalse(error.getMessage().contains("Liesbeth"));
        }
    }

    @Test
    void instantsAreWrittenToTheMillisecondAndComeBack() {
        for (String instant : List.of("2026-11-22T10:15:30.123Z", "2026-11-22T10:15:30.007Z", "2024-02-29T23:59:59.999Z",
                "1800-01-01T00:00:00.000Z", "9999-12-31T23:59:00.100Z", "2026-11-22T10:15:00.000Z", "2026-11-22T10:15:30.000Z")) {
            JsonWriter out = new JsonWriter();
            out.member("at", Instant.parse(instant).plusNanos(999_999));
            assertEquals(instant, read(written(out)).text("at"));
            assertEquals(Instant.parse(instant), read("{\"at\":\"" + instant + "\"}").instant("at"));
        }
        assertThrows(LraException.class, () -> new JsonWriter().member("at", Instant.MAX));
        assertThrows(LraException.class, () -> new JsonWriter().member("at", Instant.MIN));
        assertThrows(LraException.class, () -> read("{\"at\":\"2026-11-22T10:15:30Z\"}").instant("at"));
        assertEquals(LocalDate.of(2024, 2, 29), read("{\"day\":\"2024-02-29\"}").date("day"));
    }

    @Test
    void wordsThatThisVersionDoesNotKnowAreRefused() {
        String answer = """
                {"v":1,"outcome":"permit","findings":[{"rule":"officer.permanent-employee","verdict":"satisfied","arguments":{},
                "citation":{"document":"lra","article":"1","clause":"a"}}],"duties":[],"missing":[],"at":"2026-11-22T10:15:30.000Z",
                "rulebook":{"version":"1","digest":"00"},"policy":{"digest":"00"}}""";
        assertEquals(Outcome.PERMIT, Answers.decision(answer.getBytes(StandardCharsets.UTF_8)).outcome());
        for (String word : List.of("permit", "officer.permanent-employee", "satisfied", "lra", "2026-11-22T10:15:30.000Z")) {
            byte[] other = answer.replace('"' + word + '"', "\"of-tomorrow-in-24-places\"").getBytes(StandardCharsets.UTF_8);
            LraException error = assertThrows(LraException.class, () -> Answers.decision(other), word);
            assertEquals(ErrorCode.INTERNAL, error.code(), word);
        }
        String error = "{\"v\":1,\"error\":{\"code\":\"of-tomorrow\",\"path\":\"/at\",\"expected\":\"a\",\"message\":\"b\",\"help\":\"c\"}}";
        LraException exception = (LraException) Errors.of(3, error);
        assertEquals(ErrorCode.INTERNAL, exception.code());
        assertEquals("/at", exception.path());
    }

    @Test
    void whatTheLibraryNeverAnswersIsRefused() {
        assertEquals(Long.MIN_VALUE, read("{\"a\":-9223372036854775808}").integer("a"));
        for (String json : List.of("", "[]", "{", "{\"a\":1", "{\"a\":null}", "{\"a\":1.5}", "{\"a\":[1,null]}",
                "{\"a\":9223372036854775808}", "{\"a\":1,\"a\":1}", "{\"a\":{\"b\":true,\"b\":false}}")) {
            refused(json);
        }
    }
}
