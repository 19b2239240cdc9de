package be.lra.internal;

import be.lra.LraException;
import be.lra.vocabulary.ErrorCode;
import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Something of the native library that has to be given back. A handle that is closed while another thread is inside a call
 * is given back when that call ends; one that nobody closes, when nothing refers to it any more.
 */
public abstract class NativeHandle implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Counted counted;
    private final Cleaner.Cleanable cleanable;

    /**
     * Takes the handle over.
     *
     * @param address of the native handle
     * @param kind which it is
     */
    protected NativeHandle(long address, Kind kind) {
        counted = new Counted(address, kind);
        cleanable = CLEANER.register(this, counted);
    }

    /**
     * Begins a call; {@link #exit} has to follow.
     *
     * @return the address
     * @throws LraException with the reason {@code closed} if it was closed
     */
    protected final long enter() {
        counted.enter();
        return counted.address;
    }

    /** Ends a call. */
    protected final void exit() {
        counted.exit();
    }

    /** Gives it back. A second call does nothing; any other call then is an exception with the reason {@code closed}. */
    @Override
    public void close() {
        cleanable.clean();
    }

    /** The kinds, each with the function that gives it back. Their own class: method references cost milliseconds at the start. */
    protected enum Kind {
        /** See {@code lra_engine_free}. */
        ENGINE,
        /** See {@code lra_question_free}. */
        QUESTION,
        /** See {@code lra_decision_free}. */
        DECISION,
        /** See {@code lra_peppers_free}. */
        PEPPERS,
        /** See {@code lra_seal_keys_free}. */
        SEAL_KEYS,
        /** See {@code lra_permit_free}. */
        PERMIT,
        /** See {@code lra_issued_free}. */
        ISSUED,
        /** See {@code lra_reservation_free}. */
        RESERVATION,
        /** See {@code lra_trail_free}. */
        TRAIL;

        private void free(long address) {
            switch (this) {
                case ENGINE -> NativeFunctions.lra_engine_free(address);
                case QUESTION -> NativeFunctions.lra_question_free(address);
                case DECISION -> NativeFunctions.lra_decision_free(address);
                case PEPPERS -> NativeFunctions.lra_peppers_free(address);
                case SEAL_KEYS -> NativeFunctions.lra_seal_keys_free(address);
                case PERMIT -> NativeFunctions.lra_permit_free(address);
                case ISSUED -> NativeFunctions.lra_issued_free(address);
                case RESERVATION -> NativeFunctions.lra_reservation_free(address);
                case TRAIL -> NativeFunctions.lra_trail_free(address);
            }
        }
    }

    /** Counts the calls under way; the sign bit says that it was closed. */
    private static final class Counted implements Runnable {
        private final long address;
        private final Kind kind;
        private final AtomicInteger calls = new AtomicInteger();

        private Counted(long address, Kind kind) {
            this.address = address;
            this.kind = kind;
        }

        private void enter() {
            int before;
            do {
                before = calls.get();
                if (before < 0) {
                    throw new LraException(ErrorCode.INVALID_ARGUMENT, "", "a handle that was not closed", LraException.CLOSED);
                }
            } while (!calls.compareAndSet(before, before + 1));
        }

        private void exit() {
            if (calls.decrementAndGet() == Integer.MIN_VALUE) {
                kind.free(address);
            }
        }

        @Override
        public void run() {
            if (calls.getAndUpdate(count -> count < 0 ? count : count + Integer.MIN_VALUE) == 0) {
                kind.free(address);
            }
        }
    }
}
