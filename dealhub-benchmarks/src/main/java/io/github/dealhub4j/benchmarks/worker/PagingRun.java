package io.github.dealhub4j.benchmarks.worker;

import io.github.dealhub4j.benchmarks.Sample;
import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import io.github.dealhub4j.benchmarks.worker.ProcessMeter.Spent;
import java.util.ArrayList;
import java.util.List;

/** All quotes of an opportunity, page by page, for a consumer that has work to do after each page. */
final class PagingRun {
    private static final int WORK_MILLIS = 20;
    /** How often the heap is looked at on the way. */
    private static final int LOOKS = 10;

    private PagingRun() {}

    /** How long it takes; a call is a page with the work after it. */
    static Sample run(DealHubClient client, int pages) throws Exception {
        List<Long> ends = new ArrayList<>(pages);
        ProcessMeter meter = ProcessMeter.start();
        long start = System.nanoTime();
        client.readAll(CannedAnswers.opportunity(pages), () -> {
            work();
            ends.add(System.nanoTime());
        });
        long wall = System.nanoTime() - start;
        Spent spent = meter.spent();
        long[] latencies = new long[ends.size()];
        for (int i = 0; i < latencies.length; i++) {
            latencies[i] = ends.get(i) - (i == 0 ? start : ends.get(i - 1));
        }
        return spent.on(latencies, pages - latencies.length, wall);
    }

    private static void work() {
        try {
            Thread.sleep(WORK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How much the live heap has grown at most since the first tenth of the pages, in bytes. */
    static long heapGrowth(DealHubClient client, int pages) throws Exception {
        List<Long> looks = new ArrayList<>();
        int[] page = {0};
        client.readAll(CannedAnswers.opportunity(pages), () -> {
            page[0]++;
            if (page[0] % Math.max(pages / LOOKS, 1) == 0) {
                looks.add(LiveHeap.bytes());
            }
        });
        long first = looks.get(0);
        return looks.stream().mapToLong(look -> look - first).max().orElseThrow();
    }
}
