package io.github.dealhub4j.launch;

import static io.github.dealhub4j.ScriptedServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import io.github.dealhub4j.sandbox.SandboxRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rest-clients")
@ExtendWith(SandboxExtension.class)
class CpqLauncherTest {
    private static final PartnerUser PAT = PartnerUser.builder()
            .userId("u1")
            .login("pat")
            .email("pat@partner.example")
            .name("Pat")
            .position("Sales")
            .phone("1")
            .mobile("2")
            .fax("3")
            .company("Partner Inc.")
            .street("4")
            .city("5")
            .state("6")
            .country("7")
            .postalCode("8")
            .profileImg("https://partner.example/pat.png")
            .build();
    private static final LaunchIntent CREATE = LaunchIntent.createQuote(OpportunityId.of("006A1"));

    @Test
    void a_ticket_has_what_a_browser_needs_and_prints_without_its_token(DealHubSandbox sandbox) {
        try (DealHub dealHub = DealHub.connect(Connections.to(sandbox)
                .browserBaseUrl(URI.create("https://cpq.partner.example"))
                .build())) {
            Instant before = Instant.now();

            LaunchTicket ticket = dealHub.cpqLauncher().prepare(PAT, CREATE);

            assertThat(ticket.endpoint()).isEqualTo(URI.create("https://cpq.partner.example/api/v1/create/quote"));
            assertThat(ticket.body()).containsExactly(entry("opportunity_id", "006A1"));
            assertThat(ticket.expiresAt())
                    .isBetween(before.plusSeconds(59), Instant.now().plusSeconds(60));
            assertThat(ticket.accessToken()).isNotBlank();
            assertThat(ticket.toString()).doesNotContain(ticket.accessToken());
            assertThat(sandbox.requests()).containsExactly(new SandboxRequest("POST", "/api/v1/authenticate/user"));
        }
    }

    @Test
    void each_intent_has_its_endpoint_and_body(DealHubSandbox sandbox) {
        try (DealHub dealHub = TestDealHub.connect(Connections.to(sandbox))) {
            OpportunityId opportunity = OpportunityId.of("006A1");

            LaunchTicket open =
                    dealHub.cpqLauncher().prepare(PAT, LaunchIntent.openQuote(opportunity, CrmQuoteId.of("a0Q1")));
            LaunchTicket view = dealHub.cpqLauncher().prepare(PAT, LaunchIntent.viewQuotes(opportunity));

            assertThat(open.endpoint()).hasPath("/api/v1/open/quote");
            assertThat(open.body()).containsEntry("opportunity_id", "006A1").containsEntry("quote_id", "a0Q1");
            assertThat(view.endpoint()).hasPath("/api/v1/open/opportunity");
            assertThat(view.body()).containsOnlyKeys("opportunity_id");
        }
    }

    @Test
    void a_wrong_key_is_an_authentication_failure_that_does_not_print_it(DealHubSandbox sandbox) {
        try (DealHub stranger = TestDealHub.connect(Connections.to(sandbox.baseUrl()))) {
            AuthenticationException e = catchThrowableOfType(
                    AuthenticationException.class, () -> stranger.cpqLauncher().prepare(PAT, CREATE));

            assertThat(e.getMessage()).contains("u1", "not trusted").doesNotContain("marked-partner-key");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"t\",\"errors\":[\"User is locked\"]}",
                "{\"access_token\":\"t\",\"errors\":[{\"message\":\"User is locked\"}]}",
                "{\"errors\":[{\"code\":7,\"error\":\"User is locked\"}]}",
                "{\"errors\":\"User is locked\"}"
            })
    void errors_inside_a_200_are_an_exception_whatever_their_shape(String body) throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("200 OK", body));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            InvalidRequestException e = catchThrowableOfType(
                    InvalidRequestException.class, () -> dealHub.cpqLauncher().prepare(PAT, CREATE));

            assertThat(e.code()).isEqualTo(ErrorCode.PARTNER_USER_REJECTED);
            assertThat(e.dealHubMessage()).contains("User is locked");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":[\"T0KEN\"]}",
                "{\"token\":\"T0KEN\",\"errors\":[]}",
                "{\"access_token\":\"T0KEN\""
            })
    void an_answer_that_cannot_be_understood_is_not_quoted_for_it_may_hold_a_token(String body) throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("200 OK", body));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            ProtocolException e = catchThrowableOfType(
                    ProtocolException.class, () -> dealHub.cpqLauncher().prepare(PAT, CREATE));

            assertThat(e.excerpt()).isEmpty();
            assertThat(stackTrace(e)).doesNotContain("T0KEN");
        }
    }

    @Test
    void a_key_that_DealHub_quotes_back_is_blotted_out() throws IOException {
        String echo = "{\"error\":\"Invalid payload data. [{Field: authentication, Value: marked-partner-key}]\"}";
        try (ScriptedServer server = new ScriptedServer(json("400 Bad Request", echo));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            InvalidRequestException e = catchThrowableOfType(
                    InvalidRequestException.class, () -> dealHub.cpqLauncher().prepare(PAT, CREATE));

            assertThat(e.dealHubMessage()).contains("Invalid payload data. [{Field: authentication, Value: …}]");
            assertThat(stackTrace(e)).doesNotContain("marked-partner-key");
        }
    }

    @Test
    void a_lost_answer_is_not_asked_for_again() throws IOException {
        try (ScriptedServer server = new ScriptedServer("", "");
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            assertThat(catchThrowableOfType(UnavailableException.class, () -> dealHub.cpqLauncher()
                            .prepare(PAT, CREATE)))
                    .hasMessageContaining("DealHub may have made the user all the same");
            assertThat(server.requests()).hasSize(1);
        }
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
