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
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on a bare socket that answers what it was told to, one script per request, and notes what it was asked: for
 * answers that no DealHub should give. It closes every connection after its answer.
 */
public final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Deque<String> script = new ArrayDeque<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Answers with these raw texts in this order; an empty text drops the connection after the request was read. */
    public ScriptedServer(String... answers) throws IOException {
        script.addAll(List.of(answers));
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** A complete answer. */
    public static String answer(String status, String contentType, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body;
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

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                InputStream in = new BufferedInputStream(connection.getInputStream());
                String head = head(in);
                if (head.isEmpty()) {
                    continue;
                }
                readBody(in, head.toLowerCase(Locale.ROOT));
                requests.add(head.substring(0, head.indexOf(" HTTP/")));
                String answer = script.isEmpty() ? "" : script.removeFirst();
                OutputStream out = connection.getOutputStream();
                out.write(answer.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                // The client went away, or the server was closed: the next connection, if any, is another matter.
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.append((char) c);
            if (head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    private static void readBody(InputStream in, String head) throws IOException {
        if (head.contains("transfer-encoding: chunked")) {
            StringBuilder body = new StringBuilder();
            for (int c = in.read(); c >= 0 && !body.append((char) c).toString().endsWith("0\r\n\r\n"); c = in.read()) {}
        } else if (head.contains("content-length: ")) {
            String length = head.substring(head.indexOf("content-length: ") + "content-length: ".length());
            in.readNBytes(Integer.parseInt(length.substring(0, length.indexOf('\r'))));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
