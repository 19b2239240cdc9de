// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What an access to a register was authorised for. */
public enum Authorisation implements Word {
    /** For identity and access management. */
    IDENTITY_AND_ACCESS_MANAGEMENT("identity-and-access-management"),
    /** For another purpose only. */
    OTHER_PURPOSE("other-purpose"),
    /** Not authorised. */
    NONE("none");

    private static final Map<String, Authorisation> BY_WORD = new HashMap<>();

    static {
        for (Authorisation value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Authorisation(String word) {
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
    public static Authorisation of(String word) {
        Authorisation value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Authorisation");
        }
        return value;
    }
}
