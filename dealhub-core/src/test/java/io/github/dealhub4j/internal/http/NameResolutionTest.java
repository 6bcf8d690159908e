package io.github.dealhub4j.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.internal.http.TransportException.Reach;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A resolver cannot be cancelled, so nobody waits for it beyond their time. */
class NameResolutionTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void a_resolver_that_hangs_holds_one_thread_and_nobody_who_calls() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        try (NameResolution names = new NameResolution("dealhub.example", host -> {
            asked.incrementAndGet();
            awaitUninterruptibly(end);
        })) {
            List<CompletableFuture<TransportException>> callers = IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                            catchThrowableOfType(TransportException.class, () -> names.await(Duration.ofMillis(100)))))
                    .toList();

            for (CompletableFuture<TransportException> caller : callers) {
                assertThat(caller).succeedsWithin(SOON);
                assertThat(caller.join().reach()).isEqualTo(Reach.NOT_SENT);
                assertThat(caller.join()).hasMessageContaining("looking up the host dealhub.example took longer");
            }
            assertThat(asked).hasValue(1);

            end.countDown();
            names.await(SOON);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // A resolver does not heed it.
            }
        }
    }

    @Test
    void an_interrupt_ends_the_waiting_and_stays() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (NameResolution names = new NameResolution("dealhub.example", host -> awaitUninterruptibly(end))) {
            Thread.currentThread().interrupt();

            assertThat(catchThrowableOfType(TransportException.class, () -> names.await(SOON))
                            .reach())
                    .isEqualTo(Reach.NOT_SENT);
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            end.countDown();
        }
    }

    @Test
    void an_unknown_host_is_said_to_be_unknown_and_asked_for_again() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (NameResolution names = new NameResolution("dealhub.example", host -> {
            if (asked.incrementAndGet() == 1) {
                throw new UnknownHostException(host);
            }
        })) {
            assertThat(catchThrowableOfType(TransportException.class, () -> names.await(SOON)))
                    .hasMessageContaining("dealhub.example is unknown");
            names.await(SOON);
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void an_address_and_what_was_just_found_are_not_asked_for() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        for (String address : List.of("127.0.0.1", "[::1]")) {
            try (NameResolution names = new NameResolution(address, host -> asked.incrementAndGet())) {
                names.await(SOON);
            }
        }
        assertThat(asked).hasValue(0);
        try (NameResolution names = new NameResolution("dealhub.example", host -> asked.incrementAndGet())) {
            for (int i = 0; i < 1000; i++) {
                names.await(SOON);
            }
        }
        assertThat(asked.get()).isBetween(1, 100);
    }
}
