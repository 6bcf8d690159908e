package io.github.dealhub4j.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A server on bare sockets that does to each request what its script says, and counts what arrived: a head counts as soon as
 * it is there, with or without its body. GETs and POSTs have a script each; the last {@link Step} of a script is repeated for
 * as long as there are requests. Unless told otherwise, a quote is read as a draft, and an action is accepted.
 *
 * <p>It is a proxy as well: to a client it makes no difference whether a proxy forwards to a server that fails or fails
 * itself, so it answers what it is asked for itself, and tunnels end in its own TLS.
 */
public final class FaultServer implements AutoCloseable {
    /** Threads of servers, to be told apart from those of the client. */
    static final String THREADS = "fault-server";

    private static final int BACKLOG = 200;

    private final Pace pace = new Pace();
    private final ServerSocket socket;
    private final boolean secure;
    private final @Nullable Certificate own;
    private final String[] protocols;
    private final Script gets = new Script(Step.answer(Answer.quoteIn("Draft")));
    private final Script posts = new Script(Step.answer(Answer.accepted()));
    private final Script tunnels = new Script(Step.answer("HTTP/1.1 200 Connection established\r\n\r\n"));
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicInteger busy = new AtomicInteger();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final List<Socket> crowd = new ArrayList<>();
    private volatile boolean clientCertificates;
    private volatile long lastEnd = System.nanoTime();

    private static final class Script {
        private final Deque<Step> steps = new ArrayDeque<>();

        Script(Step usual) {
            steps.add(usual);
        }

        synchronized void replace(Step... replacements) {
            steps.clear();
            steps.addAll(List.of(replacements));
        }

        synchronized Step next() {
            return steps.size() > 1 ? steps.removeFirst() : steps.getFirst();
        }
    }

    private FaultServer(int backlog, @Nullable Certificate own, String... protocols) throws IOException {
        socket = pace.bind(backlog);
        secure = own != null;
        this.own = own;
        this.protocols = protocols;
    }

    /** Without TLS; as a proxy, tunnels end in TLS with {@link Certificate#OURS}. */
    public static FaultServer plain() throws IOException {
        return new FaultServer(BACKLOG, null, "TLSv1.3").started();
    }

    /** With TLS of one protocol, such as {@code TLSv1.2}. */
    public static FaultServer tls(Certificate certificate, String protocol) throws IOException {
        return new FaultServer(BACKLOG, certificate, protocol).started();
    }

    /** A server that is so busy that nobody can connect, until it is {@linkplain #release() released}. */
    static FaultServer crowded() throws IOException {
        FaultServer server = new FaultServer(1, null, "TLSv1.3");
        try {
            while (true) {
                Socket visitor = new Socket();
                server.crowd.add(visitor);
                visitor.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 200);
            }
        } catch (SocketTimeoutException e) {
            return server; // full
        }
    }

    /** Refuses clients without a certificate, but not before it has something of their request as well. */
    FaultServer thatWantsClientCertificates() {
        clientCertificates = true;
        pace.awaitRequests();
        return this;
    }

    private FaultServer started() {
        start(THREADS, this::accept);
        return this;
    }

    public FaultServer onGet(Step... steps) {
        gets.replace(steps);
        return this;
    }

    public FaultServer onPost(Step... steps) {
        posts.replace(steps);
        return this;
    }

    /** Does this to a call. */
    public FaultServer on(DocumentedCall call, Step... steps) {
        return call.isPost() ? onPost(steps) : onGet(steps);
    }

    /** Forgets what arrived so far. */
    public FaultServer forget() {
        requests.clear();
        received.set(0);
        sent.set(0);
        return this;
    }

    /** What becomes of requests for a tunnel; a step that leaves the connection open leads into TLS. */
    public FaultServer onConnect(Step... steps) {
        tunnels.replace(steps);
        return this;
    }

    /** Sends nothing, not even in handshakes, until released. */
    public FaultServer hold() {
        pace.hold();
        return this;
    }

    /** Sends byte by byte, in handshakes as well, until released. */
    FaultServer dribble() {
        pace.dribble(Duration.ofMillis(20));
        return this;
    }

    /** Goes on as if nothing had been. */
    public void release() throws IOException {
        pace.release();
        if (!crowd.isEmpty()) {
            for (Socket visitor : crowd) {
                visitor.close();
            }
            crowd.clear();
            started();
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public URI baseUrl() {
        return URI.create((secure ? "https://localhost:" : "http://127.0.0.1:") + port());
    }

    /** How many heads of POSTs arrived. */
    public long posts() {
        return count("POST ");
    }

    /** How many heads of GETs arrived. */
    public long gets() {
        return count("GET ");
    }

    /** How many requests for this path arrived, such as {@code POST /api/v1/opportunity}. */
    long count(String methodAndPath) {
        return requests.stream()
                .filter(request -> request.startsWith(methodAndPath))
                .count();
    }

    /** How many bytes of requests arrived, those for tunnels apart. */
    public long received() {
        return received.get();
    }

    /** How many bytes of answers were handed to the network. */
    public long sent() {
        return sent.get();
    }

    /** How many connections there were. */
    long accepted() {
        return accepted.get();
    }

    /** How many requests are being answered. */
    public int busy() {
        return busy.get();
    }

    /** A request is answered, or is not any more. */
    void busy(int difference) {
        busy.addAndGet(difference);
    }

    /** How many connections are open. */
    public int open() {
        return connections.size();
    }

    /** Waits until every connection has ended, and a moment longer, for the client to see it too. */
    public void awaitEnds() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> open() == 0 && System.nanoTime() - lastEnd > 40_000_000L);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                connection.setSendBufferSize(64 * 1024); // what was sent is not far from what was taken
                accepted.incrementAndGet();
                connections.add(connection);
                start(THREADS + "-connection", () -> serve(connection));
            } catch (IOException e) {
                // Closed, or a client that has gone already.
            }
        }
    }

    private void serve(Socket accepted) {
        try (ServerConnection connection = new ServerConnection(this, accepted)) {
            connection.serve();
        } catch (IOException e) {
            // The client went away, or the server was closed.
        } finally {
            lastEnd = System.nanoTime();
            connections.remove(accepted);
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    boolean wantsClientCertificates() {
        return clientCertificates;
    }

    boolean secure() {
        return secure;
    }

    Certificate certificate() {
        return own == null ? Certificate.OURS : own;
    }

    String[] protocols() {
        return protocols.clone();
    }

    void received(long bytes) {
        received.addAndGet(bytes);
    }

    void sent(long bytes) {
        sent.addAndGet(bytes);
    }

    Step nextTunnel() {
        return tunnels.next();
    }

    /** A request line has come, from clients of a proxy with a whole address. */
    Step arrived(String requestLine) {
        String request = requestLine.replaceFirst(" https?://[^/ ]+", " ");
        requests.add(request);
        return request.startsWith("POST ") ? posts.next() : gets.next();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        release();
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
