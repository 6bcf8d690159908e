package io.github.dealhub4j.benchmarks;

import io.github.dealhub4j.benchmarks.Results.HeapUse;
import io.github.dealhub4j.benchmarks.Statistics.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results as Markdown: first the goals, then every number. */
final class MarkdownReport {
    private static final double MOONSHOT = 0.7;

    private final Plan plan;
    private final Results results;
    private final List<Contestant> contestants;
    private final Map<Contestant, Long> repeats;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Plan plan, Results results, List<Contestant> contestants, Map<Contestant, Long> repeats) {
        this.plan = plan;
        this.results = results;
        this.contestants = contestants;
        this.repeats = repeats;
    }

    static String of(Plan plan, Results results, List<Contestant> contestants, Map<Contestant, Long> repeats) {
        MarkdownReport report = new MarkdownReport(plan, results, contestants, repeats);
        report.head();
        report.goals();
        report.heaps();
        report.numbers();
        return report.text.toString();
    }

    private void head() {
        line("# Side by side");
        line("");
        if (!plan.provesSomething()) {
            line("**A quick run: it shows that everything works, and proves nothing about speed.**");
            line("");
        }
        line(
                "%d rounds, the contestants in turn within each; medians, and (smallest..largest). Java %s, %s %s, %d processors.",
                plan.rounds(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        for (Contestant contestant : contestants) {
            long failures = results.failures(contestant);
            if (failures > 0) {
                line("");
                line("%s: %d calls failed.", contestant.title(), failures);
            }
            long repeated = repeats.getOrDefault(contestant, 0L);
            if (repeated > 0) {
                line("");
                line("%s: %d requests were sent again, without a word to the caller.", contestant.title(), repeated);
            }
        }
        line("");
    }

    private void goals() {
        line("## Goals");
        line("");
        row("", "Where", "Goal", Contestant.JERSEY.title(), Contestant.RESTEASY.title());
        line("|---|---|---|---|---|");
        for (Goal goal : Goal.judge(results)) {
            row(
                    goal.title(),
                    goal.where(),
                    (goal.atLeast() ? "≥ " : "≤ ") + goal.limit(),
                    verdict(goal, Contestant.JERSEY),
                    verdict(goal, Contestant.RESTEASY));
        }
        line("");
    }

    private static String verdict(Goal goal, Contestant contestant) {
        Double ratio = goal.reached().get(contestant);
        if (ratio == null) {
            return "not run";
        }
        boolean moonshot = goal.title().endsWith("leaner generated") && ratio <= MOONSHOT;
        return String.format(Locale.ROOT, "%.2f ", ratio)
                + (goal.met(ratio) ? "met" : "**not met**")
                + (moonshot ? ", moonshot" : "");
    }

    private void heaps() {
        line("## Heap");
        line("");
        row("", "5,000 lines: result", "5,000 lines: peak of the call", "%d pages: growth".formatted(plan.pages()));
        line("|---|---|---|---|");
        for (Map.Entry<Contestant, HeapUse> heap : results.heaps().entrySet()) {
            row(
                    heap.getKey().title(),
                    Measure.bytes((double) heap.getValue().retainedByLargeQuote()),
                    Measure.bytes((double) heap.getValue().peakForLargeQuote()),
                    Measure.bytes((double) heap.getValue().growthWhilePaging()));
        }
        line("");
        line(
                "The peak is the smallest heap in which the call succeeds, less that for a quote of 2 kB, to %d MiB. The result of"
                        + " bare java.net.http is the text.",
                plan.heapStep());
        line("");
    }

    private void numbers() {
        line("## Numbers");
        for (Task task : results.tasks()) {
            line("");
            line("### %s", title(task));
            line("");
            StringBuilder rule = new StringBuilder("|---|");
            StringBuilder titles = new StringBuilder("| |");
            for (Measure measure : Measure.values()) {
                titles.append(' ').append(measure.title()).append(" |");
                rule.append("---|");
            }
            line("%s", titles);
            line("%s", rule);
            for (Contestant contestant : Contestant.values()) {
                numbers(task, contestant);
            }
        }
        line("");
        line("≥: threads ended meanwhile, and what they allocated is not in the count.");
    }

    private void numbers(Task task, Contestant contestant) {
        StringBuilder row = new StringBuilder("| " + contestant.title() + " |");
        boolean run = results.contestants(task).contains(contestant);
        for (Measure measure : Measure.values()) {
            row.append(' ')
                    .append(run ? numbers(task, contestant, measure) : "not run")
                    .append(" |");
        }
        line("%s", row);
    }

    private String numbers(Task task, Contestant contestant, Measure measure) {
        Spread spread = results.spread(task, contestant, measure);
        boolean lowerBound = measure == Measure.BYTES && results.lostThreads(task, contestant) > 0;
        return "%s%s (%s..%s)"
                .formatted(
                        lowerBound ? "≥ " : "",
                        measure.format(spread.median()),
                        measure.format(spread.min()),
                        measure.format(spread.max()));
    }

    /** A task as readers call it. */
    static String title(Task task) {
        String title = task.workload().title();
        return switch (task.workload()) {
            case PUBLISH, GUARDED_PUBLISH, GET -> title + ", " + threads(task.threads()) + ", " + delay(task);
            case BULK -> title + ", " + delay(task);
            case LARGE_GET, PAGING, FIRST_CALL -> title;
        };
    }

    private static String threads(int threads) {
        return threads == 1 ? "1 thread" : threads + " threads";
    }

    private static String delay(Task task) {
        return task.delayed() ? "after 20 ms" : "at once";
    }

    private void row(String... cells) {
        line("| %s |", String.join(" | ", cells));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
