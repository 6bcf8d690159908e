package io.github.dealhub4j.internal.concurrent;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes daemon threads that can be recognised by their names. */
public final class DaemonThreads {
    private static final long IDLE_SECONDS = 5;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private DaemonThreads() {}

    /** As many threads as there is work for, and at most so many; further work waits for one of them. */
    public static ThreadPoolExecutor pool(String name, int most) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    static ThreadFactory factory(String name) {
        return task -> {
            Thread thread = new Thread(task, name + "-" + NUMBERS.incrementAndGet());
            thread.setDaemon(true);
            // Not the caller's, which may belong to an application that is stopped before the thread is.
            thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
            return thread;
        };
    }
}
