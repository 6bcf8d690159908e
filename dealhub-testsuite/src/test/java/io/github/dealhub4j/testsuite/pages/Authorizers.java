package io.github.dealhub4j.testsuite.pages;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.web.LaunchAuthorizer;
import io.github.dealhub4j.web.PortalRequest;
import io.github.dealhub4j.web.QuoteActionAuthorizer;
import jakarta.enterprise.context.ApplicationScoped;

/** Everybody may do everything. */
@ApplicationScoped
public class Authorizers implements LaunchAuthorizer, QuoteActionAuthorizer {

    @Override
    public boolean mayLaunch(PortalRequest portal, LaunchIntent intent) {
        return true;
    }

    @Override
    public boolean mayAct(PortalRequest portal, QuoteId quoteId, QuoteAction action) {
        return true;
    }
}
