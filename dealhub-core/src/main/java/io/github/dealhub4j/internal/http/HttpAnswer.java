package io.github.dealhub4j.internal.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    /** How long to wait before the next try, if the answer says so in seconds. */
    public Optional<Duration> retryAfterSeconds() {
        if (retryAfter == null || !retryAfter.strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter.strip())));
    }

    /** Without the body: it can hold a token. */
    @Override
    public String toString() {
        return "HTTP " + status + " " + contentType + ", " + body.length + " bytes";
    }
}
