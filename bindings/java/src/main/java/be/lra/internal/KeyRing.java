package be.lra.internal;

import java.util.Arrays;
import java.util.Map;

/** Keys as the C interface takes them: an array of id and octets. Wiped afterwards. */
public final class KeyRing implements AutoCloseable {
    private static final int ENTRY = 24;
    private static final int KEY_LENGTH = 32;

    private final NativeMemory memory;
    private final int count;

    /**
     * Takes the keys over and wipes the octets given.
     *
     * @param keys by id, the current one first
     */
    public KeyRing(Map<String, byte[]> keys) {
        count = Errors.required("keys", keys).size();
        int place = Math.multiplyExact(ENTRY, count);
        byte[][] ids = new byte[count][];
        int index = 0;
        int size = place;
        try {
            for (Map.Entry<String, byte[]> key : keys.entrySet()) {
                if (Errors.required("keys", key.getValue()).length != KEY_LENGTH) {
                    throw Errors.argument("keys", KEY_LENGTH + " octets each");
                }
                ids[index] = Utf8.bytes("keys", key.getKey());
                size = Math.addExact(size, ids[index++].length + KEY_LENGTH);
            }
            memory = new NativeMemory(size);
            index = 0;
            for (byte[] octets : keys.values()) {
                int entry = ENTRY * index;
                byte[] id = ids[index++];
                memory.setNumber(entry, memory.address() + place);
                memory.setNumber(entry + 8, id.length);
                memory.write(place, id);
                place += id.length;
                memory.setNumber(entry + 16, memory.address() + place);
                memory.write(place, octets);
                place += KEY_LENGTH;
            }
        } finally {
            keys.values().stream().filter(octets -> octets != null).forEach(octets -> Arrays.fill(octets, (byte) 0));
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
     * How many keys there are.
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
