package io.github.dealhub4j.internal;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.NotFoundException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.http.TransportException.Reach;
import io.github.dealhub4j.internal.json.JsonCodec;
import io.github.dealhub4j.internal.json.JsonFields;
import io.github.dealhub4j.internal.json.JsonFormatException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an answer means: its JSON, DealHub's own words in it, or the exception that it stands for. */
final class Answers {
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_EXCERPT = 200;
    private static final Pattern ENTITY_NOT_FOUND =
            Pattern.compile("\\bentity\\b.*\\bnot found\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HTML_TITLE = Pattern.compile("<title>([^<]*)</title>", Pattern.CASE_INSENSITIVE);

    /** What a request proves with that it may be sent. */
    enum Credential {
        API_TOKEN("API token (dealhub.api-token)"),
        PARTNER_KEY("partner key (dealhub.partner-key)");

        private final String label;

        Credential(String label) {
            this.label = label;
        }
    }

    private final JsonCodec json;
    private final List<String> secrets;

    Answers(JsonCodec json, DealHubConfig config) {
        this.json = json;
        this.secrets = Stream.of(config.apiToken(), config.partnerKey())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The JSON of an answer, whatever its status. */
    JsonFields json(HttpAnswer answer) throws JsonFormatException {
        return json.read(answer.body());
    }

    /** The JSON of an answer that may be empty. */
    JsonFields jsonOrNothing(HttpAnswer answer) throws JsonFormatException {
        return answer.text().isBlank() ? json.read(new byte[] {'{', '}'}) : json(answer);
    }

    /** What an answer with a status other than the hoped-for stands for. */
    DealHubException failure(String what, HttpAnswer answer, Credential credential) {
        String words = words(answer);
        String said =
                what + ": DealHub answered HTTP " + answer.status() + (words == null ? "" : ", \"" + words + "\"");
        int status = answer.status();
        if (status == 401 || status == 403) {
            return new AuthenticationException(
                    said + ". Either the " + credential.label
                            + " is wrong, or the address of this machine is not trusted.",
                    status,
                    words,
                    null);
        }
        if (status == 404
                || (status == 400
                        && words != null
                        && ENTITY_NOT_FOUND.matcher(words).find())) {
            return new NotFoundException(said + ".", status, words, null);
        }
        if (status == 408 || status == 429 || status >= 500) {
            return new UnavailableException(
                    said + ". Try again later.",
                    status,
                    words,
                    answer.retryAfterSeconds().orElse(null),
                    null);
        }
        if (status >= 400) {
            return new InvalidRequestException(ErrorCode.INVALID_REQUEST, said + ".", status, words);
        }
        return new ProtocolException(
                said + ", which is not an answer to this request. Does something stand in between?",
                status,
                excerpt(answer),
                null);
    }

    /** What a request without a usable answer stands for, where repeating it does no harm. */
    static DealHubException unanswered(String what, TransportException failure) {
        if (failure.reach() == Reach.ANSWERED_TOO_MUCH) {
            return new ProtocolException(what + ": " + failure.getMessage() + " (maxResponseBytes).", 200, "", failure);
        }
        return new UnavailableException(
                what + ": DealHub is not available: " + failure.getMessage() + ". Try again later"
                        + (failure.reach() == Reach.NOT_SENT
                                ? "; if it never works, check the base URL, the proxy, the trust store and the network."
                                : "."),
                0,
                null,
                null,
                failure);
    }

    /** What an answer stands for that has the hoped-for status but no sense. */
    ProtocolException unreadable(String what, HttpAnswer answer, JsonFormatException reason) {
        return new ProtocolException(
                what + ": DealHub's answer, HTTP " + answer.status() + ", cannot be understood: "
                        + redacted(String.valueOf(reason.getMessage())) + ". It begins: \"" + excerpt(answer) + "\".",
                answer.status(),
                excerpt(answer),
                null);
    }

    /** DealHub's own words in an answer, without our secrets; {@code null} if it has none. */
    @Nullable String words(HttpAnswer answer) {
        String words = null;
        try {
            JsonFields fields = json(answer);
            for (String name : List.of("error", "message", "errors")) {
                List<String> messages = fields.messages(name);
                if (words == null && !messages.isEmpty()) {
                    words = String.join("; ", messages);
                }
            }
        } catch (JsonFormatException e) {
            String text = answer.text().strip();
            Matcher title = HTML_TITLE.matcher(text);
            words = !text.startsWith("<") ? text : title.find() ? title.group(1).strip() : "an HTML page";
        }
        return words == null || words.isBlank() ? null : shortened(onOneLine(redacted(words)), LONGEST_WORDS);
    }

    /** The start of an answer, without our secrets. */
    private String excerpt(HttpAnswer answer) {
        return shortened(onOneLine(redacted(answer.text().strip())), LONGEST_EXCERPT);
    }

    /** DealHub quotes the values that it refuses, and a secret can be among them. */
    String redacted(String text) {
        String redacted = text;
        for (String secret : secrets) {
            redacted = redacted.replace(secret, "…");
        }
        return redacted;
    }

    /** DealHub quotes what partners wrote: in a log, a line end of theirs would begin a line of its own. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }

    /** Words in quotation marks, without a full stop of their own where another follows. */
    static String quoted(String words) {
        return "\"" + (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + "\"";
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
