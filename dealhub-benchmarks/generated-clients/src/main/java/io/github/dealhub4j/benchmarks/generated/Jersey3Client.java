package io.github.dealhub4j.benchmarks.generated;

import generated.jersey.headless.api.HeadlessQuotingApi;
import generated.jersey.headless.model.ActionRequest;
import generated.jersey.quote.api.QuoteManagementApi;
import generated.jersey.quote.model.PaginatedQuotesResponse;
import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import io.github.dealhub4j.benchmarks.worker.DealHubClient;
import java.net.URI;
import java.util.List;

/** What openapi-generator makes for Jersey 3: its library {@code jersey3}. */
public final class Jersey3Client implements DealHubClient {
    private final QuoteManagementApi quotes;
    private final HeadlessQuotingApi actions;
    private final boolean guarded;

    /** For the DealHub at this address. */
    public Jersey3Client(URI baseUrl, boolean guarded) {
        quotes = new QuoteManagementApi(configured(new generated.jersey.quote.ApiClient(), baseUrl));
        actions = new HeadlessQuotingApi(configured(new generated.jersey.headless.ApiClient(), baseUrl));
        this.guarded = guarded;
    }

    private static generated.jersey.quote.ApiClient configured(generated.jersey.quote.ApiClient client, URI baseUrl) {
        client.setBasePath(baseUrl.toString());
        client.setBearerToken(TOKEN);
        return client;
    }

    private static generated.jersey.headless.ApiClient configured(
            generated.jersey.headless.ApiClient client, URI baseUrl) {
        client.setBasePath(baseUrl.toString());
        client.setBearerToken(TOKEN);
        return client;
    }

    @Override
    public void publish(String quoteId) throws Exception {
        if (guarded) {
            expect(quotes.getQuoteById(quoteId, null, null).getStatus(), "Ready To Be Sent");
        }
        expect(actions.publishQuote(quoteId, new ActionRequest()).getStatus(), "Published");
    }

    @Override
    public Object get(String quoteId) throws Exception {
        return quotes.getQuoteById(quoteId, List.of("all"), null);
    }

    @Override
    public void readAll(String opportunityId, Runnable afterPage) throws Exception {
        boolean more = true;
        for (int offset = 0; more; offset += CannedAnswers.PAGE_SIZE) {
            PaginatedQuotesResponse page =
                    quotes.getQuotes(opportunityId, List.of("info", "summary"), offset, CannedAnswers.PAGE_SIZE);
            more = Boolean.TRUE.equals(page.getInfo().getMoreResultsMatchingTheRequest());
            afterPage.run();
        }
    }

    private static void expect(String status, String expected) {
        if (!expected.equals(status)) {
            throw new IllegalStateException("status " + status);
        }
    }
}
