package be.lra;

import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import be.lra.internal.Scratch;

/** Random octets from the operating system's secure source. Nothing else in this library draws any. */
public final class SystemRandom {
    /** Octets of entropy that one issue takes. */
    public static final int ENTROPY_LENGTH = 61;

    /** Octets of a key of a ring, and of the seed of a log key. */
    public static final int KEY_LENGTH = 32;

    /** Octets of the salt of a disclosure. */
    public static final int SALT_LENGTH = 16;

    /** Octets of the salts that the record of a decision takes. */
    public static final int DECISION_SALTS_LENGTH = 32;

    private SystemRandom() {}

    /**
     * Draws octets.
     *
     * @param count how many, up to a million
     * @return fresh octets
     */
    public static byte[] octets(int count) {
        if (count < 0 || count > 1_000_000) {
            throw Errors.argument("count", "0 to 1000000");
        }
        Scratch scratch = Scratch.ofThread();
        byte[] octets = new byte[count];
        scratch.check(NativeFunctions.lra_system_random(octets, count, scratch.error()));
        return octets;
    }
}
