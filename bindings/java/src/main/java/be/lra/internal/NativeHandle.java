package be.lra.internal;

import be.lra.LraException;
import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Something of the native library that has to be given back. A handle that is closed while another thread is inside a call
 * is given back when that call ends; one that nobody closes, when nothing refers to it any more.
 *
 * <p>The kinds are numbers, each with the function that gives it back: an enum or method references would be more classes at every start.
 */
public abstract class NativeHandle implements AutoCloseable {
    /** See {@code lra_engine_free}. */
    protected static final int ENGINE = 0;

    /** See {@code lra_question_free}. */
    protected static final int QUESTION = 1;

    /** See {@code lra_decision_free}. */
    protected static final int DECISION = 2;

    /** See {@code lra_peppers_free}. */
    protected static final int PEPPERS = 3;

    /** See {@code lra_seal_keys_free}. */
    protected static final int SEAL_KEYS = 4;

    /** See {@code lra_permit_free}. */
    protected static final int PERMIT = 5;

    /** See {@code lra_issued_free}. */
    protected static final int ISSUED = 6;

    /** See {@code lra_reservation_free}. */
    protected static final int RESERVATION = 7;

    /** See {@code lra_trail_free}. */
    protected static final int TRAIL = 8;

    /** Gives back what nobody closed. Null as long as there was no handle but one engine. */
    private static Cleaner cleaner;

    /** The first engine, if it was the first handle; until there is a cleaner, this says whether anything refers to it. */
    private static WeakReference<NativeHandle> firstEngine;

    private static long firstAddress;

    /** The calls of the first engine; null once the cleaner looks after it. */
    private static AtomicInteger firstCalls;

    private final long address;
    private final int kind;
    /** How many calls are under way; the sign bit says that it was closed. */
    private final AtomicInteger calls = new AtomicInteger();
    /** Null as long as this engine is the only handle that there ever was. */
    private volatile Cleaner.Cleanable cleanable;

    /**
     * Takes the handle over.
     *
     * @param address of the native handle
     * @param kind which it is, one of those above
     */
    protected NativeHandle(long address, int kind) {
        this.address = address;
        this.kind = kind;
        watch(this);
    }

    /**
     * Has a handle given back when nothing refers to it. The first is an engine, which most programs keep to their end; to start a thread for it
     * would take a tenth of what loading the library takes, and one more class from the jar. So the cleaner comes with the next handle, and from then
     * on looks after both.
     */
    private static synchronized void watch(NativeHandle handle) {
        if (cleaner == null && firstEngine == null && handle.kind == ENGINE) {
            firstEngine = new WeakReference<>(handle);
            firstAddress = handle.address;
            firstCalls = handle.calls;
            return;
        }
        if (cleaner == null) {
            cleaner = Cleaner.create();
        }
        if (firstCalls != null) {
            NativeHandle engine = firstEngine.get();
            if (engine == null) {
                release(firstAddress, ENGINE, firstCalls);
            } else {
                engine.register();
            }
            firstCalls = null;
        }
        handle.register();
    }

    private void register() {
        cleanable = cleaner.register(this, new Release(address, kind, calls));
    }

    /**
     * Begins a call; {@link #exit} has to follow.
     *
     * @return the address
     * @throws LraException with the reason {@code closed} if it was closed
     */
    protected final long enter() {
        int before;
        do {
            before = calls.get();
            if (before < 0) {
                throw Errors.closed();
            }
        } while (!calls.compareAndSet(before, before + 1));
        return address;
    }

    /** Ends a call. */
    protected final void exit() {
        if (calls.decrementAndGet() == Integer.MIN_VALUE) {
            free(address, kind);
        }
    }

    /** Gives it back. A second call does nothing; any other call then is an exception with the reason {@code closed}. */
    @Override
    public void close() {
        Cleaner.Cleanable watched = cleanable;
        if (watched == null) {
            release(address, kind, calls);
        } else {
            watched.clean();
        }
    }

    /** Closes a handle: it is given back now, or by the last of the calls under way. */
    private static void release(long address, int kind, AtomicInteger calls) {
        int before;
        do {
            before = calls.get();
            if (before < 0) {
                return;
            }
        } while (!calls.compareAndSet(before, before + Integer.MIN_VALUE));
        if (before == 0) {
            free(address, kind);
        }
    }

    private static void free(long address, int kind) {
        switch (kind) {
            case ENGINE -> NativeFunctions.lra_engine_free(address);
            case QUESTION -> NativeFunctions.lra_question_free(address);
            case DECISION -> NativeFunctions.lra_decision_free(address);
            case PEPPERS -> NativeFunctions.lra_peppers_free(address);
            case SEAL_KEYS -> NativeFunctions.lra_seal_keys_free(address);
            case PERMIT -> NativeFunctions.lra_permit_free(address);
            case ISSUED -> NativeFunctions.lra_issued_free(address);
            case RESERVATION -> NativeFunctions.lra_reservation_free(address);
            case TRAIL -> NativeFunctions.lra_trail_free(address);
            default -> throw new IllegalStateException("no kind of handle");
        }
    }

    /** What the cleaner does for a handle, which it must not refer to. */
    private record Release(long address, int kind, AtomicInteger calls) implements Runnable {
        @Override
        public void run() {
            release(address, kind, calls);
        }
    }
}
