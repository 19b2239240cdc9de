package be.lra.internal;

import be.lra.LraException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where the native library writes what it yields: one error and some out-parameters, outside the heap. One for each thread, so that a
 * call allocates nothing for it.
 */
public final class Scratch {
    private static final int ERROR = 0;
    private static final int ERROR_JSON = 8;
    private static final int ERROR_LENGTH = 16;
    private static final int OUT = 24;
    private static final int SIZE = 256;

    private static final ThreadLocal<Scratch> OF_THREAD = new ThreadLocal<>();

    // Without the class in between, which need not be loaded for an engine.
    private final ByteBuffer memory = NativeFunctions.memory(SIZE);
    private final long address = NativeFunctions.address(memory);

    private Scratch() {}

    /**
     * That of the calling thread, valid until its next call of the library.
     *
     * @return the scratch
     */
    public static Scratch ofThread() {
        Scratch scratch = OF_THREAD.get();
        if (scratch == null) {
            scratch = new Scratch();
            OF_THREAD.set(scratch);
        }
        return scratch;
    }

    /**
     * One for a call in which the caller's own code runs, which may call the library again.
     *
     * @return the scratch
     */
    public static Scratch own() {
        return new Scratch();
    }

    /**
     * Where the error goes.
     *
     * @return its address
     */
    public long error() {
        return address + ERROR;
    }

    /**
     * Where an out-parameter goes.
     *
     * @param offset up to 200
     * @return its address
     */
    public long out(int offset) {
        return address + OUT + offset;
    }

    /**
     * What was written there.
     *
     * @param offset as in {@link #out}
     * @return 64 bits
     */
    public long number(int offset) {
        return memory.getLong(OUT + offset);
    }

    /**
     * What was written there.
     *
     * @param offset as in {@link #out}
     * @return 32 bits
     */
    public int word(int offset) {
        return memory.getInt(OUT + offset);
    }

    /**
     * What was written there.
     *
     * @param offset as in {@link #out}
     * @return an octet, from 0 to 255
     */
    public int octet(int offset) {
        return memory.get(OUT + offset) & 0xff;
    }

    /**
     * What was written there.
     *
     * @param offset as in {@link #out}
     * @param length how many
     * @return octets
     */
    public byte[] octets(int offset, int length) {
        byte[] octets = new byte[length];
        memory.get(OUT + offset, octets);
        return octets;
    }

    /**
     * The content of the buffer that was written there, which goes back to the library, wiped.
     *
     * @param offset as in {@link #out}
     * @return the bytes
     */
    public byte[] takeBuffer(int offset) {
        try {
            return borrowed(offset);
        } finally {
            NativeFunctions.lra_buffer_free(out(offset));
        }
    }

    /**
     * A copy of the text that was lent there.
     *
     * @param offset as in {@link #out}
     * @return the bytes
     */
    public byte[] borrowed(int offset) {
        return bytes(number(offset), number(offset + 8));
    }

    /**
     * Turns a status into an exception where it is not OK.
     *
     * @param status what the function returned
     * @throws LraException with what the library says is wrong
     */
    public void check(int status) {
        if (status != 0) {
            throw fault(status);
        }
    }

    /** Gives the error of the last call back, which nobody wants to read. */
    public void discard() {
        long error = memory.getLong(ERROR);
        memory.putLong(ERROR, 0);
        NativeFunctions.lra_error_free(error);
    }

    private RuntimeException fault(int status) {
        long error = memory.getLong(ERROR);
        memory.putLong(ERROR, 0);
        if (error == 0) {
            return Errors.unnamed(status);
        }
        try {
            NativeFunctions.lra_error_json(error, address + ERROR_JSON, address + ERROR_LENGTH);
            byte[] json = bytes(memory.getLong(ERROR_JSON), memory.getLong(ERROR_LENGTH));
            return Errors.of(status, new String(json, StandardCharsets.UTF_8));
        } finally {
            NativeFunctions.lra_error_free(error);
        }
    }

    private static byte[] bytes(long data, long length) {
        // An array holds no more.
        Math.toIntExact(length);
        return NativeFunctions.read(data, length);
    }
}
