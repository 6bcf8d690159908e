package io.github.dealhub4j.quote;

import static io.github.dealhub4j.ScriptedServer.answer;
import static io.github.dealhub4j.ScriptedServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import io.github.dealhub4j.sandbox.SandboxQuote;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rest-clients")
@ExtendWith(SandboxExtension.class)
class QuotesTest {
    private DealHub dealHub;
    private Quotes quotes;

    @BeforeEach
    void connect(DealHubSandbox sandbox) {
        dealHub = TestDealHub.connect(Connections.to(sandbox));
        quotes = dealHub.quotes();
    }

    @AfterEach
    void disconnect() {
        dealHub.close();
    }

    @Test
    void without_features_only_the_status_is_read(DealHubSandbox sandbox) {
        SandboxQuote made = sandbox.addQuote("006A1");

        Quote quote = quotes.get(QuoteId.of(made.id()));

        assertThat(quote.quoteId()).isEqualTo(QuoteId.of(made.id()));
        assertThat(quote.status()).isEqualTo(QuoteStatus.DRAFT);
        assertThat(quote.rawStatus()).isEqualTo("Draft");
        assertThat(quote.info()).isEmpty();
        assertThat(quote.lineItems()).isEmpty();
    }

    @Test
    void with_features_their_parts_are_read(DealHubSandbox sandbox) {
        SandboxQuote made = sandbox.addQuote("006A1");

        Quote quote = quotes.get(QuoteId.of(made.id()), Feature.INFO, Feature.TOTALS);

        assertThat(quote.info()).hasValueSatisfying(info -> {
            assertThat(info.opportunityId()).contains(OpportunityId.of("006A1"));
            assertThat(info.crmQuoteId()).contains(CrmQuoteId.of(made.crmQuoteId()));
            assertThat(info.proposalId()).contains(ProposalId.of(made.proposalId()));
            assertThat(info.createdAt().orElseThrow()).isBetween(Instant.now().minusSeconds(60), Instant.now());
            assertThat(info.accountName()).contains("Example Customer");
            assertThat(info.submittedAt()).isEmpty();
        });
        assertThat(quote.totals().flatMap(QuoteTotals::netPrice)).isPresent();
        assertThat(quote.lineItems()).isEmpty();
        assertThat(quotes.get(QuoteId.of(made.id()), Feature.ALL).lineItems()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "a/b", "a b", "50%", "ä&=?#;+", "{id}", "%2F"})
    void an_id_reaches_DealHub_as_it_is(String id) {
        NotFoundException e = catchThrowableOfType(NotFoundException.class, () -> quotes.get(QuoteId.of(id)));

        assertThat(e.dealHubMessage()).contains("Entity (ID = " + id + ") not found.");
        assertThat(e.httpStatus()).hasValue(400);
    }

    @Test
    void the_quotes_of_an_opportunity_come_in_order_and_no_others(DealHubSandbox sandbox) {
        List<String> made = IntStream.range(0, 120)
                .mapToObj(i -> sandbox.addQuote("006A&1").id())
                .toList();
        sandbox.addQuote("006B");

        assertThat(quotes.find(OpportunityId.of("006A&1"), Feature.INFO)
                        .map(quote -> quote.quoteId().value()))
                .containsExactlyElementsOf(made);
        assertThat(sandbox.requests()).hasSize(3);
    }

    @Test
    void pages_that_nobody_wants_are_not_read(DealHubSandbox sandbox) {
        IntStream.range(0, 120).forEach(i -> sandbox.addQuote("006A1"));

        assertThat(quotes.find(OpportunityId.of("006A1")).limit(50)).hasSize(50);
        assertThat(sandbox.requests()).hasSize(1);
    }

    @Test
    void an_opportunity_without_quotes_has_none() {
        assertThat(quotes.find(OpportunityId.of("006A1"))).isEmpty();
    }

