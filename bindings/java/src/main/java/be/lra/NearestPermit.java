package be.lra;

import be.lra.vocabulary.ChangedBy;
import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.RuleId;
import java.util.List;

/** What would have to change for a permit. */
public sealed interface NearestPermit {
    /**
     * The smallest sets of changes that lead to a permit.
     *
     * @param sets of which any one suffices
     * @param truncated whether there are more of that size than are told
     */
    record Reachable(List<List<Change>> sets, boolean truncated) implements NearestPermit {
        /** Copies the list. */
        public Reachable {
            sets = List.copyOf(sets);
        }
    }

    /**
     * Nothing that anybody can change leads to a permit.
     *
     * @param rules that forbid it
     */
    record Unreachable(List<RuleId> rules) implements NearestPermit {
        /** Copies the list. */
        public Unreachable {
            rules = List.copyOf(rules);
        }
    }

    /**
     * The search was stopped: a permit takes so many changes or more, or cannot be reached.
     *
     * @param changes how many
     */
    record AtLeast(long changes) implements NearestPermit {}

    /**
     * A change of one fact.
     *
     * @param fact which
     * @param value the value it would take, as it stands in JSON: a text, {@link Long}, {@link Boolean}, {@link List} or {@link java.util.Map}
     * @param by who can bring that about
     */
    record Change(FactPath fact, Object value, ChangedBy by) {}
}
