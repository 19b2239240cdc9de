package be.lra.internal;

import be.lra.LraException;
import be.lra.vocabulary.ErrorCode;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON object of the library's own answers, read strictly: what is not there, or of another type, is an exception. */
public final class JsonObject {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final int INSTANT_LENGTH = 24;
    private static final int NANOSECONDS = 1_000_000;

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
        } catch (IOException | NumberFormatException error) {
            // Its own message could quote the text.
            throw unexpected("", "JSON");
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        // By the number of the token: a switch over an enum is one more class.
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (members.put(name, value(parser)) != null) {
                        throw unexpected(name, "no second of this name");
                    }
                }
                yield new JsonObject(members);
            }
            case JsonTokenId.ID_START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case JsonTokenId.ID_STRING -> parser.getText();
            // Before it reads a number, Jackson compiles patterns for every kind of them.
            case JsonTokenId.ID_NUMBER_INT -> Long.valueOf(parser.getText());
            case JsonTokenId.ID_TRUE -> Boolean.TRUE;
            case JsonTokenId.ID_FALSE -> Boolean.FALSE;
            case JsonTokenId.ID_NO_TOKEN -> throw unexpected("", "JSON");
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
        // 2026-11-22T10:15:30.000Z, piece by piece: the formats of Java take milliseconds before the first.
        String text = text(name);
        if (text.length() != INSTANT_LENGTH) {
            throw unexpected(name, "an instant to the millisecond");
        }
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19),
                number(text, 20, 23) * NANOSECONDS);
        return day(text).atTime(time).toInstant(ZoneOffset.UTC);
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
        return day(text(name));
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
     * @param name of the member
     * @return its elements; none where it is absent
     */
    public List<String> texts(String name) {
        return elements(name, members.get(name), String.class);
    }

    /**
     * A list of objects.
     *
     * @param name of the member
     * @return its elements; none where it is absent
     */
    public List<JsonObject> objects(String name) {
        return elements(name, members.get(name), JsonObject.class);
    }

    /**
     * A list of lists of objects.
     *
     * @param name of the member
     * @return its elements; none where it is absent
     */
    public List<List<JsonObject>> objectLists(String name) {
        List<List<JsonObject>> lists = new ArrayList<>();
        for (List<?> list : elements(name, members.get(name), List.class)) {
            lists.add(elements(name, list, JsonObject.class));
        }
        return lists;
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
            for (Map.Entry<String, Object> member : object.members.entrySet()) {
                map.put(member.getKey(), plain(member.getValue()));
            }
            return Collections.unmodifiableMap(map);
        }
        if (value instanceof List<?> elements) {
            List<Object> list = new ArrayList<>(elements.size());
            for (Object element : elements) {
                list.add(plain(element));
            }
            return Collections.unmodifiableList(list);
        }
        return value;
    }

    private static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
    }

    private static <T> List<T> elements(String name, Object list, Class<T> type) {
        List<T> elements = new ArrayList<>();
        if (list != null) {
            for (Object element : cast(name, list, List.class)) {
                elements.add(cast(name, element, type));
            }
        }
        return elements;
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
