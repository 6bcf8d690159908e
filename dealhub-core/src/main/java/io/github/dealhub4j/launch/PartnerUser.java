package io.github.dealhub4j.launch;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.internal.request.RequestFields;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user of the partner portal, as DealHub is to know it. DealHub finds its user by {@link #userId()}, so that must stay
 * the same for the same person, and creates one if there is none.
 *
 * <p>Immutable. User id, login, e-mail and name are required; DealHub publishes no lengths, so none are checked.
 */
public final class PartnerUser {
    private final Map<String, Object> fields;

    private PartnerUser(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** A user to describe. */
    public static Builder builder() {
        return new Builder();
    }

    /** The request's user information under DealHub's names. */
    public Map<String, Object> fields() {
        return fields;
    }

    /** The user's stable id in the portal. */
    public String userId() {
        return required("user_id");
    }

    /** The login that the user has, or gets, in DealHub. */
    public String login() {
        return required("login");
    }

    /** The e-mail address that DealHub notifies. */
    public String email() {
        return required("email");
    }

    /** First and last name. */
    public String name() {
        return required("name");
    }

    /** The position or job title; empty if not given. */
    public Optional<String> position() {
        return optional("position");
    }

    /** The phone number; empty if not given. */
    public Optional<String> phone() {
        return optional("phone");
    }

    /** The mobile phone number; empty if not given. */
    public Optional<String> mobile() {
        return optional("mobile");
    }

    /** The fax number; empty if not given. */
    public Optional<String> fax() {
        return optional("fax");
    }

    /** The company's name; empty if not given. */
    public Optional<String> company() {
        return optional("company");
    }

    /** Street and house number; empty if not given. */
    public Optional<String> street() {
        return optional("street");
    }

    /** The city; empty if not given. */
    public Optional<String> city() {
        return optional("city");
    }

    /** The state or province; empty if not given. */
    public Optional<String> state() {
        return optional("state");
    }

    /** The country; empty if not given. */
    public Optional<String> country() {
        return optional("country");
    }

    /** The postal code; empty if not given. */
    public Optional<String> postalCode() {
        return optional("postal_code");
    }

    /** Address of a picture of the user; empty if not given. */
    public Optional<String> profileImg() {
        return optional("profile_img");
    }

    private String required(String field) {
        return optional(field).orElseThrow();
    }

    private Optional<String> optional(String field) {
        return Optional.ofNullable((String) fields.get(field));
    }

    /** The user id alone: what else is known of a person does not belong in logs. */
    @Override
    public String toString() {
        return "PartnerUser[userId=" + userId() + "]";
    }

    /** Collects what is known of a user; {@code null} and blank mean that it is not known. Not thread-safe. */
    public static final class Builder {
        private final RequestFields fields = new RequestFields();

        private Builder() {
            fields.value("type", "partner");
        }

        private Builder line(String field, @Nullable String value) {
            fields.line(field, value, RequestFields.ANY_LENGTH);
            return this;
        }

        /** The user's stable id in the portal. Required. */
        public Builder userId(@Nullable String userId) {
            return line("user_id", userId);
        }

        /** The login that the user has, or gets, in DealHub. Required. */
        public Builder login(@Nullable String login) {
            return line("login", login);
        }

        /** The e-mail address that DealHub notifies. Required. */
        public Builder email(@Nullable String email) {
            return line("email", email);
        }

        /** First and last name. Required. */
        public Builder name(@Nullable String name) {
            return line("name", name);
        }

        /** The position or job title. */
        public Builder position(@Nullable String position) {
            return line("position", position);
        }

        /** The phone number. */
        public Builder phone(@Nullable String phone) {
            return line("phone", phone);
        }

        /** The mobile phone number. */
        public Builder mobile(@Nullable String mobile) {
            return line("mobile", mobile);
        }

        /** The fax number. */
        public Builder fax(@Nullable String fax) {
            return line("fax", fax);
        }

        /** The company's name. */
        public Builder company(@Nullable String company) {
            return line("company", company);
        }

        /** Street and house number. */
        public Builder street(@Nullable String street) {
            fields.lines("street", street, RequestFields.ANY_LENGTH);
            return this;
        }

        /** The city. */
        public Builder city(@Nullable String city) {
            return line("city", city);
        }

        /** The state or province. */
        public Builder state(@Nullable String state) {
            return line("state", state);
        }

        /** The country. */
        public Builder country(@Nullable String country) {
            return line("country", country);
        }

        /** The postal code. */
        public Builder postalCode(@Nullable String postalCode) {
            return line("postal_code", postalCode);
        }

        /** Address of a picture of the user. */
        public Builder profileImg(@Nullable String profileImg) {
            return line("profile_img", profileImg);
        }

        /**
         * The user.
         *
         * @throws InvalidRequestException if anything is wrong; it says all that is
         */
        public PartnerUser build() {
            fields.require("user_id", "login", "email", "name");
            return new PartnerUser(fields.checked("The partner user"));
        }
    }
}
