package be.lra;

import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import be.lra.internal.Scratch;
import be.lra.internal.Utf8;
import java.time.Instant;

/**
 * A social security identification number and what it encodes. It is personal data: {@link #toString} does not show it.
 *
 * @param number the eleven digits as a number
 * @param kind which register it belongs to
 * @param birthYear the year of birth
 * @param birthMonth the month of birth, 0 where the number does not encode it
 * @param birthDay the day of birth, 0 where the number does not encode it
 * @param birthDateIsPlaceholder whether no part of the birth date was known, so that the year is a placeholder too
 * @param sex the sex that it states
 */
public record Ssin(long number, Kind kind, int birthYear, int birthMonth, int birthDay, boolean birthDateIsPlaceholder,
        Sex sex) {
    /** Which register a number belongs to. */
    public enum Kind {
        /** The National Register. */
        NATIONAL,
        /** The BIS register. */
        BIS
    }

    /** The sex that a number states. */
    public enum Sex {
        /** Not stated, or not known when the number was given out. */
        UNKNOWN,
        /** Male. */
        MALE,
        /** Female. */
        FEMALE
    }

    /**
     * Reads a number.
     *
     * @param text eleven digits, or {@code YY.MM.DD-SSS.CC}
     * @return the number
     * @throws LraException {@code invalid-value} with the reason
     */
    public static Ssin parse(String text) {
        return parse(text, null);
    }

    /**
     * Reads a number and refuses a birth date after the day that it is in Brussels.
     *
     * @param text eleven digits, or {@code YY.MM.DD-SSS.CC}
     * @param at the instant; null refuses no birth date
     * @return the number
     * @throws LraException {@code invalid-value} with the reason
     */
    public static Ssin parse(String text, Instant at) {
        byte[] bytes = Utf8.bytes("text", text);
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_ssin_read(
                bytes, bytes.length, Instants.millis(at), scratch.out(0), scratch.error()));
        return of(scratch);
    }

    /**
     * Reads eleven digits as a number, leading zeros left out.
     *
     * @param number the digits
     * @param at as in {@link #parse(String, Instant)}
     * @return the number
     * @throws LraException {@code invalid-value} with the reason
     */
    public static Ssin ofNumber(long number, Instant at) {
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_ssin_read_number(number, Instants.millis(at), scratch.out(0), scratch.error()));
        return of(scratch);
    }

    /**
     * Checks many numbers in one call.
     *
     * @param numbers each eleven digits as a number, leading zeros left out
     * @param at as in {@link #parse(String, Instant)}
     * @return what is said of each
     */
    public static BulkCheck checkMany(long[] numbers, Instant at) {
        byte[] results = new byte[Errors.required("numbers", numbers).length];
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_ssin_check_many(
                numbers, numbers.length, Instants.millis(at), results, scratch.out(0), scratch.error()));
        return new BulkCheck(results, scratch.number(0));
    }

    private static Ssin of(Scratch scratch) {
        int year = scratch.octet(8) | scratch.octet(9) << 8;
        return new Ssin(scratch.number(0), scratch.word(16) == 2 ? Kind.BIS : Kind.NATIONAL, year, scratch.octet(10),
                scratch.octet(11), scratch.octet(12) == 1, Sex.values()[scratch.word(20)]);
    }

    /**
     * The canonical form.
     *
     * @return eleven digits
     */
    public String canonical() {
        String digits = Long.toString(number);
        return "0".repeat(11 - digits.length()) + digits;
    }

    /**
     * Which register it is of, and nothing else.
     *
     * @return without the number
     */
    @Override
    public String toString() {
        return "Ssin[" + kind + "]";
    }
}
