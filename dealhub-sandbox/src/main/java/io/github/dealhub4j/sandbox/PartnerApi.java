package io.github.dealhub4j.sandbox;

import io.github.dealhub4j.sandbox.Json.BadRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Authenticating partner users, and opening CPQ for their browsers. */
final class PartnerApi {
    private final String partnerKey;
    private final OneTimeTokens tokens;
    private final CpqSessions sessions;
    private final QuoteBook quotes;

    PartnerApi(String partnerKey, OneTimeTokens tokens, CpqSessions sessions, QuoteBook quotes) {
        this.partnerKey = partnerKey;
        this.tokens = tokens;
        this.sessions = sessions;
        this.quotes = quotes;
    }

    private record Authenticate(
            @Nullable String authentication, @Nullable UserInformation userInformation) {}

    private record UserInformation(
            @Nullable String type,
            @Nullable String userId,
            @Nullable String login,
            @Nullable String email,
            @Nullable String name,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String mobile,
            @Nullable String fax,
            @Nullable String company,
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String country,
            @Nullable String postalCode,
            @Nullable String profileImg) {}

    private record OfOpportunity(@Nullable String opportunityId) {}

    private record OfQuote(
            @Nullable String opportunityId, @Nullable String quoteId) {}

    /** Server to server: the key in the body, no bearer header. */
    Reply authenticate(Call call) throws BadRequest {
        Authenticate request = Json.read(call, Authenticate.class);
        if (!Secrets.equal(partnerKey, Json.required("authentication", request.authentication()))) {
            return Json.error(403, "Unauthenticated");
        }
        UserInformation user = Json.required("user_information", request.userInformation());
        if (!Json.required("type", user.type()).equals("partner")) {
            throw new BadRequest("Invalid request: The value " + user.type()
                    + " is not supported in DealHub. Supported values: partner.");
        }
        Json.required("email", user.email());
        Partner partner = new Partner(
                Json.required("user_id", user.userId()),
                Json.required("login", user.login()),
                Json.required("name", user.name()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", tokens.issue(partner));
        answer.put("errors", List.of());
        return Json.reply(200, answer);
    }

    Reply createQuote(Call call) throws BadRequest {
        OfOpportunity request = Json.read(call, OfOpportunity.class);
        String opportunity = Json.required("opportunity_id", request.opportunityId());
        return open(call, () -> "/cpq/new?opportunity=" + encoded(opportunity));
    }

    Reply openOpportunity(Call call) throws BadRequest {
        OfOpportunity request = Json.read(call, OfOpportunity.class);
        String opportunity = Json.required("opportunity_id", request.opportunityId());
        return open(call, () -> "/cpq/opportunity?opportunity=" + encoded(opportunity));
    }

    Reply openQuote(Call call) throws BadRequest {
        OfQuote request = Json.read(call, OfQuote.class);
        String opportunity = Json.required("opportunity_id", request.opportunityId());
        String crmQuoteId = Json.required("quote_id", request.quoteId());
        return open(call, () -> quotes.byCrmId(crmQuoteId)
                .filter(quote -> quote.opportunityId().equals(opportunity))
                .map(quote -> "/cpq/quote?id=" + encoded(quote.id()))
                .orElseThrow(() -> new BadRequest("Entity (ID = " + crmQuoteId + ") not found.")));
    }

    private interface Page {
        String address() throws BadRequest;
    }

    /** Only a browser gets anything out of this: what counts is the cookie. */
    private Reply open(Call call, Page page) throws BadRequest {
        Optional<Partner> partner = call.bearer().flatMap(tokens::redeem);
        if (partner.isEmpty()) {
            return Json.error(403, "Unauthenticated");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("url", call.origin() + page.address());
        answer.put("errors", List.of());
        String portal = call.header("Origin").orElse("");
        return Json.reply(200, answer).with("Set-Cookie", sessions.open(partner.get(), portal));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
