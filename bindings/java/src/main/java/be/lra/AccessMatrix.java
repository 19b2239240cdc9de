package be.lra;

import be.lra.internal.Errors;
import be.lra.vocabulary.AssuranceLevel;
import java.util.Arrays;

/** What access to every application of a catalogue comes to, with a key of each level: an octet each. */
public final class AccessMatrix {
    /** Room for a catalogue of the usual size; a longer one is asked for again. */
    static final int EXPECTED_ROWS = 512;

    private static final int LEVELS = 4;

    private final byte[] outcomes;

    AccessMatrix(byte[] outcomes, int rows) {
        this.outcomes = Arrays.copyOf(outcomes, LEVELS * rows);
    }

    /**
     * How many applications there are.
     *
     * @return the rows of the catalogue
     */
    public int rows() {
        return outcomes.length / LEVELS;
    }

    /**
     * The outcome for one application and level.
     *
     * @param row the place in the catalogue, from 0
     * @param level of the key
     * @return the outcome
     */
    public Outcome outcome(int row, AssuranceLevel level) {
        if (row < 0 || row >= rows()) {
            throw Errors.argument("row", "a row of the catalogue");
        }
        return Outcome.ofNumber(outcomes[row * LEVELS + Errors.required("level", level).ordinal()]);
    }
}
