package io.github.dealhub4j.web.spi;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.SealedOffer;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;

/** What the pages of an application need, however they are made. Thread-safe, does not block. */
public interface Pages {

    /** The DealHub instances that a page can name. */
    List<InstanceName> instances();

    /** Whether pages of the application may offer actions on quotes. */
    boolean offerActions();

    /**
     * Seals an offer for the signed-in user.
     *
     * @param request the request that the page answers
     * @throws IllegalArgumentException if the application has no such DealHub instance
     */
    SealedOffer seal(HttpServletRequest request, Principal user, Offer offer);

    /** The actions on a quote that DealHub documents to work in its status, sealed, in the order of the lifecycle. */
    List<SealedOffer> actions(
            HttpServletRequest request, Principal user, InstanceName instance, QuoteId quoteId, QuoteStatus status);

    /**
     * A ticket for a token that the page already has, as the script reads it.
     *
     * @throws IllegalArgumentException if the application has no such DealHub instance
     */
    String ticket(InstanceName instance, LaunchIntent intent, String accessToken);

    /** A text in a language, or in English if that language lacks it. */
    String text(Locale language, String key);

    /** Where the script is, below the context path. */
    String script();

    /** Where the style sheet is, below the context path. */
    String style();
}
