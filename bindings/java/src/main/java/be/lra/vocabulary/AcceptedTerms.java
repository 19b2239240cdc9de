// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Which version of the general terms was accepted. */
public enum AcceptedTerms implements Word {
    /** The version in force. */
    CURRENT("current"),
    /** Only an earlier version. */
    EARLIER("earlier"),
    /** None. */
    NONE("none");

    private static final Map<String, AcceptedTerms> BY_WORD = new HashMap<>();

    static {
        for (AcceptedTerms value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    AcceptedTerms(String word) {
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
    public static AcceptedTerms of(String word) {
        AcceptedTerms value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of AcceptedTerms");
        }
        return value;
    }
}
