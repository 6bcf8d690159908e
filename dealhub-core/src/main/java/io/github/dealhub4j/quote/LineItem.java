package io.github.dealhub4j.quote;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One product of a quote. Prices are in the quote's currency and exact to the digit that DealHub sent, discounts are in
 * percent. Immutable.
 *
 * @param id DealHub's id of this line
 * @param sku the product in the catalogue
 * @param bundleRef SKU of the bundle that the line belongs to
 * @param name the product's name in the catalogue
 * @param primaryTag the product's primary tag
 * @param systemName name of the system, where a quote has several
 * @param systemId id of the system, where a quote has several
 * @param systemOrdinal position of the system within the quote
 * @param groupName name of the group that made the line
 * @param ordinal position of the line as the seller sees it
 * @param msrp the manufacturer's suggested retail price
 * @param msrpDiscount discount on it
 * @param listPrice the list price
 * @param userPrice price for the end user, in indirect sale
 * @param userDiscount discount for the end user, in indirect sale
 * @param netPerUnit net price of one unit
 * @param netPrice net price of the line
 * @param partnerDiscounts discounts by partner programme, in indirect sale
 * @param salesDiscount discount that the seller gave
 * @param totalDiscount total discount
 * @param productFactors quantity, duration and the like, by name, as DealHub wrote them, in its order
 * @param attributes the line's attributes by name, numbers as text, in DealHub's order
 */
public record LineItem(
        Optional<String> id,
        Optional<String> sku,
        Optional<String> bundleRef,
        Optional<String> name,
        Optional<String> primaryTag,
        Optional<String> systemName,
        Optional<String> systemId,
        OptionalInt systemOrdinal,
        Optional<String> groupName,
        OptionalInt ordinal,
        Optional<BigDecimal> msrp,
        Optional<BigDecimal> msrpDiscount,
        Optional<BigDecimal> listPrice,
        Optional<BigDecimal> userPrice,
        Optional<BigDecimal> userDiscount,
        Optional<BigDecimal> netPerUnit,
        Optional<BigDecimal> netPrice,
        List<PartnerDiscount> partnerDiscounts,
        Optional<BigDecimal> salesDiscount,
        Optional<BigDecimal> totalDiscount,
        Map<String, String> productFactors,
        Map<String, String> attributes) {

    /** Copies the list and the maps. */
    public LineItem {
        partnerDiscounts = List.copyOf(partnerDiscounts);
        productFactors = copy(productFactors);
        attributes = copy(attributes);
    }

    /** In the same order. */
    private static Map<String, String> copy(Map<String, String> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * A discount by partner programme.
     *
     * @param name the programme's name
     * @param discount the discount, in percent
     * @param price the price after it
     */
    public record PartnerDiscount(Optional<String> name, Optional<BigDecimal> discount, Optional<BigDecimal> price) {}
}
