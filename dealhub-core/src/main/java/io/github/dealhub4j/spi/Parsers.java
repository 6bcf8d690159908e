package io.github.dealhub4j.spi;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Makes values of texts of the configuration. An {@link IllegalArgumentException} says what is wrong, where more is to be said. */
public final class Parsers {
    private Parsers() {}

    /** An address. */
    public static URI url(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not \"" + ShownAddress.of(text) + "\"", e);
        }
    }

    /** An ISO-8601 duration. */
    public static Duration duration(String text) {
        try {
            return Duration.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw refused(e);
        }
    }

    /** A whole number. */
    public static long bytes(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw refused(e);
        }
    }

    /** A whole number that is not large. */
    public static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw refused(e);
        }
    }

    /** Yes or no. */
    public static boolean flag(String text) {
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(null);
        };
    }

    private static IllegalArgumentException refused(@Nullable Exception cause) {
        return new IllegalArgumentException(null, cause);
    }
}
