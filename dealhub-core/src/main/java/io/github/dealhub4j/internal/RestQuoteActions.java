package io.github.dealhub4j.internal;

import static io.github.dealhub4j.internal.http.HttpRequest.encoded;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.IllegalTransitionException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.internal.Answers.Credential;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.http.TransportException.Reach;
import io.github.dealhub4j.internal.json.JsonFields;
import io.github.dealhub4j.internal.json.JsonFormatException;
import io.github.dealhub4j.internal.json.QuoteJson;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@link QuoteActions} over the Actions API: guard, one POST, and a reading when its answer is lost. */
final class RestQuoteActions implements QuoteActions {
    private static final int LONGEST_COMMENT = 1000;

    private final Api api;
    private final RestQuotes quotes;
    private final QuoteWatches watches;
    private final Executor executor;
    private final boolean guarded;

    RestQuoteActions(Api api, RestQuotes quotes, QuoteWatches watches, Executor executor, boolean guarded) {
        this.api = api;
        this.quotes = quotes;
        this.watches = watches;
        this.executor = executor;
        this.guarded = guarded;
    }

    @Override
    public QuoteActionResult submit(QuoteId quoteId, LineItemDetails details) {
        return perform(new Action(quoteId, QuoteAction.SUBMIT, body(details)));
    }

    @Override
    public CompletionStage<QuoteActionResult> submitAsync(QuoteId quoteId, LineItemDetails details) {
        return async(() -> submit(quoteId, details));
    }

    @Override
    public QuoteActionResult publish(QuoteId quoteId, LineItemDetails details) {
        return perform(new Action(quoteId, QuoteAction.PUBLISH, body(details)));
    }

    @Override
    public CompletionStage<QuoteActionResult> publishAsync(QuoteId quoteId, LineItemDetails details) {
        return async(() -> publish(quoteId, details));
    }

