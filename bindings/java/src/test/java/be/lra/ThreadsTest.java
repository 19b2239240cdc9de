package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the handles promise about threads. */
class ThreadsTest {
    private static final int THREADS = 8;

    private static void atOnce(int threads, ThrowingTask task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (int index = 0; index < threads; index++) {
                int number = index;
                running.add(pool.submit(() -> {
                    start.await();
                    task.run(number);
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @FunctionalInterface
    private interface ThrowingTask {
        void run(int number) throws Exception;
    }

    @Test
    void manyThreadsAskOneEngine() throws Exception {
        List<Map<String, String>> vectors =
                Vectors.lines("decisions.jsonl").stream().limit(120).map(Vectors::raw).toList();
        try (Engine engine = Vectors.engine()) {
            atOnce(THREADS, number -> {
                for (int index = 0; index < vectors.size(); index++) {
                    Map<String, String> vector = vectors.get((index + 13 * number) % vectors.size());
                    assertEquals(vector.get("decision"),
                            Vectors.utf8(engine.decideJson(Vectors.utf8(vector.get("question")))));
                }
            });
        }
    }

    @Test
    void anEngineThatIsClosedMeanwhileAnswersOrRefuses() throws Exception {
        byte[] question = Vectors.utf8(Vectors.raw(Vectors.lines("decisions.jsonl").get(0)).get("question"));
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        for (int round = 0; round < 50; round++) {
            Engine engine = Engine.create();
            PreparedQuestion prepared = PreparedQuestion.ofJson(question, null);
            atOnce(4, number -> {
                for (int index = 0; index < 20; index++) {
                    if (number == 0 && index == 10) {
                        engine.close();
                        prepared.close();
                    }
                    try {
                        assertEquals(Outcome.PERMIT, engine.outcome(prepared));
                        answered.incrementAndGet();
                    } catch (LraException error) {
                        assertEquals(LraException.CLOSED, error.reason());
                        refused.incrementAndGet();
                    }
                }
            });
        }
        assertTrue(answered.get() > 0 && refused.get() > 0);
    }

    @Test
    void aTrailServesOneCallAtATime(@TempDir Path folder) throws Exception {
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger committed = new AtomicInteger();
        try (Trail trail = Trail.open(folder.resolve("trail"), "lra.example.be/threads", SystemRandom.octets(32))) {
            atOnce(4, number -> {
                for (int index = 0; index < 50; index++) {
                    try {
                        trail.append(Records.record("lra.test", Records.correlation(), 0, true, "permit",
                                Records.COMMITMENT, Records.COMMITMENT, List.of()), Instant.parse("2026-11-22T10:15:30Z"));
                        trail.commit();
                        committed.incrementAndGet();
                    } catch (LraException error) {
                        assertEquals(LraException.BUSY, error.reason(), error.getMessage());
                        busy.incrementAndGet();
                    }
                }
            });
            assertTrue(busy.get() > 0, "no two calls ever met");
            assertTrue(committed.get() > 0);
            assertTrue(Trail.verify(folder.resolve("trail"), trail.verifierKey()).valid());
        }
    }
}
