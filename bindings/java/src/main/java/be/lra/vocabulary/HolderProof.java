// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The level at which the holder of a key was proven (Regulation (EU) 910/2014, article 8). */
public enum HolderProof implements Word {
    /** Low. */
    LOW("low"),
    /** Substantial. */
    SUBSTANTIAL("substantial"),
    /** High. */
    HIGH("high");

    private static final Map<String, HolderProof> BY_WORD = new HashMap<>();

    static {
        for (HolderProof value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    HolderProof(String word) {
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
    public static HolderProof of(String word) {
        HolderProof value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of HolderProof");
        }
        return value;
    }
}
