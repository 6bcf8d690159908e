package io.github.dealhub4j.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Quotes;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamedInstancesTest {
    private static final PartnerUser PAT = PartnerUser.builder()
            .userId("u1")
            .login("pat")
            .email("pat@partner.example")
            .name("Pat")
            .build();

    private final Deployment application = new Deployment();
    private DealHubSandbox america;
    private DealHubSandbox emea;

    @BeforeEach
    void configure() {
        america = DealHubSandbox.start();
        emea = DealHubSandbox.start();
        application.configure("dealhub.", america);
        application.configure("dealhub.instance.emea.", emea);
        System.setProperty("dealhub.instances", "emea");
    }

    @AfterEach
    void restore() {
        application.close();
        america.close();
        emea.close();
    }

    @Dependent
    static class Both {
        @Inject
        QuoteActions actions;

        @Inject
        @DealHubInstance("emea")
        QuoteActions emeaActions;

        @Inject
        @DealHubInstance("emea")
        Quotes emeaQuotes;

        @Inject
        @DealHubInstance("emea")
        CpqLauncher emeaLauncher;

        @Inject
        @DealHubInstance("emea")
        DealHub emea;
    }

    @Dependent
    static class OnlyEmea {
        @Inject
        @DealHubInstance("emea")
        QuoteActions actions;
    }

    @Dependent
    static class Asia {
        @Inject
        @DealHubInstance("asia")
        QuoteActions actions;

        @Inject
        @DealHubInstance("asia")
        CpqLauncher launcher;
    }

    @Dependent
    static class AsiaOfItsOwn {
        @Produces
        @DealHubInstance("asia")
        static CpqLauncher launcher() {
            return (user, intent) -> {
                throw new UnsupportedOperationException("Not yet in Asia.");
            };
        }

        @Produces
        @DealHubInstance("asia")
        static List<String> unrelated() {
            return List.of();
        }
    }

    @Dependent
    static class AsiaLauncher {
        @Inject
        @DealHubInstance("asia")
        CpqLauncher launcher;
    }

    @Test
    void each_injection_point_reaches_its_own_instance() {
        QuoteId inAmerica = QuoteId.of(america.addQuote("006A1").id());
        QuoteId inEmea = QuoteId.of(emea.addQuote("006E1").id());
        try (WeldContainer container = application.start(Both.class)) {
            Both both = container.select(Both.class).get();

            assertThat(both.actions.submit(inAmerica).status()).isEqualTo(QuoteStatus.READY_TO_BE_SENT);
            assertThat(both.emeaActions.submit(inEmea).status()).isEqualTo(QuoteStatus.READY_TO_BE_SENT);
            assertThat(both.emeaQuotes.find(OpportunityId.of("006E1"))).hasSize(1);
            assertThat(both.emea.browserBaseUrl()).isEqualTo(emea.baseUrl());
            assertThat(both.emeaLauncher
                            .prepare(PAT, LaunchIntent.createQuote(OpportunityId.of("006E1")))
                            .endpoint()
                            .getPort())
                    .isEqualTo(emea.port());
        }
    }

    @Test
    void a_name_that_is_known_at_run_time_only_is_looked_up() {
        QuoteId inEmea = QuoteId.of(emea.addQuote("006E1").id());
        try (WeldContainer container = application.start(OnlyEmea.class)) {
            Quotes quotes = container
                    .select(Quotes.class, DealHubInstance.Literal.of("emea"))
                    .get();

            assertThat(quotes.get(inEmea).quoteId()).isEqualTo(inEmea);
        }
    }

    @Test
    void the_default_instance_needs_no_keys_when_nothing_injects_it() {
        List.of("base-url", "api-token", "partner-key").forEach(setting -> System.clearProperty("dealhub." + setting));

        try (WeldContainer container = application.start(OnlyEmea.class)) {
            assertThat(container.isRunning()).isTrue();
        }
    }

    @Test
    void an_instance_that_is_injected_and_not_listed_fails_the_deployment_with_the_keys_that_it_needs() {
        System.clearProperty("dealhub.api-token");

        assertThat(application.problemOf(Both.class, Asia.class))
                .contains(
                        "DH0001 dealhub.instances does not list \"asia\", and something injects it: add it, and set"
                                + " dealhub.instance.asia.base-url, dealhub.instance.asia.api-token,"
                                + " dealhub.instance.asia.partner-key",
                        "DH0001 dealhub.api-token is missing")
                .doesNotContain("WELD-");
    }

    @Test
    void a_listed_instance_without_keys_fails_the_deployment() {
        System.setProperty("dealhub.instances", "emea, asia,two words");
        System.clearProperty("dealhub.instance.emea.api-token");

        assertThat(application.problemOf(Both.class))
                .contains(
                        "DH0001 dealhub.instance.asia.base-url is missing",
                        "DH0001 dealhub.instance.emea.api-token is missing",
                        "DH0002 dealhub.instances must be names of letters, digits and hyphens, separated by commas, not"
                                + " \"two words\"");
    }

    @Test
    void an_application_may_bring_an_instance_of_its_own() {
        try (WeldContainer container = application.start(AsiaOfItsOwn.class, AsiaLauncher.class)) {
            assertThat(container.select(AsiaLauncher.class).get().launcher).isNotNull();
        }
    }
}
