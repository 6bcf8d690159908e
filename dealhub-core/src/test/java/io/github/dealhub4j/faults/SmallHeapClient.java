package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.internal.TestDealHub;
import java.net.URI;
import java.time.Duration;

/** A client that walks into a trap, and then makes a healthy call. */
final class SmallHeapClient {
    static final String WELL = "All is well.";

    private static final int CALLS = 20;

    private SmallHeapClient() {}

    public static void main(String[] addresses) throws Exception {
        try (DealHub trapped = TestDealHub.connect(Connections.to(URI.create(addresses[0]))
                        .maxResponseBytes(1_000_000)
                        .readTimeout(Duration.ofSeconds(3))
                        .callTimeout(Duration.ofSeconds(6)));
                DealHub healthy = TestDealHub.connect(Connections.to(URI.create(addresses[1])))) {
            long failures = Callers.failures(
                    CALLS, CALLS, trapped, dealHub -> dealHub.quotes().get(QUOTE));
            System.out.println(failures + " of " + CALLS + " failed");
            if (failures == CALLS && healthy.quotes().get(QUOTE).quoteId().equals(QUOTE)) {
                System.out.println(WELL);
            }
        }
    }
}
