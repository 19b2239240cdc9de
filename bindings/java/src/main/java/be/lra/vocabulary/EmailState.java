// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The e-mail address that a key holder gave. */
public enum EmailState implements Word {
    /** Given, correct and up to date. */
    CURRENT("current"),
    /** Given, and no longer correct. */
    OUTDATED("outdated"),
    /** None was given. */
    NONE("none");

    private static final Map<String, EmailState> BY_WORD = new HashMap<>();

    static {
        for (EmailState value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    EmailState(String word) {
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
    public static EmailState of(String word) {
        EmailState value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of EmailState");
        }
        return value;
    }
}
