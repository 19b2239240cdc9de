package be.lra;

import be.lra.vocabulary.Article;
import be.lra.vocabulary.AssuranceLevel;
import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.Portal;
import be.lra.vocabulary.RuleId;
import java.time.Instant;
import java.util.List;

/**
 * What a user can open, and for the rest what stands in the way.
 *
 * @param id of the question; null if it has none
 * @param applications every application of the catalogue of the rulebook, in its order, each used on its portal
 * @param at the instant it is decided for
 * @param rulebook by which it was decided
 * @param policyDigest of the rules themselves, hexadecimal
 */
public record AccessibleApplications(
        String id, List<Application> applications, Instant at, Decision.Rulebook rulebook, String policyDigest) {
    /** Copies the list. */
    public AccessibleApplications {
        applications = List.copyOf(applications);
    }

    /**
     * One application of the catalogue.
     *
     * @param portal that offers it
     * @param article of the users' regulation that lists it
     * @param name in French, as the article lists it
     * @param level the lowest level of key that suffices
     * @param outcome whether the user can open it
     * @param levels the outcome with a key of each level, all else as the facts tell
     * @param violated the rules that deny it, in the order of the rule table
     * @param unknown the rules that could deny it and need a fact
     * @param missing the facts that they need
     * @param onlyObstacle where one rule alone stands in the way, what it finds; else null
     */
    public record Application(Portal portal, Article article, String name, AssuranceLevel level, Outcome outcome,
            OutcomeByLevel levels, List<RuleId> violated, List<RuleId> unknown, List<FactPath> missing,
            Finding onlyObstacle) {
        /** Copies the lists. */
        public Application {
            violated = List.copyOf(violated);
            unknown = List.copyOf(unknown);
            missing = List.copyOf(missing);
        }
    }
}
