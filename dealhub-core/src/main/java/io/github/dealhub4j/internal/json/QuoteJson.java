package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.quote.Approval;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.DealRoomSigners;
import io.github.dealhub4j.quote.DealRoomSigners.Signer;
import io.github.dealhub4j.quote.LineItem;
import io.github.dealhub4j.quote.LineItem.PartnerDiscount;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.PlaybookAnswer;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.QuoteTotals;
import io.github.dealhub4j.quote.SimulatedQuote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Quotes as DealHub writes them. Unknown fields are ignored, unknown statuses survive as text. */
public final class QuoteJson {
    private QuoteJson() {}

    /** A quote of the Quote API. */
    public static Quote quote(JsonFields json) throws JsonFormatException {
        String status = required(json, "status");
        Optional<JsonFields> info = json.fields("info");
        Optional<JsonFields> summary = json.fields("summary");
        Optional<JsonFields> dealRoom = json.fields("deal_room_info");
        return new Quote(
                quoteId(json),
                QuoteStatus.parse(status),
                status,
                json.flag("quote_upgrade_required").orElse(false),
                info.isPresent() ? Optional.of(info(info.get())) : Optional.empty(),
                summary.isPresent() ? Optional.of(totals(summary.get(), "sales_discount")) : Optional.empty(),
                dealRoom.isPresent() ? dealRoom.get().text("url") : Optional.empty(),
                quoteLineItems(json),
                answers(json),
                approvals(json));
    }

    /** One page of quotes, and whether more follow. */
    public static QuotePage page(JsonFields json) throws JsonFormatException {
        List<Quote> quotes = new ArrayList<>();
        for (JsonFields quote : json.list("quotes")) {
            quotes.add(quote(quote));
        }
        Optional<JsonFields> info = json.fields("info");
        boolean more = info.isPresent()
                && info.get().flag("more_results_matching_the_request").orElse(false);
        return new QuotePage(quotes, more);
    }

    /** What the Actions API answers to an accepted action. */
    public static QuoteActionResult actionResult(QuoteId asked, JsonFields json) throws JsonFormatException {
        return actionResult(json, id(json, "dealhub_quote_id", QuoteId::of).orElse(asked));
    }

    /** What the Headless API answers to a quote that is generated. */
    public static QuoteActionResult generated(JsonFields json) throws JsonFormatException {
        return actionResult(json, quoteId(json));
    }

    private static QuoteActionResult actionResult(JsonFields json, QuoteId quoteId) throws JsonFormatException {
        String status = required(json, "status");
        return new QuoteActionResult(
                quoteId,
                QuoteStatus.parse(status),
                status,
                id(json, "dealhub_proposal_id", ProposalId::of),
                json.text("dealroom_url"),
                json.flag("approval_flows"),
                actionTotals(json),
                actionLineItems(json),
                false);
    }

    /** What the Headless API answers to a simulation. */
    public static SimulatedQuote simulated(JsonFields json) throws JsonFormatException {
        return new SimulatedQuote(json.flag("approval_flows"), actionTotals(json), actionLineItems(json));
    }

    private static Optional<QuoteTotals> actionTotals(JsonFields json) throws JsonFormatException {
        Optional<JsonFields> summary = json.fields("summary");
        return summary.isPresent() ? Optional.of(totals(summary.get(), "total_sales_discount")) : Optional.empty();
    }

    /** The id of a quote that was asked for by its number. */
    public static QuoteId quoteId(JsonFields json) throws JsonFormatException {
        return id(json, "dealhub_quote_id", QuoteId::of).orElseThrow(() -> missing("dealhub_quote_id"));
    }

    /** Who has signed in a DealRoom. */
    public static DealRoomSigners signers(JsonFields json) throws JsonFormatException {
        return new DealRoomSigners(
                json.text("dealroom_state"), signers(json, "buyer_signers"), signers(json, "seller_signers"));
    }

    private static List<Signer> signers(JsonFields json, String name) throws JsonFormatException {
        List<Signer> signers = new ArrayList<>();
        for (JsonFields signer : json.list(name)) {
            signers.add(new Signer(
                    signer.text("company_name"),
                    signer.text("signee_name"),
                    signer.text("signee_title"),
                    signer.instant("signature_date"),
                    signer.integer("ordinal")));
        }
        return signers;
    }

    private static String required(JsonFields json, String name) throws JsonFormatException {
        return json.text(name).orElseThrow(() -> missing(name));
    }

    private static JsonFormatException missing(String name) {
        return new JsonFormatException("field " + name + " is missing");
    }

    private static <T> Optional<T> id(JsonFields json, String name, Function<String, T> type)
            throws JsonFormatException {
        Optional<String> text = json.text(name).filter(value -> !value.isBlank());
        try {
            return text.map(type);
        } catch (IllegalArgumentException e) {
            throw new JsonFormatException("field " + name + " is no id", e);
        }
    }

