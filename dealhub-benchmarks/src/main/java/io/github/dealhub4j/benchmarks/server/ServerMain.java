package io.github.dealhub4j.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Two canned DealHubs, one that answers at once and one that takes 20 ms. Their addresses are the first line of the output;
 * after that, each line of the input is answered with the number of requests so far. The end of the input ends it.
 */
public final class ServerMain {
    private static final Duration DELAY = Duration.ofMillis(20);

    private ServerMain() {}

    /** Runs until the input ends. */
    public static void main(String[] arguments) throws IOException {
        CannedAnswers answers = new CannedAnswers();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (CannedDealHub atOnce = CannedDealHub.start(answers, Duration.ZERO);
                CannedDealHub delayed = CannedDealHub.start(answers, DELAY)) {
            System.out.println(atOnce.uri() + " " + delayed.uri());
            while (in.readLine() != null) {
                System.out.println(atOnce.requests() + delayed.requests());
            }
        }
    }
}
