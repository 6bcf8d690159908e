package io.github.dealhub4j.launch;

import io.github.dealhub4j.launch.LaunchIntent.OpenQuote;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser needs to open CPQ: it sends {@link #body()} as JSON by POST to {@link #endpoint()}, with the
 * {@link #accessToken()} as bearer token and with credentials, and goes to the {@code url} of the answer at once. Only a
 * browser may do so: the answer sets a cookie that nobody else can keep.
 *
 * <p>Good for one use until {@link #expiresAt()}. Immutable.
 */
public final class LaunchTicket {
    private final URI endpoint;
    private final Map<String, String> body;
    private final String accessToken;
    private final Instant expiresAt;

    /** For the library itself, and for tests of code that uses it. */
    public LaunchTicket(URI endpoint, Map<String, String> body, String accessToken, Instant expiresAt) {
        this.endpoint = endpoint;
        this.body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
        this.accessToken = accessToken;
        this.expiresAt = expiresAt;
    }

    /**
     * A ticket for a token that is at hand already; {@link CpqLauncher#prepare} makes both.
     *
     * @param browserBaseUrl DealHub as browsers reach it
     * @param intent what is to be opened
     * @param accessToken the one-time token of Authenticate Partner User
     * @param expiresAt when DealHub stops accepting it
     */
    public static LaunchTicket of(URI browserBaseUrl, LaunchIntent intent, String accessToken, Instant expiresAt) {
        return new LaunchTicket(browserBaseUrl.resolve(intent.kind().path()), body(intent), accessToken, expiresAt);
    }

    private static Map<String, String> body(LaunchIntent intent) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("opportunity_id", intent.opportunityId().value());
        if (intent instanceof OpenQuote open) {
            body.put("quote_id", open.crmQuoteId().value());
        }
        return body;
    }

    /** Where the browser posts to. */
    public URI endpoint() {
        return endpoint;
    }

    /** What it posts: the members of a JSON object. */
    public Map<String, String> body() {
        return body;
    }

    /** The one-time token: the only secret of DealHub that a browser may see. Hand it to nobody else. */
    public String accessToken() {
        return accessToken;
    }

    /** When DealHub stops accepting the token, by this machine's clock; never too late. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** The ticket, without the token. */
    @Override
    public String toString() {
        return "LaunchTicket[endpoint=" + endpoint + ", body=" + body + ", expiresAt=" + expiresAt + "]";
    }
}
