package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.LineItem;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Behind {@link LineItem}. */
public record LineItemValue(
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
        Map<String, String> attributes)
        implements LineItem {

    /** Copies what could change. */
    public LineItemValue {
        partnerDiscounts = List.copyOf(partnerDiscounts);
        productFactors = inOrder(productFactors);
        attributes = inOrder(attributes);
    }

    private static Map<String, String> inOrder(Map<String, String> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    @Override
    public String toString() {
        return ValueText.of(LineItem.class, this);
    }
}
