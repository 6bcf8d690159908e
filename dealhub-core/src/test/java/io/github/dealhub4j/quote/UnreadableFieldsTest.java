package io.github.dealhub4j.quote;

import static io.github.dealhub4j.ScriptedServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.internal.TestDealHub;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One odd field does not lose an answer: it is absent and named. What an answer is about is never guessed. */
class UnreadableFieldsTest {
    private static final QuoteId QUOTE = QuoteId.of("Q1");
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");

    private static <T> T answered(String status, String body, Function<DealHub, T> call) throws IOException {
        try (ScriptedServer server = new ScriptedServer(json(status, body));
                DealHub dealHub =
                        TestDealHub.connect(Connections.to(server.baseUrl()).actionsGuard(false))) {
            return call.apply(dealHub);
        }
    }

    private static Quote read(String more) throws IOException {
        return answered(
                "200 OK", "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\"," + more + "}", dealHub -> dealHub.quotes()
                        .get(QUOTE, Feature.ALL));
    }

    private static QuoteActionResult generated(String body) throws IOException {
        NewQuote quote = NewQuote.builder(OPPORTUNITY, DocumentType.PDF).draft().build();
        return answered("202 Accepted", body, dealHub -> dealHub.quotes().generate(quote));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "summary":{"total_net_price":"-"}                       | summary.total_net_price
            "summary":{"total_net_price":"1,234.50"}                | summary.total_net_price
            "summary":{"total_net_price":[1]}                       | summary.total_net_price
            "summary":{"total_net_price":1e101}                     | summary.total_net_price
            "summary":{"total_net_price":1e999999999}               | summary.total_net_price
            "summary":[]                                            | summary
            "summary":7                                             | summary
            "info":{"creation_date":"2022-13-45"}                   | info.creation_date
            "info":{"external_quote_id":"a\\u0000b"}                | info.external_quote_id
            "info":{"primary_quote":"maybe"}                        | info.primary_quote
            "line_items":[{},{"net_price":"cheap"}]                 | line_items[1].net_price
            "line_items":[{"attributes":[]}]                        | line_items[0].attributes
            "line_items":[{"attributes":{"a":["x"]}}]               | line_items[0].attributes.a
            "line_items":[{"ordinal":1.5}]                          | line_items[0].ordinal
            "line_items":[{},"oops"]                                | line_items[1]
            "line_items":{"id":"L"}                                 | line_items
            "line_items":[{"additional_data":{"msrp":"?"}}]         | line_items[0].additional_data.msrp
            "approvals":[{"step":"first"}]                          | approvals[0].step
            """)
    void a_field_that_cannot_be_read_is_absent_and_named(String odd, String path) throws IOException {
        Quote quote = read(odd + ",\"deal_room_info\":{\"url\":\"u\"}");

        assertThat(quote.unreadable()).extracting(UnreadableField::path).containsExactly(path);
        assertThat(quote.unreadable().get(0).text()).isNotBlank().hasSizeLessThan(501);
        assertThat(quote.dealRoomUrl()).contains("u"); // what stands behind it is read
        assertThat(quote.status()).isEqualTo(QuoteStatus.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "\"\"", "{}"})
    void none_is_not_unreadable(String none) throws IOException {
        String value = none.isEmpty() ? "\"x\":1" : "\"summary\":" + none + ",\"info\":" + none;

        assertThat(read(value).unreadable()).isEmpty();
    }

    @Test
    void a_number_of_any_reasonable_length_is_exact_and_a_longer_one_costs_nothing() throws IOException {
        String digits = "9".repeat(100);
        Quote quote = read("\"summary\":{\"total_net_price\":" + digits + ",\"total_list_price\":\" 1E-100 \","
                + "\"total_discount\":" + "1".repeat(1_000_000) + "}");

        QuoteTotals totals = quote.totals().orElseThrow();
        assertThat(totals.netPrice()).contains(new BigDecimal(digits));
        assertThat(totals.listPrice()).contains(new BigDecimal("1E-100"));
        assertThat(totals.discount()).isEmpty();
        assertThat(quote.unreadable())
                .extracting(UnreadableField::text)
                .containsExactly("no number: a value of 1000000 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-11 07:08:59, 2022-04-11T07:08:59Z",
        "2022-04-11T07:08:59, 2022-04-11T07:08:59Z",
        "2022-04-11T07:08:59.5+02:00, 2022-04-11T05:08:59.500Z",
        "2022-04-11, 2022-04-11T00:00:00Z"
    })
    void a_date_without_a_time_is_the_beginning_of_that_day_in_GMT(String written, String instant) throws IOException {
        assertThat(read("\"info\":{\"won_date\":\"" + written + "\"}")
                        .info()
                        .flatMap(QuoteInfo::wonAt)
                        .map(Object::toString))
                .contains(instant);
    }

    @Test
    void no_more_than_20_are_named() throws IOException {
        assertThat(read("\"line_items\":[" + "{\"net_price\":\"-\"},".repeat(30) + "{}]")
                        .unreadable())
                .hasSize(20);
    }

    @Test
    void each_quote_of_a_page_has_its_own() throws IOException {
        String page = "{\"quotes\":[{\"dealhub_quote_id\":\"Q1\",\"status\":\"Won\",\"summary\":7},"
                + "{\"dealhub_quote_id\":\"Q2\",\"status\":\"Won\"}]}";

        List<Quote> quotes = answered(
                "200 OK", page, dealHub -> dealHub.quotes().find(OPPORTUNITY).toList());

        assertThat(quotes.get(0).unreadable())
                .containsExactly(new UnreadableField("summary", "\"7\" in place of an object"));
        assertThat(quotes.get(1).unreadable()).isEmpty();
    }

    @Test
    void a_secret_in_what_cannot_be_read_is_not_shown() throws IOException {
        Quote quote = read("\"summary\":{\"total_net_price\":\"marked-api-token\"},\"line_items\":[{\"attributes\":"
                + "{\"marked%2Dapi-token\":[]}}]");

        assertThat(quote.unreadable().toString()).contains("attributes.…").doesNotContain("marked");
    }

    @Test
    void a_text_that_is_not_UTF_8_loses_a_letter_and_not_the_answer() throws IOException {
        byte[] body = "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\",\"info\":{\"account_name\":\"M\u00fcller\"}}"
                .getBytes(StandardCharsets.ISO_8859_1);
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.bytes("200 OK", body));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            assertThat(dealHub.quotes().get(QUOTE).info().flatMap(QuoteInfo::accountName))
                    .contains("M\uFFFDller");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dealhub_quote_id\":\"G1\"}",
                "{\"dealhub_quote_id\":\"G1\",\"status\":[]}",
                "{\"dealhub_quote_id\":\"G1\",\"status\":\"Hypothetical\"}",
                "{\"summary\":\"-\",\"dealhub_quote_id\":\"G1\",\"line_items\":[[]]}"
            })
    void a_billed_quote_is_not_lost_for_want_of_anything_but_its_id(String body) throws IOException {
        QuoteActionResult result = generated(body);

        assertThat(result.quoteId()).isEqualTo(QuoteId.of("G1"));
        assertThat(result.status()).isEqualTo(QuoteStatus.UNKNOWN);
    }

    @Test
    void a_billed_quote_without_an_id_is_told_by_its_number() {
        OutcomeUnknownException e = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> generated("{\"dealhub_proposal_id\":\"Q-12927\",\"status\":\"Draft\"}"));

        assertThat(e.getMessage()).contains("Q-12927");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"Published\",\"error\":\"No\"}",
                "{\"error\":\"No\",\"status\":\"Published\"}",
                "{\"error\":null,\"status\":\"Published\",\"error\":\"No\"}",
                "{\"error\":\"No\",\"error\":\"\",\"status\":\"Published\"}",
                "{\"status\":\"Published\",\"errors\":[{\"message\":\"No\"}]}",
                "{\"status\":\"Published\",\"status\":\"Draft\",\"error\":{\"message\":\"No\"}}"
            })
    void an_error_is_believed_before_a_success(String body) {
        QuoteActionRejectedException e = catchThrowableOfType(
                QuoteActionRejectedException.class,
                () -> answered(
                        "202 Accepted", body, dealHub -> dealHub.quoteActions().publish(QUOTE)));

        assertThat(e.dealHubMessage()).contains("No");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"Published\",\"dealhub_quote_id\":\"Q2\"}",
                "{\"status\":\"Published\",\"status\":\"Draft\"}",
                "{\"status\":\"Published\",\"dealhub_quote_id\":\"Q1\",\"dealhub_quote_id\":\"Q2\"}",
                "{\"status\":\"Published\"}{}",
                "{\"status\":\"Published\"}x",
                "{\"error\":\"No\"",
                "{\"error\":\"No\"}}"
            })
    void an_answer_that_contradicts_itself_or_has_something_behind_it_is_neither_success_nor_refusal(String body) {
        assertThat(catchThrowableOfType(
                        OutcomeUnknownException.class,
                        () -> answered("202 Accepted", body, dealHub -> dealHub.quoteActions()
                                .publish(QUOTE))))
                .isNotNull();
    }

    @Test
    void not_found_inside_of_a_success_is_not_found() {
        String body = "{\"error\":\"Entity (ID = Q1) not found.\"}";

        assertThat(catchThrowableOfType(
                        NotFoundException.class,
                        () -> answered("202 Accepted", body, dealHub -> dealHub.quoteActions()
                                .publish(QUOTE))))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFoundException.class, () -> generated(body)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        NotFoundException.class,
                        () -> answered(
                                "200 OK", body, dealHub -> dealHub.quotes().get(QUOTE))))
                .isNotNull();
    }

    @Test
    void a_page_that_promises_more_and_brings_nothing_is_a_protocol_failure() {
        assertThat(catchThrowableOfType(
                        ProtocolException.class,
                        () -> answered(
                                "200 OK",
                                "{\"info\":{\"more_results_matching_the_request\":true},\"quotes\":[]}",
                                dealHub -> dealHub.quotes().find(OPPORTUNITY).toList())))
                .hasMessageContaining("more quotes");
    }

    @ParameterizedTest
    @CsvSource({"404 Not Found", "200 OK"})
    void a_page_is_somebody_elses_answer(String status) throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                        ScriptedServer.answer(status, "text/html", "\n<!DOCTYPE html><title>Welcome</title>"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            ProtocolException e = catchThrowableOfType(
                    ProtocolException.class, () -> dealHub.quotes().get(QUOTE));

            assertThat(e.getMessage()).containsIgnoringCase("check the base URL");
        }
    }

    @Test
    void a_status_is_shown_on_one_line() throws IOException {
        Quote quote = answered(
                "200 OK",
                "{\"dealhub_quote_id\":\"Q1\",\"status\":\"In\\nLegal\\u202e marked-api-token\"}",
                dealHub -> dealHub.quotes().get(QUOTE));

        assertThat(quote.rawStatus()).isEqualTo("In Legal  …");
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused is what is tested
    void null_is_refused_by_name_before_anything_is_sent() throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("500 Oops", ""));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            List<Runnable> calls = List.of(
                    () -> dealHub.quotes().get(null),
                    () -> dealHub.quotes().get(QUOTE, (Feature) null),
                    () -> dealHub.quotes().byCrmId(null),
                    () -> dealHub.quotes().quoteIdOf(null),
                    () -> dealHub.quotes().find(null),
                    () -> dealHub.quotes().document(null),
                    () -> dealHub.quotes().document(QUOTE, null),
                    () -> dealHub.quotes().signers(null),
                    () -> dealHub.quotes().simulate(null),
                    () -> dealHub.quotes().generate(null),
                    () -> dealHub.quotes().createOpportunity(null),
                    () -> dealHub.quoteActions().submit(null),
                    () -> dealHub.quoteActions().submit(QUOTE, null),
                    () -> dealHub.quoteActions().publish(null),
                    () -> dealHub.quoteActions().signExternally(QUOTE, null),
                    () -> dealHub.quoteActions().await(null, Set.of(), Duration.ZERO),
                    () -> dealHub.cpqLauncher().prepare(null, null));
            for (Runnable call : calls) {
                InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, call::run);

                assertThat(e.getMessage()).contains("nothing was sent");
                assertThat(e.problems()).singleElement().satisfies(problem -> assertThat(problem.rule())
                        .isIn("is null", "is required"));
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void what_is_wrong_with_an_asynchronous_call_is_the_failure_of_its_stage() throws IOException {
        try (ScriptedServer server = new ScriptedServer(json("500 Oops", ""));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            Optional<Throwable> failure = Optional.ofNullable(dealHub.quoteActions()
                    .signExternallyAsync(QUOTE, " ")
                    .handle((result, thrown) -> thrown)
                    .toCompletableFuture()
                    .join());

            assertThat(failure).get().isInstanceOf(DealHubException.class);
        }
    }
}
