package io.github.dealhub4j.quote;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quote to be priced without being made. Immutable. */
public final class Simulation {
    private final Map<String, Object> fields;

    private Simulation(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** A simulation in the context of an opportunity of the CRM: its id has at most 50 characters. */
    public static Builder builder(OpportunityId opportunityId) {
        Builder builder = new Builder();
        builder.fields.id("external_opportunity_id", opportunityId, 50);
        return builder;
    }

    /**
     * A simulation in the context of a region and a currency. DealHub takes either this or an opportunity.
     *
     * @param geoCode the region, at most 200 characters
     * @param currency ISO 4217, 3 characters
     */
    public static Builder builder(@Nullable String geoCode, @Nullable String currency) {
        Builder builder = new Builder();
        builder.fields.line("geo_code", geoCode, 200);
        builder.fields.line("currency", currency, 3);
        builder.fields.require("geo_code", "currency");
        return builder;
    }

    /** The request under DealHub's names. */
    public Map<String, Object> fields() {
        return fields;
    }

    /** Collects what is to be priced. Not thread-safe. */
    public static final class Builder extends QuoteContent<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** The version whose prices and rules count, at most 16 characters; the active one unless set. */
        public Builder versionId(@Nullable String versionId) {
            fields.line("version_id", versionId, 16);
            return this;
        }

        /**
         * The simulation.
         *
         * @throws io.github.dealhub4j.InvalidRequestException if anything is wrong; it says all that is
         */
        public Simulation build() {
            return new Simulation(fields.checked("The simulation"));
        }
    }
}
