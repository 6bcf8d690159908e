package io.github.dealhub4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerApiTest {
    private static final String PORTAL = "http://portal.localhost:8080";
    private static final String CREATE = "/api/v1/create/quote";
    private static final String BODY = "{\"opportunity_id\":\"006A&1\"}";

    @RegisterExtension
    final SandboxExtension dealHub =
            new SandboxExtension(SandboxSettings.builder().allowedOrigin(PORTAL).build());

    private RawClient client;

    @BeforeEach
    void connect(DealHubSandbox sandbox) {
        client = new RawClient(sandbox);
    }

    private HttpResponse<String> create(String token) {
        return client.post(CREATE, BODY, "Authorization", "Bearer " + token, "Origin", PORTAL);
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow();
    }

    @Test
    void a_token_opens_CPQ_once() {
        String token = client.accessToken();

        HttpResponse<String> first = create(token);
        HttpResponse<String> second = create(token);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("/cpq/new?opportunity=006A%261", "\"errors\":[]");
        assertThat(cookie(first)).endsWith("; Path=/; HttpOnly; Secure; SameSite=None");
        assertThat(second.statusCode()).isEqualTo(403);
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_token_dies_after_sixty_seconds(DealHubSandbox sandbox) {
        String early = client.accessToken();
        String late = client.accessToken();

        sandbox.clock().advance(Duration.ofSeconds(55));
        assertThat(create(early).statusCode()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofSeconds(5));
        assertThat(create(late).statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_no_token_opens_nothing(DealHubSandbox sandbox) {
        assertThat(create("nonsense").statusCode()).isEqualTo(403);
        assertThat(create(sandbox.apiToken()).statusCode()).isEqualTo(403);
        assertThat(client.post(CREATE, BODY).statusCode()).isEqualTo(403);
    }

    @Test
    void a_wrong_key_authenticates_nobody() {
        HttpResponse<String> response = client.post("/api/v1/authenticate/user", client.authentication("wrong", ""));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("Unauthenticated");
    }

    @Test
    void a_field_that_DealHub_does_not_know_is_refused(DealHubSandbox sandbox) {
        HttpResponse<String> response = client.post(
                "/api/v1/authenticate/user", client.authentication(sandbox.partnerKey(), ",\"nickname\":\"P\""));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Unrecognized field: nickname.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "user_id", "login", "email", "name"})
    void a_required_field_that_is_missing_is_named(String field, DealHubSandbox sandbox) {
        String body = client.authentication(sandbox.partnerKey(), "")
                .replaceAll("\"" + field + "\":\"[^\"]*\",?", "")
                .replace(",}", "}");

        HttpResponse<String> response = client.post("/api/v1/authenticate/user", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Field: " + field, "must not be null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"opportunity_id\":7}",
                "{\"opportunity_id\":\"a\",\"opportunity_id\":\"b\"}",
                "{\"opportunity_id\":\"a\"} x",
                "{\"opportunity_id\":\"\"}",
                "{}"
            })
    void a_body_that_is_not_as_documented_is_refused(String body) {
        String token = client.accessToken();

        assertThat(client.post(CREATE, body, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(400);
        assertThat(create(token).statusCode()).as("the token is still good").isEqualTo(200);
    }

    @Test
    void a_body_that_is_not_JSON_is_refused() {
        assertThat(client.post(CREATE, BODY, "Content-Type", "text/plain").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_existing_quote_opens_by_its_CRM_id_and_opportunity(DealHubSandbox sandbox) {
        SandboxQuote quote = sandbox.addQuote("006A1");
        String body = "{\"opportunity_id\":\"%s\",\"quote_id\":\"" + quote.crmQuoteId() + "\"}";

        HttpResponse<String> right = client.post(
                "/api/v1/open/quote", String.format(body, "006A1"), "Authorization", "Bearer " + client.accessToken());
        HttpResponse<String> wrong = client.post(
                "/api/v1/open/quote", String.format(body, "006B1"), "Authorization", "Bearer " + client.accessToken());

        assertThat(right.body()).contains("/cpq/quote?id=" + quote.id());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Entity (ID = " + quote.crmQuoteId() + ") not found.");
    }

    @Test
    void only_pages_of_allowed_origins_may_ask() {
        String[] asks = {
            "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "authorization,content-type"
        };

        HttpResponse<String> allowed = client.send("OPTIONS", CREATE, "", with(asks, "Origin", PORTAL));
        HttpResponse<String> refused = client.send("OPTIONS", CREATE, "", with(asks, "Origin", "http://evil.example"));

        assertThat(allowed.statusCode()).isEqualTo(204);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).contains(PORTAL);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Credentials"))
                .contains("true");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(create("nonsense").headers().firstValue("Access-Control-Allow-Origin"))
                .as("errors can be read, too")
                .contains(PORTAL);
    }

    private static String[] with(String[] headers, String... more) {
        String[] all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    @Test
    void the_page_shows_who_is_signed_in_or_asks_to(DealHubSandbox sandbox) {
        String cookie = cookie(create(client.accessToken())).split(";", 2)[0];
        String page = "/cpq/new?opportunity=006A%261";

        assertThat(client.get(page, "Cookie", cookie).body())
                .contains(
                        "<strong id=\"partner\">Pat &lt;b&gt;</strong>",
                        "<strong id=\"opportunity\">006A&amp;1</strong>");
        assertThat(client.get(page).body()).contains("login-prompt").doesNotContain("id=\"partner\"");
        assertThat(client.get("/").body()).contains("Sandbox").doesNotContain(sandbox.apiToken(), sandbox.partnerKey());
    }

    @ParameterizedTest
    @CsvSource({"DealRoom, true, 303", "PDF, true, 303", "Papyrus, true, 400", "DealRoom, false, 400"})
    void saving_makes_a_draft_if_it_comes_from_CPQs_own_page(
            String documentType, boolean ownPage, int status, DealHubSandbox sandbox) {
        String cookie = cookie(create(client.accessToken())).split(";", 2)[0];

        HttpResponse<String> response = client.post(
                "/cpq/quotes",
                "opportunity=006A1&name=My+quote&documentType=" + documentType,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie,
                "Origin",
                ownPage ? sandbox.baseUrl().toString() : PORTAL);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(sandbox.quotesOf("006A1")).hasSize(status == 303 ? 1 : 0).allSatisfy(quote -> {
            assertThat(quote.name()).isEqualTo("My quote");
            assertThat(quote.documentType()).isEqualTo(documentType);
            assertThat(quote.status()).isEqualTo("Draft");
        });
    }
}
