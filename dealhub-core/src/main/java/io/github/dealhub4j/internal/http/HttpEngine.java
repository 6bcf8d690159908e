package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.internal.http.TransportException.Reach.ANSWERED_TOO_MUCH;
import static io.github.dealhub4j.internal.http.TransportException.Reach.MAYBE_SENT;
import static io.github.dealhub4j.internal.http.TransportException.Reach.NOT_SENT;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exchanges of one connection, the same way under every server: with one {@link HttpClient} of the Java platform, on
 * the thread of the caller, who can leave at any time because an exchange can be called off. What runs in the client's callbacks
 * runs on its one selector thread, so nothing there blocks. The reasons are in {@code docs/internals/decisions/0007-one-engine.md}.
 *
 * <p>Thread-safe.
 */
final class HttpEngine implements AutoCloseable {
    /** Not for filters: they belong to the engine, or {@code java.net.http} writes them. */
    private static final Set<String> OWN_HEADERS = HeaderNames.of(
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final String CLOSED = "this connection to DealHub was closed";

    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final long maxResponseBytes;
    private final @Nullable HttpProxy proxy;
    private final NameResolution names;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final RenewableClient clients;
    private volatile boolean closed;

    HttpEngine(DealHubConfig config) {
        this.connectTimeout = config.connectTimeout();
        this.readTimeout = config.readTimeout();
        this.maxResponseBytes = config.maxResponseBytes();
        this.proxy = config.proxy().map(HttpProxy::new).orElse(null);
        this.names = NameResolution.of(
                proxy == null ? String.valueOf(config.baseUrl().getHost()) : proxy.host());
        this.clients = new RenewableClient(() -> HttpClients.open(config, proxy));
    }

    /**
     * Sends the request once, and waits for its answer: whole, or up to its body where that is asked for.
     *
     * @param headers what goes along, besides what is the engine's own
     * @throws TransportException if no complete answer came
     */
    HttpBody exchange(Exchange exchange, Map<String, List<String>> headers) throws TransportException {
        names.await(min(connectTimeout, exchange.deadline().remaining()));
        RenewableClient.Lease lease = clients.lease();
        if (lease == null) {
            throw new TransportException(NOT_SENT, CLOSED);
        }
        Running one = new Running(exchange, lease);
        running.add(one);
        try {
            return one.run(request(exchange, headers, one));
        } finally {
            if (!one.isStreaming()) {
                one.isOver();
            }
        }
    }

    private java.net.http.HttpRequest request(Exchange exchange, Map<String, List<String>> headers, Running one)
            throws TransportException {
        HttpRequest request = exchange.request();
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(exchange.uri());
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (!OWN_HEADERS.contains(header.getKey())) {
                for (String value : header.getValue()) {
                    try {
                        builder.header(header.getKey(), value);
                    } catch (IllegalArgumentException e) { // its message holds the value
                        throw new TransportException(
                                TransportException.Reach.STOPPED,
                                "a filter has added the header " + header.getKey()
                                        + ", which is none that can be sent");
                    }
                }
            }
        }
        if (request.bearer() != null) {
            builder.header("Authorization", "Bearer " + request.bearer());
        }
        if (proxy != null) {
            proxy.authorization().ifPresent(value -> builder.header("Proxy-Authorization", value));
        }
        RequestBody body = one.body;
        return body == null
                ? builder.GET().build()
                : builder.header("Content-Type", "application/json").POST(body).build();
    }

