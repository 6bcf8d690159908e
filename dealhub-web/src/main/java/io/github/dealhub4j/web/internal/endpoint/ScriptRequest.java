package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.SealedOffer;
import io.github.dealhub4j.web.internal.endpoint.Refusal.Reason;
import io.github.dealhub4j.web.internal.seal.HmacSeals;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * A request of the browser script: from a page of the application, by a signed-in user.
 *
 * @param request the request as the servlet got it
 * @param user the signed-in user
 * @param json the body
 */
record ScriptRequest(HttpServletRequest request, Principal user, JsonObject json) {
    /** A text, empty if it is missing: an offer without a seal has a wrong seal, it is not malformed. */
    String text(String name) throws Refusal {
        if (!json.containsKey(name)) {
            return "";
        }
        if (json.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new Refusal(Reason.UNREADABLE);
    }

    /** The DealHub instance. */
    InstanceName instance() throws Refusal {
        return InstanceName.of(text("instance"));
    }

    /** Refuses the request unless a page of this application made this offer to this user, and it has not expired. */
    void requireSeal(Offer offer, HmacSeals seals) throws Refusal {
        switch (seals.verify(request, user, new SealedOffer(offer, expires(), text("seal")))) {
            case FALSE -> throw new Refusal(Reason.FALSE_SEAL);
            case EXPIRED -> throw new Refusal(Reason.EXPIRED_SEAL);
            case GOOD -> {}
        }
    }

    private Instant expires() throws Refusal {
        if (json.get("expires") instanceof JsonNumber number && number.isIntegral()) {
            try {
                return Instant.ofEpochSecond(number.longValueExact());
            } catch (ArithmeticException | DateTimeException e) {
                throw new Refusal(Reason.UNREADABLE, e);
            }
        }
        throw new Refusal(Reason.UNREADABLE);
    }
}
