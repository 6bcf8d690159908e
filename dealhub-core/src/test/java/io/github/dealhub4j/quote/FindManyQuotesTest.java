package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
class FindManyQuotesTest {
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");

    @Test
    void ten_thousand_quotes_are_read_page_by_page_and_let_go_of(DealHubSandbox sandbox) {
        IntStream.range(0, 10_000).forEach(i -> sandbox.addQuote("006A1"));
        List<WeakReference<Quote>> seen = new ArrayList<>();
        try (DealHub dealHub = TestDealHub.connect(Connections.to(sandbox));
                Stream<Quote> quotes = dealHub.quotes().find(OPPORTUNITY, Feature.ALL)) {
            Iterator<Quote> iterator = quotes.iterator();
            for (int i = 0; i < 9_000; i++) {
                seen.add(new WeakReference<>(iterator.next()));
            }

            // Of 180 pages, the one that is read, the one before and the one ahead are all that may be held.
            Awaitility.await().untilAsserted(() -> {
                System.gc();
                assertThat(seen.stream().filter(quote -> quote.get() != null)).hasSizeLessThan(200);
            });
            iterator.forEachRemaining(quote -> seen.add(new WeakReference<>(quote)));
        }
        assertThat(seen).hasSize(10_000);
        assertThat(sandbox.requests()).hasSize(200);
    }

    @Test
    void from_the_second_page_on_one_page_is_read_ahead(DealHubSandbox sandbox) {
        IntStream.range(0, 250).forEach(i -> sandbox.addQuote("006A1"));
        try (DealHub dealHub = TestDealHub.connect(Connections.to(sandbox));
                Stream<Quote> quotes = dealHub.quotes().find(OPPORTUNITY)) {
            Iterator<Quote> iterator = quotes.iterator();
            take(iterator, 50);
            assertThat(sandbox.requests()).hasSize(1);

            take(iterator, 1);
            Awaitility.await()
                    .untilAsserted(() -> assertThat(sandbox.requests()).hasSize(3));
        }
        assertThat(sandbox.requests()).hasSize(3);
    }

    @Test
    void a_parallel_stream_reads_no_more_ahead(DealHubSandbox sandbox) {
        IntStream.range(0, 1000).forEach(i -> sandbox.addQuote("006A1"));
        AtomicInteger consumed = new AtomicInteger();
        AtomicInteger furthestAhead = new AtomicInteger();
        try (DealHub dealHub = TestDealHub.connect(Connections.to(sandbox));
                Stream<Quote> quotes = dealHub.quotes().find(OPPORTUNITY).parallel()) {
            quotes.forEach(quote -> {
                int pages = consumed.getAndIncrement() / 50 + 1;
                furthestAhead.accumulateAndGet(sandbox.requests().size() - pages, Math::max);
            });
        }
        assertThat(consumed).hasValue(1000);
        assertThat(furthestAhead.get()).isLessThanOrEqualTo(1);
    }

    @Test
    void who_consumes_on_the_only_thread_of_the_executor_does_not_wait_for_himself(DealHubSandbox sandbox)
            throws Exception {
        IntStream.range(0, 250).forEach(i -> sandbox.addQuote("006A1"));
        ExecutorService one = Executors.newFixedThreadPool(1);
        try (DealHub dealHub = TestDealHub.connect(Connections.to(sandbox).executor(one))) {
            assertThat(one.submit(() -> dealHub.quotes().find(OPPORTUNITY).toList())
                            .get(30, TimeUnit.SECONDS))
                    .hasSize(250);
        } finally {
            one.shutdownNow();
        }
    }

    private static void take(Iterator<Quote> quotes, int number) {
        for (int i = 0; i < number; i++) {
            assertThat(quotes.next()).isNotNull();
        }
    }
}
