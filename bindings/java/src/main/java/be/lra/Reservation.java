package be.lra;

import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeHandle;
import be.lra.internal.Scratch;
import be.lra.internal.Utf8;

/**
 * The right to compare one code, once. One call at a time; another at once is an exception with the reason {@code busy}. Closing wipes the
 * code.
 */
public final class Reservation extends NativeHandle {
    private static final int NEXT = 8;
    private static final int FACTS = 24;

    private final String next;

    Reservation(long address, String next) {
        super(address, RESERVATION);
        this.next = next;
    }

    /**
     * The state with the counted try, to be written over the version before it (compare-and-swap) before {@link #compare}.
     *
     * @return in JSON
     */
    public String next() {
        return next;
    }

    /**
     * Compares the code, once, after {@link #next} was stored. Write the state that it gives over the version before it, then the record,
     * and only then act.
     *
     * @param confirmedVersion the version that the storage confirmed to have written
     * @return the outcome
     * @throws LraException with the reason {@code used-up} the second time, or after another version was handed in
     */
    public Redemption compare(long confirmedVersion) {
        Scratch scratch = Scratch.ofThread();
        long reservation = enter();
        try {
            scratch.check(NativeFunctions.lra_reservation_compare(reservation, confirmedVersion, scratch.out(0),
                    scratch.out(NEXT), scratch.out(FACTS), scratch.error()));
        } finally {
            exit();
        }
        int outcome = scratch.word(0);
        return new Redemption(switch (outcome) {
            case 1 -> Redemption.Outcome.ACTIVATED;
            case 2 -> Redemption.Outcome.WRONG_CODE;
            case 3 -> Redemption.Outcome.LOCKED;
            default -> Redemption.Outcome.NONE;
        }, Utf8.text(scratch.takeBuffer(NEXT)), Utf8.text(scratch.takeBuffer(FACTS)));
    }
}
