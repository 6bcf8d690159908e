package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.faults.Callers.Caller;
import io.github.dealhub4j.faults.Callers.End;
import io.github.dealhub4j.internal.TestDealHub;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is told that it is over, by the clock or by an interrupt, is told the truth: nothing leaves afterwards. */
@Tag("rest-clients")
@Timeout(value = 40, threadMode = ThreadMode.SEPARATE_THREAD)
class TooLateToSendTest {

    /** Where a call is held up before its request can leave. */
    enum Before {
        CONNECTED {
            @Override
            FaultServer open() throws IOException {
                return FaultServer.crowded();
            }
        },
        AN_ANSWER_TO_THE_HANDSHAKE {
            @Override
            FaultServer open() throws IOException {
                return way().open().hold();
            }
        },
        THE_END_OF_A_DRIBBLED_HANDSHAKE {
            @Override
            FaultServer open() throws IOException {
                return way().open().dribble();
            }
        },
        THE_TUNNEL_IS_THERE {
            @Override
            FaultServer open() throws IOException {
                return way().open().hold();
            }
        };

        abstract FaultServer open() throws IOException;

        Way way() {
            return switch (this) {
                case CONNECTED -> Way.PLAIN;
                case AN_ANSWER_TO_THE_HANDSHAKE, THE_END_OF_A_DRIBBLED_HANDSHAKE -> Way.TLS;
                case THE_TUNNEL_IS_THERE -> Way.TUNNEL;
            };
        }
    }

    /** Where a call is held up when its request has left. */
    enum While {
        NOTHING_COMES(Step.afterRequest().silence()),
        THE_HEAD_DRIBBLES(Step.afterRequest().dribble(Answer.accepted(), Duration.ofMillis(100))),
        THE_BODY_DRIBBLES(Step.afterRequest()
                .send("HTTP/1.1 202 Accepted\r\nContent-Length: 900\r\n\r\n{")
                .dribble(" ".repeat(899), Duration.ofMillis(100)));

        @SuppressWarnings("ImmutableEnumChecker") // a step has no setter
        private final Step step;

        While(Step step) {
            this.step = step;
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_time_is_over_before_it_could_be_sent_it_is_not_sent_any_more(Before phase) throws Exception {
        try (FaultServer server = phase.open();
                DealHub dealHub = TestDealHub.connect(patient(phase.way(), server, Duration.ofMillis(400)))) {
            End end = submit(dealHub).end();

            assertThat(end.failure()).isInstanceOf(UnavailableException.class).hasMessageContaining("was not sent");
            server.release();
            assertNeverSent(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_its_caller_is_interrupted_before_it_could_be_sent_it_is_not_sent_any_more(Before phase) throws Exception {
        try (FaultServer server = phase.open();
                DealHub dealHub = TestDealHub.connect(patient(phase.way(), server, Duration.ofSeconds(60)))) {
            Caller caller = submit(dealHub);
            if (phase == Before.CONNECTED) {
                caller.awaitWaiting();
            } else {
                Awaitility.await().until(() -> server.open() == 1);
            }
            caller.interrupt();

            assertThat(caller.end().failure())
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("was not sent");
            assertThat(caller.end().interrupted()).isTrue();
            server.release();
            assertNeverSent(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_time_is_over_after_it_was_sent_its_outcome_is_unknown(While phase) throws Exception {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(patient(Way.PLAIN, server, Duration.ofMillis(1200)))) {
            server.onPost(phase.step);

            assertThat(submit(dealHub).end().failure()).isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_its_caller_is_interrupted_after_it_was_sent_its_outcome_is_unknown(While phase) throws Exception {
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(patient(Way.PLAIN, server, Duration.ofSeconds(60)))) {
            server.onPost(phase.step);
            Caller caller = submit(dealHub);
            Awaitility.await().until(() -> server.posts() == 1);
            caller.interrupt();

            assertThat(caller.end().failure()).isInstanceOf(OutcomeUnknownException.class);
            assertThat(caller.end().interrupted()).isTrue();
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    /** Only the time for the whole call ends it. */
    private static DealHubConfig.Builder patient(Way way, FaultServer server, Duration callTimeout) {
        return way.to(server)
                .callTimeout(callTimeout)
                .connectTimeout(Duration.ofSeconds(30))
                .readTimeout(Duration.ofSeconds(30));
    }

    private static Caller submit(DealHub dealHub) {
        return Callers.start(() -> dealHub.quoteActions().submit(QUOTE));
    }

    /** For longer than a lost packet of a connection takes to be sent again. */
    private static void assertNeverSent(FaultServer server) {
        Awaitility.await()
                .during(Duration.ofMillis(1500))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> {
                    assertThat(server.posts()).isZero();
                    assertThat(server.received()).isZero();
                });
    }
}
