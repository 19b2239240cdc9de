// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** A datum for contacting the applicant. */
public enum ContactDatum implements Word {
    /** E-mail address. */
    EMAIL("email"),
    /** Telephone number. */
    PHONE("phone"),
    /** Language. */
    LANGUAGE("language");

    private static final Map<String, ContactDatum> BY_WORD = new HashMap<>();

    static {
        for (ContactDatum value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ContactDatum(String word) {
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
    public static ContactDatum of(String word) {
        ContactDatum value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ContactDatum");
        }
        return value;
    }
}
