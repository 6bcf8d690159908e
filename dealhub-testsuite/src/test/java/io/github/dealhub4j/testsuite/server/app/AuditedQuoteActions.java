package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Notes who submits what before it happens. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class AuditedQuoteActions implements QuoteActions {
    @Inject
    @Delegate
    @Any
    QuoteActions actions;

    @Inject
    AuditTrail trail;

    @Override
    public QuoteActionResult submit(QuoteId quoteId) {
        trail.note("submit " + quoteId.value());
        return actions.submit(quoteId);
    }
}
