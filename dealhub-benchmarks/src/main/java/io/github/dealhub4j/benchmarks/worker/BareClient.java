package io.github.dealhub4j.benchmarks.worker;

import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * {@code java.net.http} on HTTP/1.1 with its default executor. Answers become strings and nobody reads their JSON: it is not
 * a client of DealHub but the yardstick for what exchanges cost.
 */
public final class BareClient implements DealHubClient {
    private static final String MORE = "\"more_results_matching_the_request\":true";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI baseUrl;
    private final boolean guarded;

    /** For the DealHub at this address. */
    public BareClient(URI baseUrl, boolean guarded) {
        this.baseUrl = baseUrl;
        this.guarded = guarded;
    }

    @Override
    public void publish(String quoteId) throws IOException, InterruptedException {
        if (guarded) {
            read("/api/v2/quote/" + quoteId);
        }
        expect(202, http.send(publication(quoteId), BodyHandlers.ofString()));
    }

    @Override
    public Object get(String quoteId) throws IOException, InterruptedException {
        return read("/api/v2/quote/" + quoteId + "?feature=all");
    }

    @Override
    public void readAll(String opportunityId, Runnable afterPage) throws IOException, InterruptedException {
        String target = "/api/v2/quotes?external_opportunity_id=" + opportunityId
                + "&feature=info&feature=summary&limit=" + CannedAnswers.PAGE_SIZE + "&offset=";
        boolean more = true;
        for (int offset = 0; more; offset += CannedAnswers.PAGE_SIZE) {
            more = read(target + offset).contains(MORE);
            afterPage.run();
        }
    }

    @Override
    public CompletionStage<?> publishAsync(String quoteId, Executor executor) {
        return http.sendAsync(publication(quoteId), BodyHandlers.ofString()).thenApply(answer -> expect(202, answer));
    }

    private HttpRequest publication(String quoteId) {
        return to("/api/v1/quote/" + quoteId + "/publish")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private String read(String target) throws IOException, InterruptedException {
        return expect(200, http.send(to(target).build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder to(String target) {
        return HttpRequest.newBuilder(baseUrl.resolve(target))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Accept", "application/json");
    }

    private static String expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("HTTP " + answer.statusCode());
        }
        return answer.body();
    }
}
