package io.github.dealhub4j;

import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;

/**
 * DealHub refused an action on a quote: an error inside an answer 202 as well as one with 400. The quote is as it was;
 * {@link #dealHubMessage()} says why.
 */
public final class QuoteActionRejectedException extends DealHubException {
    private static final long serialVersionUID = 1L;

    private final QuoteId quoteId;
    private final QuoteAction action;

    /** For the library itself; parameters as in {@link DealHubException}. */
    public QuoteActionRejectedException(QuoteId quoteId, QuoteAction action, int httpStatus, String dealHubMessage) {
        super(
                ErrorCode.QUOTE_ACTION_REJECTED,
                "DealHub refused to " + action.wireName() + " quote " + quoteId + ": \"" + dealHubMessage + "\"",
                httpStatus,
                dealHubMessage,
                null);
        this.quoteId = quoteId;
        this.action = action;
    }

    /** The quote. */
    public QuoteId quoteId() {
        return quoteId;
    }

    /** What was asked for. */
    public QuoteAction action() {
        return action;
    }
}
