package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.quote.Quotes;
import io.github.dealhub4j.web.PortalRequest;
import io.github.dealhub4j.web.QuoteActionAuthorizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A partner may act only on quotes of the own company's opportunities. The API token works for every quote of the tenant, so the
 * portal has to find out whose quote it is.
 */
@ApplicationScoped
public class PortalQuoteActionAuthorizer implements QuoteActionAuthorizer {
    @Inject
    Opportunities opportunities;

    @Inject
    Quotes quotes;

    @Override
    public boolean mayAct(PortalRequest portal, QuoteId quoteId, QuoteAction action) {
        String login = portal.principal().getName();
        return quotes.get(quoteId, Feature.INFO)
                .info()
                .flatMap(QuoteInfo::opportunityId)
                .flatMap(opportunity -> opportunities.of(login, opportunity.value()))
                .isPresent();
    }
}
