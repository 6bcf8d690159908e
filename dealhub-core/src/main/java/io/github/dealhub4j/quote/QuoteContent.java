package io.github.dealhub4j.quote;

import io.github.dealhub4j.internal.request.RequestFields;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    public B playbook(@Nullable String playbook) {
        fields.line("playbook", playbook, 50);
        return self();
    }

    /** The discount for all line items, in percent, in place of their own. */
    public B totalSalesDiscount(BigDecimal discount) {
        fields.value("total_sales_discount", discount);
        return self();
    }

    /** A partner program that applies. Call it once for each. */
    public B partnerProgram(@Nullable String levelName, @Nullable String programName) {
        RequestFields program = fields.listed("partner_program");
        program.line("partner_level_name", levelName, RequestFields.ANY_LENGTH);
        program.line("program_name", programName, RequestFields.ANY_LENGTH);
        return self();
    }

    /**
     * Answers to one group of questions. For a group that repeats, call it once for each repetition.
     *
     * @param groupId the group, at most 50 characters
     * @param answers answers by question id; of several, separated by {@code ;}
     */
    public B answers(@Nullable String groupId, Map<String, String> answers) {
        RequestFields group = fields.listed("quote_data");
        group.line("group_id", groupId, 50);
        group.require("group_id");
        group.listedEntries("questions", answers);
        return self();
    }

    /** A line item. Call it once for each. */
    public B lineItem(Consumer<NewLineItem> item) {
        fields.listedPart("line_items", NewLineItem::new, item, NewLineItem.REQUIRED);
        return self();
    }

    /** How much of each line item the answer tells; DealHub's default is {@link LineItemDetails#BASIC}. */
    public B lineItemDetails(LineItemDetails details) {
        fields.value("line_item_details", details, LineItemDetails::wireName);
        return self();
    }
}
