package io.github.dealhub4j.internal;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.PostOutcome.Accepted;
import io.github.dealhub4j.internal.PostOutcome.Lost;
import io.github.dealhub4j.internal.PostOutcome.Refused;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.json.JsonAnswer;
import io.github.dealhub4j.internal.json.JsonCodec;
import io.github.dealhub4j.internal.json.JsonFormatException;
import io.github.dealhub4j.internal.json.JsonInput;
import io.github.dealhub4j.internal.text.Gate;
import io.github.dealhub4j.spi.Code;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an answer means, or the lack of one: a value, or the exception that it stands for. */
final class Answers {
    private static final int LONGEST_EXCERPT = 200;
    private static final int DEEPEST_CAUSE = 20; // a chain of causes can be a circle
    private static final Pattern ENTITY_NOT_FOUND =
            Pattern.compile("\\bentity\\b.*\\bnot found\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HTML_TITLE = Pattern.compile("<title>([^<]{0,500})", Pattern.CASE_INSENSITIVE);

    /** What a request proves with that it may be sent. */
    enum Credential {
        API_TOKEN("API token (dealhub.api-token)", ErrorCode.INVALID_REQUEST),
        PARTNER_KEY("partner key (dealhub.partner-key)", ErrorCode.PARTNER_USER_REJECTED);

        private final String label;
        private final ErrorCode refusal;

        /** @param refusal what it is when DealHub accepts the credential, and refuses inside of a success */
        Credential(String label, ErrorCode refusal) {
            this.label = label;
            this.refusal = refusal;
        }

        /** Whether an answer that is no error can hold a one-time token, so that nothing of it may be shown. */
        boolean earnsTokens() {
            return this == PARTNER_KEY;
        }
    }

    /**
     * A call as its exceptions tell of it.
     *
     * @param what what is being done, such as {@code Reading quote Q1}
     * @param credential what it is sent with
     * @param ifLost a sentence for the case that it is not known whether DealHub got it; can be empty
     * @param id the id that DealHub has to know for it; {@code null} if there is none
     */
    record Call(
            String what,
            Credential credential,
            String ifLost,
            @Nullable Object id) {
        static Call withApiToken(String what) {
            return new Call(what, Credential.API_TOKEN, "", null);
        }

        /** What is being done to something that DealHub has to know, such as {@code Reading quote}, and its id. */
        static Call withApiToken(String what, Object id) {
            return new Call(what + " " + id, Credential.API_TOKEN, "", id);
        }

        /** Ids are passed on untouched, so one that was copied with a blank is another id, and looks the same in a message. */
        private String idHint() {
            String text = String.valueOf(id);
            return id == null || (isVisible(text.codePointAt(0)) && isVisible(text.codePointBefore(text.length())))
                    ? ""
                    : " The id \"" + text
                            + "\" begins or ends with white space: take it off unless it belongs to the id.";
        }

        private static boolean isVisible(int c) {
            return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
        }
    }

    private final JsonCodec json;
    private final Gate gate;
    private final URI baseUrl;
    private final System.Logger log;

    Answers(JsonCodec json, Gate gate, URI baseUrl, System.Logger log) {
        this.log = log;
        this.json = json;
        this.gate = gate;
        this.baseUrl = baseUrl;
    }

    /** What the answer to a reading says, or the exception that it stands for. */
    <T> T read(Call call, HttpAnswer answer, JsonInput.Reader<T> reader) {
        if (answer.status() != 200) {
            throw failure(call, answer);
        }
        try {
            JsonAnswer<T> said = json.read(answer.body(), reader);
            if (said instanceof JsonAnswer.Errors<T> errors) {
                throw refused(call, answer.status(), errors.messages());
            }
            return value(call, (JsonAnswer.Value<T>) said);
        } catch (JsonFormatException e) {
            throw unreadable(call, answer, e);
        }
    }

    /**
     * What the answer to a POST means.
     *
     * @param mayBeEmpty whether a success can have no body
     */
    <T> PostOutcome<T> ofPost(Call call, HttpAnswer answer, boolean mayBeEmpty, JsonInput.Reader<T> reader) {
        int status = answer.status();
        if (status >= 400 && status < 500 && status != 408) {
            return new Refused<>(failure(call, answer));
        }
        if (status < 200 || status >= 300) {
            String words = words(call, answer);
            return new Lost<>(
                    false,
                    "DealHub answered HTTP " + status + (words == null ? "" : ", " + quoted(words)),
                    failure(call, answer));
        }
        try {
            byte[] body = mayBeEmpty && answer.text().isBlank() ? json.write(Map.of()) : answer.body();
            JsonAnswer<T> said = json.read(body, reader);
            return said instanceof JsonAnswer.Errors<T> errors
                    ? new Refused<>(refused(call, status, errors.messages()))
                    : new Accepted<>(value(call, (JsonAnswer.Value<T>) said));
        } catch (JsonFormatException e) {
            return new Lost<>(
                    false,
                    "its answer, HTTP " + status + ", cannot be understood: " + e.getMessage(),
                    unreadable(call, answer, e));
        }
    }

    /** What a POST without a usable answer means. */
    <T> PostOutcome<T> ofPost(Call call, TransportException failure) {
        return new Lost<>(
                failure.nothingWasSent(), gate.pass(String.valueOf(failure.getMessage())), unanswered(call, failure));
    }

    private <T> T value(Call call, JsonAnswer.Value<T> said) {
        if (!said.unreadable().isEmpty()) {
            Code.UNREADABLE_FIELDS.log(log, call.what(), said.unreadable());
        }
        return said.value();
    }

    /** What an answer with a status other than the hoped-for stands for. */
    DealHubException failure(Call call, HttpAnswer answer) {
        String words = words(call, answer);
        String said = call.what() + ": DealHub answered HTTP " + answer.status()
                + (words == null ? "" : ", " + quoted(words));
        int status = answer.status();
        if (status == 401 || status == 403) {
            return new AuthenticationException(
                    said + ". Either the " + call.credential().label + " is wrong, or it is one of another tenant or"
                            + " region than " + baseUrl
                            + " (each belongs to one, so compare that with DealHub's address in"
                            + " your browser), or the address of this machine is not trusted.",
                    status,
                    words,
                    null);
        }
        if (status == 404 && answer.isHtml()) {
            return new ProtocolException(
                    said + ": a page, and DealHub's interface has none. Check the base URL.",
                    status,
                    excerpt(call, answer),
                    null);
        }
        if (status == 404 || (status == 400 && isNotFound(words))) {
            return new NotFoundException(said + "." + call.idHint(), status, words, null);
        }
        if (status == 408 || status == 429 || status >= 500) {
            return new UnavailableException(
                    said + ". Try again later." + call.ifLost(),
                    status,
                    words,
                    answer.retryAfter(Instant.now()).orElse(null),
                    null);
        }
        if (status >= 400) {
            return new InvalidRequestException(
                    ErrorCode.INVALID_REQUEST, said + "." + call.idHint(), status, words, RefusedFields.in(words));
        }
        return new ProtocolException(
                said + ", which is not an answer to this request. Does something stand in between?" + call.ifLost(),
                status,
                excerpt(call, answer),
                null);
    }

    private static boolean isNotFound(@Nullable String words) {
        return words != null && ENTITY_NOT_FOUND.matcher(words).find();
    }

    /** An error inside an answer that looks like a success. */
    private DealHubException refused(Call call, int status, List<String> messages) {
        String words = gate.pass(String.join("; ", messages));
        String said = call.what() + ": DealHub refused: " + quoted(words) + "." + call.idHint();
        return isNotFound(words)
                ? new NotFoundException(said, status, words, null)
                : new InvalidRequestException(call.credential().refusal, said, status, words, RefusedFields.in(words));
    }

    /** What a request without a usable answer stands for, where repeating it does no harm. */
    DealHubException unanswered(Call call, TransportException failure) {
        String why = gate.pass(String.valueOf(failure.getMessage()));
        Throwable cause = fitToBeShown(failure) ? failure : null;
        return switch (failure.reach()) {
            case STOPPED ->
                new DealHubException(
                        ErrorCode.REST_CLIENT,
                        call.what() + " was not sent: " + why
                                + ". Correct the filter; if it is the server's, redeploy the application or restart the server",
                        0,
                        null,
                        cause);
            case NOT_SENT ->
                new UnavailableException(
                        call.what() + " was not sent: DealHub is not available: " + why
                                + ". Try again later; if it never works, check the base URL, the proxy, the trust store and the"
                                + " network.",
                        0,
                        null,
                        null,
                        cause);
            case MAYBE_SENT ->
                new UnavailableException(
                        call.what() + ": DealHub is not available: " + why + ". Try again later." + call.ifLost(),
                        0,
                        null,
                        null,
                        cause);
            case ANSWERED_TOO_MUCH ->
                new ProtocolException(call.what() + ": " + why + "." + call.ifLost(), 200, "", cause);
        };
    }

    /** The platform's exceptions quote what is no HTTP, and stack traces are shown as well as messages. */
    private boolean fitToBeShown(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            String message = String.valueOf(cause.getMessage());
            if (!gate.pass(message).equals(message)) {
                return false;
            }
            cause = cause.getCause();
        }
        return cause == null;
    }

