package io.github.dealhub4j.internal.http;

import java.net.http.HttpClient;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client of the Java platform that exchanges are made with. One that has gone wrong is not used for new ones, and is closed
 * when its last one has ended: after a head without end, for one, the platform leaves the connection open for as long as there is
 * the client. Thread-safe.
 */
final class RenewableClient implements AutoCloseable {

    /** A client, and who uses it. Guarded by the outer object; without the client once that is closed. */
    private static final class Generation {
        private @Nullable HttpClient client;
        private int users;
        private boolean retired;

        Generation(HttpClient client) {
            this.client = client;
        }

        void closeUnlessUsed() {
            if (retired && users == 0) {
                close();
            }
        }

        /**
         * The platform keeps what a client has last done, and that leads here: if it led on to the client, that would never end,
         * and would keep the classes of an application that was undeployed.
         */
        void close() {
            HttpClient open = client;
            client = null;
            if (open != null) {
                HttpClients.close(open);
            }
        }
    }

    private final Supplier<HttpClient> opener;
    private @Nullable Generation current;

    RenewableClient(Supplier<HttpClient> opener) {
        this.opener = opener;
        this.current = new Generation(opener.get());
    }

    /** The right to use a client, to be given back. */
    final class Lease {
        private final Generation generation;
        private boolean ended;

        private Lease(Generation generation) {
            this.generation = generation;
            generation.users++;
        }

        /** The client; {@code null} once it is closed. */
        @Nullable HttpClient client() {
            synchronized (RenewableClient.this) {
                return generation.client;
            }
        }

        /** The next ones get another client. */
        void renew() {
            synchronized (RenewableClient.this) {
                if (generation == current) {
                    current = new Generation(opener.get());
                    generation.retired = true;
                }
            }
        }

        /** Gives it back; more than once is harmless. */
        void end() {
            synchronized (RenewableClient.this) {
                if (!ended) {
                    ended = true;
                    generation.users--;
                    generation.closeUnlessUsed();
                }
            }
        }
    }

    /** The right to use the present client; {@code null} if this is closed. */
    synchronized @Nullable Lease lease() {
        return current == null ? null : new Lease(current);
    }

    /** Closes the present client at once; whoever has one that was renewed closes it with his exchange. */
    @Override
    public synchronized void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
