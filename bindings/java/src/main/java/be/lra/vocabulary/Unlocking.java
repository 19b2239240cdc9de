// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What was tried to have a locked key back. */
public enum Unlocking implements Word {
    /** Nothing. */
    NONE("none"),
    /** Its unlocking was asked for. */
    REQUESTED("requested"),
    /** It was unlocked and used again. */
    DONE("done");

    private static final Map<String, Unlocking> BY_WORD = new HashMap<>();

    static {
        for (Unlocking value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Unlocking(String word) {
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
    public static Unlocking of(String word) {
        Unlocking value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Unlocking");
        }
        return value;
    }
}
