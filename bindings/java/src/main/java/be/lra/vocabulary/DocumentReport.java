// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** Answer of the check for lost and stolen documents. */
public enum DocumentReport implements Word {
    /** Checked: not reported. */
    NOT_REPORTED("not-reported"),
    /** Checked: reported lost or stolen. */
    REPORTED("reported"),
    /** Not checked. */
    NOT_CHECKED("not-checked");

    private static final Map<String, DocumentReport> BY_WORD = new HashMap<>();

    static {
        for (DocumentReport value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    DocumentReport(String word) {
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
    public static DocumentReport of(String word) {
        DocumentReport value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of DocumentReport");
        }
        return value;
    }
}
