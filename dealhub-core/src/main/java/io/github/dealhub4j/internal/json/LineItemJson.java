package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.internal.value.LineItemValue;
import io.github.dealhub4j.internal.value.PartnerDiscountValue;
import io.github.dealhub4j.quote.LineItem;
import io.github.dealhub4j.quote.LineItem.PartnerDiscount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One line of a quote: the Quote API writes all of its fields side by side, the Actions API some of them in an object within. */
final class LineItemJson {
    private Optional<String> id = Optional.empty();
    private Optional<String> sku = Optional.empty();
    private Optional<String> bundleRef = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> primaryTag = Optional.empty();
    private Optional<String> systemName = Optional.empty();
    private Optional<String> systemId = Optional.empty();
    private OptionalInt systemOrdinal = OptionalInt.empty();
    private Optional<String> groupName = Optional.empty();
    private OptionalInt ordinal = OptionalInt.empty();
    private Optional<BigDecimal> msrp = Optional.empty();
    private Optional<BigDecimal> msrpDiscount = Optional.empty();
    private Optional<BigDecimal> listPrice = Optional.empty();
    private Optional<BigDecimal> userPrice = Optional.empty();
    private Optional<BigDecimal> userDiscount = Optional.empty();
    private Optional<BigDecimal> netPerUnit = Optional.empty();
    private Optional<BigDecimal> netPrice = Optional.empty();
    private List<PartnerDiscount> partnerDiscounts = List.of();
    private Optional<BigDecimal> salesDiscount = Optional.empty();
    private Optional<BigDecimal> totalDiscount = Optional.empty();
    private Map<String, String> productFactors = Map.of();
    private Map<String, String> attributes = Map.of();

    private LineItemJson() {}

    static LineItem lineItem(JsonInput json) throws JsonFormatException {
        LineItemJson item = new LineItemJson();
        item.read(json);
        return new LineItemValue(
                item.id,
                item.sku,
                item.bundleRef,
                item.name,
                item.primaryTag,
                item.systemName,
                item.systemId,
                item.systemOrdinal,
                item.groupName,
                item.ordinal,
                item.msrp,
                item.msrpDiscount,
                item.listPrice,
                item.userPrice,
                item.userDiscount,
                item.netPerUnit,
                item.netPrice,
                item.partnerDiscounts,
                item.salesDiscount,
                item.totalDiscount,
                item.productFactors,
                item.attributes);
    }

    private void read(JsonInput json) throws JsonFormatException {
        while (json.nextField()) {
            switch (json.field()) {
                case "id" -> id = json.text();
                case "sku" -> sku = json.text();
                case "bundle_ref" -> bundleRef = json.text();
                case "name" -> name = json.text();
                case "system_name" -> systemName = json.text();
                case "system_id" -> systemId = json.text();
                case "system_ordinal" -> systemOrdinal = json.integer();
                case "group_name" -> groupName = json.text();
                case "ordinal" -> ordinal = json.integer();
                case "list_price" -> listPrice = json.decimal();
                case "user_discount" -> userDiscount = json.decimal();
                case "net_price" -> netPrice = json.decimal();
                case "total_discount" -> totalDiscount = json.decimal();
                case "product_factors" -> productFactors = json.texts();
                case "additional_data" -> json.object(this::readDetails);
                default -> readDetail(json);
            }
        }
    }

    private LineItemJson readDetails(JsonInput json) throws JsonFormatException {
        while (json.nextField()) {
            readDetail(json);
        }
        return this;
    }

    private void readDetail(JsonInput json) throws JsonFormatException {
        switch (json.field()) {
            case "primary_tag" -> primaryTag = json.text();
            case "msrp" -> msrp = json.decimal();
            case "msrp_discount" -> msrpDiscount = json.decimal();
            case "user_price" -> userPrice = json.decimal();
            case "net_per_unit" -> netPerUnit = json.decimal();
            case "partner_discounts" -> partnerDiscounts = json.list(LineItemJson::partnerDiscount);
            case "sales_discount" -> salesDiscount = json.decimal();
            case "attributes" -> attributes = json.texts();
            default -> {}
        }
    }

    private static PartnerDiscount partnerDiscount(JsonInput json) throws JsonFormatException {
        Optional<String> name = Optional.empty();
        Optional<BigDecimal> discount = Optional.empty();
        Optional<BigDecimal> price = Optional.empty();
        while (json.nextField()) {
            switch (json.field()) {
                case "name" -> name = json.text();
                case "discount" -> discount = json.decimal();
                case "price" -> price = json.decimal();
                default -> {}
            }
        }
        return new PartnerDiscountValue(name, discount, price);
    }
}
