package be.lra.internal;

/** By JNA, as all other calls go. */
final class DirectCalls implements HotCalls {
    @Override
    public int decide(long engine, long question, long at, long outcome, long error) {
        return NativeFunctions.lra_engine_decide(engine, question, at, outcome, error);
    }

    @Override
    public int access(long engine, long question, long at, long row, long outcomes, long error) {
        return NativeFunctions.lra_engine_access(engine, question, at, row, outcomes, error);
    }
}
