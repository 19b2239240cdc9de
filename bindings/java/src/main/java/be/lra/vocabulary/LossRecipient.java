// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Whom the loss or misuse of credentials was reported to. */
public enum LossRecipient implements Word {
    /** The contact centre of the social security. */
    CONTACT_CENTRE("contact-centre"),
    /** The access manager from whom they came. */
    ACCESS_MANAGER("access-manager"),
    /** Nobody yet. */
    NOBODY("nobody");

    private static final Map<String, LossRecipient> BY_WORD = new HashMap<>();

    static {
        for (LossRecipient value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    LossRecipient(String word) {
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
    public static LossRecipient of(String word) {
        LossRecipient value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of LossRecipient");
        }
        return value;
    }
}
