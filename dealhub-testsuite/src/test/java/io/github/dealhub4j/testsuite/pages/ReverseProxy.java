package io.github.dealhub4j.testsuite.pages;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reverse proxy that shows an application under another host and another path than its own, and tells it neither. It can lose
 * answers.
 */
public final class ReverseProxy implements AutoCloseable {
    private static final String OUTER = "/outer";
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "upgrade", "expect", "transfer-encoding");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final String application;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger posts = new AtomicInteger();

    public ReverseProxy(String application) {
        this.application = application;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(OUTER, this::forward);
        server.start();
    }

    /** Where browsers find a page of the application. */
    public String page(String path) {
        return "http://portal.localhost:" + server.getAddress().getPort() + OUTER + "/" + path;
    }

    /** Breaks the connection in place of the next answers to a POST; the application has had the request by then. */
    public void losesAnswers(int count) {
        answersToLose.set(count);
    }

    /** How many POSTs came. */
    public int posts() {
        return posts.get();
    }

    private boolean isToBeLost(HttpExchange exchange) {
        if (!exchange.getRequestMethod().equals("POST")) {
            return false;
        }
        posts.incrementAndGet();
        return answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private void forward(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString().substring(OUTER.length());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(application + target))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (isToBeLost(exchange)) {
                return;
            }
            Headers headers = exchange.getResponseHeaders();
            response.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                    headers.put(name, values);
                }
            });
            exchange.sendResponseHeaders(
                    response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
