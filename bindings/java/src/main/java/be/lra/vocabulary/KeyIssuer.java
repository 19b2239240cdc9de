// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Who offers a key. */
public enum KeyIssuer implements Word {
    /** The administration itself. */
    ADMINISTRATION("administration"),
    /** A service recognised under the royal decree of 22 October 2017. */
    RECOGNISED_SERVICE("recognised-service"),
    /** A scheme of another member state, notified under Regulation (EU) 910/2014. */
    NOTIFIED_SCHEME("notified-scheme"),
    /** Anybody else. */
    OTHER("other");

    private static final Map<String, KeyIssuer> BY_WORD = new HashMap<>();

    static {
        for (KeyIssuer value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    KeyIssuer(String word) {
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
    public static KeyIssuer of(String word) {
        KeyIssuer value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of KeyIssuer");
        }
        return value;
    }
}
