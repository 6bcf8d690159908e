package io.github.dealhub4j.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds how often, each contestant once in every round
 * @param millis how long to call in one measurement; twice as long while DealHub takes 20 ms
 * @param largeMillis the same for the quote of 5,000 lines
 * @param actions how many actions are a bulk
 * @param pages how many pages of quotes to read
 * @param heapStep how exactly to look for the smallest heap, in megabytes
 */
record Plan(int rounds, int millis, int largeMillis, int actions, int pages, int heapStep) {
    private static final List<Integer> THREADS = List.of(1, 4, 16);
    private static final int IN_FLIGHT = 16;

    /** Enough for a table that is published. */
    static Plan full() {
        return new Plan(5, 600, 2_000, 1_000, 200, 1);
    }

    /** Enough to see that everything works. */
    static Plan quick() {
        return new Plan(1, 50, 100, 100, 6, 64);
    }

    boolean provesSomething() {
        return rounds >= full().rounds;
    }

    /** What one round measures, of each contestant. */
    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (Workload workload : List.of(Workload.PUBLISH, Workload.GUARDED_PUBLISH, Workload.GET)) {
            for (boolean delayed : List.of(false, true)) {
                for (int threads : THREADS) {
                    tasks.add(new Task(workload, threads, delayed, delayed ? 2 * millis : millis));
                }
            }
        }
        tasks.add(new Task(Workload.LARGE_GET, 1, false, largeMillis));
        tasks.add(new Task(Workload.BULK, IN_FLIGHT, false, actions));
        tasks.add(new Task(Workload.BULK, IN_FLIGHT, true, actions));
        tasks.add(new Task(Workload.PAGING, 1, true, pages));
        tasks.add(new Task(Workload.FIRST_CALL, 1, false, 1));
        return tasks;
    }

    /** What is run before the first round: the same with fewer pages, and without what gets a fresh JVM anyway. */
    List<Task> warmUp() {
        return new Plan(1, millis, largeMillis, actions, pages / 5, heapStep)
                .tasks().stream()
                        .filter(task -> task.workload() != Workload.FIRST_CALL)
                        .toList();
    }
}
