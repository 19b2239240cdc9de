package be.lra;

/** What is said of many numbers, an octet each. */
public final class BulkCheck {
    private final byte[] results;
    private final long valid;

    BulkCheck(byte[] results, long valid) {
        this.results = results;
        this.valid = valid;
    }

    /**
     * How many were checked.
     *
     * @return their number
     */
    public int count() {
        return results.length;
    }

    /**
     * How many are valid.
     *
     * @return their number
     */
    public long validCount() {
        return valid;
    }

    /**
     * Whether one is valid.
     *
     * @param index its place, from 0
     * @return whether it is
     */
    public boolean isValid(int index) {
        return result(index) == CheckResult.VALID;
    }

    /**
     * What is said of one.
     *
     * @param index its place, from 0
     * @return the result
     */
    public CheckResult result(int index) {
        if (index < 0 || index >= results.length) {
            throw be.lra.internal.Errors.argument("index", "the place of a number");
        }
        return CheckResult.ofNumber(results[index]);
    }
}
