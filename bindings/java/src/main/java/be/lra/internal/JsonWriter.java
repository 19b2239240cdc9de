package be.lra.internal;

import be.lra.LraException;
import be.lra.Word;
import be.lra.vocabulary.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/**
 * Writes a question as JSON. A member whose value is null is left out.
 *
 * <p>The first question of a process waits for every class that is loaded here. So it uses no lambda, no format of Java's, and nothing of Jackson, which
 * only answers are read with.
 */
public final class JsonWriter {
    private static final int NANOSECONDS = 1_000_000;

    private final StringBuilder json = new StringBuilder(4096).append('{');

    /**
     * Ends the whole.
     *
     * @return JSON in UTF-8
     */
    public byte[] finish() {
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Yes or no.
     *
     * @param name of the member
     * @param value its value
     */
    public void member(String name, Boolean value) {
        if (value != null) {
            name(name);
            json.append(value.booleanValue());
        }
    }

    /**
     * An integer.
     *
     * @param name of the member
     * @param value its value
     */
    public void member(String name, Long value) {
        if (value != null) {
            name(name);
            json.append(value.longValue());
        }
    }

    /**
     * A text.
     *
     * @param name of the member
     * @param value its value
     */
    public void member(String name, String value) {
        if (value != null) {
            name(name);
            text(name, value);
        }
    }

    /**
     * A word of a vocabulary.
     *
     * @param name of the member
     * @param value its value
     */
    public void member(String name, Word value) {
        if (value != null) {
            member(name, value.word());
        }
    }

    /**
     * An instant, to the millisecond; what is finer is cut.
     *
     * @param name of the member
     * @param value its value
     */
    public void member(String name, Instant value) {
        if (value != null) {
            LocalDateTime utc;
            try {
                int nanosecond = value.getNano() - value.getNano() % NANOSECONDS;
                utc = LocalDateTime.ofEpochSecond(value.getEpochSecond(), nanosecond, ZoneOffset.UTC);
            } catch (DateTimeException error) {
                throw Errors.argument(name, "an instant of the years 1800 to 9999");
            }
            // Java leaves out what is zero at the end.
            String end = utc.getNano() != 0 ? "Z" : utc.getSecond() != 0 ? ".000Z" : ":00.000Z";
            member(name, utc + end);
        }
    }

    /**
     * A day.
     *
     * @param name of the member
     * @param value its value
     */
    public void member(String name, LocalDate value) {
        if (value != null) {
            member(name, value.toString());
        }
    }

    /**
     * A list of texts.
     *
     * @param name of the member
     * @param values its values
     */
    public void texts(String name, Collection<String> values) {
        if (values != null) {
            beginList(name);
            for (String value : values) {
                separate();
                text(name, Errors.required(name, value));
            }
            endList();
        }
    }

    /**
     * A list of words of a vocabulary.
     *
     * @param name of the member
     * @param values its values
     */
    public void words(String name, Collection<? extends Word> values) {
        if (values != null) {
            beginList(name);
            for (Word value : values) {
                separate();
                text(name, Errors.required(name, value).word());
            }
            endList();
        }
    }

    /**
     * Begins an object; {@link #end} has to follow.
     *
     * @param name of the member
     */
    public void begin(String name) {
        name(name);
        json.append('{');
    }

    /** Begins an object of a list; {@link #end} has to follow. */
    public void beginElement() {
        separate();
        json.append('{');
    }

    /** Ends the object that was begun last. */
    public void end() {
        json.append('}');
    }

    /**
     * Begins a list; {@link #endList} has to follow.
     *
     * @param name of the member
     */
    public void beginList(String name) {
        name(name);
        json.append('[');
    }

    /** Ends the list. */
    public void endList() {
        json.append(']');
    }

    private void name(String name) {
        separate();
        json.append('"').append(name).append("\":");
    }

    private void separate() {
        char last = json.charAt(json.length() - 1);
        if (last != '{' && last != '[') {
            json.append(',');
        }
    }

    /** Half a surrogate pair is refused, with the name of the member and without its value. */
    private void text(String name, String value) {
        json.append('"');
        for (int index = 0; index < value.length(); index++) {
            char unit = value.charAt(index);
            if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (unit < ' ') {
                json.append("\\u00").append(Character.forDigit(unit >> 4, 16)).append(Character.forDigit(unit & 0xf, 16));
            } else if (!Character.isSurrogate(unit)) {
                json.append(unit);
            } else if (Character.isHighSurrogate(unit) && index + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(index + 1))) {
                index++;
                json.append(unit).append(value.charAt(index));
            } else {
                throw new LraException(ErrorCode.NOT_UTF8, name + ": text without half a surrogate pair");
            }
        }
        json.append('"');
    }
}
