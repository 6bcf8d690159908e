package io.github.dealhub4j.internal;

import static io.github.dealhub4j.internal.http.HttpRequest.encoded;

import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.internal.Answers.Call;
import io.github.dealhub4j.internal.PostOutcome.Accepted;
import io.github.dealhub4j.internal.PostOutcome.Lost;
import io.github.dealhub4j.internal.PostOutcome.Refused;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.http.HttpBody;
import io.github.dealhub4j.internal.json.ActionJson;
import io.github.dealhub4j.internal.json.JsonFormatException;
import io.github.dealhub4j.internal.json.QuoteJson;
import io.github.dealhub4j.internal.json.QuotePage;
import io.github.dealhub4j.internal.request.Arguments;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.DealRoomSigners;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.NewOpportunity;
import io.github.dealhub4j.quote.NewQuote;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteDocument;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Quotes;
import io.github.dealhub4j.quote.SimulatedQuote;
import io.github.dealhub4j.quote.Simulation;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@link Quotes} over the Quote and Headless APIs. */
final class RestQuotes implements Quotes {
    private static final int PAGE_SIZE = 50;

    private final Api api;
    private final Executor executor;

    RestQuotes(Api api, Executor executor) {
        this.api = api;
        this.executor = executor;
    }

    @Override
    public Quote get(QuoteId quoteId, Feature... features) {
        Arguments.given("quoteId", quoteId);
        return get(quoteId, api.newDeadline(), features);
    }

    /** Reads a quote as a part of a longer call. */
    Quote get(QuoteId quoteId, Deadline deadline, Feature... features) {
        return api.get(
                Call.withApiToken("Reading quote", quoteId),
                "/api/v2/quote/" + encoded(quoteId.value()) + query("?", features),
                deadline,
                json -> {
                    Quote quote = QuoteJson.quote(json);
                    if (!quote.quoteId().equals(quoteId)) {
                        throw new JsonFormatException("it is about another quote");
                    }
                    return quote;
                });
    }

    @Override
    public Quote byCrmId(CrmQuoteId crmQuoteId, Feature... features) {
        Arguments.given("crmQuoteId", crmQuoteId);
        return api.get(
                Call.withApiToken("Reading the quote that the CRM knows as", crmQuoteId),
                "/api/v2/quote/" + encoded(crmQuoteId.value()) + "?external_identifier_flag=true"
                        + query("&", features),
                api.newDeadline(),
                QuoteJson::quote);
    }

    private static String query(String separator, Feature... features) {
        Arguments.given("features", features);
        StringBuilder query = new StringBuilder();
        for (Feature feature : features) {
            Arguments.given("feature", feature);
            query.append(query.isEmpty() ? separator : "&").append("feature=").append(feature.wireName());
        }
        return query.toString();
    }

    @Override
    public QuoteId quoteIdOf(ProposalId proposalId) {
        Arguments.given("proposalId", proposalId);
        return api.get(
                Call.withApiToken("Looking up quote", proposalId),
                "/api/v1/quote/id/" + encoded(proposalId.value()),
                api.newDeadline(),
                QuoteJson::quoteId);
    }

    @Override
    public Stream<Quote> find(OpportunityId opportunityId, Feature... features) {
        Arguments.given("opportunityId", opportunityId);
        String query = query("&", features);
        QuotePages pages = new QuotePages(opportunityId, offset -> page(opportunityId, offset, query), executor);
        return StreamSupport.stream(pages, false)
                .flatMap(page -> page.quotes().stream())
                .onClose(pages::close);
    }

    private QuotePage page(OpportunityId opportunityId, int offset, String query) {
        return api.get(
                Call.withApiToken("Finding the quotes of opportunity", opportunityId),
                "/api/v2/quotes?external_opportunity_id=" + encoded(opportunityId.value()) + query + "&offset=" + offset
                        + "&limit=" + PAGE_SIZE,
                api.newDeadline(),
                json -> {
                    QuotePage page = QuoteJson.page(json);
                    if (page.more() && page.quotes().isEmpty()) {
                        throw new JsonFormatException("it says that there are more quotes, and brings none");
                    }
                    return page;
                });
    }

    @Override
    public QuoteDocument document(QuoteId quoteId) {
        return document(quoteId, "");
    }

    @Override
    public QuoteDocument document(QuoteId quoteId, DocumentType format) {
        Arguments.given("format", format);
        if (format == DocumentType.DEAL_ROOM) {
            throw Arguments.invalid(
                    "format",
                    "is DEAL_ROOM, which is a page and no file",
                    "ask for the document of quote " + quoteId + " as PDF, WORD or EXCEL; nothing was sent");
        }
        return document(quoteId, "?document_type=" + format.wireName());
    }

    private QuoteDocument document(QuoteId quoteId, String query) {
        Arguments.given("quoteId", quoteId);
        HttpBody body = api.open(
                Call.withApiToken("Reading the document of quote", quoteId),
                "/api/v1/quote/" + encoded(quoteId.value()) + "/document" + query,
                api.newDeadline());
        return new QuoteDocument(
                Objects.requireNonNull(body.content()),
                body.answer().contentType(),
                body.contentDisposition().orElse(null));
    }

    @Override
    public DealRoomSigners signers(OpportunityId opportunityId) {
        Arguments.given("opportunityId", opportunityId);
        return api.get(
                Call.withApiToken("Reading the signers of opportunity", opportunityId),
                "/api/v1/dealroom/" + encoded(opportunityId.value()),
                api.newDeadline(),
                QuoteJson::signers);
    }

    @Override
    public SimulatedQuote simulate(Simulation simulation) {
        Arguments.given("simulation", simulation);
        PostOutcome<SimulatedQuote> outcome = api.post(
                Call.withApiToken("Simulating a quote"),
                "/api/v1/quote/simulate",
                simulation.fields(),
                api.newDeadline(),
                ActionJson::simulated);
        if (outcome instanceof Accepted<SimulatedQuote> accepted) {
            return accepted.value();
        }
        throw outcome instanceof Refused<SimulatedQuote> refused
                ? refused.failure()
                : ((Lost<SimulatedQuote>) outcome).failure(); // it has made nothing
    }

    @Override
    public QuoteActionResult generate(NewQuote quote) {
        Arguments.given("quote", quote);
        Call call = Call.withApiToken("Generating a quote for opportunity", quote.opportunityId());
        return made(
                call,
                quote.opportunityId(),
                api.post(call, "/api/v1/quote/generate", quote.fields(), api.newDeadline(), ActionJson::generated));
    }

    @Override
    public void createOpportunity(NewOpportunity opportunity) {
        Arguments.given("opportunity", opportunity);
        Call call = Call.withApiToken("Creating opportunity", opportunity.opportunityId());
        Boolean unused = made(
                call,
                opportunity.opportunityId(),
                api.postForNothing(
                        call, "/api/v1/opportunity", opportunity.fields(), api.newDeadline(), ActionJson::nothing));
    }

    /** Where something was to be made, a lost answer is nobody's success and nobody's failure. */
    private static <T> T made(Call call, OpportunityId opportunityId, PostOutcome<T> outcome) {
        if (outcome instanceof Accepted<T> accepted) {
            return accepted.value();
        }
        if (outcome instanceof Refused<T> refused) {
            throw refused.failure();
        }
        Lost<T> lost = (Lost<T>) outcome;
        if (lost.nothingWasSent()) {
            throw lost.failure();
        }
        throw OutcomeUnknownException.ofMaking(
                call.what(),
                lost.why(),
                opportunityId,
                lost.httpStatus(),
                lost.words(),
                lost.failure().getCause());
    }
}
