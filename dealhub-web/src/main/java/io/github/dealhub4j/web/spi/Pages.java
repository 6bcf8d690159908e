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

/** What goes into the pages of an application, whatever makes them. Thread-safe, does not block. */
public interface Pages {

    /** The DealHub instances that a page can name. */
    List<InstanceName> instances();

    /** Whether the application lets its pages act on quotes at all. */
    boolean offerActions();

    /**
     * Seals an offer for the signed-in user.
     *
     * @param request the request that the page answers
     * @throws IllegalArgumentException if the application has no such DealHub instance
     */
    SealedOffer seal(HttpServletRequest request, Principal user, Offer offer);

    /** The actions on a quote that DealHub documents to work in its status, sealed, in the order of a quote's life. */
    List<SealedOffer> actions(
            HttpServletRequest request, Principal user, InstanceName instance, QuoteId quoteId, QuoteStatus status);

    /**
     * A ticket with a token that the page holds already, as the script reads it.
     *
     * @throws IllegalArgumentException if the application has no such DealHub instance
     */
    String ticket(InstanceName instance, LaunchIntent intent, String accessToken);

    /** A text in a language; in English where that language has none. */
    String text(Locale language, String key);

    /** Where the script is, below the context path. */
    String script();

    /** Where the style sheet is, below the context path. */
    String style();
}
