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
 * A partner may act on quotes of the own company's opportunities only. The API token acts on every quote of the tenant: whose
 * this one is, the portal has to find out.
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
