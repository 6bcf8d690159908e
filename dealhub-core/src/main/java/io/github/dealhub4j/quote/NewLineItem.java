package io.github.dealhub4j.quote;

import io.github.dealhub4j.internal.request.RequestFields;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line item that goes into a new or simulated quote: a part that is described in place. Not thread-safe. */
public final class NewLineItem {
    static final String[] REQUIRED = {"sku"};

    private final RequestFields fields;

    NewLineItem(RequestFields fields) {
        this.fields = fields;
    }

    /** The product in DealHub's catalogue. Required. */
    public NewLineItem sku(@Nullable String sku) {
        fields.line("sku", sku, RequestFields.ANY_LENGTH);
        return this;
    }

    /** The product's name, at most 400 characters. */
    public NewLineItem name(@Nullable String name) {
        fields.line("item_name", name, 400);
        return this;
    }

    /** The bundle that the line is a part of; nothing for the bundle's own line. */
    public NewLineItem bundleSku(@Nullable String sku) {
        fields.line("bundle_ref_sku", sku, RequestFields.ANY_LENGTH);
        return this;
    }

    /** Tells several of the same bundle apart: the same for the bundle's line and its parts. */
    public NewLineItem bundleNumber(int number) {
        fields.value("bundle_ref_id", number);
        return this;
    }

    /** List price. */
    public NewLineItem listPrice(BigDecimal price) {
        fields.value("list_price", price);
        return this;
    }

    /** Net price of one unit. */
    public NewLineItem netPricePerUnit(BigDecimal price) {
        fields.value("net_price_per_unit", price);
        return this;
    }

    /** Net price of the line. */
    public NewLineItem netPrice(BigDecimal price) {
        fields.value("net_price", price);
        return this;
    }

    /** The manufacturer's suggested retail price. */
    public NewLineItem msrp(BigDecimal price) {
        fields.value("msrp", price);
        return this;
    }

    /** Discount on the suggested retail price. */
    public NewLineItem msrpDiscount(BigDecimal discount) {
        fields.value("msrp_discount", discount);
        return this;
    }

    /** Discount that the seller gives. */
    public NewLineItem salesDiscount(BigDecimal discount) {
        fields.value("sales_discount", discount);
        return this;
    }

    /** Total discount. */
    public NewLineItem totalDiscount(BigDecimal discount) {
        fields.value("total_discount", discount);
        return this;
    }

    /** What a partner program makes of it. Call it once for each; the name has at most 200 characters. */
    public NewLineItem partnerProgram(@Nullable String name, BigDecimal price, BigDecimal discount) {
        RequestFields program = fields.listed("partner_program_data");
        program.line("partner_program_name", name, 200);
        program.value("partner_level_item_price", price);
        program.value("partner_level_item_discount", discount);
        return this;
    }

    /** A factor such as quantity or duration. Call it once for each. */
    public NewLineItem factor(String name, int value) {
        fields.entry("product_factors", name, value);
        return this;
    }

    /** An attribute of the line. Call it once for each. */
    public NewLineItem attribute(String name, String value) {
        fields.entry("attributes", name, value);
        return this;
    }
}
