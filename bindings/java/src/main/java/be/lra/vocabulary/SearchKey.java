// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What a person is searched by. */
public enum SearchKey implements Word {
    /** By SSIN. */
    NUMBER("number"),
    /** By name. */
    NAME("name");

    private static final Map<String, SearchKey> BY_WORD = new HashMap<>();

    static {
        for (SearchKey value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    SearchKey(String word) {
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
    public static SearchKey of(String word) {
        SearchKey value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of SearchKey");
        }
        return value;
    }
}
