// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What is done in an application. */
public enum Act implements Word {
    /** Consult data. */
    CONSULT("consult"),
    /** Make a declaration. */
    DECLARE("declare"),
    /** Change data or a declaration. */
    MODIFY("modify");

    private static final Map<String, Act> BY_WORD = new HashMap<>();

    static {
        for (Act value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Act(String word) {
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
    public static Act of(String word) {
        Act value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Act");
        }
        return value;
    }
}
