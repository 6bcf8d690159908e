package io.github.dealhub4j;

import static io.github.dealhub4j.ScriptedServer.DROP;
import static io.github.dealhub4j.ScriptedServer.answer;
import static io.github.dealhub4j.ScriptedServer.json;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.NewQuote;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends marked secrets through every call and fault, and searches everything that comes out. */
@Tag("rest-clients")
class SecretsTest {
    private static final String TOKEN = "marked-api-token";
    private static final String KEY = "marked-partner-key";
    private static final String TICKET = "marked-access-token";
    private static final Logger OURS = Logger.getLogger("io.github.dealhub4j");

    private final StringWriter out = new StringWriter();
    private final PrintWriter printer = new PrintWriter(out);
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            printer.println(entry.getMessage());
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(printer);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        OURS.setLevel(Level.ALL);
        OURS.addHandler(handler);
    }

    @AfterEach
    void stop() {
        OURS.removeHandler(handler);
    }

    static List<String> answers() {
        String echo = "Value: " + TOKEN + " " + KEY;
        return List.of(
                quoteIn("Draft"),
                json("200 OK", "{\"access_token\":\"" + TICKET + "\",\"errors\":[]}"),
                json("200 OK", "{\"access_token\":[\"" + TICKET + "\"]}"),
                json("200 OK", "{\"token\":\"" + TICKET + "\"}"),
                json("200 OK", "{\"errors\":[\"" + echo + "\"]}"),
                json("202 Accepted", "{\"error\":\"" + echo + "\"}"),
                json("202 Accepted", "{\"status\":{\"x\":\"" + echo + "\"}}"),
                json("200 OK", "{\"dealhub_quote_id\":\"Q1\",\"status\":[\"" + echo + "\"]}"),
                json("400 Bad Request", "{\"error\":\"" + echo + "\"}"),
                answer("403 Forbidden", "text/plain", echo),
                answer("502 Bad Gateway", "text/html", "<html><title>" + echo + "</title></html>"),
                answer("200 OK", "text/plain", echo),
                // What is no HTTP is quoted by the platform's own exceptions.
                ScriptedServer.closing("HTTP/1.1 " + echo + "\r\nConnection: close\r\n\r\n"),
                ScriptedServer.thenDrop(echo + "\r\n\r\n"),
                ScriptedServer.thenDrop("HTTP/1.1 200 OK\r\nContent-Length: " + TOKEN + "\r\n\r\n"),
                ScriptedServer.thenDrop("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + TOKEN + "\r\n"),
                DROP);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void no_secret_comes_out_of_any_call(String answer) throws IOException {
        PartnerUser user = PartnerUser.builder()
                .userId("u")
                .login("l")
                .email("e")
                .name("n")
                .build();
        NewQuote quote = NewQuote.builder(OpportunityId.of("o"), DocumentType.PDF)
                .draft()
                .build();
        try (ScriptedServer server = new ScriptedServer(answer);
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            if (!answer.contains(TICKET)) { // DealHub hands it out in one place only
                note(() -> Connections.to(server.baseUrl()).build());
                note(() -> dealHub);
                note(() -> dealHub.quotes().get(QuoteId.of("Q1")));
                note(() -> dealHub.quotes().find(OpportunityId.of("o")).toList());
                note(() -> dealHub.quotes().document(QuoteId.of("Q1")));
                note(() -> dealHub.quotes().generate(quote));
                note(() -> dealHub.quoteActions().submit(QuoteId.of("Q1")));
                note(() -> dealHub.quoteActions().signExternally(QuoteId.of("Q1"), "paper"));
            }
            note(() -> {
                LaunchTicket ticket =
                        dealHub.cpqLauncher().prepare(user, LaunchIntent.createQuote(OpportunityId.of("o")));
                assertThat(ticket.accessToken()).isEqualTo(TICKET);
                return ticket;
            });
        }

        assertThat(out.toString()).contains("DH4020 POST /api/").doesNotContain(TOKEN, KEY, TICKET);
    }

    private void note(Callable<?> call) {
        try {
            printer.println(call.call());
        } catch (Exception e) {
            assertThat(e).isInstanceOf(DealHubException.class);
            e.printStackTrace(printer);
            ((DealHubException) e).dealHubMessage().ifPresent(printer::println);
            if (e instanceof ProtocolException protocol) {
                printer.println(protocol.excerpt());
            }
        }
    }
}