    static DealHubException closed() {
        return new DealHubException(
                ErrorCode.CLOSED, "This connection to DealHub was closed. Nothing was sent.", 0, null, null);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** What came: the head, and the body, whole or as a stream. */
    private record Arrived(int status, HttpHeaders headers, Object content) {}

    /** One exchange while it lasts. */
    private final class Running implements BodyHandler<Object> {
        private final Exchange exchange;
        private final RenewableClient.Lease lease;
        private final @Nullable RequestBody body;
        private final CompletableFuture<Arrived> arrival = new CompletableFuture<>();
        private volatile long lastActivity = System.nanoTime();
        private volatile @Nullable CompletableFuture<HttpResponse<Object>> future;
        private volatile @Nullable AnswerStream stream;
        private volatile boolean givenUp;

        Running(Exchange exchange, RenewableClient.Lease lease) {
            this.exchange = exchange;
            this.lease = lease;
            byte[] bytes = exchange.request().body();
            this.body = bytes == null ? null : new RequestBody(bytes, this::isActive);
        }

        private void isActive() {
            lastActivity = System.nanoTime();
        }

        boolean isStreaming() {
            return stream != null;
        }

        void isOver() {
            running.remove(this);
            lease.end();
        }

        HttpBody run(java.net.http.HttpRequest request) throws TransportException {
            HttpClient open = lease.client();
            if (open == null) {
                throw new TransportException(NOT_SENT, CLOSED);
            }
            try {
                CompletableFuture<HttpResponse<Object>> response = open.sendAsync(request, this);
                future = response;
                CompletableFuture<HttpResponse<Object>> unused = response.whenComplete((answer, failure) -> {
                    if (failure != null) {
                        arrival.completeExceptionally(failure);
                    }
                });
                if (arrival.isDone()) {
                    response.complete(null); // see arrived()
                }
                return received(await(response));
            } catch (ExecutionException e) {
                throw failure(Causes.unwrapped(e));
            } catch (CancellationException e) {
                throw lost(CLOSED, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw lost("the calling thread was interrupted", e);
            } catch (TimeoutException e) {
                throw lost(
                        exchange.deadline().hasPassed()
                                ? "the time for the whole call was over before a complete answer came"
                                : "nothing came for " + readTimeout + " (readTimeout)",
                        e);
            } catch (RuntimeException | Error e) {
                throw lost(Causes.words(e), e);
            }
        }

        /** The answer, if it is there before the deadline, and before anybody was silent for too long. */
        private Arrived await(CompletableFuture<HttpResponse<Object>> response)
                throws ExecutionException, InterruptedException, TimeoutException {
            while (true) {
                if (closed) { // which can have happened before the future was there to be cancelled
                    response.cancel(true);
                }
                long patience = Math.min(exchange.deadline().remainingNanos(), longestSilence() - silence());
                try {
                    return arrival.get(Math.max(0, patience), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    if (exchange.deadline().hasPassed() || silence() >= longestSilence()) {
                        throw e;
                    }
                }
            }
        }

        private long silence() {
            return System.nanoTime() - lastActivity;
        }

        /** As long as nothing was sent, it is connecting that may take its time. */
        private long longestSilence() {
            boolean connecting = body != null && !body.isWritten();
            return connecting && connectTimeout.compareTo(readTimeout) > 0
                    ? connectTimeout.toNanos()
                    : readTimeout.toNanos();
        }

        /** Chooses, on the engine's thread, how the body is read. */
        @Override
        public HttpResponse.BodySubscriber<Object> apply(ResponseInfo head) {
            isActive();
            if (exchange.streamed() && head.statusCode() == 200) {
                AnswerStream content = new AnswerStream(readTimeout, this::isOver);
                stream = content;
                if (givenUp) { // meanwhile
                    content.close();
                }
                arrived(head, content);
                return BodySubscribers.mapping(content, in -> in);
            }
            AnswerBytes whole = new AnswerBytes(
                    announced(head.headers()), maxResponseBytes, this::isActive, bytes -> arrived(head, bytes));
            return BodySubscribers.mapping(whole, bytes -> bytes);
        }

        /**
         * Wakes the caller from the engine's own thread. The platform's future would have another thread of the platform do so, on
         * machines with one or two processors a new one for each call; a future that is complete before spares it that.
         */
        private void arrived(ResponseInfo head, Object content) {
            arrival.complete(new Arrived(head.statusCode(), head.headers(), content));
            CompletableFuture<HttpResponse<Object>> response = future;
            if (response != null) {
                response.complete(null);
            }
        }

        /** What the answer says that its length is; 0 if it does not say, and below if that is no length. */
        private static long announced(HttpHeaders headers) {
            long announced = 0;
            List<String> lengths = headers.allValues("Content-Length");
            for (String length : lengths) {
                if (!length.equals(lengths.get(0))) {
                    return -1;
                }
                announced = length(length);
            }
            return announced;
        }

        private static long length(String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        private HttpBody received(Arrived response) throws TransportException {
            if (announced(response.headers()) < 0) { // the platform takes it for no body
                throw lost("the answer does not say how long it is in a way that can be read", null);
            }
            if (proxy != null && response.status() == 407) {
                throw lost(proxy + " wants a user and a password (HTTP 407): give them in its address", null);
            }
            HttpHeaders headers = response.headers();
            Object content = response.content();
            HttpAnswer answer = new HttpAnswer(
                    response.status(),
                    headers.firstValue("Content-Type").orElse(""),
                    headers.firstValue("Retry-After").orElse(null),
                    content instanceof byte[] bytes ? bytes : new byte[0]);
            return new HttpBody(answer, headers.map(), content instanceof InputStream in ? in : null);
        }

        private TransportException failure(Throwable cause) {
            if (cause instanceof AnswerBytes.TooLarge) {
                return new TransportException(
                        ANSWERED_TOO_MUCH,
                        "the answer is larger than the " + maxResponseBytes + " bytes allowed (maxResponseBytes)");
            }
            if (Causes.isClientsOwn(cause)) {
                lease.renew();
            }
            String words = Causes.words(cause);
            if (proxy != null && !words.contains("certificate")) {
                words = HttpProxy.isSpeaker(cause)
                        ? proxy + " did not let it through: " + words
                        : words + " (by way of " + proxy + ")";
            }
            return lost(words, cause);
        }

        /** Gives the exchange up, and says whether anything of it can have left. */
        private TransportException lost(String why, @Nullable Throwable cause) {
            boolean nothingLeft = body == null ? cause != null && Causes.isConnecting(cause) : body.callOff();
            givenUp = true;
            end();
            return new TransportException(nothingLeft ? NOT_SENT : MAYBE_SENT, why, cause);
        }

        /** Ends the transfer at once, and the connection with it. */
        void end() {
            CompletableFuture<HttpResponse<Object>> started = future;
            if (started != null) {
                started.cancel(true);
            }
            AnswerStream content = stream;
            if (content != null) {
                content.close();
            }
        }
    }

    /** Ends what is under way, and takes nothing more. */
    @Override
    public void close() {
        closed = true;
        running.forEach(Running::end);
        names.close();
        clients.close();
    }
}
