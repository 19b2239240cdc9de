package be.lra.internal;

import be.lra.LraException;
import be.lra.vocabulary.ErrorCode;
import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

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
     * @param free gives it back
     */
    protected NativeHandle(long address, LongConsumer free) {
        counted = new Counted(address, free);
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

    /** Counts the calls under way; the sign bit says that it was closed. */
    private static final class Counted implements Runnable {
        private final long address;
        private final LongConsumer free;
        private final AtomicInteger calls = new AtomicInteger();

        private Counted(long address, LongConsumer free) {
            this.address = address;
            this.free = free;
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
                free.accept(address);
            }
        }

        @Override
        public void run() {
            if (calls.getAndUpdate(count -> count < 0 ? count : count + Integer.MIN_VALUE) == 0) {
                free.accept(address);
            }
        }
    }
}
