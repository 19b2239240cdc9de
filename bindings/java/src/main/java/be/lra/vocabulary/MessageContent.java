// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What the user declares of the content that is sent. */
public enum MessageContent implements Word {
    /** Nothing is sent. */
    NOTHING_SENT("nothing-sent"),
    /** Nothing infringing, unlawful, forbidden or harmful. */
    ALLOWED("allowed"),
    /** Nothing was declared. */
    NOT_CONFIRMED("not-confirmed"),
    /** It infringes the rights of others. */
    INFRINGES_RIGHTS("infringes-rights"),
    /** It is unlawful. */
    UNLAWFUL("unlawful"),
    /** Its use or possession is forbidden. */
    FORBIDDEN("forbidden"),
    /** It can do harm. */
    HARMFUL("harmful");

    private static final Map<String, MessageContent> BY_WORD = new HashMap<>();

    static {
        for (MessageContent value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    MessageContent(String word) {
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
    public static MessageContent of(String word) {
        MessageContent value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of MessageContent");
        }
        return value;
    }
}
