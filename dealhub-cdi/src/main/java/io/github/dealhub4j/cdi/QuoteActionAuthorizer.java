package io.github.dealhub4j.cdi;

import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;

/**
 * Decides whether the signed-in user may act on a quote from a page. Actions use the API token of the whole tenant, so DealHub
 * cannot tell users apart: without a bean of this type the tag library offers no actions and has no endpoint for them.
 *
 * <p>Called once per action, from several threads at a time; it may block.
 */
@FunctionalInterface
public interface QuoteActionAuthorizer {

    /** Whether the action may go on. {@code false}, or an exception, ends it, and nothing is sent to DealHub. */
    boolean mayAct(LaunchContext context, QuoteId quoteId, QuoteAction action);
}
