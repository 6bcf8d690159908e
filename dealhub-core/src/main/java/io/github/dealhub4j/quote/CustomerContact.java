package io.github.dealhub4j.quote;

import io.github.dealhub4j.internal.request.RequestFields;
import org.jspecify.annotations.Nullable;

/** A person to talk to at a customer: a part that is described in place. Not thread-safe. */
public final class CustomerContact {
    static final String[] REQUIRED = {"first_name", "last_name", "email"};

    private final RequestFields fields;

    CustomerContact(RequestFields fields) {
        this.fields = fields;
    }

    /** The salutation, at most 50 characters. */
    public CustomerContact salutation(@Nullable String salutation) {
        fields.line("salutation", salutation, 50);
        return this;
    }

    /** The first name, at most 128 characters. Required. */
    public CustomerContact firstName(@Nullable String firstName) {
        fields.line("first_name", firstName, 128);
        return this;
    }

    /** The last name, at most 128 characters. Required. */
    public CustomerContact lastName(@Nullable String lastName) {
        fields.line("last_name", lastName, 128);
        return this;
    }

    /** The job title, at most 400 characters. */
    public CustomerContact title(@Nullable String title) {
        fields.line("title", title, 400);
        return this;
    }

    /** The e-mail address, at most 100 characters. Required. */
    public CustomerContact email(@Nullable String email) {
        fields.line("email", email, 100);
        return this;
    }

    /** The phone number, at most 50 characters. */
    public CustomerContact phone(@Nullable String phone) {
        fields.line("phone", phone, 50);
        return this;
    }

    /** The company's name, at most 100 characters. */
    public CustomerContact accountName(@Nullable String accountName) {
        fields.line("account_name", accountName, 100);
        return this;
    }

    /** The postal address, at most 250 characters. */
    public CustomerContact mailingAddress(@Nullable String mailingAddress) {
        fields.lines("mailing_address", mailingAddress, 250);
        return this;
    }

    /** Whether this is the one to talk to first. */
    public CustomerContact primary(boolean primary) {
        fields.value("primary_contact", primary);
        return this;
    }
}
