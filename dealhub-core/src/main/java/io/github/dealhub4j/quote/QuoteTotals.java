package io.github.dealhub4j.quote;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Prices of a whole quote, exact to the digit that DealHub sent.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface QuoteTotals {

    /** The currency, ISO 4217. */
    Optional<String> currency();

    /** Sum of the list prices. */
    Optional<BigDecimal> listPrice();

    /** Sum of the net prices. */
    Optional<BigDecimal> netPrice();

    /** The total discount, in percent. */
    Optional<BigDecimal> discount();

    /** The discount that the seller gave, in percent. */
    Optional<BigDecimal> salesDiscount();
}
