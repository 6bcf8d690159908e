package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.internal.value.QuoteActionResultValue;
import io.github.dealhub4j.internal.value.SimulatedQuoteValue;
import io.github.dealhub4j.quote.LineItem;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.QuoteTotals;
import io.github.dealhub4j.quote.SimulatedQuote;
import java.util.List;
import java.util.Optional;

/** What the Actions and the Headless API answer. */
public final class ActionJson {
    private Optional<QuoteId> quoteId = Optional.empty();
    private Optional<ProposalId> proposalId = Optional.empty();
    private Optional<String> status = Optional.empty();
    private Optional<String> dealRoomUrl = Optional.empty();
    private Optional<Boolean> approvalRequired = Optional.empty();
    private Optional<QuoteTotals> totals = Optional.empty();
    private List<LineItem> lineItems = List.of();

    private ActionJson() {}

    /** An accepted action on a quote: it says in which status the quote is, and if it names a quote, it is that one. */
    public static JsonInput.Reader<QuoteActionResult> actionOn(QuoteId asked) {
        return json -> {
            ActionJson answer = read(json);
            QuoteJson.required(answer.status, "status");
            QuoteId about = answer.quoteId.orElse(asked);
            if (!about.equals(asked)) {
                throw new JsonFormatException("it is about another quote, " + json.line(about.value()));
            }
            return answer.result(about, json);
        };
    }

    /** A quote that was generated: without its id it would be lost, everything else can be read again. */
    public static QuoteActionResult generated(JsonInput json) throws JsonFormatException {
        ActionJson answer = read(json);
        if (answer.quoteId.isEmpty() && answer.proposalId.isPresent()) {
            throw new JsonFormatException("it names no quote id, but the number "
                    + json.line(answer.proposalId.get().value()));
        }
        return answer.result(QuoteJson.required(answer.quoteId, "dealhub_quote_id"), json);
    }

    /** What a simulation comes to. */
    public static SimulatedQuote simulated(JsonInput json) throws JsonFormatException {
        ActionJson answer = read(json);
        return new SimulatedQuoteValue(answer.approvalRequired, answer.totals, answer.lineItems, json.unreadable());
    }

    /** An answer that says nothing but that there was no error. */
    public static boolean nothing(JsonInput json) throws JsonFormatException {
        while (json.nextField()) {
            // What a success looks like is not documented.
        }
        return true;
    }

    private QuoteActionResult result(QuoteId id, JsonInput json) {
        String rawStatus = status.orElse("");
        return new QuoteActionResultValue(
                id,
                QuoteStatus.parse(rawStatus),
                json.line(rawStatus),
                proposalId,
                dealRoomUrl,
                approvalRequired,
                totals,
                lineItems,
                json.unreadable(),
                false);
    }

    private static ActionJson read(JsonInput json) throws JsonFormatException {
        json.beginResult();
        ActionJson answer = new ActionJson();
        while (json.nextField()) {
            switch (json.field()) {
                case "dealhub_quote_id" -> answer.quoteId = json.id(answer.quoteId, QuoteId::of);
                case "dealhub_proposal_id" -> answer.proposalId = json.id(answer.proposalId, ProposalId::of);
                case "status" -> answer.status = json.text(answer.status);
                case "dealroom_url" -> answer.dealRoomUrl = json.text();
                case "approval_flows" -> answer.approvalRequired = json.flag();
                case "summary" -> answer.totals = json.object(QuoteJson::totals);
                case "line_items" -> answer.lineItems = json.list(LineItemJson::lineItem);
                default -> {}
            }
        }
        return answer;
    }
}
