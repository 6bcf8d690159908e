package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteActionTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, submit, submit",
        "PUBLISH, publish, publish",
        "SIGN_EXTERNALLY, sign_externally, sign-externally"
    })
    void an_action_has_a_name_for_DealHub_and_one_for_pages(QuoteAction action, String wireName, String markupName) {
        assertThat(action.wireName()).isEqualTo(wireName);
        assertThat(action.markupName()).isEqualTo(markupName);
    }

    @ParameterizedTest
    @EnumSource(QuoteAction.class)
    void an_action_is_found_by_each_of_its_names(QuoteAction action) {
        assertThat(QuoteAction.parse(action.wireName())).contains(action);
        assertThat(QuoteAction.parse(action.markupName())).contains(action);
        assertThat(QuoteAction.parse(action.name())).contains(action);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sign", "create-quote"})
    void what_is_no_action_is_none(String name) {
        assertThat(QuoteAction.parse(name)).isEmpty();
    }
}
