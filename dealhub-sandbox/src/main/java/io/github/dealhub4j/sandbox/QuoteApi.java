package io.github.dealhub4j.sandbox;

import io.github.dealhub4j.sandbox.Json.BadRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reading quotes. */
final class QuoteApi {
    private static final List<String> FEATURES =
            List.of("info", "summary", "deal_room_info", "line_items", "answers", "approvals", "all");
    private static final int LONGEST_QUOTE_ID = 16;
    private static final int LONGEST_OPPORTUNITY_ID = 50;
    private static final int LARGEST_OFFSET = 10_000;
    private static final int LARGEST_PAGE = 50;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final QuoteBook quotes;

    QuoteApi(QuoteBook quotes) {
        this.quotes = quotes;
    }

    static String dealRoomUrl(SandboxQuote quote) {
        return "https://dealroom.invalid/" + quote.id();
    }

    Reply one(Call call, String id) throws BadRequest {
        onlyKnown(call, Set.of("feature", "external_identifier_flag"));
        Set<String> features = features(call);
        String flag = call.parameter("external_identifier_flag").orElse("false");
        if (!flag.equals("true") && !flag.equals("false")) {
            throw new BadRequest("Invalid value of parameter external_identifier_flag: " + flag);
        }
        if (id.length() > LONGEST_QUOTE_ID && flag.equals("false")) {
            throw tooLong("quote_id", LONGEST_QUOTE_ID);
        }
        Optional<SandboxQuote> quote = flag.equals("true") ? quotes.byCrmId(id) : quotes.byId(id);
        if (quote.isEmpty()) {
            throw notFound(id);
        }
        return Json.reply(200, quote(quote.get(), features));
    }

    Reply idOf(Call call, String proposalId) throws BadRequest {
        onlyKnown(call, Set.of());
        Optional<SandboxQuote> quote = quotes.byProposalId(proposalId);
        if (quote.isEmpty()) {
            throw notFound(proposalId);
        }
        return Json.reply(200, Map.of("dealhub_quote_id", quote.get().id()));
    }

    Reply document(Call call, String id) throws BadRequest {
        onlyKnown(call, Set.of("document_type"));
        Optional<SandboxQuote> quote = quotes.byId(id);
        if (quote.isEmpty()) {
            throw notFound(id);
        }
        return Documents.of(quote.get(), call.parameter("document_type").orElse(""));
    }

