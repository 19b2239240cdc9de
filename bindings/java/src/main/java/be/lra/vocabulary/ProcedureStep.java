// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** A step of the identification that is documented. */
public enum ProcedureStep implements Word {
    /** The person came to the desk. */
    PRESENCE("presence"),
    /** The document was examined. */
    DOCUMENT("document"),
    /** The document was found authentic. */
    AUTHENTICITY("authenticity"),
    /** The holder was compared with the photograph. */
    PHOTO("photo"),
    /** The register was searched. */
    REGISTER_SEARCH("register-search"),
    /** Document and register were compared. */
    REGISTER_COMPARISON("register-comparison"),
    /** The contact data were validated. */
    CONTACT_VALIDATION("contact-validation");

    private static final Map<String, ProcedureStep> BY_WORD = new HashMap<>();

    static {
        for (ProcedureStep value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ProcedureStep(String word) {
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
    public static ProcedureStep of(String word) {
        ProcedureStep value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ProcedureStep");
        }
        return value;
    }
}
