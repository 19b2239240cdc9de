// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The tie between a person and the enterprise. */
public enum Tie implements Word {
    /** Employee. */
    EMPLOYEE("employee"),
    /** Head of the enterprise. */
    HEAD("head"),
    /** Person with a leading function. */
    EXECUTIVE("executive"),
    /** Director of the company. */
    DIRECTOR("director"),
    /** Partner of the company. */
    PARTNER("partner"),
    /** Independent collaborator. */
    INDEPENDENT_COLLABORATOR("independent-collaborator"),
    /** Third party from outside. */
    OUTSIDE_THIRD_PARTY("outside-third-party"),
    /** Service provider or intermediary. */
    PROVIDER_OR_INTERMEDIARY("provider-or-intermediary");

    private static final Map<String, Tie> BY_WORD = new HashMap<>();

    static {
        for (Tie value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Tie(String word) {
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
    public static Tie of(String word) {
        Tie value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Tie");
        }
        return value;
    }
}
