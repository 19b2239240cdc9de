// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What is sent over a batch channel. */
public enum BatchDeclaration implements Word {
    /** Dimona declaration. */
    DIMONA("dimona"),
    /** DmfA, multifunctional declaration. */
    DMFA("dmfa"),
    /** DmfA for provincial and local administrations. */
    DMFA_LOCAL_PROVINCIAL("dmfa-local-provincial"),
    /** Modification of a declaration to the NSSO. */
    NSSO_MODIFICATION("nsso-modification"),
    /** Modification of a DmfAPPL declaration. */
    DMFAPPL_MODIFICATION("dmfappl-modification"),
    /** Declaration of a social risk. */
    SOCIAL_RISK("social-risk"),
    /** Anything else. */
    OTHER("other");

    private static final Map<String, BatchDeclaration> BY_WORD = new HashMap<>();

    static {
        for (BatchDeclaration value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    BatchDeclaration(String word) {
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
    public static BatchDeclaration of(String word) {
        BatchDeclaration value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of BatchDeclaration");
        }
        return value;
    }
}
