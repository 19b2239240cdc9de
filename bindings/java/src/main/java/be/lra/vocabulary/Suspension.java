// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Whether BOSA has suspended access, and why. */
public enum Suspension implements Word {
    /** Not suspended. */
    NONE("none"),
    /** The conditions of the convention were not respected (after prior, reasoned notice). */
    CONDITIONS_NOT_RESPECTED("conditions-not-respected"),
    /** The security measures fall short. */
    SECURITY_INSUFFICIENT("security-insufficient");

    private static final Map<String, Suspension> BY_WORD = new HashMap<>();

    static {
        for (Suspension value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Suspension(String word) {
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
    public static Suspension of(String word) {
        Suspension value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Suspension");
        }
        return value;
    }
}
