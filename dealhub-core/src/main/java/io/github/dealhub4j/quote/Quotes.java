package io.github.dealhub4j.quote;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.UnavailableException;
import java.util.stream.Stream;

/**
 * Reads quotes from DealHub, prices them, and makes new ones.
 *
 * <p>Thread-safe. Every call blocks, at most for the {@linkplain DealHubConfig#callTimeout() call time-out}. Readings are
 * tried up to three times (and the Java platform sends a reading once more by itself if a kept connection ends without a byte);
 * what makes something is sent once. A field that cannot be read does not lose an answer: see {@code unreadable()} of what is
 * returned. Every call throws {@link AuthenticationException} if DealHub
 * does not accept the API token, {@link UnavailableException} if DealHub cannot be reached, and {@link ProtocolException} if
 * the answer to a reading cannot be understood.
 *
 * <p>Source: {@code docs/reference/dealhub-api.md}, "Reading quotes" and "Making quotes".
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
     * Reads one quote by the CRM's id.
     *
     * @param features the parts to read; without any, only id, status and whether an upgrade is required
     * @throws NotFoundException if DealHub knows no such quote
     */
    Quote byCrmId(CrmQuoteId crmQuoteId, Feature... features);

    /**
     * DealHub's id of the quote with this number.
     *
     * @throws NotFoundException if DealHub knows no such quote
     */
    QuoteId quoteIdOf(ProposalId proposalId);

    /**
     * The quotes of one opportunity, in DealHub's order. DealHub is asked page by page, 50 quotes at a time, as the stream is
     * consumed; from the second page on, the next one is fetched meanwhile. So the memory that it takes does not depend on the
     * number of quotes, in a {@linkplain Stream#parallel() parallel} stream neither, and the terminal operation blocks and throws what a call throws. Close the stream if it may not be
     * consumed to its end. DealHub lists about 10,000 quotes of an opportunity; if there are more, the stream ends with an
     * {@link InvalidRequestException} that says so.
     *
     * @param features the parts to read of each quote
     * @return the quotes; empty if the opportunity has none or DealHub does not know it
     */
    Stream<Quote> find(OpportunityId opportunityId, Feature... features);

    /**
     * The document of a quote, in the format that it was made in. Close it after reading. The call time-out counts until the
     * document begins to arrive.
     *
     * @throws InvalidRequestException if there is none, as for a draft; in DealHub's words
     */
    QuoteDocument document(QuoteId quoteId);

    /**
     * The document of a quote in a format that its playbook allows. Close it after reading. The call time-out counts until the
     * document begins to arrive.
     *
     * @throws InvalidRequestException if there is none in that format, in DealHub's words; before anything is sent for
     *     {@link DocumentType#DEAL_ROOM}, which is no file
     */
    QuoteDocument document(QuoteId quoteId, DocumentType format);

    /**
     * Who has signed in the DealRoom of an opportunity.
     *
     * @throws InvalidRequestException if there is no DealRoom, in DealHub's words
     */
    DealRoomSigners signers(OpportunityId opportunityId);

    /**
     * Prices a quote without making it. Sent once, although repeating it would do no harm.
     *
     * @throws InvalidRequestException if DealHub does not accept it, in its own words
     */
    SimulatedQuote simulate(Simulation simulation);

    /**
     * Makes a quote. DealHub bills this, and cannot recognise a repetition: it is sent once, and never again.
     *
     * @return what DealHub answered; it goes on working on it
     * @throws InvalidRequestException if DealHub does not accept it, in its own words
     * @throws OutcomeUnknownException if the quote may or may not have been made; its message has the quote's number if DealHub
     *     has sent that much. {@link #find} the opportunity's quotes before
     *     trying again
     */
    QuoteActionResult generate(NewQuote quote);

    /**
     * Makes an opportunity. Sent once, and never again.
     *
     * @throws InvalidRequestException if DealHub does not accept it, or has it already; in its own words
     * @throws OutcomeUnknownException if it may or may not have been made
     */
    void createOpportunity(NewOpportunity opportunity);
}
