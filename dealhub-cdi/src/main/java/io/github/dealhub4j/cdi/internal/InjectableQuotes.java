package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.DealRoomSigners;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.NewOpportunity;
import io.github.dealhub4j.quote.NewQuote;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteDocument;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Quotes;
import io.github.dealhub4j.quote.SimulatedQuote;
import io.github.dealhub4j.quote.Simulation;
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

    /** Uses the connection to the instance that this bean is for. */
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

    @Override
    public Quote byCrmId(CrmQuoteId crmQuoteId, Feature... features) {
        return quotes.byCrmId(crmQuoteId, features);
    }

    @Override
    public QuoteId quoteIdOf(ProposalId proposalId) {
        return quotes.quoteIdOf(proposalId);
    }

    @Override
    public QuoteDocument document(QuoteId quoteId) {
        return quotes.document(quoteId);
    }

    @Override
    public QuoteDocument document(QuoteId quoteId, DocumentType format) {
        return quotes.document(quoteId, format);
    }

    @Override
    public DealRoomSigners signers(OpportunityId opportunityId) {
        return quotes.signers(opportunityId);
    }

    @Override
    public SimulatedQuote simulate(Simulation simulation) {
        return quotes.simulate(simulation);
    }

    @Override
    public QuoteActionResult generate(NewQuote quote) {
        return quotes.generate(quote);
    }

    @Override
    public void createOpportunity(NewOpportunity opportunity) {
        quotes.createOpportunity(opportunity);
    }
}
