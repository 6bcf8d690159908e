package io.github.dealhub4j.sandbox;

import io.github.dealhub4j.sandbox.Json.BadRequest;
import io.github.dealhub4j.sandbox.QuoteBook.Refusal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Submitting, publishing and signing quotes. */
final class ActionsApi {
    private static final int LONGEST_COMMENT = 1000;

    private final QuoteBook quotes;
    private final int refusalStatus;

    ActionsApi(QuoteBook quotes, int refusalStatus) {
        this.quotes = quotes;
        this.refusalStatus = refusalStatus;
    }

    private record Plain(@Nullable String lineItemDetails) {}

    private record Sign(
            @Nullable String lineItemDetails, @Nullable String signExternallyComment) {}

    private interface Step {
        void on(SandboxQuote quote) throws Refusal;
    }

    Reply submit(Call call, String quoteId) throws BadRequest {
        return perform(quoteId, details(call), quotes::submit);
    }

    Reply publish(Call call, String quoteId) throws BadRequest {
        return perform(quoteId, details(call), quotes::publish);
    }

    Reply signExternally(Call call, String quoteId) throws BadRequest {
        Sign request = Json.read(call, Sign.class);
        String comment = Json.required("sign_externally_comment", request.signExternallyComment());
        if (comment.length() > LONGEST_COMMENT) {
            throw new BadRequest("The request parameter sign_externally_comment exceeds its limits."
                    + " Allowed maximum length: " + LONGEST_COMMENT);
        }
        return perform(quoteId, details(request.lineItemDetails()), quote -> quotes.signExternally(quote, comment));
    }

    private static boolean details(Call call) throws BadRequest {
        return details(Json.read(call, Plain.class).lineItemDetails());
    }

    static boolean details(@Nullable String value) throws BadRequest {
        if (value == null || value.equals("basic")) {
            return false;
        }
        if (value.equals("all")) {
            return true;
        }
        throw new BadRequest(
                "Invalid request: The value " + value + " is not supported in DealHub. Supported values: basic, all.");
    }

    private Reply perform(String quoteId, boolean details, Step step) throws BadRequest {
        Optional<SandboxQuote> quote = quotes.byId(quoteId);
        if (quote.isEmpty()) {
            throw new BadRequest("Entity (ID = " + quoteId + ") not found.");
        }
        try {
            step.on(quote.get());
        } catch (Refusal e) {
            return Json.error(refusalStatus, e.words());
        }
        return Json.reply(202, accepted(quote.get(), details));
    }

    static Map<String, Object> accepted(SandboxQuote quote, boolean details) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", quote.status());
        answer.put("dealhub_proposal_id", quote.proposalId());
        answer.put("dealhub_quote_id", quote.id());
        if (quote.documentType().equals("DealRoom")) {
            answer.put("dealroom_url", QuoteApi.dealRoomUrl(quote));
        }
        answer.putAll(pricing(quote.lines(), details, quote.stage() == QuoteStage.APPROVAL_PROCESS));
        return answer;
    }

    static Map<String, Object> pricing(List<SandboxQuote.Line> lines, boolean details, boolean approvalFlows) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("currency", "USD");
        summary.put("total_list_price", Catalogue.totalListPrice(lines));
        summary.put("total_net_price", Catalogue.totalNetPrice(lines));
        summary.put("total_discount", Catalogue.totalDiscount(lines));
        summary.put("total_sales_discount", BigDecimal.ZERO);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("approval_flows", approvalFlows);
        answer.put("summary", summary);
        answer.put(
                "line_items",
                lines.stream().map(line -> lineItem(line, details)).toList());
        return answer;
    }

    private static Map<String, Object> lineItem(SandboxQuote.Line line, boolean details) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", line.sku() + "-1");
        item.put("sku", line.sku());
        item.put("bundle_ref", "");
        item.put("name", line.name());
        item.put("list_price", line.listPrice());
        item.put("net_price", Catalogue.netPrice(line));
        item.put("product_factors", Map.of("quantity", String.valueOf(line.quantity())));
        item.put("total_discount", line.discount());
        if (details) {
            Map<String, Object> additional = new LinkedHashMap<>();
            additional.put("primary_tag", line.sku().split("-", 2)[0]);
            additional.put("msrp", line.listPrice());
            additional.put("msrp_discount", line.discount());
            additional.put("user_price", Catalogue.netPerUnit(line));
            additional.put("net_per_unit", Catalogue.netPerUnit(line));
            additional.put("partner_discounts", List.of());
            additional.put("sales_discount", BigDecimal.ZERO);
            additional.put("attributes", Map.of("Item Status", "Active"));
            item.put("additional_data", additional);
        }
        return item;
    }
}
