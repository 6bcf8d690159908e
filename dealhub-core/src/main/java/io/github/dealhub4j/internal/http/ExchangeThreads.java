package io.github.dealhub4j.internal.http;

import static io.github.dealhub4j.internal.http.TransportException.Reach.MAYBE_SENT;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.internal.concurrent.DaemonThreads;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The threads that talk to DealHub while callers wait. A REST client knows only how long a server may be silent, so a
 * server that sends a byte now and then could hold a caller for ever; a caller that waits for a thread can leave on time.
 */
final class ExchangeThreads {
    private final ExecutorService threads = DaemonThreads.pool("dealhub-exchange");

    /**
     * The result of the exchange, if it is there in time.
     *
     * @param discard gives back a result that comes when its caller has left
     */
    <T> T run(Callable<T> exchange, Consumer<T> discard, Deadline deadline) throws TransportException {
        AtomicBoolean settled = new AtomicBoolean();
        Future<T> future = submitted(() -> {
            T result = exchange.call();
            if (!settled.compareAndSet(false, true)) {
                discard.accept(result);
            }
            return result;
        });
        try {
            return future.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            leave(future, settled, discard);
            throw new TransportException(MAYBE_SENT, "the time for the whole call was over before an answer came", e);
        } catch (InterruptedException e) {
            leave(future, settled, discard);
            Thread.currentThread().interrupt();
            throw new TransportException(MAYBE_SENT, "the waiting thread was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TransportException failure) {
                throw failure;
            }
            throw new TransportException(MAYBE_SENT, "the exchange failed: " + e.getCause(), e);
        }
    }

    /** Whoever comes second, the caller that leaves or the result, gives the result back. */
    private static <T> void leave(Future<T> future, AtomicBoolean settled, Consumer<T> discard) {
        if (settled.compareAndSet(false, true)) {
            future.cancel(true);
            return;
        }
        try {
            discard.accept(future.get()); // it is there, or as good as there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A result that was settled cannot have failed.", e);
        }
    }

    private <T> Future<T> submitted(Callable<T> exchange) {
        try {
            return threads.submit(exchange);
        } catch (RejectedExecutionException e) {
            throw closed();
        }
    }

    static DealHubException closed() {
        return new DealHubException(
                ErrorCode.CLOSED, "This connection to DealHub was closed. Nothing was sent.", 0, null, null);
    }

    /** Takes nothing more; what runs goes on to its end, and its thread with it. */
    void close() {
        threads.shutdown();
    }
}
