package io.github.dealhub4j.quote;

import java.util.List;
import java.util.Optional;

/**
 * What a quote would come to. Immutable.
 *
 * @param approvalRequired whether approval workflows would apply; empty when DealHub did not say
 * @param totals prices of the whole
 * @param lineItems the products
 */
public record SimulatedQuote(
        Optional<Boolean> approvalRequired, Optional<QuoteTotals> totals, List<LineItem> lineItems) {

    /** Copies the list. */
    public SimulatedQuote {
        lineItems = List.copyOf(lineItems);
    }
}
