package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.internal.concurrent.ThreadTimer;
import io.github.dealhub4j.internal.concurrent.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Connections as tests want them: without waiting. */
public final class TestDealHub {
    private TestDealHub() {}

    /** A connection that does not pause between its tries. */
    public static DealHub connect(DealHubConfig.Builder config) {
        return connect(config, new CopyOnWriteArrayList<>(), new ThreadTimer("test-timer"));
    }

    /** The same, and tells how long it would have paused. */
    public static DealHub connect(DealHubConfig.Builder config, List<Duration> pauses) {
        return connect(config, pauses, new ThreadTimer("test-timer"));
    }

    /** The same, with a timer that the test moves. */
    public static DealHub connect(DealHubConfig.Builder config, List<Duration> pauses, Timer timer) {
        return RestDealHub.connect(config.build(), timer, pauses::add);
    }
}
