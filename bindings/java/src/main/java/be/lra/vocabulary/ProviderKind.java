// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What kind of service provider it is. */
public enum ProviderKind implements Word {
    /** An approved social secretariat; what counts is whether the enterprise is affiliated to it. */
    APPROVED_SECRETARIAT("approved-secretariat"),
    /** Any other service provider. */
    OTHER("other");

    private static final Map<String, ProviderKind> BY_WORD = new HashMap<>();

    static {
        for (ProviderKind value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ProviderKind(String word) {
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
    public static ProviderKind of(String word) {
        ProviderKind value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ProviderKind");
        }
        return value;
    }
}
