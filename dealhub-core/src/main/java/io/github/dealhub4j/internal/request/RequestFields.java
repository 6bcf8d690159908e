package io.github.dealhub4j.internal.request;

import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.InvalidRequestException.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a request under DealHub's names, and all that is wrong with them, parts of it too. Setting a field again takes
 * back what was wrong with it. Not thread-safe.
 */
public final class RequestFields {
    /** For texts whose length DealHub does not limit, or not in public. */
    public static final int ANY_LENGTH = Integer.MAX_VALUE;

    private static final int MOST_TOLD = 20;
    private static final int LONGEST_NAME = 60;

    private final String path;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> problems;

    /** No fields yet. */
    public RequestFields() {
        this("", new LinkedHashMap<>());
    }

    private RequestFields(String path, Map<String, String> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** A text of one line; {@code null} and blank mean that there is none. */
    public void line(String field, @Nullable String value, int longest) {
        text(field, value, longest, TextKind.ONE_LINE);
    }

    /** A text that may have several lines; {@code null} and blank mean that there is none. */
    public void lines(String field, @Nullable String value, int longest) {
        text(field, value, longest, TextKind.SEVERAL_LINES);
    }

    /** An id, which prints as it is. Required. */
    public void id(String field, @Nullable Object id, int longest) {
        line(field, id == null ? null : id.toString(), longest);
        require(field);
    }

    private void text(String field, @Nullable String value, int longest, TextKind kind) {
        clear(field);
        if (value == null || value.isBlank()) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        String wrong = kind.problemOf(value);
        if (length > longest) {
            problem(field, "has " + length + " characters, at most " + longest + " are allowed");
        } else if (wrong != null) {
            problem(field, wrong);
        }
        values.put(field, value);
    }

    /** A number or a truth. Unlike a text, {@code null} is a mistake here: a price must not get lost in silence. */
    public void value(String field, @Nullable Object value) {
        value(field, value, given -> given);
    }

    /** What is written in another form. */
    public <T> void value(String field, @Nullable T value, Function<T, Object> form) {
        clear(field);
        if (value == null) {
            problem(field, "is null, give a value");
            return;
        }
        try {
            values.put(field, form.apply(value));
        } catch (ArithmeticException e) {
            problem(field, "is out of range");
        }
    }

    /** An object inside this one, which a caller describes; in place of an earlier one. */
    public <P> void part(
            String field, Function<RequestFields, P> type, @Nullable Consumer<P> description, String... required) {
        clear(field);
        String prefix = path + field + ".";
        problems.keySet().removeIf(known -> known.startsWith(prefix));
        RequestFields part = new RequestFields(prefix, problems);
        values.put(field, part.values);
        describe(field, part, type, description, required);
    }

    /** One more object in a list, which a caller describes. */
    public <P> void listedPart(
            String field, Function<RequestFields, P> type, @Nullable Consumer<P> description, String... required) {
        String place = field + "[" + list(field).size() + "]";
        describe(place, listed(field), type, description, required);
    }

    private <P> void describe(
            String place,
            RequestFields part,
            Function<RequestFields, P> type,
            @Nullable Consumer<P> description,
            String... required) {
        if (description == null) {
            problem(place, "is null, describe it");
            return;
        }
        description.accept(type.apply(part));
        part.require(required);
    }

    /** One more object in a list. */
    public RequestFields listed(String field) {
        List<Object> list = list(field);
        RequestFields element = new RequestFields(path + field + "[" + list.size() + "].", problems);
        list.add(element.values);
        return element;
    }

    /** A list, empty until something is added. */
    @SuppressWarnings("unchecked") // only this class puts lists in
    public List<Object> list(String field) {
        return (List<Object>) values.computeIfAbsent(field, name -> new ArrayList<>());
    }

    /** One more entry of a map from names of the tenant's own to texts or numbers. */
    @SuppressWarnings("unchecked") // only this class puts maps in
    public void entry(String field, @Nullable String name, @Nullable Object value) {
        Map<String, Object> entries = (Map<String, Object>) values.computeIfAbsent(field, key -> new LinkedHashMap<>());
        entry(entries, field, name, value);
    }

    /** One more such map in a list. */
    public void listedEntries(String field, @Nullable Map<String, String> entries) {
        String place = field + "[" + list(field).size() + "]";
        Map<String, Object> checked = new LinkedHashMap<>();
        list(field).add(checked);
        if (entries == null) {
            problem(place, "is null, give a value");
        } else {
            entries.forEach((name, value) -> entry(checked, place, name, value));
        }
    }

    private void entry(Map<String, Object> entries, String field, @Nullable String name, @Nullable Object value) {
        String wrongName = name == null || name.isBlank() ? "is blank" : TextKind.ONE_LINE.problemOf(name);
        if (name == null || wrongName != null) {
            problem(field, "has an entry whose name " + wrongName);
            return;
        }
        String entry = field + "." + (name.length() > LONGEST_NAME ? "(" + name.length() + " characters)" : name);
        problems.remove(path + entry);
        String wrong = value == null ? "is null, give a value" : null;
        if (value instanceof String text) {
            wrong = TextKind.SEVERAL_LINES.problemOf(text);
        }
        if (wrong != null) {
            problem(entry, wrong);
        } else if (value != null) {
            entries.put(name, value);
        }
    }

    /** What a field is set to; {@code null} if it is not. */
    public @Nullable Object get(String field) {
        return values.get(field);
    }

    /** What cannot be left out. */
    public void require(String... fields) {
        for (String field : fields) {
            if (!values.containsKey(field) && !problems.containsKey(path + field)) {
                problem(field, "is required");
            }
        }
    }

    private void clear(String field) {
        problems.remove(path + field);
        values.remove(field);
    }

    private void problem(String field, String rule) {
        problems.put(path + field, rule);
    }

    /**
     * All fields, as they are now.
     *
     * @param what the request, for the message
     * @throws InvalidRequestException if anything is wrong; it says all that is
     */
    public Map<String, Object> checked(String what) {
        if (!problems.isEmpty()) {
            List<Problem> all = problems.entrySet().stream()
                    .map(problem -> new Problem(problem.getKey(), problem.getValue()))
                    .toList();
            String told = all.stream().limit(MOST_TOLD).map(Problem::toString).collect(Collectors.joining("; "));
            int more = all.size() - MOST_TOLD;
            throw new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST,
                    what + " cannot be sent: " + told + (more > 0 ? "; and " + more + " more" : "")
                            + ". Correct what is named; nothing was sent.",
                    0,
                    null,
                    all);
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
