package io.github.dealhub4j.faults;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.awaitility.Awaitility;

/** How fast the bytes of a server leave, those of its TLS handshakes as well: at once, one by one, or not at all. */
final class Pace {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean held;
    private volatile boolean patient;
    private Duration pause = Duration.ZERO;

    void hold() {
        set(true, Duration.ZERO);
    }

    void dribble(Duration newPause) {
        set(false, newPause);
    }

    /** Lets handshakes wait for the request behind them. */
    void awaitRequests() {
        patient = true;
    }

    void release() {
        set(false, Duration.ZERO);
    }

    private void set(boolean newHeld, Duration newPause) {
        lock.lock();
        try {
            held = newHeld;
            pause = newPause;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Blocks until a byte may leave. Whether it must leave alone. */
    private boolean awaitTurn() {
        lock.lock();
        try {
            while (held) {
                changed.awaitUninterruptibly();
            }
            if (pause.isZero()) {
                return false;
            }
            long left = pause.toNanos();
            while (left > 0 && !pause.isZero()) {
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Sends like this for once, whatever the pace of the rest is. */
    static void dribble(OutputStream out, byte[] bytes, Duration pause) throws IOException {
        Pace pace = new Pace();
        pace.dribble(pause);
        new PacedStream(out, pace).write(bytes, 0, bytes.length);
    }

    /** A server socket whose connections keep this pace. */
    ServerSocket bind(int backlog) throws IOException {
        ServerSocket server = new ServerSocket() {
            @Override
            public Socket accept() throws IOException {
                Socket socket = new PacedSocket(Pace.this);
                implAccept(socket);
                return socket;
            }
        };
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), backlog);
        return server;
    }

    private static final class PacedSocket extends Socket {
        private final Pace pace;

        PacedSocket(Pace pace) {
            this.pace = pace;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            InputStream in = super.getInputStream();
            return pace.patient ? new PatientStream(in) : in;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new PacedStream(super.getOutputStream(), pace);
        }
    }

    /** Reads the greeting of a handshake, and then nothing until more has come than what ends a handshake. */
    private static final class PatientStream extends FilterInputStream {
        private static final int MORE_THAN_A_HANDSHAKE = 200;

        private int greetingLeft = -1;
        private boolean patient = true;

        PatientStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (greetingLeft == 0 && patient) {
                patient = false;
                Awaitility.await().until(() -> in.available() > MORE_THAN_A_HANDSHAKE);
            }
            int read = in.read(bytes, offset, greetingLeft > 0 ? Math.min(length, greetingLeft) : length);
            if (greetingLeft < 0 && read == 5) { // the head of a TLS record ends with its length
                greetingLeft = (bytes[offset + 3] & 0xff) << 8 | (bytes[offset + 4] & 0xff);
            } else if (greetingLeft > 0) {
                greetingLeft -= read;
            }
            return read;
        }
    }

    private static final class PacedStream extends FilterOutputStream {
        private final Pace pace;

        PacedStream(OutputStream out, Pace pace) {
            super(out);
            this.pace = pace;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int sent = 0;
            while (sent < length) {
                int count = pace.awaitTurn() ? 1 : length - sent;
                out.write(bytes, offset + sent, count);
                sent += count;
            }
        }
    }
}
