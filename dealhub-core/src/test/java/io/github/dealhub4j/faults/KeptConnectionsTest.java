package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.quote.QuoteStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes over a connection that was used before belongs to the request that is asked now, or to none. */
@Tag("rest-clients")
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class KeptConnectionsTest {

    @ParameterizedTest
    @EnumSource
    void a_POST_on_a_connection_that_the_server_has_closed_is_carried_out_each_time(Way way) throws IOException {
        try (FaultServer server = way.open();
                DealHub dealHub = TestDealHub.connect(way.to(server))) {
            server.onGet(Step.answer(Answer.quoteIn("Draft")).fin());
            server.onPost(Step.answer(Answer.accepted()).fin());
            for (int number = 1; number <= 20; number++) {
                dealHub.quotes().get(QUOTE);
                server.awaitEnds();

                assertThat(dealHub.quoteActions().submit(QUOTE).status()).isEqualTo(QuoteStatus.APPROVAL_PROCESS);
                assertThat(server.posts()).isEqualTo(number);
                server.awaitEnds();
            }
        }
    }

    @Test
    void connections_are_kept() throws IOException {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server))) {
            for (int i = 0; i < 10; i++) {
                dealHub.quotes().get(QUOTE);
                assertThat(dealHub.quoteActions().submit(QUOTE).status()).isEqualTo(QuoteStatus.APPROVAL_PROCESS);
            }

            assertThat(server.accepted()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "TLS"})
    void a_reading_that_is_dropped_is_sent_at_most_twice_a_try(Way way) throws IOException {
        List<Duration> pauses = new CopyOnWriteArrayList<>();
        try (FaultServer server = way.open();
                DealHub dealHub = TestDealHub.connect(way.to(server), pauses)) {
            dealHub.quotes().get(QUOTE);
            server.onGet(Step.afterRequest().fin());

            assertThat(Callers.failureOf(() -> dealHub.quotes().get(QUOTE))).isInstanceOf(DealHubException.class);
            long tries = pauses.size() + 1L;
            assertThat(server.gets() - 1).isBetween(tries, 2 * tries);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_nobody_asked_for_is_nobodys_answer(Way way) throws IOException {
        try (FaultServer server = way.open();
                DealHub dealHub = TestDealHub.connect(way.to(server))) {
            server.onGet(
                    Step.answer(Answer.quoteIn("Draft") + Answer.quoteIn("Won")), Step.answer(Answer.quoteIn("Draft")));

            for (int i = 0; i < 5; i++) {
                assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);
            }
        }
    }

    @Test
    void junk_behind_an_answer_does_not_harm_the_next_call() throws IOException {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server))) {
            server.onPost(Step.answer(Answer.accepted() + "junk\r\n\r\n"));

            for (int number = 1; number <= 5; number++) {
                assertThat(dealHub.quoteActions().submit(QUOTE).status()).isEqualTo(QuoteStatus.APPROVAL_PROCESS);
                assertThat(server.posts()).isEqualTo(number);
            }
        }
    }
}
