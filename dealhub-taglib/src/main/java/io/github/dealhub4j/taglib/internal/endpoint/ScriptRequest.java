package io.github.dealhub4j.taglib.internal.endpoint;

import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.taglib.internal.endpoint.Refusal.Reason;
import io.github.dealhub4j.taglib.internal.seal.HmacSeals;
import io.github.dealhub4j.taglib.internal.seal.Offer;
import io.github.dealhub4j.taglib.internal.seal.SealedOffer;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * A request of the browser script: from a page of the application, by somebody who is signed in.
 *
 * @param request the request as the servlet got it
 * @param user who is signed in
 * @param json what the script says
 */
record ScriptRequest(HttpServletRequest request, Principal user, JsonObject json) {
    private static final int LARGEST_BODY = 4096;

    /** Reads a request if it is one, and checks the cheap things first. */
    static ScriptRequest read(HttpServletRequest request, SameOrigin sameOrigin) throws IOException, Refusal {
        if (!sameOrigin.holdsFor(request)) {
            throw new Refusal(Reason.CROSS_ORIGIN);
        }
        String contentType = request.getContentType();
        if (!"1".equals(request.getHeader("X-DealHub-Launch"))
                || contentType == null
                || !contentType.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new Refusal(Reason.NO_SCRIPT_REQUEST);
        }
        Principal user = request.getUserPrincipal();
        if (user == null) {
            throw new Refusal(Reason.SIGNED_OUT);
        }
        return new ScriptRequest(request, user, json(body(request)));
    }

    private static String body(HttpServletRequest request) throws IOException, Refusal {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw new Refusal(Reason.UNREADABLE);
            }
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private static JsonObject json(String body) throws Refusal {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refusal(Reason.UNREADABLE, e);
        }
    }

    /** A text, empty if it is not there: an offer without a seal is a false one, not a malformed one. */
    String text(String name) throws Refusal {
        if (!json.containsKey(name)) {
            return "";
        }
        if (json.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new Refusal(Reason.UNREADABLE);
    }

    /** The DealHub instance that it is about. */
    InstanceName instance() throws Refusal {
        return new InstanceName(text("instance"));
    }

    /** Goes on only if a page of this application made this offer to this user, not too long ago. */
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
