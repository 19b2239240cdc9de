package be.lra;

import be.lra.internal.Errors;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Characters that nobody else may see, wiped when they are closed. Never a {@link String}, which cannot be wiped. */
public final class Secret implements AutoCloseable {
    private final char[] characters;
    private boolean closed;

    /** Takes bytes in UTF-8 over and wipes them. */
    Secret(byte[] bytes) {
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        characters = new char[decoded.remaining()];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        Arrays.fill(bytes, (byte) 0);
    }

    /**
     * The characters themselves: not a copy, and zeros after {@link #close}.
     *
     * @return the characters
     * @throws LraException with the reason {@code closed} after that
     */
    public synchronized char[] characters() {
        if (closed) {
            throw new LraException(be.lra.vocabulary.ErrorCode.INVALID_ARGUMENT, "", Errors.SECRET_OPEN, LraException.CLOSED);
        }
        return characters;
    }

    /** Wipes the characters. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(characters, '\0');
    }

    /**
     * That it is one.
     *
     * @return never the characters
     */
    @Override
    public String toString() {
        return "Secret";
    }
}
