package be.lra;

/** A value of a closed vocabulary. */
public interface Word {
    /**
     * As it stands in JSON.
     *
     * @return the word
     */
    String word();
}
