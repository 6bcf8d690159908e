package io.github.dealhub4j.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.internal.TestDealHub;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented answer, cut at every byte of its head, its framing and its body: never a success, never a wait. */
@Tag("rest-clients")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class CutAnswersTest {

    static Stream<Arguments> everyAnswer() {
        return Arrays.stream(DocumentedCall.values())
                .flatMap(call -> Arrays.stream(Framing.values()).map(framing -> Arguments.of(call, framing)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyAnswer")
    void an_answer_that_is_cut_anywhere_is_never_a_success(DocumentedCall call, Framing framing) throws IOException {
        byte[] answer = framing.frame(call).getBytes(StandardCharsets.UTF_8);
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server))) {
            server.on(call, Step.afterRequest().send(answer));
            assertThat(call.of(dealHub)).as("uncut").isNotNull();

            for (int length = 0; length < answer.length; length++) {
                Step cut = Step.afterRequest().send(Arrays.copyOf(answer, length));
                server.on(call, length % 8 == 7 ? cut.reset() : cut.fin());

                assertThat(succeeds(call, dealHub))
                        .as("cut after %s of %s bytes", length, answer.length)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DOWNLOADING")
    void an_answer_that_ends_with_its_connection_is_judged_by_its_JSON(DocumentedCall call) throws IOException {
        String answer = Answer.untilTheEnd(call.status(), call.body());
        // The answer to a new opportunity may be empty, so its cuts begin behind the first byte of its JSON.
        int head = answer.length() - call.body().length() + 1;
        try (FaultServer server = FaultServer.plain();
                DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server))) {
            for (int length = head; length < answer.length(); length++) {
                server.on(call, Step.answer(answer.substring(0, length)).fin());

                assertThat(succeeds(call, dealHub))
                        .as("cut after %s of %s bytes", length, answer.length())
                        .isFalse();
            }
            server.on(call, Step.answer(answer).fin());
            assertThat(succeeds(call, dealHub)).as("whole").isTrue();
        }
    }

    @Test
    void promised_bytes_of_which_none_come_and_a_head_of_one_line_are_no_answers() throws IOException {
        for (String answer : new String[] {
            "HTTP/1.1 202 Accepted\r\nContent-Length: 50\r\n\r\n",
            "HTTP/1.1 202 Accepted\r\n",
            "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n"
        }) {
            for (DocumentedCall call : new DocumentedCall[] {
                DocumentedCall.SUBMITTING, DocumentedCall.GENERATING, DocumentedCall.CREATING_AN_OPPORTUNITY
            }) {
                try (FaultServer server = FaultServer.plain();
                        DealHub dealHub = TestDealHub.connect(Way.PLAIN.to(server))) {
                    server.onPost(Step.answer(answer).fin());

                    assertThat(failure(call, dealHub))
                            .as("%s, answered %s", call, answer)
                            .isInstanceOf(OutcomeUnknownException.class);
                }
            }
        }
    }

    private static boolean succeeds(DocumentedCall call, DealHub dealHub) {
        return failure(call, dealHub) == null;
    }

    /** What a call may end with. Anything else is a fault of the library's. */
    private static @Nullable Exception failure(DocumentedCall call, DealHub dealHub) {
        try {
            Object unused = call.of(dealHub);
            return null;
        } catch (DealHubException e) {
            return e;
        } catch (IOException e) {
            assertThat(call).as("the only one with a stream").isEqualTo(DocumentedCall.DOWNLOADING);
            return e;
        }
    }
}
