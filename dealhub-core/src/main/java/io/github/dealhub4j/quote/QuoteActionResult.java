package io.github.dealhub4j.quote;

import java.util.List;
import java.util.Optional;

/**
 * What DealHub answered to an accepted action. DealHub works on it after the answer: the status is the one of this
 * moment. Immutable.
 *
 * @param quoteId DealHub's id of the quote
 * @param status where the quote stands
 * @param rawStatus DealHub's own text for the status, on one line of at most 500 characters; empty if a generated quote came
 *     without one that can be read
 * @param proposalId the number that people see
 * @param dealRoomUrl the DealRoom's address as DealHub wrote it, not checked
 * @param approvalRequired whether approval workflows apply to the quote; empty when DealHub did not say
 * @param totals prices of the whole quote
 * @param lineItems the products
 * @param unreadable fields of DealHub's answer that are absent here because they could not be read; at most 20
 * @param reconciled whether DealHub's answer was lost and the success was established by reading the quote again: it
 *     has the status that the action leads to and did not have it before. Such a result knows id and status only, and
 *     claims the state, not who brought it about
 */
public record QuoteActionResult(
        QuoteId quoteId,
        QuoteStatus status,
        String rawStatus,
        Optional<ProposalId> proposalId,
        Optional<String> dealRoomUrl,
        Optional<Boolean> approvalRequired,
        Optional<QuoteTotals> totals,
        List<LineItem> lineItems,
        List<UnreadableField> unreadable,
        boolean reconciled) {

    /** Copies the lists. */
    public QuoteActionResult {
        lineItems = List.copyOf(lineItems);
        unreadable = List.copyOf(unreadable);
    }

    /** The result of an action whose answer was lost, as a later reading of the quote shows it. */
    public static QuoteActionResult reconciled(Quote quote) {
        return new QuoteActionResult(
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
}
