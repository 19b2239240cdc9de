package be.lra;

/**
 * The end of an attempt with a right link.
 *
 * @param outcome what it came to
 * @param next the state to store, in JSON
 * @param facts what the audit record says of it, in JSON
 */
public record Redemption(Outcome outcome, String next, String facts) {
    /** What an attempt came to. */
    public enum Outcome {
        /** Nothing was compared. Never an activation. */
        NONE,
        /** The right code: once the state is stored and the record written, the key is activated. */
        ACTIVATED,
        /** A wrong code, and tries are left. */
        WRONG_CODE,
        /** A wrong code, and it was the last try: the case is locked. */
        LOCKED
    }
}
