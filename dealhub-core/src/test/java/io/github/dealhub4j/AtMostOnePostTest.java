package io.github.dealhub4j;

import static io.github.dealhub4j.ScriptedServer.DROP;
import static io.github.dealhub4j.ScriptedServer.RESET;
import static io.github.dealhub4j.ScriptedServer.SILENCE;
import static io.github.dealhub4j.ScriptedServer.answer;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static io.github.dealhub4j.ScriptedServer.thenDrop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.NewOpportunity;
import io.github.dealhub4j.quote.NewQuote;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Simulation;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Counted on the wire, with each REST client: whatever happens to a POST, there is one. */
@Tag("rest-clients")
class AtMostOnePostTest {
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");

    private record Call(String name, Consumer<DealHub> call) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record Fault(String name, String answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> everyCallUnderEveryFault() {
        Call[] calls = {
            new Call("submit", dealHub -> dealHub.quoteActions().submit(QuoteId.of("Q1"))),
            new Call("sign", dealHub -> dealHub.quoteActions().signExternally(QuoteId.of("Q1"), "paper")),
            new Call("generate", dealHub -> dealHub.quotes()
                    .generate(NewQuote.builder(OPPORTUNITY, DocumentType.PDF)
                            .draft()
                            .build())),
            new Call("createOpportunity", dealHub -> dealHub.quotes().createOpportunity(opportunity())),
            new Call("simulate", dealHub -> dealHub.quotes()
                    .simulate(Simulation.builder(OPPORTUNITY).build())),
            new Call("prepare", dealHub -> dealHub.cpqLauncher()
                    .prepare(
                            PartnerUser.builder()
                                    .userId("u")
                                    .login("l")
                                    .email("e")
                                    .name("n")
                                    .build(),
                            LaunchIntent.createQuote(OPPORTUNITY)))
        };
        Fault[] faults = {
            new Fault("dropped after it was read", DROP),
            new Fault("reset after it was read", RESET),
            new Fault("half a head", thenDrop("HTTP/1.1 202 Acce")),
            new Fault("half a body", thenDrop("HTTP/1.1 202 Accepted\r\nContent-Length: 50\r\n\r\n{\"sta")),
            new Fault("no answer in time", SILENCE),
            new Fault("502", answer("502 Bad Gateway", "text/html", "<html></html>")),
            new Fault("redirect", "HTTP/1.1 307 Temporary Redirect\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n"),
            new Fault("429", "HTTP/1.1 429 Slow Down\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"),
            new Fault("401", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
        };
        return Stream.of(calls).flatMap(call -> Stream.of(faults)
                .flatMap(fault -> Stream.of(Arguments.of(call, fault, "fresh"), Arguments.of(call, fault, "reused"))));
    }

    private static NewOpportunity opportunity() {
        return NewOpportunity.builder(OPPORTUNITY)
                .name("o")
                .owner(owner -> owner.userId("1").email("e").name("n"))
                .currency("USD")
                .customerId("c")
                .customerName("C")
                .build();
    }

    @ParameterizedTest(name = "{0}, {1}, on a {2} connection")
    @MethodSource("everyCallUnderEveryFault")
    void there_is_one(Call call, Fault fault, String connection) throws IOException {
        boolean reused = connection.equals("reused");
        String[] script = reused
                ? new String[] {quoteIn("Draft"), fault.answer(), quoteIn("Draft")}
                : new String[] {fault.answer(), quoteIn("Draft")};
        try (ScriptedServer server = new ScriptedServer(script);
                DealHub dealHub = TestDealHub.connect(
                        Connections.to(server.baseUrl()).actionsGuard(false).readTimeout(Duration.ofMillis(250)))) {
            if (reused) {
                dealHub.quotes().get(QuoteId.of("Q1"));
            }

            assertThat(catchThrowableOfType(
                            DealHubException.class, () -> call.call().accept(dealHub)))
                    .isNotNull();
            assertThat(server.posts()).isEqualTo(1);
        }
    }

    @Test
    void the_client_under_test_is_the_one_that_the_build_names() throws IOException {
        String expected = System.getProperty("rest-client.expected", "");
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            dealHub.quotes().get(QuoteId.of("Q1"));

            assertThat(server.heads().get(0).toLowerCase(Locale.ROOT))
                    .contains("user-agent: dealhub4j/")
                    .contains(expected);
        }
    }
}
