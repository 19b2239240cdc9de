// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The way an application is used. */
public enum Channel implements Word {
    /** On the portal itself. */
    PORTAL("portal"),
    /** File transfer by FTP or SFTP. */
    FILE_TRANSFER("file-transfer"),
    /** MQSeries. */
    MESSAGE_QUEUE("message-queue"),
    /** Another channel that is accepted. */
    OTHER_ACCEPTED("other-accepted"),
    /** A channel that is not accepted. */
    OTHER("other");

    private static final Map<String, Channel> BY_WORD = new HashMap<>();

    static {
        for (Channel value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    Channel(String word) {
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
    public static Channel of(String word) {
        Channel value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of Channel");
        }
        return value;
    }
}
