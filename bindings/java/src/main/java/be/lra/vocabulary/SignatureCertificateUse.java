// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What the signature certificate of an electronic identity card was used for on a portal. */
public enum SignatureCertificateUse implements Word {
    /** Nothing, or only to sign. */
    NONE("none"),
    /** To enter the portal. */
    ENTER_PORTAL("enter-portal"),
    /** To use a service of the portal. */
    USE_SERVICE("use-service");

    private static final Map<String, SignatureCertificateUse> BY_WORD = new HashMap<>();

    static {
        for (SignatureCertificateUse value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    SignatureCertificateUse(String word) {
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
    public static SignatureCertificateUse of(String word) {
        SignatureCertificateUse value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of SignatureCertificateUse");
        }
        return value;
    }
}
