package io.github.dealhub4j;

import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The action was sent, and whether DealHub carried it out could not be established, neither by its answer nor by
 * reading the quote again. Read the quote before anything else; repeating the action blindly may do it twice.
 */
public final class OutcomeUnknownException extends DealHubException {
    private static final long serialVersionUID = 1L;

    private final QuoteId quoteId;
    private final QuoteAction action;
    private final @Nullable QuoteStatus lastSeenStatus;

    /**
     * For the library itself; parameters as in {@link DealHubException}.
     *
     * @param why what happened to the action's answer, as a clause
     * @param lastSeenStatus the status that the quote had when it was read again, if that worked
     */
    public OutcomeUnknownException(
            QuoteId quoteId,
            QuoteAction action,
            String why,
            @Nullable QuoteStatus lastSeenStatus,
            int httpStatus,
            @Nullable String dealHubMessage,
            @Nullable Throwable cause) {
        super(
                ErrorCode.OUTCOME_UNKNOWN,
                "It is not known whether DealHub did " + action.wireName() + " quote " + quoteId + ": " + why
                        + (lastSeenStatus == null
                                ? ", and the quote could not be read again"
                                : ", and the quote was last seen as '" + lastSeenStatus.label() + "'")
                        + ". Read the quote before you act again.",
                httpStatus,
                dealHubMessage,
                cause);
        this.quoteId = quoteId;
        this.action = action;
        this.lastSeenStatus = lastSeenStatus;
    }

    /** The quote. */
    public QuoteId quoteId() {
        return quoteId;
    }

    /** What was asked for. */
    public QuoteAction action() {
        return action;
    }

    /** The status that the quote had when it was read after the action; empty if it could not be read. */
    public Optional<QuoteStatus> lastSeenStatus() {
        return Optional.ofNullable(lastSeenStatus);
    }
}
