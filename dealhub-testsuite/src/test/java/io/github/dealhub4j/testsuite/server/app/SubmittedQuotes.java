package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A bean that needs {@link QuoteActions}. */
@ApplicationScoped
public class SubmittedQuotes {
    @Inject
    QuoteActions actions;

    void add(QuoteId quoteId) {
        actions.submit(quoteId);
    }
}
