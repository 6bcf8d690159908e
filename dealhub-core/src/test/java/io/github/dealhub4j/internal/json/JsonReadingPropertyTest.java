package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.internal.text.Gate;
import io.github.dealhub4j.quote.QuoteId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Answers with something wrong in them: they are read, or refused in one way, and nothing else happens. */
class JsonReadingPropertyTest {
    private static final JsonCodec CODEC = new JsonCodec(new Gate(List.of()));

    private static final String ANSWER = """
            {"dealhub_quote_id":"Q1","status":"Draft","quote_upgrade_required":false,"dealhub_proposal_id":"Q-1",
             "dealroom_url":"https://x","approval_flows":true,"more_results_matching_the_request":true,
             "info":{"external_opportunity_id":"o","creation_date":"2022-04-11 07:08:59","primary_quote":true},
             "summary":{"currency":"USD","total_list_price":458154.42,"total_net_price":238042.66},
             "deal_room_info":{"url":"u"},"errors":[{"message":"m"},"text"],"error":"e",
             "line_items":[{"id":"L","ordinal":1,"net_price":22500.02,"partner_discounts":[{"name":"n","price":47.6}],
               "product_factors":{"duration":"1.0"},"additional_data":{"msrp":50000.04,"attributes":{"ARR":22.02}}}],
             "answers":[{"question_id":"q"}],"approvals":[{"step":1,"status":"waiting","review_date":"2022-04-11 07:08:59"}],
             "buyer_signers":[{"signature_date":"2024-02-06 16:41:29","ordinal":1}],"seller_signers":[],
             "quotes":[{"dealhub_quote_id":"Q2","status":"Won"}]}""";

    private static final List<String> SPLINTERS = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"x\"",
            "1e400",
            "-0",
            "1.5",
            "99999999999999999999",
            "\"2022-13-45 99:99:99\"",
            "[[",
            "}",
            "{",
            ",",
            ":",
            "\\u0000",
            "\ud800",
            "\"\ud83d\"",
            "\n",
            "[[[[[[[[[[[[",
            "{\"status\":");

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<Integer> position = Arbitraries.integers().between(0, ANSWER.length());
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 40);
        return Combinators.combine(position, length, Arbitraries.of(SPLINTERS))
                .as((at, cut, splinter) ->
                        ANSWER.substring(0, at) + splinter + ANSWER.substring(Math.min(ANSWER.length(), at + cut)));
    }

    @Property(tries = 3000)
    void a_mutated_answer_is_read_or_refused(@ForAll("mutated") String answer) {
        readAll(answer.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void bytes_of_any_kind_are_read_or_refused(@ForAll byte[] answer) {
        readAll(answer);
    }

    @Property(tries = 1000)
    void a_value_of_any_kind_in_any_place_is_read_or_refused(
            @ForAll("names") String name, @ForAll("values") String value) {
        readAll(("{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\",\"" + name + "\":" + value + "}")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "status",
                "dealhub_quote_id",
                "info",
                "summary",
                "line_items",
                "answers",
                "approvals",
                "quotes",
                "approval_flows",
                "dealroom_url",
                "errors",
                "error",
                "buyer_signers",
                "quote_upgrade_required");
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> leaf =
                Arbitraries.of("null", "true", "0", "-1.5e10", "1e-400", "\"\"", "\"text\"", "{}", "[]");
        Arbitrary<String> once = leaf.flatMap(inner -> Arbitraries.of(
                inner,
                "[" + inner + "]",
                "{\"status\":" + inner + "}",
                "{\"net_price\":" + inner + "}",
                "[{\"ordinal\":" + inner + ",\"product_factors\":" + inner + ",\"additional_data\":" + inner + "}]",
                "{\"creation_date\":" + inner + "}",
                "[{\"step\":" + inner + ",\"review_date\":" + inner + "}]"));
        return Arbitraries.oneOf(leaf, once);
    }

    private static void readAll(byte[] answer) {
        List<JsonInput.Reader<?>> readers = List.of(
                QuoteJson::quote,
                QuoteJson::page,
                QuoteJson::quoteId,
                QuoteJson::signers,
                ActionJson::simulated,
                ActionJson::generated,
                ActionJson::nothing,
                ActionJson.actionOn(QuoteId.of("Q1")),
                PartnerJson::accessToken);
        for (JsonInput.Reader<?> reader : readers) {
            try {
                Object unused = CODEC.read(answer, reader);
            } catch (JsonFormatException e) {
                // The one way to refuse; any other exception fails the property.
            }
        }
        List<String> unused = CODEC.messages(answer);
    }
}
