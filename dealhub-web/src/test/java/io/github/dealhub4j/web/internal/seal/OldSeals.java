package io.github.dealhub4j.web.internal.seal;

import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.SealedOffer;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Seals as they were made some time ago. */
public final class OldSeals {
    private OldSeals() {}

    /** What a page of that age offers, with a key that is derived from the partner key. */
    public static SealedOffer seal(
            HttpServletRequest request, Principal user, Offer offer, String partnerKey, Duration age) {
        Clock then = Clock.offset(Clock.systemUTC(), age.negated());
        return new HmacSeals(Map.of(offer.instance(), SigningKeys.derivedFrom(partnerKey)), then)
                .seal(request, user, offer);
    }
}
