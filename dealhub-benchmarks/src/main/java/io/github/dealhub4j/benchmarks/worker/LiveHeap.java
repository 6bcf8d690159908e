package io.github.dealhub4j.benchmarks.worker;

import java.lang.management.ManagementFactory;

/** How much of the heap is in use by what is reachable. */
final class LiveHeap {
    private LiveHeap() {}

    /** Bytes in use after a full collection. */
    static long bytes() {
        collect();
        collect(); // what the first one left to reference queues
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** A full collection. */
    static void collect() {
        System.gc();
    }
}
