package io.github.dealhub4j.benchmarks;

import io.github.dealhub4j.benchmarks.Contestant.Kind;
import io.github.dealhub4j.benchmarks.Statistics.Spread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What all rounds gave. */
final class Results {
    private final Map<Task, Map<Contestant, List<Sample>>> samples = new LinkedHashMap<>();
    private final Map<Contestant, HeapUse> heaps = new EnumMap<>(Contestant.class);

    /**
     * What one contestant needs of the heap, in bytes.
     *
     * @param retainedByLargeQuote by the quote of 5,000 lines once it is read
     * @param peakForLargeQuote more for reading that quote than for reading a small one, in the smallest heap that does
     * @param growthWhilePaging by which the live heap grows at most while pages are read
     */
    record HeapUse(long retainedByLargeQuote, long peakForLargeQuote, long growthWhilePaging) {}

    void add(Contestant contestant, Task task, Sample sample) {
        samples.computeIfAbsent(task, key -> new EnumMap<>(Contestant.class))
                .computeIfAbsent(contestant, key -> new ArrayList<>())
                .add(sample);
    }

    void add(Contestant contestant, HeapUse heap) {
        heaps.put(contestant, heap);
    }

    List<Task> tasks() {
        return List.copyOf(samples.keySet());
    }

    List<Contestant> contestants(Task task) {
        return List.copyOf(samples.getOrDefault(task, Map.of()).keySet());
    }

    Map<Contestant, HeapUse> heaps() {
        return heaps;
    }

    Spread spread(Task task, Contestant contestant, Measure measure) {
        return Statistics.spread(
                samplesOf(task, contestant).stream().map(measure::of).toList());
    }

    double median(Task task, Contestant contestant, Measure measure) {
        return spread(task, contestant, measure).median();
    }

    /** The best median among the generated clients; empty if none was run. */
    OptionalDouble bestGenerated(Task task, Measure measure) {
        var medians = contestants(task).stream()
                .filter(contestant -> contestant.kind() == Kind.GENERATED)
                .mapToDouble(contestant -> median(task, contestant, measure));
        return measure.moreIsBetter() ? medians.max() : medians.min();
    }

    long failures(Contestant contestant) {
        return samples.keySet().stream()
                .flatMap(task -> samplesOf(task, contestant).stream())
                .mapToLong(Sample::failures)
                .sum();
    }

    long lostThreads(Task task, Contestant contestant) {
        return samplesOf(task, contestant).stream()
                .mapToLong(Sample::lostThreads)
                .max()
                .orElse(0);
    }

    private List<Sample> samplesOf(Task task, Contestant contestant) {
        return samples.getOrDefault(task, Map.of()).getOrDefault(contestant, List.of());
    }
}