    /** What an answer stands for that has the hoped-for status but no sense. */
    private ProtocolException unreadable(Call call, HttpAnswer answer, JsonFormatException reason) {
        String excerpt = excerpt(call, answer);
        return new ProtocolException(
                call.what() + ": DealHub's answer, HTTP " + answer.status() + ", cannot be understood: "
                        + reason.getMessage()
                        + (excerpt.isEmpty() ? "." : ". It begins: \"" + excerpt + "\".")
                        + (answer.isHtml() ? " A page is not an answer of DealHub's: check the base URL." : "")
                        + call.ifLost(),
                answer.status(),
                excerpt,
                null);
    }

    /** DealHub's own words in an answer, fit to be shown; {@code null} if it has none. */
    private @Nullable String words(Call call, HttpAnswer answer) {
        if (answer.status() < 400 && call.credential().earnsTokens()) {
            return null;
        }
        String words = String.join("; ", json.messages(answer.body()));
        if (words.isBlank()) {
            String text = answer.text().strip();
            Matcher title = HTML_TITLE.matcher(text);
            if (answer.isHtml()) {
                words = title.find() ? title.group(1).strip() : "an HTML page";
            } else if (!text.startsWith("{") && !text.startsWith("[")) {
                words = text;
            }
        }
        return words.isBlank() ? null : gate.pass(words);
    }

    /** The start of an answer, fit to be shown. */
    private String excerpt(Call call, HttpAnswer answer) {
        return answer.status() < 400 && call.credential().earnsTokens()
                ? ""
                : gate.pass(answer.text(), LONGEST_EXCERPT);
    }

    /** Words in quotation marks, without a full stop of their own where another follows. */
    static String quoted(String words) {
        return "\"" + (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + "\"";
    }
}
