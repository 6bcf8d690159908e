package io.github.dealhub4j.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLSocket;

/** The server's end of a connection. It reads no byte more than it has to: what is not read makes a difference. */
final class ServerConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 3000;

    private final FaultServer server;
    private final Socket raw;
    private Socket socket;
    private long bodyLeft;
    private boolean chunked;
    private boolean ended;

    ServerConnection(FaultServer server, Socket raw) {
        this.server = server;
        this.raw = raw;
        this.socket = raw;
    }

    void serve() throws IOException {
        if (server.secure()) {
            shakeHands();
        }
        for (String head = readHead(); !head.isEmpty() && !ended; head = readHead()) {
            String fields = head.toLowerCase(Locale.ROOT);
            chunked = fields.contains("\r\ntransfer-encoding: chunked\r\n");
            bodyLeft = chunked ? Long.MAX_VALUE : length(fields);
            String requestLine = head.substring(0, head.indexOf("\r\n"));
            if (requestLine.startsWith("CONNECT ")) {
                server.nextTunnel().play(this);
                if (!ended) {
                    shakeHands();
                }
            } else {
                server.received(head.length());
                Step step = server.arrived(requestLine);
                server.busy(1);
                try {
                    step.play(this);
                } finally {
                    server.busy(-1);
                }
            }
            if (ended) {
                return;
            }
        }
    }

    /** From here on in TLS, on the same connection. */
    private void shakeHands() throws IOException {
        SSLSocket tls = server.certificate().wrap(raw);
        tls.setUseClientMode(false);
        tls.setEnabledProtocols(server.protocols());
        socket = tls;
        if (server.wantsClientCertificates()) {
            tls.setNeedClientAuth(true);
        }
        tls.startHandshake();
    }

    private String readHead() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < 4) {
            int next = in.read();
            if (next < 0) {
                server.received(head.size());
                return "";
            }
            head.write(next);
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static long length(String fields) {
        int start = fields.indexOf("\r\ncontent-length: ");
        if (start < 0) {
            return 0;
        }
        int value = start + "\r\ncontent-length: ".length();
        return Long.parseLong(
                fields.substring(value, fields.indexOf("\r\n", value)).strip());
    }

    /** At most this much of what is left of the body; of a chunked one the framing counts. */
    void readBody(long limit) throws IOException {
        if (ended || bodyLeft == 0) {
            return;
        }
        InputStream in = socket.getInputStream();
        if (chunked && limit == Long.MAX_VALUE) {
            for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
                skip(in, size + 2L);
            }
            skip(in, 2);
            bodyLeft = 0;
        } else if (limit > 0) {
            long count = Math.min(limit, bodyLeft);
            skip(in, count);
            bodyLeft -= count;
        }
    }

    private void skip(InputStream in, long count) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (long left = count; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("The request broke off");
            }
            server.received(read);
            left -= read;
        }
    }

    private int chunkSize(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The request broke off");
            }
            line.append((char) c);
        }
        server.received(line.length() + 1);
        return Integer.parseInt(line.toString().strip(), 16);
    }

    void send(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        server.sent(bytes.length);
    }

    void dribble(byte[] bytes, Duration pause) throws IOException {
        Pace.dribble(socket.getOutputStream(), bytes, pause);
    }

    /** Reads and forgets until the client has ended the connection. */
    void awaitEnd() throws IOException {
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            server.received(read);
        }
        ended = true;
    }

    /** A socket that is closed before everything was read sends a reset: so the rest is read when all is said. */
    void fin() throws IOException {
        boolean unread = bodyLeft > 0;
        ended = true;
        if (socket instanceof SSLSocket tls) {
            tls.shutdownOutput();
        }
        if (unread) {
            raw.shutdownOutput();
            raw.setSoTimeout(PATIENCE_MILLIS);
            raw.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        raw.close();
    }

    void reset() throws IOException {
        ended = true;
        raw.setSoLinger(true, 0);
        raw.close();
    }

    void renegotiate() throws IOException {
        SSLSocket tls = (SSLSocket) socket;
        tls.setNeedClientAuth(true);
        tls.startHandshake();
        awaitEnd(); // and shake hands meanwhile, until it fails
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
