// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** A portal whose applications an annex to the users' regulation lists. */
public enum Portal implements Word {
    /** Annex 1. */
    SOCIAL_SECURITY("social-security"),
    /** Annex 2. */
    FEDERAL("federal"),
    /** Annex 3. */
    EHEALTH("ehealth");

    private static final Map<String, Portal> BY_WORD = new HashMap<>();

    static {
        for (Portal value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Portal(String word) {
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
    public static Portal of(String word) {
        Portal value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Portal");
        }
        return value;
    }
}
