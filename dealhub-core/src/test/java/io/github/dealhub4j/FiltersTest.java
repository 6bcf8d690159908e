package io.github.dealhub4j;

import static io.github.dealhub4j.ScriptedServer.json;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What filters of the application see and can do, and above all what they cannot. */
@Tag("rest-clients")
class FiltersTest {
    private static final QuoteId QUOTE = QuoteId.of("Q1");

    /** Notes all that it can see. */
    private static final class Observer implements ClientRequestFilter, ClientResponseFilter {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void filter(ClientRequestContext request) {
            seen.add(request.getMethod() + " " + request.getUri().getPath());
            seen.add("headers " + request.getStringHeaders() + request.getEntity() + request.hasEntity());
            for (String name : request.getPropertyNames()) {
                seen.add("property " + request.getProperty(name));
            }
            request.getHeaders().putSingle("X-Correlation-Id", "4711");
        }

        @Override
        public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
            seen.add("status " + response.getStatus() + " " + response.getHeaderString("X-Request-Id"));
            seen.add("answer " + response.getHeaders() + response.hasEntity());
            if (response.getEntityStream() != null) {
                seen.add(new String(response.getEntityStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static DealHub connect(ScriptedServer server, Object... filters) {
        DealHubConfig.Builder config = Connections.to(server.baseUrl()).actionsGuard(false);
        for (Object filter : filters) {
            config.register(filter);
        }
        return TestDealHub.connect(config);
    }

    @Test
    void a_filter_sees_method_address_headers_and_status_and_adds_a_header() throws IOException {
        String answer = quoteIn("Won").replaceFirst("\r\n", "\r\nx-request-id: r-1\r\nSet-Cookie: a=b\r\n");
        Observer observer = new Observer();
        try (ScriptedServer server = new ScriptedServer(answer);
                DealHub dealHub = connect(server, observer)) {
            dealHub.quotes().get(QUOTE);

            assertThat(observer.seen).contains("GET /api/v2/quote/Q1", "status 200 r-1");
            assertThat(server.heads().get(0).toLowerCase(Locale.ROOT))
                    .contains(
                            "x-correlation-id: 4711",
                            "authorization: bearer marked-api-token",
                            "user-agent: dealhub4j/");
        }
    }

    @Test
    void no_filter_sees_a_secret_or_a_body() throws IOException {
        Observer observer = new Observer();
        try (ScriptedServer server = new ScriptedServer(
                        json("200 OK", "{\"access_token\":\"marked-access-token\",\"errors\":[]}"), quoteIn("Won"));
                DealHub dealHub = connect(server, observer)) {
            PartnerUser user = PartnerUser.builder()
                    .userId("u")
                    .login("l")
                    .email("e")
                    .name("n")
                    .build();
            assertThat(dealHub.cpqLauncher()
                            .prepare(user, LaunchIntent.createQuote(OpportunityId.of("o")))
                            .accessToken())
                    .isEqualTo("marked-access-token");
            dealHub.quoteActions().signExternally(QUOTE, "marked-comment");

            assertThat(server.bodies()).anyMatch(body -> body.contains("marked-partner-key"));
            assertThat(observer.seen.toString())
                    .contains("POST /api/v1/authenticate/user")
                    .doesNotContain("marked");
        }
    }

    @Priority(1)
    private static final class First implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.getHeaders().putSingle("X-Order", "first");
        }
    }

    @Priority(Integer.MAX_VALUE)
    private static final class Last implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.getHeaders().putSingle("X-Order", request.getHeaderString("X-Order") + ", last");
        }
    }

