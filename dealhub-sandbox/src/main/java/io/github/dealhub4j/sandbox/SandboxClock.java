package io.github.dealhub4j.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The sandbox's time: this machine's, moved forward as far as a test likes. Thread-safe. */
public final class SandboxClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    SandboxClock() {}

    /** Moves the time forward, for example past the 60 seconds of a token. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The sandbox's time only moves forward, not by " + by + ".");
        }
        ahead.updateAndGet(by::plus);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Not supported: DealHub's times are GMT. */
    @Override
    public Clock withZone(ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            return this;
        }
        throw new IllegalArgumentException("DealHub's times are GMT, so the sandbox has no zone " + zone + ".");
    }
}
