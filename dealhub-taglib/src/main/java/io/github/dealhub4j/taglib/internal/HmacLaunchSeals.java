package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.taglib.LaunchSeals;
import io.github.dealhub4j.taglib.SealedIntent;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** {@link LaunchSeals} with the application's keys; the endpoint verifies with the same bean. */
@Typed({LaunchSeals.class, HmacLaunchSeals.class})
public class HmacLaunchSeals implements LaunchSeals {
    private static final Duration LIFETIME = Duration.ofHours(8);
    private static final String DEFAULT_INSTANCE = "";

    private final SigningKeys keys;
    private final Clock clock;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the fields
    protected HmacLaunchSeals() {
        this.keys = null;
        this.clock = null;
    }

    /** Uses the configured keys, or one derived from the partner key. */
    @Inject
    public HmacLaunchSeals(TaglibExtension taglib, DealHubExtension dealHub) {
        this(keys(taglib.settings(), dealHub), Clock.systemUTC());
    }

    HmacLaunchSeals(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    private static SigningKeys keys(LaunchSettings settings, DealHubExtension dealHub) {
        return settings.signingKeys().isEmpty()
                ? SigningKeys.derivedFrom(dealHub.instances()
                        .settings(InstanceName.DEFAULT)
                        .config()
                        .partnerKey()
                        .orElseThrow())
                : SigningKeys.of(settings.signingKeys());
    }

    @Override
    public SealedIntent seal(HttpServletRequest request, Principal user, LaunchIntent intent) {
        Instant expires = clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        return new SealedIntent(
                intent, expires, fields(request, user, intent, expires).write(keys));
    }

    /** Whether an offer is one of ours, for this user, and still good. */
    public Verdict verify(HttpServletRequest request, Principal user, SealedIntent offer) {
        if (!fields(request, user, offer.intent(), offer.expires()).matches(offer.seal(), keys)) {
            return Verdict.FALSE;
        }
        return clock.instant().isBefore(offer.expires()) ? Verdict.GOOD : Verdict.EXPIRED;
    }

    private static Seal fields(HttpServletRequest request, Principal user, LaunchIntent intent, Instant expires) {
        return new Seal(request.getContextPath(), DEFAULT_INSTANCE, intent, user.getName(), expires);
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
