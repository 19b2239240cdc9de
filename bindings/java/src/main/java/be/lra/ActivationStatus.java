package be.lra;

/** Where an activation stands. All but pending are final. */
public enum ActivationStatus {
    /** A state that this version does not know: nothing can be redeemed. */
    OTHER,
    /** Issued, and can be redeemed. */
    PENDING,
    /** Its validity is over. */
    EXPIRED,
    /** Too many wrong codes were tried in its case. */
    LOCKED,
    /** Used. */
    REDEEMED,
    /** Withdrawn by the portal. */
    REVOKED,
    /** Replaced by a newer code for the same person and kind of key. */
    SUPERSEDED;

    static ActivationStatus ofNumber(int number) {
        ActivationStatus[] all = values();
        return number >= 0 && number < all.length ? all[number] : OTHER;
    }
}
