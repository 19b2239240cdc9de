// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What a search in a register is for. */
public enum SearchPurpose implements Word {
    /** Only to send this applicant a link and a code. */
    SEND_LINK_AND_CODE("send-link-and-code"),
    /** Anything else, alone or beside it. */
    OTHER("other");

    private static final Map<String, SearchPurpose> BY_WORD = new HashMap<>();

    static {
        for (SearchPurpose value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    SearchPurpose(String word) {
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
    public static SearchPurpose of(String word) {
        SearchPurpose value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of SearchPurpose");
        }
        return value;
    }
}
