package be.lra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Javadoc is whole, and the programs of the guide run as they stand there. */
class DocumentationTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path GUIDE = Path.of("../../docs/java.md");
    /** The head of a compact constructor, whose parameters the record documents. */
    private static final Pattern COMPACT = Pattern.compile("\\s*public \\w+ \\{\\s*");

    private static List<Diagnostic<? extends JavaFileObject>> compiled(Path into, List<Path> files, String... options)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> all = Stream.concat(
                            Stream.of("-proc:none", "-d", into.toString(), "-cp", System.getProperty("java.class.path")),
                            Stream.of(options))
                    .toList();
            compiler.getTask(new StringWriter(), manager, found, all, null, manager.getJavaFileObjectsFromPaths(files)).call();
        }
        return found.getDiagnostics();
    }

    private static boolean isOfCompactConstructor(Diagnostic<? extends JavaFileObject> one) throws IOException {
        String line = one.getSource().getCharContent(true).toString().lines().skip(one.getLineNumber() - 1).findFirst().orElseThrow();
        return one.getMessage(Locale.ROOT).startsWith("no @param") && COMPACT.matcher(line).matches();
    }

    private static List<String> undocumented(Path into, List<Path> files) throws IOException {
        Stream.Builder<String> all = Stream.builder();
        for (Diagnostic<? extends JavaFileObject> one : compiled(into, files, "-Xmaxwarns", "100000",
                "-Xdoclint:all/protected", "-Xdoclint/package:be.lra,be.lra.question,be.lra.vocabulary")) {
            if (one.getSource() != null && !isOfCompactConstructor(one)) {
                all.add(one.getSource().getName() + ":" + one.getLineNumber() + ": " + one.getMessage(Locale.ROOT));
            }
        }
        return all.build().toList();
    }

    @Test
    void everythingPublicHasItsJavadoc(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(sources.size() > 100);
            assertEquals(List.of(), undocumented(folder, sources));
        }
    }

    @Test
    void whatHasNoneIsFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Bare.java"), "package be.lra;\npublic class Bare { public void a(int b) {} }\n");
        assertTrue(undocumented(folder, List.of(file)).size() >= 2);
    }

    /** Compiles a class without a warning and runs it. */
    private static void run(Path folder, String name, String program) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".java"), program);
        assertEquals(List.of(), compiled(folder, List.of(file), "-Xlint:all,-processing,-path").stream().map(Object::toString).toList());
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }

    @Test
    void theProgramsOfTheGuideRun(@TempDir Path folder) throws Exception {
        List<String> blocks = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertEquals(2, blocks.size());
        String first = blocks.get(0);
        run(folder, "First", first);
        // What is called often stands there without what is around it.
        String head = first.substring(0, first.indexOf("public final class"));
        run(folder, "Often", head + "public final class Often { public static void main(String[] arguments) {\n"
                + "try (Engine engine = Engine.create()) {\n" + blocks.get(1) + "} } }\n");
    }
}
