package io.github.dealhub4j.benchmarks;

import io.github.dealhub4j.benchmarks.Contestant.Kind;
import io.github.dealhub4j.benchmarks.Results.HeapUse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What this library is to reach somewhere, and what it did reach.
 *
 * @param title what the ratio is of
 * @param where for which workload
 * @param limit the largest ratio that meets it, or the smallest if {@code atLeast}
 * @param atLeast whether more is better
 * @param reached the ratio of each of our contestants; empty if what to compare with was not run
 */
record Goal(String title, String where, double limit, boolean atLeast, Map<Contestant, Double> reached) {
    private static final double P50_OF_BARE = 1.25;
    private static final double COST_OF_GENERATED = 1.0;
    private static final double CALLS_OF_GENERATED = 1.2;
    private static final double LARGE_TIME_OF_GENERATED = 1.3;
    private static final double PEAK_OF_RESULT = 2.0;
    private static final double PAGING_OF_ONE_BY_ONE = 0.55;
    /** Far below the tens of megabytes that 10,000 quotes take, and above what a collection leaves now and then. */
    private static final double FLAT_BYTES = 1e6;

    boolean met(double ratio) {
        return atLeast ? ratio >= limit : ratio <= limit;
    }

    /** All goals against these results. */
    static List<Goal> judge(Results results) {
        List<Goal> goals = new ArrayList<>();
        for (Task task : results.tasks()) {
            judge(task, results, goals);
        }
        goals.add(ofHeap(
                "peak heap / heap of the result",
                Workload.LARGE_GET,
                PEAK_OF_RESULT,
                results,
                heap -> (double) heap.peakForLargeQuote() / heap.retainedByLargeQuote()));
        goals.add(ofHeap(
                "growth of the live heap / " + Measure.bytes(FLAT_BYTES),
                Workload.PAGING,
                1,
                results,
                heap -> heap.growthWhilePaging() / FLAT_BYTES));
        return goals;
    }

    private static void judge(Task task, Results results, List<Goal> goals) {
        OptionalDouble fastest = results.bestGenerated(task, Measure.P50);
        OptionalDouble bare = OptionalDouble.of(results.median(task, Contestant.BARE, Measure.P50));
        switch (task.workload()) {
            case PUBLISH, GUARDED_PUBLISH, GET -> {
                goals.add(of("p50 / bare", task, Measure.P50, P50_OF_BARE, results, bare));
                for (Measure cost : List.of(Measure.CPU, Measure.BYTES)) {
                    goals.add(of(
                            cost.title() + " / leaner generated",
                            task,
                            cost,
                            COST_OF_GENERATED,
                            results,
                            results.bestGenerated(task, cost)));
                }
                // While DealHub takes 20 ms, nobody makes more than 50 calls a second on a thread.
                if (task.threads() == 16 && !task.delayed()) {
                    Measure calls = Measure.CALLS_PER_SECOND;
                    OptionalDouble most = results.bestGenerated(task, calls);
                    goals.add(of("calls/s / faster generated", task, calls, CALLS_OF_GENERATED, results, most));
                }
            }
            case LARGE_GET ->
                goals.add(of("p50 / faster generated", task, Measure.P50, LARGE_TIME_OF_GENERATED, results, fastest));
            case PAGING -> goals.add(ofPaging(task, results));
            case BULK, FIRST_CALL -> {
                // Shown, and promised by nobody.
            }
        }
    }

    private static Goal of(
            String title, Task task, Measure measure, double limit, Results results, OptionalDouble reference) {
        Map<Contestant, Double> reached = new EnumMap<>(Contestant.class);
        if (reference.isPresent()) {
            for (Contestant contestant : results.contestants(task)) {
                if (contestant.kind() == Kind.OURS) {
                    reached.put(contestant, results.median(task, contestant, measure) / reference.getAsDouble());
                }
            }
        }
        return new Goal(title, MarkdownReport.title(task), limit, measure.moreIsBetter(), reached);
    }

    /** The time of all pages, for overlapping begins only with the second one. */
    private static Goal ofPaging(Task task, Results results) {
        double bare = results.median(task, Contestant.BARE, Measure.CALLS_PER_SECOND);
        Map<Contestant, Double> reached = new EnumMap<>(Contestant.class);
        for (Contestant contestant : results.contestants(task)) {
            if (contestant.kind() == Kind.OURS) {
                reached.put(contestant, bare / results.median(task, contestant, Measure.CALLS_PER_SECOND));
            }
        }
        return new Goal(
                "time / bare, one page after the other",
                MarkdownReport.title(task),
                PAGING_OF_ONE_BY_ONE,
                false,
                reached);
    }

    private static Goal ofHeap(
            String title, Workload workload, double limit, Results results, ToDoubleFunction<HeapUse> ratio) {
        Map<Contestant, Double> reached = new EnumMap<>(Contestant.class);
        results.heaps().forEach((contestant, heap) -> {
            if (contestant.kind() == Kind.OURS) {
                reached.put(contestant, ratio.applyAsDouble(heap));
            }
        });
        return new Goal(title, workload.title(), limit, false, reached);
    }
}
