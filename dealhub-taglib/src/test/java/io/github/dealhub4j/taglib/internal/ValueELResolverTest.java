package io.github.dealhub4j.taglib.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dealhub4j.internal.value.QuoteTotalsValue;
import io.github.dealhub4j.internal.value.QuoteValue;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What pages read of the values that stand behind the interfaces. */
class ValueELResolverTest {
    private final ValueELResolver resolver = new ValueELResolver();
    private final Quote quote = new QuoteValue(
            QuoteId.of("Q1"),
            QuoteStatus.DRAFT,
            "Draft",
            false,
            Optional.empty(),
            Optional.of(new QuoteTotalsValue(
                    Optional.of("EUR"),
                    Optional.empty(),
                    Optional.of(BigDecimal.TEN),
                    Optional.empty(),
                    Optional.empty())),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    /** A context that keeps what was resolved, and no more. */
    private static final class Context extends ELContext {
        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }

    private @Nullable Object read(@Nullable Object base, String path) {
        Object value = base;
        for (String property : path.split("\\.", -1)) {
            Context context = new Context();
            value = resolver.getValue(context, value, property);
            assertThat(context.isPropertyResolved()).as(property).isTrue();
        }
        return value;
    }

    @Test
    void accessors_are_properties() {
        assertThat(read(quote, "status")).isEqualTo(QuoteStatus.DRAFT);
        assertThat(read(quote, "status.label")).isEqualTo("Draft");
        assertThat(read(quote, "quoteId.value")).isEqualTo("Q1");
    }

    @Test
    void what_is_optional_is_read_as_what_is_in_it_or_nothing() {
        assertThat(read(quote, "totals.netPrice")).isEqualTo(BigDecimal.TEN);
        assertThat(read(Optional.of(quote), "totals.currency")).isEqualTo("EUR");
        assertThat(read(quote, "totals.discount")).isNull();
        assertThat(read(quote, "info")).isNull();
    }

    @Test
    void what_is_no_accessor_is_left_to_others() {
        Context context = new Context();

        assertThat(resolver.getValue(context, quote, "class")).isNull();
        assertThat(resolver.getValue(context, quote, "nonsense")).isNull();
        assertThat(resolver.getValue(context, URI.create("https://dealhub.example"), "host"))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void nothing_can_be_written() {
        assertThat(resolver.isReadOnly(new Context(), quote, "status")).isTrue();
        assertThatExceptionOfType(PropertyNotWritableException.class)
                .isThrownBy(() -> resolver.setValue(new Context(), quote, "status", QuoteStatus.WON));
    }

    @Test
    void names_that_pages_make_up_are_not_kept() {
        resolver.getValue(new Context(), quote, "status");
        int before = kept();

        for (int i = 0; i < 1000; i++) {
            assertThat(resolver.getValue(new Context(), quote, "made-up-" + i)).isNull();
        }

        assertThat(kept()).isEqualTo(before);
    }

    private int kept() {
        return resolver.accessors.values().stream().mapToInt(Map::size).sum();
    }
}
