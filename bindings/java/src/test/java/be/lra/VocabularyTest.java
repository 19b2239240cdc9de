package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.lra.vocabulary.AssuranceLevel;
import be.lra.vocabulary.DutyCode;
import be.lra.vocabulary.ErrorCode;
import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.ReasonCode;
import be.lra.vocabulary.RuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the schemas and the library name exists here. */
class VocabularyTest {
    private static Object at(Object value, String... path) {
        for (String step : path) {
            value = value instanceof List<?> list ? list.get(Integer.parseInt(step)) : Vectors.object(value).get(step);
        }
        return value;
    }

    private static List<?> words(Object schema, String... path) {
        List<?> words = (List<?>) at(schema, path);
        assertNotNull(words, String.join("/", path));
        return words;
    }

    private static List<String> of(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(value -> {
                    try {
                        return (String) vocabulary.getMethod("word").invoke(value);
                    } catch (ReflectiveOperationException error) {
                        throw new IllegalStateException(error);
                    }
                })
                .toList();
    }

    @Test
    void everyVocabularyOfTheSchemasIsAnEnum() throws ClassNotFoundException {
        int checked = 0;
        for (String name : List.of("question", "decision")) {
            Map<String, Object> definitions = Vectors.object(at(Vectors.schema(name), "$defs"));
            for (Map.Entry<String, Object> definition : definitions.entrySet()) {
                Object words = Vectors.object(definition.getValue()).get("enum");
                if (words != null && Character.isUpperCase(definition.getKey().charAt(0))) {
                    Class<?> vocabulary = Class.forName("be.lra.vocabulary." + definition.getKey());
                    assertEquals(words, of(vocabulary), definition.getKey());
                    for (Object word : (List<?>) words) {
                        assertNotNull(TypedQuestions.word(vocabulary, (String) word));
                    }
                    checked++;
                }
            }
        }
        assertTrue(checked > 90);
    }

    @Test
    void theTablesOfTheSchemasAreEnums() {
        Object decision = Vectors.schema("decision");
        assertEquals(words(decision, "$defs", "ruleId", "enum"), of(RuleId.class));
        assertEquals(words(decision, "$defs", "factPath", "enum"), of(FactPath.class));
        assertEquals(words(decision, "$defs", "duty", "properties", "code", "enum"), of(DutyCode.class));
        assertEquals(words(decision, "$defs", "duty", "properties", "status", "enum"), of(DutyStatus.class));
        assertEquals(words(decision, "$defs", "finding", "properties", "verdict", "enum"), of(Verdict.class));
        assertEquals(words(decision, "properties", "outcome", "enum"), of(Outcome.class));
        Object error = Vectors.schema("error");
        assertEquals(words(error, "properties", "error", "properties", "code", "enum"), of(ErrorCode.class));
        Object question = Vectors.schema("question");
        assertEquals(
                words(question, "$defs", "question.enrolment", "properties", "lang", "enum"), of(Language.class));
        assertEquals(Vectors.lines("rule-ids.txt").size(), RuleId.values().length);
    }

    @Test
    void everyQuestionOfTheSchemaIsARecord() {
        List<String> expected = words(Vectors.schema("question"), "oneOf").stream()
                .map(reference -> ((String) Vectors.object(reference).get("$ref")).replace("#/$defs/question.", ""))
                .sorted()
                .toList();
        assertEquals(expected, TypedQuestions.kinds().map(TypedQuestions::name).sorted().toList());
    }

    @Test
    void everyReasonOfTheSchemaIsACode() {
        TreeSet<String> expected = new TreeSet<>();
        Map<String, Object> definitions = Vectors.object(at(Vectors.schema("decision"), "$defs"));
        definitions.forEach((name, definition) -> {
            Object reasons = at(definition, "properties") == null ? null : Vectors.object(at(definition, "properties")).get("reasons");
            if (name.startsWith("arguments.") && reasons != null) {
                Map<String, Object> items = Vectors.object(Vectors.object(reasons).get("items"));
                List<?> forms = items.containsKey("oneOf") ? (List<?>) items.get("oneOf") : List.of(items);
                forms.forEach(form -> expected.add((String) at(form, "properties", "reason", "const")));
            }
        });
        assertEquals(expected, new TreeSet<>(of(ReasonCode.class)));
    }

