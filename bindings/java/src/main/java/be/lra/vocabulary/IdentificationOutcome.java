// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The decision on the identification that an activation rests on. */
public enum IdentificationOutcome implements Word {
    /** Permitted. */
    PERMIT("permit"),
    /** Denied. */
    DENY("deny"),
    /** Incomplete. */
    INCOMPLETE("incomplete"),
    /** There was no identification. */
    NONE("none");

    private static final Map<String, IdentificationOutcome> BY_WORD = new HashMap<>();

    static {
        for (IdentificationOutcome value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    IdentificationOutcome(String word) {
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
    public static IdentificationOutcome of(String word) {
        IdentificationOutcome value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of IdentificationOutcome");
        }
        return value;
    }
}
