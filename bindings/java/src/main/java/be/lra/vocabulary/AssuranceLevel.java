// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/**
 * A level of the annexes to the users' regulation, lowest first; a key can have it and an application can ask for
 * it.
 */
public enum AssuranceLevel implements Word {
    /** No digital key. */
    NONE("none"),
    /** First column: username and password. */
    PASSWORD("password"),
    /** Second column: token with username and password. */
    TOKEN("token"),
    /** Third column: eID, itsme, X.509 certificate, one-time code. */
    STRONG("strong");

    private static final Map<String, AssuranceLevel> BY_WORD = new HashMap<>();

    static {
        for (AssuranceLevel value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    AssuranceLevel(String word) {
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
    public static AssuranceLevel of(String word) {
        AssuranceLevel value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of AssuranceLevel");
        }
        return value;
    }
}
