package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.internal.http.TransportException.Reach.ANSWERED_TOO_MUCH;
import static io.github.dealhub4j.internal.http.TransportException.Reach.MAYBE_SENT;
import static io.github.dealhub4j.internal.http.TransportException.Reach.NOT_SENT;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * {@link HttpTransport} over the Jakarta REST client of the runtime. It carries bytes only, so that the runtime's choice
 * of JSON provider cannot change what is sent or understood.
 */
public final class RestClientTransport implements HttpTransport {
    private static final int BUFFER_BYTES = 8192;
    private static final String JERSEY_READ_TIMEOUT = "jersey.config.client.readTimeout";

    private final Client client;
    private final ExchangeThreads threads = new ExchangeThreads();
    private final String baseUrl;
    private final Duration readTimeout;
    private final long maxResponseBytes;
    private final String userAgent;
    private volatile boolean closed;

    private RestClientTransport(Client client, DealHubConfig config) {
        this.client = client;
        this.baseUrl = config.baseUrl().toString().replaceAll("/$", "");
        this.readTimeout = config.readTimeout();
        this.maxResponseBytes = config.maxResponseBytes();
        this.userAgent = UserAgent.of(client);
    }

    /**
     * A transport with a client of its own.
     *
     * @param adjustment what tests change about the client, such as its connector
     * @throws DealHubException if the runtime has no Jakarta REST client
     */
    public static RestClientTransport open(DealHubConfig config, Consumer<ClientBuilder> adjustment) {
        return new RestClientTransport(newClient(config, adjustment), config);
    }

    private static Client newClient(DealHubConfig config, Consumer<ClientBuilder> adjustment) {
        try {
            ClientBuilder builder = ClientBuilder.newBuilder()
                    .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .property("jersey.config.client.followRedirects", false)
                    // Jersey's default connector repeats a POST whose connection breaks, unless its body is streamed:
                    // docs/decisions/0003-one-post.md. Other clients do not, and ignore the property.
                    .property("jersey.config.client.request.entity.processing", "CHUNKED");
            config.proxy().ifPresent(proxy -> useProxy(builder, proxy));
            config.trustStore().ifPresent(builder::trustStore);
            adjustment.accept(builder);
            return builder.build();
        } catch (RuntimeException | LinkageError e) {
            throw new DealHubException(
                    ErrorCode.NOT_CONFIGURED,
                    "There is no Jakarta REST client: on an application server it is part of the platform, elsewhere"
                            + " add org.glassfish.jersey.core:jersey-client and org.glassfish.jersey.inject:jersey-hk2",
                    0,
                    null,
                    e);
        }
    }

    /** Jakarta REST has no setting for a proxy; each client ignores the properties of the other. */
    private static void useProxy(ClientBuilder builder, URI proxy) {
        builder.property("jersey.config.client.proxy.uri", proxy.toString())
                .property("org.jboss.resteasy.jaxrs.client.proxy.host", proxy.getHost())
                .property("org.jboss.resteasy.jaxrs.client.proxy.port", proxy.getPort())
                .property("org.jboss.resteasy.jaxrs.client.proxy.scheme", proxy.getScheme());
    }

    @Override
    public HttpAnswer send(HttpRequest request, Deadline deadline) throws TransportException {
        return exchange(request, deadline, answer -> {}, response -> {
            try (response) {
                return answer(response, readBody(response, deadline));
            }
        });
    }

    @Override
    public HttpBody open(HttpRequest request, Deadline deadline) throws TransportException {
        return exchange(request, deadline, RestClientTransport::close, response -> {
            String disposition = response.getHeaderString(HttpHeaders.CONTENT_DISPOSITION);
            if (response.getStatus() == Response.Status.OK.getStatusCode()) {
                InputStream content = new ResponseStream(response);
                return new HttpBody(answer(response, new byte[0]), disposition, content);
            }
            try (response) {
                return new HttpBody(answer(response, readBody(response, deadline)), disposition, null);
            }
        });
    }

    private interface Reading<T> {
        T of(Response response) throws IOException, TransportException;
    }

    private static void close(HttpBody body) {
        if (body.content() != null) {
            try {
                body.content().close();
            } catch (IOException e) {
                // Nobody reads it, and nobody will.
            }
        }
    }

