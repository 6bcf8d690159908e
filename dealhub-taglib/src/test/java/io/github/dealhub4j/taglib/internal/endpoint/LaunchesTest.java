package io.github.dealhub4j.taglib.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.cdi.LaunchAuthorizer;
import io.github.dealhub4j.cdi.LaunchContext;
import io.github.dealhub4j.cdi.PartnerUserProvider;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import io.github.dealhub4j.taglib.LaunchSeals;
import io.github.dealhub4j.taglib.SealedIntent;
import io.github.dealhub4j.taglib.internal.Requests;
import io.github.dealhub4j.taglib.internal.TaglibExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Properties;
import org.jboss.weld.environment.se.Weld;
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
    private static final Map<String, String> FROM_THE_PAGE =
            Map.of("Sec-Fetch-Site", "same-origin", "X-DealHub-Launch", "1");

    private final Properties before = new Properties();

    @BeforeEach
    void configure(DealHubSandbox sandbox) {
        before.putAll(System.getProperties());
        System.setProperty("dealhub.base-url", sandbox.baseUrl().toString());
        System.setProperty("dealhub.partner-key", sandbox.partnerKey());
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    /** What it does depends on who asks. */
    @ApplicationScoped
    static class Partners implements PartnerUserProvider {
        @Override
        @SuppressWarnings("NullAway") // what an application should not do, and does
        public PartnerUser partnerUser(LaunchContext context) {
            String name = context.principal().getName();
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
        public boolean mayLaunch(LaunchContext context, LaunchIntent intent) {
            if (intent.opportunityId().value().equals("broken")) {
                throw new IllegalStateException("The database is down.");
            }
            return intent.opportunityId().value().equals("mine");
        }
    }

    private static JsonObject launch(String userName, String opportunity) throws Exception {
        try (WeldContainer container = new Weld()
                .disableDiscovery()
                .addExtension(new DealHubExtension())
                .addExtension(new TaglibExtension())
                .addBeanClasses(Partners.class, Authorizer.class)
                .initialize()) {
            Principal user = () -> userName;
            LaunchIntent intent = LaunchIntent.createQuote(OpportunityId.of(opportunity));
            SealedIntent offer =
                    container.select(LaunchSeals.class).get().seal(Requests.to("/portal", Map.of()), user, intent);
            String json = "{\"intent\":\"create-quote\",\"opportunityId\":\"" + opportunity + "\",\"expires\":"
                    + offer.expires().getEpochSecond() + ",\"seal\":\"" + offer.seal() + "\"}";
            HttpServletRequest request = Requests.to("/portal", FROM_THE_PAGE, user, json);
            return container.select(Launches.class).get().launch(request);
        }
    }

    @Test
    void a_known_user_with_a_yes_gets_a_ticket(DealHubSandbox sandbox) throws Exception {
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
    void a_no_a_failure_and_an_unknown_user_end_the_launch(
            String user, String opportunity, int status, String code, DealHubSandbox sandbox) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> launch(user, opportunity));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.httpStatus()).isEqualTo(status);
        assertThat(sandbox.requests()).isEmpty();
    }
}
