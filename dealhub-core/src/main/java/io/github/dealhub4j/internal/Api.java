package io.github.dealhub4j.internal;

import io.github.dealhub4j.internal.Answers.Call;
import io.github.dealhub4j.internal.http.Deadline;
import io.github.dealhub4j.internal.http.HttpBody;
import io.github.dealhub4j.internal.http.HttpRequest;
import io.github.dealhub4j.internal.http.HttpTransport;
import io.github.dealhub4j.internal.http.TransportException;
import io.github.dealhub4j.internal.json.JsonCodec;
import io.github.dealhub4j.internal.json.JsonInput;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls with one credential: readings are repeated when they fail, POSTs never are. */
final class Api {
    private final HttpTransport transport;
    private final JsonCodec json;
    private final Answers answers;
    private final Retries retries;
    private final Duration timeout;
    private final @Nullable String bearer;

    /**
     * @param timeout how long a call may take
     * @param bearer what is sent along, a secret; {@code null} if the credential is a part of the body
     */
    Api(
            HttpTransport transport,
            JsonCodec json,
            Answers answers,
            Retries retries,
            Duration timeout,
            @Nullable String bearer) {
        this.transport = transport;
        this.json = json;
        this.answers = answers;
        this.retries = retries;
        this.timeout = timeout;
        this.bearer = bearer;
    }

    Deadline newDeadline() {
        return Deadline.after(timeout);
    }

    /** Reads, several times if need be. */
    <T> T get(Call call, String target, Deadline deadline, JsonInput.Reader<T> reader) {
        return retries.run(deadline, () -> {
            try {
                return answers.read(call, transport.send(HttpRequest.get(target, bearer), deadline), reader);
            } catch (TransportException e) {
                throw answers.unanswered(call, e);
            }
        });
    }

    /** Opens what is to be read by the caller, several times if need be. */
    HttpBody open(Call call, String target, Deadline deadline) {
        return retries.run(deadline, () -> {
            HttpBody body;
            try {
                body = transport.open(HttpRequest.get(target, bearer), deadline);
            } catch (TransportException e) {
                throw answers.unanswered(call, e);
            }
            if (body.content() == null) {
                throw answers.failure(call, body.answer());
            }
            return body;
        });
    }

    /** Sends a POST once. A success has a body. */
    <T> PostOutcome<T> post(
            Call call, String target, Map<String, ?> fields, Deadline deadline, JsonInput.Reader<T> reader) {
        return post(call, target, fields, deadline, false, reader);
    }

    /** Sends a POST once. A success can be empty. */
    <T> PostOutcome<T> postForNothing(
            Call call, String target, Map<String, ?> fields, Deadline deadline, JsonInput.Reader<T> reader) {
        return post(call, target, fields, deadline, true, reader);
    }

    private <T> PostOutcome<T> post(
            Call call,
            String target,
            Map<String, ?> fields,
            Deadline deadline,
            boolean mayBeEmpty,
            JsonInput.Reader<T> reader) {
        HttpRequest request = HttpRequest.post(target, json.write(fields), bearer);
        try {
            return answers.ofPost(call, transport.send(request, deadline), mayBeEmpty, reader);
        } catch (TransportException e) {
            return answers.ofPost(call, e);
        }
    }
}
