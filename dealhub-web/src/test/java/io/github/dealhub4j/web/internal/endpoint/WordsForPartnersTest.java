package io.github.dealhub4j.web.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.PartnerUserProvider;
import io.github.dealhub4j.web.PortalRequest;
import io.github.dealhub4j.web.QuoteActionAuthorizer;
import io.github.dealhub4j.web.SealedOffer;
import io.github.dealhub4j.web.internal.Portal;
import io.github.dealhub4j.web.internal.Requests;
import io.github.dealhub4j.web.internal.seal.HmacSeals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DealHub, or a proxy in its place, says about the set-up is for administrators; partners read what is about the quote. */
class WordsForPartnersTest {
    private static final Principal PAT = () -> "pat";
    private static final String INNER = "10.9.8.7 is not on the list";

    private final Portal portal = new Portal();
    private HttpServer server;
    private volatile int status;
    private volatile String contentType = "application/json";
    private volatile String body = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        System.setProperty(
                "dealhub.base-url", "http://localhost:" + server.getAddress().getPort());
        System.setProperty("dealhub.api-token", "token");
        System.setProperty("dealhub.partner-key", "key");
        System.setProperty("dealhub.actions.guard", "false");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        portal.close();
    }

    @ApplicationScoped
    static class Partners implements PartnerUserProvider {
        @Override
        public PartnerUser partnerUser(PortalRequest portal) {
            return PartnerUser.builder()
                    .userId("pat")
                    .login("pat")
                    .email("pat@partner.example")
                    .name("Pat")
                    .build();
        }
    }

    @ApplicationScoped
    static class Anybody implements QuoteActionAuthorizer {
        @Override
        public boolean mayAct(PortalRequest portal, QuoteId quoteId, QuoteAction action) {
            return true;
        }
    }

    private String answerToAnAction() {
        try (WeldContainer container = portal.start(Partners.class, Anybody.class)) {
            SealedOffer sealed =
                    sealed(container, new Offer.Action(InstanceName.DEFAULT, QuoteAction.PUBLISH, QuoteId.of("Q1")));
            String json = json(sealed, "\"dealhubQuoteId\":\"Q1\"");
            Actions actions = container.select(Actions.class).get();
            return catchThrowableOfType(Refusal.class, () -> actions.act(request(json)))
                    .json()
                    .toString();
        }
    }

    private String answerToALaunch() {
        try (WeldContainer container = portal.start(Partners.class)) {
            SealedOffer sealed = sealed(
                    container,
                    new Offer.Launch(InstanceName.DEFAULT, LaunchIntent.createQuote(OpportunityId.of("006A1"))));
            String json = json(sealed, "\"opportunityId\":\"006A1\"");
            Launches launches = container.select(Launches.class).get();
            return catchThrowableOfType(Refusal.class, () -> launches.launch(request(json)))
                    .json()
                    .toString();
        }
    }

    private static SealedOffer sealed(WeldContainer container, Offer offer) {
        return container.select(HmacSeals.class).get().seal(Requests.to("/portal", Map.of()), PAT, offer);
    }

    private static String json(SealedOffer sealed, String id) {
        return "{\"intent\":\"" + sealed.offer().name() + "\"," + id + ",\"expires\":"
                + sealed.expires().getEpochSecond() + ",\"seal\":\"" + sealed.seal() + "\"}";
    }

    private static HttpServletRequest request(String json) {
        return Requests.to("/portal", Portal.FROM_THE_PAGE, PAT, json);
    }

    @ParameterizedTest
    @CsvSource({
        "401, application/json",
        "403, application/json",
        "407, application/json",
        "429, application/json",
        "500, application/json",
        "502, text/html",
        "503, application/json",
        "400, text/html",
        "404, text/html"
    })
    void what_is_about_the_set_up_stays_in_the_log(int status, String contentType) {
        this.status = status;
        this.contentType = contentType;
        this.body = contentType.endsWith("json") ? "{\"error\":\"" + INNER + "\"}" : "<html>" + INNER + "</html>";

        assertThat(answerToAnAction()).contains("\"code\":\"DH").doesNotContain("10.9.8.7", "detail");
        assertThat(answerToALaunch()).contains("\"code\":\"DH").doesNotContain("10.9.8.7", "detail");
    }

    @Test
    void what_is_about_the_quote_is_shown() {
        status = 400;
        body = "{\"error\":\"Quote has expired\"}";

        assertThat(answerToAnAction()).contains("\"detail\":\"Quote has expired\"");
    }
}
