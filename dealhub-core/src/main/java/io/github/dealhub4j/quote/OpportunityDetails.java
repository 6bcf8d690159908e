package io.github.dealhub4j.quote;

import io.github.dealhub4j.internal.request.RequestFields;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The opportunity of a new quote, for tenants that feed DealHub by its CRM API: a part that is described in place. Not
 * thread-safe.
 */
public final class OpportunityDetails {
    static final String[] REQUIRED = {
        "external_opportunity_name",
        "opportunity_owner",
        "external_customer_id",
        "customer_name",
        "geo_code",
        "currency"
    };

    private final RequestFields fields;

    OpportunityDetails(RequestFields fields) {
        this.fields = fields;
    }

    /** The opportunity's name, at most 200 characters. Required. */
    public OpportunityDetails name(@Nullable String name) {
        fields.line("external_opportunity_name", name, 200);
        return this;
    }

    /** The CRM's id of the customer, at most 50 characters. Required. */
    public OpportunityDetails customerId(@Nullable String customerId) {
        fields.line("external_customer_id", customerId, 50);
        return this;
    }

    /** The customer's name, at most 256 characters. Required. */
    public OpportunityDetails customerName(@Nullable String customerName) {
        fields.line("customer_name", customerName, 256);
        return this;
    }

    /** The region, at most 100 characters. Required. */
    public OpportunityDetails geoCode(@Nullable String geoCode) {
        fields.line("geo_code", geoCode, 100);
        return this;
    }

    /** The currency, ISO 4217, at most 3 characters. Required. */
    public OpportunityDetails currency(@Nullable String currency) {
        fields.line("currency", currency, 3);
        return this;
    }

    /** Who owns it. Required. */
    public OpportunityDetails owner(Consumer<OpportunityOwner> owner) {
        fields.part("opportunity_owner", OpportunityOwner::new, owner, OpportunityOwner.REQUIRED);
        return this;
    }

    /** Where the customer wants deliveries. */
    public OpportunityDetails shippingAddress(Consumer<CustomerAddress> shippingAddress) {
        fields.part("customer_shipping_address", CustomerAddress::new, shippingAddress);
        return this;
    }

    /** Where the customer wants invoices. */
    public OpportunityDetails billingAddress(Consumer<CustomerAddress> billingAddress) {
        fields.part("customer_billing_address", CustomerAddress::new, billingAddress);
        return this;
    }

    /** A person at the customer. Call it once for each. */
    public OpportunityDetails contact(Consumer<CustomerContact> contact) {
        fields.listedPart("customer_contacts", CustomerContact::new, contact, CustomerContact.REQUIRED);
        return this;
    }
}
