package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.internal.concurrent.Timer;
import io.github.dealhub4j.internal.http.Deadline;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs calls on an executor. Every stage ends in the time of its call, whatever becomes of the executor. Thread-safe. */
final class AsyncCalls {
    private final Executor executor;
    private final Timer timer;
    private volatile boolean closed;

    AsyncCalls(Executor executor, Timer timer) {
        this.executor = executor;
        this.timer = timer;
    }

    /**
     * The result of the call, when it is there. The stage fails with what the call throws, as it is.
     *
     * @param deadline by when the call has to end; what has not begun then does not begin any more
     */
    <T> CompletableFuture<T> run(Deadline deadline, Function<Deadline, T> call) {
        CompletableFuture<T> result = new CompletableFuture<>();
        AtomicBoolean begun = new AtomicBoolean();
        Timer.Cancellation end;
        try {
            end = timer.schedule(deadline.remaining(), () -> {
                if (begun.compareAndSet(false, true)) {
                    result.completeExceptionally(tooLate());
                }
            });
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(notRun("takes nothing more", e));
            return result;
        }
        try {
            executor.execute(() -> {
                if (!begun.compareAndSet(false, true)) {
                    return;
                }
                end.cancel();
                if (deadline.hasPassed()) {
                    result.completeExceptionally(tooLate());
                    return;
                }
                try {
                    result.complete(call.apply(deadline));
                } catch (Throwable e) { // also an Error: somebody waits
                    result.completeExceptionally(e);
                }
            });
        } catch (RuntimeException | Error e) { // servers throw more than RejectedExecutionException
            if (begun.compareAndSet(false, true)) {
                end.cancel();
                result.completeExceptionally(
                        notRun("did not take it (" + e.getClass().getSimpleName() + ")", e));
            }
        }
        return result;
    }

    private DealHubException tooLate() {
        return notRun("did not come to it in the time of the call", null);
    }

    private DealHubException notRun(String why, @Nullable Throwable cause) {
        return closed
                ? new DealHubException(
                        ErrorCode.CLOSED, "This connection to DealHub was closed. Nothing was sent.", 0, null, cause)
                : new DealHubException(
                        ErrorCode.EXECUTOR,
                        "The executor that asynchronous calls run on " + why
                                + ". Nothing was sent. Give it more threads, or"
                                + " another one (dealhub.executor, dealhub.async-threads)",
                        0,
                        null,
                        cause);
    }

    /** From now on what is refused is refused for this reason. */
    void close() {
        closed = true;
    }
}
