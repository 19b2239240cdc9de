// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** How a link or a code reaches the person. */
public enum DeliveryChannel implements Word {
    /** By e-mail. */
    EMAIL("email"),
    /** By SMS. */
    SMS("sms"),
    /** On paper, handed over at the desk. */
    PAPER("paper"),
    /** Any other way. */
    OTHER("other");

    private static final Map<String, DeliveryChannel> BY_WORD = new HashMap<>();

    static {
        for (DeliveryChannel value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    DeliveryChannel(String word) {
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
    public static DeliveryChannel of(String word) {
        DeliveryChannel value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of DeliveryChannel");
        }
        return value;
    }
}
