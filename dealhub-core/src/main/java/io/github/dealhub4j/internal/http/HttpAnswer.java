package io.github.dealhub4j.internal.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What DealHub, or whoever stood in between, answered.
 *
 * @param status the HTTP status
 * @param contentType the value of that header, empty if there was none
 * @param retryAfter the value of that header
 * @param body all of the body
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes: nobody compares or keeps it
public record HttpAnswer(
        int status, String contentType, @Nullable String retryAfter, byte[] body) {

    /** The body as text: JSON is UTF-8, and in a page of a proxy a wrong letter does no harm. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether the body is a page: DealHub's interface answers with JSON or a line of text, what stands in between does not. */
    public boolean isHtml() {
        String start = new String(body, 0, Math.min(body.length, 200), StandardCharsets.ISO_8859_1).stripLeading();
        return start.startsWith("<");
    }

    /** How long to wait before the next try, if the answer says so: a number of seconds or a date. */
    public Optional<Duration> retryAfter(Instant now) {
        String value = retryAfter == null ? "" : retryAfter.strip();
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Without the body: it can hold a token. */
    @Override
    public String toString() {
        return "HTTP " + status + " " + contentType + ", " + body.length + " bytes";
    }
}
