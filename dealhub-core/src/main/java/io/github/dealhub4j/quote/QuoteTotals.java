package io.github.dealhub4j.quote;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Prices of a whole quote, exact to the digit that DealHub sent. Immutable.
 *
 * @param currency the currency, ISO 4217
 * @param listPrice sum of the list prices
 * @param netPrice sum of the net prices
 * @param discount the total discount, in percent
 * @param salesDiscount the discount that the seller gave, in percent
 */
public record QuoteTotals(
        Optional<String> currency,
        Optional<BigDecimal> listPrice,
        Optional<BigDecimal> netPrice,
        Optional<BigDecimal> discount,
        Optional<BigDecimal> salesDiscount) {}