    @Test
    void more_quotes_than_DealHub_can_list_are_an_error_not_a_silent_end() throws IOException {
        String page = "{\"info\":{\"more_results_matching_the_request\":true},\"quotes\":["
                + "{\"dealhub_quote_id\":\"Q\",\"status\":\"Draft\"},".repeat(5000)
                + "{\"dealhub_quote_id\":\"Q\",\"status\":\"Draft\"}]}";
        try (ScriptedServer server = new ScriptedServer(json("200 OK", page), json("200 OK", page));
                DealHub other = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            InvalidRequestException e = catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> other.quotes().find(OpportunityId.of("006A1")).toList());

            assertThat(e.getMessage()).contains("10000", "006A1");
        }
    }

    @Test
    void every_field_of_a_full_answer_is_reachable() throws IOException {
        String full = """
                {"dealhub_quote_id":"12345zWIwGV12344","status":"On Hold","quote_upgrade_required":true,"new_field":{"x":[1]},
                 "info":{"external_opportunity_id":"opp","external_quote_id":"","duplicate_from_quote":"Q_1","primary_quote":true,
                         "creation_date":"2022-04-11 07:08:59","expiration_date":"2022-05-11T09:04:02Z","contact_name":null},
                 "summary":{"currency":"USD","total_list_price":458154.42,"total_net_price":"238042.66","sales_discount":0},
                 "deal_room_info":{"url":"not a url"},
                 "line_items":[{"id":"L1","system_ordinal":2,"ordinal":7,"msrp":50000.04,"user_discount":1.5,
                   "partner_discounts":[{"name":"Silver","discount":20,"price":47.6}],
                   "product_factors":{"duration":"1.0","quantity":3},"attributes":{"ARR":22.02,"none":null}}],
                 "answers":[{"question_id":"q","answer":"\\"No\\""}],
                 "approvals":[{"reviewer":"a@b","step":1,"status":"escalated","review_date":"2022-04-11 07:19:16"}]}""";
        try (ScriptedServer server = new ScriptedServer(json("200 OK", full));
                DealHub other = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            Quote quote = other.quotes().get(QuoteId.of("12345zWIwGV12344"), Feature.ALL);

            assertThat(quote.status()).isEqualTo(QuoteStatus.UNKNOWN);
            assertThat(quote.rawStatus()).isEqualTo("On Hold");
            assertThat(quote.upgradeRequired()).isTrue();
            assertThat(quote.dealRoomUrl()).contains("not a url");
            assertThat(quote.info()).hasValueSatisfying(info -> {
                assertThat(info.crmQuoteId()).isEmpty();
                assertThat(info.duplicatedFrom()).contains(ProposalId.of("Q_1"));
                assertThat(info.primary()).isTrue();
                assertThat(info.createdAt()).contains(Instant.parse("2022-04-11T07:08:59Z"));
                assertThat(info.expiresAt()).contains(Instant.parse("2022-05-11T09:04:02Z"));
                assertThat(info.contactName()).isEmpty();
            });
            assertThat(quote.totals()).hasValueSatisfying(totals -> {
                assertThat(totals.listPrice()).contains(new BigDecimal("458154.42"));
                assertThat(totals.netPrice()).contains(new BigDecimal("238042.66"));
                assertThat(totals.discount()).isEmpty();
            });
            LineItem item = quote.lineItems().get(0);
            assertThat(item.systemOrdinal()).hasValue(2);
            assertThat(item.ordinal()).hasValue(7);
            assertThat(item.msrp()).contains(new BigDecimal("50000.04"));
            assertThat(item.userDiscount()).contains(new BigDecimal("1.5"));
            assertThat(item.partnerDiscounts().get(0).price()).contains(new BigDecimal("47.6"));
            assertThat(item.productFactors()).containsEntry("duration", "1.0").containsEntry("quantity", "3");
            assertThat(item.attributes()).containsExactly(entry("ARR", "22.02"));
            assertThat(quote.answers().get(0).answer()).contains("\"No\"");
            Approval approval = quote.approvals().get(0);
            assertThat(approval.status()).isEqualTo(Approval.Status.UNKNOWN);
            assertThat(approval.rawStatus()).isEqualTo("escalated");
            assertThat(approval.reviewedAt()).contains(Instant.parse("2022-04-11T07:19:16Z"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"Draft\"",
                "{",
                "{\"status\":\"Draft\"}",
                "{\"dealhub_quote_id\":\"Q1\"}",
                "{\"dealhub_quote_id\":\"Q2\",\"status\":\"Draft\"}",
                "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\",\"status\":\"Won\"}",
                "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\"}}",
                "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\"} {}",
                "{\"dealhub_quote_id\":\"Q1\",\"status\":{}}",
                "<html></html>"
            })
    void an_answer_without_sense_is_a_protocol_failure_with_its_start(String body) throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("200 OK", body));
                DealHub other = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            ProtocolException e = catchThrowableOfType(
                    ProtocolException.class, () -> other.quotes().get(QuoteId.of("Q1")));

            assertThat(e.httpStatus()).hasValue(200);
            assertThat(e.excerpt()).isEqualTo(body);
        }
    }

    @Test
    void a_gateway_page_is_unavailable_in_its_own_words() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                        answer("503 Service Unavailable", "text/html", "<html><title>Maintenance</title></html>"));
                DealHub other = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            UnavailableException e = catchThrowableOfType(
                    UnavailableException.class, () -> other.quotes().get(QuoteId.of("Q1")));

            assertThat(e.dealHubMessage()).contains("Maintenance");
            assertThat(e.httpStatus()).hasValue(503);
        }
    }

    @Test
    void line_ends_in_DealHubs_words_do_not_get_into_messages() throws IOException {
        try (ScriptedServer server =
                        new ScriptedServer(json("400 Bad Request", "{\"error\":\"Value: Ann\\r\\nWARN forged\"}"));
                DealHub other = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            DealHubException e = catchThrowableOfType(
                    DealHubException.class, () -> other.quotes().get(QuoteId.of("Q1")));

            assertThat(e.dealHubMessage()).contains("Value: Ann WARN forged");
            assertThat(e.getMessage()).doesNotContain("\r", "\n");
        }
    }

    @Test
    void a_wish_to_wait_is_passed_on() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                DealHub other = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            UnavailableException e = catchThrowableOfType(
                    UnavailableException.class, () -> other.quotes().get(QuoteId.of("Q1")));

            assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
        }
    }

    @Test
    void an_answer_over_the_limit_is_not_read_to_its_end() throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("200 OK", "x".repeat(5000)));
                DealHub other = DealHub.connect(
                        Connections.to(server.baseUrl()).maxResponseBytes(1024).build())) {
            DealHubException e = catchThrowableOfType(
                    DealHubException.class, () -> other.quotes().get(QuoteId.of("Q1")));

            assertThat(e.getMessage()).contains("1024 bytes");
        }
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                        "HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                DealHub other = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            ProtocolException e = catchThrowableOfType(
                    ProtocolException.class, () -> other.quotes().get(QuoteId.of("Q1")));

            assertThat(e.httpStatus()).hasValue(302);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void after_closing_calls_fail_at_once(DealHubSandbox sandbox) {
        dealHub.close();

        DealHubException e = catchThrowableOfType(DealHubException.class, () -> quotes.get(QuoteId.of("Q1")));

        assertThat(e.code()).isEqualTo(ErrorCode.CLOSED);
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void without_a_token_the_setting_is_named(DealHubSandbox sandbox) {
        try (DealHub partnersOnly = DealHub.connect(
                DealHubConfig.builder().baseUrl(sandbox.baseUrl()).build())) {
            DealHubException e = catchThrowableOfType(DealHubException.class, partnersOnly::quotes);

            assertThat(e.code()).isEqualTo(ErrorCode.NOT_CONFIGURED);
            assertThat(e.getMessage()).contains("apiToken");
        }
    }
}
