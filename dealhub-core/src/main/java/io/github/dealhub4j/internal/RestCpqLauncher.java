package io.github.dealhub4j.internal;

import io.github.dealhub4j.internal.Answers.Call;
import io.github.dealhub4j.internal.Answers.Credential;
import io.github.dealhub4j.internal.PostOutcome.Accepted;
import io.github.dealhub4j.internal.PostOutcome.Lost;
import io.github.dealhub4j.internal.PostOutcome.Refused;
import io.github.dealhub4j.internal.json.PartnerJson;
import io.github.dealhub4j.internal.request.Arguments;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.launch.PartnerUser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** {@link CpqLauncher} over the Partner API. */
final class RestCpqLauncher implements CpqLauncher {
    private static final Duration TOKEN_LIFETIME = Duration.ofSeconds(60);

    private final Api api;
    private final URI browserBaseUrl;
    private final String partnerKey;
    private final Clock clock;

    RestCpqLauncher(Api api, URI browserBaseUrl, String partnerKey, Clock clock) {
        this.api = api;
        this.browserBaseUrl = browserBaseUrl;
        this.partnerKey = partnerKey;
        this.clock = clock;
    }

    @Override
    public LaunchTicket prepare(PartnerUser user, LaunchIntent intent) {
        Arguments.given("user", user);
        Arguments.given("intent", intent);
        // Counted from before the request, so that the ticket never seems to live longer than its token.
        Instant expiresAt = clock.instant().plus(TOKEN_LIFETIME);
        return LaunchTicket.of(browserBaseUrl, intent, authenticate(user), expiresAt);
    }

    private String authenticate(PartnerUser user) {
        Call call = new Call(
                "Authenticating partner user " + user.userId(),
                Credential.PARTNER_KEY,
                " DealHub may have made the user all the same, and finds it by its user id the next time.",
                null);
        PostOutcome<String> outcome = api.post(
                call,
                "/api/v1/authenticate/user",
                Map.of("authentication", partnerKey, "user_information", user.fields()),
                api.newDeadline(),
                PartnerJson::accessToken);
        if (outcome instanceof Accepted<String> accepted) {
            return accepted.value();
        }
        throw outcome instanceof Refused<String> refused ? refused.failure() : ((Lost<String>) outcome).failure();
    }
}
