package be.lra.internal;

/**
 * The calls of every page, for which the way into the library costs more than what is decided there. All arguments are primitive: handles,
 * addresses and instants as the header has them.
 */
public interface HotCalls {
    /** The way that this virtual machine has. */
    HotCalls HERE = here();

    /**
     * See {@code lra_engine_decide}.
     *
     * @param engine handle
     * @param question handle
     * @param at instant, or {@link NativeFunctions#NO_INSTANT}
     * @param outcome address
     * @param error address
     * @return the status
     */
    int decide(long engine, long question, long at, long outcome, long error);

    /**
     * See {@code lra_engine_access}.
     *
     * @param engine handle
     * @param question handle
     * @param at instant, or {@link NativeFunctions#NO_INSTANT}
     * @param row of the catalogue
     * @param outcomes address
     * @param error address
     * @return the status
     */
    int access(long engine, long question, long at, long row, long outcomes, long error);

    private static HotCalls here() {
        NativeFunctions.load();
        if (Runtime.version().feature() >= 22) {
            try {
                // Compiled for 22, so that an older virtual machine must never come across it.
                return (HotCalls) Class.forName("be.lra.internal.ForeignCalls").getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException | LinkageError | IllegalCallerException notThere) {
                // Built by an older JDK, or native access is refused to this module: the other way does the same.
                return new DirectCalls();
            }
        }
        return new DirectCalls();
    }
}
