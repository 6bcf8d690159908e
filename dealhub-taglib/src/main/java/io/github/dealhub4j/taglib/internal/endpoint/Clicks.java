package io.github.dealhub4j.taglib.internal.endpoint;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Clicks whose request has come before. When a connection breaks that it has used before, a browser sends a request again by
 * itself, a POST too: so one click can come several times, at once. The first is carried out, and all get its answer.
 *
 * <p>Knows the last clicks of this node. Thread-safe.
 */
final class Clicks {
    private static final int REMEMBERED = 1000;
    /** Less than the script waits. An action takes a minute at most, unless {@code dealhub.call-timeout} says otherwise. */
    private static final long PATIENCE_SECONDS = 80;

    private final Map<String, CompletableFuture<JsonObject>> last = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<JsonObject>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What a click is for. */
    interface Action {
        JsonObject perform() throws Refusal;
    }

    /**
     * What the first request of this click came or comes to.
     *
     * @param click whose click it is, on what, and its name
     * @param action carried out if this is the first request; blocks as long as it takes, for the others too
     */
    JsonObject once(String click, Action action) throws Refusal {
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        CompletableFuture<JsonObject> first;
        synchronized (last) {
            first = last.putIfAbsent(click, answer);
        }
        if (first != null) {
            return answerOf(first);
        }
        try {
            JsonObject performed = action.perform();
            answer.complete(performed);
            return performed;
        } catch (Refusal | RuntimeException | Error e) {
            answer.completeExceptionally(e);
            throw e;
        }
    }

    private static JsonObject answerOf(CompletableFuture<JsonObject> first) throws Refusal {
        try {
            return first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : Refusal.ofUnknownOutcome(e);
        } catch (TimeoutException e) {
            throw Refusal.ofUnknownOutcome(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.ofUnknownOutcome(e);
        }
    }
}
