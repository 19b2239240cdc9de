// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Where the names of the document were read. */
public enum NameSource implements Word {
    /** From what is printed on it. */
    PRINTED("printed"),
    /** From its chip. */
    CHIP("chip"),
    /** From its machine-readable zone. */
    MACHINE_READABLE("machine-readable"),
    /** From a machine-readable zone that was too short for the whole name. */
    MACHINE_READABLE_TRUNCATED("machine-readable-truncated");

    private static final Map<String, NameSource> BY_WORD = new HashMap<>();

    static {
        for (NameSource value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    NameSource(String word) {
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
    public static NameSource of(String word) {
        NameSource value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of NameSource");
        }
        return value;
    }
}
