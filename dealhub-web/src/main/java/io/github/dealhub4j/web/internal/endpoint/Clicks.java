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
 * Recognizes repeated requests of one click. When a reused connection breaks, a browser sends a request again by itself, a POST
 * too: so one click can arrive several times at once. The first is carried out, and all get its answer.
 *
 * <p>Remembers every click of this node that is in progress, and the latest answers: a few of each user, so that no user can evict
 * those of others, and a limited number in all. Thread-safe.
 */
final class Clicks {
    static final int ANSWERS_OF_A_USER = 20;
    static final int ANSWERS_IN_ALL = 1000;
    /** Less than the script's time-out. An action takes a minute at most, unless {@code dealhub.call-timeout} is longer. */
    private static final long PATIENCE_SECONDS = 80;

    /** The answered ones are in the order of their answers. */
    private final Map<String, Click> known = new LinkedHashMap<>();

    private record Click(String user, CompletableFuture<JsonObject> answer) {}

    /** What a click does. */
    interface Action {
        JsonObject perform() throws Refusal;
    }

    /**
     * The answer to the first request of this click.
     *
     * @param user the user who clicked
     * @param name the name of the click, with what it acts on
     * @param action carried out if this is the first request; blocks until it ends, for repeated requests too
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
            // Each answer adds one entry, so at most one has to be removed: the oldest.
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
