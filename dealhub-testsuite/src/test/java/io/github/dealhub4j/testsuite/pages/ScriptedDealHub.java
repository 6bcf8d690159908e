package io.github.dealhub4j.testsuite.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A DealHub that hands out tokens and then answers the browser as a test says: what no sandbox should do. */
public final class ScriptedDealHub implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final AtomicInteger tickets = new AtomicInteger();
    private final AtomicInteger redemptions = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** One answer to a browser that redeems a ticket. */
    private record Answer(int status, String body, boolean readable) {
        static final int NEVER = 0;
        static final int BROKEN = -1;
    }

    public ScriptedDealHub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/v1/authenticate/user", this::authenticate);
        server.createContext("/api/v1/", this::redeem);
        server.createContext("/arrived", exchange -> write(exchange, 200, "<title>CPQ</title>", "text/html"));
        server.start();
    }

    /** Where it is under a name of the loopback address. */
    public String at(String host) {
        return "http://" + host + ":" + server.getAddress().getPort();
    }

    /** An address of its own that a launch can end at. */
    public String arrival(String host) {
        return "{\"url\":\"" + at(host) + "/arrived\",\"errors\":[]}";
    }

    /** What the next browser is answered; the last answer is repeated. */
    public void answers(int status, String body) {
        add(new Answer(status, body, true));
    }

    /** An answer that the browser gets, and does not show to the page. */
    public void answersWithoutCors(int status, String body) {
        add(new Answer(status, body, false));
    }

    /** No answer. */
    public void neverAnswers() {
        add(new Answer(Answer.NEVER, "", true));
    }

    /** A connection that breaks when the request has been read; the browser sends it again if it had used the connection before. */
    public void breaksTheConnection() {
        add(new Answer(Answer.BROKEN, "", true));
    }

    private synchronized void add(Answer answer) {
        answers.add(answer);
    }

    /** Forgets answers and tickets. */
    public synchronized void reset() {
        answers.clear();
        tickets.set(0);
        redemptions.set(0);
    }

    /** How often a browser came to redeem a ticket. */
    public int redemptions() {
        return redemptions.get();
    }

    /** How many tickets were asked for. */
    public int tickets() {
        return tickets.get();
    }

    private void authenticate(HttpExchange exchange) throws IOException {
        tickets.incrementAndGet();
        write(exchange, 200, "{\"access_token\":\"marked-token\",\"errors\":[]}", "application/json");
    }

    private void redeem(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("OPTIONS")) {
            allow(exchange);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        exchange.getRequestBody().readAllBytes();
        redemptions.incrementAndGet();
        Answer answer = next();
        if (answer.status() == Answer.BROKEN) {
            exchange.close();
            return;
        }
        if (answer.status() == Answer.NEVER) {
            awaitClose();
            exchange.close();
            return;
        }
        if (answer.readable()) {
            allow(exchange);
        }
        write(exchange, answer.status(), answer.body(), "application/json");
    }

    private synchronized Answer next() {
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    private void awaitClose() {
        try {
            closed.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void allow(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin != null) {
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
            exchange.getResponseHeaders().set("Access-Control-Allow-Credentials", "true");
            exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "authorization, content-type");
        }
    }

    private static void write(HttpExchange exchange, int status, String body, String type) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
