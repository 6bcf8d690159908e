package io.github.dealhub4j.internal.http;

import java.time.Duration;

/** The moment by which a whole call has to end, however many requests it sends. */
public final class Deadline {
    private final long nanoTime;

    private Deadline(long nanoTime) {
        this.nanoTime = nanoTime;
    }

    public static Deadline after(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** The time that is left, {@link Duration#ZERO} if none. */
    public Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }

    /** The same in nanoseconds. */
    long remainingNanos() {
        return Math.max(0, nanoTime - System.nanoTime());
    }

    public boolean hasPassed() {
        return nanoTime - System.nanoTime() <= 0;
    }
}
