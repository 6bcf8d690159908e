package io.github.dealhub4j.quote;

import io.github.dealhub4j.internal.request.RequestFields;
import org.jspecify.annotations.Nullable;

/** A postal address of a customer: a part that is described in place. Not thread-safe. */
public final class CustomerAddress {
    private final RequestFields fields;

    CustomerAddress(RequestFields fields) {
        this.fields = fields;
    }

    /** The street, at most 128 characters. */
    public CustomerAddress street(@Nullable String street) {
        fields.lines("street", street, 128);
        return this;
    }

    /** The city, at most 32 characters. */
    public CustomerAddress city(@Nullable String city) {
        fields.line("city", city, 32);
        return this;
    }

    /** The state, at most 32 characters. */
    public CustomerAddress state(@Nullable String state) {
        fields.line("state", state, 32);
        return this;
    }

    /** The country, at most 32 characters. */
    public CustomerAddress country(@Nullable String country) {
        fields.line("country", country, 32);
        return this;
    }

    /** The postal code, at most 16 characters. */
    public CustomerAddress postalCode(@Nullable String postalCode) {
        fields.line("postal_code", postalCode, 16);
        return this;
    }
}
