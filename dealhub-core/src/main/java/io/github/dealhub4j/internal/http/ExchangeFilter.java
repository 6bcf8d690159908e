package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.internal.http.TransportException.Reach.STOPPED;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The last filter of a request: has the engine make the exchange, on the thread that calls, and tells the REST client the
 * status and harmless headers of the answer. What was answered stays in the {@link Exchange}, where no filter reaches it.
 */
final class ExchangeFilter implements ClientRequestFilter {
    /** The property of a request that holds its {@link Exchange}. */
    static final String EXCHANGE = "io.github.dealhub4j.exchange";

    /** Behind all filters; a filter with the same priority might not be run. */
    static final int PRIORITY = Integer.MAX_VALUE;

    /** They belong to the engine, describe a body that filters do not get, or hold what is nobody's business. */
    private static final Set<String> WITHHELD = HeaderNames.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "set-cookie",
            "set-cookie2",
            "trailer",
            "transfer-encoding",
            "www-authenticate");

    private final HttpEngine engine;

    ExchangeFilter(HttpEngine engine) {
        this.engine = engine;
    }

    @Override
    public void filter(ClientRequestContext context) throws IOException {
        if (!(context.getProperty(EXCHANGE) instanceof Exchange exchange)) {
            throw new IOException("This REST client is for the calls of DealHub alone.");
        }
        String changed = exchange.changedBy(context);
        if (changed != null) {
            exchange.failed(new TransportException(
                    STOPPED,
                    "a filter of the server's REST client has changed " + changed + ", and may add headers only"));
            throw new IOException("The request was changed.");
        }
        exchange.begin();
        HttpBody received;
        try {
            received = engine.exchange(exchange, context.getStringHeaders());
        } catch (TransportException e) {
            exchange.failed(e);
            throw new IOException("There is no answer.", e);
        }
        exchange.answered(received);
        context.abortWith(head(received));
    }

    /** The answer as filters see it. */
    private static Response head(HttpBody received) {
        int status = received.answer().status();
        // Jakarta REST knows no status beyond 599; what counts is the engine's answer.
        Response.ResponseBuilder head =
                Response.status(status >= 100 && status <= 599 ? status : Response.Status.BAD_GATEWAY.getStatusCode());
        for (Map.Entry<String, List<String>> header : received.headers().entrySet()) {
            if (!WITHHELD.contains(header.getKey())) {
                String name = canonical(header.getKey());
                header.getValue().forEach(value -> head.header(name, value));
            }
        }
        return head.build();
    }

    /** A name such as {@code X-Request-Id}: Jersey does not find {@code x-request-id} again. */
    static String canonical(String name) {
        StringBuilder canonical = null;
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (first && Character.isLowerCase(c)) {
                canonical = canonical == null ? new StringBuilder(name) : canonical;
                canonical.setCharAt(i, Character.toUpperCase(c));
            }
            first = c == '-';
        }
        return canonical == null ? name : canonical.toString();
    }
}
