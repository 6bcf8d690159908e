package io.github.dealhub4j.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row in the table of settings: from it come the reading of a value, its rule, the message for one that breaks it, and the
 * reference of settings.
 *
 * @param <T> the type of the values
 * @param name what stands behind {@code dealhub.}, or behind the prefix of an instance, such as {@code launch.path}
 * @param scope whom the setting is for
 * @param parser makes a value of a text; an {@link IllegalArgumentException} refuses the text, and its
 *     message, if it has one, says what is wrong with it
 * @param standard what holds unless it is set, as documented; empty for nothing
 * @param rule what values look like, to be read after "must be"
 * @param sentence what the setting is for
 * @param since the version of the library that first had it
 */
public record Setting<T>(
        String name,
        Scope scope,
        Function<String, T> parser,
        String standard,
        String rule,
        String sentence,
        String since) {

    /** Whom a setting is for. */
    public enum Scope {
        /** The application as a whole. */
        APPLICATION,
        /** The connection to one DealHub instance. */
        INSTANCE
    }

    /** The key of the application, or of the default instance. */
    public String key() {
        return "dealhub." + name;
    }

    /** The key of an instance by its name; empty for the default one. */
    public String keyOf(String instance) {
        return instance.isEmpty() ? key() : "dealhub.instance." + instance + "." + name;
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if it breaks the rule; the message says which, to be read after the key
     */
    public T parse(String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be " + rule + ", " + detail(e.getMessage(), text), e);
        }
    }

    private static String detail(@Nullable String said, String text) {
        return said == null ? not(text) : said;
    }

    /** Values that are separated by commas, each by the parser; what is wrong with some is said of all of them. */
    public static <T> Function<String, List<T>> list(Function<String, T> parser) {
        return text -> {
            List<T> values = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (String element : text.split(",", -1)) {
                String stripped = element.strip();
                if (!stripped.isEmpty()) {
                    try {
                        values.add(parser.apply(stripped));
                    } catch (IllegalArgumentException e) {
                        refused.add(detail(e.getMessage(), stripped));
                    }
                }
            }
            if (!refused.isEmpty()) {
                throw new IllegalArgumentException(String.join(", ", refused));
            }
            return List.copyOf(values);
        };
    }

    private static String not(String text) {
        return "not \"" + text + "\"";
    }
}
