package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.LineItem;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.QuoteTotals;
import io.github.dealhub4j.quote.UnreadableField;
import java.util.List;
import java.util.Optional;

/** Behind {@link QuoteActionResult}. */
public record QuoteActionResultValue(
        QuoteId quoteId,
        QuoteStatus status,
        String rawStatus,
        Optional<ProposalId> proposalId,
        Optional<String> dealRoomUrl,
        Optional<Boolean> approvalRequired,
        Optional<QuoteTotals> totals,
        List<LineItem> lineItems,
        List<UnreadableField> unreadable,
        boolean reconciled)
        implements QuoteActionResult {

    /** Copies what could change. */
    public QuoteActionResultValue {
        lineItems = List.copyOf(lineItems);
        unreadable = List.copyOf(unreadable);
    }

    /** The result of an action whose answer was lost, as a later reading of the quote shows it. */
    public static QuoteActionResult reconciled(Quote quote) {
        return new QuoteActionResultValue(
                quote.quoteId(),
                quote.status(),
                quote.rawStatus(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                quote.unreadable(),
                true);
    }

    @Override
    public String toString() {
        return ValueText.of(QuoteActionResult.class, this);
    }
}
