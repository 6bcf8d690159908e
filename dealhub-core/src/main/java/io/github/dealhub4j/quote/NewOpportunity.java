package io.github.dealhub4j.quote;

import java.util.Map;
import java.util.function.Consumer;

/** An opportunity to be made in DealHub. Immutable. */
public final class NewOpportunity {
    private final Map<String, Object> fields;
    private final OpportunityId opportunityId;

    private NewOpportunity(Map<String, Object> fields, OpportunityId opportunityId) {
        this.fields = fields;
        this.opportunityId = opportunityId;
    }

    /** The opportunity that the CRM knows by this id, which has at most 50 characters. */
    public static Builder of(OpportunityId opportunityId) {
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
            fields.text("external_opportunity_id", opportunityId.value(), 50);
        }

        /** Its name, at most 200 characters. */
        public Builder name(String name) {
            fields.text("external_opportunity_name", name, 200);
            return this;
        }

        /** Who owns it. */
        public Builder owner(Consumer<OpportunityOwner> owner) {
            OpportunityOwner nested = new OpportunityOwner(fields.nested("opportunity_owner"));
            owner.accept(nested);
            nested.check();
            return this;
        }

        /** The currency, ISO 4217. */
        public Builder currency(String currency) {
            fields.text("currency", currency, 3);
            return this;
        }

        /** The CRM's id of the customer, at most 50 characters, and the customer's name, at most 256. */
        public Builder customer(String id, String name) {
            fields.text("external_customer_id", id, 50);
            fields.text("customer_name", name, 256);
            return this;
        }

        /**
         * The opportunity.
         *
         * @throws io.github.dealhub4j.InvalidRequestException if a field is missing or too long; it names them all
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
