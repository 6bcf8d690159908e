package io.github.dealhub4j.quote;

import io.github.dealhub4j.internal.request.RequestFields;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An opportunity to be made in DealHub. Immutable. */
public final class NewOpportunity {
    private final Map<String, Object> fields;
    private final OpportunityId opportunityId;

    private NewOpportunity(Map<String, Object> fields, OpportunityId opportunityId) {
        this.fields = fields;
        this.opportunityId = opportunityId;
    }

    /** The opportunity that the CRM knows by this id, which has at most 50 characters. */
    public static Builder builder(OpportunityId opportunityId) {
        return new Builder(opportunityId);
    }

    /** The CRM's id. */
    public OpportunityId opportunityId() {
        return opportunityId;
    }

    /** The request under DealHub's names. */
    public Map<String, Object> fields() {
        return fields;
    }

    /** Collects what is known of the opportunity; all of it is required. Not thread-safe. */
    public static final class Builder {
        private final RequestFields fields = new RequestFields();
        private final OpportunityId opportunityId;

        private Builder(OpportunityId opportunityId) {
            this.opportunityId = opportunityId;
            fields.id("external_opportunity_id", opportunityId, 50);
        }

        /** Its name, at most 200 characters. */
        public Builder name(@Nullable String name) {
            fields.line("external_opportunity_name", name, 200);
            return this;
        }

        /** Who owns it. */
        public Builder owner(Consumer<OpportunityOwner> owner) {
            fields.part("opportunity_owner", OpportunityOwner::new, owner, OpportunityOwner.REQUIRED);
            return this;
        }

        /** The currency, ISO 4217. */
        public Builder currency(@Nullable String currency) {
            fields.line("currency", currency, 3);
            return this;
        }

        /** The CRM's id of the customer, at most 50 characters. */
        public Builder customerId(@Nullable String customerId) {
            fields.line("external_customer_id", customerId, 50);
            return this;
        }

        /** The customer's name, at most 256 characters. */
        public Builder customerName(@Nullable String customerName) {
            fields.line("customer_name", customerName, 256);
            return this;
        }

        /**
         * The opportunity.
         *
         * @throws io.github.dealhub4j.InvalidRequestException if anything is wrong; it says all that is
         */
        public NewOpportunity build() {
            fields.require(
                    "external_opportunity_name",
                    "opportunity_owner",
                    "currency",
                    "external_customer_id",
                    "customer_name");
            return new NewOpportunity(fields.checked("The new opportunity"), opportunityId);
        }
    }
}
