package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.Approval;
import io.github.dealhub4j.quote.LineItem;
import io.github.dealhub4j.quote.PlaybookAnswer;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.QuoteTotals;
import io.github.dealhub4j.quote.UnreadableField;
import java.util.List;
import java.util.Optional;

/** Behind {@link Quote}. */
public record QuoteValue(
        QuoteId quoteId,
        QuoteStatus status,
        String rawStatus,
        boolean upgradeRequired,
        Optional<QuoteInfo> info,
        Optional<QuoteTotals> totals,
        Optional<String> dealRoomUrl,
        List<LineItem> lineItems,
        List<PlaybookAnswer> answers,
        List<Approval> approvals,
        List<UnreadableField> unreadable)
        implements Quote {

    /** Copies what could change. */
    public QuoteValue {
        lineItems = List.copyOf(lineItems);
        answers = List.copyOf(answers);
        approvals = List.copyOf(approvals);
        unreadable = List.copyOf(unreadable);
    }

    @Override
    public String toString() {
        return ValueText.of(Quote.class, this);
    }
}
