package io.github.dealhub4j.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Quotes;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters of the REST client as beans of the application. */
class ClientFiltersTest {
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();

    private final Deployment application = new Deployment();
    private DealHubSandbox sandbox;

    @BeforeEach
    void configure() {
        sandbox = DealHubSandbox.start();
        application.configure("dealhub.", sandbox);
        CALLS.clear();
    }

    @AfterEach
    void restore() {
        application.close();
        sandbox.close();
    }

    @Dependent
    static class OnlyQuotes {
        @Inject
        Quotes quotes;
    }

    @Dependent
    static class Name {
        @Override
        public String toString() {
            return "injected";
        }
    }

    @DealHubClient
    @ApplicationScoped
    static class Both implements ClientRequestFilter, ClientResponseFilter {
        @Inject
        Name name;

        @Override
        public void filter(ClientRequestContext request) {
            CALLS.add("request, " + name);
        }

        @Override
        public void filter(ClientRequestContext request, ClientResponseContext response) {
            CALLS.add("response " + response.getStatus());
        }
    }

    @DealHubClient
    @Dependent
    static class ShortLived implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            CALLS.add("dependent");
        }

        @PreDestroy
        void destroy() {
            CALLS.add("destroyed");
        }
    }

    @Dependent
    static class Producer {
        @Produces
        @DealHubClient
        ClientRequestFilter produced() {
            return request -> CALLS.add("produced");
        }
    }

    @Dependent
    static class WithoutTheQualifier implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            CALLS.add("somebody else's");
        }
    }

    @DealHubClient
    @Dependent
    static class NoFilter {}

    @Test
    void every_filter_with_the_qualifier_is_run_whatever_its_scope() {
        QuoteId id = QuoteId.of(sandbox.addQuote("006A1").id());
        try (WeldContainer container = application.start(
                OnlyQuotes.class,
                Name.class,
                Both.class,
                ShortLived.class,
                Producer.class,
                WithoutTheQualifier.class)) {
            container.select(OnlyQuotes.class).get().quotes.get(id);

            assertThat(CALLS).containsExactlyInAnyOrder("request, injected", "dependent", "produced", "response 200");
        }
        assertThat(CALLS).contains("destroyed");
    }

    @Test
    void what_is_no_filter_is_named_at_the_deployment() {
        assertThat(application.problemOf(OnlyQuotes.class, NoFilter.class))
                .contains("DH0005 " + NoFilter.class.getName());
    }
}
