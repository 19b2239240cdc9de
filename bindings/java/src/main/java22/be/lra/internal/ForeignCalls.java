package be.lra.internal;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Collections;

/** By the foreign function interface that Java has since 22. Addresses go as numbers: they are 64 bits here, as in all of this package. */
final class ForeignCalls implements HotCalls {
    private static final MethodHandle DECIDE = function("lra_engine_decide", 5);
    private static final MethodHandle ACCESS = function("lra_engine_access", 6);

    private static MethodHandle function(String name, int parameters) {
        MemoryLayout[] numbers = Collections.nCopies(parameters, JAVA_LONG).toArray(MemoryLayout[]::new);
        return Linker.nativeLinker().downcallHandle(
                MemorySegment.ofAddress(NativeFunctions.address(name)), FunctionDescriptor.of(JAVA_INT, numbers));
    }

    @Override
    public int decide(long engine, long question, long at, long outcome, long error) {
        try {
            return (int) DECIDE.invokeExact(engine, question, at, outcome, error);
        } catch (Throwable impossible) {
            throw unexpected(impossible);
        }
    }

    @Override
    public int access(long engine, long question, long at, long row, long outcomes, long error) {
        try {
            return (int) ACCESS.invokeExact(engine, question, at, row, outcomes, error);
        } catch (Throwable impossible) {
            throw unexpected(impossible);
        }
    }

    /** The functions throw nothing; what comes is an error of the virtual machine. */
    private static Error unexpected(Throwable thrown) {
        return thrown instanceof Error error ? error : new AssertionError(thrown);
    }
}
