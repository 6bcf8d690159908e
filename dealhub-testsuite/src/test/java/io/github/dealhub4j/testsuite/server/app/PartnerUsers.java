package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.web.PartnerUserProvider;
import io.github.dealhub4j.web.PortalRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Who the signed-in user is for DealHub. */
@ApplicationScoped
public class PartnerUsers implements PartnerUserProvider {

    @Override
    public PartnerUser partnerUser(PortalRequest portal) {
        String login = portal.principal().getName();
        return PartnerUser.builder()
                .userId(login)
                .login(login)
                .email(login + "@partner.example")
                .name("Partner " + login)
                .build();
    }
}
