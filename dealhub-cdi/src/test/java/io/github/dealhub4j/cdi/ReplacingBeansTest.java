package io.github.dealhub4j.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealhub4j.quote.LineItemDetails;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What applications do to our beans: decorate, intercept, and put others in their place. */
class ReplacingBeansTest {
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
    static class Portal {
        @Inject
        QuoteActions actions;
    }

    @ApplicationScoped
    static class Journal {
        private final List<String> entries = new ArrayList<>();

        void add(String entry) {
            entries.add(entry);
        }

        List<String> entries() {
            return entries;
        }
    }

    @Decorator
    @Priority(1)
    abstract static class AuditedQuoteActions implements QuoteActions {
        @Inject
        @Delegate
        @Any
        QuoteActions delegate;

        @Inject
        Journal journal;

        @Override
        public QuoteActionResult submit(QuoteId quoteId) {
            return submit(quoteId, LineItemDetails.BASIC);
        }

        @Override
        public QuoteActionResult submit(QuoteId quoteId, LineItemDetails details) {
            QuoteActionResult result = delegate.submit(quoteId, details);
            journal.add("submit " + quoteId + ": " + result.status().label());
            return result;
        }
    }

    @Test
    void a_decorator_sees_every_call_of_the_methods_that_it_has() {
        QuoteId first = QuoteId.of(sandbox.addQuote("006A1").id());
        QuoteId second = QuoteId.of(sandbox.addQuote("006A1").id());
        try (WeldContainer container = application.start(Portal.class, Journal.class, AuditedQuoteActions.class)) {
            Portal portal = container.select(Portal.class).get();
            portal.actions.submit(first);
            portal.actions.submit(second, LineItemDetails.BASIC);

            assertThat(container.select(Journal.class).get().entries())
                    .containsExactly(
                            "submit " + first + ": Ready To Be Sent", "submit " + second + ": Ready To Be Sent");
        }
    }

    @Test
    void a_decorator_alone_needs_no_configuration() {
        System.clearProperty("dealhub.api-token");
        try (WeldContainer container = application.start(Journal.class, AuditedQuoteActions.class)) {
            assertThat(container.isRunning()).isTrue();
        }
    }

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Timed {}

    @Interceptor
    @Timed
    @Priority(1)
    static class TimingInterceptor {
        @Inject
        Journal journal;

        @AroundInvoke
        Object time(InvocationContext call) throws Exception {
            journal.add(call.getMethod().getName());
            return call.proceed();
        }
    }

    static class TimingExtension implements Extension {
        void bind(@Observes ProcessAnnotatedType<? extends QuoteActions> event) {
            event.configureAnnotatedType().add(new TimedLiteral());
        }

        @SuppressWarnings("serial")
        static final class TimedLiteral extends AnnotationLiteral<Timed> implements Timed {}
    }

    @Test
    void an_interceptor_can_be_bound_to_our_beans() {
        QuoteId id = QuoteId.of(sandbox.addQuote("006A1").id());
        try (WeldContainer container =
                application.start(new TimingExtension(), Portal.class, Journal.class, TimingInterceptor.class)) {
            container.select(Portal.class).get().actions.submit(id);

            assertThat(container.select(Journal.class).get().entries()).containsExactly("submit");
        }
    }

    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class OfflineQuoteActions implements QuoteActions {
        @Override
        public QuoteActionResult submit(QuoteId quoteId, LineItemDetails details) {
            throw new UnsupportedOperationException("offline");
        }

        @Override
        public CompletionStage<QuoteActionResult> submitAsync(QuoteId quoteId, LineItemDetails details) {
            throw new UnsupportedOperationException("offline");
        }

        @Override
        public QuoteActionResult publish(QuoteId quoteId, LineItemDetails details) {
            throw new UnsupportedOperationException("offline");
        }

        @Override
        public CompletionStage<QuoteActionResult> publishAsync(QuoteId quoteId, LineItemDetails details) {
            throw new UnsupportedOperationException("offline");
        }

        @Override
        public QuoteActionResult signExternally(QuoteId quoteId, String comment, LineItemDetails details) {
            throw new UnsupportedOperationException("offline");
        }

        @Override
        public CompletionStage<QuoteActionResult> signExternallyAsync(
                QuoteId quoteId, String comment, LineItemDetails details) {
            throw new UnsupportedOperationException("offline");
        }

        @Override
        public CompletionStage<Quote> await(QuoteId quoteId, Set<QuoteStatus> statuses, Duration timeout) {
            throw new UnsupportedOperationException("offline");
        }
    }

    @Test
    void an_alternative_takes_the_place_of_our_bean_and_the_need_for_its_keys_with_it() {
        System.clearProperty("dealhub.base-url");
        System.clearProperty("dealhub.api-token");
        try (WeldContainer container = application.start(Portal.class, OfflineQuoteActions.class)) {
            assertThatThrownBy(
                            () -> container.select(Portal.class).get().actions.submit(QuoteId.of("Q1")))
                    .hasMessage("offline");
        }
    }
}
