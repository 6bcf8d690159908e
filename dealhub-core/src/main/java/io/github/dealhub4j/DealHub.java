package io.github.dealhub4j;

import io.github.dealhub4j.internal.RestDealHub;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.Quotes;
import java.net.URI;

/**
 * A connection to one DealHub tenant. Make one per application and close it with the application: it holds one REST
 * client and one HTTP client with its connections.
 *
 * <p>Thread-safe. Connecting sends nothing.
 */
public interface DealHub extends AutoCloseable {

    /**
     * A connection with these settings. It sends nothing: wrong credentials show at the first call.
     *
     * @throws DealHubException with {@link ErrorCode#NOT_CONFIGURED} if the runtime has no Jakarta REST client or no
     *     JSON processing, or if a setting of the Java platform would make it repeat POSTs or keep a password from the proxy; the
     *     message says what to do
     */
    static DealHub connect(DealHubConfig config) {
        try {
            return RestDealHub.connect(config);
        } catch (NoClassDefFoundError e) {
            throw new DealHubException(
                    ErrorCode.NOT_CONFIGURED,
                    "A part of the Jakarta platform is missing (" + e.getMessage()
                            + "): on an application server it is all"
                            + " there, elsewhere add Jersey and Parsson as the README shows",
                    0,
                    null,
                    e);
        }
    }

    /**
     * Actions on quotes, with the API token.
     *
     * @throws DealHubException with {@link ErrorCode#NOT_CONFIGURED} if there is no API token
     */
    QuoteActions quoteActions();

    /**
     * Quotes to read, with the API token.
     *
     * @throws DealHubException with {@link ErrorCode#NOT_CONFIGURED} if there is no API token
     */
    Quotes quotes();

    /**
     * Tickets that open CPQ for a partner user, with the partner key.
     *
     * @throws DealHubException with {@link ErrorCode#NOT_CONFIGURED} if there is no partner key
     */
    CpqLauncher cpqLauncher();

    /**
     * DealHub as browsers reach it: what the {@code connect-src} of a Content-Security-Policy has to allow on pages that
     * open CPQ.
     */
    URI browserBaseUrl();

    /** Ends what is under way, and releases connections and threads. Later calls fail at once with {@link ErrorCode#CLOSED}. Closing twice is harmless. */
    @Override
    void close();
}