    private static QuoteInfo info(JsonFields info) throws JsonFormatException {
        return new QuoteInfo(
                id(info, "external_opportunity_id", OpportunityId::of),
                id(info, "external_quote_id", CrmQuoteId::of),
                info.text("external_customer_id"),
                info.text("customer_id"),
                info.text("account_name"),
                info.text("contact_name"),
                info.text("contact_email"),
                info.text("dealhub_opportunity_id"),
                info.text("dealhub_quote_name"),
                info.text("dealhub_quote_number"),
                info.text("duplicate_from_quote"),
                info.flag("primary_quote").orElse(false),
                info.text("created_by"),
                info.instant("creation_date"),
                info.text("submitted_by"),
                info.instant("submission_date"),
                info.instant("expiration_date"),
                info.instant("won_date"),
                info.text("geo_code"),
                info.text("currency"),
                info.text("playbook"),
                info.text("quote_url"),
                info.text("version_id"));
    }

    private static QuoteTotals totals(JsonFields summary, String salesDiscount) throws JsonFormatException {
        return new QuoteTotals(
                summary.text("currency"),
                summary.decimal("total_list_price"),
                summary.decimal("total_net_price"),
                summary.decimal("total_discount"),
                summary.decimal(salesDiscount));
    }

    private static List<LineItem> quoteLineItems(JsonFields json) throws JsonFormatException {
        List<LineItem> items = new ArrayList<>();
        for (JsonFields item : json.list("line_items")) {
            items.add(lineItem(item, Optional.of(item)));
        }
        return items;
    }

    private static List<LineItem> actionLineItems(JsonFields json) throws JsonFormatException {
        List<LineItem> items = new ArrayList<>();
        for (JsonFields item : json.list("line_items")) {
            items.add(lineItem(item, item.fields("additional_data")));
        }
        return items;
    }

    /** The Quote API writes all fields in one object, the Actions API the details in a second one. */
    private static LineItem lineItem(JsonFields item, Optional<JsonFields> details) throws JsonFormatException {
        boolean detailed = details.isPresent();
        return new LineItem(
                item.text("id"),
                item.text("sku"),
                item.text("bundle_ref"),
                item.text("name"),
                detailed ? details.get().text("primary_tag") : Optional.empty(),
                item.text("system_name"),
                item.text("system_id"),
                item.integer("system_ordinal"),
                item.text("group_name"),
                item.integer("ordinal"),
                decimal(details, "msrp"),
                decimal(details, "msrp_discount"),
                item.decimal("list_price"),
                decimal(details, "user_price"),
                item.decimal("user_discount"),
                decimal(details, "net_per_unit"),
                item.decimal("net_price"),
                detailed ? partnerDiscounts(details.get()) : List.of(),
                decimal(details, "sales_discount"),
                item.decimal("total_discount"),
                item.texts("product_factors"),
                detailed ? details.get().texts("attributes") : Map.of());
    }

    private static Optional<BigDecimal> decimal(Optional<JsonFields> details, String name) throws JsonFormatException {
        return details.isPresent() ? details.get().decimal(name) : Optional.empty();
    }

    private static List<PartnerDiscount> partnerDiscounts(JsonFields details) throws JsonFormatException {
        List<PartnerDiscount> discounts = new ArrayList<>();
        for (JsonFields discount : details.list("partner_discounts")) {
            discounts.add(new PartnerDiscount(
                    discount.text("name"), discount.decimal("discount"), discount.decimal("price")));
        }
        return discounts;
    }

    private static List<PlaybookAnswer> answers(JsonFields json) throws JsonFormatException {
        List<PlaybookAnswer> answers = new ArrayList<>();
        for (JsonFields answer : json.list("answers")) {
            answers.add(new PlaybookAnswer(
                    answer.text("system_name"),
                    answer.text("system_id"),
                    answer.text("group_id"),
                    answer.text("group_name"),
                    answer.text("question_id"),
                    answer.text("question"),
                    answer.text("answer")));
        }
        return answers;
    }

    private static List<Approval> approvals(JsonFields json) throws JsonFormatException {
        List<Approval> approvals = new ArrayList<>();
        for (JsonFields approval : json.list("approvals")) {
            String status = approval.text("status").orElse("");
            approvals.add(new Approval(
                    approval.text("reviewer"),
                    approval.integer("step"),
                    approval.text("reason"),
                    Approval.Status.parse(status),
                    status,
                    approval.text("impersonated_by"),
                    approval.instant("review_date"),
                    approval.text("reviewer_comment")));
        }
        return approvals;
    }
}
