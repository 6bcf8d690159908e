package io.github.dealhub4j.testsuite.pages;

import io.github.dealhub4j.cdi.LaunchAuthorizer;
import io.github.dealhub4j.cdi.LaunchContext;
import io.github.dealhub4j.cdi.QuoteActionAuthorizer;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import jakarta.enterprise.context.ApplicationScoped;

/** Everybody may do everything. */
@ApplicationScoped
public class Authorizers implements LaunchAuthorizer, QuoteActionAuthorizer {

    @Override
    public boolean mayLaunch(LaunchContext context, LaunchIntent intent) {
        return true;
    }

    @Override
    public boolean mayAct(LaunchContext context, QuoteId quoteId, QuoteAction action) {
        return true;
    }
}
