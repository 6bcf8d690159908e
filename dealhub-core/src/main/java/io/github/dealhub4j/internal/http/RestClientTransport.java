package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.internal.http.TransportException.Reach.NOT_SENT;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.spi.Code;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * {@link HttpTransport} through the Jakarta REST client of the runtime, so that filters of the server and of the application see
 * every request. What that client has for an engine is not used: the last filter hands the request to {@link HttpEngine}.
 */
public final class RestClientTransport implements HttpTransport {
    private static final String ACCEPT = "application/json, */*;q=0.5";

    private final HttpEngine engine;
    private final DealHubConfig config;
    private final System.Logger log;
    private final String baseUrl;
    private final String userAgent;
    private volatile Surface surface;
    private volatile boolean closed;

    /** The client, and what all requests are built from. */
    private record Surface(Client client, WebTarget base) {}

    private RestClientTransport(HttpEngine engine, Surface surface, DealHubConfig config) {
        this.engine = engine;
        this.surface = surface;
        this.config = config;
        this.log = CallLog.of(config);
        this.baseUrl = config.baseUrl().toString().replaceAll("/$", "");
        this.userAgent = UserAgent.of(surface.client());
    }

    /**
     * A transport with a client and an engine of its own.
     *
     * @throws DealHubException if the runtime has no Jakarta REST client, or a setting of the platform stands in the way
     */
    public static RestClientTransport open(DealHubConfig config) {
        HttpEngine engine = new HttpEngine(config);
        try {
            return new RestClientTransport(engine, newSurface(engine, config), config);
        } catch (RuntimeException | LinkageError e) {
            engine.close();
            throw new DealHubException(
                    ErrorCode.NOT_CONFIGURED,
                    "There is no Jakarta REST client: on an application server it is part of the platform, elsewhere"
                            + " add org.glassfish.jersey.core:jersey-client and org.glassfish.jersey.inject:jersey-hk2",
                    0,
                    null,
                    e);
        }
    }

    private static Surface newSurface(HttpEngine engine, DealHubConfig config) {
        ClientBuilder builder = ClientBuilder.newBuilder()
                .register(new AddressFilter(), AddressFilter.PRIORITY)
                .register(new ExchangeFilter(engine), ExchangeFilter.PRIORITY);
        if (!config.components().isEmpty()) {
            builder.register(new ApplicationFilters(config.components(), CallLog.of(config)), Priorities.USER);
        }
        Client client = builder.build();
        return new Surface(client, client.target(config.baseUrl()));
    }

    @Override
    public HttpAnswer send(HttpRequest request, Deadline deadline) throws TransportException {
        return run(exchange(request, deadline, false)).answer();
    }

    @Override
    public HttpBody open(HttpRequest request, Deadline deadline) throws TransportException {
        return run(exchange(request, deadline, true));
    }

    private Exchange exchange(HttpRequest request, Deadline deadline, boolean streamed) {
        return new Exchange(request, URI.create(baseUrl + request.target()), deadline, streamed);
    }

    private HttpBody run(Exchange exchange) throws TransportException {
        if (closed) {
            throw HttpEngine.closed();
        }
        if (exchange.deadline().hasPassed()) {
            throw new TransportException(NOT_SENT, "the time for the whole call was over before it was sent");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new TransportException(NOT_SENT, "the calling thread was interrupted before it was sent");
        }
        Surface used = surface;
        Throwable thrown = invoke(used, exchange);
        if (thrown != null && isTheClients(thrown, exchange) && !closed) {
            // A client can be left with filters of another application that is gone by now (seen on WildFly).
            thrown = invoke(renewed(used, thrown), exchange);
        }
        return exchange.result(thrown);
    }

    private static boolean isTheClients(Throwable thrown, Exchange exchange) {
        return !exchange.hasBegun() && exchange.failure() == null && !(thrown instanceof VirtualMachineError);
    }

    /** What the REST client threw: never by itself the outcome of an exchange that had begun. */
    private @Nullable Throwable invoke(Surface used, Exchange exchange) {
        try {
            invocation(used, exchange).invoke().close();
            return null;
        } catch (RuntimeException | Error e) {
            if (exchange.hasBegun()) {
                Code.REST_CLIENT_FAILED_LATE.log(log, exchange, e);
            }
            return e;
        }
    }

    private Invocation invocation(Surface used, Exchange exchange) {
        return used.base()
                .request()
                .header(HttpHeaders.ACCEPT, ACCEPT)
                .header(HttpHeaders.USER_AGENT, userAgent)
                .property(ExchangeFilter.EXCHANGE, exchange)
                .build(exchange.request().method());
    }

    /** The client that is used now, for tests. */
    Client client() {
        return surface.client();
    }

    private synchronized Surface renewed(Surface failed, Throwable reason) {
        if (surface.client() == failed.client() && !closed) {
            Code.REST_CLIENT_RENEWED.log(log, Causes.words(reason));
            try {
                surface = newSurface(engine, config);
                failed.client().close();
            } catch (RuntimeException | LinkageError e) {
                reason.addSuppressed(e); // it is tried once more with the old one
            }
        }
        return surface;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        engine.close();
        surface.client().close();
    }
}
