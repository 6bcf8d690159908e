package io.github.dealhub4j.web;

import io.github.dealhub4j.launch.LaunchIntent.OpenQuote;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An offer with a proof that this application made it to one user: what the browser script sends to an endpoint.
 *
 * @param offer the offer
 * @param expires when it expires, in whole seconds
 * @param seal the proof; valid for its user only, and so not a secret
 */
public record SealedOffer(Offer offer, Instant expires, String seal) {

    /**
     * The attributes that the offer's button has in markup, {@code data-dh-intent} first, with their values as text, which the
     * page has to escape. The quote of an action is that of the group that the button is in.
     */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("data-dh-intent", offer.name());
        if (offer instanceof Offer.Launch launch) {
            if (!launch.instance().isDefault()) {
                attributes.put("data-dh-instance", launch.instance().value());
            }
            attributes.put(
                    "data-dh-opportunity-id", launch.intent().opportunityId().value());
            if (launch.intent() instanceof OpenQuote open) {
                attributes.put("data-dh-crm-quote-id", open.crmQuoteId().value());
            }
        }
        attributes.put("data-dh-expires", Long.toString(expires.getEpochSecond()));
        attributes.put("data-dh-seal", seal);
        return Collections.unmodifiableMap(attributes);
    }
}
