package io.github.dealhub4j.internal;

import static io.github.dealhub4j.internal.http.HttpRequest.encoded;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.IllegalTransitionException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.internal.Answers.Call;
import io.github.dealhub4j.internal.PostOutcome.Accepted;
import io.github.dealhub4j.internal.PostOutcome.Lost;
import io.github.dealhub4j.internal.PostOutcome.Refused;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.json.ActionJson;
import io.github.dealhub4j.internal.request.Arguments;
import io.github.dealhub4j.internal.request.RequestFields;
import io.github.dealhub4j.internal.value.QuoteActionResultValue;
import io.github.dealhub4j.quote.LineItemDetails;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Transition;
import io.github.dealhub4j.quote.Transition.Verdict;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@link QuoteActions} over the Actions API: guard, one POST, and a reading when its answer is lost. */
final class RestQuoteActions implements QuoteActions {
    private static final int LONGEST_COMMENT = 1000;

    private final Api api;
    private final RestQuotes quotes;
    private final QuoteWatches watches;
    private final AsyncCalls async;
    private final boolean guarded;

    RestQuoteActions(Api api, RestQuotes quotes, QuoteWatches watches, AsyncCalls async, boolean guarded) {
        this.api = api;
        this.quotes = quotes;
        this.watches = watches;
        this.async = async;
        this.guarded = guarded;
    }

    @Override
    public QuoteActionResult submit(QuoteId quoteId, LineItemDetails details) {
        return perform(action(quoteId, QuoteAction.SUBMIT, details), api.newDeadline());
    }

    @Override
    public CompletionStage<QuoteActionResult> submitAsync(QuoteId quoteId, LineItemDetails details) {
        return async(() -> action(quoteId, QuoteAction.SUBMIT, details));
    }

    @Override
    public QuoteActionResult publish(QuoteId quoteId, LineItemDetails details) {
        return perform(action(quoteId, QuoteAction.PUBLISH, details), api.newDeadline());
    }

    @Override
    public CompletionStage<QuoteActionResult> publishAsync(QuoteId quoteId, LineItemDetails details) {
        return async(() -> action(quoteId, QuoteAction.PUBLISH, details));
    }

    @Override
    public QuoteActionResult signExternally(QuoteId quoteId, String comment, LineItemDetails details) {
        return perform(signing(quoteId, comment, details), api.newDeadline());
    }

    @Override
    public CompletionStage<QuoteActionResult> signExternallyAsync(
            QuoteId quoteId, String comment, LineItemDetails details) {
        return async(() -> signing(quoteId, comment, details));
    }

    private static Action signing(QuoteId quoteId, String comment, LineItemDetails details) {
        Action action = action(quoteId, QuoteAction.SIGN_EXTERNALLY, details);
        RequestFields fields = new RequestFields();
        fields.lines("sign_externally_comment", comment, LONGEST_COMMENT);
        fields.require("sign_externally_comment");
        action.body().putAll(fields.checked("Signing quote " + quoteId + " externally"));
        return action;
    }

    /** What is DealHub's default anyway is left out. */
    private static Action action(QuoteId quoteId, QuoteAction kind, LineItemDetails details) {
        Arguments.given("quoteId", quoteId);
        Arguments.given("details", details);
        Map<String, Object> body = new LinkedHashMap<>();
        if (details != LineItemDetails.BASIC) {
            body.put("line_item_details", details.wireName());
        }
        return new Action(quoteId, kind, body);
    }

    /** The time of a call counts from here, also while it waits for a thread. What is wrong with it is the stage's failure. */
    private CompletionStage<QuoteActionResult> async(Supplier<Action> action) {
        return async.run(api.newDeadline(), deadline -> perform(action.get(), deadline));
    }

    @Override
    public CompletionStage<Quote> await(QuoteId quoteId, Set<QuoteStatus> statuses, Duration timeout) {
        Arguments.given("quoteId", quoteId);
        Arguments.given("statuses", statuses);
        Arguments.given("timeout", timeout);
        if (statuses.isEmpty()) {
            throw Arguments.invalid("statuses", "is empty", "say at least one that quote " + quoteId + " is to have");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw Arguments.invalid("timeout", "is " + timeout + ", which is no time to wait", "give more than zero");
        }
        return watches.await(quoteId, statuses, timeout, id -> quotes.get(id));
    }

    private record Action(QuoteId quoteId, QuoteAction kind, Map<String, Object> body) {
        String target() {
            return "/api/v1/quote/" + encoded(quoteId.value()) + "/" + kind.wireName();
        }
    }

    private QuoteActionResult perform(Action action, Deadline deadline) {
        QuoteStatus before = guarded ? guard(action, deadline) : null;
        Call call = Call.withApiToken("The action " + action.kind().wireName() + " on quote", action.quoteId());
        PostOutcome<QuoteActionResult> outcome =
                api.post(call, action.target(), action.body(), deadline, ActionJson.actionOn(action.quoteId()));
        if (outcome instanceof Accepted<QuoteActionResult> accepted) {
            return accepted.value();
        }
        if (outcome instanceof Refused<QuoteActionResult> refused) {
            throw rejected(action, refused.failure());
        }
        Lost<QuoteActionResult> lost = (Lost<QuoteActionResult>) outcome;
        if (lost.nothingWasSent()) {
            throw lost.failure();
        }
        return reconcile(action, before, deadline, lost);
    }

    /** Reads the status and refuses what it forbids. */
    private QuoteStatus guard(Action action, Deadline deadline) {
        QuoteStatus status = quotes.get(action.quoteId(), deadline).status();
        Transition transition = QuoteLifecycle.check(status, action.kind());
        if (transition.verdict() == Verdict.FORBIDDEN) {
            throw new IllegalTransitionException(action.quoteId(), action.kind(), status, transition.reason());
        }
        return status;
    }

    /** A request that DealHub does not accept is an action that it rejects; other refusals have exceptions of their own. */
    private static DealHubException rejected(Action action, DealHubException failure) {
        return failure instanceof InvalidRequestException
                ? new QuoteActionRejectedException(
                        action.quoteId(),
                        action.kind(),
                        failure.httpStatus().orElse(0),
                        failure.dealHubMessage().orElse("no reason given"))
                : failure;
    }

    /**
     * Reads the quote again. It counts as success only if the status was known before, was no outcome of the action
     * then, and is one now: whoever brought it about, the caller has what it asked for.
     */
    private QuoteActionResult reconcile(
            Action action, @Nullable QuoteStatus before, Deadline deadline, Lost<QuoteActionResult> lost) {
        QuoteStatus now = null;
        DealHubException unread = null;
        try {
            Quote quote = quotes.get(action.quoteId(), deadline);
            now = quote.status();
            Set<QuoteStatus> outcomes = QuoteLifecycle.outcomes(action.kind());
            if (before != null && !outcomes.contains(before) && outcomes.contains(now)) {
                return QuoteActionResultValue.reconciled(quote);
            }
        } catch (DealHubException e) {
            unread = e;
        }
        OutcomeUnknownException unknown = OutcomeUnknownException.ofAction(
                action.quoteId(),
                action.kind(),
                lost.why(),
                now,
                lost.httpStatus(),
                lost.words(),
                lost.failure().getCause());
        if (unread != null) {
            unknown.addSuppressed(unread);
        }
        throw unknown;
    }
}
