package be.lra.internal;

import java.util.List;

/** A list of texts as the C interface takes it: an array of pointer and length. */
public final class NativeTexts implements AutoCloseable {
    /** Octets of a pointer with its length. */
    public static final int ENTRY = 16;

    private final NativeMemory memory;
    private final int count;

    /**
     * Copies the texts.
     *
     * @param texts in UTF-8
     */
    public NativeTexts(List<byte[]> texts) {
        count = texts.size();
        int place = Math.multiplyExact(ENTRY, count);
        int size = place;
        for (byte[] text : texts) {
            size = Math.addExact(size, text.length);
        }
        memory = new NativeMemory(size);
        for (int index = 0; index < count; index++) {
            byte[] text = texts.get(index);
            memory.setNumber(ENTRY * index, memory.address() + place);
            memory.setNumber(ENTRY * index + 8, text.length);
            memory.write(place, text);
            place += text.length;
        }
    }

    /**
     * Where the array stands.
     *
     * @return its address
     */
    public long address() {
        return memory.address();
    }

    /**
     * What the array holds.
     *
     * @param offset in octets
     * @return a pointer or a length
     */
    public long number(int offset) {
        return memory.number(offset);
    }

    /**
     * How many texts there are.
     *
     * @return their number
     */
    public long count() {
        return count;
    }

    @Override
    public void close() {
        memory.close();
    }
}
