package io.github.dealhub4j.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in to CPQ, by the cookie that only a browser keeps. Thread-safe. */
final class CpqSessions {
    private static final String COOKIE = "dealhub_sandbox_session";

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    /**
     * A signed-in partner.
     *
     * @param partner who it is
     * @param portal origin of the page that opened CPQ, empty if unknown
     */
    record Session(Partner partner, String portal) {}

    /** Begins a session and returns its {@code Set-Cookie}. */
    String open(Partner partner, String portal) {
        String id = Secrets.random();
        sessions.put(id, new Session(partner, portal));
        return COOKIE + "=" + id + "; Path=/; HttpOnly; Secure; SameSite=None";
    }

    Optional<Session> of(Call call) {
        return Optional.ofNullable(call.cookies().get(COOKIE)).map(sessions::get);
    }
}
