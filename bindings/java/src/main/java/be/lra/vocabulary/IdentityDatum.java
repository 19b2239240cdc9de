// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** A datum that document and register are compared on. */
public enum IdentityDatum implements Word {
    /** Name. */
    NAME("name"),
    /** First names. */
    FIRST_NAMES("first-names"),
    /** Date of birth. */
    BIRTH_DATE("birth-date"),
    /** Sex. */
    SEX("sex");

    private static final Map<String, IdentityDatum> BY_WORD = new HashMap<>();

    static {
        for (IdentityDatum value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    IdentityDatum(String word) {
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
    public static IdentityDatum of(String word) {
        IdentityDatum value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of IdentityDatum");
        }
        return value;
    }
}
