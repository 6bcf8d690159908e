package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.internal.value.ApprovalValue;
import io.github.dealhub4j.internal.value.DealRoomSignersValue;
import io.github.dealhub4j.internal.value.PlaybookAnswerValue;
import io.github.dealhub4j.internal.value.QuoteInfoValue;
import io.github.dealhub4j.internal.value.QuoteTotalsValue;
import io.github.dealhub4j.internal.value.QuoteValue;
import io.github.dealhub4j.internal.value.SignerValue;
import io.github.dealhub4j.quote.Approval;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.DealRoomSigners;
import io.github.dealhub4j.quote.DealRoomSigners.Signer;
import io.github.dealhub4j.quote.LineItem;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.PlaybookAnswer;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteInfo;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.QuoteTotals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Quotes as the Quote API writes them. Unknown fields are ignored, unknown statuses survive as text. */
public final class QuoteJson {
    private QuoteJson() {}

    /** A quote. */
    public static Quote quote(JsonInput json) throws JsonFormatException {
        json.beginResult();
        Optional<QuoteId> quoteId = Optional.empty();
        Optional<String> status = Optional.empty();
        boolean upgradeRequired = false;
        Optional<QuoteInfo> info = Optional.empty();
        Optional<QuoteTotals> totals = Optional.empty();
        Optional<String> dealRoomUrl = Optional.empty();
        List<LineItem> lineItems = List.of();
        List<PlaybookAnswer> answers = List.of();
        List<Approval> approvals = List.of();
        while (json.nextField()) {
            switch (json.field()) {
                case "dealhub_quote_id" -> quoteId = json.id(quoteId, QuoteId::of);
                case "status" -> status = json.text(status);
                case "quote_upgrade_required" -> upgradeRequired = json.flag().orElse(false);
                case "info" -> info = json.object(QuoteJson::info);
                case "summary" -> totals = json.object(QuoteJson::totals);
                case "deal_room_info" ->
                    dealRoomUrl = json.object(QuoteJson::url).flatMap(url -> url);
                case "line_items" -> lineItems = json.list(LineItemJson::lineItem);
                case "answers" -> answers = json.list(QuoteJson::answer);
                case "approvals" -> approvals = json.list(QuoteJson::approval);
                default -> {}
            }
        }
        String rawStatus = required(status, "status");
        return new QuoteValue(
                required(quoteId, "dealhub_quote_id"),
                QuoteStatus.parse(rawStatus),
                json.line(rawStatus),
                upgradeRequired,
                info,
                totals,
                dealRoomUrl,
                lineItems,
                answers,
                approvals,
                json.unreadable());
    }

    /** One page of quotes, and whether more follow. */
    public static QuotePage page(JsonInput json) throws JsonFormatException {
        List<Quote> quotes = List.of();
        boolean more = false;
        while (json.nextField()) {
            switch (json.field()) {
                case "quotes" -> quotes = json.list(QuoteJson::quote);
                case "info" -> more = json.object(QuoteJson::hasMore).orElse(false);
                default -> {}
            }
        }
        return new QuotePage(quotes, more);
    }

    private static boolean hasMore(JsonInput json) throws JsonFormatException {
        boolean more = false;
        while (json.nextField()) {
            if (json.field().equals("more_results_matching_the_request")) {
                more = json.flag().orElse(false);
            }
        }
        return more;
    }

    /** The id of a quote that was asked for by its number. */
    public static QuoteId quoteId(JsonInput json) throws JsonFormatException {
        Optional<QuoteId> quoteId = Optional.empty();
        while (json.nextField()) {
            if (json.field().equals("dealhub_quote_id")) {
                quoteId = json.id(quoteId, QuoteId::of);
            }
        }
        return required(quoteId, "dealhub_quote_id");
    }

    static <T> T required(Optional<T> value, String name) throws JsonFormatException {
        return value.orElseThrow(() -> new JsonFormatException("field " + name + " is missing, or cannot be read"));
    }

    private static Optional<String> url(JsonInput json) throws JsonFormatException {
        Optional<String> url = Optional.empty();
        while (json.nextField()) {
            if (json.field().equals("url")) {
                url = json.text();
            }
        }
        return url;
    }

