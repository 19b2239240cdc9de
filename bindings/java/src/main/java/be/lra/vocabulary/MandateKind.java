// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The kind of a mandate. */
public enum MandateKind implements Word {
    /** A mandate of no special kind. */
    GENERAL("general"),
    /** A tax mandate. */
    TAX("tax"),
    /** A social security mandate, for quarters. */
    SOCIAL_SECURITY("social-security"),
    /** A mandate between citizens. */
    CITIZEN("citizen");

    private static final Map<String, MandateKind> BY_WORD = new HashMap<>();

    static {
        for (MandateKind value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    MandateKind(String word) {
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
    public static MandateKind of(String word) {
        MandateKind value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of MandateKind");
        }
        return value;
    }
}
