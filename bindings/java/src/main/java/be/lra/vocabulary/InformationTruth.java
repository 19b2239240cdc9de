// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What the user declares of the information given. */
public enum InformationTruth implements Word {
    /** Complete, exact, true and not manipulated. */
    CONFIRMED("confirmed"),
    /** Nothing. */
    NOT_CONFIRMED("not-confirmed"),
    /** It is incomplete. */
    INCOMPLETE("incomplete"),
    /** It is not correct. */
    INCORRECT("incorrect"),
    /** It was manipulated. */
    MANIPULATED("manipulated");

    private static final Map<String, InformationTruth> BY_WORD = new HashMap<>();

    static {
        for (InformationTruth value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    InformationTruth(String word) {
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
    public static InformationTruth of(String word) {
        InformationTruth value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of InformationTruth");
        }
        return value;
    }
}
