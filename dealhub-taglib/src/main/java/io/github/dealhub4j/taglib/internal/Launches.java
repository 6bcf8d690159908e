package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.cdi.LaunchAuthorizer;
import io.github.dealhub4j.cdi.LaunchContext;
import io.github.dealhub4j.cdi.PartnerUserProvider;
import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.taglib.SealedIntent;
import io.github.dealhub4j.taglib.internal.LaunchRefusal.Reason;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may launch what: everything between the request of a browser and the ticket that it gets. */
@Typed(Launches.class)
public class Launches {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.taglib");
    private static final String DEFAULT_INSTANCE = "";

    private final CpqLauncher launcher;
    private final HmacLaunchSeals seals;
    private final PartnerUserProvider partnerUsers;
    private final Optional<LaunchAuthorizer> authorizer;
    private final LaunchSettings settings;
    private final SameOrigin sameOrigin;
    private final List<String> allowedHosts;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the fields
    protected Launches() {
        this.launcher = null;
        this.seals = null;
        this.partnerUsers = null;
        this.authorizer = null;
        this.settings = null;
        this.sameOrigin = null;
        this.allowedHosts = null;
    }

    /** Uses the application's beans and configuration. */
    @Inject
    public Launches(HmacLaunchSeals seals, BeanManager beans, TaglibExtension taglib, DealHubExtension dealHub) {
        this.launcher = dealHub.cpqLauncher(beans, InstanceName.DEFAULT);
        this.seals = seals;
        this.partnerUsers = taglib.partnerUsers(beans);
        this.authorizer = taglib.authorizer(beans);
        this.settings = taglib.settings();
        this.sameOrigin = new SameOrigin(settings.allowedOrigins());
        this.allowedHosts = allowedHosts(
                settings,
                dealHub.instances().settings(InstanceName.DEFAULT).config().baseUrl(),
                dealHub.instances().settings(InstanceName.DEFAULT).config().browserBaseUrl());
    }

    private static List<String> allowedHosts(LaunchSettings settings, URI... dealHub) {
        List<String> hosts = new ArrayList<>();
        for (URI url : dealHub) {
            if (!hosts.contains(url.getHost())) {
                hosts.add(url.getHost());
            }
        }
        hosts.addAll(settings.allowedHosts());
        return List.copyOf(hosts);
    }

    /** Hosts that the browser may be sent to. */
    public List<String> allowedHosts() {
        return allowedHosts;
    }

    /** Where the launch endpoint is, within the application. */
    public String path() {
        return settings.path();
    }

    /** Authenticates the user of the request with DealHub, if everything about the request is right. */
    public LaunchTicket launch(HttpServletRequest request) throws IOException, LaunchRefusal {
        if (!sameOrigin.holdsFor(request)) {
            throw new LaunchRefusal(Reason.CROSS_ORIGIN);
        }
        String contentType = request.getContentType();
        if (!"1".equals(request.getHeader("X-DealHub-Launch"))
                || contentType == null
                || !contentType.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new LaunchRefusal(Reason.NO_LAUNCH_REQUEST);
        }
        Principal user = request.getUserPrincipal();
        if (user == null) {
            throw new LaunchRefusal(Reason.SIGNED_OUT);
        }
        SealedIntent offer = LaunchRequest.read(request);
        switch (seals.verify(request, user, offer)) {
            case FALSE -> throw new LaunchRefusal(Reason.FALSE_SEAL);
            case EXPIRED -> throw new LaunchRefusal(Reason.EXPIRED_SEAL);
            case GOOD -> {}
        }
        LaunchContext context = new LaunchContext(user, request, DEFAULT_INSTANCE);
        authorize(context, offer.intent());
        return prepare(partnerUser(context), offer.intent());
    }

    private void authorize(LaunchContext context, LaunchIntent intent) throws LaunchRefusal {
        try {
            if (authorizer.isEmpty() || authorizer.get().mayLaunch(context, intent)) {
                return;
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The LaunchAuthorizer failed, so the launch is not allowed.", e);
            throw new LaunchRefusal(Reason.NOT_ALLOWED, e);
        }
        throw new LaunchRefusal(Reason.NOT_ALLOWED);
    }

    @SuppressWarnings("ConstantValue") // an application may return null all the same
    private PartnerUser partnerUser(LaunchContext context) throws LaunchRefusal {
        PartnerUser user;
        try {
            user = partnerUsers.partnerUser(context);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The PartnerUserProvider failed, so nobody is launched.", e);
            throw new LaunchRefusal(Reason.NO_PARTNER_USER, e);
        }
        if (user == null) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The PartnerUserProvider knows no user \"{0}\": it returned null, so nobody is launched.",
                    context.principal().getName());
            throw new LaunchRefusal(Reason.NO_PARTNER_USER);
        }
        return user;
    }

    private LaunchTicket prepare(PartnerUser user, LaunchIntent intent) throws LaunchRefusal {
        try {
            return launcher.prepare(user, intent);
        } catch (UnavailableException e) {
            LOG.log(System.Logger.Level.WARNING, "A launch failed: {0}", e.getMessage());
            throw new LaunchRefusal(503, e.code().id(), "DealHub is not available. Try again later.", e);
        } catch (DealHubException e) {
            LOG.log(System.Logger.Level.WARNING, "A launch failed: {0}", e.getMessage());
            throw new LaunchRefusal(502, e.code().id(), "DealHub did not accept the launch.", e);
        }
    }
}
