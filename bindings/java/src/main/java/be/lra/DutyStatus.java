package be.lra;

/** Whether a duty is known to be open. */
public enum DutyStatus implements Word {
    /** Its rule is violated, for a reason that obliges. */
    OPEN("open"),
    /** A fact that its rule needs was not told. */
    UNCONFIRMED("unconfirmed");

    private final String word;

    DutyStatus(String word) {
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
