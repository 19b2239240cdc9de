// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** A datum that a search asks of a register. */
public enum RegisterField implements Word {
    /** First names. */
    FIRST_NAMES("first-names"),
    /** Name. */
    NAME("name"),
    /** Date of birth. */
    BIRTH_DATE("birth-date"),
    /** Place of birth. */
    BIRTH_PLACE("birth-place"),
    /** Address. */
    ADDRESS("address"),
    /** Sex. */
    SEX("sex"),
    /** Nationality. */
    NATIONALITY("nationality"),
    /** Civil status. */
    CIVIL_STATUS("civil-status"),
    /** Composition of the household. */
    HOUSEHOLD("household"),
    /** Photograph. */
    PHOTO("photo"),
    /** Any other datum. */
    OTHER("other");

    private static final Map<String, RegisterField> BY_WORD = new HashMap<>();

    static {
        for (RegisterField value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    RegisterField(String word) {
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
    public static RegisterField of(String word) {
        RegisterField value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of RegisterField");
        }
        return value;
    }
}
