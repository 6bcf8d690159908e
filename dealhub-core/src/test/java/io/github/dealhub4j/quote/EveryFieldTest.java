package io.github.dealhub4j.quote;

import static io.github.dealhub4j.ScriptedServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.internal.TestDealHub;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers with every field that DealHub documents, each with a value of its own: all of them come out. The components of a
 * record are its accessors, and its text shows them all.
 */
class EveryFieldTest {
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("o");

    private static final String QUOTE = """
            {"dealhub_quote_id":"quote-101","status":"status-102","quote_upgrade_required":true,
             "info":{"external_opportunity_id":"info-103","external_quote_id":"info-104","external_customer_id":"info-105",
               "customer_id":"info-106","account_name":"info-107","contact_name":"info-108","contact_email":"info-109",
               "dealhub_opportunity_id":"info-110","dealhub_quote_name":"info-111","dealhub_quote_number":"info-112",
               "duplicate_from_quote":"info-113","primary_quote":true,"created_by":"info-114",
               "creation_date":"2022-04-11 07:01:15","submitted_by":"info-116","submission_date":"2022-04-11 07:01:17",
               "expiration_date":"2022-04-11 07:01:18","won_date":"2022-04-11 07:01:19","geo_code":"info-120",
               "currency":"info-121","playbook":"info-122","quote_url":"info-123","version_id":"info-124"},
             "summary":{"currency":"sum-125","total_list_price":126.01,"total_net_price":127.02,"total_discount":128.03,
               "sales_discount":129.04},
             "deal_room_info":{"url":"room-130"},
             "line_items":[{"id":"item-131","sku":"item-132","bundle_ref":"item-133","name":"item-134","primary_tag":"item-135",
               "system_name":"item-136","system_id":"item-137","system_ordinal":138,"group_name":"item-139","ordinal":140,
               "msrp":141.01,"msrp_discount":142.02,"list_price":143.03,"user_price":144.04,"user_discount":145.05,
               "net_per_unit":146.06,"net_price":147.07,
               "partner_discounts":[{"name":"item-148","discount":149.01,"price":150.02}],
               "sales_discount":151.03,"total_discount":152.04,"product_factors":{"factor-153":"item-154"},
               "attributes":{"attribute-155":"item-156","attribute-157":158.05}}],
             "answers":[{"system_name":"answer-159","system_id":"answer-160","group_id":"answer-161","group_name":"answer-162",
               "question_id":"answer-163","question":"answer-164","answer":"answer-165"}],
             "approvals":[{"reviewer":"approval-166","step":167,"reason":"approval-168","status":"approval-169",
               "impersonated_by":"approval-170","review_date":"2022-04-11 07:01:21","reviewer_comment":"approval-172"}]}""";

    private static final String PRICING = """
            "approval_flows":true,
             "summary":{"currency":"sum-205","total_list_price":206.01,"total_net_price":207.02,"total_discount":208.03,
               "total_sales_discount":209.04},
             "line_items":[{"id":"item-210","sku":"item-211","bundle_ref":"item-212","name":"item-213","list_price":214.01,
               "net_price":215.02,"product_factors":{"factor-216":"item-217"},"total_discount":218.03,
               "additional_data":{"primary_tag":"item-219","msrp":220.01,"msrp_discount":221.02,"user_price":222.03,
                 "net_per_unit":223.04,"partner_discounts":[{"name":"item-224","discount":225.01,"price":226.02}],
                 "sales_discount":227.03,"attributes":{"attribute-228":"item-229","attribute-230":231.04}}}]}""";

    private static final String RESULT =
            "{\"status\":\"status-201\",\"dealhub_proposal_id\":\"result-202\",\"dealhub_quote_id\":\"result-203\","
                    + "\"dealroom_url\":\"result-204\"," + PRICING;

    private static final String SIGNERS = """
            {"dealroom_state":"room-301",
             "buyer_signers":[{"company_name":"buyer-302","signee_name":"buyer-303","signee_title":"buyer-304",
               "signature_date":"2024-02-06 16:03:05","ordinal":306}],
             "seller_signers":[{"company_name":"seller-307","signee_name":"seller-308","signee_title":"seller-309",
               "signature_date":"2024-02-06 16:03:10","ordinal":311}]}""";

    private static Arguments answered(String call, String answer, Function<DealHub, Object> calling) {
        return Arguments.of(call, answer, calling);
    }

    static Stream<Arguments> answers() {
        QuoteId id = QuoteId.of("quote-101");
        return Stream.of(
                answered("get", QUOTE, dealHub -> dealHub.quotes().get(id, Feature.ALL)),
                answered("find", "{\"quotes\":[" + QUOTE + "]}", dealHub -> dealHub.quotes()
                        .find(OPPORTUNITY, Feature.ALL)
                        .toList()),
                answered("signers", SIGNERS, dealHub -> dealHub.quotes().signers(OPPORTUNITY)),
                answered("simulate", "{" + PRICING, dealHub -> dealHub.quotes()
                        .simulate(Simulation.builder(OPPORTUNITY).build())),
                answered("generate", RESULT, dealHub -> dealHub.quotes()
                        .generate(NewQuote.builder(OPPORTUNITY, DocumentType.PDF)
                                .draft()
                                .build())),
                answered("submit", RESULT, dealHub -> dealHub.quoteActions().submit(QuoteId.of("result-203"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void every_value_comes_out_of_an_accessor(String call, String answer, Function<DealHub, Object> calling)
            throws IOException {
        // A quote is read with 200; what makes or changes something answers 202.
        boolean accepted = call.equals("generate") || call.equals("submit");
        try (ScriptedServer server = new ScriptedServer(json(accepted ? "202 Accepted" : "200 OK", answer));
                DealHub dealHub =
                        TestDealHub.connect(Connections.to(server.baseUrl()).actionsGuard(false))) {
            String result = calling.apply(dealHub).toString();

            List<String> values = Pattern.compile("[a-z]+-\\d{3}|\\d{3}\\.0\\d|\\d\\d:\\d\\d:\\d\\d")
                    .matcher(answer)
                    .results()
                    .map(match -> match.group())
                    .toList();
            assertThat(values).hasSizeGreaterThan(8);
            assertThat(result).contains(values);
        }
    }
}
