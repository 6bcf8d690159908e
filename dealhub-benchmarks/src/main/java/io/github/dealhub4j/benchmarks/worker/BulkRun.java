package io.github.dealhub4j.benchmarks.worker;

import io.github.dealhub4j.benchmarks.Sample;
import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import io.github.dealhub4j.benchmarks.worker.ProcessMeter.Spent;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A given number of actions, so many in flight at any time, begun by one thread. */
final class BulkRun {
    private static final int PATIENCE_SECONDS = 60;
    private static final long FAILED = -1;

    private BulkRun() {}

    static Sample run(DealHubClient client, int inFlight, int actions) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(inFlight);
        Sample sample;
        try {
            sample = measure(client, executor, inFlight, actions);
        } finally {
            executor.shutdown();
        }
        // Threads that end during the next measurement would count as lost there.
        boolean unused = executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return sample;
    }

    private static Sample measure(DealHubClient client, ExecutorService executor, int inFlight, int actions)
            throws InterruptedException {
        Semaphore permits = new Semaphore(inFlight);
        long[] latencies = new long[actions];
        AtomicInteger failures = new AtomicInteger();
        ProcessMeter meter = ProcessMeter.start();
        long start = System.nanoTime();
        for (int i = 0; i < actions; i++) {
            acquire(permits, 1);
            int action = i;
            long began = System.nanoTime();
            CompletionStage<?> unused = client.publishAsync(CannedAnswers.QUOTE, executor)
                    .whenComplete((result, failure) -> {
                        latencies[action] = failure == null ? System.nanoTime() - began : FAILED;
                        if (failure != null && failures.getAndIncrement() == 0) {
                            System.err.println("A call failed: " + failure);
                        }
                        permits.release();
                    });
        }
        acquire(permits, inFlight);
        long wall = System.nanoTime() - start;
        Spent spent = meter.spent();
        long[] succeeded =
                Arrays.stream(latencies).filter(latency -> latency != FAILED).toArray();
        return spent.on(succeeded, failures.get(), wall);
    }

    private static void acquire(Semaphore permits, int number) throws InterruptedException {
        if (!permits.tryAcquire(number, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("An action has not ended in " + PATIENCE_SECONDS + " s");
        }
    }
}
