package io.github.dealhub4j.benchmarks.worker;

import io.github.dealhub4j.benchmarks.Task;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The JVM of one contestant: {@code WorkerMain <class of the client> <DealHub that answers at once> <DealHub that takes 20
 * ms>}. Each line of the input is something to measure and is answered with one line. The end of the input ends it.
 */
public final class WorkerMain {
    private WorkerMain() {}

    /** Runs until the input ends. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err); // what a client prints is no answer of ours
        Logger.getLogger("").setLevel(Level.WARNING);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Worker worker = new Worker(arguments[0], URI.create(arguments[1]), URI.create(arguments[2]))) {
            String line = in.readLine();
            while (line != null) {
                out.println(answer(worker, line));
                line = in.readLine();
            }
        }
    }

    private static String answer(Worker worker, String line) {
        try {
            String[] words = line.split(" ", -1);
            return switch (words[0]) {
                case "retained" -> String.valueOf(worker.retainedByLargeQuote());
                case "heap-growth" -> String.valueOf(worker.heapGrowthWhilePaging(Integer.parseInt(words[1])));
                default -> {
                    LiveHeap.collect(); // so that nobody pays for what came before
                    yield worker.run(Task.parse(line)).line();
                }
            };
        } catch (Exception e) {
            e.printStackTrace();
            return "failed: " + e;
        }
    }
}
