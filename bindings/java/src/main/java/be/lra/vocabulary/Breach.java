// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What became of the data breaches that are known. */
public enum Breach implements Word {
    /** No breach is known. */
    NONE("none"),
    /** Every known breach was reported without delay. */
    REPORTED("reported"),
    /** A known breach was not reported. */
    NOT_REPORTED("not-reported");

    private static final Map<String, Breach> BY_WORD = new HashMap<>();

    static {
        for (Breach value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Breach(String word) {
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
    public static Breach of(String word) {
        Breach value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Breach");
        }
        return value;
    }
}
