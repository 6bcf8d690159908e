package io.github.dealhub4j.quote;

import java.util.List;
import java.util.Optional;

/**
 * What a quote would come to. Immutable.
 *
 * @param approvalRequired whether approval workflows would apply; empty when DealHub did not say
 * @param totals prices of the whole
 * @param lineItems the products
 * @param unreadable fields of DealHub's answer that are absent here because they could not be read; at most 20
 */
public record SimulatedQuote(
        Optional<Boolean> approvalRequired,
        Optional<QuoteTotals> totals,
        List<LineItem> lineItems,
        List<UnreadableField> unreadable) {

    /** Copies the lists. */
    public SimulatedQuote {
        lineItems = List.copyOf(lineItems);
        unreadable = List.copyOf(unreadable);
    }
}
