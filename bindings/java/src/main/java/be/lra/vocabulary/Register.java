// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** A register of natural persons. */
public enum Register implements Word {
    /** The National Register. */
    NATIONAL_REGISTER("national-register"),
    /** The BIS register of the CBSS. */
    BIS_REGISTER("bis-register");

    private static final Map<String, Register> BY_WORD = new HashMap<>();

    static {
        for (Register value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Register(String word) {
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
    public static Register of(String word) {
        Register value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Register");
        }
        return value;
    }
}
