package io.github.dealhub4j.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user of the partner portal, as DealHub is to know it. DealHub finds its user by {@link #userId()}, so that must stay
 * the same for the same person, and creates one if there is none.
 *
 * <p>Immutable. User id, login, e-mail and name are required; DealHub publishes no lengths, so none are checked.
 */
public final class PartnerUser {
    private final String userId;
    private final String login;
    private final String email;
    private final String name;
    private final @Nullable String position;
    private final @Nullable String phone;
    private final @Nullable String mobile;
    private final @Nullable String fax;
    private final @Nullable String company;
    private final @Nullable String street;
    private final @Nullable String city;
    private final @Nullable String state;
    private final @Nullable String country;
    private final @Nullable String postalCode;
    private final @Nullable String profileImg;

    private PartnerUser(Builder from, List<String> missing) {
        this.userId = required("userId", from.userId, missing);
        this.login = required("login", from.login, missing);
        this.email = required("email", from.email, missing);
        this.name = required("name", from.name, missing);
        this.position = optional(from.position);
        this.phone = optional(from.phone);
        this.mobile = optional(from.mobile);
        this.fax = optional(from.fax);
        this.company = optional(from.company);
        this.street = optional(from.street);
        this.city = optional(from.city);
        this.state = optional(from.state);
        this.country = optional(from.country);
        this.postalCode = optional(from.postalCode);
        this.profileImg = optional(from.profileImg);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("A partner user must have " + String.join(", ", missing)
                    + ": DealHub requires user id, login, e-mail and name.");
        }
    }

    private static String required(String property, @Nullable String value, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add(property);
            return "";
        }
        if (property.equals("userId") && value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The user id of a partner user has a control character: it is one line of text.");
        }
        return value;
    }

    private static @Nullable String optional(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** A user to describe. */
    public static Builder builder() {
        return new Builder();
    }

    /** The user's stable id in the portal. */
    public String userId() {
        return userId;
    }

    /** The login that the user has, or gets, in DealHub. */
    public String login() {
        return login;
    }

    /** The e-mail address that DealHub notifies. */
    public String email() {
        return email;
    }

    /** First and last name. */
    public String name() {
        return name;
    }

    /** The position or job title; empty if not given. */
    public Optional<String> position() {
        return Optional.ofNullable(position);
    }

    /** The phone number; empty if not given. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** The mobile phone number; empty if not given. */
    public Optional<String> mobile() {
        return Optional.ofNullable(mobile);
    }

    /** The fax number; empty if not given. */
    public Optional<String> fax() {
        return Optional.ofNullable(fax);
    }

    /** The company's name; empty if not given. */
    public Optional<String> company() {
        return Optional.ofNullable(company);
    }

    /** Street and house number; empty if not given. */
    public Optional<String> street() {
        return Optional.ofNullable(street);
    }

    /** The city; empty if not given. */
    public Optional<String> city() {
        return Optional.ofNullable(city);
    }

    /** The state or province; empty if not given. */
    public Optional<String> state() {
        return Optional.ofNullable(state);
    }

    /** The country; empty if not given. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** The postal code; empty if not given. */
    public Optional<String> postalCode() {
        return Optional.ofNullable(postalCode);
    }

    /** Address of a picture of the user; empty if not given. */
    public Optional<String> profileImg() {
        return Optional.ofNullable(profileImg);
    }

    /** The user id alone: what else is known of a person does not belong in logs. */
    @Override
    public String toString() {
        return "PartnerUser[userId=" + userId + "]";
    }

    /** Collects what is known of a user; {@code null} and blank mean that it is not known. Not thread-safe. */
    public static final class Builder {
        private @Nullable String userId;
        private @Nullable String login;
        private @Nullable String email;
        private @Nullable String name;
        private @Nullable String position;
        private @Nullable String phone;
        private @Nullable String mobile;
        private @Nullable String fax;
        private @Nullable String company;
        private @Nullable String street;
        private @Nullable String city;
        private @Nullable String state;
        private @Nullable String country;
        private @Nullable String postalCode;
        private @Nullable String profileImg;

        private Builder() {}

        /** The user's stable id in the portal. Required. */
        public Builder userId(@Nullable String userId) {
            this.userId = userId;
            return this;
        }

        /** The login that the user has, or gets, in DealHub. Required. */
        public Builder login(@Nullable String login) {
            this.login = login;
            return this;
        }

        /** The e-mail address that DealHub notifies. Required. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** First and last name. Required. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The position or job title. */
        public Builder position(@Nullable String position) {
            this.position = position;
            return this;
        }

        /** The phone number. */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        /** The mobile phone number. */
        public Builder mobile(@Nullable String mobile) {
            this.mobile = mobile;
            return this;
        }

        /** The fax number. */
        public Builder fax(@Nullable String fax) {
            this.fax = fax;
            return this;
        }

        /** The company's name. */
        public Builder company(@Nullable String company) {
            this.company = company;
            return this;
        }

        /** Street and house number. */
        public Builder street(@Nullable String street) {
            this.street = street;
            return this;
        }

        /** The city. */
        public Builder city(@Nullable String city) {
            this.city = city;
            return this;
        }

        /** The state or province. */
        public Builder state(@Nullable String state) {
            this.state = state;
            return this;
        }

        /** The country. */
        public Builder country(@Nullable String country) {
            this.country = country;
            return this;
        }

        /** The postal code. */
        public Builder postalCode(@Nullable String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /** Address of a picture of the user. */
        public Builder profileImg(@Nullable String profileImg) {
            this.profileImg = profileImg;
            return this;
        }

        /**
         * The user.
         *
         * @throws IllegalArgumentException if user id, login, e-mail or name are missing; it names all that are
         */
        public PartnerUser build() {
            return new PartnerUser(this, new ArrayList<>());
        }
    }
}
