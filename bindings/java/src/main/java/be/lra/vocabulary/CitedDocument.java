// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The document that a rule comes from. */
public enum CitedDocument implements Word {
    /** {@code lra}. */
    LRA("lra"),
    /** {@code rulebook}. */
    RULEBOOK("rulebook"),
    /** {@code reg}. */
    REG("reg"),
    /** {@code csam}. */
    CSAM("csam"),
    /** {@code proc}. */
    PROC("proc"),
    /** {@code ebox}. */
    EBOX("ebox");

    private static final Map<String, CitedDocument> BY_WORD = new HashMap<>();

    static {
        for (CitedDocument value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    CitedDocument(String word) {
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
    public static CitedDocument of(String word) {
        CitedDocument value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of CitedDocument");
        }
        return value;
    }
}
