package io.github.dealhub4j.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One product of a quote. Prices are in the quote's currency and exact to the digit that DealHub sent, discounts are in
 * percent.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface LineItem {

    /** DealHub's id of this line. */
    Optional<String> id();

    /** The product in the catalogue. */
    Optional<String> sku();

    /** SKU of the bundle that the line belongs to. */
    Optional<String> bundleRef();

    /** The product's name in the catalogue. */
    Optional<String> name();

    /** The product's primary tag. */
    Optional<String> primaryTag();

    /** Name of the system, where a quote has several. */
    Optional<String> systemName();

    /** Id of the system, where a quote has several. */
    Optional<String> systemId();

    /** Position of the system within the quote. */
    OptionalInt systemOrdinal();

    /** Name of the group that made the line. */
    Optional<String> groupName();

    /** Position of the line as the seller sees it. */
    OptionalInt ordinal();

    /** The manufacturer's suggested retail price. */
    Optional<BigDecimal> msrp();

    /** Discount on it. */
    Optional<BigDecimal> msrpDiscount();

    /** The list price. */
    Optional<BigDecimal> listPrice();

    /** Price for the end user, in indirect sale. */
    Optional<BigDecimal> userPrice();

    /** Discount for the end user, in indirect sale. */
    Optional<BigDecimal> userDiscount();

    /** Net price of one unit. */
    Optional<BigDecimal> netPerUnit();

    /** Net price of the line. */
    Optional<BigDecimal> netPrice();

    /** Discounts by partner programme, in indirect sale. */
    List<PartnerDiscount> partnerDiscounts();

    /** Discount that the seller gave. */
    Optional<BigDecimal> salesDiscount();

    /** Total discount. */
    Optional<BigDecimal> totalDiscount();

    /** Quantity, duration and the like, by name, as DealHub wrote them, in its order. */
    Map<String, String> productFactors();

    /** The line's attributes by name, numbers as text, in DealHub's order. */
    Map<String, String> attributes();

    /** A discount by partner programme. */
    interface PartnerDiscount {

        /** The programme's name. */
        Optional<String> name();

        /** The discount, in percent. */
        Optional<BigDecimal> discount();

        /** The price after it. */
        Optional<BigDecimal> price();
    }
}
