package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.internal.text.Gate;
import io.github.dealhub4j.quote.UnreadableField;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One JSON document, read forward: a reader goes from field to field and takes the values that it knows. Absent, {@code null} and
 * empty text are the same: DealHub uses all three for "none". A number may come as text. What cannot be read is absent, and named
 * in {@link #unreadable()}; so one odd field does not lose the others. For one thread.
 *
 * <p>Errors at the top of the document are kept apart from everything else, wherever they stand: they are believed before
 * whatever else an answer says.
 */
public final class JsonInput {
    private static final int DEEPEST = 500;
    private static final int MOST_UNREADABLE = 20;
    private static final int LONGEST_SHOWN = 60;

    private final JsonParser parser;
    private final Gate gate;
    private final boolean damaged;
    private final List<String> errors = new ArrayList<>();
    private final List<UnreadableField> unreadable = new ArrayList<>();
    private final List<UnreadableField> unreadableInAll = new ArrayList<>();
    private String[] names = new String[8];
    private int[] indexes = new int[8];
    private int depth;
    private int baseDepth;
    private Event event = Event.VALUE_NULL;
    private boolean taken = true;
    private boolean ended;
    private @Nullable JsonFormatException contradiction;

    /** @param damaged whether the bytes were not all UTF-8, and letters of it are replaced */
    JsonInput(JsonParser parser, Gate gate, boolean damaged) {
        this.parser = parser;
        this.gate = gate;
        this.damaged = damaged;
    }

    /** Makes a value of an object, of which it goes through all fields. */
    public interface Reader<T> {
        T read(JsonInput json) throws JsonFormatException;
    }

    /** The object that the document is. */
    <T> T document(Reader<T> reader) throws JsonFormatException {
        event = next();
        if (event != Event.START_OBJECT) {
            throw new JsonFormatException(
                    event == Event.START_ARRAY ? "it is a JSON array, not an object" : "it is not JSON");
        }
        return entered(reader);
    }

    /** What the document says went wrong, in the order in which it says so. */
    List<String> errors() {
        return errors;
    }

    /** What the document says in two ways although all depends on it; {@code null} if it does not. */
    @Nullable JsonFormatException contradiction() {
        return contradiction;
    }

    /** Whether all of the document was read. */
    boolean isAtEnd() {
        return ended;
    }

    /** A document is one value, and nothing behind it. */
    void expectNothingBehind() throws JsonFormatException {
        boolean more;
        try {
            more = parser.hasNext();
        } catch (RuntimeException e) {
            more = true;
        }
        if (more) {
            throw new JsonFormatException("something stands behind its end");
        }
    }

    /** A value that is handed to the caller as one begins here: paths count from it, and so does what is unreadable. */
    void beginResult() {
        baseDepth = depth;
        unreadable.clear();
    }

    /** What could not be read since the result began; the first ones, if there are many. */
    List<UnreadableField> unreadable() {
        return List.copyOf(unreadable);
    }

    /** What could not be read in the whole document; the first ones, if there are many. */
    List<UnreadableField> unreadableInAll() {
        return List.copyOf(unreadableInAll);
    }

    /** Goes to the next field of the current object; false at its end. A value that nobody has taken is skipped. */
    boolean nextField() throws JsonFormatException {
        while (true) {
            skipUntaken();
            event = next();
            if (event == Event.END_OBJECT) {
                ended = depth == 1;
                return false;
            }
            names[depth] = parser.getString();
            event = next();
            taken = false;
            if (depth > 1 || !isError(names[1])) {
                return true;
            }
            errors.addAll(messages());
        }
    }

    private static boolean isError(String name) {
        return name.equals("error") || name.equals("errors");
    }

    /** The name of the field. */
    String field() {
        return names[depth];
    }

    /** A text; numbers and booleans as they are written. */
    Optional<String> text() throws JsonFormatException {
        String text = scalar("a text");
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A text that stands in the document once, or twice the same. */
    Optional<String> text(Optional<String> before) throws JsonFormatException {
        String name = field();
        Optional<String> now = text();
        if (now.isEmpty()) {
            return before;
        }
        if (before.isPresent() && !before.equals(now)) {
            contradiction = new JsonFormatException("field " + name + " stands there twice, with different values");
        }
        return now;
    }

    /** DealHub's own text as one line that can be shown. */
    String line(String text) {
        return gate.pass(text);
    }

    /** An id. */
    <T> Optional<T> id(Optional<T> before, Function<String, T> type) throws JsonFormatException {
        Optional<String> text = text(before.map(Object::toString));
        if (text.isEmpty() || text.get().isBlank()) {
            return before;
        }
        try {
            if (!damaged || text.get().indexOf('\uFFFD') < 0) {
                return Optional.of(type.apply(text.get()));
            }
        } catch (InvalidRequestException e) {
            // It is told like one that is damaged.
        }
        note("no id: " + shown(text.get()));
        return before;
    }

    /** A number, exact to the last digit. */
    Optional<BigDecimal> decimal() throws JsonFormatException {
        String text = scalar("a number");
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = Values.number(text);
        if (number == null) {
            note("no number: " + shown(text));
        }
        return Optional.ofNullable(number);
    }

    /** A whole number. */
    OptionalInt integer() throws JsonFormatException {
        Optional<BigDecimal> decimal = decimal();
        if (decimal.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(decimal.get().intValueExact());
        } catch (ArithmeticException e) {
            note("no whole number: " + shown(decimal.get().toString()));
            return OptionalInt.empty();
        }
    }

    /** True or false. */
    Optional<Boolean> flag() throws JsonFormatException {
        String text = scalar("true or false");
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                note("neither true nor false: " + shown(text));
                yield Optional.empty();
            }
        };
    }

    /** A date, with or without a time; in GMT unless it says otherwise. */
    Optional<Instant> instant() throws JsonFormatException {
        String text = scalar("a date");
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        Instant instant = Values.instant(text);
        if (instant == null) {
            note("no date: " + shown(text));
        }
        return Optional.ofNullable(instant);
    }

    /** A nested object. */
    <T> Optional<T> object(Reader<T> reader) throws JsonFormatException {
        if (isNothing()) {
            return Optional.empty();
        }
        if (event != Event.START_OBJECT) {
            noteInPlaceOf("an object");
            return Optional.empty();
        }
        return Optional.of(entered(reader));
    }

    private <T> T entered(Reader<T> reader) throws JsonFormatException {
        taken = true;
        deeper();
        T value = reader.read(this);
        depth--;
        taken = true;
        return value;
    }

    /** A list of objects, empty if there is none. */
    <T> List<T> list(Reader<T> reader) throws JsonFormatException {
        if (isNothing()) {
            return List.of();
        }
        if (event != Event.START_ARRAY) {
            noteInPlaceOf("a list");
            return List.of();
        }
        List<T> list = new ArrayList<>();
        taken = true;
        int inside = depth; // the index belongs to the field's name
        for (int i = 0; (event = next()) != Event.END_ARRAY; i++) {
            indexes[inside] = i + 1;
            taken = false;
            if (event == Event.START_OBJECT) {
                list.add(entered(reader));
            } else {
                noteInPlaceOf("an object");
                skipUntaken();
            }
        }
        indexes[inside] = 0;
        taken = true;
        return list;
    }

    /** An object of texts, in its order; without the entries that are {@code null}. */
    Map<String, String> texts() throws JsonFormatException {
        return object(JsonInput::entries).orElse(Map.of());
    }

    private static Map<String, String> entries(JsonInput json) throws JsonFormatException {
        Map<String, String> texts = new LinkedHashMap<>();
        while (json.nextField()) {
            String name = json.field();
            String text = json.scalar("a text");
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts;
    }

    /** What a message, or a list of them, says: texts, objects with a message, or anything else. */
    List<String> messages() throws JsonFormatException {
        taken = true;
        try {
            JsonValue value = parser.getValue();
            return Messages.of(value);
        } catch (RuntimeException | StackOverflowError e) {
            throw notJson();
        }
    }

    private boolean isNothing() {
        return event == Event.VALUE_NULL
                || (event == Event.VALUE_STRING && parser.getString().isEmpty());
    }

    /** The text of a value that is no container; {@code null} if there is none. */
    private @Nullable String scalar(String expected) throws JsonFormatException {
        return switch (event) {
            case VALUE_STRING, VALUE_NUMBER -> parser.getString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> null;
            default -> {
                noteInPlaceOf(expected);
                yield null;
            }
        };
    }

    private void noteInPlaceOf(String expected) {
        String found =
                switch (event) {
                    case START_ARRAY -> "a list";
                    case START_OBJECT -> "an object";
                    case VALUE_STRING, VALUE_NUMBER -> shown(parser.getString());
                    case VALUE_TRUE -> "true";
                    case VALUE_FALSE -> "false";
                    default -> "nothing";
                };
        note(found + " in place of " + expected);
    }

    /** Whole or not at all: what was cut says little, and could be a part of a secret. */
    private String shown(String text) {
        return text.length() > LONGEST_SHOWN
                ? "a value of " + text.length() + " characters"
                : "\"" + gate.pass(text) + "\"";
    }

    private void note(String what) {
        if (unreadable.size() < MOST_UNREADABLE) {
            unreadable.add(new UnreadableField(path(baseDepth), what));
        }
        if (unreadableInAll.size() < MOST_UNREADABLE) {
            unreadableInAll.add(new UnreadableField(path(1), what));
        }
    }

    /** Where the current value stands, from that depth on. */
    private String path(int from) {
        StringBuilder path = new StringBuilder();
        for (int i = Math.max(from, 1); i <= depth; i++) {
            if (names[i] != null) {
                path.append(path.isEmpty() ? "" : ".").append(names[i]);
                if (indexes[i] > 0) {
                    path.append('[').append(indexes[i] - 1).append(']');
                }
            }
        }
        return gate.pass(path.toString());
    }

    private void deeper() throws JsonFormatException {
        if (++depth >= DEEPEST) {
            throw new JsonFormatException("it is nested more than " + DEEPEST + " times");
        }
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        indexes[depth] = 0;
    }

    private void skipUntaken() throws JsonFormatException {
        if (!taken && (event == Event.START_ARRAY || event == Event.START_OBJECT)) {
            int open = 1;
            while (open > 0) {
                switch (next()) {
                    case START_ARRAY, START_OBJECT -> open++;
                    case END_ARRAY, END_OBJECT -> open--;
                    default -> {}
                }
                if (open >= DEEPEST) {
                    throw new JsonFormatException("it is nested more than " + DEEPEST + " times");
                }
            }
        }
        taken = true;
    }

    private Event next() throws JsonFormatException {
        try {
            return parser.next();
        } catch (RuntimeException e) {
            throw notJson();
        }
    }

    /** The parser's own message quotes what it stumbled over, which in an answer with a token would be the token. */
    private JsonFormatException notJson() {
        return new JsonFormatException(damaged ? "it is not UTF-8" : "it is not JSON, or broke off");
    }
}
