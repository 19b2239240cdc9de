package be.lra;

import be.lra.internal.NativeFunctions;
import be.lra.internal.Scratch;
import be.lra.internal.SecretOctets;
import be.lra.internal.Utf8;
import java.nio.charset.StandardCharsets;

/**
 * A named value with its salt, and the commitment that stands for it in a record. The disclosure is personal data: it goes with the record
 * to the vault, and nowhere else.
 *
 * @param disclosure the salted value
 * @param commitment what stands in the record
 */
public record Disclosure(String disclosure, String commitment) {
    private static final int COMMITMENT_LENGTH = 43;
    private static final int COMMITMENT = 16;

    /**
     * Makes a disclosure.
     *
     * @param salt {@link SystemRandom#SALT_LENGTH} octets from a secure source, for this disclosure alone; they are wiped
     * @param name of the value, letters and digits
     * @param value in JSON, so that a text stands in quotation marks
     * @return disclosure and commitment
     */
    public static Disclosure of(byte[] salt, String name, String value) {
        Scratch scratch = Scratch.ofThread();
        try (SecretOctets secret = SecretOctets.consuming("salt", salt)) {
            byte[] nameBytes = Utf8.bytes("name", name);
            byte[] valueBytes = Utf8.bytes("value", value);
            scratch.check(NativeFunctions.lra_disclosure_new(secret.octets(), secret.length(), nameBytes,
                    nameBytes.length, valueBytes, valueBytes.length, scratch.out(0), scratch.out(COMMITMENT),
                    scratch.error()));
        }
        String commitment = new String(scratch.octets(COMMITMENT, COMMITMENT_LENGTH), StandardCharsets.US_ASCII);
        return new Disclosure(Utf8.text(scratch.takeBuffer(0)), commitment);
    }

    /**
     * The commitment and nothing else.
     *
     * @return without the value
     */
    @Override
    public String toString() {
        return "Disclosure[" + commitment + "]";
    }
}
