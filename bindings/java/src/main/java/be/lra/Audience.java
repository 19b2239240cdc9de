package be.lra;

/** Whom a text is for. */
public enum Audience {
    /** The person the question is about: what concerns them and what they can do. */
    CITIZEN,
    /** The officer at the desk: what is wrong and what to do, with the clause. */
    OFFICER,
    /** Whoever checks the decision later: every rule with its verdict, id, revision, clause and exact instants. */
    AUDITOR;

    /** Its number at the border. */
    int number() {
        return ordinal() + 1;
    }
}
