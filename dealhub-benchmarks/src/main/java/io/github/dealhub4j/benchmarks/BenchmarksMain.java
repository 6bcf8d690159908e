package io.github.dealhub4j.benchmarks;

import io.github.dealhub4j.benchmarks.Results.HeapUse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures all contestants side by side and reports: {@code BenchmarksMain <folder of this module> [--quick]
 * [--generated-clients]}.
 */
public final class BenchmarksMain {
    private static final long MEGABYTE = 1024 * 1024;

    private final Plan plan;
    private final Arena arena;
    private final List<Contestant> contestants;
    private final Results results = new Results();

    private BenchmarksMain(Plan plan, Arena arena, List<Contestant> contestants) {
        this.plan = plan;
        this.arena = arena;
        this.contestants = new ArrayList<>(contestants);
    }

    /** Measures, prints the report, and writes it to {@code target/performance.md}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path module = Path.of(arguments[0]).toAbsolutePath();
        List<String> options = List.of(arguments).subList(1, arguments.length);
        Plan plan = options.contains("--quick") ? Plan.quick() : Plan.full();
        List<Contestant> contestants = Contestant.all(options.contains("--generated-clients"));
        Path target = module.resolve("target");
        File log = Files.writeString(target.resolve("benchmarks.log"), "").toFile();
        try (Arena arena = Arena.open(module, log)) {
            String report = new BenchmarksMain(plan, arena, contestants).measure();
            Files.writeString(target.resolve("performance.md"), report);
            System.out.print(report);
        } catch (IOException e) {
            System.err.println("The benchmarks have failed: " + e.getMessage() + ". More is in " + log);
            System.exit(1);
        }
    }

    private String measure() throws IOException, InterruptedException {
        progress("warming up");
        round(plan.warmUp(), new Results());
        for (int round = 1; round <= plan.rounds(); round++) {
            progress("round " + round + " of " + plan.rounds());
            round(plan.tasks(), results);
            Collections.rotate(contestants, 1); // nobody is always first
        }
        progress("heap");
        for (Contestant contestant : contestants) {
            results.add(contestant, heapUse(contestant));
        }
        return MarkdownReport.of(plan, results, contestants, arena.repeats());
    }

    private void round(List<Task> tasks, Results to) throws IOException, InterruptedException {
        for (Task task : tasks) {
            for (Contestant contestant : contestants) {
                to.add(contestant, task, arena.run(contestant, task));
            }
        }
    }

    private HeapUse heapUse(Contestant contestant) throws IOException, InterruptedException {
        return new HeapUse(
                arena.retainedByLargeQuote(contestant),
                arena.heapForLargeQuote(contestant, plan.heapStep()) * MEGABYTE,
                arena.heapGrowthWhilePaging(contestant, plan.pages()));
    }

    private static void progress(String what) {
        System.err.println(what + "…");
    }
}
