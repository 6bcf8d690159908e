package io.github.dealhub4j.internal.concurrent;

import java.time.Duration;

/** Does things later. An interface, so that tests can make later come at once. */
public interface Timer extends AutoCloseable {

    /** Runs a short task after a delay, on a thread of the timer's. */
    Cancellation schedule(Duration delay, Runnable task);

    /** Forgets what was scheduled, and takes nothing more. */
    @Override
    void close();

    /** Takes back a task that did not run yet. */
    @FunctionalInterface
    interface Cancellation {
        /** Has no effect on a task that runs already or has run. */
        void cancel();
    }
}
