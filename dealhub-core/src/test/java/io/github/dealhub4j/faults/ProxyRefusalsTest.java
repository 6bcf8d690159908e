package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.TestDealHub;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without a tunnel nothing is sent, and whoever called is told so. */
@Tag("rest-clients")
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ProxyRefusalsTest {

    enum Refusal {
        FORBIDDEN(Step.answer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                .fin()),
        AUTHENTICATION_REQUIRED(Step.answer("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic"
                        + " realm=\"p\"\r\nContent-Length: 0\r\n\r\n")
                .fin()),
        BAD_GATEWAY(Step.answer("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 4\r\n\r\noops")
                .fin()),
        /** What a proxy must not say: it is not the answer of DealHub. */
        ACCEPTED(Step.answer(Answer.accepted()).fin()),
        GARBAGE(Step.answer("SSH-2.0-OpenSSH_9.2\r\n\r\n").fin()),
        SILENCE(Step.afterRequest().silence()),
        END(Step.afterRequest().fin()),
        RESET(Step.afterRequest().reset());

        @SuppressWarnings("ImmutableEnumChecker") // a step has no setter
        private final Step step;

        Refusal(Step step) {
            this.step = step;
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_a_tunnel_nothing_is_sent(Refusal refusal) throws IOException {
        try (FaultServer proxy = Way.TUNNEL.open();
                DealHub dealHub = TestDealHub.connect(Way.TUNNEL.to(proxy).callTimeout(Duration.ofSeconds(2)))) {
            proxy.onConnect(refusal.step);

            assertThat(Callers.failureOf(() -> dealHub.quoteActions().submit(QUOTE)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("was not sent");
            assertThat(proxy.received()).isZero();
        }
    }
}
