package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
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
        return loadFrom(System.getProperty("java.class.path"), options);
    }

    private static List<String> loadFrom(String classPath, String... options) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                        Stream.of(options),
                        Stream.of("-cp", classPath, Load.class.getName()))
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

    /** What is packed of this project, in a jar of its own. */
    private static void pack(Path classes, Path jar, int level) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                ZipEntry entry = new ZipEntry(classes.relativize(file).toString());
                entry.setMethod(level == Deflater.NO_COMPRESSION ? ZipEntry.STORED : ZipEntry.DEFLATED);
                entry.setSize(Files.size(file));
                entry.setCrc(sum.getValue());
                entries.setLevel(level);
                entries.putNextEntry(entry);
                // Piece by piece: where calls into the virtual machine are checked, each that compresses copies the whole of what it is given.
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }

    @Test
    void aJarMayBeStoredOrCompressed(@TempDir Path folder) throws Exception {
        Path classes = Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !Path.of(place).equals(classes))
                .toList();
        for (int level : new int[] {Deflater.NO_COMPRESSION, Deflater.BEST_SPEED}) {
            Path jar = folder.resolve("level-" + level + ".jar");
            pack(classes, jar, level);
            assertEquals(List.of("loaded 2", "loaded 2"), loadFrom(jar + File.pathSeparator + String.join(File.pathSeparator, others)));
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
