package io.github.dealhub4j.internal;

import static io.github.dealhub4j.internal.http.HttpRequest.encoded;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.internal.http.HttpRequest;
import io.github.dealhub4j.internal.http.HttpTransport;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.json.JsonFields;
import io.github.dealhub4j.internal.json.JsonFormatException;
import io.github.dealhub4j.internal.json.QuoteJson;
import io.github.dealhub4j.internal.json.QuotePage;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Quotes;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@link Quotes} over the Quote API. */
final class RestQuotes implements Quotes {
    private static final int PAGE_SIZE = 50;
    private static final int LARGEST_OFFSET = 10_000;

    private final HttpTransport transport;
    private final Answers answers;
    private final DealHubConfig config;
    private final String apiToken;

    RestQuotes(HttpTransport transport, Answers answers, DealHubConfig config, String apiToken) {
        this.transport = transport;
        this.answers = answers;
        this.config = config;
        this.apiToken = apiToken;
    }

    @Override
    public Quote get(QuoteId quoteId, Feature... features) {
        return get(quoteId, Deadline.after(config.callTimeout()), features);
    }

    /** Reads a quote as a part of a longer call. */
    Quote get(QuoteId quoteId, Deadline deadline, Feature... features) {
        StringBuilder target = new StringBuilder("/api/v2/quote/").append(encoded(quoteId.value()));
        for (int i = 0; i < features.length; i++) {
            target.append(i == 0 ? "?feature=" : "&feature=").append(features[i].wireName());
        }
        return read("Reading quote " + quoteId, target.toString(), deadline, QuoteJson::quote);
    }

    @Override
    public Stream<Quote> find(OpportunityId opportunityId, Feature... features) {
        Spliterator<QuotePage> pages = new Pages(opportunityId, List.of(features));
        return StreamSupport.stream(pages, false).flatMap(page -> page.quotes().stream());
    }

    /** Asks for a page when it is wanted, so that nothing is read that nobody consumes. */
    private final class Pages extends AbstractSpliterator<QuotePage> {
        private final OpportunityId opportunityId;
        private final List<Feature> features;
        private int offset;
        private boolean exhausted;

        Pages(OpportunityId opportunityId, List<Feature> features) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.opportunityId = opportunityId;
            this.features = features;
        }

        @Override
        public boolean tryAdvance(Consumer<? super QuotePage> consumer) {
            if (exhausted) {
                return false;
            }
            if (offset > LARGEST_OFFSET) {
                throw new InvalidRequestException(
                        ErrorCode.INVALID_REQUEST,
                        "Opportunity " + opportunityId + " has more quotes than DealHub lists: it skips at most "
                                + LARGEST_OFFSET + ". The first " + offset + " were read",
                        0,
                        null);
            }
            QuotePage page = page(opportunityId, features, offset);
            offset += page.quotes().size();
            // A page that promises more and has nothing would be asked for again for ever.
            exhausted = !page.more() || page.quotes().isEmpty();
            consumer.accept(page);
            return true;
        }
    }

    private QuotePage page(OpportunityId opportunityId, List<Feature> features, int offset) {
        StringBuilder target =
                new StringBuilder("/api/v2/quotes?external_opportunity_id=").append(encoded(opportunityId.value()));
        features.forEach(feature -> target.append("&feature=").append(feature.wireName()));
        target.append("&offset=").append(offset).append("&limit=").append(PAGE_SIZE);
        return read(
                "Finding the quotes of opportunity " + opportunityId,
                target.toString(),
                Deadline.after(config.callTimeout()),
                QuoteJson::page);
    }

    private <T> T read(String what, String target, Deadline deadline, Reading<T> reading) {
        HttpAnswer answer;
        try {
            answer = transport.send(HttpRequest.get(target, apiToken), deadline);
        } catch (TransportException e) {
            throw Answers.unavailable(what, e);
        }
        if (answer.status() != 200) {
            throw answers.failure(what, answer);
        }
        try {
            return reading.of(answers.json(answer));
        } catch (JsonFormatException e) {
            throw answers.unreadable(what, answer, e);
        }
    }

    private interface Reading<T> {
        T of(JsonFields json) throws JsonFormatException;
    }
}
