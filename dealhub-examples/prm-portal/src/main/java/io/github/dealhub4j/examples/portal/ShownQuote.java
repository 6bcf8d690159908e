package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteInfo;

/** A quote as a page shows it. Its texts and numbers are DealHub's, so they are shown within bounds. */
public final class ShownQuote {
    private static final int LONGEST = 80;

    private final Quote quote;

    public ShownQuote(Quote quote) {
        this.quote = quote;
    }

    public Quote getQuote() {
        return quote;
    }

    /** What people call it. */
    public String getNumber() {
        return shortened(quote.info()
                .flatMap(QuoteInfo::proposalId)
                .map(ProposalId::value)
                .orElse(quote.quoteId().value()));
    }

    public String getName() {
        return shortened(quote.info().flatMap(QuoteInfo::name).orElse(""));
    }

    /** The net price, if DealHub gives one. */
    public String getPrice() {
        return quote.totals()
                .flatMap(totals -> totals.netPrice()
                        .map(amount -> Money.of(shortened(totals.currency().orElse("")), amount)))
                .orElse("");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
