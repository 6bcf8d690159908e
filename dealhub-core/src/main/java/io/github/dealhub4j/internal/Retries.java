package io.github.dealhub4j.internal;

import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.http.Deadline;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Reads again what could not be read, a few times and with growing pauses. Only for what changes nothing. */
final class Retries {
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_WISH = Duration.ofSeconds(10);

    private final Pause pause;

    Retries(Pause pause) {
        this.pause = pause;
    }

    /** Waits; an interface, so that tests need not. */
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    /** Waits for real. */
    static void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
    }

    /** The result of the first try that succeeds, or the failure of the last one that the deadline leaves time for. */
    <T> T run(Deadline deadline, Supplier<T> attempt) {
        for (int number = 1; ; number++) {
            try {
                return attempt.get();
            } catch (UnavailableException e) {
                Duration wait = wait(number, e);
                if (number == TRIES
                        || Thread.currentThread().isInterrupted()
                        || wait.compareTo(deadline.remaining()) >= 0) {
                    throw e;
                }
                try {
                    pause.of(wait);
                } catch (InterruptedException interruption) {
                    Thread.currentThread().interrupt();
                    e.addSuppressed(interruption);
                    throw e;
                }
            }
        }
    }

    /** What DealHub asks for, within reason; else doubled each time and jittered, so that callers do not keep step. */
    private static Duration wait(int number, UnavailableException failure) {
        if (failure.retryAfter().isPresent()) {
            Duration wish = failure.retryAfter().get();
            return wish.compareTo(LONGEST_WISH) < 0 ? wish : LONGEST_WISH;
        }
        long longest = FIRST_PAUSE.toMillis() << (number - 1);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }
}
