package io.github.dealhub4j.taglib.internal.seal;

import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.cdi.internal.Instances;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.taglib.LaunchSeals;
import io.github.dealhub4j.taglib.SealedIntent;
import io.github.dealhub4j.taglib.internal.TaglibExtension;
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

/** Seals offers with the application's keys, and verifies them; {@link LaunchSeals} for applications. */
@Typed({LaunchSeals.class, HmacSeals.class})
public class HmacSeals implements LaunchSeals {
    private static final Duration LIFETIME = Duration.ofHours(8);

    private final Map<InstanceName, SigningKeys> keys;
    private final Clock clock;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the fields
    protected HmacSeals() {
        this.keys = null;
        this.clock = null;
    }

    /** Uses the configured keys, or for each instance one derived from its partner key. */
    @Inject
    public HmacSeals(TaglibExtension taglib, DealHubExtension dealHub) {
        this(keys(taglib.settings().signingKeys(), dealHub.instances()), Clock.systemUTC());
    }

    HmacSeals(Map<InstanceName, SigningKeys> keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    private static Map<InstanceName, SigningKeys> keys(List<byte[]> configured, Instances instances) {
        Map<InstanceName, SigningKeys> keys = new HashMap<>();
        for (InstanceName instance : instances.configured()) {
            keys.put(
                    instance,
                    configured.isEmpty()
                            ? SigningKeys.derivedFrom(instances
                                    .settings(instance)
                                    .config()
                                    .partnerKey()
                                    .orElseThrow())
                            : SigningKeys.of(configured));
        }
        return keys;
    }

    @Override
    public SealedIntent seal(HttpServletRequest request, Principal user, LaunchIntent intent) {
        return seal(request, user, intent, InstanceName.DEFAULT.value());
    }

    @Override
    public SealedIntent seal(HttpServletRequest request, Principal user, LaunchIntent intent, String instance) {
        SealedOffer sealed = seal(request, user, Offer.launch(new InstanceName(instance), intent));
        return new SealedIntent(instance, intent, sealed.expires(), sealed.seal());
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

    /** Whether an offer is one of ours, for this user, and still good. */
    public Verdict verify(HttpServletRequest request, Principal user, SealedOffer sealed) {
        SigningKeys own = keys.get(sealed.offer().instance());
        Seal seal = new Seal(request.getContextPath(), sealed.offer(), user.getName(), sealed.expires());
        if (own == null || !seal.matches(sealed.seal(), own)) {
            return Verdict.FALSE;
        }
        return clock.instant().isBefore(sealed.expires()) ? Verdict.GOOD : Verdict.EXPIRED;
    }

    /** What a seal is worth. */
    public enum Verdict {
        /** Ours, for this user, in time. */
        GOOD,
        /** Ours, for this user, too old. */
        EXPIRED,
        /** Altered, another user's, another application's, or none at all. */
        FALSE
    }
}
