package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("QuoteId", (Function<String, Object>) QuoteId::of),
                Arguments.of("CrmQuoteId", (Function<String, Object>) CrmQuoteId::of),
                Arguments.of("ProposalId", (Function<String, Object>) ProposalId::of),
                Arguments.of("OpportunityId", (Function<String, Object>) OpportunityId::of));
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_id_is_kept_as_it_was_given(String type, Function<String, Object> of) {
        assertThat(of.apply(" aBc/ä?").toString()).isEqualTo(" aBc/ä?");
        assertThat(of.apply("abc")).isEqualTo(of.apply("abc")).isNotEqualTo(of.apply("ABC"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_can_be_no_id_is_refused_by_name(String type, Function<String, Object> of) {
        for (String text : new String[] {"", "  ", ".", "..", "a\nb"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply(text))
                    .withMessageContaining(type);
        }
    }
}
