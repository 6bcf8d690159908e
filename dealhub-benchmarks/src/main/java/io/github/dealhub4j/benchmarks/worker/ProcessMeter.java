package io.github.dealhub4j.benchmarks.worker;

import com.sun.management.OperatingSystemMXBean;
import io.github.dealhub4j.benchmarks.Sample;
import io.github.dealhub4j.benchmarks.Statistics;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * What this JVM has spent since the meter was started, over all of its threads: those of clients as well as those of the
 * compiler and the garbage collector (which allocate nothing).
 */
final class ProcessMeter {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    /** The JVM reads the process's CPU time in ticks of the operating system. */
    private static final long TICK_NANOS = 10_000_000;

    private final long cpuBefore = PROCESS.getProcessCpuTime();
    private final ThreadCpu threadCpu = ThreadCpu.start();
    private final Allocation allocation = Allocation.start(); // last, so that it does not count the others

    private ProcessMeter() {}

    /**
     * What was spent.
     *
     * @param lostThreads threads that ended meanwhile, if what they allocated is not in the count
     */
    record Spent(long cpuNanos, long allocatedBytes, long lostThreads) {
        /** It was spent on calls that took so long, and on some that failed. */
        Sample on(long[] latencies, long failures, long wallNanos) {
            long[] sorted = latencies.clone();
            Arrays.sort(sorted);
            return new Sample(
                    sorted.length,
                    failures,
                    wallNanos,
                    Statistics.percentile(sorted, 50),
                    Statistics.percentile(sorted, 99),
                    cpuNanos,
                    allocatedBytes,
                    lostThreads);
        }
    }

    static ProcessMeter start() {
        return new ProcessMeter();
    }

    Spent spent() {
        Allocation.Grown allocated = allocation.grown();
        long threads = threadCpu.grown();
        long process = PROCESS.getProcessCpuTime() - cpuBefore;
        // Neither counts too much: threads that ended are missing in the one, up to a tick in the other.
        return new Spent(Math.max(process - TICK_NANOS, threads), allocated.bytes(), allocated.lostThreads());
    }
}
