package io.github.dealhub4j.internal;

import io.github.dealhub4j.internal.concurrent.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time passes when a test says so. */
final class ManualTimer implements Timer {
    private final List<Task> tasks = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Task(Duration at, Runnable work) {}

    @Override
    public synchronized Cancellation schedule(Duration delay, Runnable work) {
        Task task = new Task(now.plus(delay), work);
        tasks.add(task);
        return () -> remove(task);
    }

    private synchronized boolean remove(Task task) {
        return tasks.remove(task);
    }

    /** How long until the next task, from the last time that was reached. */
    synchronized List<Duration> pending() {
        return tasks.stream().map(task -> task.at().minus(now)).sorted().toList();
    }

    /** Goes on to the next task, and runs it. */
    void next() {
        Task next;
        synchronized (this) {
            next = tasks.stream().min(Comparator.comparing(Task::at)).orElseThrow();
            now = next.at();
            tasks.remove(next);
        }
        next.work().run();
    }

    @Override
    public synchronized void close() {
        tasks.clear();
    }
}
