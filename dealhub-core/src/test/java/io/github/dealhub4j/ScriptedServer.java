package io.github.dealhub4j;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on a bare socket that answers what it was told to, one line of its script per request, and notes what it was
 * asked: for answers that no DealHub should give. The last line is repeated for as long as there are requests. A connection
 * stays open unless the answer says {@code Connection: close}.
 */
public final class ScriptedServer implements AutoCloseable {
    /** Close the connection after the request was read. */
    public static final String DROP = "";
    /** The same, with a reset. */
    public static final String RESET = "(reset)";
    /** Say nothing, and keep the connection open. */
    public static final String SILENCE = "(silence)";

    private static final String RAW = "(raw)";
    private static final String THEN_DROP = "(drop)";

    private final ServerSocket socket;
    private final Deque<String> script = new ArrayDeque<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    /** Answers with these raw texts in this order. */
    public ScriptedServer(String... answers) throws IOException {
        play(answers);
        socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start("scripted-server", this::accept);
    }

    /** Begins another script, and forgets what was asked before. */
    public void play(String... answers) {
        synchronized (script) {
            script.clear();
            script.addAll(List.of(answers));
            requests.clear();
            heads.clear();
            bodies.clear();
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** A complete answer on a connection that stays open. */
    public static String answer(String status, String contentType, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    /** The same on a connection that then closes, and is known to. */
    public static String closing(String answer) {
        return answer.replaceFirst("\r\n", "\r\nConnection: close\r\n");
    }

    /** As much of an answer as this, and then the connection closes. */
    public static String thenDrop(String part) {
        return THEN_DROP + part;
    }

    /** The same with a body of any bytes: texts of a script go out as they are, a byte for each character below 256. */
    public static String bytes(String status, byte[] body) {
        return RAW + "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length + "\r\n\r\n"
                + new String(body, StandardCharsets.ISO_8859_1);
    }

    public static String json(String status, String body) {
        return answer(status, "application/json", body);
    }

    /** The answer to the guard's reading, or to a reading afterwards. */
    public static String quoteIn(String status) {
        return json("200 OK", "{\"dealhub_quote_id\":\"Q1\",\"status\":\"" + status + "\"}");
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** The request lines that came, such as {@code POST /api/v1/quote/Q1/submit}. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How many of them were POSTs. */
    public long posts() {
        return requests.stream().filter(request -> request.startsWith("POST ")).count();
    }

    /** The heads that came, request line and headers. */
    public List<String> heads() {
        return List.copyOf(heads);
    }

    /** The bodies that came, empty for requests without one. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** How many connections are open. */
    public int open() {
        return connections.size();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.add(connection);
                start("scripted-connection", () -> serve(connection));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                String body = body(in, head.toLowerCase(Locale.ROOT));
                String answer;
                synchronized (script) {
                    requests.add(head.substring(0, head.indexOf(" HTTP/")));
                    heads.add(head);
                    bodies.add(body);
                    answer = script.size() > 1 ? script.removeFirst() : script.getFirst();
                }
                if (answer.equals(RESET)) {
                    connection.setSoLinger(true, 0);
                    return;
                }
                if (answer.equals(DROP)) {
                    return;
                }
                if (!answer.equals(SILENCE)) {
                    OutputStream out = connection.getOutputStream();
                    out.write(
                            answer.startsWith(RAW)
                                    ? answer.substring(RAW.length()).getBytes(StandardCharsets.ISO_8859_1)
                                    : answer.replace(THEN_DROP, "").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
                if (answer.contains("Connection: close") || answer.startsWith(THEN_DROP)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client went away, or the server was closed.
        } finally {
            connections.remove(connection);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.append((char) c);
            if (c == '\n' && head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    private static String body(InputStream in, String head) throws IOException {
        if (head.contains("content-length: ")) {
            String length = head.substring(head.indexOf("content-length: ") + "content-length: ".length());
            return new String(
                    in.readNBytes(Integer.parseInt(length.substring(0, length.indexOf('\r')))), StandardCharsets.UTF_8);
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