    private static QuoteInfo info(JsonInput json) throws JsonFormatException {
        Optional<OpportunityId> opportunityId = Optional.empty();
        Optional<CrmQuoteId> crmQuoteId = Optional.empty();
        Optional<String> crmCustomerId = Optional.empty();
        Optional<String> customerId = Optional.empty();
        Optional<String> accountName = Optional.empty();
        Optional<String> contactName = Optional.empty();
        Optional<String> contactEmail = Optional.empty();
        Optional<String> dealHubOpportunityId = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<ProposalId> proposalId = Optional.empty();
        Optional<ProposalId> duplicatedFrom = Optional.empty();
        boolean primary = false;
        Optional<String> createdBy = Optional.empty();
        Optional<Instant> createdAt = Optional.empty();
        Optional<String> submittedBy = Optional.empty();
        Optional<Instant> submittedAt = Optional.empty();
        Optional<Instant> expiresAt = Optional.empty();
        Optional<Instant> wonAt = Optional.empty();
        Optional<String> geoCode = Optional.empty();
        Optional<String> currency = Optional.empty();
        Optional<String> playbook = Optional.empty();
        Optional<String> quoteUrl = Optional.empty();
        Optional<String> versionId = Optional.empty();
        while (json.nextField()) {
            switch (json.field()) {
                case "external_opportunity_id" -> opportunityId = json.id(opportunityId, OpportunityId::of);
                case "external_quote_id" -> crmQuoteId = json.id(crmQuoteId, CrmQuoteId::of);
                case "external_customer_id" -> crmCustomerId = json.text();
                case "customer_id" -> customerId = json.text();
                case "account_name" -> accountName = json.text();
                case "contact_name" -> contactName = json.text();
                case "contact_email" -> contactEmail = json.text();
                case "dealhub_opportunity_id" -> dealHubOpportunityId = json.text();
                case "dealhub_quote_name" -> name = json.text();
                case "dealhub_quote_number" -> proposalId = json.id(proposalId, ProposalId::of);
                case "duplicate_from_quote" -> duplicatedFrom = json.id(duplicatedFrom, ProposalId::of);
                case "primary_quote" -> primary = json.flag().orElse(false);
                case "created_by" -> createdBy = json.text();
                case "creation_date" -> createdAt = json.instant();
                case "submitted_by" -> submittedBy = json.text();
                case "submission_date" -> submittedAt = json.instant();
                case "expiration_date" -> expiresAt = json.instant();
                case "won_date" -> wonAt = json.instant();
                case "geo_code" -> geoCode = json.text();
                case "currency" -> currency = json.text();
                case "playbook" -> playbook = json.text();
                case "quote_url" -> quoteUrl = json.text();
                case "version_id" -> versionId = json.text();
                default -> {}
            }
        }
        return new QuoteInfoValue(
                opportunityId,
                crmQuoteId,
                crmCustomerId,
                customerId,
                accountName,
                contactName,
                contactEmail,
                dealHubOpportunityId,
                name,
                proposalId,
                duplicatedFrom,
                primary,
                createdBy,
                createdAt,
                submittedBy,
                submittedAt,
                expiresAt,
                wonAt,
                geoCode,
                currency,
                playbook,
                quoteUrl,
                versionId);
    }

    /** The sales discount has a name of its own in each interface. */
    static QuoteTotals totals(JsonInput json) throws JsonFormatException {
        Optional<String> currency = Optional.empty();
        Optional<BigDecimal> listPrice = Optional.empty();
        Optional<BigDecimal> netPrice = Optional.empty();
        Optional<BigDecimal> discount = Optional.empty();
        Optional<BigDecimal> salesDiscount = Optional.empty();
        while (json.nextField()) {
            switch (json.field()) {
                case "currency" -> currency = json.text();
                case "total_list_price" -> listPrice = json.decimal();
                case "total_net_price" -> netPrice = json.decimal();
                case "total_discount" -> discount = json.decimal();
                case "sales_discount", "total_sales_discount" -> salesDiscount = json.decimal();
                default -> {}
            }
        }
        return new QuoteTotalsValue(currency, listPrice, netPrice, discount, salesDiscount);
    }

    private static PlaybookAnswer answer(JsonInput json) throws JsonFormatException {
        Optional<String> systemName = Optional.empty();
        Optional<String> systemId = Optional.empty();
        Optional<String> groupId = Optional.empty();
        Optional<String> groupName = Optional.empty();
        Optional<String> questionId = Optional.empty();
        Optional<String> question = Optional.empty();
        Optional<String> answer = Optional.empty();
        while (json.nextField()) {
            switch (json.field()) {
                case "system_name" -> systemName = json.text();
                case "system_id" -> systemId = json.text();
                case "group_id" -> groupId = json.text();
                case "group_name" -> groupName = json.text();
                case "question_id" -> questionId = json.text();
                case "question" -> question = json.text();
                case "answer" -> answer = json.text();
                default -> {}
            }
        }
        return new PlaybookAnswerValue(systemName, systemId, groupId, groupName, questionId, question, answer);
    }

    private static Approval approval(JsonInput json) throws JsonFormatException {
        Optional<String> reviewer = Optional.empty();
        OptionalInt step = OptionalInt.empty();
        Optional<String> reason = Optional.empty();
        String status = "";
        Optional<String> impersonatedBy = Optional.empty();
        Optional<Instant> reviewedAt = Optional.empty();
        Optional<String> comment = Optional.empty();
        while (json.nextField()) {
            switch (json.field()) {
                case "reviewer" -> reviewer = json.text();
                case "step" -> step = json.integer();
                case "reason" -> reason = json.text();
                case "status" -> status = json.text().orElse("");
                case "impersonated_by" -> impersonatedBy = json.text();
                case "review_date" -> reviewedAt = json.instant();
                case "reviewer_comment" -> comment = json.text();
                default -> {}
            }
        }
        return new ApprovalValue(
                reviewer,
                step,
                reason,
                Approval.Status.parse(status),
                json.line(status),
                impersonatedBy,
                reviewedAt,
                comment);
    }

    /** Who has signed in a DealRoom. */
    public static DealRoomSigners signers(JsonInput json) throws JsonFormatException {
        json.beginResult();
        Optional<String> state = Optional.empty();
        List<Signer> buyers = List.of();
        List<Signer> sellers = List.of();
        while (json.nextField()) {
            switch (json.field()) {
                case "dealroom_state" -> state = json.text();
                case "buyer_signers" -> buyers = json.list(QuoteJson::signer);
                case "seller_signers" -> sellers = json.list(QuoteJson::signer);
                default -> {}
            }
        }
        return new DealRoomSignersValue(state, buyers, sellers, json.unreadable());
    }

    private static Signer signer(JsonInput json) throws JsonFormatException {
        Optional<String> companyName = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<String> title = Optional.empty();
        Optional<Instant> signedAt = Optional.empty();
        OptionalInt ordinal = OptionalInt.empty();
        while (json.nextField()) {
            switch (json.field()) {
                case "company_name" -> companyName = json.text();
                case "signee_name" -> name = json.text();
                case "signee_title" -> title = json.text();
                case "signature_date" -> signedAt = json.instant();
                case "ordinal" -> ordinal = json.integer();
                default -> {}
            }
        }
        return new SignerValue(companyName, name, title, signedAt, ordinal);
    }
}
