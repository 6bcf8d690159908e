package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Quotes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** {@link Quotes} as a bean, so that applications can decorate and intercept it. */
@Typed(Quotes.class)
public class InjectableQuotes implements Quotes {
    private final Quotes quotes;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the field
    protected InjectableQuotes() {
        this.quotes = null;
    }

    /** Uses the application's connection. */
    @Inject
    public InjectableQuotes(DealHub dealHub) {
        this.quotes = dealHub.quotes();
    }

    @Override
    public Quote get(QuoteId quoteId, Feature... features) {
        return quotes.get(quoteId, features);
    }

    @Override
    public Stream<Quote> find(OpportunityId opportunityId, Feature... features) {
        return quotes.find(opportunityId, features);
    }
}
