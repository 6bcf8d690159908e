package io.github.dealhub4j.internal.http;

import io.github.dealhub4j.DealHubConfig;

/** Where the calls of a connection are logged, by its name, so that those of several can be told apart. */
public final class CallLog {
    private static final String LIBRARY = "io.github.dealhub4j";

    private CallLog() {}

    /** The log of the connection. */
    public static System.Logger of(DealHubConfig config) {
        return System.getLogger(
                config.name().map(name -> LIBRARY + ".instance." + name).orElse(LIBRARY));
    }
}
