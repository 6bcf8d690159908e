package io.github.dealhub4j.quote;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a quote is made of: answers to the questions of a playbook, products, and discounts. Common to simulating and
 * generating. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class QuoteContent<B extends QuoteContent<B>> permits NewQuote.Builder, Simulation.Builder {
    final RequestFields fields = new RequestFields();

    QuoteContent() {
        fields.list("quote_data");
    }

    abstract B self();

    /** The playbook's unique name, at most 50 characters; DealHub takes the first API playbook unless set. */
    public B playbook(String playbook) {
        fields.text("playbook", playbook, 50);
        return self();
    }

    /** The discount for all line items, in percent, in place of their own. */
    public B totalSalesDiscount(BigDecimal discount) {
        fields.value("total_sales_discount", discount);
        return self();
    }

    /** A partner program that applies. Call it once for each. */
    public B partnerProgram(String levelName, String programName) {
        RequestFields program = fields.element("partner_program");
        program.text("partner_level_name", levelName, Integer.MAX_VALUE);
        program.text("program_name", programName, Integer.MAX_VALUE);
        return self();
    }

    /**
     * Answers to one group of questions. For a group that repeats, call it once for each repetition.
     *
     * @param groupId the group, at most 50 characters
     * @param answers answers by question id; of several, separated by {@code ;}
     */
    public B answers(String groupId, Map<String, String> answers) {
        RequestFields group = fields.element("quote_data");
        group.text("group_id", groupId, 50);
        group.require("group_id");
        group.list("questions").add(Map.copyOf(answers));
        return self();
    }

    /** A line item. Call it once for each. */
    public B lineItem(Consumer<NewLineItem> item) {
        NewLineItem line = new NewLineItem(fields.element("line_items"));
        item.accept(line);
        line.check();
        return self();
    }

    /** How much of each line item the answer tells; DealHub's default is {@link LineItemDetails#BASIC}. */
    public B lineItemDetails(LineItemDetails details) {
        fields.value("line_item_details", details.wireName());
        return self();
    }
}
