package io.github.dealhub4j.benchmarks.worker;

import java.net.URI;

/**
 * Reads a quote a few times and ends: {@code HeapProbe <class of the client> <DealHub> <quote>}. Started with smaller and
 * smaller heaps, it shows how much a call really needs, which no look from outside does.
 */
public final class HeapProbe {
    private static final int READINGS = 3;

    private HeapProbe() {}

    /** Ends with status 0 if every reading succeeded. */
    public static void main(String[] arguments) throws Exception {
        try (DealHubClient client = DealHubClient.of(arguments[0], URI.create(arguments[1]), false)) {
            for (int i = 0; i < READINGS; i++) {
                client.get(arguments[2]);
            }
        }
        System.exit(0); // not waiting for threads that a client leaves behind
    }
}
