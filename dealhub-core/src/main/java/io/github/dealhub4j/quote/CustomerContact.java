package io.github.dealhub4j.quote;

/** A person to talk to at a customer. Not thread-safe. */
public final class CustomerContact {
    private final RequestFields fields;

    CustomerContact(RequestFields fields) {
        this.fields = fields;
    }

    void check() {
        fields.require("first_name", "last_name", "email");
    }

    /** The salutation, at most 50 characters. */
    public CustomerContact salutation(String salutation) {
        fields.text("salutation", salutation, 50);
        return this;
    }

    /** The first name, at most 128 characters. Required. */
    public CustomerContact firstName(String firstName) {
        fields.text("first_name", firstName, 128);
        return this;
    }

    /** The last name, at most 128 characters. Required. */
    public CustomerContact lastName(String lastName) {
        fields.text("last_name", lastName, 128);
        return this;
    }

    /** The job title, at most 400 characters. */
    public CustomerContact title(String title) {
        fields.text("title", title, 400);
        return this;
    }

    /** The e-mail address, at most 100 characters. Required. */
    public CustomerContact email(String email) {
        fields.text("email", email, 100);
        return this;
    }

    /** The phone number, at most 50 characters. */
    public CustomerContact phone(String phone) {
        fields.text("phone", phone, 50);
        return this;
    }

    /** The company's name, at most 100 characters. */
    public CustomerContact accountName(String accountName) {
        fields.text("account_name", accountName, 100);
        return this;
    }

    /** The postal address, at most 250 characters. */
    public CustomerContact mailingAddress(String mailingAddress) {
        fields.text("mailing_address", mailingAddress, 250);
        return this;
    }

    /** Whether this is the one to talk to first. */
    public CustomerContact primary(boolean primary) {
        fields.value("primary_contact", primary);
        return this;
    }
}
