package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.LineItem;
import java.math.BigDecimal;
import java.util.Optional;

/** Behind {@link LineItem.PartnerDiscount}. */
public record PartnerDiscountValue(Optional<String> name, Optional<BigDecimal> discount, Optional<BigDecimal> price)
        implements LineItem.PartnerDiscount {

    @Override
    public String toString() {
        return ValueText.of(LineItem.PartnerDiscount.class, this);
    }
}
