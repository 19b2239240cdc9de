// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What a person was designated as in an enterprise. */
public enum UserRole implements Word {
    /** Principal access manager. */
    PRINCIPAL_ACCESS_MANAGER("principal-access-manager"),
    /** Co-principal access manager. */
    CO_PRINCIPAL_ACCESS_MANAGER("co-principal-access-manager"),
    /** Access manager (local manager). */
    ACCESS_MANAGER("access-manager"),
    /** User, designated by an access manager. */
    USER("user"),
    /** Curator, an access manager by own designation. */
    CURATOR("curator"),
    /** User, designated by a curator. */
    CURATOR_USER("curator-user"),
    /** Nothing. */
    NONE("none");

    private static final Map<String, UserRole> BY_WORD = new HashMap<>();

    static {
        for (UserRole value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    UserRole(String word) {
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
    public static UserRole of(String word) {
        UserRole value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of UserRole");
        }
        return value;
    }
}
