package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.quote.QuoteDocument;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers without end: they end all the same, and take neither the connection nor the memory with them. */
@Tag("rest-clients")
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class EndlessAnswersTest {
    private static final long MEGABYTE = 1024 * 1024;

    enum Head {
        OF_FIELDS(Step.afterRequest().send("HTTP/1.1 200 OK\r\n").sendForever("X-Field: value\r\n")),
        OF_ONE_LINE(Step.afterRequest().send("HTTP/1.1 200 OK\r\nX-Field: ").sendForever("value")),
        OF_A_STATUS_LINE(Step.afterRequest().send("HTTP/1.1 200 ").sendForever("OK"));

        @SuppressWarnings("ImmutableEnumChecker") // a step has no setter
        private final Step step;

        Head(Step step) {
            this.step = step;
        }
    }

    enum Body {
        OF_A_HUGE_LENGTH("Content-Length: 9000000000000", "x"),
        OF_CHUNKS("Transfer-Encoding: chunked", "40\r\n" + "x".repeat(64) + "\r\n"),
        UNTIL_THE_END("Connection: close", "x");

        @SuppressWarnings("ImmutableEnumChecker") // a step has no setter
        private final Step step;

        Body(String framing, String piece) {
            step = Step.afterRequest()
                    .send("HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n")
                    .sendForever(piece);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_head_without_end_ends_with_one_of_our_exceptions_and_the_next_call_works(Head head) throws Exception {
        try (FaultServer server = FaultServer.plain()) {
            server.onGet(head.step).onPost(head.step);
            DealHub dealHub = TestDealHub.connect(
                    Way.PLAIN.to(server).callTimeout(Duration.ofSeconds(4)).readTimeout(Duration.ofSeconds(2)));

            assertThat(Callers.failureOf(() -> dealHub.quotes().get(QUOTE))).isInstanceOf(DealHubException.class);
            assertThat(Callers.failureOf(() -> dealHub.quoteActions().submit(QUOTE)))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.posts()).isEqualTo(1);
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.busy() == 0);

            server.onGet(Step.answer(Answer.quoteIn("Draft")));
            assertThat(dealHub.quotes().get(QUOTE).quoteId()).isEqualTo(QUOTE);
            dealHub.close();
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> server.open() == 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_body_without_end_ends_soon_after_the_limit(Body body) throws Exception {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server).maxResponseBytes(100_000))) {
            server.onGet(body.step);

            assertThat(Callers.failureOf(() -> dealHub.quotes().get(QUOTE)))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("maxResponseBytes");
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.open() == 0);
            assertThat(server.gets()).isEqualTo(1);
            assertThat(server.sent()).isLessThan(2 * MEGABYTE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_that_is_closed_half_read_ends_at_once(Body body) throws IOException {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server))) {
            server.onGet(body.step);
            try (QuoteDocument document = dealHub.quotes().document(QUOTE)) {
                assertThat(document.content().readNBytes(10_000)).containsOnly('x');
            }

            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.open() == 0);
        }
    }

    @Test
    void a_document_that_falls_silent_can_be_closed_and_a_reading_of_it_ends() throws IOException {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server).readTimeout(Duration.ofSeconds(1)))) {
            server.onGet(Step.afterRequest()
                    .send("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n%PDF")
                    .silence());
            QuoteDocument document = dealHub.quotes().document(QUOTE);
            assertThat(document.content().readNBytes(4)).hasSize(4);

            assertThatThrownBy(() -> document.content().read()).isInstanceOf(IOException.class);
            document.close();
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.open() == 0);
        }
    }

    @Test
    void a_document_that_is_being_read_can_be_closed_after_its_connection_was() throws IOException {
        try (FaultServer server = FaultServer.plain()) {
            server.onGet(Body.UNTIL_THE_END.step);
            DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server));
            QuoteDocument document = dealHub.quotes().document(QUOTE);
            assertThat(document.content().readNBytes(10_000)).hasSize(10_000);
            dealHub.close();

            assertThat(catchThrowable(document::close)).isNull();
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.open() == 0);
        }
    }
}
