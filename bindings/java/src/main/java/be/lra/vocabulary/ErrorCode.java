// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** What went wrong. Codes are stable and never reused. */
public enum ErrorCode implements Word {
    /** The text is not well-formed JSON in UTF-8. */
    MALFORMED_JSON("malformed-json", "the text is not well-formed JSON in UTF-8"),
    /** The text is not UTF-8. */
    NOT_UTF8("not-utf8", "the text is not UTF-8"),
    /** The text is longer than what is read. */
    TOO_LARGE("too-large", "the text is longer than what is read"),
    /** A member stands twice in one object. */
    DUPLICATE_MEMBER("duplicate-member", "a member stands twice in one object"),
    /** The contract has no such member. */
    UNKNOWN_MEMBER("unknown-member", "the contract has no such member"),
    /** A member that must be there is missing. */
    MISSING_MEMBER("missing-member", "a member that must be there is missing"),
    /** Null stands where a value was expected. */
    NULL_VALUE("null-value", "null stands where a value was expected"),
    /** The value has another type. */
    WRONG_TYPE("wrong-type", "the value has another type"),
    /** The value is not one of those expected. */
    INVALID_VALUE("invalid-value", "the value is not one of those expected"),
    /** This version of the contract is not read. */
    UNSUPPORTED_VERSION("unsupported-version", "this version of the contract is not read"),
    /** No rule of this question reads that fact. */
    FACT_NOT_ASKED("fact-not-asked", "no rule of this question reads that fact"),
    /** No rulebook of that version is loaded. */
    UNKNOWN_RULEBOOK("unknown-rulebook", "no rulebook of that version is loaded"),
    /** No rulebook is in force at that instant. */
    NO_RULEBOOK_IN_FORCE("no-rulebook-in-force", "no rulebook is in force at that instant"),
    /** Two different instants were given for one question. */
    CONFLICTING_INSTANT("conflicting-instant", "two different instants were given for one question"),
    /** The words of the language are not loaded, or cannot be. */
    MESSAGES_UNAVAILABLE("messages-unavailable", "the words of the language are not loaded, or cannot be"),
    /** The rulebook cannot be loaded. */
    INVALID_RULEBOOK("invalid-rulebook", "the rulebook cannot be loaded"),
    /** A stored activation, sealed text, key, link or code cannot be read. */
    INVALID_ACTIVATION("invalid-activation", "a stored activation, sealed text, key, link or code cannot be read"),
    /** A record, disclosure, verifier key or checkpoint cannot be used. */
    INVALID_RECORD("invalid-record", "a record, disclosure, verifier key or checkpoint cannot be used"),
    /** The procedure refuses what was asked. */
    REFUSED("refused", "the procedure refuses what was asked"),
    /** The trail was tampered with. */
    TAMPERED("tampered", "the trail was tampered with"),
    /** Disk, permission, lock, clock, randomness or keys do not serve. */
    ENVIRONMENT("environment", "disk, permission, lock, clock, randomness or keys do not serve"),
    /** An argument is not what the function expects. */
    INVALID_ARGUMENT("invalid-argument", "an argument is not what the function expects"),
    /** The library failed inside and decided nothing. */
    INTERNAL("internal", "the library failed inside and decided nothing");

    private static final Map<String, ErrorCode> BY_WORD = new HashMap<>();

    static {
        for (ErrorCode value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;
    private final String meaning;

    ErrorCode(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
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
     * What it means.
     *
     * @return in English, without a full stop
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The value of a word.
     *
     * @param word as it stands in JSON
     * @return the value
     * @throws IllegalArgumentException if it is no word of this vocabulary
     */
    public static ErrorCode of(String word) {
        ErrorCode value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of ErrorCode");
        }
        return value;
    }
}
