package be.lra;

import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeHandle;
import be.lra.internal.Scratch;
import be.lra.internal.Utf8;

/**
 * The proof that a person was identified: without one no code can be issued. Made by {@link HeldDecision#permit}. Immutable: any number of
 * threads may use it at once.
 */
public final class Permit extends NativeHandle {
    Permit(long address) {
        super(address, PERMIT);
    }

    /** For the rest of this package: see {@link NativeHandle#enter}. */
    long begin() {
        return enter();
    }

    /** For the rest of this package: see {@link NativeHandle#exit}. */
    void end() {
        exit();
    }

    /**
     * As a sealed text, for another process or for later.
     *
     * @param keys of the portal
     * @return the text, in ASCII
     */
    public String seal(SealKeys keys) {
        Errors.required("keys", keys);
        Scratch scratch = Scratch.ofThread();
        long permit = enter();
        try {
            long ring = keys.begin();
            try {
                scratch.check(NativeFunctions.lra_permit_seal(permit, ring, scratch.out(0), scratch.error()));
            } finally {
                keys.end();
            }
        } finally {
            exit();
        }
        return Utf8.text(scratch.takeBuffer(0));
    }

    /**
     * The permit that was sealed under a key of this ring.
     *
     * @param sealed the text
     * @param keys of the portal
     * @return the permit, to be closed
     * @throws LraException {@code invalid-activation} if it was not
     */
    public static Permit reopen(String sealed, SealKeys keys) {
        byte[] bytes = Utf8.bytes("sealed", sealed);
        Errors.required("keys", keys);
        Scratch scratch = Scratch.ofThread();
        long ring = keys.begin();
        try {
            scratch.check(NativeFunctions.lra_permit_reopen(bytes, bytes.length, ring, scratch.out(0), scratch.error()));
        } finally {
            keys.end();
        }
        return new Permit(scratch.number(0));
    }
}
