package be.lra.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes a question as JSON. A member whose value is null is left out. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    private final JsonGenerator generator;

    /** Begins an object. */
    public JsonWriter() {
        try {
            generator = FACTORY.createGenerator(bytes);
            generator.writeStartObject();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /**
     * Ends the object.
     *
     * @return its bytes
     */
    public byte[] finish() {
        run(() -> {
            generator.writeEndObject();
            generator.close();
        });
        return bytes.toByteArray();
    }

    /**
     * Yes or no.
     *
     * @param name of the member
     * @param value its value
     */
    public void member(String name, Boolean value) {
        if (value != null) {
            run(() -> generator.writeBooleanField(name, value));
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
            run(() -> generator.writeNumberField(name, value));
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
            whole(name, value);
            run(() -> generator.writeStringField(name, value));
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
            String text;
            try {
                text = INSTANT.format(value);
            } catch (DateTimeException error) {
                throw Errors.argument(name, "an instant of the years 1800 to 9999");
            }
            member(name, text);
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
            run(() -> generator.writeArrayFieldStart(name));
            for (String value : values) {
                whole(name, Errors.required(name, value));
                run(() -> generator.writeString(value));
            }
            run(generator::writeEndArray);
        }
    }

    /**
     * A word of a vocabulary.
     *
     * @param name of the member
     * @param value its value
     * @param word gives the word of a value
     * @param <T> the vocabulary
     */
    public <T> void word(String name, T value, Function<T, String> word) {
        if (value != null) {
            member(name, word.apply(value));
        }
    }

    /**
     * A list of words of a vocabulary.
     *
     * @param name of the member
     * @param values its values
     * @param word gives the word of a value
     * @param <T> the vocabulary
     */
    public <T> void words(String name, Collection<T> values, Function<T, String> word) {
        if (values != null) {
            texts(name, values.stream().map(word).toList());
        }
    }

    /**
     * An object.
     *
     * @param name of the member
     * @param value null leaves it out
     * @param write writes its members
     * @param <T> its type
     */
    public <T> void object(String name, T value, BiConsumer<JsonWriter, T> write) {
        if (value != null) {
            run(() -> generator.writeObjectFieldStart(name));
            write.accept(this, value);
            run(generator::writeEndObject);
        }
    }

    /**
     * A list of objects.
     *
     * @param name of the member
     * @param values null leaves it out
     * @param write writes the members of each
     * @param <T> their type
     */
    public <T> void objects(String name, Collection<T> values, BiConsumer<JsonWriter, T> write) {
        if (values != null) {
            run(() -> generator.writeArrayFieldStart(name));
            for (T value : values) {
                Errors.required(name, value);
                run(generator::writeStartObject);
                write.accept(this, value);
                run(generator::writeEndObject);
            }
            run(generator::writeEndArray);
        }
    }

    /** Half a surrogate pair is refused, with the name of the member and without its value. */
    private static void whole(String name, String value) {
        for (int index = 0; index < value.length(); index++) {
            char unit = value.charAt(index);
            if (Character.isHighSurrogate(unit) && index + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(index + 1))) {
                index++;
            } else if (Character.isSurrogate(unit)) {
                throw new be.lra.LraException(be.lra.vocabulary.ErrorCode.NOT_UTF8,
                        name + ": text without half a surrogate pair");
            }
        }
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException error) {
            // A byte array takes whatever it is given.
            throw new UncheckedIOException(error);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
