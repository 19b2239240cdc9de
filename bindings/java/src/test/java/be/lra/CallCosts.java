package be.lra;

import be.lra.question.DecisionQuestion;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Prints what calls cost in processor time of their thread: the median of rounds, after warming up. No test; started by hand with a release
 * library.
 */
final class CallCosts {
    private static final int ROUNDS = 21;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static long sink;

    private CallCosts() {}

    private static void measure(String name, int calls, LongSupplier call) {
        double[] nanoseconds = new double[ROUNDS];
        for (int index = 0; index < calls * 10; index++) {
            sink += call.getAsLong();
        }
        for (int round = 0; round < ROUNDS; round++) {
            long begin = CLOCK.getCurrentThreadCpuTime();
            for (int index = 0; index < calls; index++) {
                sink += call.getAsLong();
            }
            nanoseconds[round] = (CLOCK.getCurrentThreadCpuTime() - begin) / (double) calls;
        }
        Arrays.sort(nanoseconds);
        System.out.printf("%-44s %10.0f ns (least %.0f)%n", name, nanoseconds[ROUNDS / 2], nanoseconds[0]);
    }

    private static byte[] question(String file) {
        return Vectors.utf8(Vectors.text("base/" + file + ".json"));
    }

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        Engine engine = Engine.create();
        System.out.printf("%-44s %10.1f ms%n", "load library and engine", (System.nanoTime() - begin) / 1e6);
        Instant at = Instant.parse("2026-11-22T10:15:30Z");
        byte[] enrolment = question("enrolment");
        byte[] access = question("application-access");
        PreparedQuestion preparedEnrolment = PreparedQuestion.ofJson(enrolment, null);
        PreparedQuestion preparedAccess = PreparedQuestion.ofJson(access, null);
        String listed = Vectors.raw(Vectors.lines("accessible-applications.jsonl").get(0)).get("question");
        PreparedQuestion preparedList = PreparedQuestion.ofJson(Vectors.utf8(listed), null);
        Map<String, Object> json = Vectors.object(Vectors.utf8(enrolment));
        DecisionQuestion typed = (DecisionQuestion) TypedQuestions.of(json);
        long[] numbers = new long[100_000];
        Arrays.fill(numbers, 85073003328L);
        measure("check of an enterprise number", 20_000, () -> new EnterpriseNumber(732861031L).number());
        measure("SSIN, text", 20_000, () -> Ssin.parse("85073003328").number());
        measure("SSIN, each of 100 000 (ns a call of all)", 20, () -> Ssin.checkMany(numbers, at).validCount());
        measure("access, packed", 20_000, () -> engine.outcome(preparedAccess).ordinal());
        measure("enrolment, packed", 20_000, () -> engine.outcome(preparedEnrolment).ordinal());
        measure("matrix of all applications", 500, () -> engine.accessMatrix(preparedList, null).rows());
        measure("enrolment, JSON in and out", 500, () -> engine.decideJson(enrolment).length);
        measure("enrolment, records in and out", 1000, () -> engine.decide(typed).findings().size());
        measure("explain to the citizen", 500,
                () -> engine.explainJson(enrolment, null, Language.FR, Audience.CITIZEN, TextForm.PLAIN).length());
        System.out.println(sink == 0 ? "" : "done");
    }
}
