package io.github.dealhub4j.internal.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as DealHub writes them. */
final class Values {
    private static final int MOST_DIGITS = 100;
    private static final int LARGEST_EXPONENT = 100;
    private static final int LONGEST_NUMBER = MOST_DIGITS + 8; // signs, point, exponent

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd")
            .appendPattern("[[ ]['T']HH:mm:ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][X]]")
            .toFormatter(Locale.ROOT);

    private Values() {}

    /** A number of at most 100 digits with an exponent within ±100; {@code null} if it is none, found out without working on it. */
    static @Nullable BigDecimal number(String written) {
        String text = written.strip();
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return isExponent(text.substring(i + 1)) ? parsed(text) : null;
            }
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '.' && c != '-' && c != '+') {
                return null;
            }
            if (digits > MOST_DIGITS) {
                return null;
            }
        }
        return parsed(text);
    }

    private static boolean isExponent(String text) {
        try {
            return text.length() <= 8 && Math.abs(Integer.parseInt(text)) <= LARGEST_EXPONENT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static @Nullable BigDecimal parsed(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * {@code yyyy-MM-dd HH:mm:ss} in GMT, or the same with {@code T} and an offset; without a time, the beginning of that day in
     * GMT. {@code null} if it is none.
     */
    static @Nullable Instant instant(String text) {
        TemporalAccessor found;
        try {
            found = DATE.parseBest(text.strip(), Instant::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeParseException e) {
            return null;
        }
        if (found instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return found instanceof LocalDate day ? day.atStartOfDay().toInstant(ZoneOffset.UTC) : (Instant) found;
    }
}
