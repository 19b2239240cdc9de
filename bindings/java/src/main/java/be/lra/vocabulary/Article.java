// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The point of article 3 of the users' regulation that opens applications of an annex to an audience. */
public enum Article implements Word {
    /** Annex 1: every user. */
    ARTICLE_3_1_A("3.1.a"),
    /** Annex 1: a curator who is access manager, and the users the curator designates. */
    ARTICLE_3_1_B("3.1.b"),
    /** Annex 1: an access manager. */
    ARTICLE_3_1_C("3.1.c"),
    /** Annex 1: a user designated by an access manager. */
    ARTICLE_3_1_D("3.1.d"),
    /** Annex 2: every user. */
    ARTICLE_3_2_A("3.2.a"),
    /** Annex 2: an access manager. */
    ARTICLE_3_2_B("3.2.b"),
    /** Annex 2: a user designated by an access manager who has the mandator's directory number and a mandate. */
    ARTICLE_3_2_C("3.2.c"),
    /** Annex 2: a user designated by an access manager, for what that access manager authorised. */
    ARTICLE_3_2_D("3.2.d"),
    /**
     * Annex 2: an access manager, or a user one designated, with a private key and a qualified or accepted
     * certificate.
     */
    ARTICLE_3_2_E("3.2.e"),
    /** Annex 3: every user. */
    ARTICLE_3_3_A("3.3.a"),
    /** Annex 3: a user entitled by their capacity. */
    ARTICLE_3_3_B("3.3.b"),
    /** Annex 3: an entitled user. */
    ARTICLE_3_3_C("3.3.c");

    private static final Map<String, Article> BY_WORD = new HashMap<>();

    static {
        for (Article value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Article(String word) {
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
    public static Article of(String word) {
        Article value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Article");
        }
        return value;
    }
}
