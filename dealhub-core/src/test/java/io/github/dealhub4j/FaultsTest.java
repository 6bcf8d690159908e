package io.github.dealhub4j;

import static io.github.dealhub4j.ScriptedServer.answer;
import static io.github.dealhub4j.ScriptedServer.json;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.InvalidRequestException.Problem;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.QuoteTotals;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever DealHub, or what stands in between, does: one of our exceptions, in time, with the words that were said. */
@Tag("rest-clients")
class FaultsTest {
    private static final QuoteId QUOTE = QuoteId.of("Q1");

    @ParameterizedTest
    @CsvSource({
        "400, InvalidRequestException",
        "401, AuthenticationException",
        "403, AuthenticationException",
        "404, NotFoundException",
        "408, UnavailableException",
        "409, InvalidRequestException",
        "415, InvalidRequestException",
        "422, InvalidRequestException",
        "429, UnavailableException",
        "500, UnavailableException",
        "502, UnavailableException",
        "503, UnavailableException",
        "504, UnavailableException",
        "201, ProtocolException",
        "204, ProtocolException",
        "301, ProtocolException"
    })
    void every_status_of_a_reading_is_one_of_our_exceptions_with_DealHubs_words(int status, String exception)
            throws IOException {
        boolean empty = status == 204;
        String reply = empty
                ? "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n"
                : json(status + " Something", "{\"error\":\"Said by DealHub\"}");
        try (ScriptedServer server = new ScriptedServer(reply);
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            DealHubException e = catchThrowableOfType(
                    DealHubException.class, () -> dealHub.quotes().get(QUOTE));

            assertThat(e.getClass().getSimpleName()).isEqualTo(exception);
            assertThat(e.httpStatus()).hasValue(status);
            if (status >= 400) {
                assertThat(e.dealHubMessage()).contains("Said by DealHub");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json | {"error":"In JSON"}                       | In JSON
            application/json | {"error":{"message":"Nested"}}            | Nested
            application/json | {"message":"Other name"}                  | Other name
            application/json | {"errors":["One","Two"]}                  | One; Two
            text/plain       | In text                                   | In text
            application/json | In text, called JSON                      | In text, called JSON
            text/plain       | {"error":"In JSON, called text"}          | In JSON, called text
            """)
    void words_are_found_wherever_they_stand(String contentType, String body, String words) throws IOException {
        try (ScriptedServer server = new ScriptedServer(answer("400 Bad Request", contentType, body));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            DealHubException e = catchThrowableOfType(
                    DealHubException.class, () -> dealHub.quotes().get(QUOTE));

            assertThat(e.dealHubMessage()).contains(words);
            assertThat(e.getMessage()).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | <html><title>In a title</title></html> | In a title
            400 | <html><body>Nothing</body></html>      | an HTML page
            407 | <html><title>A proxy</title></html>    | A proxy
            409 | <html><title>A wall</title></html>     | A wall
            """)
    void a_page_is_shown_to_administrators_and_is_no_word_of_DealHubs(int status, String body, String words)
            throws IOException {
        try (ScriptedServer server = new ScriptedServer(answer(status + " Refused", "text/html", body));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            ProtocolException e = catchThrowableOfType(
                    ProtocolException.class, () -> dealHub.quotes().get(QUOTE));

            assertThat(e).hasMessageContaining(words);
            assertThat(e.dealHubMessage()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Invalid payload data. [{Field: a.b, Message: must not be null, Value: null}, {Field: c, Message: too old, Value: x}] | a.b must not be null; c too old
            Invalid payload data. [{Field: authentication, Value: x}]                          | authentication is not accepted
            Unrecognized field: colour.                                                        | colour is not known to DealHub
            Unrecognized parameter: colour                                                     | colour is not known to DealHub
            Request payload missing mandatory field(s): sku, name                              | sku is required; name is required
            The request parameter playbook exceeds its limits. Allowed maximum length: 50      | playbook has at most 50 characters
            Request failed: No active version is configured in the system.                     | \'\'
            """)
    void fields_that_DealHub_names_are_told_apart(String words, String problems) throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("400 Bad Request", "{\"error\":\"" + words + "\"}"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            InvalidRequestException e = catchThrowableOfType(
                    InvalidRequestException.class, () -> dealHub.quotes().get(QUOTE));

            assertThat(e.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")))
                    .isEqualTo(problems);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" Q1", "Q1 ", "Q1\u00a0", "\u200bQ1"})
    void an_id_that_DealHub_does_not_know_and_that_has_a_blank_at_its_end_is_looked_at(String id) throws IOException {
        String unknown = json("400 Bad Request", "{\"error\":\"Entity (ID = x) not found.\"}");
        try (ScriptedServer server = new ScriptedServer(unknown);
                DealHub dealHub =
                        TestDealHub.connect(Connections.to(server.baseUrl()).actionsGuard(false))) {
            for (Runnable call : List.<Runnable>of(
                    () -> dealHub.quotes().get(QuoteId.of(id)),
                    () -> dealHub.quotes().byCrmId(CrmQuoteId.of(id)),
                    () -> dealHub.quotes().quoteIdOf(ProposalId.of(id)),
                    () -> dealHub.quotes().document(QuoteId.of(id)),
                    () -> dealHub.quotes().signers(OpportunityId.of(id)),
                    () -> dealHub.quoteActions().submit(QuoteId.of(id)))) {
                assertThat(catchThrowableOfType(NotFoundException.class, call::run))
                        .hasMessageContaining("The id \"" + id + "\" begins or ends with white space: take it off");
            }
            assertThat(catchThrowableOfType(
                            NotFoundException.class, () -> dealHub.quotes().get(QUOTE)))
                    .message()
                    .doesNotContain("white space");
        }
    }

    @Test
    void nesting_without_end_is_refused() throws IOException {
        String deep = "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\",\"x\":" + "[".repeat(100_000) + "}";
        try (ScriptedServer server = new ScriptedServer(json("200 OK", deep));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            assertThat(catchThrowableOfType(
                            ProtocolException.class, () -> dealHub.quotes().get(QUOTE)))
                    .isNotNull();
        }
    }

    @Test
    void a_content_type_does_not_matter_but_a_wrong_charset_does() throws IOException {
        String body = "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\"}";
        String latin1 = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n";
        try (ScriptedServer server = new ScriptedServer(answer("200 OK", "text/html;charset=utf-16", body));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);
        }
        try (RawServer server =
                        new RawServer((latin1 + "\u00e4").getBytes(StandardCharsets.ISO_8859_1), Duration.ZERO);
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            assertThat(catchThrowableOfType(ProtocolException.class, () -> dealHub.quotes()
                                    .get(QUOTE))
                            .getMessage())
                    .contains("it is not UTF-8");
        }
    }

    @Test
    void nobody_listening_and_unknown_hosts_are_unavailable_and_nothing_was_sent() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        for (String address : List.of("http://127.0.0.1:" + port, "https://dealhub.invalid")) {
            try (DealHub dealHub =
                    TestDealHub.connect(Connections.to(URI.create(address)).actionsGuard(false))) {
                UnavailableException e = catchThrowableOfType(
                        UnavailableException.class, () -> dealHub.quoteActions().submit(QUOTE));

                assertThat(e.getMessage()).contains("was not sent", "check the base URL");
                assertThat(e.retryable()).isTrue();
            }
        }
    }

    @Test
    void a_server_that_dribbles_cannot_hold_a_caller_beyond_the_call_time_out() throws IOException {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
                        + "x".repeat(10_000))
                .getBytes(StandardCharsets.US_ASCII);
        for (int skipped : new int[] {0, 80}) { // in its head, and in its body
            try (RawServer server = new RawServer(head, Duration.ofMillis(20), skipped);
                    DealHub dealHub =
                            TestDealHub.connect(Connections.to(server.baseUrl()).callTimeout(Duration.ofMillis(400)))) {
                CompletableFuture<Throwable> call = CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                        UnavailableException.class, () -> dealHub.quotes().get(QUOTE)));

                assertThat(call).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(UnavailableException.class);
            }
        }
    }

    @Test
    void the_call_time_out_counts_for_guard_POST_and_reading_together() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"), ScriptedServer.SILENCE);
                DealHub dealHub =
                        TestDealHub.connect(Connections.to(server.baseUrl()).callTimeout(Duration.ofMillis(600)))) {
            CompletableFuture<DealHubException> call = CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                    OutcomeUnknownException.class, () -> dealHub.quoteActions().submit(QUOTE)));

            // The read time-out alone, which is 5 seconds in tests, would let POST and readings take 20.
            assertThat(call).succeedsWithin(Duration.ofSeconds(4)).isNotNull();
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    @Test
    void an_interrupt_ends_the_waiting_and_keeps_the_flag() throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.SILENCE);
                DealHub dealHub =
                        TestDealHub.connect(Connections.to(server.baseUrl()).actionsGuard(false))) {
            CompletableFuture<Boolean> flagAfter = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                DealHubException e = catchThrowableOfType(OutcomeUnknownException.class, () -> dealHub.quoteActions()
                        .submit(QUOTE));
                flagAfter.complete(e != null && Thread.currentThread().isInterrupted());
            });
            caller.start();
            Awaitility.await().until(() -> server.posts() == 1);
            caller.interrupt();

            assertThat(flagAfter.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    @Test
    void who_is_interrupted_already_sends_nothing() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"));
                DealHub dealHub =
                        TestDealHub.connect(Connections.to(server.baseUrl()).actionsGuard(false))) {
            Thread.currentThread().interrupt();

            assertThat(catchThrowableOfType(UnavailableException.class, () -> dealHub.quoteActions()
                            .submit(QUOTE)))
                    .isNotNull();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void asynchronous_calls_do_not_block_and_fail_with_the_same_exceptions() throws Exception {
        try (ScriptedServer server =
                        new ScriptedServer(quoteIn("Draft"), json("202 Accepted", "{\"error\":\"No approver\"}"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            CompletableFuture<QuoteActionResult> submitted =
                    dealHub.quoteActions().submitAsync(QUOTE).toCompletableFuture();

            assertThatThrownBy(() -> submitted.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(QuoteActionRejectedException.class);
            assertThat(submitted.handle((result, failure) -> failure).get(10, TimeUnit.SECONDS))
                    .isInstanceOf(QuoteActionRejectedException.class);
        }
    }

    @Test
    void many_threads_share_a_connection_without_mixing_their_answers() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(64);
        try (DealHubSandbox sandbox = DealHubSandbox.start();
                DealHub dealHub = TestDealHub.connect(Connections.to(sandbox))) {
            List<CompletableFuture<Void>> calls = IntStream.range(0, 320)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> liveOneLife(sandbox, dealHub, i), callers))
                    .toList();

            for (CompletableFuture<Void> call : calls) {
                call.get(60, TimeUnit.SECONDS);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static void liveOneLife(DealHubSandbox sandbox, DealHub dealHub, int i) {
        String opportunity = "006-" + i;
        QuoteId id = QuoteId.of(sandbox.addQuote(opportunity).id());
        assertThat(dealHub.quoteActions().submit(id).quoteId()).isEqualTo(id);
        assertThat(dealHub.quoteActions()
                        .publishAsync(id)
                        .toCompletableFuture()
                        .join()
                        .status())
                .isEqualTo(QuoteStatus.PUBLISHED);
        assertThat(dealHub.quotes().find(OpportunityId.of(opportunity), Feature.ALL))
                .extracting(Quote::quoteId)
                .containsExactly(id);
    }

    @Test
    void after_closing_nothing_of_ours_is_left() throws Exception {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"), ScriptedServer.SILENCE)) {
            DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl())
                    .readTimeout(Duration.ofMillis(500))
                    .callTimeout(Duration.ofSeconds(2)));
            dealHub.quotes().get(QUOTE);
            CompletableFuture<QuoteActionResult> inFlight =
                    dealHub.quoteActions().submitAsync(QUOTE).toCompletableFuture();
            Awaitility.await().until(() -> server.requests().size() >= 2);
            dealHub.close();

            assertThat(catchThrowableOfType(DealHubException.class, () -> dealHub.quotes()
                                    .get(QUOTE))
                            .code())
                    .isEqualTo(ErrorCode.CLOSED);
            assertThatThrownBy(() -> inFlight.get(5, TimeUnit.SECONDS))
                    .isNotInstanceOf(TimeoutException.class)
                    .hasCauseInstanceOf(DealHubException.class);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> threads().isEmpty() && server.open() == 0);
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("dealhub-"))
                .toList();
    }

    @Test
    void money_and_dates_are_the_same_on_a_turkish_machine_in_another_zone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        String body = "{\"dealhub_quote_id\":\"Q1\",\"status\":\"PUBLISHED\",\"summary\":{\"total_net_price\":"
                + "123456789012345678901234567890.12345678901234567890},"
                + "\"info\":{\"creation_date\":\"2022-04-11 07:08:59\"}}";
        try (ScriptedServer server = new ScriptedServer(json("200 OK", body));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            Quote quote = dealHub.quotes().get(QUOTE, Feature.ALL);

            assertThat(quote.status()).isEqualTo(QuoteStatus.PUBLISHED);
            assertThat(quote.totals().flatMap(QuoteTotals::netPrice))
                    .contains(new BigDecimal("123456789012345678901234567890.12345678901234567890"));
            assertThat(quote.info().orElseThrow().createdAt().orElseThrow()).hasToString("2022-04-11T07:08:59Z");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Sends these bytes to whoever connects, whatever is asked; the later ones one by one with a pause before each. */
    private static final class RawServer implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

        RawServer(byte[] bytes, Duration pause) throws IOException {
            this(bytes, pause, bytes.length);
        }

        RawServer(byte[] bytes, Duration pause, int atOnce) throws IOException {
            Thread thread = new Thread(() -> serve(bytes, pause, atOnce), "raw-server");
            thread.setDaemon(true);
            thread.start();
        }

        URI baseUrl() {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }

        private void serve(byte[] bytes, Duration pause, int atOnce) {
            while (!socket.isClosed()) {
                try (Socket connection = socket.accept()) {
                    InputStream in = connection.getInputStream();
                    in.readNBytes(1);
                    OutputStream out = connection.getOutputStream();
                    out.write(bytes, 0, atOnce);
                    out.flush();
                    for (int i = atOnce; i < bytes.length && !socket.isClosed(); i++) {
                        pauseFor(pause);
                        out.write(bytes[i]);
                        out.flush();
                    }
                    in.readNBytes(in.available());
                    connection.shutdownOutput();
                } catch (IOException e) {
                    // The client went away.
                }
            }
        }

        /** A slow server is slow: this is what is tested, not a wait for something to happen. */
        private static void pauseFor(Duration pause) {
            LockSupport.parkNanos(pause.toNanos());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
