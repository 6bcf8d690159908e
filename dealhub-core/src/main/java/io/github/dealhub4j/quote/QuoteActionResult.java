package io.github.dealhub4j.quote;

import java.util.List;
import java.util.Optional;

/**
 * What DealHub answered to an accepted action. DealHub works on it after the answer: the status is the one of this
 * moment.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface QuoteActionResult {

    /** DealHub's id of the quote. */
    QuoteId quoteId();

    /** Where the quote stands. */
    QuoteStatus status();

    /**
     * DealHub's own text for the status, on one line of at most 500 characters; empty if a generated quote came without
     * one that can be read.
     */
    String rawStatus();

    /** The number that people see. */
    Optional<ProposalId> proposalId();

    /** The DealRoom's address as DealHub wrote it, not checked. */
    Optional<String> dealRoomUrl();

    /** Whether approval workflows apply to the quote; empty when DealHub did not say. */
    Optional<Boolean> approvalRequired();

    /** Prices of the whole quote. */
    Optional<QuoteTotals> totals();

    /** The products. */
    List<LineItem> lineItems();

    /** Fields of DealHub's answer that are absent here because they could not be read; at most 20. */
    List<UnreadableField> unreadable();

    /**
     * Whether DealHub's answer was lost and the success was established by reading the quote again: it has the status
     * that the action leads to and did not have it before. Such a result knows id and status only, and claims the
     * state, not who brought it about.
     */
    boolean reconciled();
}
