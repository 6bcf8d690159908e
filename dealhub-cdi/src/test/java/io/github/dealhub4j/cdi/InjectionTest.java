package io.github.dealhub4j.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The extension as a container finds it: by its service file, into any bean. */
@EnableWeld
class InjectionTest {
    private static DealHubSandbox sandbox;

    @WeldSetup
    WeldInitiator weld = WeldInitiator.of(new Weld().addBeanClass(Portal.class));

    @Inject
    Portal portal;

    @Dependent
    static class Portal {
        @Inject
        QuoteActions quotes;
    }

    @BeforeAll
    static void configure() {
        sandbox = DealHubSandbox.start();
        System.setProperty("dealhub.base-url", sandbox.baseUrl().toString());
        System.setProperty("dealhub.api-token", sandbox.apiToken());
    }

    @AfterAll
    static void restore() {
        System.clearProperty("dealhub.base-url");
        System.clearProperty("dealhub.api-token");
        sandbox.close();
    }

    @Test
    void one_injection_is_all_it_takes() {
        QuoteId id = QuoteId.of(sandbox.addQuote("006A1").id());

        assertThat(portal.quotes.submit(id).status()).isEqualTo(QuoteStatus.READY_TO_BE_SENT);
    }
}
