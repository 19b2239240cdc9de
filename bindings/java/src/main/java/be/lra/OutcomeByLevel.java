package be.lra;

import be.lra.vocabulary.AssuranceLevel;

/**
 * The outcome with a key of each level.
 *
 * @param none without a key
 * @param password with user name and password
 * @param token with a token, or a code for one use
 * @param strong with a strong key
 */
public record OutcomeByLevel(Outcome none, Outcome password, Outcome token, Outcome strong) {
    /**
     * With a key of this level.
     *
     * @param level of the key
     * @return the outcome
     */
    public Outcome at(AssuranceLevel level) {
        return switch (level) {
            case NONE -> none;
            case PASSWORD -> password;
            case TOKEN -> token;
            case STRONG -> strong;
        };
    }
}
