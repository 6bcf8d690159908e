package io.github.dealhub4j.benchmarks.worker;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteId;
import java.net.URI;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** This library, on the REST client that the class path has. Nothing but its public API is used. */
public final class LibraryClient implements DealHubClient {
    private final DealHub dealHub;

    /** A connection to the DealHub at this address. */
    public LibraryClient(URI baseUrl, boolean guarded) {
        dealHub = DealHub.connect(DealHubConfig.builder()
                .baseUrl(baseUrl)
                .apiToken(TOKEN)
                .actionsGuard(guarded)
                .build());
    }

    @Override
    public void publish(String quoteId) {
        QuoteActionResult result = dealHub.quoteActions().publish(QuoteId.of(quoteId));
        if (result.reconciled()) {
            throw new IllegalStateException("DealHub's answer was lost");
        }
    }

    @Override
    public Object get(String quoteId) {
        return dealHub.quotes().get(QuoteId.of(quoteId), Feature.ALL);
    }

    @Override
    public void readAll(String opportunityId, Runnable afterPage) {
        try (Stream<Quote> quotes =
                dealHub.quotes().find(OpportunityId.of(opportunityId), Feature.INFO, Feature.TOTALS)) {
            int[] read = {0};
            quotes.forEach(quote -> {
                read[0]++;
                if (read[0] % CannedAnswers.PAGE_SIZE == 0) {
                    afterPage.run();
                }
            });
        }
    }

    @Override
    public CompletionStage<?> publishAsync(String quoteId, Executor executor) {
        return dealHub.quoteActions().publishAsync(QuoteId.of(quoteId));
    }

    @Override
    public void close() {
        dealHub.close();
    }
}
