package io.github.dealhub4j.taglib.internal.endpoint;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.cdi.LaunchAuthorizer;
import io.github.dealhub4j.cdi.LaunchContext;
import io.github.dealhub4j.cdi.PartnerUserProvider;
import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.taglib.internal.TaglibExtension;
import io.github.dealhub4j.taglib.internal.endpoint.Refusal.Reason;
import io.github.dealhub4j.taglib.internal.seal.HmacSeals;
import io.github.dealhub4j.taglib.internal.seal.Offer;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may launch what: everything between the request of a browser and the ticket that it gets. */
@Typed(Launches.class)
public class Launches {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.taglib");

    private final Map<InstanceName, Target> targets = new HashMap<>();
    private final HmacSeals seals;
    private final PartnerUserProvider partnerUsers;
    private final Optional<LaunchAuthorizer> authorizer;
    private final SameOrigin sameOrigin;

    /** A DealHub instance, and who prepares launches there. */
    private record Target(CpqLauncher launcher, LaunchTarget place) {
        JsonObject json(LaunchTicket ticket) {
            return TicketJson.of(ticket, place);
        }
    }

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the fields
    protected Launches() {
        this.seals = null;
        this.partnerUsers = null;
        this.authorizer = null;
        this.sameOrigin = null;
    }

    /** Uses the application's beans and configuration. */
    @Inject
    public Launches(HmacSeals seals, BeanManager beans, TaglibExtension taglib, DealHubExtension dealHub) {
        this.seals = seals;
        this.partnerUsers = taglib.partnerUsers(beans);
        this.authorizer = taglib.launchAuthorizer(beans);
        this.sameOrigin = new SameOrigin(taglib.settings().allowedOrigins());
        for (InstanceName instance : dealHub.instances().configured()) {
            CpqLauncher launcher = dealHub.bean(CpqLauncher.class, instance, beans);
            targets.put(instance, new Target(launcher, taglib.target(instance)));
        }
    }

    /** A ticket for the user of the request as JSON, if everything about the request is right. */
    public JsonObject launch(HttpServletRequest request) throws IOException, Refusal {
        ScriptRequest asked = ScriptRequest.read(request, sameOrigin);
        LaunchIntent intent = intent(asked);
        asked.requireSeal(Offer.launch(asked.instance(), intent), seals);
        Target target = target(asked.instance());
        LaunchContext context =
                new LaunchContext(asked.user(), request, asked.instance().value());
        authorize(context, intent);
        PartnerUser user = partnerUser(context);
        try {
            return target.json(target.launcher().prepare(user, intent));
        } catch (DealHubException e) {
            LOG.log(System.Logger.Level.WARNING, "DH4032 A launch failed: {0}", e.getMessage());
            throw Refusal.ofLaunch(e);
        }
    }

    /**
     * A ticket with a token that a page holds already, as JSON.
     *
     * @throws IllegalArgumentException if the application has no such DealHub instance
     */
    public JsonObject ticket(InstanceName instance, LaunchIntent intent, String accessToken) {
        Target target = targets.get(instance);
        if (target == null) {
            throw new IllegalArgumentException("There is no DealHub instance \"" + instance + "\".");
        }
        // When it was fetched nobody knows here. DealHub does, and the script asks for a fresh one if it is refused.
        return target.json(LaunchTicket.of(target.place().browserBaseUrl(), intent, accessToken, Instant.now()));
    }

    private static LaunchIntent intent(ScriptRequest asked) throws Refusal {
        String name = asked.text("intent");
        try {
            OpportunityId opportunity = OpportunityId.of(asked.text("opportunityId"));
            return switch (name) {
                case "create-quote" -> LaunchIntent.createQuote(opportunity);
                case "open-quote" -> LaunchIntent.openQuote(opportunity, CrmQuoteId.of(asked.text("crmQuoteId")));
                case "view-quotes" -> LaunchIntent.viewQuotes(opportunity);
                default -> throw new Refusal(Reason.UNKNOWN_INTENT);
            };
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.UNREADABLE, e);
        }
    }

    private Target target(InstanceName instance) throws Refusal {
        @Nullable Target target = targets.get(instance);
        if (target == null) {
            throw new Refusal(Reason.FALSE_SEAL); // the seal has said so before
        }
        return target;
    }

    private void authorize(LaunchContext context, LaunchIntent intent) throws Refusal {
        try {
            if (authorizer.isEmpty() || authorizer.get().mayLaunch(context, intent)) {
                return;
            }
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "DH4033 The LaunchAuthorizer failed, so the launch is not allowed.",
                    e);
            throw new Refusal(Reason.NOT_ALLOWED, e);
        }
        throw new Refusal(Reason.NOT_ALLOWED);
    }

    @SuppressWarnings("ConstantValue") // an application may return null all the same
    private PartnerUser partnerUser(LaunchContext context) throws Refusal {
        PartnerUser user;
        try {
            user = partnerUsers.partnerUser(context);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "DH4034 The PartnerUserProvider failed, so nobody is launched.", e);
            throw new Refusal(Reason.NO_PARTNER_USER, e);
        }
        if (user == null) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "DH4034 The PartnerUserProvider knows no user \"{0}\": it returned null, so nobody is launched.",
                    context.principal().getName());
            throw new Refusal(Reason.NO_PARTNER_USER);
        }
        return user;
    }
}
