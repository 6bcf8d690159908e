package io.github.dealhub4j.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, and where in the answer it stands. Absent, {@code null} and empty text are the same:
 * DealHub uses all three for "none". A number may come as text; what cannot be read is refused with the field's path.
 */
public final class JsonFields {
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd")
            .appendPattern("[ ]['T']HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][X]")
            .toFormatter(Locale.ROOT);

    private final JsonObject object;
    private final String path;

    JsonFields(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /** A text; numbers and booleans as they are written. */
    public Optional<String> text(String name) throws JsonFormatException {
        JsonValue value = value(name);
        return value == null
                ? Optional.empty()
                : Optional.of(asText(value, name)).filter(text -> !text.isEmpty());
    }

    /** A number, exact to the last digit. */
    public Optional<BigDecimal> decimal(String name) throws JsonFormatException {
        JsonValue value = value(name);
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.get().strip()));
        } catch (NumberFormatException e) {
            throw wrong(name, "a number", text.get());
        }
    }

    /** A whole number. */
    public OptionalInt integer(String name) throws JsonFormatException {
        Optional<BigDecimal> decimal = decimal(name);
        if (decimal.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(decimal.get().intValueExact());
        } catch (ArithmeticException e) {
            throw wrong(name, "a whole number", text(name).orElse(""));
        }
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) throws JsonFormatException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get().toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw wrong(name, "true or false", text.get());
        };
    }

    /** A date with time: {@code yyyy-MM-dd HH:mm:ss} in GMT, or the same with {@code T} and an offset. */
    public Optional<Instant> instant(String name) throws JsonFormatException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DATE.parseBest(text.get().strip(), Instant::from, LocalDateTime::from))
                    .map(time ->
                            time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : (Instant) time);
        } catch (DateTimeParseException e) {
            throw wrong(name, "a date such as 2022-04-11 07:08:59", text.get());
        }
    }

    /** A nested object. */
    public Optional<JsonFields> fields(String name) throws JsonFormatException {
        JsonValue value = value(name);
        if (value == null || isEmptyText(value)) {
            return Optional.empty();
        }
        if (value instanceof JsonObject nested) {
            return Optional.of(new JsonFields(nested, path + name + "."));
        }
        throw wrong(name, "an object", value.toString());
    }

    /** A list of objects, empty if there is none. */
    public List<JsonFields> list(String name) throws JsonFormatException {
        List<JsonFields> list = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            String position = name + "[" + i + "]";
            if (!(array.get(i) instanceof JsonObject element)) {
                throw wrong(position, "an object", array.get(i).toString());
            }
            list.add(new JsonFields(element, path + position + "."));
        }
        return list;
    }

    /** What a list of messages says, whatever its elements are: texts, objects with a message, or anything else. */
    public List<String> messages(String name) throws JsonFormatException {
        JsonValue value = value(name);
        if (value == null || isEmptyText(value)) {
            return List.of();
        }
        List<String> messages = new ArrayList<>();
        for (JsonValue element : value instanceof JsonArray array ? array : List.of(value)) {
            if (saysSomething(element)) {
                messages.add(message(element));
            }
        }
        return messages;
    }

    private static boolean saysSomething(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL, FALSE -> false;
            case STRING -> !((JsonString) value).getString().isBlank();
            case OBJECT -> !value.asJsonObject().isEmpty();
            case ARRAY -> !value.asJsonArray().isEmpty();
            case TRUE, NUMBER -> true;
        };
    }

    private static String message(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonObject object) {
            for (String name : List.of("message", "error", "description")) {
                if (object.get(name) instanceof JsonString text
                        && !text.getString().isBlank()) {
                    return text.getString();
                }
            }
        }
        return value.toString();
    }

    /** An object of texts, in its order; without the entries that are {@code null}. */
    public Map<String, String> texts(String name) throws JsonFormatException {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional<JsonFields> fields = fields(name);
        if (fields.isPresent()) {
            for (Map.Entry<String, JsonValue> entry : fields.get().object.entrySet()) {
                if (entry.getValue() != JsonValue.NULL) {
                    texts.put(entry.getKey(), fields.get().asText(entry.getValue(), entry.getKey()));
                }
            }
        }
        return texts;
    }

    private JsonArray array(String name) throws JsonFormatException {
        JsonValue value = value(name);
        if (value == null || isEmptyText(value)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw wrong(name, "a list", value.toString());
    }

    private @Nullable JsonValue value(String name) {
        JsonValue value = object.get(name);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }

    private String asText(JsonValue value, String name) throws JsonFormatException {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER, TRUE, FALSE -> value.toString();
            case ARRAY, OBJECT, NULL -> throw wrong(name, "a text", value.toString());
        };
    }

    private static boolean isEmptyText(JsonValue value) {
        return value instanceof JsonString text && text.getString().isEmpty();
    }

    private JsonFormatException wrong(String name, String expected, String found) {
        // Whole or not at all: of a secret that was cut, the rest would not be recognised.
        String excerpt = found.length() > 60 ? "a value of " + found.length() + " characters" : found;
        return new JsonFormatException("field " + path + name + " is not " + expected + " but " + excerpt);
    }
}
