package io.github.dealhub4j.quote;

import java.util.List;
import java.util.Optional;

/**
 * A quote as DealHub described it at one moment. Which parts are there depends on the {@link Feature}s that were asked
 * for. Immutable.
 *
 * @param quoteId DealHub's id
 * @param status where the quote stands
 * @param rawStatus DealHub's own text for the status, on one line of at most 500 characters
 * @param upgradeRequired whether the quote is a draft on an inactive version; DealHub then sends none of the parts
 * @param info names, owners and dates; with {@link Feature#INFO}
 * @param totals prices of the whole quote; with {@link Feature#SUMMARY}
 * @param dealRoomUrl the DealRoom's address as DealHub wrote it, not checked; with {@link Feature#DEAL_ROOM_INFO}
 * @param lineItems the products; with {@link Feature#LINE_ITEMS}
 * @param answers the answers given in the playbook; with {@link Feature#ANSWERS}
 * @param approvals the steps of the approval workflow; with {@link Feature#APPROVALS}
 * @param unreadable fields of DealHub's answer that are absent here because they could not be read; at most 20
 */
public record Quote(
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
        List<UnreadableField> unreadable) {

    /** Copies the lists. */
    public Quote {
        lineItems = List.copyOf(lineItems);
        answers = List.copyOf(answers);
        approvals = List.copyOf(approvals);
        unreadable = List.copyOf(unreadable);
    }
}
