package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.InvalidRequestException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteStatusTest {

    @ParameterizedTest
    @CsvSource({
        "Ready To Be Sent, READY_TO_BE_SENT",
        "ReadyToBeSent, READY_TO_BE_SENT",
        "ready_to_be_sent, READY_TO_BE_SENT",
        "Ready, READY_TO_BE_SENT",
        "publish, PUBLISHED",
        "PUBLISHED, PUBLISHED",
        "Approval Process, APPROVAL_PROCESS",
        "approvalprocess, APPROVAL_PROCESS"
    })
    void every_spelling_of_DealHub_is_understood(String text, QuoteStatus status) {
        assertThat(QuoteStatus.parse(text)).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(QuoteStatus.class)
    void a_label_stands_for_its_status(QuoteStatus status) {
        assertThat(QuoteStatus.parse(status.label())).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "On Hold", "Wonderful", "Draft?"})
    void what_is_no_status_is_unknown(String text) {
        assertThat(QuoteStatus.parse(text)).isEqualTo(QuoteStatus.UNKNOWN);
    }

    @Test
    void a_turkish_machine_reads_the_same() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(QuoteStatus.parse("PUBLISHED")).isEqualTo(QuoteStatus.PUBLISHED);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void only_won_and_rejected_are_final() {
        assertThat(QuoteStatus.values())
                .filteredOn(QuoteStatus::isFinal)
                .containsExactly(QuoteStatus.WON, QuoteStatus.REJECTED);
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused is what is tested
    void no_text_at_all_is_refused() {
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> QuoteStatus.parse(null)))
                .hasMessageContaining("The text of a status is null: pass what DealHub wrote");
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> Approval.Status.parse(null)))
                .hasMessageContaining("is null");
    }
}
