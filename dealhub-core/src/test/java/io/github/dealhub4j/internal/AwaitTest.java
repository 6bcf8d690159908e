package io.github.dealhub4j.internal;

import static io.github.dealhub4j.ScriptedServer.answer;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwaitTest {
    private static final QuoteId QUOTE = QuoteId.of("Q1");
    private static final Duration DAY = Duration.ofDays(1);

    private final ManualTimer timer = new ManualTimer();

    private DealHub connect(ScriptedServer server) {
        // Readings happen at once, on the thread that the test moves the time with.
        return TestDealHub.connect(Connections.to(server.baseUrl()).executor(Runnable::run), new ArrayList<>(), timer);
    }

    private static CompletionStage<Quote> await(DealHub dealHub, QuoteStatus... statuses) {
        return dealHub.quoteActions().await(QUOTE, Set.of(statuses), DAY);
    }

    private static ErrorCode failure(CompletionStage<Quote> stage) {
        CompletableFuture<Quote> future = stage.toCompletableFuture();
        assertThat(future).isCompletedExceptionally();
        CompletionException e = catchThrowableOfType(CompletionException.class, future::join);
        assertThat(e).hasCauseInstanceOf(DealHubException.class);
        return ((DealHubException) Objects.requireNonNull(e.getCause())).code();
    }

    @Test
    void a_status_that_is_there_already_is_not_waited_for() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub = connect(server)) {
            CompletionStage<Quote> won = await(dealHub, QuoteStatus.WON);

            assertThat(won.toCompletableFuture().join().status()).isEqualTo(QuoteStatus.WON);
            assertThat(timer.pending()).isEmpty();
        }
    }

    @Test
    void the_quote_is_read_in_growing_intervals_until_it_has_the_status() throws IOException {
        String waiting = quoteIn("ApprovalProcess");
        List<Duration> waits = new ArrayList<>();
        try (ScriptedServer server = new ScriptedServer(
                        waiting,
                        waiting,
                        waiting,
                        waiting,
                        waiting,
                        waiting,
                        waiting,
                        waiting,
                        waiting,
                        quoteIn("Ready"));
                DealHub dealHub = connect(server)) {
            CompletionStage<Quote> ready = await(dealHub, QuoteStatus.READY_TO_BE_SENT, QuoteStatus.REJECTED);
            while (!ready.toCompletableFuture().isDone()) {
                waits.add(timer.pending().get(0));
                timer.next();
            }

            assertThat(ready.toCompletableFuture().join().status()).isEqualTo(QuoteStatus.READY_TO_BE_SENT);
            List<Long> longest = List.of(5000L, 7500L, 11250L, 16875L, 25312L, 37968L, 56953L, 60000L, 60000L);
            assertThat(waits).hasSameSizeAs(longest);
            for (int i = 0; i < waits.size(); i++) { // a part of each is left to chance
                assertThat(waits.get(i).toMillis()).isBetween(longest.get(i) * 79 / 100, longest.get(i));
            }
            assertThat(timer.pending()).isEmpty();
        }
    }

    @Test
    void who_begins_to_wait_at_the_same_moment_does_not_read_in_step() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("ApprovalProcess"));
                DealHub dealHub = connect(server)) {
            List<CompletionStage<Quote>> unused = IntStream.range(0, 20)
                    .mapToObj(i -> await(dealHub, QuoteStatus.WON))
                    .toList();

            assertThat(Set.copyOf(timer.pending())).hasSizeGreaterThan(5);
        }
    }

    @Test
    void a_quote_that_has_become_final_elsewhere_is_not_waited_for() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Rejected"));
                DealHub dealHub = connect(server)) {
            assertThat(failure(await(dealHub, QuoteStatus.PUBLISHED))).isEqualTo(ErrorCode.STATUS_OUT_OF_REACH);
            assertThat(timer.pending()).isEmpty();
        }
    }

    @Test
    void a_DealHub_that_is_down_for_a_while_does_not_end_the_waiting() throws IOException {
        String down = answer("503 Service Unavailable", "text/plain", "Maintenance");
        try (ScriptedServer server = new ScriptedServer(down, down, down, quoteIn("Won"));
                DealHub dealHub = connect(server)) {
            CompletionStage<Quote> won = await(dealHub, QuoteStatus.WON);
            assertThat(won.toCompletableFuture()).isNotDone();
            timer.next();

            assertThat(won.toCompletableFuture().join().status()).isEqualTo(QuoteStatus.WON);
        }
    }

    @Test
    void what_will_not_pass_ends_the_waiting() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answer("403 Forbidden", "text/plain", "Unauthenticated"));
                DealHub dealHub = connect(server)) {
            assertThat(failure(await(dealHub, QuoteStatus.WON))).isEqualTo(ErrorCode.AUTHENTICATION);
        }
    }

    @Test
    void the_time_out_ends_the_waiting() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"));
                DealHub dealHub = connect(server)) {
            CompletionStage<Quote> won =
                    dealHub.quoteActions().await(QUOTE, Set.of(QuoteStatus.WON), Duration.ofSeconds(4));
            timer.next();

            assertThat(failure(won)).isEqualTo(ErrorCode.STATUS_NOT_REACHED);
            assertThat(timer.pending()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Draft, it was last seen as 'Draft'",
        "On Hold, it was last seen as 'On Hold'",
        "'', it could not be read"
    })
    void who_has_waited_in_vain_hears_how_the_quote_was_last_seen(String status, String seen) throws IOException {
        String reply =
                status.isEmpty() ? answer("503 Service Unavailable", "text/plain", "Maintenance") : quoteIn(status);
        try (ScriptedServer server = new ScriptedServer(reply);
                DealHub dealHub = connect(server)) {
            CompletionStage<Quote> won =
                    dealHub.quoteActions().await(QUOTE, Set.of(QuoteStatus.WON), Duration.ofSeconds(4));
            timer.next();

            assertThat(won.toCompletableFuture())
                    .failsWithin(Duration.ZERO)
                    .withThrowableOfType(ExecutionException.class)
                    .withMessageContaining("Quote Q1 did not become [WON] within PT4S: " + seen);
        }
    }

    @Test
    void a_signal_brings_the_reading_forward() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Published"), quoteIn("Won"));
                DealHub dealHub = connect(server)) {
            CompletionStage<Quote> won = await(dealHub, QuoteStatus.WON);
            ((QuoteSignals) dealHub).signal(QuoteId.of("another"));
            assertThat(won.toCompletableFuture()).isNotDone();
            ((QuoteSignals) dealHub).signal(QUOTE);

            assertThat(won.toCompletableFuture().join().status()).isEqualTo(QuoteStatus.WON);
            assertThat(timer.pending()).isEmpty();
        }
    }

    @Test
    void who_gives_up_is_not_read_for_any_more() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"));
                DealHub dealHub = connect(server)) {
            await(dealHub, QuoteStatus.WON).toCompletableFuture().cancel(false);

            assertThat(timer.pending()).isEmpty();
        }
    }

    @Test
    void closing_ends_all_waiting() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"))) {
            DealHub dealHub = connect(server);
            CompletionStage<Quote> won = await(dealHub, QuoteStatus.WON);
            dealHub.close();

            assertThat(failure(won)).isEqualTo(ErrorCode.CLOSED);
        }
    }

    @Test
    void after_closing_nothing_can_be_awaited() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"))) {
            DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()));
            dealHub.close();

            assertThat(failure(await(dealHub, QuoteStatus.WON))).isEqualTo(ErrorCode.CLOSED);
        }
    }

    @Test
    void an_executor_without_time_is_asked_again() throws IOException {
        List<Runnable> refused = new ArrayList<>();
        try (ScriptedServer server = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub = TestDealHub.connect(
                        Connections.to(server.baseUrl()).executor(task -> {
                            if (refused.isEmpty()) {
                                refused.add(task);
                                throw new RejectedExecutionException();
                            }
                            task.run();
                        }),
                        new ArrayList<>(),
                        timer)) {
            CompletionStage<Quote> won = await(dealHub, QuoteStatus.WON);
            assertThat(won.toCompletableFuture()).isNotDone();
            timer.next();

            assertThat(won.toCompletableFuture().join().status()).isEqualTo(QuoteStatus.WON);
        }
    }

    @Test
    void what_cannot_be_awaited_is_refused() throws IOException {
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"));
                DealHub dealHub = connect(server)) {
            assertThat(catchThrowableOfType(InvalidRequestException.class, () -> dealHub.quoteActions()
                            .await(QUOTE, Set.of(), DAY)))
                    .isNotNull();
            assertThat(catchThrowableOfType(InvalidRequestException.class, () -> dealHub.quoteActions()
                            .await(QUOTE, Set.of(QuoteStatus.WON), Duration.ZERO)))
                    .isNotNull();
        }
    }
}
