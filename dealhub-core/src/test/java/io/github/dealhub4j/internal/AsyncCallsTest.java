package io.github.dealhub4j.internal;

import static io.github.dealhub4j.ScriptedServer.SILENCE;
import static io.github.dealhub4j.ScriptedServer.json;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage ends, in the time of its call, whatever the executor does; and few threads are enough. */
class AsyncCallsTest {
    private static final QuoteId QUOTE = QuoteId.of("Q1");
    private static final Duration SOON = Duration.ofSeconds(20);

    private static DealHubConfig.Builder to(ScriptedServer server) {
        return Connections.to(server.baseUrl()).actionsGuard(false);
    }

    private static Throwable failureOf(CompletionStage<?> stage) {
        CompletableFuture<Throwable> failure =
                stage.handle((result, thrown) -> thrown).toCompletableFuture();
        assertThat(failure).succeedsWithin(SOON);
        return failure.join();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("dealhub-async"))
                .count();
    }

    @Test
    void a_thousand_calls_take_no_more_threads_than_are_set() throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("202 Accepted", "{\"status\":\"Published\"}"));
                DealHub dealHub = TestDealHub.connect(to(server).asyncThreads(3))) {
            long before = threads();
            List<CompletableFuture<QuoteActionResult>> calls = IntStream.range(0, 1000)
                    .mapToObj(i -> dealHub.quoteActions().publishAsync(QUOTE).toCompletableFuture())
                    .toList();
            assertThat(threads() - before).isLessThanOrEqualTo(3);

            for (CompletableFuture<QuoteActionResult> call : calls) {
                assertThat(call).succeedsWithin(SOON);
            }
            assertThat(server.posts()).isEqualTo(1000);
        }
    }

    @Test
    void the_time_of_a_call_counts_while_it_waits_for_a_thread() throws IOException {
        try (ScriptedServer server = new ScriptedServer(SILENCE);
                DealHub dealHub = TestDealHub.connect(to(server).asyncThreads(1).callTimeout(Duration.ofMillis(400)))) {
            List<CompletionStage<QuoteActionResult>> calls = IntStream.range(0, 5)
                    .mapToObj(i -> dealHub.quoteActions().publishAsync(QUOTE))
                    .toList();

            List<ErrorCode> ends = calls.stream()
                    .map(AsyncCallsTest::failureOf)
                    .map(failure -> ((DealHubException) failure).code())
                    .toList();

            // The first one held the thread until its own time was over; another can just have begun by then.
            assertThat(ends.get(0)).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
            assertThat(ends).filteredOn(code -> code == ErrorCode.EXECUTOR).hasSizeGreaterThanOrEqualTo(3);
            assertThat(server.posts()).isBetween(1L, 2L);
        }
    }

    static Stream<Executor> executorsThatDoNotRunAnything() {
        return Stream.of(
                task -> {},
                task -> {
                    throw new RejectedExecutionException("full");
                },
                task -> {
                    throw new IllegalStateException("no invocation on this thread");
                },
                task -> {
                    throw new NoClassDefFoundError("gone");
                });
    }

    @ParameterizedTest
    @MethodSource("executorsThatDoNotRunAnything")
    void an_executor_that_does_not_run_a_call_ends_its_stage_with_our_exception(Executor executor) throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub =
                        TestDealHub.connect(to(server).executor(executor).callTimeout(Duration.ofMillis(300)))) {
            assertThat(failureOf(dealHub.quoteActions().submitAsync(QUOTE)))
                    .isInstanceOfSatisfying(
                            DealHubException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.EXECUTOR));
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("executorsThatDoNotRunAnything")
    void waiting_for_a_status_ends_in_time_all_the_same(Executor executor) throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"));
                DealHub dealHub = TestDealHub.connect(to(server).executor(executor))) {
            CompletionStage<Quote> won =
                    dealHub.quoteActions().await(QUOTE, Set.of(QuoteStatus.WON), Duration.ofMillis(300));

            assertThat(failureOf(won)).isInstanceOfSatisfying(DealHubException.class, e -> assertThat(e.code())
                    .isEqualTo(ErrorCode.STATUS_NOT_REACHED));
        }
    }

    @Test
    void an_Error_ends_its_stage_and_no_thread() throws IOException {
        ClientRequestFilter filter = request -> {
            throw new StackOverflowError();
        };
        Executor direct = Runnable::run;
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub =
                        TestDealHub.connect(to(server).executor(direct).register(filter))) {
            assertThat(failureOf(dealHub.quoteActions().submitAsync(QUOTE))).isInstanceOf(DealHubException.class);
            assertThat(failureOf(dealHub.quoteActions().await(QUOTE, Set.of(QuoteStatus.WON), SOON)))
                    .isInstanceOf(DealHubException.class);
        }
        AsyncCalls calls = new AsyncCalls(direct, new ManualTimer());
        assertThat(failureOf(calls.run(Deadline.after(SOON), deadline -> {
                    throw new StackOverflowError();
                })))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void closing_ends_what_waits_for_a_thread_and_what_is_under_way() throws IOException {
        try (ScriptedServer server = new ScriptedServer(SILENCE)) {
            DealHub dealHub = TestDealHub.connect(to(server).asyncThreads(1));
            CompletionStage<QuoteActionResult> underWay = dealHub.quoteActions().submitAsync(QUOTE);
            CompletionStage<QuoteActionResult> waiting = dealHub.quoteActions().submitAsync(QUOTE);
            Awaitility.await().until(() -> server.posts() == 1);
            dealHub.close();

            assertThat(failureOf(underWay)).isInstanceOf(OutcomeUnknownException.class);
            assertThat(failureOf(waiting)).isInstanceOfSatisfying(DealHubException.class, e -> assertThat(e.code())
                    .isEqualTo(ErrorCode.CLOSED));
            assertThat(failureOf(dealHub.quoteActions().submitAsync(QUOTE)))
                    .isInstanceOfSatisfying(
                            DealHubException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CLOSED));
            assertThat(server.posts()).isEqualTo(1);
        }
    }
}
