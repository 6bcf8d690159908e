package io.github.dealhub4j.quote;

import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a request under DealHub's names, and all that is wrong with them. */
final class RequestFields {
    private final String path;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> problems;

    RequestFields() {
        this("", new LinkedHashMap<>());
    }

    private RequestFields(String path, Map<String, String> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** A text of at most so many characters; {@code null} and empty mean that there is none. */
    void text(String field, @Nullable String value, int longest) {
        problems.remove(path + field);
        values.remove(field);
        if (value == null || value.isEmpty()) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length > longest) {
            problem(field, "has " + length + " characters, at most " + longest + " are allowed");
        }
        values.put(field, value);
    }

    /** A number or a truth. */
    void value(String field, Object value) {
        problems.remove(path + field);
        values.put(field, value);
    }

    /** An object inside this one. */
    RequestFields nested(String field) {
        String prefix = path + field + ".";
        problems.remove(path + field);
        problems.keySet().removeIf(known -> known.startsWith(prefix)); // it takes the place of an earlier one
        RequestFields nested = new RequestFields(prefix, problems);
        values.put(field, nested.values);
        return nested;
    }

    /** One more object in a list. */
    RequestFields element(String field) {
        List<Object> list = list(field);
        RequestFields element = new RequestFields(path + field + "[" + list.size() + "].", problems);
        list.add(element.values);
        return element;
    }

    /** One more entry of a map from names to values. */
    @SuppressWarnings("unchecked") // only this class puts maps in
    void entry(String field, String name, Object value) {
        ((Map<String, Object>) values.computeIfAbsent(field, key -> new LinkedHashMap<>())).put(name, value);
    }

    /** A list, empty until something is added. */
    @SuppressWarnings("unchecked") // only this class puts lists in
    List<Object> list(String field) {
        return (List<Object>) values.computeIfAbsent(field, name -> new ArrayList<>());
    }

    @Nullable Object get(String field) {
        return values.get(field);
    }

    void require(String... fields) {
        for (String field : fields) {
            if (!values.containsKey(field)) {
                problem(field, "is required");
            }
        }
    }

    void problem(String field, String message) {
        problems.put(path + field, message);
    }

    /** All fields, or an exception that says all that is wrong. */
    Map<String, Object> checked(String what) {
        if (!problems.isEmpty()) {
            StringBuilder message = new StringBuilder(what).append(" cannot be sent: ");
            problems.forEach((field, problem) ->
                    message.append(field).append(' ').append(problem).append("; "));
            throw new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST,
                    message.substring(0, message.length() - 2) + ". Nothing was sent.",
                    0,
                    null);
        }
        return copy(values);
    }

    /** Through and through, so that a builder that goes on does not change what it has built. */
    private static Map<String, Object> copy(Map<?, ?> fields) {
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put((String) name, copy(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(RequestFields::copy).toList()
                : value;
    }
}
