package be.lra;

/** What a decision comes to. */
public enum Outcome implements Word {
    /** No rule that can deny is violated or unknown. */
    PERMIT("permit"),
    /** A rule that can deny is violated. */
    DENY("deny"),
    /** None is violated, and at least one is unknown. Never a permit. */
    INCOMPLETE("incomplete");

    private final String word;

    Outcome(String word) {
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

    /** The outcome that crosses the border as this number; null for none. */
    static Outcome ofNumber(int number) {
        return switch (number) {
            case 1 -> PERMIT;
            case 2 -> DENY;
            case 3 -> INCOMPLETE;
            default -> null;
        };
    }
}
