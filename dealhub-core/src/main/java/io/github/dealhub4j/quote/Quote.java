package io.github.dealhub4j.quote;

import java.util.List;
import java.util.Optional;

/**
 * A quote as DealHub described it at one moment. Which parts are there depends on the {@link Feature}s that were asked
 * for.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface Quote {

    /** DealHub's id. */
    QuoteId quoteId();

    /** Where the quote stands. */
    QuoteStatus status();

    /** DealHub's own text for the status, on one line of at most 500 characters. */
    String rawStatus();

    /** Whether the quote is a draft on an inactive version; DealHub then sends none of the parts. */
    boolean upgradeRequired();

    /** Names, owners and dates; with {@link Feature#INFO}. */
    Optional<QuoteInfo> info();

    /** Prices of the whole quote; with {@link Feature#TOTALS}. */
    Optional<QuoteTotals> totals();

    /** The DealRoom's address as DealHub wrote it, not checked; with {@link Feature#DEAL_ROOM_URL}. */
    Optional<String> dealRoomUrl();

    /** The products; with {@link Feature#LINE_ITEMS}. */
    List<LineItem> lineItems();

    /** The answers given in the playbook; with {@link Feature#ANSWERS}. */
    List<PlaybookAnswer> answers();

    /** The steps of the approval workflow; with {@link Feature#APPROVALS}. */
    List<Approval> approvals();

    /** Fields of DealHub's answer that are absent here because they could not be read; at most 20. */
    List<UnreadableField> unreadable();
}
