package be.lra;

import be.lra.vocabulary.DutyCode;
import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.Reason;
import java.time.Instant;
import java.util.List;

/**
 * Something that the portal has to carry out.
 *
 * @param code its stable code
 * @param status whether it is known to be open
 * @param reasons as in the finding of its rule
 * @param facts as in the finding of its rule
 * @param dueBy by when; null where the rule sets no moment
 */
public record Duty(DutyCode code, DutyStatus status, List<Reason> reasons, List<FactPath> facts, Instant dueBy) {
    /** Copies the lists. */
    public Duty {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
    }
}
