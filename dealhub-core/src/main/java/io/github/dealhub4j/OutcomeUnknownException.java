package io.github.dealhub4j;

import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something was sent, and whether DealHub carried it out could not be established. After an action on a quote, read the
 * quote before anything else; after making a quote or opportunity, find the opportunity's quotes. Repeating it blindly may do
 * it twice.
 */
public final class OutcomeUnknownException extends DealHubException {
    private static final long serialVersionUID = 1L;

    private final @Nullable QuoteId quoteId;
    private final @Nullable QuoteAction action;
    private final @Nullable QuoteStatus lastSeenStatus;

    private OutcomeUnknownException(
            String message,
            @Nullable QuoteId quoteId,
            @Nullable QuoteAction action,
            @Nullable QuoteStatus lastSeenStatus,
            int httpStatus,
            @Nullable String dealHubMessage,
            @Nullable Throwable cause) {
        super(ErrorCode.OUTCOME_UNKNOWN, message, httpStatus, dealHubMessage, cause);
        this.quoteId = quoteId;
        this.action = action;
        this.lastSeenStatus = lastSeenStatus;
    }

    /**
     * For the library itself: an action on a quote.
     *
     * @param why what happened to the answer, as a clause
     * @param lastSeenStatus the status that the quote had when it was read again, if that worked
     */
    public static OutcomeUnknownException ofAction(
            QuoteId quoteId,
            QuoteAction action,
            String why,
            @Nullable QuoteStatus lastSeenStatus,
            int httpStatus,
            @Nullable String dealHubMessage,
            @Nullable Throwable cause) {
        String message = "It is not known whether DealHub did " + action.wireName() + " quote " + quoteId + ": " + why
                + (lastSeenStatus == null
                        ? ", and the quote could not be read again"
                        : ", and the quote was last seen as '" + lastSeenStatus.label() + "'")
                + ". Read the quote before you act again.";
        return new OutcomeUnknownException(message, quoteId, action, lastSeenStatus, httpStatus, dealHubMessage, cause);
    }

    /**
     * For the library itself: something that was to be made.
     *
     * @param what what was done, such as {@code Generating a quote for opportunity 006…}
     * @param why what happened to the answer, as a clause
     */
    public static OutcomeUnknownException ofMaking(
            String what,
            String why,
            OpportunityId opportunityId,
            int httpStatus,
            @Nullable String dealHubMessage,
            @Nullable Throwable cause) {
        String message = what + ": it is not known whether DealHub did it: " + why
                + ". Look before you repeat it: quotes.find(OpportunityId.of(\"" + opportunityId + "\")).";
        return new OutcomeUnknownException(message, null, null, null, httpStatus, dealHubMessage, cause);
    }

    /** The quote that was acted on; empty if something was to be made. */
    public Optional<QuoteId> quoteId() {
        return Optional.ofNullable(quoteId);
    }

    /** What was to be done to it; empty if something was to be made. */
    public Optional<QuoteAction> action() {
        return Optional.ofNullable(action);
    }

    /** The status that the quote had when it was read after the action; empty if it could not be read. */
    public Optional<QuoteStatus> lastSeenStatus() {
        return Optional.ofNullable(lastSeenStatus);
    }
}
