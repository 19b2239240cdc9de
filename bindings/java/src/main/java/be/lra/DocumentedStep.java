package be.lra;

import be.lra.vocabulary.ProcedureStep;
import java.time.Instant;

/**
 * One step of the procedure as documented. What is null was not documented.
 *
 * @param step which
 * @param at when it was done
 * @param by a reference of the portal's own for who did it
 * @param evidence a reference of the portal's own for what shows it
 */
public record DocumentedStep(ProcedureStep step, Instant at, String by, String evidence) {
    /**
     * Its name and nothing else: it tells of persons.
     *
     * @return without the content
     */
    @Override
    public String toString() {
        return "DocumentedStep";
    }
}
