package io.github.dealhub4j.internal;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.internal.Answers.Credential;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.http.HttpAnswer;
import io.github.dealhub4j.internal.http.HttpBody;
import io.github.dealhub4j.internal.http.HttpRequest;
import io.github.dealhub4j.internal.http.HttpTransport;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.json.JsonCodec;
import io.github.dealhub4j.internal.json.JsonFields;
import io.github.dealhub4j.internal.json.JsonFormatException;
import java.io.InputStream;
import java.util.Map;

/** Calls with the API token: readings are repeated when they fail, POSTs never are. */
final class Api {
    private final HttpTransport transport;
    private final JsonCodec json;
    private final Answers answers;
    private final Retries retries;
    private final DealHubConfig config;
    private final String apiToken;

    Api(
            HttpTransport transport,
            JsonCodec json,
            Answers answers,
            Retries retries,
            DealHubConfig config,
            String apiToken) {
        this.transport = transport;
        this.json = json;
        this.answers = answers;
        this.retries = retries;
        this.config = config;
        this.apiToken = apiToken;
    }

    /** Makes a value of an answer's JSON. */
    interface Reading<T> {
        T of(JsonFields json) throws JsonFormatException;
    }

    Deadline newDeadline() {
        return Deadline.after(config.callTimeout());
    }

    Answers answers() {
        return answers;
    }

    /** Reads, several times if need be. */
    <T> T get(String what, String target, Deadline deadline, Reading<T> reading) {
        return retries.run(deadline, () -> {
            try {
                return understand(what, transport.send(HttpRequest.get(target, apiToken), deadline), reading);
            } catch (TransportException e) {
                throw Answers.unanswered(what, e);
            }
        });
    }

    /** Sends a POST that changes nothing, once. */
    <T> T calculate(String what, String target, Map<String, ?> body, Reading<T> reading) {
        try {
            return understand(what, post(target, body, newDeadline()), reading);
        } catch (TransportException e) {
            throw Answers.unanswered(what, e);
        }
    }

    /** Sends a POST once, and leaves it to the caller what its answer, or the lack of one, means. */
    HttpAnswer post(String target, Map<String, ?> body, Deadline deadline) throws TransportException {
        return transport.send(HttpRequest.post(target, json.write(body), apiToken), deadline);
    }

    /** An answer 200 that the caller reads. */
    record Download(InputStream content, HttpBody head) {}

    /** Opens what is to be read by the caller, several times if need be. */
    Download open(String what, String target, Deadline deadline) {
        return retries.run(deadline, () -> {
            HttpBody body;
            try {
                body = transport.open(HttpRequest.get(target, apiToken), deadline);
            } catch (TransportException e) {
                throw Answers.unanswered(what, e);
            }
            InputStream content = body.content();
            if (content == null) {
                throw answers.failure(what, body.answer(), Credential.API_TOKEN);
            }
            return new Download(content, body);
        });
    }

    private <T> T understand(String what, HttpAnswer answer, Reading<T> reading) throws UnavailableException {
        if (answer.status() != 200) {
            throw answers.failure(what, answer, Credential.API_TOKEN);
        }
        try {
            return reading.of(answers.json(answer));
        } catch (JsonFormatException e) {
            throw answers.unreadable(what, answer, e);
        }
    }
}
