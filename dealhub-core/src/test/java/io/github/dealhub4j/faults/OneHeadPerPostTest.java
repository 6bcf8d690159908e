package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.OPPORTUNITY;
import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.NewQuote;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies small and large, on every way there, on every kind of connection, under every fault: one head on the wire. */
@Tag("rest-clients")
class OneHeadPerPostTest {
    private static final NewQuote ABOUT_20_KB = quoteWithLines(60);
    private static final NewQuote ABOUT_1_MB = quoteWithLines(3000);

    enum Body {
        OF_2_BYTES {
            @Override
            void post(DealHub dealHub) {
                dealHub.quoteActions().submit(QUOTE);
            }
        },
        OF_20_KB {
            @Override
            void post(DealHub dealHub) {
                dealHub.quotes().generate(ABOUT_20_KB);
            }
        },
        OF_1_MB {
            @Override
            void post(DealHub dealHub) {
                dealHub.quotes().generate(ABOUT_1_MB);
            }
        };

        abstract void post(DealHub dealHub);
    }

    enum Kept {
        FRESH,
        REUSED,
        /** Closed by the server since it was last used. */
        STALE
    }

    enum Fault {
        RESET_AFTER_THE_HEAD(Step.afterHead().reset()),
        RESET_IN_THE_BODY(Step.afterBodyBytes(1).reset()),
        RESET_DEEP_IN_THE_BODY(Step.afterBodyBytes(12_000).reset()),
        RESET_AFTER_THE_BODY(Step.afterRequest().reset()),
        END_AFTER_THE_HEAD(Step.afterHead().fin()),
        END_AFTER_THE_BODY(Step.afterRequest().fin()),
        SILENCE(Step.afterRequest().silence()),
        HALF_A_HEAD(Step.answer("HTTP/1.1 202 Acce").fin()),
        HALF_A_BODY(Step.answer("HTTP/1.1 202 Accepted\r\nContent-Length: 50\r\n\r\n{\"sta")
                .fin());

        @SuppressWarnings("ImmutableEnumChecker") // a step has no setter
        private final Step step;

        Fault(Step step) {
            this.step = step;
        }

        /** Nobody waits for long, but for what has to be there by then. */
        Duration patience() {
            return Duration.ofMillis(this == SILENCE ? 600 : 5000);
        }
    }

    private static NewQuote quoteWithLines(int count) {
        NewQuote.Builder quote = NewQuote.builder(OPPORTUNITY, DocumentType.PDF).draft();
        IntStream.range(0, count)
                .forEach(number ->
                        quote.lineItem(item -> item.sku("SKU-" + number).name("n".repeat(310))));
        return quote.build();
    }

    static Stream<Arguments> everyCase() {
        return Arrays.stream(Way.values()).flatMap(way -> Arrays.stream(Kept.values())
                .flatMap(kept -> Arrays.stream(Fault.values()).flatMap(fault -> Arrays.stream(Body.values())
                        .filter(body -> possible(kept, fault, body))
                        .map(body -> Arguments.of(way, kept, fault, body)))));
    }

    /** A small body has no depth. Silence takes its time: on a stale connection it is the same as on a fresh one. */
    private static boolean possible(Kept kept, Fault fault, Body body) {
        return !(fault == Fault.RESET_DEEP_IN_THE_BODY && body == Body.OF_2_BYTES)
                && !(fault == Fault.SILENCE && (kept == Kept.STALE || body == Body.OF_20_KB));
    }

    @ParameterizedTest(name = "{0}, {1} connection, {2}, body {3}")
    @MethodSource("everyCase")
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void there_is_one_head_and_the_outcome_is_unknown(Way way, Kept kept, Fault fault, Body body) throws IOException {
        try (FaultServer server = way.open()) {
            server.onPost(fault.step);
            try (DealHub dealHub = TestDealHub.connect(way.to(server).readTimeout(fault.patience()))) {
                prepare(kept, server, dealHub);

                Throwable failure = catchThrowable(() -> body.post(dealHub));

                assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
                assertThat(server.posts()).isEqualTo(1);
                server.onGet(Step.answer(Answer.quoteIn("Draft")));
                assertThat(dealHub.quotes().get(QUOTE).quoteId())
                        .as("the next call")
                        .isEqualTo(QUOTE);
                assertThat(server.posts()).as("after the next call").isEqualTo(1);
            }
        }
    }

    private static void prepare(Kept kept, FaultServer server, DealHub dealHub) {
        switch (kept) {
            case FRESH -> {}
            case REUSED -> dealHub.quotes().get(QUOTE);
            case STALE -> {
                server.onGet(Step.answer(Answer.quoteIn("Draft")).fin());
                dealHub.quotes().get(QUOTE);
                server.awaitEnds();
            }
        }
    }
}
