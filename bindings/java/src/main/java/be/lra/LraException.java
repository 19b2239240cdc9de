package be.lra;

import be.lra.vocabulary.ErrorCode;

/**
 * Everything that can go wrong in this library. It names the place and what was expected there, never the value that was found.
 *
 * <p>That a decision denies, that an identifier is not valid or that a code is wrong is no exception but an answer.
 */
public final class LraException extends RuntimeException {
    /** The {@link #reason} when another thread is inside a call on a handle that serves one call at a time. */
    public static final String BUSY = "busy";

    /** The {@link #reason} when an earlier call used the handle up. */
    public static final String USED_UP = "used-up";

    /** The {@link #reason} when the handle was closed. */
    public static final String CLOSED = "closed";

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String path;
    private final String expected;
    private final String text;
    private final String help;
    private final String reason;
    private final Integer line;
    private final Integer column;

    /**
     * With everything that the library says.
     *
     * @param code see {@link #code}
     * @param path see {@link #path}
     * @param expected see {@link #expected}
     * @param message see {@link #text}
     * @param help see {@link #help}
     * @param reason see {@link #reason}
     * @param line see {@link #line}
     * @param column see {@link #column}
     */
    public LraException(ErrorCode code, String path, String expected, String message, String help, String reason,
            Integer line, Integer column) {
        super(sentence(code, path, expected, message, help, reason, line, column));
        this.code = code;
        this.path = path;
        this.expected = expected;
        this.text = message;
        this.help = help;
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    /**
     * Of this side of the border.
     *
     * @param code see {@link #code}
     * @param expected see {@link #expected}
     */
    public LraException(ErrorCode code, String expected) {
        this(code, "", expected, null);
    }

    /**
     * Of this side of the border.
     *
     * @param code see {@link #code}
     * @param path see {@link #path}
     * @param expected see {@link #expected}
     * @param reason see {@link #reason}
     */
    public LraException(ErrorCode code, String path, String expected, String reason) {
        this(code, path, expected, code.meaning(), "", reason, null, null);
    }

    private static String sentence(ErrorCode code, String path, String expected, String message, String help, String reason,
            Integer line, Integer column) {
        StringBuilder text = new StringBuilder(code.word()).append(": ").append(message);
        if (!path.isEmpty()) {
            text.append(", at ").append(path);
        }
        if (line != null) {
            text.append(", line ").append(line);
        }
        if (column != null) {
            text.append(", column ").append(column);
        }
        text.append("; expected ").append(expected);
        if (reason != null) {
            text.append(" (").append(reason).append(')');
        }
        return help.isEmpty() ? text.toString() : text.append("; ").append(help).toString();
    }

    /**
     * What went wrong, as a stable code.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * Where in the document, as a JSON Pointer.
     *
     * @return empty for the whole, or where the fault is in no document
     */
    public String path() {
        return path;
    }

    /**
     * What was expected there.
     *
     * @return in English
     */
    public String expected() {
        return expected;
    }

    /**
     * What is the matter, in one line; {@link #getMessage} tells everything together.
     *
     * @return in English
     */
    public String text() {
        return text;
    }

    /**
     * What to do about it.
     *
     * @return in English; may be empty
     */
    public String help() {
        return help;
    }

    /**
     * Which of several causes, as a stable word, where the code has several.
     *
     * @return null if it has not
     */
    public String reason() {
        return reason;
    }

    /**
     * The line in the text, from 1.
     *
     * @return null if it is not known
     */
    public Integer line() {
        return line;
    }

    /**
     * The column in the text, or the symbol of a code, from 1.
     *
     * @return null if it is not known
     */
    public Integer column() {
        return column;
    }
}
