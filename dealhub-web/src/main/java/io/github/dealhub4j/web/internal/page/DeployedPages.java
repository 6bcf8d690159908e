package io.github.dealhub4j.web.internal.page;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.SealedOffer;
import io.github.dealhub4j.web.internal.browser.BrowserFile;
import io.github.dealhub4j.web.internal.browser.BrowserFiles;
import io.github.dealhub4j.web.internal.browser.LaunchTarget;
import io.github.dealhub4j.web.internal.browser.TicketJson;
import io.github.dealhub4j.web.internal.deployment.WebDeployment;
import io.github.dealhub4j.web.internal.seal.HmacSeals;
import io.github.dealhub4j.web.spi.Pages;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** {@link Pages} of the application that was deployed. */
@Typed(Pages.class)
public final class DeployedPages implements Pages {
    private final WebDeployment deployment;
    private final HmacSeals seals;
    private final BrowserFiles files;

    /** Uses what the application has set and contributed. */
    @Inject
    public DeployedPages(WebDeployment deployment, HmacSeals seals, BrowserFiles files) {
        this.deployment = deployment;
        this.seals = seals;
        this.files = files;
    }

    @Override
    public List<InstanceName> instances() {
        return deployment.dealHub().instances();
    }

    @Override
    public boolean offerActions() {
        return deployment.actionAuthorizer().isPresent();
    }

    @Override
    public SealedOffer seal(HttpServletRequest request, Principal user, Offer offer) {
        return seals.seal(request, user, offer);
    }

    @Override
    public List<SealedOffer> actions(
            HttpServletRequest request, Principal user, InstanceName instance, QuoteId quoteId, QuoteStatus status) {
        return seals.actions(request, user, instance, quoteId, status);
    }

    @Override
    public String ticket(InstanceName instance, LaunchIntent intent, String accessToken) {
        LaunchTarget target = LaunchTarget.of(instance, deployment);
        // It is not known here when the token was fetched. If DealHub refuses it, the script asks for a new one.
        LaunchTicket ticket = LaunchTicket.of(target.browserBaseUrl(), intent, accessToken, Instant.now());
        return TicketJson.of(ticket, target).toString();
    }

    @Override
    public String text(Locale language, String key) {
        return deployment.texts().get(language, key);
    }

    @Override
    public String script() {
        return addressOf(files.script());
    }

    @Override
    public String style() {
        return addressOf(files.style());
    }

    private String addressOf(BrowserFile file) {
        return deployment.settings().launchPath() + "/" + file.name();
    }
}
