package io.github.dealhub4j.web;

import io.github.dealhub4j.launch.PartnerUser;

/**
 * Says who the signed-in user is for DealHub. An application whose pages launch has one bean of this type:
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class PortalPartnerUsers implements PartnerUserProvider {
 *     @Inject Accounts accounts;
 *
 *     @Override
 *     public PartnerUser partnerUser(PortalRequest portal) {
 *         Account account = accounts.byLogin(portal.principal().getName());
 *         return PartnerUser.builder().userId(account.id()).login(account.login())
 *                 .email(account.email()).name(account.name()).company(account.company()).build();
 *     }
 * }
 * }</pre>
 *
 * <p>There is no default: DealHub creates users it does not know, and a guessed e-mail address would become a login.
 *
 * <p>Called once per launch, from several threads at a time; it may block.
 */
@FunctionalInterface
public interface PartnerUserProvider {

    /**
     * The partner user for {@code portal.principal()}. An exception or {@code null} ends the launch: nothing is sent to DealHub,
     * and the reason is logged.
     */
    PartnerUser partnerUser(PortalRequest portal);
}
