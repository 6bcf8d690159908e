package io.github.dealhub4j.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
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
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With MicroProfile Config (SmallRye), whose system properties are set for each test. */
class DealHubExtensionTest {
    private final Deployment application = new Deployment();
    private DealHubSandbox sandbox;

    @BeforeEach
    void configure() {
        sandbox = DealHubSandbox.start();
        application.configure("dealhub.", sandbox);
    }

    @AfterEach
    void restore() {
        application.close();
        sandbox.close();
    }

    @Dependent
    static class Everything {
        @Inject
        DealHub dealHub;

        @Inject
        QuoteActions actions;

        @Inject
        Quotes quotes;

        @Inject
        CpqLauncher launcher;
    }

    @Dependent
    static class OnlyQuotes {
        @Inject
        Quotes quotes;
    }

    @Dependent
    static class Nothing {}

    @Test
    void all_four_types_can_be_injected_and_reach_DealHub() {
        QuoteId id = QuoteId.of(sandbox.addQuote("006A1").id());
        PartnerUser pat = PartnerUser.builder()
                .userId("u1")
                .login("pat")
                .email("p@q")
                .name("Pat")
                .build();
        try (WeldContainer container = application.start(Everything.class)) {
            Everything everything = container.select(Everything.class).get();

            assertThat(everything.actions.submit(id).status()).isEqualTo(QuoteStatus.READY_TO_BE_SENT);
            assertThat(everything.quotes.get(id).status()).isEqualTo(QuoteStatus.READY_TO_BE_SENT);
            assertThat(everything.quotes.find(OpportunityId.of("006A1"))).hasSize(1);
            assertThat(everything
                            .launcher
                            .prepare(pat, LaunchIntent.createQuote(OpportunityId.of("006A1")))
                            .accessToken())
                    .isNotEmpty();
            assertThat(everything.dealHub.quotes().get(id).quoteId()).isEqualTo(id);
        }
    }

    @Test
    void closing_the_injected_connection_does_not_take_it_from_others_but_the_end_of_the_application_does() {
        QuoteId id = QuoteId.of(sandbox.addQuote("006A1").id());
        Quotes quotes;
        try (WeldContainer container = application.start(Everything.class)) {
            Everything everything = container.select(Everything.class).get();
            everything.dealHub.close();
            quotes = everything.dealHub.quotes();
            assertThat(quotes.get(id).quoteId()).isEqualTo(id);
        }

        DealHubException e = Assertions.catchThrowableOfType(DealHubException.class, () -> quotes.get(id));
        assertThat(e.code()).isEqualTo(ErrorCode.CLOSED);
    }

    @Test
    void a_missing_key_fails_the_deployment_only_where_something_needs_it() {
        System.clearProperty("dealhub.partner-key");
        try (WeldContainer container = application.start(OnlyQuotes.class)) {
            assertThat(container.isRunning()).isTrue();
        }
        assertThat(application.problemOf(Everything.class))
                .contains("DH0001 dealhub.partner-key is missing", "CpqLauncher")
                .doesNotContain("dealhub.api-token");

        System.clearProperty("dealhub.base-url");
        System.clearProperty("dealhub.api-token");
        try (WeldContainer container = application.start(Nothing.class)) {
            assertThat(container.isRunning()).isTrue();
        }
        assertThat(application.problemOf(OnlyQuotes.class))
                .contains("DH0001 dealhub.base-url is missing", "DH0001 dealhub.api-token is missing")
                .doesNotContain("partner-key");
    }

    @Test
    void what_is_looked_up_without_configuration_says_which_key_is_missing() {
        System.clearProperty("dealhub.base-url");
        try (WeldContainer container = application.start(Nothing.class)) {
            QuoteActions actions = container.select(QuoteActions.class).get();

            DealHubException e =
                    Assertions.catchThrowableOfType(DealHubException.class, () -> actions.submit(QuoteId.of("Q1")));
            assertThat(e.getMessage()).contains("dealhub.base-url");
        }
    }

    @Test
    void all_wrong_values_are_reported_together_and_no_secret_among_them() {
        Map.of(
                        "dealhub.base-url", "http://dealhub.example/api",
                        "dealhub.browser-base-url", "https://user:hunter2@not an address?key=hunter3",
                        "dealhub.api-token", "top secret",
                        "dealhub.connect-timeout", "2 seconds",
                        "dealhub.read-timeout", "PT0S",
                        "dealhub.max-response-bytes", "lots",
                        "dealhub.actions.guard", "yes")
                .forEach(System::setProperty);
        System.clearProperty("dealhub.partner-key");

        assertThat(application.problemOf(Everything.class))
                .contains(
                        "DH0002 dealhub.base-url must begin with https://",
                        "DH0002 dealhub.base-url must end after the host",
                        "DH0002 dealhub.browser-base-url must be an address such as https://service-eu1.dealhub.io, not"
                                + " \"https://…@not an address?…\"",
                        "DH0002 dealhub.api-token must be visible ASCII",
                        "DH0002 dealhub.connect-timeout must be an ISO-8601 duration such as PT30S, not \"2 seconds\"",
                        "DH0002 dealhub.read-timeout must be 1 ms to 1 h (PT0.001S to PT1H), not PT0S",
                        "DH0002 dealhub.max-response-bytes must be a number of bytes",
                        "DH0002 dealhub.actions.guard must be true or false, not \"yes\"",
                        "DH0001 dealhub.partner-key is missing")
                .doesNotContain("top secret", "hunter");
    }

    @Test
    void settings_reach_the_connection() {
        System.setProperty("dealhub.actions.guard", "false");
        QuoteId draft = QuoteId.of(sandbox.addQuote("006A1").id());
        try (WeldContainer container = application.start(Everything.class)) {
            Everything everything = container.select(Everything.class).get();

            DealHubException e =
                    Assertions.catchThrowableOfType(DealHubException.class, () -> everything.actions.publish(draft));
            assertThat(e.code()).isEqualTo(ErrorCode.QUOTE_ACTION_REJECTED);
        }
    }
}
