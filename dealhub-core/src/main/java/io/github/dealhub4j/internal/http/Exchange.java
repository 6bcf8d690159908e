package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.internal.http.TransportException.Reach.MAYBE_SENT;
import static io.github.dealhub4j.internal.http.TransportException.Reach.STOPPED;

import jakarta.ws.rs.client.ClientRequestContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the Jakarta REST client, as a property that filters can carry and cannot look into: what it
 * sends with which secret, and what became of it, are known to this package alone. For one thread.
 */
final class Exchange {
    private final HttpRequest request;
    private final Deadline deadline;
    private final boolean streamed;
    private final URI uri;
    private boolean begun;
    private @Nullable HttpBody answer;
    private @Nullable TransportException failure;

    /** @param uri where the request goes, its target on DealHub's base address */
    Exchange(HttpRequest request, URI uri, Deadline deadline, boolean streamed) {
        this.request = request;
        this.uri = uri;
        this.deadline = deadline;
        this.streamed = streamed;
    }

    URI uri() {
        return uri;
    }

    HttpRequest request() {
        return request;
    }

    Deadline deadline() {
        return deadline;
    }

    /** Whether the body of an answer 200 is left to be read by the caller. */
    boolean streamed() {
        return streamed;
    }

    /** Whether the engine was asked to send it. */
    boolean hasBegun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    void answered(HttpBody received) {
        answer = received;
    }

    void failed(TransportException reason) {
        failure = reason;
    }

    /** Why the way through the filters ended before the engine was asked; {@code null} if it did not, or is not known. */
    @Nullable TransportException failure() {
        return failure;
    }

    /** What became of it: nothing that happened in a filter after the engine was asked can change that. */
    HttpBody result(@Nullable Throwable thrown) throws TransportException {
        if (answer != null) {
            return answer;
        }
        if (failure != null) {
            throw failure;
        }
        if (begun) {
            throw new TransportException(MAYBE_SENT, "the exchange did not come to an end", thrown);
        }
        if (thrown == null) {
            throw new TransportException(STOPPED, "a filter of the server's REST client answered in DealHub's place");
        }
        throw new TransportException(
                STOPPED, "the REST client of the runtime failed: " + Causes.words(Causes.unwrapped(thrown)), thrown);
    }

    /** Says what a filter has changed that is not for filters; {@code null} if it is all as it was. */
    @Nullable String changedBy(ClientRequestContext context) {
        if (!context.getMethod().equals(request.method())) {
            return "the method";
        }
        if (!context.getUri().equals(uri)) {
            return "the address";
        }
        if (context.hasEntity()) {
            return "the body";
        }
        return context.getProperty(ExchangeFilter.EXCHANGE) == this ? null : "the request's properties";
    }

    /** Method and path: the rest can hold secrets. */
    @Override
    public String toString() {
        return request.toString();
    }
}