    /** The words of an enumeration of the header, in the order of their numbers, which begin at 0. */
    private static List<String> numbered(String enumeration) {
        return numbered(enumeration, 0);
    }

    /** The same where they begin at 1. */
    private static List<String> numberedFromOne(String enumeration) {
        return numbered(enumeration, 1);
    }

    private static List<String> numbered(String enumeration, int first) {
        List<String> words = new ArrayList<>();
        Matcher member = Pattern.compile("(?m)^  LRA_" + enumeration + "_(\\w+) = (\\d+),$").matcher(Vectors.header());
        while (member.find()) {
            assertEquals(first + words.size(), Integer.parseInt(member.group(2)), enumeration);
            words.add(member.group(1));
        }
        assertFalse(words.isEmpty(), enumeration);
        return words;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @Test
    void whatCrossesAsANumberIsThatOfTheHeader() {
        assertEquals(numbered("CHECK_RESULT"), names(CheckResult.values()));
        assertEquals(numbered("ACTIVATION_STATE"), names(ActivationStatus.values()));
        assertEquals(numbered("SEX"), names(Ssin.Sex.values()));
        assertEquals(numbered("LEVEL").size(), AssuranceLevel.values().length);
        assertEquals(numbered("REDEMPTION"), names(Redemption.Outcome.values()));
        // Those that the header counts from 1.
        assertEquals(numberedFromOne("LINK_CHANNEL"), names(IssueRequest.LinkChannel.values()));
        assertEquals(numberedFromOne("CODE_CHANNEL"), names(IssueRequest.CodeChannel.values()));
        assertEquals(numberedFromOne("AUDIENCE"), names(Audience.values()));
        assertEquals(numberedFromOne("TEXT_FORM"), names(TextForm.values()));
        // And after a word for none.
        assertEquals(numbered("SSIN_KIND").subList(1, 3), names(Ssin.Kind.values()));
        List<String> languages = numbered("LANGUAGE");
        assertEquals(languages.size(), Language.values().length + 1);
        for (Language language : Language.values()) {
            assertEquals(languages.get(Language.number(language)), language.name());
        }
        assertEquals(0, Language.number(null));
        List<String> outcomes = numbered("OUTCOME");
        for (int number = 0; number < outcomes.size(); number++) {
            Outcome outcome = Outcome.ofNumber(number);
            assertEquals(outcomes.get(number), outcome == null ? "NONE" : outcome.name());
        }
    }

    @Test
    void everyKindOfIdentifierCanBeChecked() {
        // Activation codes have vectors of their own.
        List<String> known = new ArrayList<>(List.of("activation-code"));
        Vectors.lines("identifiers.jsonl").forEach(line -> known.add((String) Vectors.object(line).get("kind")));
        assertEquals(new TreeSet<>(known), new TreeSet<>(of(CheckKind.class)));
    }

    @Test
    void whatTheLibraryListsExists() {
        List<String> rules = Vectors.utf8(Engine.rulesJson()).lines().map(line -> (String) Vectors.object(line).get("id")).toList();
        assertTrue(of(RuleId.class).containsAll(rules), () -> rules.stream()
                .filter(rule -> !of(RuleId.class).contains(rule)).collect(Collectors.joining(", ")));
        assertEquals(FactPath.values().length, Vectors.utf8(Engine.factsJson()).lines().count());
        try (Engine engine = Engine.create()) {
            assertEquals(List.of("2018.1", "2025.1"), engine.rulebooks().stream().map(RulebookInfo::version).toList());
            assertEquals(64, engine.policyDigest().length());
        }
    }
}
