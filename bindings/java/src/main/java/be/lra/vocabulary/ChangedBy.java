// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Who can change a fact. */
public enum ChangedBy implements Word {
    /** {@code person}. */
    PERSON("person"),
    /** {@code officer}. */
    OFFICER("officer"),
    /** {@code organisation}. */
    ORGANISATION("organisation");

    private static final Map<String, ChangedBy> BY_WORD = new HashMap<>();

    static {
        for (ChangedBy value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ChangedBy(String word) {
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
    public static ChangedBy of(String word) {
        ChangedBy value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ChangedBy");
        }
        return value;
    }
}
