package io.github.dealhub4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.benchmarks.Results.HeapUse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    private static final Task GET = new Task(Workload.GET, 16, false, 1_000);

    private final Results results = new Results();

    @Test
    void a_goal_is_met_or_not_by_the_ratio_of_the_medians() {
        sample(Contestant.JERSEY, 100, 1_250, 70_000);
        sample(Contestant.RESTEASY, 144, 1_260, 100_001);
        sample(Contestant.NATIVE, 120, 900, 200_000);
        sample(Contestant.JERSEY3, 110, 900, 100_000);
        sample(Contestant.BARE, 100, 1_000, 20_000);

        assertThat(report(Plan.full(), true))
                .contains("| p50 / bare | Get, 2 kB, 16 threads, at once | ≤ 1.25 | 1.25 met | 1.26 **not met** |")
                .contains("| bytes per call / leaner generated | Get, 2 kB, 16 threads, at once | ≤ 1.0"
                        + " | 0.70 met, moonshot | 1.00 **not met** |")
                .contains("| calls/s / faster generated | Get, 2 kB, 16 threads, at once | ≥ 1.2"
                        + " | 0.83 **not met** | 1.20 met |");
    }

    @Test
    void without_the_descriptions_the_generated_clients_are_not_run() {
        sample(Contestant.JERSEY, 100, 1_000, 1_000);
        sample(Contestant.BARE, 100, 1_000, 1_000);

        assertThat(report(Plan.full(), false))
                .contains("| generated, native | not run |")
                .contains(
                        "| calls/s / faster generated | Get, 2 kB, 16 threads, at once | ≥ 1.2 | not run | not run |");
    }

    @Test
    void heap_is_compared_with_what_the_result_takes() {
        sample(Contestant.BARE, 1, 1, 1);
        results.add(Contestant.JERSEY, new HeapUse(4_000_000, 8_000_000, 100_000));
        results.add(Contestant.RESTEASY, new HeapUse(4_000_000, 9_000_000, 1_100_000));

        assertThat(report(Plan.full(), false))
                .contains("| peak heap / heap of the result | Get, 5,000 lines | ≤ 2.0 | 2.00 met | 2.25 **not met** |")
                .contains("≤ 1.0 | 0.10 met | 1.10 **not met** |");
    }

    @Test
    void who_repeats_requests_is_named() {
        sample(Contestant.BARE, 1, 1, 1);

        assertThat(report(Plan.full(), true)).contains("generated, native: 1 requests were sent again");
    }

    @Test
    void a_quick_run_says_that_it_proves_nothing() {
        sample(Contestant.BARE, 1, 1, 1);

        assertThat(report(Plan.quick(), false)).contains("proves nothing");
        assertThat(report(Plan.full(), false)).doesNotContain("proves nothing");
    }

    private void sample(Contestant contestant, long calls, long nanos, long bytesPerCall) {
        results.add(contestant, GET, new Sample(calls, 0, 1_000_000, nanos, nanos, 1_000, bytesPerCall * calls, 0));
    }

    private String report(Plan plan, boolean generated) {
        return MarkdownReport.of(plan, results, Contestant.all(generated), Map.of(Contestant.NATIVE, 1L));
    }
}
