package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.cdi.LaunchContext;
import io.github.dealhub4j.cdi.PartnerUserProvider;
import io.github.dealhub4j.launch.PartnerUser;
import jakarta.enterprise.context.ApplicationScoped;

/** Who the signed-in user is for DealHub. */
@ApplicationScoped
public class PartnerUsers implements PartnerUserProvider {

    @Override
    public PartnerUser partnerUser(LaunchContext context) {
        String login = context.principal().getName();
        return PartnerUser.builder()
                .userId(login)
                .login(login)
                .email(login + "@partner.example")
                .name("Partner " + login)
                .build();
    }
}
