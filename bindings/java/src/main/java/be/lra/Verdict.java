package be.lra;

/** What one rule found. */
public enum Verdict implements Word {
    /** It holds. */
    SATISFIED("satisfied"),
    /** It is broken. */
    VIOLATED("violated"),
    /** A fact that it needs was not told. */
    UNKNOWN("unknown"),
    /** It does not apply. */
    NOT_APPLICABLE("not-applicable");

    private final String word;

    Verdict(String word) {
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
}
