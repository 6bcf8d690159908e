package io.github.dealhub4j.launch;

import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;

/** What CPQ is to open with. Immutable; an id that is null is refused with an {@link IllegalArgumentException}. */
public sealed interface LaunchIntent {

    /** The name of the intent in markup and in requests of the browser, such as {@code create-quote}. */
    String name();

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

    private static void given(String name, Object id) {
        if (id == null) {
            throw new IllegalArgumentException("The " + name + " of an intent is null: say what CPQ is to open with.");
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
            given("opportunityId", opportunityId);
        }

        @Override
        public String name() {
            return "create-quote";
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
            given("opportunityId", opportunityId);
            given("crmQuoteId", crmQuoteId);
        }

        @Override
        public String name() {
            return "open-quote";
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
            given("opportunityId", opportunityId);
        }

        @Override
        public String name() {
            return "view-quotes";
        }
    }
}
