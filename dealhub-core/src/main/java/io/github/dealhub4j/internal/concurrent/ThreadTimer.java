package io.github.dealhub4j.internal.concurrent;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** {@link Timer} with one thread, which is there only while something is scheduled. */
public final class ThreadTimer implements Timer {
    private final ScheduledThreadPoolExecutor thread;

    public ThreadTimer(String name) {
        thread = new ScheduledThreadPoolExecutor(1, DaemonThreads.factory(name));
        thread.setRemoveOnCancelPolicy(true);
        thread.setKeepAliveTime(1, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public Cancellation schedule(Duration delay, Runnable task) {
        Future<?> scheduled = thread.schedule(task, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
