package io.github.dealhub4j.benchmarks.worker;

import io.github.dealhub4j.benchmarks.Sample;
import io.github.dealhub4j.benchmarks.worker.ProcessMeter.Spent;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Calls from a number of threads, each one call after the other, for a while. */
final class TimedLoop {
    /** Enough for a few seconds of the fastest calls; a thread that has made so many is done. */
    private static final int MOST_CALLS_PER_THREAD = 100_000;

    private static final int PATIENCE_SECONDS = 120;

    private final Call call;
    private final long durationNanos;
    private final CountDownLatch ready;
    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch done;
    private final CountDownLatch measured = new CountDownLatch(1);
    private final Caller[] callers;

    /** What is called. */
    @FunctionalInterface
    interface Call {
        void run() throws Exception;
    }

    private TimedLoop(Call call, int threads, int millis) {
        this.call = call;
        durationNanos = TimeUnit.MILLISECONDS.toNanos(millis);
        ready = new CountDownLatch(threads);
        done = new CountDownLatch(threads);
        callers = new Caller[threads];
        Arrays.setAll(callers, i -> new Caller());
    }

    static Sample run(Call call, int threads, int millis) throws InterruptedException {
        return new TimedLoop(call, threads, millis).run();
    }

    private Sample run() throws InterruptedException {
        Thread[] threads = new Thread[callers.length];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(callers[i], "benchmark-caller");
            threads[i].setDaemon(true);
            threads[i].start();
        }
        await(ready);
        ProcessMeter meter = ProcessMeter.start();
        long start = System.nanoTime();
        go.countDown();
        await(done);
        long wall = System.nanoTime() - start;
        Spent spent = meter.spent();
        measured.countDown(); // only now may the callers end, for the meter does not see threads that have
        for (Thread thread : threads) {
            thread.join();
        }
        return spent.on(
                Arrays.stream(callers).flatMapToLong(Caller::latencies).toArray(),
                Arrays.stream(callers).mapToLong(caller -> caller.failures).sum(),
                wall);
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A call has not ended in " + PATIENCE_SECONDS + " s");
        }
    }

    private final class Caller implements Runnable {
        private final long[] latencies = new long[MOST_CALLS_PER_THREAD];
        private int calls;
        private int failures;

        @Override
        public void run() {
            try {
                ready.countDown();
                go.await();
                callUntilTimeIsUp();
                done.countDown();
                measured.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void callUntilTimeIsUp() {
            long start = System.nanoTime();
            long now = start;
            while (now - start < durationNanos && calls + failures < MOST_CALLS_PER_THREAD) {
                long began = now;
                boolean succeeded = succeeds();
                now = System.nanoTime();
                if (succeeded) {
                    latencies[calls++] = now - began;
                }
            }
        }

        private boolean succeeds() {
            try {
                call.run();
                return true;
            } catch (Exception e) {
                if (failures++ == 0) {
                    System.err.println("A call failed: " + e);
                }
                return false;
            }
        }

        private LongStream latencies() {
            return Arrays.stream(latencies, 0, calls);
        }
    }
}
