package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.lra.question.AccessibleApplicationsQuestion;
import be.lra.question.DecisionQuestion;
import be.lra.question.EnrolmentQuestion;
import be.lra.question.Question;
import be.lra.vocabulary.ErrorCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Null in the place of each argument of each public method in turn, while all others are good. */
class NullTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:15:30Z");

    /** Where null stands for what there is not, as the methods say; method and place of the parameter. */
    private static final List<String> OPTIONAL = List.of(
            "Activation.look 1", "Activation.reserve 1",
            "Engine.access 2", "Engine.accessMatrix 1", "Engine.decideJson 1", "Engine.decideJsonLines 1", "Engine.explainJson 1",
            "Engine.explainJson 2", "Engine.explain 1", "Engine.hold 1", "Engine.outcome 1", "Engine.outcomes 1",
            "HeldDecision.decision 0", "HeldDecision.json 0",
            "PreparedQuestion.ofJson 1",
            "Ssin.checkMany 1", "Ssin.ofNumber 1", "Ssin.parse 1",
            "Trail.verify 2", "Trail.verify 3");

    private final Map<Class<?>, Object> samples = new HashMap<>();

    private static byte[] enrolment() {
        return Vectors.lines("decisions.jsonl").stream()
                .map(Vectors::raw)
                .filter(vector -> vector.get("question").contains("\"question\":\"enrolment\"")
                        && vector.get("decision").contains("\"outcome\":\"permit\""))
                .map(vector -> Vectors.utf8(vector.get("question")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> ring() {
        return Map.of("key-1", SystemRandom.octets(SystemRandom.KEY_LENGTH));
    }

    private Object good(Method method, int place) {
        Class<?> type = method.getParameterTypes()[place];
        String name = method.getName();
        if (type == byte[].class) {
            return switch (name) {
                case "issue" -> SystemRandom.octets(SystemRandom.ENTROPY_LENGTH);
                case "appendDecision" -> SystemRandom.octets(SystemRandom.DECISION_SALTS_LENGTH);
                case "open" -> SystemRandom.octets(SystemRandom.KEY_LENGTH);
                case "of" -> SystemRandom.octets(SystemRandom.SALT_LENGTH);
                default -> samples.get(type);
            };
        }
        if (type == List.class) {
            return name.equals("outcomes") ? List.of(samples.get(PreparedQuestion.class)) : List.of();
        }
        if (type == Map.class) {
            return ring();
        }
        if (type == PreparedQuestion.class && name.startsWith("access")) {
            return samples.get(AccessibleApplicationsQuestion.class.arrayType());
        }
        return samples.get(type);
    }

    /** What comes of it: nothing, or the error. */
    private static Throwable called(Method method, Object receiver, Object[] arguments) throws IllegalAccessException {
        try {
            if (method.invoke(receiver, arguments) instanceof AutoCloseable opened) {
                opened.close();
            }
            return null;
        } catch (InvocationTargetException error) {
            return error.getCause();
        } catch (Exception error) {
            throw new AssertionError(error);
        }
    }

    @Test
    void nullIsRefusedOrStandsForNothingInEveryPlace(@TempDir Path folder) throws IllegalAccessException {
        byte[] seed = SystemRandom.octets(SystemRandom.KEY_LENGTH);
        try (Engine engine = Engine.create();
                PreparedQuestion prepared = PreparedQuestion.ofJson(enrolment(), null);
                PreparedQuestion listed =
                        PreparedQuestion.of(AccessibleApplicationsQuestion.builder().at(AT).build());
                HeldDecision held = engine.hold(prepared);
                Peppers peppers = Peppers.of(ring());
                SealKeys sealKeys = SealKeys.of(ring());
                Trail trail = Trail.open(folder.resolve("trail"), "lra.example.be/null", seed);
                Permit permit = held.permit(Records.COMMITMENT, Records.correlation(), 0)) {
            EnrolmentQuestion question = EnrolmentQuestion.builder().at(AT).build();
            Stream.of(engine, prepared, held, peppers, sealKeys, permit, trail, AT, Language.NL, Audience.CITIZEN,
                            TextForm.PLAIN, CheckKind.SSIN, "text", new char[] {'c'}, new long[] {85073003328L}, enrolment(),
                            new IssueRequest("authenticator-app", null, IssueRequest.LinkChannel.EMAIL,
                                    IssueRequest.CodeChannel.PAPER))
                    .forEach(sample -> samples.put(sample.getClass(), sample));
            samples.putAll(Map.of(Question.class, question, DecisionQuestion.class, question,
                    AccessibleApplicationsQuestion.class, AccessibleApplicationsQuestion.builder().at(AT).build(),
                    AccessibleApplicationsQuestion.class.arrayType(), listed, Path.class, folder.resolve("other"),
                    BiConsumer.class, (BiConsumer<Long, Long>) (records, total) -> { }, long.class, 1L, int.class, 1));
            TreeSet<String> taken = new TreeSet<>();
            int refused = 0;
            List<Class<?>> types = List.of(Engine.class, PreparedQuestion.class, HeldDecision.class, Peppers.class, SealKeys.class,
                    Permit.class, Trail.class, Activation.class, Disclosure.class, Ssin.class, EnterpriseNumber.class);
            for (Class<?> type : types) {
                for (Method method : type.getDeclaredMethods()) {
                    boolean isPublic = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
                    Object receiver = Modifier.isStatic(method.getModifiers()) ? null : samples.get(type);
                    if (!isPublic || method.getName().equals("equals")
                            || receiver == null && !Modifier.isStatic(method.getModifiers())) {
                        continue;
                    }
                    for (int place = 0; place < method.getParameterCount(); place++) {
                        if (method.getParameterTypes()[place].isPrimitive()) {
                            continue;
                        }
                        List<Object> arguments = new ArrayList<>();
                        for (int other = 0; other < method.getParameterCount(); other++) {
                            arguments.add(other == place ? null : good(method, other));
                        }
                        assertEquals(1, arguments.stream().filter(argument -> argument == null).count(), method::toString);
                        String where = type.getSimpleName() + "." + method.getName() + " " + place;
                        Throwable error = called(method, receiver, arguments.toArray());
                        if (OPTIONAL.contains(where)) {
                            // The other arguments are good as far as their type tells; what is refused is never null.
                            assertTrue(error == null || error instanceof LraException refusal
                                    && !refusal.expected().contains("not null"), () -> method + ": " + error);
                            taken.add(where);
                        } else {
                            assertTrue(error instanceof LraException refusal
                                            && refusal.code() == ErrorCode.INVALID_ARGUMENT, () -> where + ": " + error);
                            refused++;
                        }
                    }
                }
            }
            assertEquals(OPTIONAL.stream().sorted(Comparator.naturalOrder()).toList(), List.copyOf(taken));
            assertTrue(refused > 60, "refused " + refused);
            assertEquals(Outcome.PERMIT, engine.outcome(prepared), "the handles still serve");
        }
    }
}
