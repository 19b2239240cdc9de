package be.lra;

import be.lra.vocabulary.AssuranceLevel;
import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.UserRole;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The answer to a question: what it comes to, why, what is to be done, what is missing, and how long it holds.
 *
 * @param id of the question; null if it has none
 * @param outcome what it comes to
 * @param findings every rule of the question with its verdict, in the order of the rule table
 * @param duties what the portal must carry out
 * @param missing the facts that unknown rules which can deny still need
 * @param validUntil the first instant after {@code at} at which the answer differs with the same facts; null if there is none
 * @param at the instant it is decided for
 * @param rulebook by which it was decided
 * @param policyDigest of the rules themselves, hexadecimal: two libraries with the same digest decide alike
 * @param nearestPermit what would have to change for a permit, where the question asks for it; else null
 * @param path of the question {@code delegation}, where the facts suffice: the designations by which the user stands in the role, from
 *     the enterprise down; else empty
 * @param weakestKey the weakest key that suffices, where the question tells it; else null
 */
public record Decision(String id, Outcome outcome, List<Finding> findings, List<Duty> duties, List<FactPath> missing,
        Instant validUntil, Instant at, Rulebook rulebook, String policyDigest, NearestPermit nearestPermit,
        List<DesignationStep> path, WeakestKey weakestKey) {
    /** Copies the lists. */
    public Decision {
        findings = List.copyOf(findings);
        duties = List.copyOf(duties);
        missing = List.copyOf(missing);
        path = List.copyOf(path);
    }

    /**
     * The rulebook that a decision names.
     *
     * @param version its version
     * @param digest SHA-256 over its canonical form, hexadecimal
     */
    public record Rulebook(String version, String digest) {}

    /**
     * A designation on the way from the enterprise to the user.
     *
     * @param person designated
     * @param role given
     * @param by who designated, or {@link Designation#ENTERPRISE}
     * @param start the first instant of the designation
     * @param end the first instant after it; null if it is unlimited
     * @param takesOverFrom at a hand-over, the principal in whose place this one stands; else null
     */
    public record DesignationStep(
            String person, UserRole role, String by, Instant start, Instant end, String takesOverFrom) {}

    /**
     * The weakest key that suffices.
     *
     * @param level the lowest level that suffices and that an available kind of key has
     * @param kinds of key of that level, by the rulebook
     */
    public record WeakestKey(AssuranceLevel level, Set<String> kinds) {}
}
