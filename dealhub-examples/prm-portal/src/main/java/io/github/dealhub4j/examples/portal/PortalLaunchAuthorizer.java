package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.web.LaunchAuthorizer;
import io.github.dealhub4j.web.PortalRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A partner may open CPQ only for opportunities of the own company. */
@ApplicationScoped
public class PortalLaunchAuthorizer implements LaunchAuthorizer {
    @Inject
    Opportunities opportunities;

    @Override
    public boolean mayLaunch(PortalRequest portal, LaunchIntent intent) {
        String login = portal.principal().getName();
        return opportunities.of(login, intent.opportunityId().value()).isPresent();
    }
}
