package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.InvalidRequestException.Problem;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is said when it is built, all of it, each with its place. */
class RequestChecksTest {
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");

    private static NewQuote.Builder draft() {
        return NewQuote.builder(OPPORTUNITY, DocumentType.PDF).draft();
    }

    private static List<Problem> problemsOf(NewQuote.Builder quote) {
        return catchThrowableOfType(InvalidRequestException.class, quote::build).problems();
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused is what is tested
    void what_identifies_a_request_is_required() {
        assertThat(problemsOf(NewQuote.builder(null, null).draft()))
                .containsExactly(
                        new Problem("external_opportunity_id", "is required"),
                        new Problem("document_type", "is null, give a value"));
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> Simulation.builder(null, null)
                                .build())
                        .problems())
                .extracting(Problem::field)
                .containsExactly("geo_code", "currency");
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused is what is tested
    void null_is_no_text_but_a_mistake_for_anything_else() {
        NewQuote.Builder quote = draft().quoteName(null)
                .totalSalesDiscount(null)
                .expiresAt(null)
                .lineItemDetails(null)
                .answers("g", null)
                .lineItem(null)
                .lineItem(item -> item.sku("S").name(null).listPrice(null).attribute("colour", null))
                .opportunity(null);

        assertThat(problemsOf(quote))
                .extracting(Problem::field)
                .containsExactly(
                        "total_sales_discount",
                        "expiration_date",
                        "line_item_details",
                        "quote_data[0].questions[0]",
                        "line_items[0]",
                        "line_items[1].list_price",
                        "line_items[1].attributes.colour",
                        "opportunity_data");
    }

    @Test
    void blank_is_no_text_either() {
        assertThat(problemsOf(draft().lineItem(item -> item.sku("  "))))
                .containsExactly(new Problem("line_items[0].sku", "is required"));
        assertThat(draft().quoteName(" ").build().fields()).doesNotContainKey("quote_name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u2028b", "a\ud800"})
    void what_stands_on_one_line_has_no_control_characters(String text) {
        assertThat(problemsOf(draft().quoteName(text)
                        .lineItem(item -> item.sku(text).factor(text, 1))
                        .opportunity(opportunity -> opportunity
                                .name("n")
                                .customerId(text)
                                .customerName("c")
                                .geoCode("g")
                                .currency("EUR")
                                .owner(owner -> owner.userId(text).email("e").name("n")))))
                .extracting(Problem::field)
                .containsExactly(
                        "quote_name",
                        "line_items[0].sku",
                        "line_items[0].product_factors",
                        "opportunity_data.external_customer_id",
                        "opportunity_data.opportunity_owner.external_user_id");
    }

    @Test
    void what_people_write_can_have_lines_but_no_half_characters() {
        NewQuote.Builder signed = NewQuote.builder(OPPORTUNITY, DocumentType.PDF);

        assertThat(signed.signExternally("on paper\n\tby Pat").build().fields())
                .containsEntry("sign_externally_comment", "on paper\n\tby Pat");
        assertThat(problemsOf(signed.signExternally("\udc00")
                        .answers("g", Map.of("q", "a\u0007"))
                        .lineItem(item -> item.sku("S").attribute("note", "\ud800x"))))
                .containsExactly(
                        new Problem("sign_externally_comment", "has half of a character at position 0"),
                        new Problem("quote_data[0].questions[0].q", "has a control character at position 1"),
                        new Problem("line_items[0].attributes.note", "has half of a character at position 0"));
    }

    @Test
    void an_entry_has_a_name() {
        Map<String, String> answers = new HashMap<>();
        answers.put(null, "a");

        assertThat(problemsOf(draft().answers("g", answers)
                        .lineItem(item -> item.sku("S").attribute(" ", "red"))))
                .containsExactly(
                        new Problem("quote_data[0].questions[0]", "has an entry whose name is blank"),
                        new Problem("line_items[0].attributes", "has an entry whose name is blank"));
    }

    @Test
    void a_date_that_cannot_be_written_is_a_problem() {
        assertThat(problemsOf(draft().expiresAt(Instant.MAX)))
                .containsExactly(new Problem("expiration_date", "is out of range"));
    }

    @Test
    void what_was_wrong_with_a_part_goes_with_it() {
        NewQuote.Builder quote = draft().opportunity(opportunity -> opportunity.name("n".repeat(201)));

        assertThat(problemsOf(quote.opportunity(opportunity -> opportunity.name("n"))))
                .extracting(Problem::field)
                .contains("opportunity_data.customer_name")
                .doesNotContain("opportunity_data.external_opportunity_name");
    }

    @Test
    void of_a_thousand_problems_the_first_are_told() {
        NewQuote.Builder quote = draft();
        for (int i = 0; i < 1000; i++) {
            quote.lineItem(item -> {});
        }

        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, quote::build);

        assertThat(e.problems()).hasSize(20).endsWith(new Problem("line_items[19].sku", "is required"));
        assertThat(e.getMessage()).contains("; and 980 more.").hasSizeLessThan(1200);
    }

    @Test
    void answers_keep_their_order() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            answers.put("q" + i, "a");
        }

        assertThat(draft().answers("g", answers).build().fields().get("quote_data"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .hasToString("{group_id=g, questions=[" + answers + "]}");
    }
}
