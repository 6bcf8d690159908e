package io.github.dealhub4j.web.internal.seal;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.cdi.spi.DealHubDeployment;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Transition;
import io.github.dealhub4j.web.LaunchSeals;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.SealedOffer;
import io.github.dealhub4j.web.internal.deployment.WebDeployment;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Seals offers with the application's keys, and verifies them; {@link LaunchSeals} for applications. */
@Typed(HmacSeals.class)
public final class HmacSeals implements LaunchSeals {
    private static final Duration LIFETIME = Duration.ofHours(8);

    private final Map<InstanceName, SigningKeys> keys;
    private final Clock clock;

    /** Uses the configured keys, or for each instance one derived from its partner key. */
    @Inject
    public HmacSeals(WebDeployment deployment) {
        this(keys(deployment.settings().signingKeys(), deployment.dealHub()), Clock.systemUTC());
    }

    HmacSeals(Map<InstanceName, SigningKeys> keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    private static Map<InstanceName, SigningKeys> keys(List<byte[]> configured, DealHubDeployment dealHub) {
        Map<InstanceName, SigningKeys> keys = new HashMap<>();
        for (InstanceName instance : dealHub.instances()) {
            keys.put(
                    instance,
                    configured.isEmpty()
                            ? SigningKeys.derivedFrom(
                                    dealHub.config(instance).partnerKey().orElseThrow())
                            : SigningKeys.of(configured));
        }
        return keys;
    }

    @Override
    public SealedOffer seal(HttpServletRequest request, Principal user, LaunchIntent intent) {
        return seal(request, user, intent, InstanceName.DEFAULT);
    }

    @Override
    public SealedOffer seal(HttpServletRequest request, Principal user, LaunchIntent intent, InstanceName instance) {
        return seal(request, user, new Offer.Launch(instance, intent));
    }

    /** The actions on a quote that DealHub documents to work in its status, in the order of the lifecycle. */
    public List<SealedOffer> actions(
            HttpServletRequest request, Principal user, InstanceName instance, QuoteId quoteId, QuoteStatus status) {
        return Stream.of(QuoteAction.values())
                .filter(action -> QuoteLifecycle.check(status, action).verdict() == Transition.Verdict.ALLOWED)
                .map(action -> seal(request, user, new Offer.Action(instance, action, quoteId)))
                .toList();
    }

    /**
     * Seals an offer for a user.
     *
     * @throws IllegalArgumentException if the application has no such DealHub instance
     */
    public SealedOffer seal(HttpServletRequest request, Principal user, Offer offer) {
        SigningKeys own = keys.get(offer.instance());
        if (own == null) {
            throw new IllegalArgumentException(
                    "There is no DealHub instance \"" + offer.instance() + "\": this application has " + keys.keySet());
        }
        Instant expires = clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        return new SealedOffer(
                offer, expires, new Seal(request.getContextPath(), offer, user.getName(), expires).write(own));
    }

    /** Whether this application made the offer to this user, and whether it is still valid. */
    public Verdict verify(HttpServletRequest request, Principal user, SealedOffer sealed) {
        SigningKeys own = keys.get(sealed.offer().instance());
        Seal seal = new Seal(request.getContextPath(), sealed.offer(), user.getName(), sealed.expires());
        if (own == null || !seal.matches(sealed.seal(), own)) {
            return Verdict.FALSE;
        }
        return clock.instant().isBefore(sealed.expires()) ? Verdict.GOOD : Verdict.EXPIRED;
    }

    /** The result of checking a seal. */
    public enum Verdict {
        /** Of this application, for this user, not expired. */
        GOOD,
        /** Of this application, for this user, but expired. */
        EXPIRED,
        /** Altered, of another user or application, or missing. */
        FALSE
    }
}
