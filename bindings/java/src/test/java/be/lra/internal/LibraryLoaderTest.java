package be.lra.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the loader finds an entry of a jar, and which jars it leaves to the standard library. */
class LibraryLoaderTest {
    private static final String NAME = "native/linux-x86_64/liblra.so";
    private static final byte[] OCTETS = "not empty".repeat(1000).getBytes(StandardCharsets.UTF_8);

    private static Path jar(Path file, int method, String comment, String... names) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(out)) {
            jar.setComment(comment);
            for (String name : names) {
                byte[] octets = name.equals(NAME) ? OCTETS : name.getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(octets);
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(method);
                entry.setSize(octets.length);
                entry.setCrc(sum.getValue());
                // Both make what stands between the names longer.
                entry.setComment(name.length() % 2 == 0 ? "beside" : null);
                entry.setLastModifiedTime(FileTime.fromMillis(name.length() * 1_000_000_000_000L));
                jar.putNextEntry(entry);
                jar.write(octets);
                jar.closeEntry();
            }
        }
        return file;
    }

    private static int length(Path jar) throws IOException {
        try (RandomAccessFile octets = new RandomAccessFile(jar.toFile(), "r")) {
            return LibraryLoader.seek(octets, NAME);
        }
    }

    @Test
    void anEntryThatIsStoredIsFoundWhereverItStands(@TempDir Path folder) throws IOException {
        String other = NAME.replace("x86_64", "riscv6");
        String[][] orders = {{NAME}, {NAME, "a", other}, {"ab", other, NAME}, {"abc", NAME, "x".repeat(0xffff / 2)}};
        for (String[] names : orders) {
            Path jar = jar(folder.resolve("stored.jar"), ZipEntry.STORED, null, names);
            try (RandomAccessFile octets = new RandomAccessFile(jar.toFile(), "r")) {
                byte[] found = new byte[LibraryLoader.seek(octets, NAME)];
                octets.readFully(found);
                assertArrayEquals(OCTETS, found);
            }
        }
    }

    @Test
    void whatIsNotAsMavenMakesItIsLeftToTheStandardLibrary(@TempDir Path folder) throws IOException {
        assertEquals(0, length(jar(folder.resolve("compressed.jar"), ZipEntry.DEFLATED, null, "a", NAME)));
        assertEquals(0, length(jar(folder.resolve("comment.jar"), ZipEntry.STORED, "a comment at the end", "a", NAME)));
        assertEquals(0, length(jar(folder.resolve("none.jar"), ZipEntry.STORED, null, "a", NAME + "x", "x" + NAME)));
        Path stored = jar(folder.resolve("stored.jar"), ZipEntry.STORED, null, "a", NAME);
        Path program = folder.resolve("program.jar");
        Files.writeString(program, "#!/bin/sh\n");
        Files.write(program, Files.readAllBytes(stored), StandardOpenOption.APPEND);
        assertEquals(0, length(program));
        assertEquals(0, length(Files.write(folder.resolve("no.jar"), new byte[100])));
    }
}
