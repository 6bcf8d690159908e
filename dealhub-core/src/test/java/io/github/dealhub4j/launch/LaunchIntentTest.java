package io.github.dealhub4j.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.launch.LaunchIntent.Kind;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchIntentTest {
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");

    @ParameterizedTest
    @CsvSource({
        "create-quote, /api/v1/create/quote",
        "open-quote, /api/v1/open/quote",
        "view-quotes, /api/v1/open/opportunity"
    })
    void each_name_stands_for_a_place_in_DealHubs_interface(String name, String path) {
        Kind kind = Kind.parse(name).orElseThrow();

        assertThat(kind.markupName()).isEqualTo(name);
        assertThat(kind.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "CREATE_QUOTE", "createQuote", "submit"})
    void what_is_no_name_is_none(String name) {
        assertThat(Kind.parse(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_intent_is_of_the_kind_that_made_it(Kind kind) {
        LaunchIntent intent = kind.intent("006A1", "a0Q1");

        assertThat(intent.kind()).isEqualTo(kind);
        assertThat(intent.opportunityId()).isEqualTo(OPPORTUNITY);
    }

    @Test
    void only_opening_a_quote_needs_a_quote() {
        assertThat(Kind.OPEN_QUOTE.intent("006A1", "a0Q1"))
                .isEqualTo(LaunchIntent.openQuote(OPPORTUNITY, CrmQuoteId.of("a0Q1")));
        assertThat(Kind.VIEW_QUOTES.intent("006A1", null)).isEqualTo(LaunchIntent.viewQuotes(OPPORTUNITY));
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> Kind.OPEN_QUOTE.intent("006A1", null)))
                .hasMessageContaining("CrmQuoteId is empty");
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused is what is tested
    void an_id_that_is_null_is_named() {
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> LaunchIntent.createQuote(null)))
                .hasMessageContaining("opportunityId is null");
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> LaunchIntent.openQuote(OPPORTUNITY, null)))
                .hasMessageContaining("crmQuoteId is null");
    }
}
