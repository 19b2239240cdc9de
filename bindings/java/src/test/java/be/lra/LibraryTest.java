package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading the native library, each in a virtual machine of its own: once loaded it stays. */
class LibraryTest {
    /** What the child process runs. */
    static final class Load {
        private Load() {}

        /**
         * Loads twice: the second failure tells as much as the first.
         *
         * @param arguments none
         */
        public static void main(String[] arguments) {
            for (int attempt = 0; attempt < 2; attempt++) {
                try (Engine engine = Engine.create()) {
                    System.out.println("loaded " + engine.rulebooks().size());
                } catch (LraException error) {
                    System.out.println(error.code() + " " + error.getMessage());
                }
            }
        }
    }

    private static List<String> load(String... options) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                        Stream.of(options),
                        Stream.of("-cp", System.getProperty("java.class.path"), Load.class.getName()))
                .flatMap(words -> words)
                .toList();
        // Later virtual machines warn of native access on the other stream.
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }

    @Test
    void theJarBringsTheLibraryAlongAndLeavesNoCopy(@TempDir Path folder) throws IOException, InterruptedException {
        assertEquals(List.of("loaded 2", "loaded 2"), load("-Djava.io.tmpdir=" + folder));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(path -> path.getFileName().toString().startsWith("lra-")).toList());
        }
    }

    @Test
    void anotherLibraryCanBeNamed() throws IOException, InterruptedException {
        Path library = Path.of(System.getProperty("lra.test.library"));
        assertEquals(List.of("loaded 2", "loaded 2"), load("-Dlra.library.path=" + library));
        assertEquals(List.of("loaded 2", "loaded 2"), load("-Dlra.library.path=" + library.getParent()));
    }

    @Test
    void aFailureTellsEverythingThatWasTried(@TempDir Path folder) throws IOException, InterruptedException {
        Path wrong = Files.writeString(folder.resolve("liblra.so"), "no library");
        for (String line : load("-Dlra.library.path=" + folder)) {
            assertTrue(line.startsWith("ENVIRONMENT"), line);
            assertTrue(line.contains("lra.library.path") && line.contains(wrong.toString()), line);
        }
        for (String line : load("-Dos.arch=riscv64")) {
            assertTrue(line.startsWith("ENVIRONMENT"), line);
        }
        for (String line : load("-Djava.io.tmpdir=" + folder.resolve("none"))) {
            assertTrue(line.startsWith("ENVIRONMENT"), line);
            assertTrue(line.contains("tmpdir") && line.contains("resource"), line);
        }
    }
}
