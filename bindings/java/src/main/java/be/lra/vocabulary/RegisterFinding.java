// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Where the applicant was found. */
public enum RegisterFinding implements Word {
    /** In the National Register. */
    NATIONAL_REGISTER("national-register"),
    /** In the BIS register. */
    BIS_REGISTER("bis-register"),
    /** Several persons fit. */
    SEVERAL("several"),
    /** In neither. */
    NONE("none");

    private static final Map<String, RegisterFinding> BY_WORD = new HashMap<>();

    static {
        for (RegisterFinding value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    RegisterFinding(String word) {
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
    public static RegisterFinding of(String word) {
        RegisterFinding value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of RegisterFinding");
        }
        return value;
    }
}
