package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.TestDealHub;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handshake that fails before the request is one thing, a handshake that fails after it is another. */
@Tag("rest-clients")
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class TlsFaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void to_somebody_unknown_nothing_is_sent(String protocol) throws IOException {
        try (FaultServer server = FaultServer.tls(Certificate.OURS, protocol)) {
            assertNothingSent(server, to(server));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void to_somebody_of_another_name_nothing_is_sent(String protocol) throws IOException {
        try (FaultServer server = FaultServer.tls(Certificate.ELSEWHERE, protocol)) {
            assertNothingSent(server, to(server).trustStore(Certificate.ELSEWHERE.pem()));
        }
    }

    @Test
    void to_somebody_who_speaks_no_TLS_nothing_is_sent() throws IOException {
        try (FaultServer server = FaultServer.plain()) {
            DealHubConfig.Builder config = Connections.to(URI.create("https://localhost:" + server.port()))
                    .actionsGuard(false)
                    .callTimeout(Duration.ofSeconds(2));
            try (DealHub dealHub = TestDealHub.connect(config)) {
                assertThat(Callers.failureOf(() -> dealHub.quoteActions().submit(QUOTE)))
                        .isInstanceOf(UnavailableException.class)
                        .hasMessageContaining("was not sent");
                assertThat(server.posts()).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void who_is_trusted_is_asked(String protocol) throws IOException {
        try (FaultServer server = FaultServer.tls(Certificate.OURS, protocol);
                DealHub dealHub = TestDealHub.connect(to(server).trustStore(Certificate.OURS.pem()))) {
            assertThat(dealHub.quoteActions().submit(QUOTE).quoteId()).isEqualTo(QUOTE);
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    @Test
    void a_handshake_that_fails_after_the_POST_was_read_leaves_the_outcome_unknown() throws IOException {
        try (FaultServer server = FaultServer.tls(Certificate.OURS, "TLSv1.2");
                DealHub dealHub = TestDealHub.connect(to(server)
                        .trustStore(Certificate.OURS.pem())
                        .callTimeout(Duration.ofSeconds(3))
                        .readTimeout(Duration.ofSeconds(2)))) {
            server.onPost(Step.afterRequest().renegotiate());

            assertThat(Callers.failureOf(() -> dealHub.quoteActions().submit(QUOTE)))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    /** In TLS 1.3 a client has finished its handshake, and may have sent its request, before the server has judged it. */
    @Test
    void a_server_that_refuses_the_client_after_the_POST_was_sent_leaves_the_outcome_unknown() throws IOException {
        try (FaultServer server = FaultServer.tls(Certificate.OURS, "TLSv1.3").thatWantsClientCertificates();
                DealHub dealHub = TestDealHub.connect(to(server)
                        .trustStore(Certificate.OURS.pem())
                        .callTimeout(Duration.ofSeconds(3))
                        .readTimeout(Duration.ofSeconds(2)))) {
            DealHubException failure =
                    Callers.failureOf(() -> dealHub.quoteActions().submit(QUOTE));

            assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.posts()).isZero();
        }
    }

    private static DealHubConfig.Builder to(FaultServer server) {
        return Connections.to(server.baseUrl()).actionsGuard(false);
    }

    private static void assertNothingSent(FaultServer server, DealHubConfig.Builder config) {
        try (DealHub dealHub = TestDealHub.connect(config)) {
            assertThat(Callers.failureOf(() -> dealHub.quoteActions().submit(QUOTE)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("was not sent");
            assertThat(server.received()).isZero();
        }
    }
}
