package io.github.dealhub4j.quote;

import java.util.function.Consumer;

/** An opportunity for tenants that feed DealHub by its CRM API. Not thread-safe. */
public final class OpportunityDetails {
    private final RequestFields fields;

    OpportunityDetails(RequestFields fields) {
        this.fields = fields;
    }

    void check() {
        fields.require(
                "external_opportunity_name",
                "opportunity_owner",
                "external_customer_id",
                "customer_name",
                "geo_code",
                "currency");
    }

    /** The opportunity's name, at most 200 characters. Required. */
    public OpportunityDetails name(String name) {
        fields.text("external_opportunity_name", name, 200);
        return this;
    }

    /** The CRM's id of the customer, at most 50 characters. Required. */
    public OpportunityDetails customerId(String customerId) {
        fields.text("external_customer_id", customerId, 50);
        return this;
    }

    /** The customer's name, at most 256 characters. Required. */
    public OpportunityDetails customerName(String customerName) {
        fields.text("customer_name", customerName, 256);
        return this;
    }

    /** The region, at most 100 characters. Required. */
    public OpportunityDetails geoCode(String geoCode) {
        fields.text("geo_code", geoCode, 100);
        return this;
    }

    /** The currency, ISO 4217, at most 3 characters. Required. */
    public OpportunityDetails currency(String currency) {
        fields.text("currency", currency, 3);
        return this;
    }

    /** Who owns it. Required. */
    public OpportunityDetails owner(Consumer<OpportunityOwner> owner) {
        OpportunityOwner nested = new OpportunityOwner(fields.nested("opportunity_owner"));
        owner.accept(nested);
        nested.check();
        return this;
    }

    /** Where the customer wants deliveries. */
    public OpportunityDetails shippingAddress(Consumer<CustomerAddress> shippingAddress) {
        CustomerAddress nested = new CustomerAddress(fields.nested("customer_shipping_address"));
        shippingAddress.accept(nested);
        return this;
    }

    /** Where the customer wants invoices. */
    public OpportunityDetails billingAddress(Consumer<CustomerAddress> billingAddress) {
        CustomerAddress nested = new CustomerAddress(fields.nested("customer_billing_address"));
        billingAddress.accept(nested);
        return this;
    }

    /** A person at the customer. Call it once for each. */
    public OpportunityDetails contact(Consumer<CustomerContact> contact) {
        CustomerContact nested = new CustomerContact(fields.element("customer_contacts"));
        contact.accept(nested);
        nested.check();
        return this;
    }
}
