package be.lra;

import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeHandle;
import be.lra.internal.Scratch;
import be.lra.internal.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * A code and a link that nobody has seen yet, and the states to store before anybody does. One call at a time; another at once is an
 * exception with the reason {@code busy}. Closing wipes code and link.
 */
public final class Issued extends NativeHandle {
    private static final int CODE = 16;

    Issued(long address) {
        super(address, ISSUED);
    }

    /**
     * The new activation, to insert after the superseded states.
     *
     * @return in JSON
     */
    public String stored() {
        Scratch scratch = Scratch.ofThread();
        long issued = enter();
        try {
            scratch.check(NativeFunctions.lra_issued_stored(issued, scratch.out(0), scratch.error()));
            return Utf8.text(scratch.borrowed(0));
        } finally {
            exit();
        }
    }

    /**
     * The next states of earlier activations that the new one replaces, each to be written over the version before it, ahead of the new one.
     *
     * @return each in JSON
     */
    public List<String> superseded() {
        Scratch scratch = Scratch.ofThread();
        long issued = enter();
        try {
            scratch.check(NativeFunctions.lra_issued_superseded_count(issued, scratch.out(0), scratch.error()));
            long count = scratch.number(0);
            List<String> states = new ArrayList<>();
            for (long index = 0; index < count; index++) {
                scratch.check(NativeFunctions.lra_issued_superseded(issued, index, scratch.out(0), scratch.error()));
                states.add(Utf8.text(scratch.borrowed(0)));
            }
            return List.copyOf(states);
        } finally {
            exit();
        }
    }

    /**
     * What the audit record says of the issue.
     *
     * @return in JSON
     */
    public String facts() {
        Scratch scratch = Scratch.ofThread();
        long issued = enter();
        try {
            scratch.check(NativeFunctions.lra_issued_facts(issued, scratch.out(0), scratch.error()));
            return Utf8.text(scratch.borrowed(0));
        } finally {
            exit();
        }
    }

    /**
     * Gives link and code up, once, for two separate messages: when all states and the record are stored.
     *
     * @return both, to be closed
     * @throws LraException with the reason {@code used-up} the second time
     */
    public Dispatch dispatch() {
        Scratch scratch = Scratch.ofThread();
        long issued = enter();
        try {
            scratch.check(
                    NativeFunctions.lra_issued_dispatch(issued, scratch.out(0), scratch.out(CODE), scratch.error()));
            return new Dispatch(new Secret(scratch.takeBuffer(0)), new Secret(scratch.takeBuffer(CODE)));
        } finally {
            exit();
        }
    }

    /**
     * Link and code.
     *
     * @param link for the channel of the link
     * @param code for the channel of the code
     */
    public record Dispatch(Secret link, Secret code) implements AutoCloseable {
        /** Wipes both. */
        @Override
        public void close() {
            link.close();
            code.close();
        }
    }
}