    @Override
    public QuoteActionResult signExternally(QuoteId quoteId, String comment, LineItemDetails details) {
        int length = comment.codePointCount(0, comment.length());
        if (comment.isBlank() || length > LONGEST_COMMENT) {
            throw new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST,
                    "The comment for signing quote " + quoteId + " externally has "
                            + (comment.isBlank() ? "no visible character" : length + " characters")
                            + ": DealHub wants 1 to " + LONGEST_COMMENT + ". Nothing was sent.",
                    0,
                    null);
        }
        Map<String, String> body = body(details);
        body.put("sign_externally_comment", comment);
        return perform(new Action(quoteId, QuoteAction.SIGN_EXTERNALLY, body));
    }

    @Override
    public CompletionStage<QuoteActionResult> signExternallyAsync(
            QuoteId quoteId, String comment, LineItemDetails details) {
        return async(() -> signExternally(quoteId, comment, details));
    }

    /** What is DealHub's default anyway is left out. */
    private static Map<String, String> body(LineItemDetails details) {
        Map<String, String> body = new LinkedHashMap<>();
        if (details != LineItemDetails.BASIC) {
            body.put("line_item_details", details.wireName());
        }
        return body;
    }

    private CompletionStage<QuoteActionResult> async(Supplier<QuoteActionResult> action) {
        CompletableFuture<QuoteActionResult> result = new CompletableFuture<>();
        try {
            executor.execute(() -> {
                try {
                    result.complete(action.get());
                } catch (RuntimeException e) {
                    result.completeExceptionally(e); // as it is, not wrapped as supplyAsync would
                }
            });
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new DealHubException(
                    ErrorCode.CLOSED,
                    "Nothing runs asynchronous calls any more: this connection to DealHub, or the executor that it was"
                            + " given, was closed or is busy. Nothing was sent.",
                    0,
                    null,
                    e));
        }
        return result;
    }

    @Override
    public CompletionStage<Quote> await(QuoteId quoteId, Set<QuoteStatus> statuses, Duration timeout) {
        if (statuses.isEmpty() || timeout.isZero() || timeout.isNegative()) {
            throw new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST,
                    "Awaiting quote " + quoteId + " needs at least one status and a time-out longer than zero, not "
                            + statuses + " and " + timeout,
                    0,
                    null);
        }
        return watches.await(quoteId, statuses, timeout, id -> quotes.get(id));
    }

    private record Action(QuoteId quoteId, QuoteAction kind, Map<String, String> body) {
        String target() {
            return "/api/v1/quote/" + encoded(quoteId.value()) + "/" + kind.wireName();
        }

        @Override
        public String toString() {
            return "The action " + kind.wireName() + " on quote " + quoteId;
        }
    }

    private QuoteActionResult perform(Action action) {
        Deadline deadline = api.newDeadline();
        QuoteStatus before = guarded ? guard(action, deadline) : null;
        HttpAnswer answer;
        try {
            answer = api.post(action.target(), action.body(), deadline);
        } catch (TransportException e) {
            if (e.reach() == Reach.NOT_SENT) {
                throw Answers.unanswered(action + " was not sent", e);
            }
            return reconcile(action, before, deadline, new Loss(String.valueOf(e.getMessage()), null, null, e));
        }
        return understand(action, before, deadline, answer);
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

    private QuoteActionResult understand(
            Action action, @Nullable QuoteStatus before, Deadline deadline, HttpAnswer answer) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            try {
                JsonFields fields = api.answers().json(answer);
                if (!fields.messages("error").isEmpty()) {
                    throw rejected(action, answer);
                }
                return QuoteJson.actionResult(action.quoteId(), fields);
            } catch (JsonFormatException e) {
                String why = "its answer, HTTP " + status + ", cannot be understood: "
                        + api.answers().redacted(String.valueOf(e.getMessage()));
                return reconcile(action, before, deadline, new Loss(why, answer, null, null));
            }
        }
        if (status < 400 || status == 408 || status >= 500) {
            String words = api.answers().words(answer);
            String why = "DealHub answered HTTP " + status + (words == null ? "" : ", " + Answers.quoted(words));
            return reconcile(action, before, deadline, new Loss(why, answer, words, null));
        }
        if (status == 400 || status == 409 || status == 422) {
            throw rejected(action, answer);
        }
        throw api.answers().failure(action.toString(), answer, Credential.API_TOKEN);
    }

    private DealHubException rejected(Action action, HttpAnswer answer) {
        DealHubException failure = api.answers().failure(action.toString(), answer, Credential.API_TOKEN);
        if (failure instanceof NotFoundException) {
            return failure;
        }
        String words = api.answers().words(answer);
        return new QuoteActionRejectedException(
                action.quoteId(), action.kind(), answer.status(), words == null ? "no reason given" : words);
    }

    /** How the answer to a POST was lost. */
    private record Loss(
            String why,
            @Nullable HttpAnswer answer,
            @Nullable String words,
            @Nullable Exception cause) {}

    /**
     * Reads the quote again. It counts as success only if the status was known before, was no outcome of the action
     * then, and is one now: whoever brought it about, the caller has what it asked for.
     */
    private QuoteActionResult reconcile(Action action, @Nullable QuoteStatus before, Deadline deadline, Loss loss) {
        QuoteStatus now = null;
        DealHubException unread = null;
        try {
            Quote quote = quotes.get(action.quoteId(), deadline);
            now = quote.status();
            Set<QuoteStatus> outcomes = QuoteLifecycle.outcomes(action.kind());
            if (before != null && !outcomes.contains(before) && outcomes.contains(now)) {
                return QuoteActionResult.reconciled(quote);
            }
        } catch (DealHubException e) {
            unread = e;
        }
        OutcomeUnknownException unknown = OutcomeUnknownException.ofAction(
                action.quoteId(),
                action.kind(),
                loss.why(),
                now,
                loss.answer() == null ? 0 : loss.answer().status(),
                loss.words(),
                loss.cause());
        if (unread != null) {
            unknown.addSuppressed(unread);
        }
        throw unknown;
    }
}
