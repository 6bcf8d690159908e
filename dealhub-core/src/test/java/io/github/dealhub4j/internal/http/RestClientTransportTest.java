package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.ScriptedServer.json;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.ScriptedServer;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The REST client of the runtime, when it goes wrong by itself. */
@Tag("rest-clients")
class RestClientTransportTest {

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(20));
    }

    @Test
    void a_client_that_fails_before_anything_was_sent_is_made_anew_and_the_POST_is_sent_once()
            throws IOException, TransportException {
        try (ScriptedServer server = new ScriptedServer(json("202 Accepted", "{}"));
                RestClientTransport transport = RestClientTransport.open(
                        Connections.to(server.baseUrl()).build())) {
            Client first = transport.client();
            first.close(); // as unusable as one with a filter of an application that is gone

            HttpAnswer answer = transport.send(HttpRequest.post("/api/v1/x", new byte[] {'{', '}'}, "t"), soon());

            assertThat(answer.status()).isEqualTo(202);
            assertThat(transport.client()).isNotSameAs(first);
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    @Test
    void nobody_else_can_send_through_it() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"));
                RestClientTransport transport = RestClientTransport.open(
                        Connections.to(server.baseUrl()).build())) {
            RuntimeException e = catchThrowableOfType(RuntimeException.class, () -> {
                try (Response unused =
                        transport.client().target(server.baseUrl()).request().get()) {
                    assertThat(unused.getStatus()).isZero();
                }
            });

            assertThat(e).hasStackTraceContaining("for the calls of DealHub alone");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void after_closing_it_is_closed() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"))) {
            RestClientTransport transport =
                    RestClientTransport.open(Connections.to(server.baseUrl()).build());
            transport.close();

            DealHubException e = catchThrowableOfType(
                    DealHubException.class, () -> transport.send(HttpRequest.get("/x", "t"), soon()));
            assertThat(e.code()).isEqualTo(ErrorCode.CLOSED);
        }
    }
}
