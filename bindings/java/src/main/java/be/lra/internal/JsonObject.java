package be.lra.internal;

import be.lra.LraException;
import be.lra.vocabulary.ErrorCode;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A JSON object of the library's own answers, read strictly: what is not there, or of another type, is an exception. */
public final class JsonObject {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Map<String, Object> members;

    private JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * Reads one object.
     *
     * @param json in UTF-8
     * @return the object
     */
    public static JsonObject read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return cast("", value(parser), JsonObject.class);
        } catch (IOException error) {
            // Its own message could quote the text.
            throw unexpected("", "JSON");
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw unexpected("", "JSON");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield new JsonObject(members);
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> throw unexpected("", "no null and no fraction");
        };
    }

    /**
     * The names of its members, in their order.
     *
     * @return the names
     */
    public Set<String> names() {
        return members.keySet();
    }

    /**
     * Whether a member is there.
     *
     * @param name of the member
     * @return whether it is
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * A member of any type.
     *
     * @param name of the member
     * @return null if it is absent
     */
    public Object any(String name) {
        return members.get(name);
    }

    /**
     * A text.
     *
     * @param name of the member
     * @return its value
     */
    public String text(String name) {
        return required(name, String.class);
    }

    /**
     * A text that may be absent.
     *
     * @param name of the member
     * @return its value or null
     */
    public String optionalText(String name) {
        return optional(name, String.class);
    }

    /**
     * An integer.
     *
     * @param name of the member
     * @return its value
     */
    public long integer(String name) {
        return required(name, Long.class);
    }

    /**
     * An integer that may be absent.
     *
     * @param name of the member
     * @return its value or null
     */
    public Integer optionalInteger(String name) {
        Long value = optional(name, Long.class);
        return value == null ? null : Math.toIntExact(value);
    }

    /**
     * Yes or no.
     *
     * @param name of the member
     * @return its value
     */
    public boolean bool(String name) {
        return required(name, Boolean.class);
    }

    /**
     * An instant.
     *
     * @param name of the member
     * @return its value
     */
    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    /**
     * An instant that may be absent.
     *
     * @param name of the member
     * @return its value or null
     */
    public Instant optionalInstant(String name) {
        return has(name) ? instant(name) : null;
    }

    /**
     * A day.
     *
     * @param name of the member
     * @return its value
     */
    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /**
     * An object.
     *
     * @param name of the member
     * @return its value
     */
    public JsonObject object(String name) {
        return required(name, JsonObject.class);
    }

    /**
     * A list of texts.
     *
     * @param name of the member; an absent one is an empty list
     * @param read makes a value of each
     * @param <T> what is made
     * @return the list
     */
    public <T> List<T> texts(String name, Function<String, T> read) {
        return list(name, String.class, read);
    }

    /**
     * A list of objects.
     *
     * @param name of the member; an absent one is an empty list
     * @param read makes a value of each
     * @param <T> what is made
     * @return the list
     */
    public <T> List<T> objects(String name, Function<JsonObject, T> read) {
        return list(name, JsonObject.class, read);
    }

    /**
     * A list of lists of objects.
     *
     * @param name of the member
     * @param read makes a value of each object
     * @param <T> what is made
     * @return the lists
     */
    public <T> List<List<T>> objectLists(String name, Function<JsonObject, T> read) {
        return list(name, List.class, inner -> elements(name, inner, JsonObject.class, read));
    }

    /**
     * A value of any type as Java's own types.
     *
     * @param value of a member
     * @return a text, {@link Long}, {@link Boolean}, {@link List} or {@link Map}
     */
    public static Object plain(Object value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.members.forEach((name, member) -> map.put(name, plain(member)));
            return Collections.unmodifiableMap(map);
        }
        return value instanceof List<?> list ? list.stream().map(JsonObject::plain).toList() : value;
    }

    private <S, T> List<T> list(String name, Class<S> type, Function<S, T> read) {
        List<?> elements = optional(name, List.class);
        return elements == null ? List.of() : elements(name, elements, type, read);
    }

    private static <S, T> List<T> elements(String name, List<?> elements, Class<S> type, Function<S, T> read) {
        List<T> values = new ArrayList<>(elements.size());
        for (Object element : elements) {
            values.add(read.apply(cast(name, element, type)));
        }
        return List.copyOf(values);
    }

    private <T> T required(String name, Class<T> type) {
        T value = optional(name, type);
        if (value == null) {
            throw unexpected(name, "a member");
        }
        return value;
    }

    private <T> T optional(String name, Class<T> type) {
        Object value = members.get(name);
        return value == null ? null : cast(name, value, type);
    }

    private static <T> T cast(String name, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw unexpected(name, type.getSimpleName());
        }
        return type.cast(value);
    }

    /**
     * The library answered something that this version does not know.
     *
     * @param name of the member
     * @param expected what was expected
     * @return the exception, not thrown
     */
    public static LraException unexpected(String name, String expected) {
        return new LraException(ErrorCode.INTERNAL, "an answer of this version, member " + name + ": " + expected);
    }
}
