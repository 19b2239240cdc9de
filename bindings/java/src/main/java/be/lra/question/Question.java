// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.Language;
import java.time.Instant;

/** What a portal asks, with the facts it has. */
public sealed interface Question permits DecisionQuestion, AccessibleApplicationsQuestion {
    /**
     * What is asked.
     *
     * @return the word that stands in JSON
     */
    String question();

    /**
     * The portal's own name for this question, echoed in the answer.
     *
     * @return may be null
     */
    String id();

    /**
     * The instant it is decided for.
     *
     * @return null only where the caller gives it beside the question
     */
    Instant at();

    /**
     * The version of the rulebook to decide by.
     *
     * @return null for the one in force at the instant
     */
    String rulebook();

    /**
     * The language of messages in the answer.
     *
     * @return null for no messages
     */
    Language lang();
}
