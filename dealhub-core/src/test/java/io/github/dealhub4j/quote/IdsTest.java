package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.InvalidRequestException.Problem;
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
        assertThat(of.apply("a\uD83D\uDE00").toString()).isEqualTo("a\uD83D\uDE00");
        assertThat(of.apply("abc")).isEqualTo(of.apply("abc")).isNotEqualTo(of.apply("ABC"));
    }

    @ParameterizedTest
    @MethodSource("types")
    @SuppressWarnings("NullAway") // what is refused is what is tested
    void null_is_refused_by_name(String type, Function<String, Object> of) {
        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> of.apply(null));

        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        assertThat(e.problems()).containsExactly(new Problem(type, "is null"));
        assertThat(e.getMessage()).contains(type + " is null: pass the id as DealHub or the CRM gave it.");
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_can_be_no_id_is_refused_by_name(String type, Function<String, Object> of) {
        for (String text :
                new String[] {"", "  ", ".", "..", "a\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\ud800", "\udc00b"}) {
            assertThat(catchThrowableOfType(InvalidRequestException.class, () -> of.apply(text))
                            .problems())
                    .extracting(Problem::field)
                    .containsExactly(type);
        }
    }
}
