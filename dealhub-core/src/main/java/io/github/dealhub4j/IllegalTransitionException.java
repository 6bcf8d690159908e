package io.github.dealhub4j;

import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;

/**
 * The quote is in a status from which the action is impossible, by {@link io.github.dealhub4j.quote.QuoteLifecycle}.
 * Nothing was sent; take the step that the message names first.
 */
public final class IllegalTransitionException extends DealHubException {
    private static final long serialVersionUID = 1L;

    private final QuoteId quoteId;
    private final QuoteAction action;
    private final QuoteStatus status;

    /** For the library itself. */
    public IllegalTransitionException(QuoteId quoteId, QuoteAction action, QuoteStatus status, String reason) {
        super(
                ErrorCode.ILLEGAL_TRANSITION,
                "Cannot " + action.wireName() + " quote " + quoteId + " in status '" + status.label() + "': " + reason
                        + ". Nothing was sent.",
                0,
                null,
                null);
        this.quoteId = quoteId;
        this.action = action;
        this.status = status;
    }

    /** The quote. */
    public QuoteId quoteId() {
        return quoteId;
    }

    /** What was asked for. */
    public QuoteAction action() {
        return action;
    }

    /** The status that forbids it. */
    public QuoteStatus status() {
        return status;
    }
}
