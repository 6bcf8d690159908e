package io.github.dealhub4j.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Threads that make calls. */
final class Callers {
    private Callers() {}

    /** How a call ended, and whether its thread was marked as interrupted then. */
    record End(@Nullable DealHubException failure, boolean interrupted) {}

    /** One call on a thread of its own, that can be interrupted. */
    static final class Caller {
        private final CompletableFuture<End> end = new CompletableFuture<>();
        private final Thread thread;

        private Caller(Runnable call) {
            thread = new Thread(
                    () -> end.complete(
                            new End(failureOf(call), Thread.currentThread().isInterrupted())),
                    "caller");
            thread.setDaemon(true);
            thread.start();
        }

        /** Waits until the thread waits. */
        void awaitWaiting() {
            Awaitility.await()
                    .until(() -> thread.getState() == Thread.State.TIMED_WAITING
                            || thread.getState() == Thread.State.WAITING);
        }

        void interrupt() {
            thread.interrupt();
        }

        End end() throws Exception {
            return end.get(20, TimeUnit.SECONDS);
        }
    }

    static Caller start(Runnable call) {
        return new Caller(call);
    }

    /** As many calls on as many threads; how many of them failed with an exception of ours. None may fail otherwise. */
    static long failures(int calls, int threads, DealHub dealHub, Consumer<DealHub> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Boolean>> ends = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                ends.add(CompletableFuture.supplyAsync(() -> failureOf(() -> call.accept(dealHub)) != null, pool));
            }
            long failed = 0;
            for (CompletableFuture<Boolean> end : ends) {
                failed += end.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
            return failed;
        } finally {
            pool.shutdownNow();
            assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    static @Nullable DealHubException failureOf(Runnable call) {
        try {
            call.run();
            return null;
        } catch (DealHubException e) {
            return e;
        }
    }

    /** How many threads there are, those of the test's servers apart. */
    static long threads() {
        return Stream.of(Thread.getAllStackTraces().keySet().toArray(Thread[]::new))
                .filter(thread -> !thread.getName().startsWith(FaultServer.THREADS))
                .count();
    }
}
