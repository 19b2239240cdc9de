// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The kind of identity document shown. */
public enum DocumentKind implements Word {
    /** Belgian identity card. */
    BELGIAN_IDENTITY_CARD("belgian-identity-card"),
    /** Belgian residence card for foreigners. */
    BELGIAN_FOREIGNER_CARD("belgian-foreigner-card"),
    /** Belgian passport. */
    BELGIAN_PASSPORT("belgian-passport"),
    /** Identity card of another member state of the European Economic Area or of Switzerland. */
    EU_IDENTITY_CARD("eu-identity-card"),
    /** Passport of another country. */
    FOREIGN_PASSPORT("foreign-passport"),
    /** Identity card of a country outside the European Economic Area. */
    FOREIGN_IDENTITY_CARD("foreign-identity-card"),
    /** Driving licence. */
    DRIVING_LICENCE("driving-licence"),
    /** Any other document. */
    OTHER("other"),
    /** No document was shown. */
    NONE("none");

    private static final Map<String, DocumentKind> BY_WORD = new HashMap<>();

    static {
        for (DocumentKind value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    DocumentKind(String word) {
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
    public static DocumentKind of(String word) {
        DocumentKind value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of DocumentKind");
        }
        return value;
    }
}