    private <T> T exchange(HttpRequest request, Deadline deadline, Consumer<T> discard, Reading<T> reading)
            throws TransportException {
        if (closed) {
            throw ExchangeThreads.closed();
        }
        if (deadline.hasPassed()) {
            throw new TransportException(NOT_SENT, "the time for the whole call was over before it was sent");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new TransportException(NOT_SENT, "the calling thread was interrupted before it was sent");
        }
        return threads.run(
                () -> {
                    try {
                        return reading.of(complete(invocation(request, deadline).invoke()));
                    } catch (IOException e) {
                        throw new TransportException(MAYBE_SENT, "the answer broke off: " + words(e), e);
                    } catch (RuntimeException e) {
                        throw failure(e);
                    }
                },
                discard,
                deadline);
    }

    /**
     * Jersey's default connector takes an answer that breaks off in its first line for a 200 without a body. An answer of a
     * real server has at least one header.
     */
    private static Response complete(Response response) throws TransportException {
        if (response.getHeaders().isEmpty()) {
            response.close();
            throw new TransportException(MAYBE_SENT, "the answer broke off in its head");
        }
        return response;
    }

    private static HttpAnswer answer(Response response, byte[] body) {
        return new HttpAnswer(
                response.getStatus(),
                textOr(response.getHeaderString(HttpHeaders.CONTENT_TYPE), ""),
                response.getHeaderString(HttpHeaders.RETRY_AFTER),
                body);
    }

    /** The body of a response, which goes with it. */
    private static final class ResponseStream extends FilterInputStream {
        private final Response response;

        ResponseStream(Response response) {
            super(response.readEntity(InputStream.class));
            this.response = response;
        }

        @Override
        public void close() throws IOException {
            try (response) {
                super.close();
            }
        }
    }

    private Invocation invocation(HttpRequest request, Deadline deadline) {
        Duration silence = min(readTimeout, deadline.remaining());
        Invocation.Builder builder = client.target(URI.create(baseUrl + request.target()))
                .request(MediaType.APPLICATION_JSON, "*/*;q=0.5")
                .property(JERSEY_READ_TIMEOUT, (int) Math.max(1, silence.toMillis()))
                .header(HttpHeaders.USER_AGENT, userAgent);
        if (request.bearer() != null) {
            builder.header(HttpHeaders.AUTHORIZATION, "Bearer " + request.bearer());
        }
        byte[] body = request.body();
        return body == null
                ? builder.buildGet()
                : builder.buildPost(Entity.entity(body, MediaType.APPLICATION_JSON_TYPE));
    }

    /** Not asked whether there is a body: RESTEasy sees none where the header Content-Type is missing. */
    private byte[] readBody(Response response, Deadline deadline) throws IOException, TransportException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER_BYTES);
        try (InputStream in = response.readEntity(InputStream.class)) {
            if (in == null) {
                return new byte[0]; // RESTEasy's answer 204
            }
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                body.write(buffer, 0, read);
                if (body.size() > maxResponseBytes) {
                    throw new TransportException(
                            ANSWERED_TOO_MUCH, "the answer is larger than the " + maxResponseBytes + " bytes allowed");
                }
                if (deadline.hasPassed()) {
                    throw new TransportException(
                            MAYBE_SENT, "the time for the whole call was over while the answer was read");
                }
            }
        }
        return body.toByteArray();
    }

    private static TransportException failure(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isBeforeSending(cause)) {
                return new TransportException(NOT_SENT, "it could not be reached: " + words(cause), failure);
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new TransportException(MAYBE_SENT, "no answer came: " + words(root), failure);
    }

    /**
     * Only what happens before the first byte of a request counts: everything else may have reached DealHub. A time-out
     * of connecting has no type of its own in the default client of the JDK, only its text.
     */
    private static boolean isBeforeSending(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException
                || name.equals("HttpConnectTimeoutException")
                || name.equals("ConnectTimeoutException")
                || (name.equals("SocketTimeoutException")
                        && textOr(cause.getMessage(), "")
                                .toLowerCase(Locale.ROOT)
                                .startsWith("connect"));
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }

    private static String textOr(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    @Override
    public void close() {
        closed = true;
        threads.close();
        client.close();
    }
}
