package be.lra;

/** What is said of one of many numbers. */
public enum CheckResult {
    /** Not looked at. Never valid. */
    NONE,
    /** It is an identifier of its kind. */
    VALID,
    /** Length, separators or a character that is no digit. */
    FORM,
    /** The birth month. */
    MONTH,
    /** The birth day. */
    DAY,
    /** The sequence number. */
    SEQUENCE,
    /** The check digits. */
    CHECK_DIGITS,
    /** The birth date lies after the instant. */
    BORN_AFTER_TODAY,
    /** The first digit. */
    FIRST_DIGIT,
    /** Something that this version does not know. */
    OTHER;

    static CheckResult ofNumber(int number) {
        CheckResult[] all = values();
        return number >= 0 && number < all.length ? all[number] : OTHER;
    }
}
