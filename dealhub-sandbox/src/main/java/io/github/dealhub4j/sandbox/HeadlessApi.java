package io.github.dealhub4j.sandbox;

import static io.github.dealhub4j.sandbox.Json.limited;
import static io.github.dealhub4j.sandbox.Json.oneOf;
import static io.github.dealhub4j.sandbox.Json.required;

import io.github.dealhub4j.sandbox.Json.BadRequest;
import io.github.dealhub4j.sandbox.QuoteBook.Refusal;
import io.github.dealhub4j.sandbox.SandboxQuote.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pricing quotes without making them, and making them. */
final class HeadlessApi {
    private final QuoteBook quotes;
    private final OpportunityBook opportunities;
    private final int refusalStatus;

    HeadlessApi(QuoteBook quotes, OpportunityBook opportunities, int refusalStatus) {
        this.quotes = quotes;
        this.opportunities = opportunities;
        this.refusalStatus = refusalStatus;
    }

    private record Simulate(
            @Nullable String versionId,
            @Nullable String externalOpportunityId,
            @Nullable String geoCode,
            @Nullable String currency,
            @Nullable String lineItemDetails,
            @Nullable String playbook,
            @Nullable BigDecimal totalSalesDiscount,
            @Nullable List<Program> partnerProgram,
            @Nullable List<Group> quoteData,
            @Nullable List<Item> lineItems) {}

    private record Generate(
            @Nullable String externalOpportunityId,
            @Nullable String requestAction,
            @Nullable String lineItemDetails,
            @Nullable String playbook,
            @Nullable String quoteName,
            @Nullable String dealroomPublishName,
            @Nullable BigDecimal totalSalesDiscount,
            @Nullable Long expirationDate,
            @Nullable String documentType,
            @Nullable List<Program> partnerProgram,
            @Nullable BigDecimal timezoneOffset,
            @Nullable String signExternallyComment,
            @Nullable List<Group> quoteData,
            @Nullable List<Item> lineItems,
            OpportunityBook.@Nullable Details opportunityData) {}

    private record Program(
            @Nullable String partnerLevelName, @Nullable String programName) {}

    private record Group(@Nullable String groupId, @Nullable List<Map<String, Object>> questions) {}

    private record Item(
            @Nullable String sku,
            @Nullable String itemName,
            @Nullable String bundleRefSku,
            @Nullable Integer bundleRefId,
            @Nullable BigDecimal listPrice,
            @Nullable BigDecimal netPricePerUnit,
            @Nullable BigDecimal netPrice,
            @Nullable BigDecimal msrp,
            @Nullable BigDecimal msrpDiscount,
            @Nullable BigDecimal salesDiscount,
            @Nullable BigDecimal totalDiscount,
            @Nullable List<ItemProgram> partnerProgramData,
            @Nullable Map<String, Integer> productFactors,
            @Nullable Map<String, String> attributes) {}

    private record ItemProgram(
            @Nullable String partnerProgramName,
            @Nullable BigDecimal partnerLevelItemPrice,
            @Nullable BigDecimal partnerLevelItemDiscount) {}

    Reply simulate(Call call) throws BadRequest {
        Simulate request = Json.read(call, Simulate.class);
        limited("version_id", request.versionId(), 16);
        limited("external_opportunity_id", request.externalOpportunityId(), 50);
        limited("geo_code", request.geoCode(), 200);
        limited("currency", request.currency(), 3);
        limited("playbook", request.playbook(), 50);
        boolean byOpportunity = request.externalOpportunityId() != null;
        boolean byRegion = request.geoCode() != null || request.currency() != null;
        if (byOpportunity == byRegion) {
            throw new BadRequest("Invalid request: give either external_opportunity_id or geo_code and currency.");
        }
        if (byRegion) {
            required("geo_code", request.geoCode());
            required("currency", request.currency());
        }
        check(required("quote_data", request.quoteData()));
        List<Line> lines = lines(request.lineItems());
        boolean details = ActionsApi.details(request.lineItemDetails());
        return Json.reply(200, ActionsApi.pricing(lines, details, false));
    }

    Reply generate(Call call) throws BadRequest {
        Generate request = Json.read(call, Generate.class);
        String opportunity = required("external_opportunity_id", request.externalOpportunityId());
        limited("external_opportunity_id", opportunity, 50);
        limited("playbook", request.playbook(), 50);
        limited("quote_name", request.quoteName(), 250);
        limited("dealroom_publish_name", request.dealroomPublishName(), 250);
        limited("sign_externally_comment", request.signExternallyComment(), 1000);
        String action =
                oneOf("request_action", request.requestAction(), "draft", "submit", "publish", "sign_externally");
        String documentType = oneOf("document_type", request.documentType(), "DealRoom", "PDF", "WORD", "EXCEL");
        if (action.equals("sign_externally")) {
            required("sign_externally_comment", request.signExternallyComment());
        }
        check(required("quote_data", request.quoteData()));
        if (request.opportunityData() != null) {
            opportunities.check(request.opportunityData());
        }
        boolean details = ActionsApi.details(request.lineItemDetails());
        String name = request.quoteName() == null ? "Quote for " + opportunity : request.quoteName();
        SandboxQuote quote = quotes.add(
                new SandboxQuote.Draft(opportunity, name, documentType, "headless@dealhub.example"),
                lines(request.lineItems()));
        try {
            advance(quote, action, request.signExternallyComment());
        } catch (Refusal e) {
            return Json.error(refusalStatus, e.words());
        }
        return Json.reply(202, ActionsApi.accepted(quote, details));
    }

    private void advance(SandboxQuote quote, String action, @Nullable String comment) throws Refusal {
        if (action.equals("draft")) {
            return;
        }
        quotes.submit(quote);
        if (action.equals("publish")) {
            quotes.publish(quote);
        } else if (action.equals("sign_externally")) {
            quotes.signExternally(quote, comment == null ? "" : comment);
        }
    }

    private static void check(List<Group> groups) throws BadRequest {
        for (Group group : groups) {
            limited("group_id", required("group_id", group.groupId()), 50);
            required("questions", group.questions());
        }
    }

    private static List<Line> lines(@Nullable List<Item> items) throws BadRequest {
        List<Line> lines = new ArrayList<>();
        for (Item item : items == null ? List.<Item>of() : items) {
            String sku = required("sku", item.sku());
            limited("item_name", item.itemName(), 400);
            for (ItemProgram program :
                    item.partnerProgramData() == null ? List.<ItemProgram>of() : item.partnerProgramData()) {
                limited("partner_program_name", program.partnerProgramName(), 200);
            }
            Map<String, Integer> factors = item.productFactors() == null ? Map.of() : item.productFactors();
            lines.add(new Line(
                    sku,
                    item.itemName() == null ? sku : item.itemName(),
                    factors.getOrDefault("Quantity", 1),
                    item.listPrice() == null ? BigDecimal.ZERO : item.listPrice(),
                    item.totalDiscount() == null ? BigDecimal.ZERO : item.totalDiscount()));
        }
        return lines;
    }
}
