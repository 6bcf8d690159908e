package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.web.PartnerUserProvider;
import io.github.dealhub4j.web.PortalRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells DealHub who the signed-in partner is, from the portal's own data. */
@ApplicationScoped
public class PortalPartnerUsers implements PartnerUserProvider {
    @Inject
    Accounts accounts;

    @Override
    public PartnerUser partnerUser(PortalRequest portal) {
        Account account = accounts.byLogin(portal.principal().getName()).orElseThrow();
        return PartnerUser.builder()
                .userId(account.getId())
                .login(account.getLogin())
                .email(account.getEmail())
                .name(account.getName())
                .company(account.getCompany())
                .build();
    }
}
