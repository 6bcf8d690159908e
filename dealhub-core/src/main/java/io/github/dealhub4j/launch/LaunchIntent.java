package io.github.dealhub4j.launch;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.internal.request.Arguments;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What CPQ is to open with. Immutable; an id that is null is refused with an {@link InvalidRequestException}. */
public sealed interface LaunchIntent {

    /** Which of the ways to open CPQ it is. */
    Kind kind();

    /** The opportunity that it is about. */
    OpportunityId opportunityId();

    /** A new quote for the opportunity. */
    static LaunchIntent createQuote(OpportunityId opportunityId) {
        return new CreateQuote(opportunityId);
    }

    /** One existing quote, by the CRM's id. */
    static LaunchIntent openQuote(OpportunityId opportunityId, CrmQuoteId crmQuoteId) {
        return new OpenQuote(opportunityId, crmQuoteId);
    }

    /** The list of the opportunity's quotes. */
    static LaunchIntent viewQuotes(OpportunityId opportunityId) {
        return new ViewQuotes(opportunityId);
    }

    /**
     * The ways to open CPQ, each with its name in pages and its place in DealHub's interface.
     *
     * <p>Source: {@code docs/dealhub-api.md}, "Opening CPQ".
     */
    enum Kind {
        /** A new quote. */
        CREATE_QUOTE("create-quote", "/api/v1/create/quote"),
        /** One existing quote. */
        OPEN_QUOTE("open-quote", "/api/v1/open/quote"),
        /** All quotes of an opportunity. */
        VIEW_QUOTES("view-quotes", "/api/v1/open/opportunity");

        private final String markupName;
        private final String path;

        Kind(String markupName, String path) {
            this.markupName = markupName;
            this.path = path;
        }

        /** The kind with this name in markup; empty if there is none. */
        public static Optional<Kind> parse(@Nullable String markupName) {
            for (Kind kind : values()) {
                if (kind.markupName.equals(markupName)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** The name in markup and in requests of the browser, such as {@code create-quote}. */
        public String markupName() {
            return markupName;
        }

        /** The path that the browser posts to, such as {@code /api/v1/create/quote}. */
        public String path() {
            return path;
        }

        /**
         * An intent of this kind.
         *
         * @param crmQuoteId the quote to open; of no account for the other kinds
         * @throws InvalidRequestException if a text that is needed is no id
         */
        public LaunchIntent intent(String opportunityId, @Nullable String crmQuoteId) {
            OpportunityId opportunity = OpportunityId.of(opportunityId);
            return switch (this) {
                case CREATE_QUOTE -> createQuote(opportunity);
                case OPEN_QUOTE -> openQuote(opportunity, CrmQuoteId.of(crmQuoteId == null ? "" : crmQuoteId));
                case VIEW_QUOTES -> viewQuotes(opportunity);
            };
        }
    }

    /**
     * A new quote.
     *
     * @param opportunityId the opportunity that it will belong to
     */
    record CreateQuote(OpportunityId opportunityId) implements LaunchIntent {

        /** Refuses what is not there. */
        public CreateQuote {
            Arguments.given("opportunityId", opportunityId);
        }

        @Override
        public Kind kind() {
            return Kind.CREATE_QUOTE;
        }
    }

    /**
     * One existing quote.
     *
     * @param opportunityId the opportunity that it belongs to
     * @param crmQuoteId the quote
     */
    record OpenQuote(OpportunityId opportunityId, CrmQuoteId crmQuoteId) implements LaunchIntent {

        /** Refuses what is not there. */
        public OpenQuote {
            Arguments.given("opportunityId", opportunityId);
            Arguments.given("crmQuoteId", crmQuoteId);
        }

        @Override
        public Kind kind() {
            return Kind.OPEN_QUOTE;
        }
    }

    /**
     * All quotes of an opportunity.
     *
     * @param opportunityId the opportunity
     */
    record ViewQuotes(OpportunityId opportunityId) implements LaunchIntent {

        /** Refuses what is not there. */
        public ViewQuotes {
            Arguments.given("opportunityId", opportunityId);
        }

        @Override
        public Kind kind() {
            return Kind.VIEW_QUOTES;
        }
    }
}
