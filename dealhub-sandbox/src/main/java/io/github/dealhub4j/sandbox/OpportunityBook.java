package io.github.dealhub4j.sandbox;

import static io.github.dealhub4j.sandbox.Json.limited;
import static io.github.dealhub4j.sandbox.Json.required;

import io.github.dealhub4j.sandbox.Json.BadRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Opportunities that were made through the interface, and what it asks of them. Thread-safe. */
final class OpportunityBook {
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    private record Create(
            @Nullable String externalOpportunityId,
            @Nullable String externalOpportunityName,
            @Nullable Owner opportunityOwner,
            @Nullable String currency,
            @Nullable String externalCustomerId,
            @Nullable String customerName) {}

    /** An opportunity inside of a quote that is generated. */
    record Details(
            @Nullable String externalOpportunityName,
            @Nullable Owner opportunityOwner,
            @Nullable String externalCustomerId,
            @Nullable String customerName,
            @Nullable String geoCode,
            @Nullable String currency,
            @Nullable Address customerShippingAddress,
            @Nullable Address customerBillingAddress,
            @Nullable List<Contact> customerContacts) {}

    record Owner(
            @Nullable String externalUserId,
            @Nullable String login,
            @Nullable String email,
            @Nullable String name,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String mobile,
            @Nullable String fax,
            @Nullable String company,
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String country,
            @Nullable String postalCode,
            @Nullable String userManagerLogin) {}

    record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String country,
            @Nullable String postalCode) {}

    record Contact(
            @Nullable String salutation,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String accountName,
            @Nullable String mailingAddress,
            @Nullable Boolean primaryContact) {}

    Reply create(Call call) throws BadRequest {
        Create request = Json.read(call, Create.class);
        String id = required("external_opportunity_id", request.externalOpportunityId());
        limited("external_opportunity_id", id, 50);
        limited(
                "external_opportunity_name",
                required("external_opportunity_name", request.externalOpportunityName()),
                200);
        check(required("opportunity_owner", request.opportunityOwner()));
        limited("currency", required("currency", request.currency()), 3);
        limited("external_customer_id", required("external_customer_id", request.externalCustomerId()), 50);
        limited("customer_name", required("customer_name", request.customerName()), 256);
        if (!ids.add(id)) {
            throw new BadRequest("Request failed: The opportunity (ID = " + id + ") already exists.");
        }
        return Reply.of(200, "application/json", "");
    }

    void check(Details details) throws BadRequest {
        limited(
                "external_opportunity_name",
                required("external_opportunity_name", details.externalOpportunityName()),
                200);
        check(required("opportunity_owner", details.opportunityOwner()));
        limited("external_customer_id", required("external_customer_id", details.externalCustomerId()), 50);
        limited("customer_name", required("customer_name", details.customerName()), 256);
        limited("geo_code", required("geo_code", details.geoCode()), 100);
        limited("currency", required("currency", details.currency()), 3);
        check(details.customerShippingAddress());
        check(details.customerBillingAddress());
        for (Contact contact : details.customerContacts() == null ? List.<Contact>of() : details.customerContacts()) {
            limited("salutation", contact.salutation(), 50);
            limited("first_name", required("first_name", contact.firstName()), 128);
            limited("last_name", required("last_name", contact.lastName()), 128);
            limited("title", contact.title(), 400);
            limited("email", required("email", contact.email()), 100);
            limited("phone", contact.phone(), 50);
            limited("account_name", contact.accountName(), 100);
            limited("mailing_address", contact.mailingAddress(), 250);
        }
    }

    private static void check(Owner owner) throws BadRequest {
        limited("external_user_id", required("external_user_id", owner.externalUserId()), 200);
        limited("login", owner.login(), 100);
        limited("email", required("email", owner.email()), 100);
        limited("name", required("name", owner.name()), 300);
        limited("position", owner.position(), 300);
        limited("phone", owner.phone(), 50);
        limited("mobile", owner.mobile(), 100);
        limited("fax", owner.fax(), 100);
        limited("company", owner.company(), 100);
        limited("street", owner.street(), 128);
        limited("city", owner.city(), 32);
        limited("state", owner.state(), 32);
        limited("country", owner.country(), 32);
        limited("postal_code", owner.postalCode(), 16);
        limited("user_manager_login", owner.userManagerLogin(), 100);
    }

    private static void check(@Nullable Address address) throws BadRequest {
        if (address != null) {
            limited("street", address.street(), 128);
            limited("city", address.city(), 32);
            limited("state", address.state(), 32);
            limited("country", address.country(), 32);
            limited("postal_code", address.postalCode(), 16);
        }
    }
}
