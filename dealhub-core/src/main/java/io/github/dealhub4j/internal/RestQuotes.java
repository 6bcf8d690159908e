package io.github.dealhub4j.internal;

import static io.github.dealhub4j.internal.http.HttpRequest.encoded;

import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.internal.Answers.Credential;
import io.github.dealhub4j.internal.Api.Download;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.http.TransportException.Reach;
import io.github.dealhub4j.internal.json.JsonFields;
import io.github.dealhub4j.internal.json.JsonFormatException;
import io.github.dealhub4j.internal.json.QuoteJson;
import io.github.dealhub4j.internal.json.QuotePage;
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
import java.util.List;
import java.util.Map;
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
        return get(quoteId, api.newDeadline(), features);
    }

    /** Reads a quote as a part of a longer call. */
    Quote get(QuoteId quoteId, Deadline deadline, Feature... features) {
        return api.get(
                "Reading quote " + quoteId,
                "/api/v2/quote/" + encoded(quoteId.value()) + query("?", features),
                deadline,
                QuoteJson::quote);
    }

    @Override
    public Quote byCrmId(CrmQuoteId crmQuoteId, Feature... features) {
        return api.get(
                "Reading the quote that the CRM knows as " + crmQuoteId,
                "/api/v2/quote/" + encoded(crmQuoteId.value()) + "?external_identifier_flag=true"
                        + query("&", features),
                api.newDeadline(),
                QuoteJson::quote);
    }

    private static String query(String separator, Feature... features) {
        StringBuilder query = new StringBuilder();
        for (Feature feature : features) {
            query.append(query.isEmpty() ? separator : "&").append("feature=").append(feature.wireName());
        }
        return query.toString();
    }

    @Override
    public QuoteId quoteIdOf(ProposalId proposalId) {
        return api.get(
                "Looking up quote " + proposalId,
                "/api/v1/quote/id/" + encoded(proposalId.value()),
                api.newDeadline(),
                QuoteJson::quoteId);
    }

    @Override
    public Stream<Quote> find(OpportunityId opportunityId, Feature... features) {
        Feature[] parts = features.clone();
        QuotePages pages = new QuotePages(opportunityId, offset -> page(opportunityId, offset, parts), executor);
        return StreamSupport.stream(pages, false)
                .flatMap(page -> page.quotes().stream())
                .onClose(pages::close);
    }

    private QuotePage page(OpportunityId opportunityId, int offset, Feature... features) {
        return api.get(
                "Finding the quotes of opportunity " + opportunityId,
                "/api/v2/quotes?external_opportunity_id=" + encoded(opportunityId.value()) + query("&", features)
                        + "&offset=" + offset + "&limit=" + PAGE_SIZE,
                api.newDeadline(),
                QuoteJson::page);
    }

    @Override
    public QuoteDocument document(QuoteId quoteId) {
        return document(quoteId, "");
    }

    @Override
    public QuoteDocument document(QuoteId quoteId, DocumentType format) {
        if (format == DocumentType.DEAL_ROOM) {
            throw new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST,
                    "A DealRoom is a page, not a file: ask for the document of quote " + quoteId
                            + " as PDF, WORD or EXCEL. Nothing was sent.",
                    0,
                    null);
        }
        return document(quoteId, "?document_type=" + format.wireName());
    }

    private QuoteDocument document(QuoteId quoteId, String query) {
        Download download = api.open(
                "Reading the document of quote " + quoteId,
                "/api/v1/quote/" + encoded(quoteId.value()) + "/document" + query,
                api.newDeadline());
        return new QuoteDocument(
                download.content(),
                download.head().answer().contentType(),
                download.head().contentDisposition());
    }

    @Override
    public DealRoomSigners signers(OpportunityId opportunityId) {
        return api.get(
                "Reading the signers of opportunity " + opportunityId,
                "/api/v1/dealroom/" + encoded(opportunityId.value()),
                api.newDeadline(),
                QuoteJson::signers);
    }

    @Override
    public SimulatedQuote simulate(Simulation simulation) {
        return api.calculate("Simulating a quote", "/api/v1/quote/simulate", simulation.fields(), fields -> {
            refuseErrors("Simulating a quote", 200, fields);
            return QuoteJson.simulated(fields);
        });
    }

    @Override
    public QuoteActionResult generate(NewQuote quote) {
        String what = "Generating a quote for opportunity " + quote.opportunityId();
        return make(what, "/api/v1/quote/generate", quote.fields(), quote.opportunityId(), QuoteJson::generated);
    }

    @Override
    public void createOpportunity(NewOpportunity opportunity) {
        String what = "Creating opportunity " + opportunity.opportunityId();
        // What a success looks like is not documented: nothing, or an object without an error.
        Boolean unused =
                make(what, "/api/v1/opportunity", opportunity.fields(), opportunity.opportunityId(), fields -> true);
    }

    /** Sends a POST that makes something, once; a lost answer is nobody's success and nobody's failure. */
    private <T> T make(
            String what, String target, Map<String, Object> body, OpportunityId opportunityId, Api.Reading<T> reading) {
        HttpAnswer answer;
        try {
            answer = api.post(target, body, api.newDeadline());
        } catch (TransportException e) {
            if (e.reach() == Reach.NOT_SENT) {
                throw Answers.unanswered(what, e);
            }
            throw OutcomeUnknownException.ofMaking(what, String.valueOf(e.getMessage()), opportunityId, 0, null, e);
        }
        return made(what, answer, opportunityId, reading);
    }

    private <T> T made(String what, HttpAnswer answer, OpportunityId opportunityId, Api.Reading<T> reading) {
        Answers answers = api.answers();
        int status = answer.status();
        String words = answers.words(answer);
        if (status >= 400 && status < 500 && status != 408) {
            throw answers.failure(what, answer, Credential.API_TOKEN);
        }
        if (status < 200 || status >= 300) {
            String why = "DealHub answered HTTP " + status + (words == null ? "" : ", " + Answers.quoted(words));
            throw OutcomeUnknownException.ofMaking(what, why, opportunityId, status, words, null);
        }
        try {
            JsonFields fields = answers.jsonOrNothing(answer);
            refuseErrors(what, status, fields);
            return reading.of(fields);
        } catch (JsonFormatException e) {
            String why = "its answer, HTTP " + status + ", cannot be understood: "
                    + answers.redacted(String.valueOf(e.getMessage()));
            throw OutcomeUnknownException.ofMaking(what, why, opportunityId, status, null, null);
        }
    }

    /** An error inside an answer that looks like a success. */
    private void refuseErrors(String what, int status, JsonFields fields) throws JsonFormatException {
        List<String> errors = fields.messages("error");
        if (!errors.isEmpty()) {
            String words = api.answers().redacted(String.join("; ", errors));
            throw new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST,
                    what + ": DealHub refused: " + Answers.quoted(words) + ".",
                    status,
                    words);
        }
    }
}
