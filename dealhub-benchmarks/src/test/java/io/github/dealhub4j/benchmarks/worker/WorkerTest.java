package io.github.dealhub4j.benchmarks.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.benchmarks.Sample;
import io.github.dealhub4j.benchmarks.Task;
import io.github.dealhub4j.benchmarks.Workload;
import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import io.github.dealhub4j.benchmarks.server.CannedDealHub;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured works; how fast it is, no test says. */
class WorkerTest {
    private static final int MILLIS = 10;
    private static final int ACTIONS = 20;
    private static final int PAGES = 3;

    private static final CannedAnswers ANSWERS = new CannedAnswers();
    private CannedDealHub atOnce;
    private CannedDealHub delayed;

    @BeforeEach
    void start() throws IOException {
        atOnce = CannedDealHub.start(ANSWERS, Duration.ZERO);
        delayed = CannedDealHub.start(ANSWERS, Duration.ofMillis(1));
    }

    @AfterEach
    void stop() throws IOException {
        atOnce.close();
        delayed.close();
    }

    @ParameterizedTest
    @ValueSource(classes = {LibraryClient.class, BareClient.class})
    void every_call_is_counted_and_reaches_DealHub(Class<?> client) throws Exception {
        try (Worker worker = new Worker(client.getName(), atOnce.uri(), delayed.uri())) {
            assertOneRequestPerCall(worker, new Task(Workload.FIRST_CALL, 1, false, 1), 1);
            assertOneRequestPerCall(worker, new Task(Workload.PUBLISH, 2, false, MILLIS), 1);
            assertOneRequestPerCall(worker, new Task(Workload.GUARDED_PUBLISH, 2, true, MILLIS), 2);
            assertOneRequestPerCall(worker, new Task(Workload.GET, 2, true, MILLIS), 1);
            assertOneRequestPerCall(worker, new Task(Workload.LARGE_GET, 1, false, MILLIS), 1);
            assertThat(assertOneRequestPerCall(worker, new Task(Workload.BULK, 4, false, ACTIONS), 1))
                    .isEqualTo(ACTIONS);
            assertThat(assertOneRequestPerCall(worker, new Task(Workload.PAGING, 1, true, PAGES), 1))
                    .isEqualTo(PAGES);
        }
    }

    private long assertOneRequestPerCall(Worker worker, Task task, int exchanges) throws Exception {
        long before = atOnce.requests() + delayed.requests();

        Sample sample = worker.run(task);

        assertThat(sample.failures()).as("failures of %s", task).isZero();
        assertThat(sample.calls()).as("calls of %s", task).isPositive();
        assertThat(atOnce.requests() + delayed.requests() - before)
                .as("requests of %s", task)
                .isEqualTo(sample.calls() * exchanges);
        assertThat(sample.allocatedBytes()).as("bytes of %s", task).isPositive();
        return sample.calls();
    }

    @ParameterizedTest
    @ValueSource(classes = {LibraryClient.class, BareClient.class})
    void the_heap_of_5000_lines_is_that_of_what_is_held(Class<?> client) throws Exception {
        try (Worker worker = new Worker(client.getName(), atOnce.uri(), delayed.uri())) {
            assertThat(worker.retainedByLargeQuote()).isGreaterThan(CannedAnswers.LARGE_QUOTE_LINES * 100L);
        }
    }
}
