// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Sex as a document or a register states it. */
public enum Sex implements Word {
    /** Female. */
    FEMALE("female"),
    /** Male. */
    MALE("male"),
    /** Stated as unspecified (X). */
    UNSPECIFIED("unspecified");

    private static final Map<String, Sex> BY_WORD = new HashMap<>();

    static {
        for (Sex value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Sex(String word) {
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
    public static Sex of(String word) {
        Sex value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Sex");
        }
        return value;
    }
}
