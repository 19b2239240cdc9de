// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What a contract with a processor must state (GDPR, article 28(3)). */
public enum ContractMention implements Word {
    /** Subject matter and duration of the processing. */
    SUBJECT_AND_DURATION("subject-and-duration"),
    /** Nature and purpose of the processing. */
    NATURE_AND_PURPOSE("nature-and-purpose"),
    /** Type of personal data and categories of data subjects. */
    DATA_AND_PERSONS("data-and-persons"),
    /** Obligations and rights of the controller. */
    RIGHTS_OF_CONTROLLER("rights-of-controller"),
    /** Point (a): processing only on documented instructions. */
    DOCUMENTED_INSTRUCTIONS("documented-instructions"),
    /** Point (b): confidentiality of those who process the data. */
    CONFIDENTIALITY("confidentiality"),
    /** Point (c): security measures. */
    SECURITY("security"),
    /** Point (d): conditions for engaging another processor. */
    OTHER_PROCESSORS("other-processors"),
    /** Point (e): assistance with requests of data subjects. */
    ASSISTANCE_WITH_RIGHTS("assistance-with-rights"),
    /** Point (f): assistance with articles 32 to 36. */
    ASSISTANCE_WITH_OBLIGATIONS("assistance-with-obligations"),
    /** Point (g): deletion or return of the data at the end. */
    DELETION_OR_RETURN("deletion-or-return"),
    /** Point (h): information and audits. */
    AUDITS("audits");

    private static final Map<String, ContractMention> BY_WORD = new HashMap<>();

    static {
        for (ContractMention value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    ContractMention(String word) {
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
    public static ContractMention of(String word) {
        ContractMention value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ContractMention");
        }
        return value;
    }
}
