package be.lra.internal;

import be.lra.LraException;
import be.lra.vocabulary.ErrorCode;
import java.nio.charset.StandardCharsets;

/**
 * Errors of the native library as exceptions.
 *
 * <p>What classes throw that every start loads is typed as a {@code RuntimeException}: to verify them, the virtual machine would load the class
 * of any other exception.
 */
public final class Errors {
    /** What a closed secret should have been. */
    public static final String SECRET_OPEN = "a secret that was not closed";

    private static final int BUSY = 10;
    private static final int USED_UP = 11;

    private Errors() {}

    /**
     * The exception of an error object.
     *
     * @param status that came with it; two of them give a reason of their own
     * @param json the error object
     * @return the exception, not thrown
     */
    static RuntimeException of(int status, String json) {
        JsonObject document = JsonObject.read(json.getBytes(StandardCharsets.UTF_8));
        JsonObject error = document.object("error");
        String reason = switch (status) {
            case BUSY -> LraException.BUSY;
            case USED_UP -> LraException.USED_UP;
            default -> error.optionalText("reason");
        };
        return new LraException(
                code(error.text("code")),
                error.text("path"),
                error.text("expected"),
                error.text("message"),
                error.text("help"),
                reason,
                error.optionalInteger("line"),
                error.optionalInteger("column"));
    }

    /** A code that this version does not know is a failure as any other. */
    private static ErrorCode code(String word) {
        try {
            return ErrorCode.of(word);
        } catch (IllegalArgumentException unknown) {
            return ErrorCode.INTERNAL;
        }
    }

    /**
     * The exception of an error that brought no error object.
     *
     * @param status that came alone
     * @return the exception, not thrown
     */
    static RuntimeException unnamed(int status) {
        return new LraException(ErrorCode.INTERNAL, "an error with status " + status);
    }

    /**
     * The library that cannot be used.
     *
     * @param expected what was wanted, and found instead
     * @return the exception, not thrown
     */
    static RuntimeException environment(String expected) {
        return new LraException(ErrorCode.ENVIRONMENT, expected);
    }

    /**
     * The handle that was closed before the call.
     *
     * @return the exception, not thrown
     */
    static RuntimeException closed() {
        return new LraException(ErrorCode.INVALID_ARGUMENT, "", "a handle that was not closed", LraException.CLOSED);
    }

    /**
     * An argument that is not what its parameter asks for.
     *
     * @param name the parameter
     * @param expected what it has to be
     * @return the exception, not thrown
     */
    public static LraException argument(String name, String expected) {
        return new LraException(ErrorCode.INVALID_ARGUMENT, name + ": " + expected);
    }

    /**
     * Refuses null.
     *
     * @param name the parameter
     * @param value its value
     * @param <T> its type
     * @return the value
     */
    public static <T> T required(String name, T value) {
        if (value == null) {
            throw argument(name, "not null");
        }
        return value;
    }
}
