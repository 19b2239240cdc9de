// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What a password contains. */
public enum SecretElement implements Word {
    /** A letter. */
    LETTER("letter"),
    /** A digit. */
    DIGIT("digit"),
    /** A symbol that is neither letter nor digit. */
    SYMBOL("symbol");

    private static final Map<String, SecretElement> BY_WORD = new HashMap<>();

    static {
        for (SecretElement value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    SecretElement(String word) {
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
    public static SecretElement of(String word) {
        SecretElement value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of SecretElement");
        }
        return value;
    }
}
