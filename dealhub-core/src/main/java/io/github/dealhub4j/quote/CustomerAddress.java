package io.github.dealhub4j.quote;

/** A postal address of a customer. Not thread-safe. */
public final class CustomerAddress {
    private final RequestFields fields;

    CustomerAddress(RequestFields fields) {
        this.fields = fields;
    }

    /** The street, at most 128 characters. */
    public CustomerAddress street(String street) {
        fields.text("street", street, 128);
        return this;
    }

    /** The city, at most 32 characters. */
    public CustomerAddress city(String city) {
        fields.text("city", city, 32);
        return this;
    }

    /** The state, at most 32 characters. */
    public CustomerAddress state(String state) {
        fields.text("state", state, 32);
        return this;
    }

    /** The country, at most 32 characters. */
    public CustomerAddress country(String country) {
        fields.text("country", country, 32);
        return this;
    }

    /** The postal code, at most 16 characters. */
    public CustomerAddress postalCode(String postalCode) {
        fields.text("postal_code", postalCode, 16);
        return this;
    }
}
