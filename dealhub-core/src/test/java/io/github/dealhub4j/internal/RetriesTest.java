package io.github.dealhub4j.internal;

import static io.github.dealhub4j.ScriptedServer.DROP;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.concurrent.ThreadTimer;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {
    private static final QuoteId QUOTE = QuoteId.of("Q1");

    private final List<Duration> pauses = new ArrayList<>();

    private static String status(String status, String more) {
        return "HTTP/1.1 " + status + "\r\n" + more + "Content-Length: 0\r\n\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"429 Too Many Requests", "500 Oops", "502 Bad Gateway", "503 Unavailable", "504 Timeout"})
    void a_reading_is_tried_three_times_with_growing_pauses(String status) throws IOException {
        try (ScriptedServer server = new ScriptedServer(status(status, ""), status(status, ""), quoteIn("Draft"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()), pauses)) {
            assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);

            assertThat(server.requests()).hasSize(3);
            assertThat(pauses).hasSize(2);
            assertThat(pauses.get(0)).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
            assertThat(pauses.get(1)).isBetween(Duration.ofMillis(200), Duration.ofMillis(400));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 Bad",
                "403 Forbidden",
                "404 Not Found",
                "409 Conflict",
                "415 Type",
                "422 Entity",
                "302 Found"
            })
    void what_will_not_pass_is_not_tried_again(String status) throws IOException {
        try (ScriptedServer server = new ScriptedServer(status(status, ""));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()), pauses)) {
            assertThat(catchThrowableOfType(
                            DealHubException.class, () -> dealHub.quotes().get(QUOTE)))
                    .isNotNull();

            assertThat(server.requests()).hasSize(1);
            assertThat(pauses).isEmpty();
        }
    }

    @Test
    void a_lost_connection_is_tried_again() throws IOException {
        // Jersey's default connector asks twice for itself when the connection drops.
        try (ScriptedServer server = new ScriptedServer(DROP, DROP, DROP, DROP, quoteIn("Draft"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()), pauses)) {
            assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);
        }
    }

    @Test
    void a_wish_to_wait_is_granted_within_reason() throws IOException {
        String soon = status("429 Slow", "Retry-After: 3\r\n");
        String never = status("503 Slow", "Retry-After: 86400\r\n");
        try (ScriptedServer server = new ScriptedServer(soon, never, never);
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()), pauses)) {
            UnavailableException e = catchThrowableOfType(
                    UnavailableException.class, () -> dealHub.quotes().get(QUOTE));

            assertThat(pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(10));
            assertThat(e.retryAfter()).contains(Duration.ofDays(1));
        }
    }

    @Test
    void a_wish_to_wait_until_a_date_is_granted_as_well() throws IOException {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(8));
        try (ScriptedServer server =
                        new ScriptedServer(status("503 Slow", "Retry-After: " + date + "\r\n"), quoteIn("Draft"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()), pauses)) {
            dealHub.quotes().get(QUOTE);

            assertThat(pauses).singleElement().satisfies(pause -> assertThat(pause)
                    .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(8)));
        }
    }

    @Test
    void a_date_that_has_passed_or_is_none_is_not_waited_for() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(retryAfter("Wed, 31 Dec 2025 23:59:00 GMT", now)).contains(Duration.ZERO);
        assertThat(retryAfter("Thu, 01 Jan 2026 00:01:00 GMT", now)).contains(Duration.ofMinutes(1));
        assertThat(retryAfter("soon", now)).isEmpty();
        assertThat(retryAfter("-5", now)).isEmpty();
    }

    private static Optional<Duration> retryAfter(String value, Instant now) {
        return new HttpAnswer(503, "", value, new byte[0]).retryAfter(now);
    }

    @Test
    void no_pause_goes_beyond_the_call_time_out() throws IOException {
        try (ScriptedServer server = new ScriptedServer(status("503 Slow", "Retry-After: 5\r\n"));
                DealHub dealHub = TestDealHub.connect(
                        Connections.to(server.baseUrl()).callTimeout(Duration.ofSeconds(4)), pauses)) {
            assertThat(catchThrowableOfType(
                            UnavailableException.class, () -> dealHub.quotes().get(QUOTE)))
                    .isNotNull();

            assertThat(pauses).isEmpty();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void an_interrupt_between_the_tries_ends_them_and_keeps_the_flag() throws IOException {
        try (ScriptedServer server = new ScriptedServer(status("503 Slow", ""));
                DealHub dealHub = RestDealHub.connect(
                        Connections.to(server.baseUrl()).build(), new ThreadTimer("test-timer"), pause -> {
                            throw new InterruptedException();
                        })) {
            assertThat(catchThrowableOfType(
                            UnavailableException.class, () -> dealHub.quotes().get(QUOTE)))
                    .isNotNull();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }
}
