// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Outcome of reading the chip of the document. */
public enum ChipCheck implements Word {
    /** The chip was not read, or there is none. */
    NOT_READ("not-read"),
    /** Signature and chain verify. */
    VERIFIED("verified"),
    /** Signature or chain does not verify. */
    FAILED("failed");

    private static final Map<String, ChipCheck> BY_WORD = new HashMap<>();

    static {
        for (ChipCheck value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ChipCheck(String word) {
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
    public static ChipCheck of(String word) {
        ChipCheck value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ChipCheck");
        }
        return value;
    }
}