    @Test
    void filters_run_in_the_order_of_their_priorities() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub = connect(server, new Last(), new First())) {
            dealHub.quotes().get(QUOTE);

            assertThat(server.heads().get(0).toLowerCase(Locale.ROOT)).contains("x-order: first, last");
        }
    }

    @Test
    void what_is_the_engines_own_is_not_a_filters_to_set() throws IOException {
        ClientRequestFilter forger = request -> {
            for (String name :
                    List.of("Authorization", "authorization", "Content-Length", "Host", "Transfer-Encoding")) {
                request.getHeaders().putSingle(name, "7");
            }
        };
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub = connect(server, forger)) {
            dealHub.quoteActions().submit(QUOTE);

            assertThat(server.heads().get(0).toLowerCase(Locale.ROOT))
                    .containsOnlyOnce("authorization: ")
                    .contains("authorization: bearer marked-api-token", "content-length: 2");
        }
    }

    private static final class Thrower implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            throw new IllegalStateException("no trace today");
        }
    }

    private static final class Breaker implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            throw new NoClassDefFoundError("gone");
        }
    }

    private static final class Aborter implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.abortWith(Response.accepted("{\"status\":\"Won\"}").build());
        }
    }

    private static final class Redirector implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.setUri(URI.create("http://127.0.0.2:1/elsewhere"));
        }
    }

    private static final class Disguiser implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.setMethod("PUT");
        }
    }

    private static final class Stuffer implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.setEntity("{}");
        }
    }

    private static final class Thief implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            List.copyOf(request.getPropertyNames()).forEach(request::removeProperty);
        }
    }

    static Stream<Arguments> stoppers() {
        return Stream.of(
                Arguments.of(new Thrower(), "no trace today"),
                Arguments.of(new Breaker(), "gone"),
                Arguments.of(new Aborter(), "answered in DealHub's place"),
                Arguments.of(new Redirector(), "has changed the address"),
                Arguments.of(new Disguiser(), "has changed the method"),
                Arguments.of(new Stuffer(), "has changed the body"),
                Arguments.of(new Thief(), "has changed the request's properties"));
    }

    @ParameterizedTest
    @MethodSource("stoppers")
    void a_filter_that_stops_or_changes_a_request_is_named_and_nothing_is_sent(ClientRequestFilter filter, String what)
            throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub = connect(server, new First(), filter)) {
            DealHubException e = catchThrowableOfType(
                    DealHubException.class, () -> dealHub.quoteActions().submit(QUOTE));

            assertThat(e.code()).isEqualTo(ErrorCode.REST_CLIENT);
            assertThat(e.getMessage())
                    .contains("was not sent", filter.getClass().getName(), what);
            assertThat(e.retryable()).isFalse();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_header_that_cannot_be_sent_is_named_without_its_value() throws IOException {
        ClientRequestFilter smuggler = request -> request.getHeaders().putSingle("X-Odd", "a\r\nX-Evil: marked-value");
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub = connect(server, smuggler)) {
            DealHubException e = catchThrowableOfType(
                    DealHubException.class, () -> dealHub.quotes().get(QUOTE));

            assertThat(e.code()).isEqualTo(ErrorCode.REST_CLIENT);
            assertThat(e.getMessage()).contains("X-Odd").doesNotContain("marked-value");
            assertThat(server.requests()).isEmpty();
        }
    }

    /** Does to an answer whatever comes to mind. */
    private static final class Forger implements ClientResponseFilter {
        @Override
        public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
            response.setStatus(500);
            response.getHeaders().clear();
            response.setEntityStream(
                    new ByteArrayInputStream("{\"error\":\"forged\"}".getBytes(StandardCharsets.UTF_8)));
            throw new IOException("after the fact");
        }
    }

    private static final class LateBreaker implements ClientResponseFilter {
        @Override
        public void filter(ClientRequestContext request, ClientResponseContext response) {
            throw new NoClassDefFoundError("gone");
        }
    }

    @Test
    void nothing_that_happens_after_the_answer_changes_the_outcome() throws IOException {
        Observer observer = new Observer();
        for (Object late : List.of(new Forger(), new LateBreaker())) {
            try (ScriptedServer server = new ScriptedServer(json("202 Accepted", "{\"status\":\"Published\"}"));
                    DealHub dealHub = connect(server, observer, late)) {
                assertThat(dealHub.quoteActions().publish(QUOTE).status()).isEqualTo(QuoteStatus.PUBLISHED);
                assertThat(server.posts()).isEqualTo(1);
            }
        }
        assertThat(observer.seen).anyMatch(seen -> seen.startsWith("status "));
    }

    @Test
    void filters_run_on_the_callers_thread() throws IOException {
        List<Thread> threads = new ArrayList<>();
        ClientRequestFilter filter = request -> threads.add(Thread.currentThread());
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub = connect(server, filter)) {
            dealHub.quotes().get(QUOTE);
        }
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void ids_with_any_characters_pass_the_filters_unchanged() throws IOException {
        String id = " a{b}/c?d=e&f#g%h;i+j~'ä\uD83D\uDE00";
        try (ScriptedServer server =
                        new ScriptedServer(json("200 OK", "{\"dealhub_quote_id\":\"" + id + "\",\"status\":\"Won\"}"));
                DealHub dealHub = connect(server, new First())) {
            assertThat(dealHub.quotes().get(QuoteId.of(id)).quoteId()).isEqualTo(QuoteId.of(id));
            assertThat(server.requests())
                    .containsExactly(
                            "GET /api/v2/quote/%20a%7Bb%7D%2Fc%3Fd%3De%26f%23g%25h%3Bi%2Bj%7E%27%C3%A4%F0%9F%98%80");
        }
    }

    @Test
    void only_filters_can_be_registered() {
        InvalidConfigException e = catchThrowableOfType(
                InvalidConfigException.class, () -> Connections.to(URI.create("https://dealhub.example"))
                        .register("text")
                        .register(Entity.text("x"))
                        .build());

        assertThat(e.problems()).hasSize(2);
        assertThat(e.getMessage()).contains("register takes a ClientRequestFilter", "java.lang.String");
    }
}
