// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Where a digital key stands in its life. */
public enum KeyState implements Word {
    /** Requested and not activated yet. */
    PENDING("pending"),
    /** Activated. */
    ACTIVE("active"),
    /** Locked after wrong tries; never to be unlocked. */
    LOCKED("locked"),
    /** Deactivated. */
    DEACTIVATED("deactivated"),
    /** Replaced by another key. */
    REPLACED("replaced");

    private static final Map<String, KeyState> BY_WORD = new HashMap<>();

    static {
        for (KeyState value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    KeyState(String word) {
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
    public static KeyState of(String word) {
        KeyState value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of KeyState");
        }
        return value;
    }
}
