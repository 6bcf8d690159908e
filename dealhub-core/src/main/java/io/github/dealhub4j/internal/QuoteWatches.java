package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.concurrent.Timer;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Quotes that somebody awaits a status of: read now and then, and at once when there is a signal. */
final class QuoteWatches implements QuoteSignals {
    /** How long the executor may take to tell that the time is over, before that is told without it. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Timer timer;
    private final Executor executor;
    private final Duration firstPoll;
    private final Duration longestPoll;
    private volatile boolean closed;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();

    QuoteWatches(Timer timer, Executor executor, DealHubConfig config) {
        this.timer = timer;
        this.executor = executor;
        this.firstPoll = config.firstPoll();
        this.longestPoll = config.longestPoll();
    }

    CompletableFuture<Quote> await(
            QuoteId quoteId, Set<QuoteStatus> statuses, Duration timeout, Function<QuoteId, Quote> reader) {
        Watch watch = new Watch(quoteId, EnumSet.copyOf(statuses), reader);
        watches.add(watch);
        watch.begin(timeout);
        return watch.result;
    }

    @Override
    public void signal(QuoteId quoteId) {
        for (Watch watch : watches) {
            if (watch.quoteId.equals(quoteId)) {
                watch.poll();
            }
        }
    }

    /** Ends all waiting. */
    void close() {
        closed = true;
        for (Watch watch : watches) {
            watch.fail(
                    ErrorCode.CLOSED,
                    "The connection to DealHub was closed while a status of quote " + watch.quoteId + " was awaited.");
        }
        timer.close();
    }

    private static DealHubException closed() {
        return new DealHubException(ErrorCode.CLOSED, "This connection to DealHub was closed.", 0, null, null);
    }

    /** One quote that is awaited. Its state is guarded by itself; reading happens outside of the lock. */
    private final class Watch {
        private final QuoteId quoteId;
        private final Set<QuoteStatus> wanted;
        private final Function<QuoteId, Quote> reader;
        private final CompletableFuture<Quote> result = new CompletableFuture<>();
        private volatile String lastSeen = "it could not be read";
        private Duration delay = firstPoll;
        private boolean reading;
        private boolean signalled;
        private Timer.@Nullable Cancellation next;
        private Timer.@Nullable Cancellation end;

        Watch(QuoteId quoteId, Set<QuoteStatus> wanted, Function<QuoteId, Quote> reader) {
            this.quoteId = quoteId;
            this.wanted = wanted;
            this.reader = reader;
        }

        void begin(Duration timeout) {
            CompletableFuture<Quote> unused = result.whenComplete((quote, failure) -> finish());
            try {
                synchronized (this) {
                    end = timer.schedule(timeout, () -> end(timeout));
                }
            } catch (RejectedExecutionException e) {
                result.completeExceptionally(closed());
                return;
            }
            poll();
        }

        /**
         * What callers do when they hear of it must not hold up the timer, so the executor tells them; unless it refuses, or has
         * other things to do.
         */
        private void end(Duration timeout) {
            Runnable tell = () -> fail(
                    ErrorCode.STATUS_NOT_REACHED,
                    "Quote " + quoteId + " did not become " + wanted + " within " + timeout + ": " + lastSeen
                            + ". It may still do so: read it, or await it again.");
            try {
                executor.execute(tell);
                if (!result.isDone()) {
                    Timer.Cancellation unused = timer.schedule(GRACE, tell);
                }
            } catch (RuntimeException | Error e) {
                tell.run();
            }
        }

        void poll() {
            synchronized (this) {
                if (result.isDone()) {
                    return;
                }
                if (reading) {
                    signalled = true; // what is being read may be older than the signal
                    return;
                }
                reading = true;
                cancelNext();
            }
            try {
                executor.execute(this::read);
            } catch (RuntimeException | Error e) { // servers throw more than RejectedExecutionException
                notNow();
            }
        }

        /** Nobody has time to read: another time, unless there will be none. */
        private void notNow() {
            if (closed) {
                result.completeExceptionally(closed());
                return;
            }
            synchronized (this) {
                reading = false;
                signalled = false;
            }
            later();
        }

        private void later() {
            try {
                synchronized (this) {
                    if (!result.isDone()) {
                        next = timer.schedule(jittered(delay), this::poll);
                        delay = longer(delay);
                    }
                }
            } catch (RejectedExecutionException e) {
                result.completeExceptionally(closed());
            }
        }

        private void read() {
            try {
                decide(reader.apply(quoteId));
            } catch (UnavailableException e) {
                // It can be read another time, and there is a time-out.
            } catch (Throwable e) { // also an Error: somebody waits
                result.completeExceptionally(e);
            }
            boolean again;
            synchronized (this) {
                reading = false;
                again = signalled;
                signalled = false;
            }
            if (again) {
                poll();
            } else {
                later();
            }
        }

        private void decide(Quote quote) {
            lastSeen = "it was last seen as '" + said(quote) + "'";
            if (wanted.contains(quote.status())) {
                result.complete(quote);
            } else if (quote.status().isFinal()) {
                fail(
                        ErrorCode.STATUS_OUT_OF_REACH,
                        "Quote " + quoteId + " is '" + quote.status().label()
                                + "', which is final, and will not become " + wanted + ".");
            }
        }

        private static String said(Quote quote) {
            return quote.status() == QuoteStatus.UNKNOWN
                    ? quote.rawStatus()
                    : quote.status().label();
        }

        /** Whoever began to wait at the same moment does not read at the same moment for ever. */
        private static Duration jittered(Duration delay) {
            return delay.multipliedBy(ThreadLocalRandom.current().nextLong(80, 101))
                    .dividedBy(100);
        }

        private Duration longer(Duration current) {
            Duration half = current.plus(current.dividedBy(2));
            return half.compareTo(longestPoll) < 0 ? half : longestPoll;
        }

        void fail(ErrorCode code, String message) {
            result.completeExceptionally(new DealHubException(code, message, 0, null, null));
        }

        private synchronized void cancelNext() {
            if (next != null) {
                next.cancel();
                next = null;
            }
        }

        private void finish() {
            watches.remove(this);
            synchronized (this) {
                cancelNext();
                if (end != null) {
                    end.cancel();
                }
            }
        }
    }
}
