package io.github.dealhub4j.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** What DealHub says went wrong, whatever its shape: a text, an object with a message, or a list of them. */
final class Messages {
    private Messages() {}

    static List<String> of(JsonValue value) {
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
}
