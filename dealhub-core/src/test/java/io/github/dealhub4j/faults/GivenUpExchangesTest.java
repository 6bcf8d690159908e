package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.quote.QuoteStatus;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Exchanges that were given up leave nothing behind that others would have to wait for. */
@Tag("rest-clients")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class GivenUpExchangesTest {
    private static final int FEW = 6;

    @Test
    void after_60_that_were_given_up_the_next_calls_work_at_once() throws Exception {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = connectedTo(server, Duration.ofMillis(700))) {
            server.onGet(Step.afterRequest().silence());
            assertThat(Callers.failures(60, 60, dealHub, hub -> hub.quotes().get(QUOTE)))
                    .isEqualTo(60);

            assertHealthy(server, dealHub);
        }
    }

    @Test
    void after_1000_that_were_given_up_no_threads_and_no_connections_are_left() throws Exception {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = connectedTo(server, Duration.ofMillis(400))) {
            assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);
            long before = Callers.threads();
            server.onGet(Step.afterRequest().silence());
            server.onPost(Step.afterRequest().silence());

            assertThat(Callers.failures(
                            500, 64, dealHub, hub -> hub.quoteActions().submit(QUOTE)))
                    .isEqualTo(500);
            assertThat(server.posts()).isLessThanOrEqualTo(500);
            assertThat(Callers.failures(500, 64, dealHub, hub -> hub.quotes().get(QUOTE)))
                    .isEqualTo(500);

            assertHealthy(server, dealHub);
            Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
                assertThat(Callers.threads()).isLessThanOrEqualTo(before + FEW);
                assertThat(server.open()).isLessThanOrEqualTo(FEW);
            });
        }
    }

    /** Nothing but the time for the whole call ends these, so a call cannot have waited for one of those before it. */
    private static DealHub connectedTo(FaultServer server, Duration callTimeout) throws IOException {
        return TestDealHub.connect(Way.PLAIN.to(server).callTimeout(callTimeout).readTimeout(Duration.ofSeconds(30)));
    }

    private static void assertHealthy(FaultServer server, DealHub dealHub) {
        server.onGet(Step.answer(Answer.quoteIn("Draft"))).onPost(Step.answer(Answer.accepted()));
        for (int i = 0; i < 10; i++) {
            assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);
            assertThat(dealHub.quoteActions().submit(QUOTE).status()).isEqualTo(QuoteStatus.APPROVAL_PROCESS);
        }
    }
}
