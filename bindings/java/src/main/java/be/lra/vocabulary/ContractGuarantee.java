// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** A guarantee that the contract with a subcontractor must hold. */
public enum ContractGuarantee implements Word {
    /** Supervision. */
    SUPERVISION("supervision"),
    /** Security. */
    SECURITY("security"),
    /** Data protection. */
    DATA_PROTECTION("data-protection");

    private static final Map<String, ContractGuarantee> BY_WORD = new HashMap<>();

    static {
        for (ContractGuarantee value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ContractGuarantee(String word) {
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
    public static ContractGuarantee of(String word) {
        ContractGuarantee value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ContractGuarantee");
        }
        return value;
    }
}
