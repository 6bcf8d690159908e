package io.github.dealhub4j.taglib.internal.seal;

import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Transition.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;

/** The actions that a page offers on a quote: those that DealHub documents for its status. */
public final class ActionOffers {
    private final HmacSeals seals;

    /** Offers that are sealed with these. */
    public ActionOffers(HmacSeals seals) {
        this.seals = seals;
    }

    /** The offers for a quote in a status, in the order of a quote's life. */
    public List<SealedOffer> of(
            HttpServletRequest request, Principal user, InstanceName instance, QuoteId quoteId, QuoteStatus status) {
        return Stream.of(QuoteAction.values())
                .filter(action -> isAllowed(status, action))
                .map(action -> seals.seal(request, user, Offer.action(instance, action, quoteId)))
                .toList();
    }

    /** Whether DealHub documents that the action works in the status; where it is silent, nothing is offered. */
    public static boolean isAllowed(QuoteStatus status, QuoteAction action) {
        return QuoteLifecycle.check(status, action).verdict() == Verdict.ALLOWED;
    }
}
