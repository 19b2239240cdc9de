package be.lra;

import be.lra.internal.KeyRing;
import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeHandle;
import be.lra.internal.Scratch;
import java.util.Map;

/**
 * The portal's seal keys: keys under which permits and stored activations are sealed. Immutable: any number of threads may use them at
 * once. Closing wipes them.
 */
public final class SealKeys extends NativeHandle {
    private SealKeys(long address) {
        super(address, SEAL_KEYS);
    }

    /**
     * Makes a ring of keys.
     *
     * @param keys by id (1 to 64 letters, digits, hyphens and underscores), 32 octets each from a random source, which are wiped here. The
     *     first is the current one; the others still serve what was made under them, so take a map that keeps its order.
     * @return the ring, to be closed
     * @throws LraException if a key cannot be used
     */
    public static SealKeys of(Map<String, byte[]> keys) {
        try (KeyRing ring = new KeyRing(keys)) {
            Scratch scratch = Scratch.ofThread();
            scratch.check(
                    NativeFunctions.lra_seal_keys_new(ring.address(), ring.count(), scratch.out(0), scratch.error()));
            return new SealKeys(scratch.number(0));
        }
    }

    /** For the rest of this package: see {@link NativeHandle#enter}. */
    long begin() {
        return enter();
    }

    /** For the rest of this package: see {@link NativeHandle#exit}. */
    void end() {
        exit();
    }
}
