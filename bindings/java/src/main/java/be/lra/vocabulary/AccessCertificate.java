// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The certificate that is held beside username and password. */
public enum AccessCertificate implements Word {
    /** A qualified certificate. */
    QUALIFIED("qualified"),
    /** A certificate of a type on the list of accepted certificates. */
    ACCEPTED_TYPE("accepted-type"),
    /** The activated signature certificate of an electronic identity card. */
    EID_SIGNATURE("eid-signature"),
    /** Another certificate. */
    OTHER("other"),
    /** None. */
    NONE("none");

    private static final Map<String, AccessCertificate> BY_WORD = new HashMap<>();

    static {
        for (AccessCertificate value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    AccessCertificate(String word) {
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
    public static AccessCertificate of(String word) {
        AccessCertificate value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of AccessCertificate");
        }
        return value;
    }
}
