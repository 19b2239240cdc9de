package be.lra.internal;

import be.lra.LraException;
import be.lra.vocabulary.ErrorCode;
import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds and loads the native library, and says everything it tried when it cannot. */
final class LibraryLoader {
    /** The system property that names the library, or the folder it stands in, instead of the one in the jar. */
    static final String PROPERTY = "lra.library.path";

    private final List<String> tried = new ArrayList<>();

    private LibraryLoader() {}

    /**
     * Loads the library that the property names, else the one in the jar.
     *
     * @throws LraException with the code {@code environment} and every place that was tried
     */
    static NativeLibrary load() {
        LibraryLoader loader = new LibraryLoader();
        try {
            NativeLibrary library = loader.search();
            if (library != null) {
                return library;
            }
        } catch (LinkageError error) {
            // JNA itself could not load its own native half.
            loader.tried.add("JNA: " + told(error));
        }
        throw new LraException(ErrorCode.ENVIRONMENT, "the native library of lra; tried: "
                + String.join("; ", loader.tried));
    }

    private NativeLibrary search() {
        if (com.sun.jna.Native.POINTER_SIZE != Long.BYTES) {
            tried.add("a virtual machine of " + com.sun.jna.Native.POINTER_SIZE * 8 + " bits; 64 are needed");
            return null;
        }
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            Path path = Path.of(named).toAbsolutePath();
            // Whoever names a library wants that one: no other is taken in its place.
            return opened(Files.isDirectory(path) ? path.resolve(fileName()) : path, "system property " + PROPERTY);
        }
        tried.add("system property " + PROPERTY + ": not set");
        return fromJar("/native/" + platform() + "/" + fileName());
    }

    private NativeLibrary fromJar(String resource) {
        try (InputStream library = LibraryLoader.class.getResourceAsStream(resource)) {
            if (library == null) {
                tried.add("resource " + resource + " in the jar: not there");
                return null;
            }
            Path copy = Files.createTempFile("lra-", "-" + fileName());
            try {
                Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
                return opened(copy, "resource " + resource + " in the jar");
            } finally {
                // What is loaded stays loaded; where a loaded file cannot be removed it goes with the process.
                if (!copy.toFile().delete()) {
                    copy.toFile().deleteOnExit();
                }
            }
        } catch (IOException error) {
            tried.add("resource " + resource + " in the jar: " + told(error) + " (java.io.tmpdir is "
                    + System.getProperty("java.io.tmpdir") + ")");
            return null;
        }
    }

    private NativeLibrary opened(Path path, String where) {
        try {
            return NativeLibrary.getInstance(path.toString());
        } catch (UnsatisfiedLinkError error) {
            tried.add(where + " (" + path + "): " + told(error));
            return null;
        }
    }

    private static String told(Throwable error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message.strip().replace('\n', ' ');
    }

    private static String fileName() {
        return System.mapLibraryName("lra");
    }

    /** The folder of this platform within {@code /native}: operating system and architecture. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        return name + "-" + switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "arm64", "aarch64" -> "aarch64";
            default -> architecture;
        };
    }
}
