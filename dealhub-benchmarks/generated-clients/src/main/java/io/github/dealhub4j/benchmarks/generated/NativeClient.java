package io.github.dealhub4j.benchmarks.generated;

import generated.jdk.headless.api.HeadlessQuotingApi;
import generated.jdk.headless.model.ActionRequest;
import generated.jdk.quote.api.QuoteManagementApi;
import generated.jdk.quote.model.PaginatedQuotesResponse;
import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import io.github.dealhub4j.benchmarks.worker.DealHubClient;
import java.net.URI;
import java.util.List;

/** What openapi-generator makes for {@code java.net.http}: its library {@code native}. */
public final class NativeClient implements DealHubClient {
    private final QuoteManagementApi quotes;
    private final HeadlessQuotingApi actions;
    private final boolean guarded;

    /** For the DealHub at this address. */
    public NativeClient(URI baseUrl, boolean guarded) {
        quotes = new QuoteManagementApi(configured(new generated.jdk.quote.ApiClient(), baseUrl));
        actions = new HeadlessQuotingApi(configured(new generated.jdk.headless.ApiClient(), baseUrl));
        this.guarded = guarded;
    }

    private static generated.jdk.quote.ApiClient configured(generated.jdk.quote.ApiClient client, URI baseUrl) {
        client.updateBaseUri(baseUrl.toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + TOKEN));
        return client;
    }

    private static generated.jdk.headless.ApiClient configured(generated.jdk.headless.ApiClient client, URI baseUrl) {
        client.updateBaseUri(baseUrl.toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + TOKEN));
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
