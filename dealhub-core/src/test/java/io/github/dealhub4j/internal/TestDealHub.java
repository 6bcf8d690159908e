package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.internal.concurrent.ThreadTimer;
import io.github.dealhub4j.internal.concurrent.Timer;
import io.github.dealhub4j.internal.http.HttpTransport;
import io.github.dealhub4j.internal.http.RestClientTransport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Connections as tests want them: with the REST client under test, and without waiting. */
public final class TestDealHub {
    private static final String CONNECTOR = System.getProperty("rest-client.connector", "");

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
        DealHubConfig built = config.build();
        return RestDealHub.connect(built, transport(built), timer, pauses::add);
    }

    private static HttpTransport transport(DealHubConfig config) {
        return RestClientTransport.open(config, client -> {
            if (!CONNECTOR.isEmpty()) {
                client.property("jersey.config.client.connector.provider", CONNECTOR);
            }
        });
    }
}
