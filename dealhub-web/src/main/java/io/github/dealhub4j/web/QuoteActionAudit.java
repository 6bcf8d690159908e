package io.github.dealhub4j.web;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import java.time.Instant;

/**
 * A CDI event: a user acted on a quote from a page, or tried to. Observe it to keep a record, since DealHub sees only the
 * API token of the tenant:
 *
 * <pre>{@code
 * void keep(@Observes QuoteActionAudit audit) { … }
 * }</pre>
 *
 * <p>Fired once per action that reached the authorizer, on the thread of the request, before the browser is answered. An exception
 * of an observer is logged and does not affect the action.
 *
 * @param at when the action ended
 * @param principal the name of the signed-in user
 * @param instance the DealHub instance
 * @param quoteId DealHub's id of the quote
 * @param action the action
 * @param outcome its outcome
 * @param detail the quote's new status as DealHub wrote it, or the code of the error, such as {@code DH1002}
 */
public record QuoteActionAudit(
        Instant at,
        String principal,
        InstanceName instance,
        QuoteId quoteId,
        QuoteAction action,
        Outcome outcome,
        String detail) {

    /** The outcome of an action. */
    public enum Outcome {
        /** DealHub accepted it. */
        ACCEPTED,
        /** The application's authorizer did not allow it; nothing was sent to DealHub. */
        FORBIDDEN,
        /** DealHub or its documented rules refused it, or it could not be sent. The quote is unchanged. */
        FAILED,
        /** It may or may not have happened. */
        UNKNOWN
    }
}
