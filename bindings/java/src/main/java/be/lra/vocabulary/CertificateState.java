// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The state of a certificate on a card at the moment of sign-in. */
public enum CertificateState implements Word {
    /** Activated, valid and not revoked. */
    ACTIVE("active"),
    /** Not activated. */
    NOT_ACTIVATED("not-activated"),
    /** Outside its validity period. */
    EXPIRED("expired"),
    /** Revoked or suspended. */
    REVOKED("revoked");

    private static final Map<String, CertificateState> BY_WORD = new HashMap<>();

    static {
        for (CertificateState value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    CertificateState(String word) {
        this.word = word;
    }

    /**
     * As it stands in JSON.
     *
     * @return the word
     */
    @Override
    public String word() {
        return word;
    }

    /**
     * The value of a word.
     *
     * @param word as it stands in JSON
     * @return the value
     * @throws IllegalArgumentException if it is no word of this vocabulary
     */
    public static CertificateState of(String word) {
        CertificateState value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of CertificateState");
        }
        return value;
    }
}
