package io.github.dealhub4j.quote;

import io.github.dealhub4j.internal.request.RequestFields;
import org.jspecify.annotations.Nullable;

/** Who owns an opportunity, a user of the CRM: a part that is described in place. Not thread-safe. */
public final class OpportunityOwner {
    static final String[] REQUIRED = {"external_user_id", "email", "name"};

    private final RequestFields fields;

    OpportunityOwner(RequestFields fields) {
        this.fields = fields;
    }

    /** The user's id in the CRM, at most 200 characters. Required. */
    public OpportunityOwner userId(@Nullable String userId) {
        fields.line("external_user_id", userId, 200);
        return this;
    }

    /** The login; the e-mail address unless set, at most 100 characters. */
    public OpportunityOwner login(@Nullable String login) {
        fields.line("login", login, 100);
        return this;
    }

    /** The e-mail address, at most 100 characters. Required. */
    public OpportunityOwner email(@Nullable String email) {
        fields.line("email", email, 100);
        return this;
    }

    /** The full name, at most 300 characters. Required. */
    public OpportunityOwner name(@Nullable String name) {
        fields.line("name", name, 300);
        return this;
    }

    /** The job title, at most 300 characters. */
    public OpportunityOwner position(@Nullable String position) {
        fields.line("position", position, 300);
        return this;
    }

    /** The phone number, at most 50 characters. */
    public OpportunityOwner phone(@Nullable String phone) {
        fields.line("phone", phone, 50);
        return this;
    }

    /** The mobile phone number, at most 100 characters. */
    public OpportunityOwner mobile(@Nullable String mobile) {
        fields.line("mobile", mobile, 100);
        return this;
    }

    /** The fax number, at most 100 characters. */
    public OpportunityOwner fax(@Nullable String fax) {
        fields.line("fax", fax, 100);
        return this;
    }

    /** The company's name, at most 100 characters. */
    public OpportunityOwner company(@Nullable String company) {
        fields.line("company", company, 100);
        return this;
    }

    /** The street, at most 128 characters. */
    public OpportunityOwner street(@Nullable String street) {
        fields.lines("street", street, 128);
        return this;
    }

    /** The city, at most 32 characters. */
    public OpportunityOwner city(@Nullable String city) {
        fields.line("city", city, 32);
        return this;
    }

    /** The state, at most 32 characters. */
    public OpportunityOwner state(@Nullable String state) {
        fields.line("state", state, 32);
        return this;
    }

    /** The country, at most 32 characters. */
    public OpportunityOwner country(@Nullable String country) {
        fields.line("country", country, 32);
        return this;
    }

    /** The postal code, at most 16 characters. */
    public OpportunityOwner postalCode(@Nullable String postalCode) {
        fields.line("postal_code", postalCode, 16);
        return this;
    }

    /** The manager's login, at most 100 characters. */
    public OpportunityOwner userManagerLogin(@Nullable String userManagerLogin) {
        fields.line("user_manager_login", userManagerLogin, 100);
        return this;
    }
}
