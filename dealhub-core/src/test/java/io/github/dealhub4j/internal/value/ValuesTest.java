package io.github.dealhub4j.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.quote.Approval;
import io.github.dealhub4j.quote.DealRoomSigners;
import io.github.dealhub4j.quote.LineItem;
import io.github.dealhub4j.quote.PlaybookAnswer;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.quote.QuoteTotals;
import io.github.dealhub4j.quote.SimulatedQuote;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read: applications see interfaces, which may get accessors, and behind each stands a record. */
class ValuesTest {

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(Quote.class, QuoteValue.class),
                Arguments.of(QuoteInfo.class, QuoteInfoValue.class),
                Arguments.of(QuoteTotals.class, QuoteTotalsValue.class),
                Arguments.of(QuoteActionResult.class, QuoteActionResultValue.class),
                Arguments.of(SimulatedQuote.class, SimulatedQuoteValue.class),
                Arguments.of(LineItem.class, LineItemValue.class),
                Arguments.of(LineItem.PartnerDiscount.class, PartnerDiscountValue.class),
                Arguments.of(PlaybookAnswer.class, PlaybookAnswerValue.class),
                Arguments.of(Approval.class, ApprovalValue.class),
                Arguments.of(DealRoomSigners.class, DealRoomSignersValue.class),
                Arguments.of(DealRoomSigners.Signer.class, SignerValue.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_is_a_public_record_with_what_its_interface_says(Class<?> type, Class<?> value) {
        assertThat(type).isInterface();
        assertThat(type).isAssignableFrom(value);
        assertThat(Modifier.isPublic(value.getModifiers())).isTrue(); // EL and JSON-B read no others
        assertThat(Arrays.stream(value.getRecordComponents()).map(component -> component.getName()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getMethods())
                        .map(method -> method.getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void values_of_the_same_content_are_equal_and_print_by_the_name_that_applications_know(
            Class<?> type, Class<?> value) throws ReflectiveOperationException {
        Object one = withNothingInIt(value);
        Object other = withNothingInIt(value);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.toString())
                .startsWith(type.getSimpleName() + "[")
                .endsWith("]")
                .contains(Arrays.stream(value.getRecordComponents())
                        .map(component -> component.getName() + "=")
                        .toList());
    }

    private static Object withNothingInIt(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructors()[0];
        List<Object> arguments = new ArrayList<>();
        for (Class<?> component : constructor.getParameterTypes()) {
            arguments.add(nothing(component));
        }
        return constructor.newInstance(arguments.toArray());
    }

    private static Object nothing(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "x";
        }
        if (type.isRecord()) {
            return type.getConstructors()[0].newInstance("x");
        }
        return type.isInterface()
                ? type.getMethod("of").invoke(null)
                : type.getMethod("empty").invoke(null);
    }

    @Test
    void values_of_other_content_are_not() {
        assertThat(new PartnerDiscountValue(Optional.of("a"), Optional.empty(), Optional.of(BigDecimal.TEN)))
                .isNotEqualTo(new PartnerDiscountValue(Optional.of("a"), Optional.empty(), Optional.of(BigDecimal.ONE)))
                .hasToString("PartnerDiscount[name=Optional[a], discount=Optional.empty, price=Optional[10]]");
    }
}
