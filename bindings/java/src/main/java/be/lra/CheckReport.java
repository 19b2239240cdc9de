package be.lra;

import be.lra.internal.JsonObject;
import be.lra.internal.Utf8;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said of a value.
 *
 * @param valid whether it is of its kind
 * @param canonical its canonical form; null where it is not valid or secret
 * @param reason why it is not valid, a stable word; null where it is
 * @param message why it is not valid, in English; null where it is
 * @param details everything that is said, what the value encodes included, by the names of {@code check.schema.json}: texts,
 *     {@link Long}, {@link Boolean}, {@link java.util.List} or {@link Map}
 * @param json the same as JSON
 */
public record CheckReport(
        boolean valid, String canonical, String reason, String message, Map<String, Object> details, String json) {
    static CheckReport of(byte[] json) {
        JsonObject object = JsonObject.read(json);
        Map<String, Object> details = new LinkedHashMap<>();
        for (String name : object.names()) {
            details.put(name, JsonObject.plain(object.any(name)));
        }
        return new CheckReport(object.bool("valid"), object.optionalText("canonical"), object.optionalText("reason"),
                object.optionalText("message"), java.util.Collections.unmodifiableMap(details), Utf8.text(json));
    }

    /**
     * Whether it is valid, and nothing else: the value may be personal data.
     *
     * @return without the value
     */
    @Override
    public String toString() {
        return "CheckReport[valid=" + valid + "]";
    }
}
