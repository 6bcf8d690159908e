package io.github.dealhub4j.web.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import io.github.dealhub4j.web.LaunchAuthorizer;
import io.github.dealhub4j.web.LaunchSeals;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.PartnerUserProvider;
import io.github.dealhub4j.web.PortalRequest;
import io.github.dealhub4j.web.SealedOffer;
import io.github.dealhub4j.web.internal.Portal;
import io.github.dealhub4j.web.internal.Requests;
import io.github.dealhub4j.web.internal.seal.OldSeals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application's beans have the last word, and whatever they do, nothing reaches DealHub without their yes. */
@ExtendWith(SandboxExtension.class)
class LaunchesTest {
    private final Portal portal = new Portal();
    private DealHubSandbox sandbox;

    @BeforeEach
    void configure(DealHubSandbox sandbox) {
        this.sandbox = sandbox;
        portal.configure("dealhub.", sandbox);
    }

    @AfterEach
    void restore() {
        portal.close();
    }

    /** What it does depends on who asks. */
    @ApplicationScoped
    static class Partners implements PartnerUserProvider {
        @Override
        @SuppressWarnings("NullAway") // what an application should not do, and does
        public PartnerUser partnerUser(PortalRequest portal) {
            String name = portal.principal().getName();
            return switch (name) {
                case "unknown" -> null;
                case "broken" -> throw new IllegalStateException("The directory is down.");
                default ->
                    PartnerUser.builder()
                            .userId(name)
                            .login(name)
                            .email("e")
                            .name(name)
                            .build();
            };
        }
    }

    /** What it says depends on the opportunity. */
    @ApplicationScoped
    static class Authorizer implements LaunchAuthorizer {
        @Override
        public boolean mayLaunch(PortalRequest portal, LaunchIntent intent) {
            if (intent.opportunityId().value().equals("broken")) {
                throw new IllegalStateException("The database is down.");
            }
            return intent.opportunityId().value().equals("mine");
        }
    }

    private JsonObject launch(String userName, String opportunity) throws Exception {
        return launch(userName, opportunity, "");
    }

    /** One container offers, and another one, with the same configuration, launches: two nodes of a cluster. */
    private JsonObject launch(String userName, String opportunity, String instance) throws Exception {
        Principal user = () -> userName;
        SealedOffer offer;
        try (WeldContainer container = portal.start(Partners.class, Authorizer.class)) {
            offer = container
                    .select(LaunchSeals.class)
                    .get()
                    .seal(Requests.to("/portal", Map.of()), user, createQuote(opportunity), InstanceName.of(instance));
        }
        return launch(user, opportunity, instance, offer.expires(), offer.seal());
    }

    private static LaunchIntent createQuote(String opportunity) {
        return LaunchIntent.createQuote(OpportunityId.of(opportunity));
    }

    private JsonObject launch(Principal user, String opportunity, String instance, Instant expires, String seal)
            throws Exception {
        String json = "{\"intent\":\"create-quote\",\"opportunityId\":\"" + opportunity + "\",\"instance\":\""
                + instance + "\",\"expires\":" + expires.getEpochSecond() + ",\"seal\":\"" + seal + "\"}";
        try (WeldContainer container = portal.start(Partners.class, Authorizer.class)) {
            return container
                    .select(Launches.class)
                    .get()
                    .launch(Requests.to("/portal", Portal.FROM_THE_PAGE, user, json));
        }
    }

    @Test
    void a_known_user_with_a_yes_gets_a_ticket_on_any_node() throws Exception {
        assertThat(launch("pat", "mine").getJsonObject("body").getString("opportunity_id"))
                .isEqualTo("mine");
        assertThat(sandbox.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "pat, theirs, 403, DH2009",
        "pat, broken, 403, DH2009",
        "unknown, mine, 500, DH2010",
        "broken, mine, 500, DH2010"
    })
    void a_no_a_failure_and_an_unknown_user_end_the_launch(String user, String opportunity, int status, String code) {
        assertRefused(() -> launch(user, opportunity), status, code);
    }

    private void assertRefused(ThrowingCallable launch, int status, String code) {
        Refusal refusal = catchThrowableOfType(Refusal.class, launch);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.httpStatus()).isEqualTo(status);
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void a_page_that_is_older_than_eight_hours_is_to_be_reloaded() throws Exception {
        Principal pat = () -> "pat";
        Offer offer = new Offer.Launch(InstanceName.DEFAULT, createQuote("mine"));
        HttpServletRequest page = Requests.to("/portal", Map.of());
        SealedOffer old = OldSeals.seal(page, pat, offer, sandbox.partnerKey(), Duration.ofHours(8));
        SealedOffer fresh = OldSeals.seal(page, pat, offer, sandbox.partnerKey(), Duration.ofHours(7));

        assertRefused(() -> launch(pat, "mine", "", old.expires(), old.seal()), 403, "DH2008");
        assertThat(launch(pat, "mine", "", fresh.expires(), fresh.seal())).isNotNull();
    }

    @Test
    void a_seal_of_another_application_is_none() {
        Principal pat = () -> "pat";
        Offer offer = new Offer.Launch(InstanceName.DEFAULT, createQuote("mine"));
        SealedOffer other =
                OldSeals.seal(Requests.to("/other", Map.of()), pat, offer, sandbox.partnerKey(), Duration.ZERO);

        assertRefused(() -> launch(pat, "mine", "", other.expires(), other.seal()), 403, "DH2007");
    }

    @Test
    void a_named_instance_is_launched_at_its_own_DealHub_with_a_seal_that_is_good_for_no_other() throws Exception {
        try (DealHubSandbox emea = DealHubSandbox.start()) {
            portal.configure("dealhub.instance.emea.", emea);
            System.setProperty("dealhub.instances", "emea");

            assertThat(launch("pat", "mine", "emea").getString("endpoint"))
                    .isEqualTo(emea.baseUrl() + "/api/v1/create/quote");
            assertThat(emea.requests()).hasSize(1);

            Principal pat = () -> "pat";
            Offer offer = new Offer.Launch(InstanceName.of("emea"), createQuote("mine"));
            SealedOffer forEmea =
                    OldSeals.seal(Requests.to("/portal", Map.of()), pat, offer, emea.partnerKey(), Duration.ZERO);
            assertRefused(() -> launch(pat, "mine", "", forEmea.expires(), forEmea.seal()), 403, "DH2007");
            assertRefused(() -> launch(pat, "mine", "asia", forEmea.expires(), forEmea.seal()), 403, "DH2007");
        }
    }
}
