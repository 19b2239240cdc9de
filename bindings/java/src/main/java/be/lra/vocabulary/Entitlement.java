// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What a user of the eHealth portal is entitled to. */
public enum Entitlement implements Word {
    /** Entitled, in the capacity that the application asks for. */
    REQUIRED_CAPACITY("required-capacity"),
    /** Entitled, in another capacity. */
    OTHER_CAPACITY("other-capacity"),
    /** Not entitled. */
    NONE("none");

    private static final Map<String, Entitlement> BY_WORD = new HashMap<>();

    static {
        for (Entitlement value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Entitlement(String word) {
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
    public static Entitlement of(String word) {
        Entitlement value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Entitlement");
        }
        return value;
    }
}
