package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

/** {@link QuoteActions} as a bean, so that applications can decorate and intercept it. */
@Typed(QuoteActions.class)
public class InjectableQuoteActions implements QuoteActions {
    private final QuoteActions actions;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the field
    protected InjectableQuoteActions() {
        this.actions = null;
    }

    /** Uses the application's connection. */
    @Inject
    public InjectableQuoteActions(DealHub dealHub) {
        this.actions = dealHub.quoteActions();
    }

    @Override
    public QuoteActionResult submit(QuoteId quoteId) {
        return actions.submit(quoteId);
    }

    @Override
    public QuoteActionResult publish(QuoteId quoteId) {
        return actions.publish(quoteId);
    }

    @Override
    public QuoteActionResult signExternally(QuoteId quoteId, String comment) {
        return actions.signExternally(quoteId, comment);
    }
}
