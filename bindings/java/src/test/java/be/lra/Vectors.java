package be.lra;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vectors that all languages share, and JSON as the tests need it. */
final class Vectors {
    private Vectors() {}

    static Path path(String name) {
        return Path.of(System.getProperty("lra.vectors"), name);
    }

    static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    /** What C programs read. */
    static String header() {
        try {
            return Files.readString(Path.of(System.getProperty("lra.schemas"), "..", "include", "lra.h"));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    static Object schema(String name) {
        try {
            return value(Files.readString(Path.of(System.getProperty("lra.schemas"), name + ".schema.json")));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** The rulebooks of the library and one of another catalogue, as the vectors want them. */
    static Engine engine() {
        List<String> rulebooks = new ArrayList<>();
        try {
            for (String name : List.of("2018-05-25.toml", "2025-03-26.toml")) {
                rulebooks.add(Files.readString(path("../../lra-core/rulebook/" + name)));
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        rulebooks.add(text("rulebook-other.toml"));
        return Engine.withRulebooks(rulebooks);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The members of an object as they are written, byte for byte. */
    static Map<String, String> raw(String object) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.getText();
                members.put(name, object.substring(from, (int) parser.currentLocation().getCharOffset()));
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return members;
    }

    /** A value as Java's own types: numbers are Long. */
    static Object value(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    static Map<String, Object> object(String json) {
        return object(value(json));
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT:
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                return members;
            case START_ARRAY:
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                return elements;
            case VALUE_STRING:
                return parser.getText();
            case VALUE_NUMBER_INT:
                return parser.getLongValue();
            case VALUE_TRUE:
                return true;
            case VALUE_FALSE:
                return false;
            case VALUE_NULL:
                return null;
            default:
                return parser.getDoubleValue();
        }
    }
}
