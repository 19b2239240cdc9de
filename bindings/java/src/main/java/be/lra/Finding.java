package be.lra;

import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.Reason;
import be.lra.vocabulary.RuleId;
import java.util.List;

/**
 * What one rule found.
 *
 * @param rule its stable id
 * @param verdict what it found
 * @param reasons why it is violated; else empty
 * @param facts the facts that it needs and was not told, where it is unknown; else empty
 * @param citation the first clause that it comes from
 * @param message what is the matter, where the question asks for a language; else null
 * @param remedy what to do and who can do it, where the question asks for a language; else null
 */
public record Finding(RuleId rule, Verdict verdict, List<Reason> reasons, List<FactPath> facts, Citation citation,
        String message, String remedy) {
    /** Copies the lists. */
    public Finding {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
    }
}
