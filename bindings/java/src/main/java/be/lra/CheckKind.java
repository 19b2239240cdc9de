package be.lra;

/** What can be checked. */
public enum CheckKind {
    /** Social security identification number. */
    SSIN("ssin"),
    /** Enterprise number of the Crossroads Bank for Enterprises. */
    ENTERPRISE_NUMBER("enterprise-number"),
    /** Number of an establishment unit. */
    ESTABLISHMENT_UNIT_NUMBER("establishment-unit-number"),
    /** Number of an employer at the NSSO. */
    EMPLOYER_ID("employer-id"),
    /** Number of an identity card. */
    CARD_NUMBER("card-number"),
    /** Machine readable zone, its lines joined by {@code |}. */
    MRZ("mrz"),
    /** E-mail address. */
    EMAIL("email"),
    /** Telephone number. */
    PHONE("phone"),
    /** Password. */
    PASSWORD("password"),
    /** Activation code. */
    ACTIVATION_CODE("activation-code");

    private final String word;

    CheckKind(String word) {
        this.word = word;
    }

    /**
     * As it stands on the command line and in vectors.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
