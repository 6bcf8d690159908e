package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.cdi.LaunchAuthorizer;
import io.github.dealhub4j.cdi.LaunchContext;
import io.github.dealhub4j.launch.LaunchIntent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A partner may open CPQ for opportunities of the own company only. */
@ApplicationScoped
public class PortalLaunchAuthorizer implements LaunchAuthorizer {
    @Inject
    Opportunities opportunities;

    @Override
    public boolean mayLaunch(LaunchContext context, LaunchIntent intent) {
        String login = context.principal().getName();
        return opportunities.of(login, intent.opportunityId().value()).isPresent();
    }
}
