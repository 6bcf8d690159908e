package io.github.dealhub4j.testsuite.wildfly;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.TestPortal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal's WAR as it is, on WildFly: its REST client, its CDI, its JSPs, its MicroProfile Config. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PortalOnWildFlyIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    @ArquillianResource
    private URI address;

    @Deployment(testable = false)
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "prm-portal.war")
                .importFrom(TestPortal.WAR.toFile())
                .as(WebArchive.class)
                .addAsResource(WildFly.configuration(SANDBOX), "META-INF/microprofile-config.properties");
    }

    @Test
    void a_partner_launches_CPQ_and_takes_a_quote_to_won() throws IOException {
        PortalClient partner = new PortalClient(address).signedIn("partner");

        HttpResponse<String> launch = partner.send(partner.launch(json(partner.offer(OPPORTUNITY))));
        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(200);
        JsonNode ticket = new ObjectMapper().readTree(launch.body());
        assertThat(ticket.get("accessToken").asText()).isNotBlank();

        SandboxQuote quote = SANDBOX.addQuote(OPPORTUNITY);
        assertThat(partner.opportunityPage(OPPORTUNITY)).contains(quote.proposalId(), "Draft");
        assertThat(partner.act(OPPORTUNITY, quote.id(), "submit", "").body()).contains("Ready To Be Sent");
        assertThat(partner.act(OPPORTUNITY, quote.id(), "publish", "").body()).contains("Published");
        assertThat(partner.act(OPPORTUNITY, quote.id(), "sign-externally", "Signed on paper")
                        .body())
                .contains("Won");
        assertThat(quote.status()).isEqualTo("Won");
    }

    @Test
    void a_signed_out_user_gets_the_endpoints_own_JSON() {
        PortalClient stranger = new PortalClient(address);

        HttpResponse<String> launch = stranger.send(stranger.launch("{}"));

        assertThat(launch.statusCode()).isEqualTo(401);
        assertThat(launch.body()).contains("DH2004");
    }
}
