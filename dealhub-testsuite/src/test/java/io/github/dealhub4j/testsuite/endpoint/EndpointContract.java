package io.github.dealhub4j.testsuite.endpoint;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealhub4j.sandbox.SandboxRequest;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.TestPortal;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What both endpoints of the deployed portal ask of every request, and that a refusal costs DealHub nothing. */
abstract class EndpointContract {
    static TestPortal portal;

    PortalClient partner;
    private List<SandboxRequest> before;

    @BeforeAll
    static void start() {
        portal = TestPortal.crossSite(UnaryOperator.identity());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void signIn() {
        partner = new PortalClient(portal.localUrl()).signedIn("partner");
        offer();
        before = posts();
    }

    static List<SandboxRequest> posts() {
        return portal.sandbox().requests().stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }

    /** The answer, which must be a refusal of the endpoint's own that cost DealHub nothing. */
    void assertRefused(HttpResponse<String> response, int status, String code) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        JsonNode error = new ObjectMapper().readTree(response.body()).get("error");
        assertThat(error.get("code").asText()).isEqualTo(code);
        assertThat(error.get("message").asText()).isNotBlank().hasSizeLessThan(200);
        assertThat(posts()).isEqualTo(before);
    }

    /** Where the endpoint is. */
    abstract String path();

    /** What a page of the portal offers the partner. */
    abstract Map<String, Object> offer();

    HttpRequest.Builder request(String body) {
        return request(partner, body);
    }

    HttpRequest.Builder request(PortalClient client, String body) {
        return path().equals("dealhub/launch") ? client.launch(body) : client.action(body);
    }

    @Test
    void an_unknown_intent_is_refused() throws IOException {
        Map<String, Object> offer = offer();
        offer.put("intent", "delete-quote");

        assertRefused(partner.send(request(json(offer))), 400, "DH2006");
    }

    @Test
    void an_unsigned_offer_is_refused() throws IOException {
        Map<String, Object> offer = offer();
        offer.remove("seal");

        assertRefused(partner.send(request(json(offer))), 403, "DH2007");
    }

    @Test
    void an_offer_with_a_longer_life_is_refused() throws IOException {
        Map<String, Object> offer = offer();
        offer.put("expires", (Long) offer.get("expires") + 1);

        assertRefused(partner.send(request(json(offer))), 403, "DH2007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
    void another_method_is_refused(String method) throws IOException {
        HttpResponse<String> response = partner.send(request("").method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(response.headers().firstValue("Allow")).contains("POST");
        if (method.equals("HEAD")) {
            assertThat(response.statusCode()).isEqualTo(405);
        } else {
            assertRefused(response, 405, "DH2001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", ""})
    void a_page_of_another_origin_is_refused(String site) throws IOException {
        String offer = json(offer());

        assertRefused(partner.send(request(offer).setHeader("Sec-Fetch-Site", site)), 403, "DH2002");
    }

    @ParameterizedTest
    @CsvSource({"http://evil.example, 403", "null, 403", "https://localhost.evil.example, 403", "'', 403"})
    void an_older_browser_on_a_page_of_another_origin_is_refused(String origin, int status) throws IOException {
        String offer = json(offer());
        HttpRequest.Builder request = partner.request(path())
                .header("Content-Type", "application/json")
                .header("X-DealHub-Launch", "1")
                .POST(HttpRequest.BodyPublishers.ofString(offer));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }

        assertRefused(partner.send(request), status, "DH2002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    void an_older_browser_on_a_page_of_the_portal_is_let_in_also_behind_a_proxy_that_ends_TLS(String scheme) {
        String origin = scheme + "://" + portal.localUrl().getAuthority();
        HttpRequest.Builder request = partner.request(path())
                .header("Content-Type", "application/json")
                .header("X-DealHub-Launch", "1")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(json(offer())));

        assertThat(partner.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void a_signed_out_user_is_refused_in_JSON_not_by_a_login_page() throws IOException {
        String offer = json(offer());
        PortalClient stranger = new PortalClient(portal.localUrl());

        assertRefused(stranger.send(request(stranger, offer)), 401, "DH2004");
    }

    @Test
    void a_request_without_the_scripts_header_or_content_type_is_refused() throws IOException {
        String offer = json(offer());

        assertRefused(partner.send(request(offer).setHeader("X-DealHub-Launch", "0")), 400, "DH2003");
        assertRefused(partner.send(request(offer).setHeader("Content-Type", "text/plain")), 400, "DH2003");
    }

    @Test
    void a_body_that_is_too_large_or_too_deep_is_refused() throws IOException {
        assertRefused(partner.send(request("{\"intent\":\"" + "x".repeat(5000) + "\"}")), 400, "DH2005");
        assertRefused(partner.send(request("[".repeat(4000))), 400, "DH2005");
    }
}
