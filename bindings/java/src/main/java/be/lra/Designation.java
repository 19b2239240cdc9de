package be.lra;

import be.lra.vocabulary.UserRole;

/**
 * Who designated whom as what in an enterprise.
 *
 * @param person the portal's reference of the person designated; never an SSIN
 * @param role the role given
 * @param by the reference of the person who designated, or {@link #ENTERPRISE}
 * @param period how long it lasts
 * @param takesOverFrom at a hand-over, the principal in whose place this one stands; else null
 * @param applications which applications it is for; null: an access manager, a curator and the users of a curator
 *     have all, a user none
 */
public record Designation(
        String person, UserRole role, String by, Period period, String takesOverFrom, Applications applications) {
    /** The enterprise itself designated. */
    public static final String ENTERPRISE = "enterprise";

    /**
     * Its name and nothing else: it tells of persons.
     *
     * @return without the content
     */
    @Override
    public String toString() {
        return "Designation";
    }
}
