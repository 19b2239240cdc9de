// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Whether the applicant has an own electronic identity card with which to create the key. */
public enum OwnCard implements Word {
    /** Has no electronic identity card. */
    NONE("none"),
    /** Has one with which the key cannot be created. */
    NOT_USABLE("not-usable"),
    /** Has one with which the key can be created. */
    USABLE("usable");

    private static final Map<String, OwnCard> BY_WORD = new HashMap<>();

    static {
        for (OwnCard value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    OwnCard(String word) {
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
    public static OwnCard of(String word) {
        OwnCard value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of OwnCard");
        }
        return value;
    }
}
