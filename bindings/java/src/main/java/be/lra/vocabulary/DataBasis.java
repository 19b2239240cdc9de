// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** On what ground somebody works with the data of another. */
public enum DataBasis implements Word {
    /** As service provider of their owner. */
    PROVIDER("provider"),
    /** By a mandate of their owner. */
    MANDATE("mandate"),
    /** None. */
    NONE("none");

    private static final Map<String, DataBasis> BY_WORD = new HashMap<>();

    static {
        for (DataBasis value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    DataBasis(String word) {
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
    public static DataBasis of(String word) {
        DataBasis value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of DataBasis");
        }
        return value;
    }
}
