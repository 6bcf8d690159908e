package io.github.dealhub4j.quote;

/** Who owns an opportunity: a user of the CRM. Not thread-safe. */
public final class OpportunityOwner {
    private final RequestFields fields;

    OpportunityOwner(RequestFields fields) {
        this.fields = fields;
    }

    void check() {
        fields.require("external_user_id", "email", "name");
    }

    /** The user's id in the CRM, at most 200 characters. Required. */
    public OpportunityOwner externalUserId(String externalUserId) {
        fields.text("external_user_id", externalUserId, 200);
        return this;
    }

    /** The login; the e-mail address unless set, at most 100 characters. */
    public OpportunityOwner login(String login) {
        fields.text("login", login, 100);
        return this;
    }

    /** The e-mail address, at most 100 characters. Required. */
    public OpportunityOwner email(String email) {
        fields.text("email", email, 100);
        return this;
    }

    /** The full name, at most 300 characters. Required. */
    public OpportunityOwner name(String name) {
        fields.text("name", name, 300);
        return this;
    }

    /** The job title, at most 300 characters. */
    public OpportunityOwner position(String position) {
        fields.text("position", position, 300);
        return this;
    }

    /** The phone number, at most 50 characters. */
    public OpportunityOwner phone(String phone) {
        fields.text("phone", phone, 50);
        return this;
    }

    /** The mobile phone number, at most 100 characters. */
    public OpportunityOwner mobile(String mobile) {
        fields.text("mobile", mobile, 100);
        return this;
    }

    /** The fax number, at most 100 characters. */
    public OpportunityOwner fax(String fax) {
        fields.text("fax", fax, 100);
        return this;
    }

    /** The company's name, at most 100 characters. */
    public OpportunityOwner company(String company) {
        fields.text("company", company, 100);
        return this;
    }

    /** The street, at most 128 characters. */
    public OpportunityOwner street(String street) {
        fields.text("street", street, 128);
        return this;
    }

    /** The city, at most 32 characters. */
    public OpportunityOwner city(String city) {
        fields.text("city", city, 32);
        return this;
    }

    /** The state, at most 32 characters. */
    public OpportunityOwner state(String state) {
        fields.text("state", state, 32);
        return this;
    }

    /** The country, at most 32 characters. */
    public OpportunityOwner country(String country) {
        fields.text("country", country, 32);
        return this;
    }

    /** The postal code, at most 16 characters. */
    public OpportunityOwner postalCode(String postalCode) {
        fields.text("postal_code", postalCode, 16);
        return this;
    }

    /** The manager's login, at most 100 characters. */
    public OpportunityOwner userManagerLogin(String userManagerLogin) {
        fields.text("user_manager_login", userManagerLogin, 100);
        return this;
    }
}
