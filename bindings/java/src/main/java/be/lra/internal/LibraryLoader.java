package be.lra.internal;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds and loads the native library, and says everything it tried when it cannot.
 *
 * <p>It runs once a process and is most of what starting costs. So it opens the jar itself, where it stands in a file, and makes its own file
 * names: the ways of the standard library through locations, secure random numbers and file attributes load hundreds of classes first. Of
 * what it needs, it takes what a virtual machine has at hand from its own start.
 */
final class LibraryLoader {
    /** The system property that names the library, or the folder it stands in, instead of the one in the jar. */
    static final String PROPERTY = "lra.library.path";

    private static final int CHUNK = 1 << 16;
    private static final int ATTEMPTS = 100;

    // A jar ends with a record that says where its directory stands; each entry of that says where a header with the octets behind it stands.
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER_LENGTH = 30;
    private static final int STORED = 0;

    private final List<String> tried = new ArrayList<>();

    /**
     * Loads the library that the property names, else the one in the jar.
     *
     * @return where it was; null if none can be loaded
     */
    String load() {
        if ("32".equals(System.getProperty("sun.arch.data.model"))) {
            tried.add("a virtual machine of 32 bits; 64 are needed");
            return null;
        }
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            File path = new File(named).getAbsoluteFile();
            // Whoever names a library wants that one: no other is taken in its place.
            return opened(path.isDirectory() ? new File(path, fileName()) : path, "system property " + PROPERTY);
        }
        tried.add("system property " + PROPERTY + ": not set");
        return fromJar("native/" + platform() + "/" + fileName());
    }

    /**
     * What was looked at, each with what was the matter.
     *
     * @return in English
     */
    String tried() {
        return String.join("; ", tried);
    }

    private String fromJar(String resource) {
        String where = "resource /" + resource + " in the jar";
        try {
            File jar = jar();
            if (jar == null) {
                return copied(LibraryLoader.class.getResourceAsStream("/" + resource), Long.MAX_VALUE, where);
            }
            try (RandomAccessFile octets = new RandomAccessFile(jar, "r")) {
                long length = seek(octets, resource);
                if (length > 0) {
                    return copied(new FileInputStream(octets.getFD()), length, where);
                }
            }
            try (ZipFile entries = new ZipFile(jar)) {
                ZipEntry entry = entries.getEntry(resource);
                return copied(entry == null ? null : entries.getInputStream(entry), Long.MAX_VALUE, where);
            }
        } catch (IOException error) {
            tried.add(where + ": " + told(error) + " (java.io.tmpdir is " + System.getProperty("java.io.tmpdir") + ")");
            return null;
        }
    }

    /**
     * Goes to where an entry begins that stands in a jar as it is. The standard library looks closely at every entry before it gives one: where the
     * virtual machine has the classes from an archive and has not opened the jar, that takes longer than everything else.
     *
     * @return how many octets it has; 0 where there is no such entry, or the jar is not as {@code jar} and Maven make it
     */
    static int seek(RandomAccessFile jar, String name) throws IOException {
        long last = jar.length() - END_LENGTH;
        byte[] end = octets(jar, last, END_LENGTH);
        int length = four(end, 12);
        int offset = four(end, 16);
        // Nothing before the first entry, no comment after the directory, less than 2 GB.
        if (four(end, 0) != END || length < 0 || offset < 0 || (long) length + offset != last) {
            return 0;
        }
        byte[] directory = octets(jar, offset, length);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (at <= length - ENTRY_LENGTH) {
            int begin = at + ENTRY_LENGTH;
            // Written out: a virtual machine that has just started takes every step of this loop one by one, and calls are the dearest.
            int next = begin + (directory[at + 28] & 0xff) + ((directory[at + 29] & 0xff) << 8);
            if (next - begin == wanted.length && next <= length && Arrays.equals(directory, begin, next, wanted, 0, wanted.length)) {
                int entry = four(directory, at + 42);
                byte[] header = octets(jar, entry, HEADER_LENGTH);
                jar.seek((long) entry + HEADER_LENGTH + two(header, 26) + two(header, 28));
                return two(directory, at + 10) == STORED ? four(directory, at + 20) : 0;
            }
            at = next + (directory[at + 30] & 0xff) + ((directory[at + 31] & 0xff) << 8)
                    + (directory[at + 32] & 0xff) + ((directory[at + 33] & 0xff) << 8);
        }
        return 0;
    }

    private static byte[] octets(RandomAccessFile file, long from, int length) throws IOException {
        byte[] octets = new byte[length];
        file.seek(from);
        file.readFully(octets);
        return octets;
    }

    private static int two(byte[] octets, int at) {
        return octets[at] & 0xff | (octets[at + 1] & 0xff) << 8;
    }

    private static int four(byte[] octets, int at) {
        return two(octets, at) | two(octets, at + 2) << 16;
    }

    /** The jar that this class comes from; null where that is no file, as in a folder of classes or within another jar. */
    private static File jar() {
        CodeSource source = LibraryLoader.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !"file".equals(location.getProtocol()) || location.getPath().indexOf('%') >= 0) {
            return null;
        }
        File file = new File(location.getPath());
        return file.isFile() ? file : null;
    }

    private String copied(InputStream library, long length, String where) throws IOException {
        if (library == null) {
            tried.add(where + ": not there");
            return null;
        }
        try (library) {
            File folder = newFolder();
            File copy = new File(folder, fileName());
            try {
                if (!copy.createNewFile()) {
                    throw new IOException("somebody else put a file there");
                }
                // Of all that writes files, the one class that opening jars has loaded already.
                try (RandomAccessFile out = new RandomAccessFile(copy, "rw")) {
                    byte[] chunk = new byte[CHUNK];
                    int read;
                    for (long rest = length; rest > 0; rest -= read) {
                        read = library.read(chunk, 0, (int) Math.min(rest, CHUNK));
                        if (read < 0) {
                            break;
                        }
                        out.write(chunk, 0, read);
                    }
                }
                return opened(copy, where);
            } finally {
                // What is loaded stays loaded; where a loaded file cannot be removed it goes with the process.
                if (!copy.delete() || !folder.delete()) {
                    folder.deleteOnExit();
                    copy.deleteOnExit();
                }
            }
        }
    }

    /** A new folder that only its owner can look or write into, from before anything stands in it. */
    private static File newFolder() throws IOException {
        String parent = System.getProperty("java.io.tmpdir");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            File folder = new File(parent, "lra-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
            if (folder.mkdir()) {
                boolean nobody = folder.setReadable(false, false) & folder.setWritable(false, false)
                        & folder.setExecutable(false, false);
                boolean owner = folder.setReadable(true, true) & folder.setWritable(true, true)
                        & folder.setExecutable(true, true);
                // Elsewhere than on Linux and macOS the folder for temporary files is the user's own.
                if (!(nobody && owner) && File.separatorChar == '/') {
                    throw new IOException("a folder that is its owner's alone");
                }
                return folder;
            }
        }
        throw new IOException("no new folder can be made");
    }

    private String opened(File path, String where) {
        try {
            System.load(path.getPath());
            return path.getPath();
        } catch (LinkageError error) {
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

    /** The folder of this platform within {@code native}: operating system and architecture. */
    private static String platform() {
        String system = System.getProperty("os.name");
        String name = system.startsWith("Windows") ? "windows" : system.startsWith("Mac") ? "macos" : "linux";
        String architecture = System.getProperty("os.arch");
        return name + "-" + switch (architecture) {
            case "amd64" -> "x86_64";
            case "arm64" -> "aarch64";
            default -> architecture;
        };
    }
}
