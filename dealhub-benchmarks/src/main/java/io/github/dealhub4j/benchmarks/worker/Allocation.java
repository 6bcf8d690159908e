package io.github.dealhub4j.benchmarks.worker;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all threads of this JVM have allocated, those of HTTP engines too. JDK 21 and newer count it; on older ones it is added
 * up over the live threads, so that the share of those that ended is missing.
 */
final class Allocation {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private static final @Nullable Method TOTAL = total();

    private final long startedBefore = THREADS.getTotalStartedThreadCount();
    private final Map<Long, Long> liveBefore = live();
    private final long totalBefore = totalOrZero();

    private Allocation() {}

    /**
     * What was allocated.
     *
     * @param lostThreads threads that ended meanwhile and are not in the count
     */
    record Grown(long bytes, long lostThreads) {}

    static Allocation start() {
        return new Allocation();
    }

    Grown grown() {
        long total = totalOrZero();
        if (TOTAL != null) {
            return new Grown(total - totalBefore, 0);
        }
        Map<Long, Long> liveAfter = live();
        long started = THREADS.getTotalStartedThreadCount() - startedBefore;
        long bytes = 0;
        long stillThere = 0;
        for (Map.Entry<Long, Long> thread : liveAfter.entrySet()) {
            Long before = liveBefore.get(thread.getKey());
            stillThere += before == null ? 0 : 1;
            bytes += thread.getValue() - (before == null ? 0 : before);
        }
        return new Grown(bytes, liveBefore.size() - stillThere + started - (liveAfter.size() - stillThere));
    }

    private static Map<Long, Long> live() {
        long[] ids = THREADS.getAllThreadIds();
        long[] bytes = THREADS.getThreadAllocatedBytes(ids);
        Map<Long, Long> live = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            if (bytes[i] >= 0) {
                live.put(ids[i], bytes[i]);
            }
        }
        return live;
    }

    private static long totalOrZero() {
        try {
            return TOTAL == null ? 0 : (Long) TOTAL.invoke(THREADS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Method total() {
        try {
            return ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes");
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
