package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.internal.http.TransportException.Reach.NOT_SENT;

import io.github.dealhub4j.internal.concurrent.DaemonThreads;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Looks the host up ahead of an exchange, on a thread that can be left behind: the engine does it on the caller's own thread,
 * where nothing ends a resolver that hangs. The platform remembers an address for a while (30 seconds unless set otherwise), so
 * the engine finds it at once. It is asked anew after a second. Thread-safe.
 */
final class NameResolution implements AutoCloseable {
    private static final Duration KNOWN = Duration.ofSeconds(1);

    /** How a name is resolved; an interface, so that tests can have a resolver that hangs. */
    interface Resolver {
        void resolve(String host) throws UnknownHostException;
    }

    private final String host;
    private final Resolver resolver;
    private final ExecutorService threads = DaemonThreads.pool("dealhub-names", 1);
    private @Nullable FutureTask<Long> underWay;
    private volatile long knownUntil;
    private volatile boolean known;

    NameResolution(String host, Resolver resolver) {
        this.host = host;
        this.resolver = resolver;
    }

    /** Of a host, which may be an address already. */
    static NameResolution of(String host) {
        return new NameResolution(host, InetAddress::getAllByName);
    }

    /**
     * Waits until the host has an address.
     *
     * @throws TransportException if it has none, or that cannot be found out in time
     */
    void await(Duration patience) throws TransportException {
        if (isAddress() || (known && System.nanoTime() - knownUntil < 0)) {
            return;
        }
        try {
            FutureTask<Long> lookUp = lookUp();
            knownUntil = lookUp.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            known = true;
        } catch (ExecutionException e) {
            throw new TransportException(NOT_SENT, "the name of the host " + host + " is unknown", e.getCause());
        } catch (RejectedExecutionException e) {
            throw new TransportException(NOT_SENT, "this connection to DealHub was closed", e);
        } catch (TimeoutException e) {
            throw new TransportException(
                    NOT_SENT, "looking up the host " + host + " took longer than " + patience + " (connectTimeout)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(NOT_SENT, "the calling thread was interrupted", e);
        }
    }

    private boolean isAddress() {
        return host.startsWith("[") || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    /** One at a time, however many wait for it: a resolver that hangs holds one thread. */
    private synchronized FutureTask<Long> lookUp() {
        FutureTask<Long> current = underWay;
        if (current == null || current.isDone()) {
            current = new FutureTask<>(() -> {
                resolver.resolve(host);
                return System.nanoTime() + KNOWN.toNanos();
            });
            underWay = current;
            threads.execute(current);
        }
        return current;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
