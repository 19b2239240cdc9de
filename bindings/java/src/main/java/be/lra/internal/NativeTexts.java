package be.lra.internal;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.List;

/** A list of texts as the C interface takes it: an array of pointer and length. */
public final class NativeTexts implements AutoCloseable {
    private static final int ENTRY = 16;

    private final Memory memory;
    private final int count;

    /**
     * Copies the texts.
     *
     * @param texts in UTF-8
     */
    public NativeTexts(List<byte[]> texts) {
        count = texts.size();
        long place = (long) ENTRY * count;
        long size = place;
        for (byte[] text : texts) {
            size += text.length;
        }
        memory = new Memory(Math.max(1, size));
        for (int index = 0; index < count; index++) {
            byte[] text = texts.get(index);
            memory.setLong((long) ENTRY * index, Pointer.nativeValue(memory) + place);
            memory.setLong((long) ENTRY * index + 8, text.length);
            memory.write(place, text, 0, text.length);
            place += text.length;
        }
    }

    /**
     * Where the array stands.
     *
     * @return its address
     */
    public long address() {
        return Pointer.nativeValue(memory);
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
