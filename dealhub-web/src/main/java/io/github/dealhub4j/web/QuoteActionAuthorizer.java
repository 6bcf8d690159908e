package io.github.dealhub4j.web;

import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;

/**
 * Decides whether the signed-in user may act on a quote from a page. Actions use the API token of the whole tenant, so DealHub
 * cannot tell users apart: without a bean of this type pages offer no actions, and the endpoint refuses them.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class PortalQuoteActions implements QuoteActionAuthorizer {
 *     @Inject Opportunities opportunities;
 *
 *     @Override
 *     public boolean mayAct(PortalRequest portal, QuoteId quoteId, QuoteAction action) {
 *         return opportunities.ofQuote(quoteId).map(Opportunity::owner)
 *                 .filter(portal.principal().getName()::equals).isPresent();
 *     }
 * }
 * }</pre>
 *
 * <p>Called once per action, from several threads at a time; it may block.
 */
@FunctionalInterface
public interface QuoteActionAuthorizer {

    /** Whether the action is allowed. {@code false} or an exception ends it, and nothing is sent to DealHub. */
    boolean mayAct(PortalRequest portal, QuoteId quoteId, QuoteAction action);
}
