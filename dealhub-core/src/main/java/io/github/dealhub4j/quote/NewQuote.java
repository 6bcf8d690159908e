package io.github.dealhub4j.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A quote to be generated, and how far it is to go at once. Immutable. */
public final class NewQuote {
    private static final String ACTION = "request_action";
    private static final String COMMENT = "sign_externally_comment";

    private final Map<String, Object> fields;
    private final OpportunityId opportunityId;

    private NewQuote(Map<String, Object> fields, OpportunityId opportunityId) {
        this.fields = fields;
        this.opportunityId = opportunityId;
    }

    /** A quote for an opportunity of the CRM, whose id has at most 50 characters, made for a kind of document. */
    public static Builder builder(OpportunityId opportunityId, DocumentType documentType) {
        return new Builder(opportunityId, documentType);
    }

    /** The opportunity. */
    public OpportunityId opportunityId() {
        return opportunityId;
    }

    /** The request under DealHub's names. */
    public Map<String, Object> fields() {
        return fields;
    }

    /**
     * Collects what is to be generated. One of {@link #draft()}, {@link #submit()}, {@link #publish()} and
     * {@link #signExternally(String)} is required. Not thread-safe.
     */
    public static final class Builder extends QuoteContent<Builder> {
        private final OpportunityId opportunityId;

        private Builder(OpportunityId opportunityId, DocumentType documentType) {
            this.opportunityId = opportunityId;
            fields.id("external_opportunity_id", opportunityId, 50);
            fields.value("document_type", documentType, DocumentType::wireName);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Leave it a draft. */
        public Builder draft() {
            return upTo("draft", null);
        }

        /** Submit it. */
        public Builder submit() {
            return upTo(QuoteAction.SUBMIT.wireName(), null);
        }

        /** Submit and publish it; possible for {@link DocumentType#DEAL_ROOM}. */
        public Builder publish() {
            return upTo(QuoteAction.PUBLISH.wireName(), null);
        }

        /** Submit it and record that it was signed outside of DealHub, with a comment of 1 to 1000 characters. */
        public Builder signExternally(@Nullable String comment) {
            return upTo(QuoteAction.SIGN_EXTERNALLY.wireName(), comment);
        }

        private Builder upTo(String action, @Nullable String comment) {
            fields.lines(COMMENT, comment, 1000);
            fields.value(ACTION, action);
            return this;
        }

        /** The quote's name, at most 250 characters. */
        public Builder quoteName(@Nullable String name) {
            fields.line("quote_name", name, 250);
            return this;
        }

        /** The name that it is published under in the DealRoom, at most 250 characters. */
        public Builder dealRoomPublishName(@Nullable String name) {
            fields.line("dealroom_publish_name", name, 250);
            return this;
        }

        /** When it expires, exact to the millisecond. */
        public Builder expiresAt(Instant expiresAt) {
            fields.value("expiration_date", expiresAt, Instant::toEpochMilli);
            return this;
        }

        /** Offset of the time zone from GMT, in hours. */
        public Builder timezoneOffset(BigDecimal hours) {
            fields.value("timezone_offset", hours);
            return this;
        }

        /** The opportunity itself, for tenants that feed DealHub by its CRM API. */
        public Builder opportunity(Consumer<OpportunityDetails> details) {
            fields.part("opportunity_data", OpportunityDetails::new, details, OpportunityDetails.REQUIRED);
            return this;
        }

        /**
         * The quote to be generated.
         *
         * @throws io.github.dealhub4j.InvalidRequestException if anything is wrong; it says all that is
         */
        public NewQuote build() {
            fields.require(ACTION);
            if (QuoteAction.SIGN_EXTERNALLY.wireName().equals(fields.get(ACTION))) {
                fields.require(COMMENT);
            }
            return new NewQuote(fields.checked("The new quote"), opportunityId);
        }
    }
}
