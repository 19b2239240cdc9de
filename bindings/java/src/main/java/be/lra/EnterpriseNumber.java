package be.lra;

import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import be.lra.internal.Scratch;
import be.lra.internal.Utf8;

/**
 * An enterprise number of the Crossroads Bank for Enterprises.
 *
 * @param number the ten digits as a number
 */
public record EnterpriseNumber(long number) {
    /**
     * Checks the digits.
     *
     * @param number the ten digits as a number
     * @throws LraException {@code invalid-value} with the reason
     */
    public EnterpriseNumber {
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_enterprise_number_check(number, scratch.error()));
    }

    /**
     * Reads a number.
     *
     * @param text in any of its written forms
     * @return the number
     * @throws LraException {@code invalid-value} with the reason
     */
    public static EnterpriseNumber parse(String text) {
        byte[] bytes = Utf8.bytes("text", text);
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_enterprise_number_read(bytes, bytes.length, scratch.out(0), scratch.error()));
        return new EnterpriseNumber(scratch.number(0));
    }

    /**
     * Checks many numbers in one call.
     *
     * @param numbers each ten digits as a number, leading zeros left out
     * @return what is said of each
     */
    public static BulkCheck checkMany(long[] numbers) {
        byte[] results = new byte[Errors.required("numbers", numbers).length];
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_enterprise_number_check_many(
                numbers, numbers.length, results, scratch.out(0), scratch.error()));
        return new BulkCheck(results, scratch.number(0));
    }

    /**
     * The canonical form.
     *
     * @return ten digits
     */
    public String canonical() {
        String digits = Long.toString(number);
        return "0".repeat(10 - digits.length()) + digits;
    }
}
