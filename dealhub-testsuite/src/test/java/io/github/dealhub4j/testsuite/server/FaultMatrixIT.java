package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.dealhub4j.faults.Answer;
import io.github.dealhub4j.faults.Certificate;
import io.github.dealhub4j.faults.DocumentedCall;
import io.github.dealhub4j.faults.FaultServer;
import io.github.dealhub4j.faults.Framing;
import io.github.dealhub4j.faults.Step;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.CallServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What core's fault matrix says of the engine holds inside of each server, beneath its own REST client. */
@InServer
class FaultMatrixIT {
    private static final FaultServer PLAIN = open(FaultServer::plain);
    private static final FaultServer TLS = open(() -> FaultServer.tls(Certificate.OURS, "TLSv1.2"));
    private static final String NOWHERE = "://localhost:9";
    private static final int CUTS = 5;

    private final PortalClient application = new PortalClient(Application.url("fault-matrix"));

    private interface Opening {
        FaultServer open() throws IOException;
    }

    private static FaultServer open(Opening opening) {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Deployment(testable = false)
    static WebArchive faultMatrix() {
        String trust = "trust-store=" + Certificate.OURS.pem();
        String configuration = Wars.configuration(PLAIN.baseUrl(), "token", "key") + "dealhub.actions.guard=false\n"
                + "dealhub.max-response-bytes=100000\n"
                + "dealhub.instances=tls,stranger,hasty,hasty-tls,proxy,tunnel\n"
                + instance("tls", TLS.baseUrl().toString(), trust, "read-timeout=PT2S")
                + instance("stranger", TLS.baseUrl().toString())
                + instance("hasty", PLAIN.baseUrl().toString(), "call-timeout=PT0.4S")
                + instance("hasty-tls", TLS.baseUrl().toString(), trust, "call-timeout=PT0.4S")
                + instance("proxy", "http" + NOWHERE, "proxy=" + PLAIN.baseUrl())
                + instance("tunnel", "https" + NOWHERE, "proxy=" + PLAIN.baseUrl(), trust);
        return Wars.withInjection("fault-matrix", configuration).addClasses(CallServlet.class, DocumentedCall.class);
    }

    private static String instance(String name, String baseUrl, String... more) {
        StringBuilder keys = new StringBuilder();
        Stream.concat(
                        Stream.of("base-url=" + baseUrl, "api-token=token", "partner-key=key", "actions.guard=false"),
                        Stream.of(more))
                .forEach(setting -> keys.append("dealhub.instance.")
                        .append(name)
                        .append('.')
                        .append(setting)
                        .append('\n'));
        return keys.toString();
    }

    @BeforeEach
    void forget() {
        for (FaultServer server : new FaultServer[] {PLAIN, TLS}) {
            server.onGet(Step.answer(Answer.quoteIn("Draft")))
                    .onPost(Step.answer(Answer.accepted()))
                    .forget();
        }
    }

    private String call(String instance, String how, String what) {
        HttpResponse<String> answer = application.form("call", Map.of("instance", instance, "how", how, "what", what));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    static Stream<Arguments> everyAnswer() {
        return Arrays.stream(DocumentedCall.values())
                .flatMap(call -> Arrays.stream(Framing.values()).map(framing -> Arguments.of(call, framing)));
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void an_answer_that_is_cut_anywhere_is_never_a_success(DocumentedCall call, Framing framing) {
        byte[] answer = framing.frame(call).getBytes(StandardCharsets.UTF_8);
        PLAIN.on(call, Step.afterRequest().send(answer));
        assertThat(call("", "once", call.name())).isEqualTo("success");

        for (int cut = 0; cut < CUTS; cut++) {
            int length = cut * (answer.length - 1) / (CUTS - 1); // from nothing to all but the last byte
            PLAIN.on(
                    call,
                    Step.afterRequest().send(Arrays.copyOf(answer, length)).fin());

            assertThat(call("", "once", call.name()))
                    .as("cut after %s of %s bytes", length, answer.length)
                    .matches("\\w+Exception");
        }
    }

    enum Fault {
        RESET_AFTER_THE_HEAD(Step.afterHead().reset()),
        RESET_IN_THE_BODY(Step.afterBodyBytes(1).reset()),
        RESET_AFTER_THE_BODY(Step.afterRequest().reset()),
        END_AFTER_THE_BODY(Step.afterRequest().fin()),
        HALF_A_HEAD(Step.answer("HTTP/1.1 202 Accepted\r\n").fin()),
        NOTHING_OF_A_BODY(Step.answer("HTTP/1.1 202 Accepted\r\nContent-Length: 50\r\n\r\n")
                .fin());

        @SuppressWarnings("ImmutableEnumChecker") // a step has no setter
        private final Step step;

        Fault(Step step) {
            this.step = step;
        }
    }

    static Stream<Arguments> everyWay() {
        return Stream.of("", "tls", "proxy", "tunnel")
                .flatMap(way -> Arrays.stream(Fault.values()).map(fault -> Arguments.of(way, fault)));
    }

    /** Bodies of 2 bytes, 20 kB and 1 MB, each on a fresh and on a reused connection. */
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyWay")
    void there_is_one_head_of_a_POST(String way, Fault fault) {
        FaultServer server = way.equals("tls") ? TLS : PLAIN;
        server.onPost(fault.step);
        int posts = 0;
        for (String lines : new String[] {"0", "60", "3000"}) {
            for (boolean reused : new boolean[] {false, true}) {
                if (reused) {
                    assertThat(call(way, "once", "READING")).isEqualTo("success");
                }
                String end = lines.equals("0") ? call(way, "once", "SUBMITTING") : call(way, "generate", lines);

                assertThat(end).isEqualTo("OutcomeUnknownException");
                assertThat(server.posts()).isEqualTo(++posts);
            }
        }
    }

    @Test
    void a_POST_on_a_connection_that_was_closed_is_carried_out_20_of_20() {
        PLAIN.onGet(Step.answer(Answer.quoteIn("Draft")).fin());
        for (int number = 1; number <= 20; number++) {
            assertThat(call("", "once", "READING")).isEqualTo("success");
            PLAIN.awaitEnds();

            assertThat(call("", "once", "SUBMITTING")).isEqualTo("success");
            assertThat(PLAIN.posts()).isEqualTo(number);
            // The connection that is kept now would be taken by the next reading, and closed with it.
        }
    }

    @Test
    void an_answer_without_end_ends_soon_and_so_does_a_document_that_is_closed() {
        PLAIN.onGet(Step.afterRequest()
                .send("HTTP/1.1 200 OK\r\nContent-Length: 9000000000000\r\n\r\n")
                .sendForever("x"));

        assertThat(call("", "once", "READING")).isEqualTo("ProtocolException");
        assertThat(call("", "close half-way", "")).isEqualTo("success");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(PLAIN.busy()).isZero());
        assertThat(PLAIN.sent()).isLessThan(4 * 1024 * 1024);
    }

    @Test
    void a_head_without_end_harms_no_other_call() {
        PLAIN.onGet(Step.afterRequest().send("HTTP/1.1 200 OK\r\n").sendForever("X-Field: value\r\n"));
        assertThat(call("", "once", "READING")).isEqualTo("UnavailableException");

        PLAIN.onGet(Step.answer(Answer.quoteIn("Draft")));
        assertThat(call("", "once", "READING")).isEqualTo("success");
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "SUBMITTING"})
    void after_1000_calls_to_a_server_that_hangs_a_healthy_one_is_answered(DocumentedCall call) {
        PLAIN.on(call, Step.afterRequest().silence());
        assertThat(call("hasty", "1000 times", call.name()))
                .matches("\\{\\w+Exception(, not sent)?=\\d+.*}")
                .doesNotContain("success");
        assertThat(PLAIN.posts()).isLessThanOrEqualTo(1000);

        PLAIN.onGet(Step.answer(Answer.quoteIn("Draft"))).onPost(Step.answer(Answer.accepted()));
        for (int i = 0; i < 10; i++) {
            assertThat(call("hasty", "once", call.name())).isEqualTo("success");
        }
    }

    @Test
    void a_certificate_that_nobody_trusts_is_told_as_not_sent() {
        assertThat(call("stranger", "once", "SUBMITTING")).isEqualTo("UnavailableException, not sent");
        assertThat(TLS.received()).isZero();
    }

    @Test
    void a_handshake_that_fails_after_the_POST_was_read_leaves_the_outcome_unknown() {
        TLS.onPost(Step.afterRequest().renegotiate());

        assertThat(call("tls", "once", "SUBMITTING")).isEqualTo("OutcomeUnknownException");
        assertThat(TLS.posts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"once", "interrupted"})
    void what_was_given_up_in_the_handshake_does_not_leave_afterwards(String how) throws IOException {
        TLS.hold();
        try {
            String instance = how.equals("once") ? "hasty-tls" : "tls";
            assertThat(call(instance, how, "SUBMITTING")).startsWith("UnavailableException, not sent");
        } finally {
            TLS.release();
        }
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TLS.received()).isZero());
    }
}
