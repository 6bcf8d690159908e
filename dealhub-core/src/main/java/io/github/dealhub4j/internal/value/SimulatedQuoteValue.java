package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.LineItem;
import io.github.dealhub4j.quote.QuoteTotals;
import io.github.dealhub4j.quote.SimulatedQuote;
import io.github.dealhub4j.quote.UnreadableField;
import java.util.List;
import java.util.Optional;

/** Behind {@link SimulatedQuote}. */
public record SimulatedQuoteValue(
        Optional<Boolean> approvalRequired,
        Optional<QuoteTotals> totals,
        List<LineItem> lineItems,
        List<UnreadableField> unreadable)
        implements SimulatedQuote {

    /** Copies what could change. */
    public SimulatedQuoteValue {
        lineItems = List.copyOf(lineItems);
        unreadable = List.copyOf(unreadable);
    }

    @Override
    public String toString() {
        return ValueText.of(SimulatedQuote.class, this);
    }
}
