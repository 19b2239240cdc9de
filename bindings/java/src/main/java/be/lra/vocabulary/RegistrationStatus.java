// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The register's own answer about the registration. */
public enum RegistrationStatus implements Word {
    /** Active. */
    ACTIVE("active"),
    /** The person is reported deceased. */
    DECEASED("deceased"),
    /** The registration is cancelled. */
    CANCELLED("cancelled");

    private static final Map<String, RegistrationStatus> BY_WORD = new HashMap<>();

    static {
        for (RegistrationStatus value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    RegistrationStatus(String word) {
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
    public static RegistrationStatus of(String word) {
        RegistrationStatus value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of RegistrationStatus");
        }
        return value;
    }
}
