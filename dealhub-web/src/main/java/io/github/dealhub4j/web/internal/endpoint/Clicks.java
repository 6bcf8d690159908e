package io.github.dealhub4j.web.internal.endpoint;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Clicks whose request has come before. When a connection breaks that it has used before, a browser sends a request again by
 * itself, a POST too: so one click can come several times, at once. The first is carried out, and all get its answer.
 *
 * <p>Knows every click of this node that is under way, and the last answers: a few of each user, so that nobody can push out
 * those of others, and a bounded number in all. Thread-safe.
 */
final class Clicks {
    static final int ANSWERS_OF_A_USER = 20;
    static final int ANSWERS_IN_ALL = 1000;
    /** Less than the script waits. An action takes a minute at most, unless {@code dealhub.call-timeout} says otherwise. */
    private static final long PATIENCE_SECONDS = 80;

    /** Answered ones in the order of their answers. */
    private final Map<String, Click> known = new LinkedHashMap<>();

    private record Click(String user, CompletableFuture<JsonObject> answer) {}

    /** What a click is for. */
    interface Action {
        JsonObject perform() throws Refusal;
    }

    /**
     * What the first request of this click came or comes to.
     *
     * @param user whose click it is
     * @param name what it is on, and its name
     * @param action carried out if this is the first request; blocks as long as it takes, for the others too
     */
    JsonObject once(String user, String name, Action action) throws Refusal {
        String key = user.length() + ":" + user + name;
        Click click = new Click(user, new CompletableFuture<>());
        Click first;
        synchronized (known) {
            first = known.putIfAbsent(key, click);
        }
        if (first != null) {
            return answerOf(first.answer());
        }
        try {
            JsonObject performed = action.perform();
            click.answer().complete(performed);
            return performed;
        } catch (Refusal | RuntimeException | Error e) {
            click.answer().completeExceptionally(e);
            throw e;
        } finally {
            keep(key, click);
        }
    }

    private void keep(String key, Click latest) {
        synchronized (known) {
            known.remove(key);
            known.put(key, latest);
            List<Map.Entry<String, Click>> answered = known.entrySet().stream()
                    .filter(click -> click.getValue().answer().isDone())
                    .toList();
            List<Map.Entry<String, Click>> ofUser = answered.stream()
                    .filter(click -> click.getValue().user().equals(latest.user()))
                    .toList();
            // One more answer is one too many at most, and the oldest comes first.
            if (ofUser.size() > ANSWERS_OF_A_USER) {
                known.remove(ofUser.get(0).getKey());
            } else if (answered.size() > ANSWERS_IN_ALL) {
                known.remove(answered.get(0).getKey());
            }
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
