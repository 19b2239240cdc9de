// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** To whom a tax mandate was made available. */
public enum MandateAvailability implements Word {
    /** To the regional directorate competent for the mandator's tax office. */
    COMPETENT_DIRECTORATE("competent-directorate"),
    /** Only to another regional directorate. */
    OTHER_DIRECTORATE("other-directorate"),
    /** To none. */
    NONE("none");

    private static final Map<String, MandateAvailability> BY_WORD = new HashMap<>();

    static {
        for (MandateAvailability value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    MandateAvailability(String word) {
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
    public static MandateAvailability of(String word) {
        MandateAvailability value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of MandateAvailability");
        }
        return value;
    }
}
