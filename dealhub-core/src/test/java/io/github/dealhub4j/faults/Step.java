package io.github.dealhub4j.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a {@link FaultServer} does with one request: how much of it is read, and what follows, in order. What is left of the
 * request is read afterwards, unless the connection has ended. Immutable.
 */
public final class Step {
    private static final long ALL = Long.MAX_VALUE;

    private final long bodyBytes;
    private final List<Action> actions;

    private Step(long bodyBytes, List<Action> actions) {
        this.bodyBytes = bodyBytes;
        this.actions = actions;
    }

    private interface Action {
        void on(ServerConnection connection) throws IOException;
    }

    /** When the whole request was read. */
    public static Step afterRequest() {
        return new Step(ALL, List.of());
    }

    /** When the head was read, and nothing of the body. */
    public static Step afterHead() {
        return afterBodyBytes(0);
    }

    /** When the head and this much of the body was read. */
    public static Step afterBodyBytes(long count) {
        return new Step(count, List.of());
    }

    /** This answer to the whole request, on a connection that stays open. */
    public static Step answer(String raw) {
        return afterRequest().send(raw);
    }

    /** An answer with its length. */
    public static Step json(String status, String body) {
        return answer(Answer.withLength(status, body));
    }

    public Step send(String raw) {
        return send(raw.getBytes(StandardCharsets.UTF_8));
    }

    public Step send(byte[] bytes) {
        return then(connection -> connection.send(bytes));
    }

    /** Byte by byte, with a pause before each. */
    public Step dribble(String raw, Duration pause) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        return then(connection -> connection.dribble(bytes, pause));
    }

    /** Again and again, until the client goes away. */
    public Step sendForever(String piece) {
        byte[] bytes = piece.repeat(Math.max(1, 8192 / piece.length())).getBytes(StandardCharsets.UTF_8);
        return then(connection -> {
            while (true) {
                connection.send(bytes);
            }
        });
    }

    /** Nothing more, until the client goes away. */
    public Step silence() {
        return then(ServerConnection::awaitEnd);
    }

    /** The connection ends in order, and as if nothing of the request were missing. */
    public Step fin() {
        return then(ServerConnection::fin);
    }

    /** The connection ends with a reset. */
    public Step reset() {
        return then(ServerConnection::reset);
    }

    /** Another handshake, in which the client is to show a certificate that it does not have. TLS 1.2 only. */
    public Step renegotiate() {
        return then(ServerConnection::renegotiate);
    }

    private Step then(Action action) {
        return new Step(
                bodyBytes, Stream.concat(actions.stream(), Stream.of(action)).toList());
    }

    void play(ServerConnection connection) throws IOException {
        connection.readBody(bodyBytes);
        for (Action action : actions) {
            action.on(connection);
        }
        connection.readBody(ALL);
    }
}
