package io.github.dealhub4j.quote;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.IllegalTransitionException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.UnavailableException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * Submits, publishes and signs quotes that exist in DealHub.
 *
 * <p><b>Guard.</b> Unless {@linkplain DealHubConfig.Builder#actionsGuard(boolean) switched off}, the quote's status is
 * read first, and an action that {@link QuoteLifecycle} forbids is refused before anything is sent. If the reading
 * fails, nothing is sent either.
 *
 * <p><b>One call, at most one POST.</b> An action is never repeated. When it cannot be known whether DealHub carried it
 * out, the quote is read again: the result is {@linkplain QuoteActionResult#reconciled() reconciled} if the quote has
 * moved to where the action leads, and an {@link OutcomeUnknownException} otherwise. That nothing was sent is said only when no
 * byte of the request was written.
 *
 * <p>Thread-safe. {@code submit}, {@code publish} and {@code signExternally} block, at most for the
 * {@linkplain DealHubConfig#callTimeout() call time-out}, which counts for guard, POST and reading together. The exchange is made
 * on the calling thread. An interrupt ends it and keeps the flag; if the action was on its way, its outcome is unknown.
 *
 * <p>The {@code …Async} methods do not block. They run the same on the {@linkplain DealHubConfig#executor() executor}, else on at
 * most {@linkplain DealHubConfig#asyncThreads() so many} threads of the connection's own, and their stages fail with the same
 * exceptions. The call time-out counts from the call, also while it waits for a thread: a call that no thread has come to by then,
 * or that the executor refuses, fails with {@link ErrorCode#EXECUTOR}, and nothing was sent. Cancelling a stage does not take an
 * action back.
 *
 * <p>Every action throws
 *
 * <ul>
 *   <li>{@link IllegalTransitionException}: the guard refused it, nothing was sent;
 *   <li>{@link QuoteActionRejectedException}: DealHub refused it, in its own words;
 *   <li>{@link NotFoundException}: DealHub knows no such quote;
 *   <li>{@link AuthenticationException}: DealHub does not accept the API token;
 *   <li>{@link OutcomeUnknownException}: it may or may not have happened;
 *   <li>{@link UnavailableException}: DealHub could not be reached or read, nothing was sent, so try again later;
 *   <li>{@link ProtocolException}: DealHub's answer to the guard's reading could not be understood, nothing was sent;
 *   <li>{@link io.github.dealhub4j.DealHubException} with {@link ErrorCode#REST_CLIENT}: a filter, or the REST client of the
 *       runtime, stopped the request, nothing was sent.
 * </ul>
 *
 * <p>Source: {@code docs/reference/dealhub-api.md}, "Acting on a quote".
 */
public interface QuoteActions {

    /** Sends a draft into its approval workflow: it becomes Approval Process or Ready To Be Sent. */
    default QuoteActionResult submit(QuoteId quoteId) {
        return submit(quoteId, LineItemDetails.BASIC);
    }

    /** The same, and chooses how much of each line item the result tells. */
    QuoteActionResult submit(QuoteId quoteId, LineItemDetails details);

    /** {@link #submit(QuoteId)} without blocking. */
    default CompletionStage<QuoteActionResult> submitAsync(QuoteId quoteId) {
        return submitAsync(quoteId, LineItemDetails.BASIC);
    }

    /** {@link #submit(QuoteId, LineItemDetails)} without blocking. */
    CompletionStage<QuoteActionResult> submitAsync(QuoteId quoteId, LineItemDetails details);

    /** Shows a quote that is Ready To Be Sent to the customer in a DealRoom: it becomes Published. */
    default QuoteActionResult publish(QuoteId quoteId) {
        return publish(quoteId, LineItemDetails.BASIC);
    }

    /** The same, and chooses how much of each line item the result tells. */
    QuoteActionResult publish(QuoteId quoteId, LineItemDetails details);

    /** {@link #publish(QuoteId)} without blocking. */
    default CompletionStage<QuoteActionResult> publishAsync(QuoteId quoteId) {
        return publishAsync(quoteId, LineItemDetails.BASIC);
    }

    /** {@link #publish(QuoteId, LineItemDetails)} without blocking. */
    CompletionStage<QuoteActionResult> publishAsync(QuoteId quoteId, LineItemDetails details);

    /**
     * Records that the customer has signed outside of DealHub: the quote becomes Won.
     *
     * @param comment what DealHub keeps as the reason, 1 to 1000 characters
     * @throws InvalidRequestException if the comment is blank or too long; nothing was sent
     */
    default QuoteActionResult signExternally(QuoteId quoteId, String comment) {
        return signExternally(quoteId, comment, LineItemDetails.BASIC);
    }

    /** The same, and chooses how much of each line item the result tells. */
    QuoteActionResult signExternally(QuoteId quoteId, String comment, LineItemDetails details);

    /** {@link #signExternally(QuoteId, String)} without blocking. */
    default CompletionStage<QuoteActionResult> signExternallyAsync(QuoteId quoteId, String comment) {
        return signExternallyAsync(quoteId, comment, LineItemDetails.BASIC);
    }

    /** {@link #signExternally(QuoteId, String, LineItemDetails)} without blocking. */
    CompletionStage<QuoteActionResult> signExternallyAsync(QuoteId quoteId, String comment, LineItemDetails details);

    /**
     * Waits, without blocking, until the quote has one of these statuses: reads it at once, and then now and then, in
     * {@linkplain DealHubConfig.Builder#polling growing intervals}, at first 5 s and at most 60 s unless set, a part of which is
     * left to chance. While DealHub is unavailable it goes on.
     *
     * <p>The stage completes with the quote, without features. It fails with {@link ErrorCode#STATUS_OUT_OF_REACH} as soon as
     * the quote is Won or Rejected and that was not wanted, with {@link ErrorCode#STATUS_NOT_REACHED} after {@code timeout}, and
     * then says how the quote was last seen, and with what {@link Quotes#get} throws, except for {@link UnavailableException}.
     * Completing or cancelling it yourself ends the reading.
     *
     * <p><b>It lives in memory.</b> When the connection is closed, the application redeployed or the server stopped, it ends with
     * {@link ErrorCode#CLOSED}, and nobody goes on waiting: await again after the start whatever is still of interest.
     *
     * @param statuses at least one
     * @param timeout longer than zero
     * @throws InvalidRequestException if {@code statuses} is empty or {@code timeout} is not longer than zero
     */
    CompletionStage<Quote> await(QuoteId quoteId, Set<QuoteStatus> statuses, Duration timeout);
}
