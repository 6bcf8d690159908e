package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.quote.Transition.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteLifecycleTest {

    @ParameterizedTest(name = "{0} + {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT            | SUBMIT          | ALLOWED   | APPROVAL_PROCESS READY_TO_BE_SENT
            DRAFT            | PUBLISH         | FORBIDDEN |
            DRAFT            | SIGN_EXTERNALLY | FORBIDDEN |
            READY_TO_BE_SENT | SUBMIT          | UNSTATED  |
            READY_TO_BE_SENT | PUBLISH         | ALLOWED   | PUBLISHED
            READY_TO_BE_SENT | SIGN_EXTERNALLY | ALLOWED   | WON
            PUBLISHED        | SUBMIT          | UNSTATED  |
            PUBLISHED        | PUBLISH         | UNSTATED  |
            PUBLISHED        | SIGN_EXTERNALLY | ALLOWED   | WON
            APPROVAL_PROCESS | SUBMIT          | FORBIDDEN |
            APPROVAL_PROCESS | PUBLISH         | FORBIDDEN |
            APPROVAL_PROCESS | SIGN_EXTERNALLY | FORBIDDEN |
            WON              | SUBMIT          | FORBIDDEN |
            WON              | PUBLISH         | FORBIDDEN |
            WON              | SIGN_EXTERNALLY | FORBIDDEN |
            REJECTED         | SUBMIT          | FORBIDDEN |
            REJECTED         | PUBLISH         | FORBIDDEN |
            REJECTED         | SIGN_EXTERNALLY | FORBIDDEN |
            RECALLED         | SUBMIT          | UNSTATED  |
            RECALLED         | PUBLISH         | UNSTATED  |
            RECALLED         | SIGN_EXTERNALLY | FORBIDDEN |
            UNKNOWN          | SUBMIT          | UNSTATED  |
            UNKNOWN          | PUBLISH         | UNSTATED  |
            UNKNOWN          | SIGN_EXTERNALLY | UNSTATED  |
            """)
    void the_table_is_the_documented_one(QuoteStatus status, QuoteAction action, Verdict verdict, String outcomes) {
        Set<QuoteStatus> expected = EnumSet.noneOf(QuoteStatus.class);
        if (outcomes != null) {
            Arrays.stream(outcomes.split(" ")).map(QuoteStatus::valueOf).forEach(expected::add);
        }

        Transition transition = QuoteLifecycle.check(status, action);

        assertThat(transition.verdict()).isEqualTo(verdict);
        assertThat(transition.reason()).isNotBlank();
        assertThat(transition.outcomes()).isEqualTo(expected);
        assertThat(QuoteLifecycle.outcomes(status, action)).isEqualTo(expected);
    }

    @Test
    void an_action_leads_to_the_same_statuses_wherever_it_began() {
        assertThat(QuoteLifecycle.outcomes(QuoteAction.SUBMIT))
                .containsExactly(QuoteStatus.APPROVAL_PROCESS, QuoteStatus.READY_TO_BE_SENT);
        assertThat(QuoteLifecycle.outcomes(QuoteAction.PUBLISH)).containsExactly(QuoteStatus.PUBLISHED);
        assertThat(QuoteLifecycle.outcomes(QuoteAction.SIGN_EXTERNALLY)).containsExactly(QuoteStatus.WON);
    }

    @Test
    void a_forbidden_step_says_what_has_to_come_first() {
        assertThat(QuoteLifecycle.check(QuoteStatus.DRAFT, QuoteAction.PUBLISH).reason())
                .contains("submitted and approved first");
    }
}
