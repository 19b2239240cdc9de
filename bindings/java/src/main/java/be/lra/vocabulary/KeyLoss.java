// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What was reported of a key. */
public enum KeyLoss implements Word {
    /** Nothing. */
    NONE("none"),
    /** It was lost or stolen. */
    LOST_OR_STOLEN("lost-or-stolen"),
    /** It was misused by others. */
    MISUSED("misused"),
    /** Loss or misuse is suspected. */
    SUSPECTED("suspected");

    private static final Map<String, KeyLoss> BY_WORD = new HashMap<>();

    static {
        for (KeyLoss value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    KeyLoss(String word) {
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
    public static KeyLoss of(String word) {
        KeyLoss value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of KeyLoss");
        }
        return value;
    }
}
