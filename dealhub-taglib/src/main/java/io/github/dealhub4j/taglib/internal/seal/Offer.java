package io.github.dealhub4j.taglib.internal.seal;

import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchIntent.OpenQuote;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;

/**
 * What a page offers to its user, without saying to whom.
 *
 * @param purpose which endpoint it is for
 * @param instance the DealHub instance
 * @param intent what is to happen, as in markup: {@code create-quote}, {@code submit}
 * @param id what it happens to: the opportunity of a launch, the quote of an action
 * @param crmQuoteId the quote that a launch opens, empty for any other offer
 */
public record Offer(Purpose purpose, InstanceName instance, String intent, String id, String crmQuoteId) {

    /** What an offer is for; one is never good for the other. */
    public enum Purpose {
        /** Opening CPQ. */
        LAUNCH("launch"),
        /** Acting on a quote. */
        ACTION("action");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A launch. */
    public static Offer launch(InstanceName instance, LaunchIntent intent) {
        String crmQuoteId = intent instanceof OpenQuote open ? open.crmQuoteId().value() : "";
        return new Offer(
                Purpose.LAUNCH, instance, intent.name(), intent.opportunityId().value(), crmQuoteId);
    }

    /** An action on a quote. */
    public static Offer action(InstanceName instance, QuoteAction action, QuoteId quoteId) {
        return new Offer(Purpose.ACTION, instance, intent(action), quoteId.value(), "");
    }

    /** An action as markup names it, such as {@code sign-externally}. */
    public static String intent(QuoteAction action) {
        return action.wireName().replace('_', '-');
    }
}
