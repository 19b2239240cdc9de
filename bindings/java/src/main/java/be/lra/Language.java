package be.lra;

/** The language of a text. */
public enum Language implements Word {
    /** English. */
    EN("en"),
    /** French. */
    FR("fr"),
    /** Dutch. */
    NL("nl"),
    /** German. */
    DE("de");

    private final String word;

    Language(String word) {
        this.word = word;
    }

    /**
     * As it stands in JSON: the code of ISO 639-1.
     *
     * @return the word
     */
    @Override
    public String word() {
        return word;
    }

    /** Its number at the border; 0 for none. */
    static int number(Language language) {
        return language == null ? 0 : language.ordinal() + 1;
    }
}
