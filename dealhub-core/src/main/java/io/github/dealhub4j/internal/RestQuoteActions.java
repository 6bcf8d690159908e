package io.github.dealhub4j.internal;

import static io.github.dealhub4j.internal.http.HttpRequest.encoded;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.IllegalTransitionException;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.QuoteActionRejectedException;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.internal.http.HttpRequest;
import io.github.dealhub4j.internal.http.HttpTransport;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.http.TransportException.Reach;
import io.github.dealhub4j.internal.json.JsonCodec;
import io.github.dealhub4j.internal.json.JsonFields;
import io.github.dealhub4j.internal.json.JsonFormatException;
import io.github.dealhub4j.internal.json.QuoteJson;
import io.github.dealhub4j.quote.Quote;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteActionResult;
import io.github.dealhub4j.quote.QuoteActions;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Transition;
import io.github.dealhub4j.quote.Transition.Verdict;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link QuoteActions} over the Actions API: guard, one POST, and a reading when its answer is lost. */
final class RestQuoteActions implements QuoteActions {
    private static final int LONGEST_COMMENT = 1000;

    private final HttpTransport transport;
    private final JsonCodec json;
    private final Answers answers;
    private final DealHubConfig config;
    private final String apiToken;
    private final RestQuotes quotes;

    RestQuoteActions(
            HttpTransport transport,
            JsonCodec json,
            Answers answers,
            DealHubConfig config,
            String apiToken,
            RestQuotes quotes) {
        this.transport = transport;
        this.json = json;
        this.answers = answers;
        this.config = config;
        this.apiToken = apiToken;
        this.quotes = quotes;
    }

    @Override
    public QuoteActionResult submit(QuoteId quoteId) {
        return perform(new Action(quoteId, QuoteAction.SUBMIT, Map.of()));
    }

    @Override
    public QuoteActionResult publish(QuoteId quoteId) {
        return perform(new Action(quoteId, QuoteAction.PUBLISH, Map.of()));
    }

    @Override
    public QuoteActionResult signExternally(QuoteId quoteId, String comment) {
        if (comment.isBlank() || comment.length() > LONGEST_COMMENT) {
            throw new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST,
                    "The comment for signing quote " + quoteId + " externally has "
                            + (comment.isBlank() ? "no visible character" : comment.length() + " characters")
                            + ": DealHub wants 1 to " + LONGEST_COMMENT + ". Nothing was sent.",
                    0,
                    null);
        }
        return perform(new Action(quoteId, QuoteAction.SIGN_EXTERNALLY, Map.of("sign_externally_comment", comment)));
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
        Deadline deadline = Deadline.after(config.callTimeout());
        QuoteStatus before = config.actionsGuard() ? guard(action, deadline) : null;
        HttpAnswer answer;
        try {
            answer = transport.send(HttpRequest.post(action.target(), json.write(action.body()), apiToken), deadline);
        } catch (TransportException e) {
            if (e.reach() == Reach.NOT_SENT) {
                throw Answers.unavailable(action + " was not sent", e);
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
                JsonFields fields = answers.json(answer);
                if (!fields.messages("error").isEmpty()) {
                    throw rejected(action, answer);
                }
                return QuoteJson.actionResult(action.quoteId(), fields);
            } catch (JsonFormatException e) {
                String why = "its answer, HTTP " + status + ", cannot be understood: "
                        + answers.redacted(String.valueOf(e.getMessage()));
                return reconcile(action, before, deadline, new Loss(why, answer, null, e));
            }
        }
        if (status < 400 || status == 408 || status >= 500) {
            String words = answers.words(answer);
            String why = "DealHub answered HTTP " + status + (words == null ? "" : ", \"" + words + "\"");
            return reconcile(action, before, deadline, new Loss(why, answer, words, null));
        }
        if (status == 400 || status == 409 || status == 422) {
            throw rejected(action, answer);
        }
        throw answers.failure(action.toString(), answer);
    }

    private DealHubException rejected(Action action, HttpAnswer answer) {
        DealHubException failure = answers.failure(action.toString(), answer);
        if (failure instanceof NotFoundException) {
            return failure;
        }
        String words = answers.words(answer);
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
        OutcomeUnknownException unknown = new OutcomeUnknownException(
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
