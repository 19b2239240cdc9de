package be.lra;

import java.util.ArrayDeque;
import java.util.Deque;

/** The handles that one call uses; none of them is given back before its end. */
final class Uses implements AutoCloseable {
    private final Deque<Runnable> ends = new ArrayDeque<>();

    long of(Engine engine) {
        long address = engine.begin();
        ends.push(engine::end);
        return address;
    }

    long of(Permit permit) {
        long address = permit.begin();
        ends.push(permit::end);
        return address;
    }

    long of(Peppers peppers) {
        long address = peppers.begin();
        ends.push(peppers::end);
        return address;
    }

    long of(SealKeys keys) {
        long address = keys.begin();
        ends.push(keys::end);
        return address;
    }

    long of(HeldDecision decision) {
        long address = decision.begin();
        ends.push(decision::end);
        return address;
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
    }
}
