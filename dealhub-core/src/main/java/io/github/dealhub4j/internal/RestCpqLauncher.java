package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.internal.Answers.Credential;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.internal.http.HttpRequest;
import io.github.dealhub4j.internal.http.HttpTransport;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.json.JsonCodec;
import io.github.dealhub4j.internal.json.JsonFields;
import io.github.dealhub4j.internal.json.JsonFormatException;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.launch.PartnerUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link CpqLauncher} over the Partner API. */
final class RestCpqLauncher implements CpqLauncher {
    private static final Duration TOKEN_LIFETIME = Duration.ofSeconds(60);

    private final HttpTransport transport;
    private final JsonCodec json;
    private final Answers answers;
    private final DealHubConfig config;
    private final String partnerKey;
    private final Clock clock;

    RestCpqLauncher(
            HttpTransport transport,
            JsonCodec json,
            Answers answers,
            DealHubConfig config,
            String partnerKey,
            Clock clock) {
        this.transport = transport;
        this.json = json;
        this.answers = answers;
        this.config = config;
        this.partnerKey = partnerKey;
        this.clock = clock;
    }

    @Override
    public LaunchTicket prepare(PartnerUser user, LaunchIntent intent) {
        // Counted from before the request, so that the ticket never seems to live longer than its token.
        Instant expiresAt = clock.instant().plus(TOKEN_LIFETIME);
        String accessToken = authenticate(user);
        return LaunchTicket.of(config.browserBaseUrl(), intent, accessToken, expiresAt);
    }

    private String authenticate(PartnerUser user) {
        String what = "Authenticating partner user " + user.userId();
        byte[] body = json.write(Map.of("authentication", partnerKey, "user_information", userInformation(user)));
        HttpAnswer answer;
        try {
            answer = transport.send(
                    HttpRequest.post("/api/v1/authenticate/user", body, null), Deadline.after(config.launchTimeout()));
        } catch (TransportException e) {
            throw Answers.unanswered(what, e);
        }
        if (answer.status() != 200) {
            // Below 400 it can hold a token all the same, so nothing of it may go into a message.
            throw answers.failure(what, answer.status() < 400 ? withoutBody(answer) : answer, Credential.PARTNER_KEY);
        }
        try {
            return accessToken(what, answer);
        } catch (JsonFormatException e) {
            // The answer can hold the token, so neither it nor what was found in it goes into a message.
            throw answers.unreadable(
                    what, withoutBody(answer), new JsonFormatException("it has no access token that can be read"));
        }
    }

    private static HttpAnswer withoutBody(HttpAnswer answer) {
        return new HttpAnswer(answer.status(), answer.contentType(), null, new byte[0]);
    }

    private String accessToken(String what, HttpAnswer answer) throws JsonFormatException {
        JsonFields fields = answers.json(answer);
        List<String> errors = fields.messages("errors");
        if (!errors.isEmpty()) {
            String words = answers.redacted(String.join("; ", errors));
            throw new InvalidRequestException(
                    ErrorCode.PARTNER_USER_REJECTED,
                    what + ": DealHub refused: " + Answers.quoted(words) + ".",
                    200,
                    words);
        }
        return fields.text("access_token").orElseThrow(() -> new JsonFormatException("field access_token is missing"));
    }

    private static Map<String, String> userInformation(PartnerUser user) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", "partner");
        fields.put("user_id", user.userId());
        fields.put("login", user.login());
        fields.put("email", user.email());
        fields.put("name", user.name());
        putIfKnown(fields, "position", user.position());
        putIfKnown(fields, "phone", user.phone());
        putIfKnown(fields, "mobile", user.mobile());
        putIfKnown(fields, "fax", user.fax());
        putIfKnown(fields, "company", user.company());
        putIfKnown(fields, "street", user.street());
        putIfKnown(fields, "city", user.city());
        putIfKnown(fields, "state", user.state());
        putIfKnown(fields, "country", user.country());
        putIfKnown(fields, "postal_code", user.postalCode());
        putIfKnown(fields, "profile_img", user.profileImg());
        return fields;
    }

    private static void putIfKnown(Map<String, String> fields, String name, Optional<String> value) {
        value.ifPresent(known -> fields.put(name, known));
    }
}
