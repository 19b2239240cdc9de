package be.lra.internal;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.Arrays;

/** A secret outside the heap while the native library reads it, wiped afterwards. */
public final class SecretMemory implements AutoCloseable {
    private final Memory memory;
    private final int length;

    private SecretMemory(byte[] octets) {
        length = octets.length;
        memory = new Memory(Math.max(1, length));
        memory.write(0, octets, 0, length);
    }

    /**
     * A copy of the octets, which stay as they are.
     *
     * @param name the parameter, for the error
     * @param octets the secret
     * @return the copy
     */
    public static SecretMemory of(String name, byte[] octets) {
        return new SecretMemory(Errors.required(name, octets));
    }

    /**
     * A copy of the octets, which are wiped here.
     *
     * @param name the parameter, for the error
     * @param octets the secret
     * @return the copy
     */
    public static SecretMemory consuming(String name, byte[] octets) {
        SecretMemory memory = of(name, octets);
        Arrays.fill(octets, (byte) 0);
        return memory;
    }

    /**
     * A copy of the characters in UTF-8; the characters stay as they are.
     *
     * @param name the parameter, for the error
     * @param characters the secret
     * @return the copy
     */
    public static SecretMemory of(String name, char[] characters) {
        return consuming(name, Utf8.secret(name, characters));
    }

    /**
     * Where it stands.
     *
     * @return its address
     */
    public long address() {
        return Pointer.nativeValue(memory);
    }

    /**
     * How long it is.
     *
     * @return its octets
     */
    public long length() {
        return length;
    }

    @Override
    public void close() {
        memory.clear();
        memory.close();
    }
}
