package io.github.dealhub4j.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;

/** Calls the sandbox as anybody could who has read DealHub's guide, without the client library. */
final class RawClient {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final DealHubSandbox sandbox;

    RawClient(DealHubSandbox sandbox) {
        this.sandbox = sandbox;
    }

    HttpResponse<String> get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    HttpResponse<String> post(String target, String json, String... headers) {
        return send("POST", target, json, headers);
    }

    HttpResponse<String> send(String method, String target, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + target))
                .timeout(Duration.ofSeconds(10))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> withApiToken(String method, String target, String body) {
        return send(method, target, body, "Authorization", "Bearer " + sandbox.apiToken());
    }

    /** A body for Authenticate Partner User, with {@code more} in the user's part. */
    String authentication(String key, String more) {
        return String.format(
                Locale.ROOT,
                "{\"authentication\":\"%s\",\"user_information\":{\"type\":\"partner\",\"user_id\":\"u1\","
                        + "\"login\":\"pat\",\"email\":\"pat@partner.example\",\"name\":\"Pat <b>\"%s}}",
                key,
                more);
    }

    String accessToken() {
        HttpResponse<String> response = post("/api/v1/authenticate/user", authentication(sandbox.partnerKey(), ""));
        return response.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }
}
