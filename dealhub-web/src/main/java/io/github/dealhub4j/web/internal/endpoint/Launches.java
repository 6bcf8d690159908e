package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.PortalRequest;
import io.github.dealhub4j.web.internal.browser.LaunchTarget;
import io.github.dealhub4j.web.internal.browser.TicketJson;
import io.github.dealhub4j.web.internal.deployment.WebDeployment;
import io.github.dealhub4j.web.internal.endpoint.Refusal.Reason;
import io.github.dealhub4j.web.internal.seal.HmacSeals;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Launches: everything between the request of a browser and its ticket. */
@Typed(Launches.class)
public final class Launches {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.web");

    private final WebDeployment deployment;
    private final HmacSeals seals;
    private final Entrance entrance;

    /** Uses what the application has set and contributed. */
    @Inject
    public Launches(WebDeployment deployment, HmacSeals seals) {
        this.deployment = deployment;
        this.seals = seals;
        this.entrance = new Entrance(deployment.settings());
    }

    /** A ticket for the user of the request as JSON, if the request passes all checks. */
    public JsonObject launch(HttpServletRequest request) throws IOException, Refusal {
        ScriptRequest asked = entrance.admit(request);
        LaunchIntent intent = intent(asked);
        asked.requireSeal(new Offer.Launch(asked.instance(), intent), seals);
        PortalRequest portal = new PortalRequest(asked.user(), request, asked.instance());
        authorize(portal, intent);
        PartnerUser user = partnerUser(portal);
        try {
            CpqLauncher launcher = deployment.dealHub().bean(CpqLauncher.class, portal.instance());
            return TicketJson.of(launcher.prepare(user, intent), LaunchTarget.of(portal.instance(), deployment));
        } catch (DealHubException e) {
            Code.LAUNCH_FAILED.log(LOG, portal.instance(), e.getMessage());
            throw Refusal.ofLaunch(e);
        }
    }

    private static LaunchIntent intent(ScriptRequest asked) throws Refusal {
        LaunchIntent.Kind kind =
                LaunchIntent.Kind.parse(asked.text("intent")).orElseThrow(() -> new Refusal(Reason.UNKNOWN_INTENT));
        try {
            return kind.intent(asked.text("opportunityId"), asked.text("crmQuoteId"));
        } catch (InvalidRequestException e) {
            throw new Refusal(Reason.UNREADABLE, e);
        }
    }

    private void authorize(PortalRequest portal, LaunchIntent intent) throws Refusal {
        try {
            if (deployment
                    .launchAuthorizer()
                    .map(one -> one.mayLaunch(portal, intent))
                    .orElse(true)) {
                return;
            }
        } catch (RuntimeException e) {
            Code.LAUNCH_AUTHORIZER_FAILED.log(LOG, e);
            throw new Refusal(Reason.NOT_ALLOWED, e);
        }
        throw new Refusal(Reason.NOT_ALLOWED);
    }

    @SuppressWarnings("ConstantValue") // an application may return null nevertheless
    private PartnerUser partnerUser(PortalRequest portal) throws Refusal {
        PartnerUser user;
        try {
            user = deployment.partnerUsers().partnerUser(portal);
        } catch (RuntimeException e) {
            Code.PARTNER_USER_PROVIDER_FAILED.log(LOG, e, "failed");
            throw new Refusal(Reason.NO_PARTNER_USER, e);
        }
        if (user == null) {
            Code.PARTNER_USER_PROVIDER_FAILED.log(
                    LOG, "knows no user \"" + portal.principal().getName() + "\": it returned null");
            throw new Refusal(Reason.NO_PARTNER_USER);
        }
        return user;
    }
}
