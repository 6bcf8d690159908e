package io.github.dealhub4j.quote;

import java.util.List;
import java.util.Optional;

/**
 * What a quote would come to.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface SimulatedQuote {

    /** Whether approval workflows would apply; empty when DealHub did not say. */
    Optional<Boolean> approvalRequired();

    /** Prices of the whole. */
    Optional<QuoteTotals> totals();

    /** The products. */
    List<LineItem> lineItems();

    /** Fields of DealHub's answer that are absent here because they could not be read; at most 20. */
    List<UnreadableField> unreadable();
}
