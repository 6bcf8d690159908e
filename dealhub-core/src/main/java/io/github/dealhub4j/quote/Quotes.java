package io.github.dealhub4j.quote;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.UnavailableException;
import java.util.stream.Stream;

/**
 * Reads quotes from DealHub.
 *
 * <p>Thread-safe. Every call blocks, at most for the {@linkplain DealHubConfig#callTimeout() call time-out} plus one
 * {@linkplain DealHubConfig#readTimeout() read time-out}. Every call throws {@link AuthenticationException} if DealHub
 * does not accept the API token, {@link UnavailableException} if DealHub cannot be reached, and
 * {@link ProtocolException} if its answer cannot be understood.
 *
 * <p>Source: {@code docs/dealhub-api.md}, "Reading quotes".
 */
public interface Quotes {

    /**
     * Reads one quote.
     *
     * @param features the parts to read; without any, only id, status and whether an upgrade is required
     * @throws NotFoundException if DealHub knows no such quote
     */
    Quote get(QuoteId quoteId, Feature... features);

    /**
     * The quotes of one opportunity, in DealHub's order. DealHub is asked page by page, 50 quotes at a time, as the
     * stream is consumed: the terminal operation blocks, once a page, and throws what a call throws.
     *
     * @param features the parts to read of each quote
     * @return the quotes; empty if the opportunity has none or DealHub does not know it
     */
    Stream<Quote> find(OpportunityId opportunityId, Feature... features);
}