    Reply signers(Call call, String opportunity) throws BadRequest {
        onlyKnown(call, Set.of());
        List<SandboxQuote> published = quotes.of(opportunity).stream()
                .filter(quote -> quote.documentType().equals("DealRoom"))
                .filter(quote -> quote.stage() == QuoteStage.PUBLISHED || quote.stage() == QuoteStage.WON)
                .toList();
        if (published.isEmpty()) {
            throw new BadRequest(
                    "Request failed: There is no DealRoom for the opportunity (ID = " + opportunity + ").");
        }
        List<Map<String, Object>> buyers = new ArrayList<>();
        for (SandboxQuote quote : published) {
            if (quote.wonAt() != null) {
                Map<String, Object> signer = new LinkedHashMap<>();
                signer.put("company_name", "Example Customer");
                signer.put("signee_name", "Signee of " + quote.proposalId());
                signer.put("signee_title", "Purchasing");
                signer.put("signature_date", date(quote.wonAt()));
                signer.put("ordinal", buyers.size() + 1);
                buyers.add(signer);
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("dealroom_state", buyers.isEmpty() ? "Not signed" : "Signed");
        answer.put("buyer_signers", buyers);
        answer.put("seller_signers", List.of());
        return Json.reply(200, answer);
    }

    Reply list(Call call) throws BadRequest {
        onlyKnown(call, Set.of("external_opportunity_id", "feature", "offset", "limit"));
        Set<String> features = features(call);
        String opportunity = call.parameter("external_opportunity_id").orElse(null);
        if (opportunity != null && opportunity.length() > LONGEST_OPPORTUNITY_ID) {
            throw tooLong("external_opportunity_id", LONGEST_OPPORTUNITY_ID);
        }
        int offset = number(call, "offset", 0, 0, LARGEST_OFFSET);
        int limit = number(call, "limit", LARGEST_PAGE, 1, LARGEST_PAGE);
        List<SandboxQuote> all = quotes.of(opportunity);
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("more_results_matching_the_request", all.size() > offset + limit);
        info.put("offset", String.valueOf(offset));
        info.put("limit", String.valueOf(limit));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("info", info);
        answer.put(
                "quotes",
                all.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(quote -> quote(quote, features))
                        .toList());
        return Json.reply(200, answer);
    }

    private static void onlyKnown(Call call, Set<String> known) throws BadRequest {
        for (String name : call.query().keySet()) {
            if (!known.contains(name)) {
                throw new BadRequest("Unrecognized parameter: " + name);
            }
        }
    }

    private static Set<String> features(Call call) throws BadRequest {
        List<String> asked = call.query().getOrDefault("feature", List.of());
        for (String feature : asked) {
            if (!FEATURES.contains(feature)) {
                throw new BadRequest("Invalid request: The value " + feature
                        + " is not supported in DealHub. Supported values: " + String.join(", ", FEATURES) + ".");
            }
        }
        return asked.contains("all") ? Set.copyOf(FEATURES) : Set.copyOf(asked);
    }

    private static int number(Call call, String name, int otherwise, int smallest, int largest) throws BadRequest {
        Optional<String> value = call.parameter(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.get().matches("\\d{1,6}")) {
            throw new BadRequest("Invalid value of parameter " + name + ": " + value.get());
        }
        int number = Integer.parseInt(value.get());
        if (number < smallest || number > largest) {
            throw new BadRequest("The request parameter " + name + " exceeds its limits. Allowed values: " + smallest
                    + " to " + largest);
        }
        return number;
    }

    private static BadRequest notFound(String id) {
        return new BadRequest("Entity (ID = " + id + ") not found.");
    }

    private static BadRequest tooLong(String parameter, int length) {
        return new BadRequest(
                "The request parameter " + parameter + " exceeds its limits. Allowed maximum length: " + length);
    }

    private static Map<String, Object> quote(SandboxQuote quote, Set<String> features) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("dealhub_quote_id", quote.id());
        answer.put("status", quote.stage().joined());
        answer.put("quote_upgrade_required", false);
        if (features.contains("info")) {
            answer.put("info", info(quote));
        }
        if (features.contains("summary")) {
            answer.put("summary", summary(quote));
        }
        if (features.contains("deal_room_info") && quote.documentType().equals("DealRoom")) {
            answer.put("deal_room_info", Map.of("url", dealRoomUrl(quote)));
        }
        if (features.contains("line_items")) {
            answer.put("line_items", lineItems(quote));
        }
        if (features.contains("answers")) {
            answer.put("answers", List.of());
        }
        if (features.contains("approvals")) {
            answer.put("approvals", List.of());
        }
        return answer;
    }

    private static Map<String, Object> info(SandboxQuote quote) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("external_opportunity_id", quote.opportunityId());
        info.put("external_quote_id", quote.crmQuoteId());
        info.put("external_customer_id", "");
        info.put("customer_id", "");
        info.put("account_name", "Example Customer");
        info.put("contact_name", "Example Contact");
        info.put("contact_email", "contact@customer.example");
        info.put("dealhub_quote_name", quote.name());
        info.put("dealhub_quote_number", quote.proposalId());
        info.put("duplicate_from_quote", "");
        info.put("primary_quote", false);
        info.put("created_by", quote.createdBy());
        info.put("creation_date", DATE.format(quote.createdAt()));
        if (quote.submittedAt() != null) {
            info.put("submitted_by", quote.createdBy());
            info.put("submission_date", date(quote.submittedAt()));
        }
        if (quote.wonAt() != null) {
            info.put("won_date", date(quote.wonAt()));
        }
        info.put("geo_code", "EMEA");
        info.put("currency", "USD");
        info.put("playbook", "Sandbox playbook");
        info.put("version_id", "SANDBOX000000001");
        return info;
    }

    private static String date(@Nullable Instant instant) {
        return instant == null ? "" : DATE.format(instant);
    }

    private static Map<String, Object> summary(SandboxQuote quote) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("currency", "USD");
        summary.put("total_list_price", Catalogue.totalListPrice(quote.lines()));
        summary.put("total_net_price", Catalogue.totalNetPrice(quote.lines()));
        summary.put("total_discount", Catalogue.totalDiscount(quote.lines()));
        summary.put("sales_discount", BigDecimal.ZERO);
        return summary;
    }

    private static List<Map<String, Object>> lineItems(SandboxQuote quote) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (SandboxQuote.Line line : quote.lines()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", line.sku() + "-1");
            item.put("sku", line.sku());
            item.put("bundle_ref", "");
            item.put("name", line.name());
            item.put("ordinal", items.size() + 1);
            item.put("msrp", line.listPrice());
            item.put("list_price", line.listPrice());
            item.put("net_per_unit", Catalogue.netPerUnit(line));
            item.put("net_price", Catalogue.netPrice(line));
            item.put("partner_discounts", List.of());
            item.put("total_discount", line.discount());
            item.put("product_factors", Map.of("quantity", String.valueOf(line.quantity())));
            item.put("attributes", Map.of("Item Status", "Active"));
            items.add(item);
        }
        return items;
    }
}
