// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The key with which the officer signed in. */
public enum SignInKey implements Word {
    /** Belgian electronic identity card. */
    BELGIAN_EID("belgian-eid"),
    /** Itsme. */
    ITSME("itsme"),
    /** Security code by mobile app (TOTP). */
    AUTHENTICATOR_APP("authenticator-app"),
    /** Security code by SMS. */
    SMS_CODE("sms-code"),
    /** Security code by e-mail. */
    EMAIL_CODE("email-code"),
    /** Citizen token. */
    CITIZEN_TOKEN("citizen-token"),
    /** Username and password. */
    PASSWORD("password"),
    /** X.509 certificate. */
    CERTIFICATE("certificate"),
    /** Electronic identity of another European country. */
    EUROPEAN_EID("european-eid"),
    /** Any other key. */
    OTHER("other");

    private static final Map<String, SignInKey> BY_WORD = new HashMap<>();

    static {
        for (SignInKey value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    SignInKey(String word) {
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
    public static SignInKey of(String word) {
        SignInKey value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of SignInKey");
        }
        return value;
    }
}
