package be.lra;

/** The form of a text. */
public enum TextForm {
    /** Plain text. */
    PLAIN,
    /** Markdown. */
    MARKDOWN;

    /** Its number at the border. */
    int number() {
        return ordinal() + 1;
    }
}
