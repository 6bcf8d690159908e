package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.QuoteTotals;
import java.math.BigDecimal;
import java.util.Optional;

/** Behind {@link QuoteTotals}. */
public record QuoteTotalsValue(
        Optional<String> currency,
        Optional<BigDecimal> listPrice,
        Optional<BigDecimal> netPrice,
        Optional<BigDecimal> discount,
        Optional<BigDecimal> salesDiscount)
        implements QuoteTotals {

    @Override
    public String toString() {
        return ValueText.of(QuoteTotals.class, this);
    }
}
