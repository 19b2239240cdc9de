// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The tie between officer and organisation. */
public enum Employment implements Word {
    /** Permanent employment contract. */
    PERMANENT_CONTRACT("permanent-contract"),
    /** Statutory appointment. */
    STATUTORY_APPOINTMENT("statutory-appointment"),
    /** Employment contract that is not permanent. */
    TEMPORARY_CONTRACT("temporary-contract"),
    /** Works for a subcontractor. */
    SUBCONTRACTOR("subcontractor"),
    /** Any other tie. */
    OTHER("other");

    private static final Map<String, Employment> BY_WORD = new HashMap<>();

    static {
        for (Employment value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Employment(String word) {
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
    public static Employment of(String word) {
        Employment value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Employment");
        }
        return value;
    }
}
