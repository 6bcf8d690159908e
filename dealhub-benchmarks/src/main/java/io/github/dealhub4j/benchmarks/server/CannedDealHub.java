package io.github.dealhub4j.benchmarks.server;

import io.github.dealhub4j.benchmarks.server.RequestReader.Request;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Listens on loopback and answers every request with a canned answer, after a delay. Each connection has a thread: there are
 * a few dozen of them at most, and a thread that sleeps for one does not hold up another.
 */
public final class CannedDealHub implements AutoCloseable {
    private static final int BACKLOG = 256;

    private final CannedAnswers answers;
    private final Duration delay;
    private final ServerSocket listener;
    private final LongAdder requests = new LongAdder();

    private CannedDealHub(CannedAnswers answers, Duration delay, ServerSocket listener) {
        this.answers = answers;
        this.delay = delay;
        this.listener = listener;
    }

    /** A server at a free port of 127.0.0.1. */
    public static CannedDealHub start(CannedAnswers answers, Duration delay) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        CannedDealHub server = new CannedDealHub(answers, delay, new ServerSocket(0, BACKLOG, loopback));
        daemon("accept", server::accept);
        return server;
    }

    /** Its address. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** How many requests it has read. */
    public long requests() {
        return requests.sum();
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                Socket socket = listener.accept();
                daemon("connection", () -> serve(socket));
            }
        } catch (IOException e) {
            if (!listener.isClosed()) {
                complain(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            RequestReader reader = new RequestReader(new BufferedInputStream(socket.getInputStream()));
            @Nullable Request request = reader.next();
            while (request != null) {
                requests.increment();
                if (!delay.isZero()) {
                    Thread.sleep(delay.toMillis());
                }
                out.write(answers.to(request.method(), request.target()));
                request = reader.next();
            }
        } catch (SocketException e) {
            // A client that ends resets what it has open.
        } catch (IOException e) {
            complain(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void complain(IOException problem) {
        System.err.println("The canned DealHub: " + problem);
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, "canned-dealhub-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
