package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.taglib.SealedIntent;
import io.github.dealhub4j.taglib.internal.LaunchRefusal.Reason;
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
import java.time.DateTimeException;
import java.time.Instant;

/** Reads the offer that the browser script sends. */
final class LaunchRequest {
    private static final int LARGEST_BODY = 4096;

    private LaunchRequest() {}

    static SealedIntent read(HttpServletRequest request) throws IOException, LaunchRefusal {
        JsonObject json = json(body(request));
        LaunchIntent intent = intent(json);
        return new SealedIntent(intent, expires(json), text(json, "seal"));
    }

    private static String body(HttpServletRequest request) throws IOException, LaunchRefusal {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw new LaunchRefusal(Reason.UNREADABLE);
            }
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private static JsonObject json(String body) throws LaunchRefusal {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (RuntimeException | StackOverflowError e) {
            throw new LaunchRefusal(Reason.UNREADABLE, e);
        }
    }

    private static LaunchIntent intent(JsonObject json) throws LaunchRefusal {
        String name = text(json, "intent");
        try {
            OpportunityId opportunity = OpportunityId.of(text(json, "opportunityId"));
            return switch (name) {
                case "create-quote" -> LaunchIntent.createQuote(opportunity);
                case "open-quote" -> LaunchIntent.openQuote(opportunity, CrmQuoteId.of(text(json, "crmQuoteId")));
                case "view-quotes" -> LaunchIntent.viewQuotes(opportunity);
                default -> throw new LaunchRefusal(Reason.UNKNOWN_INTENT);
            };
        } catch (IllegalArgumentException e) {
            throw new LaunchRefusal(Reason.UNREADABLE, e);
        }
    }

    private static Instant expires(JsonObject json) throws LaunchRefusal {
        if (json.get("expires") instanceof JsonNumber number && number.isIntegral()) {
            try {
                return Instant.ofEpochSecond(number.longValueExact());
            } catch (ArithmeticException | DateTimeException e) {
                throw new LaunchRefusal(Reason.UNREADABLE, e);
            }
        }
        throw new LaunchRefusal(Reason.UNREADABLE);
    }

    /** A text, empty if it is not there: an offer without a seal is a false one, not a malformed one. */
    private static String text(JsonObject json, String name) throws LaunchRefusal {
        if (!json.containsKey(name)) {
            return "";
        }
        if (json.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new LaunchRefusal(Reason.UNREADABLE);
    }
}
