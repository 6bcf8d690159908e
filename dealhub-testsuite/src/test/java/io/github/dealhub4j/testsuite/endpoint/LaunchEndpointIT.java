package io.github.dealhub4j.testsuite.endpoint;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static io.github.dealhub4j.testsuite.TestPortal.OTHERS_OPPORTUNITY;
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

/** The launch endpoint of the deployed portal: whom it lets in, and that nobody else makes it talk to DealHub. */
class LaunchEndpointIT {
    private static TestPortal portal;

    private PortalClient partner;
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
        partner.offer(OPPORTUNITY);
        before = authentications();
    }

    private static List<SandboxRequest> authentications() {
        return portal.sandbox().requests().stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }

    /** The answer, which must be a refusal of the endpoint's own that cost DealHub nothing. */
    private void assertRefused(HttpResponse<String> response, int status, String code) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        JsonNode error = new ObjectMapper().readTree(response.body()).get("error");
        assertThat(error.get("code").asText()).isEqualTo(code);
        assertThat(error.get("message").asText()).isNotBlank().hasSizeLessThan(200);
        assertThat(authentications()).isEqualTo(before);
    }

    @Test
    void a_launch_that_the_page_offered_gets_a_ticket() throws IOException {
        HttpResponse<String> response = partner.send(partner.launch(json(partner.offer(OPPORTUNITY))));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode ticket = new ObjectMapper().readTree(response.body());
        assertThat(ticket.get("endpoint").asText())
                .isEqualTo("http://dealhub.localhost:" + portal.sandbox().port() + "/api/v1/create/quote");
        assertThat(ticket.get("body").toString()).isEqualTo("{\"opportunity_id\":\"" + OPPORTUNITY + "\"}");
        assertThat(ticket.get("accessToken").asText()).isNotBlank();
        assertThat(ticket.get("expiresIn").asInt()).isBetween(50, 60);
        assertThat(ticket.get("allowedHosts").toString())
                .isEqualTo("[\"localhost\",\"dealhub.localhost\",\"service-*.dealhub.io\"]");
        assertThat(response.body())
                .doesNotContain(portal.sandbox().partnerKey(), portal.sandbox().apiToken());
        assertThat(authentications()).hasSize(before.size() + 1);
    }

    @Test
    void an_offer_is_good_again_until_it_expires_since_the_one_time_part_is_DealHubs() {
        String offer = json(partner.offer(OPPORTUNITY));

        assertThat(partner.send(partner.launch(offer)).statusCode()).isEqualTo(200);
        assertThat(partner.send(partner.launch(offer)).statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_intent_is_refused() throws IOException {
        Map<String, Object> offer = partner.offer(OPPORTUNITY);
        offer.put("intent", "delete-quote");

        assertRefused(partner.send(partner.launch(json(offer))), 400, "DH2006");
    }

    @Test
    void an_unsigned_offer_is_refused() throws IOException {
        Map<String, Object> offer = partner.offer(OPPORTUNITY);
        offer.remove("seal");

        assertRefused(partner.send(partner.launch(json(offer))), 403, "DH2007");
    }

    @ParameterizedTest
    @CsvSource({
        "intent, view-quotes",
        "opportunityId, " + OTHERS_OPPORTUNITY,
        "opportunityId, 006dm00000a1xyziaj",
        "seal, v1.00000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "seal, x"
    })
    void an_altered_offer_is_refused(String field, String value) throws IOException {
        Map<String, Object> offer = partner.offer(OPPORTUNITY);
        offer.put(field, value);

        assertRefused(partner.send(partner.launch(json(offer))), 403, "DH2007");
    }

    @Test
    void an_offer_with_a_longer_life_is_refused() throws IOException {
        Map<String, Object> offer = partner.offer(OPPORTUNITY);
        offer.put("expires", (Long) offer.get("expires") + 1);

        assertRefused(partner.send(partner.launch(json(offer))), 403, "DH2007");
    }

    @Test
    void another_users_offer_is_refused() throws IOException {
        Map<String, Object> offer =
                new PortalClient(portal.localUrl()).signedIn("partner2").offer(OTHERS_OPPORTUNITY);

        assertRefused(partner.send(partner.launch(json(offer))), 403, "DH2007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
    void another_method_is_refused(String method) throws IOException {
        HttpResponse<String> response =
                partner.send(partner.launch("").method(method, HttpRequest.BodyPublishers.noBody()));

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
        String offer = json(partner.offer(OPPORTUNITY));

        assertRefused(partner.send(partner.launch(offer).setHeader("Sec-Fetch-Site", site)), 403, "DH2002");
    }

    @ParameterizedTest
    @CsvSource({"http://evil.example, 403", "null, 403", "https://localhost.evil.example, 403", "'', 403"})
    void an_older_browser_on_a_page_of_another_origin_is_refused(String origin, int status) throws IOException {
        String offer = json(partner.offer(OPPORTUNITY));
        HttpRequest.Builder request = partner.request("dealhub/launch")
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
        HttpRequest.Builder request = partner.request("dealhub/launch")
                .header("Content-Type", "application/json")
                .header("X-DealHub-Launch", "1")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(json(partner.offer(OPPORTUNITY))));

        assertThat(partner.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void a_signed_out_user_is_refused_in_JSON_not_by_a_login_page() throws IOException {
        String offer = json(partner.offer(OPPORTUNITY));
        PortalClient stranger = new PortalClient(portal.localUrl());

        assertRefused(stranger.send(stranger.launch(offer)), 401, "DH2004");
    }

    @Test
    void a_request_without_the_scripts_header_or_content_type_is_refused() throws IOException {
        String offer = json(partner.offer(OPPORTUNITY));

        assertRefused(partner.send(partner.launch(offer).setHeader("X-DealHub-Launch", "0")), 400, "DH2003");
        assertRefused(partner.send(partner.launch(offer).setHeader("Content-Type", "text/plain")), 400, "DH2003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"intent\":1}",
                "{\"intent\":\"create-quote\",\"opportunityId\":\"\",\"expires\":1,\"seal\":\"x\"}",
                "{\"intent\":\"create-quote\",\"opportunityId\":\"o\",\"expires\":\"1\",\"seal\":\"x\"}",
                "{\"intent\":\"create-quote\",\"opportunityId\":\"o\",\"expires\":1e99,\"seal\":\"x\"}"
            })
    void what_cannot_be_read_is_refused(String body) throws IOException {
        assertRefused(partner.send(partner.launch(body)), 400, "DH2005");
    }

    @Test
    void a_body_that_is_too_large_or_too_deep_is_refused() throws IOException {
        assertRefused(partner.send(partner.launch("{\"intent\":\"" + "x".repeat(5000) + "\"}")), 400, "DH2005");
        assertRefused(partner.send(partner.launch("[".repeat(4000))), 400, "DH2005");
    }

    @Test
    void the_page_holds_no_secret_no_token_and_no_inline_script() {
        String page = partner.opportunityPage(OPPORTUNITY);

        assertThat(page)
                .doesNotContain(portal.sandbox().partnerKey(), portal.sandbox().apiToken(), "accessToken");
        assertThat(page).containsOnlyOnce("<script");
        assertThat(page).containsPattern("<script src=\"/dealhub/launch/dealhub\\.[0-9a-f]{16}\\.js\" defer></script>");
        assertThat(page).doesNotContainPattern("(?i)\\son[a-z]+\\s*=").doesNotContainIgnoringCase("javascript:");
        assertThat(authentications())
                .as("nothing is asked of DealHub before the click")
                .isEqualTo(before);
    }

    @Test
    void the_script_can_be_cached_for_ever_because_its_name_changes_with_its_content() {
        String page = partner.opportunityPage(OPPORTUNITY);
        String address = page.replaceAll("(?s).*<script src=\"/([^\"]*)\".*", "$1");

        HttpResponse<String> script = new PortalClient(portal.localUrl()).get(address);
        HttpResponse<String> other = partner.get(address.replaceAll("\\.[0-9a-f]{16}\\.", ".0000000000000000."));

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(other.statusCode()).isEqualTo(404);
    }
}
