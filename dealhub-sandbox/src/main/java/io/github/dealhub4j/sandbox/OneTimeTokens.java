package io.github.dealhub4j.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens: each is good for one use within its lifetime. Thread-safe. */
final class OneTimeTokens {
    private final Clock clock;
    private final Duration lifetime;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    OneTimeTokens(Clock clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    private record Issued(Partner partner, Instant expiresAt) {}

    String issue(Partner partner) {
        Instant now = clock.instant();
        issued.values().removeIf(token -> !now.isBefore(token.expiresAt()));
        String token = Secrets.random();
        issued.put(token, new Issued(partner, now.plus(lifetime)));
        return token;
    }

    /** Whom the token stands for; it is used up by asking. */
    Optional<Partner> redeem(String token) {
        return Optional.ofNullable(issued.remove(token))
                .filter(found -> clock.instant().isBefore(found.expiresAt()))
                .map(Issued::partner);
    }
}
