// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What became of an activation code. */
public enum ActivationState implements Word {
    /** Issued and not used. */
    PENDING("pending"),
    /** Used. */
    REDEEMED("redeemed"),
    /** Revoked. */
    REVOKED("revoked"),
    /** Replaced by a newer code. */
    SUPERSEDED("superseded");

    private static final Map<String, ActivationState> BY_WORD = new HashMap<>();

    static {
        for (ActivationState value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ActivationState(String word) {
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
    public static ActivationState of(String word) {
        ActivationState value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ActivationState");
        }
        return value;
    }
}
