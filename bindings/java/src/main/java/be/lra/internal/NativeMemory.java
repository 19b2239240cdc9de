package be.lra.internal;

import java.nio.ByteBuffer;

/** Memory outside the heap, at an address that stays, for what a function of the library reads or writes through pointers. */
public final class NativeMemory implements AutoCloseable {
    private final ByteBuffer buffer;
    private final long address;

    /**
     * Zeros.
     *
     * @param size how many octets
     */
    public NativeMemory(int size) {
        buffer = NativeFunctions.memory(size);
        address = NativeFunctions.address(buffer);
    }

    /**
     * Where it stands, as long as this object is reachable.
     *
     * @return its address
     */
    public long address() {
        return address;
    }

    long number(int offset) {
        return buffer.getLong(offset);
    }

    int word(int offset) {
        return buffer.getInt(offset);
    }

    byte octet(int offset) {
        return buffer.get(offset);
    }

    byte[] octets(int offset, int length) {
        byte[] octets = new byte[length];
        buffer.get(offset, octets);
        return octets;
    }

    /**
     * Writes 64 bits.
     *
     * @param offset where
     * @param number what
     */
    public void setNumber(int offset, long number) {
        buffer.putLong(offset, number);
    }

    /**
     * Writes 32 bits.
     *
     * @param offset where
     * @param word what
     */
    public void setWord(int offset, int word) {
        buffer.putInt(offset, word);
    }

    void write(int offset, byte[] octets) {
        buffer.put(offset, octets);
    }

    /** Wipes it. It must be reachable to its end: whoever passes its address on closes it after. */
    @Override
    public void close() {
        for (int offset = 0; offset < buffer.capacity(); offset++) {
            buffer.put(offset, (byte) 0);
        }
    }
}
