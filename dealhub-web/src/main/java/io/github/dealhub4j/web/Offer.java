package io.github.dealhub4j.web;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;

/** What a page offers to its user: a launch, or an action on a quote. The seal of one is not valid for the other. Immutable. */
public sealed interface Offer {

    /** The DealHub instance that it is for. */
    InstanceName instance();

    /** The name in markup, such as {@code create-quote} or {@code submit}. */
    String name();

    /**
     * To open CPQ.
     *
     * @param instance the DealHub instance
     * @param intent what CPQ opens with
     */
    record Launch(InstanceName instance, LaunchIntent intent) implements Offer {
        @Override
        public String name() {
            return intent.kind().markupName();
        }
    }

    /**
     * To act on a quote.
     *
     * @param instance the DealHub instance
     * @param action the action
     * @param quoteId DealHub's id of the quote
     */
    record Action(InstanceName instance, QuoteAction action, QuoteId quoteId) implements Offer {
        @Override
        public String name() {
            return action.markupName();
        }
    }
}
