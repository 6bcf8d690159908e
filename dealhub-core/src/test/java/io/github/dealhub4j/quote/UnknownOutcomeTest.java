package io.github.dealhub4j.quote;

import static io.github.dealhub4j.ScriptedServer.answer;
import static io.github.dealhub4j.ScriptedServer.json;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.internal.TestDealHub;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("rest-clients")
class UnknownOutcomeTest {
    private static final QuoteId QUOTE = QuoteId.of("Q1");

    /** What can happen to the answer of a POST that DealHub has read. */
    static Stream<String> lostAnswers() {
        return Stream.of(
                "",
                "HTTP/1.1 202 Accepted\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{\"status\":",
                json("202 Accepted", ""),
                json("202 Accepted", "null"),
                json("202 Accepted", "[]"),
                json("202 Accepted", "{}"),
                json("202 Accepted", "{\"status\":"),
                answer("202 Accepted", "text/html", "<html><title>Login</title></html>"),
                answer("502 Bad Gateway", "text/html", "<html><title>Bad gateway</title></html>"),
                json("500 Internal Server Error", "{\"error\":\"Oops\"}"),
                "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void a_quote_that_has_moved_is_a_reconciled_success(String lost) throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"), lost, quoteIn("ApprovalProcess"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            QuoteActionResult result = dealHub.quoteActions().submit(QUOTE);

            assertThat(result.reconciled()).isTrue();
            assertThat(result.status()).isEqualTo(QuoteStatus.APPROVAL_PROCESS);
            assertThat(result.rawStatus()).isEqualTo("ApprovalProcess");
            assertThat(result.proposalId()).isEmpty();
            assertThat(server.requests())
                    .containsExactly("GET /api/v2/quote/Q1", "POST /api/v1/quote/Q1/submit", "GET /api/v2/quote/Q1");
        }
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void a_quote_that_has_not_moved_leaves_the_outcome_unknown(String lost) throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"), lost, quoteIn("Draft"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> dealHub.quoteActions().submit(QUOTE));

            assertThat(e.lastSeenStatus()).contains(QuoteStatus.DRAFT);
            assertThat(e.retryable()).isFalse();
            assertThat(e.getMessage()).contains("last seen as 'Draft'", "DH1006");
            assertThat(server.requests()).containsOnlyOnce("POST /api/v1/quote/Q1/submit");
        }
    }

    @Test
    void a_quote_that_was_there_before_proves_nothing() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Published"), "", quoteIn("Published"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> dealHub.quoteActions().publish(QUOTE));

            assertThat(e.lastSeenStatus()).contains(QuoteStatus.PUBLISHED);
        }
    }

    @Test
    void without_the_guard_nothing_is_known_of_before() throws IOException {
        try (ScriptedServer server = new ScriptedServer("", quoteIn("Won"));
                DealHub dealHub = DealHub.connect(
                        Connections.to(server.baseUrl()).actionsGuard(false).build())) {
            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> dealHub.quoteActions().signExternally(QUOTE, "paper"));

            assertThat(e.lastSeenStatus()).contains(QuoteStatus.WON);
        }
    }

    @Test
    void a_reading_that_fails_as_well_is_told_along() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"), "");
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> dealHub.quoteActions().submit(QUOTE));

            assertThat(e.lastSeenStatus()).isEmpty();
            assertThat(e.getMessage()).contains("could not be read again");
            assertThat(e.getSuppressed()).hasSize(1);
        }
    }

    @Test
    void a_guard_that_cannot_read_sends_nothing() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answer("200 OK", "text/html", "<html>Welcome</html>"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            ProtocolException e = catchThrowableOfType(
                    ProtocolException.class, () -> dealHub.quoteActions().submit(QUOTE));

            assertThat(e.excerpt()).isEqualTo("<html>Welcome</html>");
            assertThat(server.requests()).containsExactly("GET /api/v2/quote/Q1");
        }
    }
}
