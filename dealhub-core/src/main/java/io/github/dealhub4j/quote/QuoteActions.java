package io.github.dealhub4j.quote;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.IllegalTransitionException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.UnavailableException;

/**
 * Submits, publishes and signs quotes that exist in DealHub.
 *
 * <p><b>Guard.</b> Unless {@linkplain DealHubConfig.Builder#actionsGuard(boolean) switched off}, the quote's status is
 * read first, and an action that {@link QuoteLifecycle} forbids is refused before anything is sent. If the reading
 * fails, nothing is sent either.
 *
 * <p><b>One call, at most one POST.</b> An action is never repeated. When it cannot be known whether DealHub carried it
 * out, the quote is read again: the result is {@linkplain QuoteActionResult#reconciled() reconciled} if the quote has
 * moved to where the action leads, and an {@link OutcomeUnknownException} otherwise.
 *
 * <p>Thread-safe. Every call blocks, at most for the {@linkplain DealHubConfig#callTimeout() call time-out} plus one
 * {@linkplain DealHubConfig#readTimeout() read time-out}.
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
 *   <li>{@link ProtocolException}: DealHub's answer to the guard's reading could not be understood, nothing was sent.
 * </ul>
 *
 * <p>Source: {@code docs/dealhub-api.md}, "Acting on a quote".
 */
public interface QuoteActions {

    /** Sends a draft into its approval workflow: it becomes Approval Process or Ready To Be Sent. */
    QuoteActionResult submit(QuoteId quoteId);

    /** Shows a quote that is Ready To Be Sent to the customer in a DealRoom: it becomes Published. */
    QuoteActionResult publish(QuoteId quoteId);

    /**
     * Records that the customer has signed outside of DealHub: the quote becomes Won.
     *
     * @param comment what DealHub keeps as the reason, 1 to 1000 characters
     * @throws InvalidRequestException if the comment is blank or too long; nothing was sent
     */
    QuoteActionResult signExternally(QuoteId quoteId, String comment);
}
