import be.lra.Engine;
import be.lra.Outcome;
import be.lra.PreparedQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What calls from Java cost: with a folder it prints a row for each kind of work, with {@code load} what it takes to load the library and make
 * an engine.
 */
final class Doors {
    private static final int ROUNDS = 101;
    private static final int QUESTIONS = 1000;
    /** So that the virtual machine has compiled what is measured. */
    private static final long WARMING = 1_000_000_000L;

    private Doors() {}

    /** Prints the median of rounds of about a millisecond, in nanoseconds a piece. */
    private static void measure(String name, int pieces, Runnable work) {
        long begin = System.nanoTime();
        long calls = 0;
        long last = 0;
        while (System.nanoTime() - begin < WARMING) {
            work.run();
            calls++;
            if (System.nanoTime() - begin < WARMING / 2) {
                last = calls;
            }
        }
        long count = (calls - last) * 2 / (WARMING / 1_000_000) + 1;
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            begin = System.nanoTime();
            for (long call = 0; call < count; call++) {
                work.run();
            }
            rounds[round] = (System.nanoTime() - begin) / (double) count / pieces;
        }
        Arrays.sort(rounds);
        System.out.printf("door\t%s\t%.1f%n", name, rounds[ROUNDS / 2]);
    }

    private static void permits(Outcome outcome) {
        if (outcome != Outcome.PERMIT) {
            throw new IllegalStateException("no permit");
        }
    }

    /** What a program has done before it comes to the library, in small: loaded classes of another jar. */
    private static void loadClasses(String jar) throws IOException, ClassNotFoundException {
        try (JarFile entries = new JarFile(jar)) {
            for (JarEntry entry : Collections.list(entries.entries())) {
                String name = entry.getName();
                if (name.startsWith("com/") && name.endsWith(".class")) {
                    Class.forName(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
    }

    /**
     * Measures.
     *
     * @param arguments the folder; or {@code load}, where it is not the usual row its name, and a jar of which every class is to be loaded before
     * @throws IOException if a question or a jar cannot be read
     * @throws ClassNotFoundException if the jar is not on the class path
     */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        if (arguments.length > 2) {
            loadClasses(arguments[2]);
        }
        long begin = System.nanoTime();
        Engine engine = Engine.create();
        long loaded = System.nanoTime() - begin;
        if (arguments[0].equals("load")) {
            System.out.printf("door\t%s\t%d%n", arguments.length > 1 ? arguments[1] : "load and engine", loaded);
            return;
        }
        Path folder = Path.of(arguments[0]);
        byte[] access = Files.readAllBytes(folder.resolve("application-access.json"));
        byte[] enrolment = Files.readAllBytes(folder.resolve("enrolment.json"));
        PreparedQuestion oneAccess = PreparedQuestion.ofJson(access, null);
        PreparedQuestion oneEnrolment = PreparedQuestion.ofJson(enrolment, null);
        PreparedQuestion list =
                PreparedQuestion.ofJson(Files.readAllBytes(folder.resolve("accessible-applications.json")), null);
        List<PreparedQuestion> many =
                Stream.generate(() -> PreparedQuestion.ofJson(access, null)).limit(QUESTIONS).toList();
        measure("empty call", 1, oneAccess::at);
        measure("application access", 1, () -> permits(engine.outcome(oneAccess)));
        measure("enrolment", 1, () -> permits(engine.outcome(oneEnrolment)));
        measure("matrix of all applications", 1, () -> engine.accessMatrix(list, null));
        measure("batch, a question", QUESTIONS, () -> permits(engine.outcomes(many, null).get(0)));
        measure("enrolment, JSON in and out", 1, () -> engine.decideJson(enrolment));
    }
}
