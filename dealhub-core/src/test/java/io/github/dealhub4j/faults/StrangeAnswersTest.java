package io.github.dealhub4j.faults;

import static io.github.dealhub4j.faults.DocumentedCall.OPPORTUNITY;
import static io.github.dealhub4j.faults.DocumentedCall.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.NewQuote;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are none, and answers that come before they were asked for. */
@Tag("rest-clients")
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class StrangeAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "\r\n\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1\r\n\r\n",
                "{\"status\":\"Draft\"}",
                "HTTP/1.1 202 Accepted\r\nContent-Length: x\r\n\r\n{}",
                "HTTP/1.1 202 Accepted\r\nContent-Length: -2\r\n\r\n{}",
                "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"
            })
    void garbage_leaves_the_outcome_unknown(String garbage) throws IOException {
        for (DocumentedCall call : new DocumentedCall[] {
            DocumentedCall.SUBMITTING, DocumentedCall.GENERATING, DocumentedCall.CREATING_AN_OPPORTUNITY
        }) {
            try (FaultServer server = FaultServer.plain();
                    DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server))) {
                server.onPost(Step.answer(garbage).fin());

                assertThat(Callers.failureOf(() -> of(call, dealHub)))
                        .as(call.name())
                        .isInstanceOf(OutcomeUnknownException.class);
                assertThat(server.posts()).isEqualTo(1);
            }
        }
    }

    private static void of(DocumentedCall call, DealHub dealHub) {
        try {
            Object unused = call.of(dealHub);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    enum Early {
        REFUSAL(Step.afterHead().send(Answer.withLength("400 Bad Request", "{\"error\":\"Early\"}"))),
        REFUSAL_AND_END(Step.afterHead()
                .send(Answer.withLength("400 Bad Request", "{\"error\":\"Early\"}"))
                .fin()),
        REFUSAL_AND_RESET(Step.afterHead()
                .send(Answer.withLength("400 Bad Request", "{\"error\":\"Early\"}"))
                .reset()),
        HALF_AND_END(Step.afterHead().send("HTTP/1.1 202 Acce").fin());

        @SuppressWarnings("ImmutableEnumChecker") // a step has no setter
        private final Step step;

        Early(Step step) {
            this.step = step;
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_comes_before_the_body_was_read_is_no_reason_to_send_it_again(Early early) throws IOException {
        NewQuote.Builder large = NewQuote.builder(OPPORTUNITY, DocumentType.PDF).draft();
        for (int i = 0; i < 3000; i++) {
            large.lineItem(item -> item.sku("S").name("n".repeat(310)));
        }
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server))) {
            server.onPost(early.step);

            assertThat(Callers.failureOf(() -> dealHub.quotes().generate(large.build())))
                    .isNotNull();
            assertThat(server.posts()).isEqualTo(1);
            assertThat(dealHub.quotes().get(QUOTE).quoteId()).isEqualTo(QUOTE);
            assertThat(server.posts()).isEqualTo(1);
        }
    }
}
