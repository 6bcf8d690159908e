package io.github.dealhub4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SandboxExtension.class)
class QuotesAndActionsTest {

    private static HttpResponse<String> act(DealHubSandbox sandbox, String quote, String action, String body) {
        return new RawClient(sandbox).withApiToken("POST", "/api/v1/quote/" + quote + "/" + action, body);
    }

    @Test
    void a_quote_lives_from_draft_to_won(DealHubSandbox sandbox) {
        SandboxQuote quote = sandbox.addQuote("006A1");

        assertThat(act(sandbox, quote.id(), "submit", "{}").body()).contains("\"status\":\"Ready To Be Sent\"");
        assertThat(act(sandbox, quote.id(), "publish", "{\"line_item_details\":\"all\"}")
                        .body())
                .contains("\"status\":\"Published\"", "\"additional_data\"");
        assertThat(act(sandbox, quote.id(), "sign_externally", "{\"sign_externally_comment\":\"paper\"}")
                        .body())
                .contains("\"status\":\"Won\"");
    }

    @ParameterizedTest
    @CsvSource({"publish, must be submitted first", "sign_externally, must be submitted first"})
    void a_refusal_is_an_error_inside_a_202(String action, String words, DealHubSandbox sandbox) {
        SandboxQuote quote = sandbox.addQuote("006A1");
        String body = action.equals("publish") ? "{}" : "{\"sign_externally_comment\":\"paper\"}";

        HttpResponse<String> response = act(sandbox, quote.id(), action, body);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).contains("\"error\":", "'Draft'", words).doesNotContain("\"status\":");
        assertThat(quote.status()).isEqualTo("Draft");
    }

    @Test
    void what_is_done_once_is_refused_the_second_time(DealHubSandbox sandbox) {
        SandboxQuote quote = sandbox.addQuote("006A1");
        act(sandbox, quote.id(), "submit", "{}");

        assertThat(act(sandbox, quote.id(), "submit", "{}").body())
                .contains("only a quote in 'Draft' can be submitted");
    }

    @Test
    void only_a_DealRoom_can_be_published(DealHubSandbox sandbox) {
        SandboxQuote quote = sandbox.addQuote("006A1", "PDF");
        act(sandbox, quote.id(), "submit", "{}");

        assertThat(act(sandbox, quote.id(), "publish", "{}").body()).contains("only a DealRoom can be published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"comment\":\"x\"}", "{\"line_item_details\":\"some\"}", ""})
    void a_body_that_is_not_as_documented_is_refused(String body, DealHubSandbox sandbox) {
        assertThat(act(sandbox, sandbox.addQuote("006A1").id(), "submit", body).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_signature_needs_a_comment_of_at_most_1000_characters(DealHubSandbox sandbox) {
        String id = sandbox.addQuote("006A1").id();
        String tooLong = "{\"sign_externally_comment\":\"" + "x".repeat(1001) + "\"}";

        assertThat(act(sandbox, id, "sign_externally", "{}").body()).contains("Field: sign_externally_comment");
        assertThat(act(sandbox, id, "sign_externally", tooLong).body()).contains("Allowed maximum length: 1000");
    }

    @Test
    void without_the_token_nothing_is_told(DealHubSandbox sandbox) {
        RawClient client = new RawClient(sandbox);

        assertThat(client.get("/api/v2/quotes").statusCode()).isEqualTo(403);
        assertThat(client.get("/api/v2/quotes").body()).isEqualTo("Unauthenticated");
        assertThat(client.post("/api/v1/quote/x/submit", "{}").body()).isEqualTo("{\"error\":\"Unauthenticated\"}");
    }

    @Test
    void approval_can_take_its_time() {
        try (DealHubSandbox slow = DealHubSandbox.start(SandboxSettings.builder()
                .approvals(Approvals.after(Duration.ofHours(1)))
                .build())) {
            SandboxQuote quote = slow.addQuote("006A1");
            assertThat(act(slow, quote.id(), "submit", "{}").body()).contains("Approval Process");

            slow.clock().advance(Duration.ofHours(1));
            assertThat(new RawClient(slow)
                            .withApiToken("GET", "/api/v2/quote/" + quote.id(), "")
                            .body())
                    .contains("\"status\":\"ReadyToBeSent\"");
        }
    }

    @Test
    void approval_can_be_decided_by_hand() {
        try (DealHubSandbox manual = DealHubSandbox.start(
                SandboxSettings.builder().approvals(Approvals.manual()).build())) {
            String approved = manual.addQuote("006A1").id();
            String rejected = manual.addQuote("006A1").id();
            String recalled = manual.addQuote("006A1").id();
            for (String id : new String[] {approved, rejected, recalled}) {
                act(manual, id, "submit", "{}");
            }

            manual.approve(approved);
            manual.reject(rejected);
            manual.recall(recalled);

            assertThat(manual.quotesOf("006A1"))
                    .extracting(SandboxQuote::status)
                    .containsExactly("Ready To Be Sent", "Rejected", "Recalled");
            assertThatIllegalStateException().isThrownBy(() -> manual.approve(rejected));
        }
    }

    @Test
    void a_list_comes_in_pages_whose_numbers_are_texts(DealHubSandbox sandbox) {
        IntStream.range(0, 3).forEach(i -> sandbox.addQuote("006A1"));
        RawClient client = new RawClient(sandbox);

        String page = client.withApiToken("GET", "/api/v2/quotes?external_opportunity_id=006A1&offset=1&limit=1", "")
                .body();

        assertThat(page)
                .contains("\"more_results_matching_the_request\":true", "\"offset\":\"1\"", "\"limit\":\"1\"")
                .containsOnlyOnce("\"dealhub_quote_id\"");
        assertThat(client.withApiToken("GET", "/api/v2/quotes?external_opportunity_id=none", "")
                        .body())
                .contains("\"quotes\":[]");
    }

    @ParameterizedTest
    @CsvSource({
        "quotes?limit=51",
        "quotes?limit=0",
        "quotes?offset=10001",
        "quotes?offset=-1",
        "quotes?page=2",
        "quotes?feature=everything",
        "quote/ABC?features=all",
        "quote/12345678901234567",
        "quote/nowhere"
    })
    void a_parameter_that_is_not_as_documented_is_refused(String target, DealHubSandbox sandbox) {
        HttpResponse<String> response = new RawClient(sandbox).withApiToken("GET", "/api/v2/" + target, "");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    }

    @Test
    void features_bring_their_parts(DealHubSandbox sandbox) {
        SandboxQuote quote = sandbox.addQuote("006A1");
        RawClient client = new RawClient(sandbox);
        String target = "/api/v2/quote/" + quote.id();

        assertThat(client.withApiToken("GET", target, "").body())
                .isEqualTo(String.format(
                        Locale.ROOT,
                        "{\"dealhub_quote_id\":\"%s\",\"status\":\"Draft\",\"quote_upgrade_required\":false}",
                        quote.id()));
        assertThat(client.withApiToken("GET", target + "?feature=info&feature=summary", "")
                        .body())
                .contains("\"info\":", "\"summary\":")
                .doesNotContain("\"line_items\":");
        assertThat(client.withApiToken(
                                "GET",
                                "/api/v2/quote/" + quote.crmQuoteId() + "?external_identifier_flag=true&feature=all",
                                "")
                        .body())
                .contains(quote.id(), "\"line_items\":", "\"approvals\":[]");
    }
}
