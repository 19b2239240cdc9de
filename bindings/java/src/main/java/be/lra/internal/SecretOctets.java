package be.lra.internal;

import java.util.Arrays;

/** A secret while the native library reads it, wiped afterwards; the library wipes its own copy. */
public final class SecretOctets implements AutoCloseable {
    private final byte[] octets;

    private SecretOctets(byte[] octets) {
        this.octets = octets;
    }

    /**
     * The octets themselves, which are wiped at the end.
     *
     * @param name the parameter, for the error
     * @param octets the secret
     * @return the secret, to be closed
     */
    public static SecretOctets consuming(String name, byte[] octets) {
        return new SecretOctets(Errors.required(name, octets));
    }

    /**
     * A copy of the characters in UTF-8; the characters stay as they are.
     *
     * @param name the parameter, for the error
     * @param characters the secret
     * @return the copy, to be closed
     */
    public static SecretOctets of(String name, char[] characters) {
        return new SecretOctets(Utf8.secret(name, characters));
    }

    /**
     * The secret.
     *
     * @return not a copy
     */
    public byte[] octets() {
        return octets;
    }

    /**
     * How long it is.
     *
     * @return its octets
     */
    public long length() {
        return octets.length;
    }

    @Override
    public void close() {
        Arrays.fill(octets, (byte) 0);
    }
}
