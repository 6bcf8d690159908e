package io.github.dealhub4j.testsuite.server;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.PortalClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The portal's WAR as it is: with the REST client, the CDI, the JSPs and the configuration of each server. */
@InServer
class ExamplePortalIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    @Deployment(testable = false)
    static WebArchive portal() {
        return Wars.examplePortal("prm-portal", Wars.configuration(SANDBOX));
    }

    @Test
    void a_partner_launches_CPQ_and_takes_a_quote_to_won() throws IOException {
        PortalClient partner = new PortalClient(Application.url("prm-portal")).signedIn("partner");

        HttpResponse<String> launch = partner.send(partner.launch(json(partner.offer(OPPORTUNITY))));
        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(200);
        JsonNode ticket = new ObjectMapper().readTree(launch.body());
        assertThat(ticket.get("accessToken").asText()).isNotBlank();

        ServerLog log = ServerLog.sinceNow();
        SandboxQuote quote = SANDBOX.addQuote(OPPORTUNITY);
        assertThat(partner.opportunityPage(OPPORTUNITY)).contains(quote.proposalId(), "Draft");
        assertThat(partner.act(OPPORTUNITY, quote.id(), "submit", "").body()).contains("Ready To Be Sent");
        assertThat(partner.act(OPPORTUNITY, quote.id(), "publish", "").body()).contains("Published");
        assertThat(partner.act(OPPORTUNITY, quote.id(), "sign-externally", "Signed on paper")
                        .body())
                .contains("Won");
        assertThat(quote.status()).isEqualTo("Won");
        // The portal observes what is done, and writes it down.
        await().atMost(Duration.ofSeconds(30))
                .until(
                        log::text,
                        text -> text.contains("partner SUBMIT of quote " + quote.id() + ": ACCEPTED")
                                && text.contains(
                                        "partner SIGN_EXTERNALLY of quote " + quote.id() + ": ACCEPTED (Won)"));
    }

    @Test
    void a_signed_out_user_gets_the_endpoints_own_JSON() {
        PortalClient stranger = new PortalClient(Application.url("prm-portal"));

        HttpResponse<String> launch = stranger.send(stranger.launch("{}"));

        assertThat(launch.statusCode()).isEqualTo(401);
        assertThat(launch.body()).contains("DH2004");
    }
}
