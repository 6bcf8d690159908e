package io.github.dealhub4j.web.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClicksTest {
    private final Clicks clicks = new Clicks();
    private final AtomicInteger performed = new AtomicInteger();

    private JsonObject perform() {
        return Json.createObjectBuilder().add("n", performed.incrementAndGet()).build();
    }

    private int click(String user, String name) throws Refusal {
        return clicks.once(user, name, this::perform).getInt("n");
    }

    @Test
    void a_click_that_comes_again_gets_its_first_answer() throws Exception {
        assertThat(click("pat", "a")).isEqualTo(1);
        assertThat(click("pat", "a")).isEqualTo(1);
        assertThat(click("eve", "a")).isEqualTo(2);
        assertThat(click("1", "1a")).isNotEqualTo(click("11", "a"));
    }

    @Test
    void a_user_pushes_out_answers_of_his_own_only() throws Exception {
        int pats = click("pat", "a");
        for (int i = 0; i < 2 * Clicks.ANSWERS_IN_ALL; i++) {
            click("eve", "e" + i);
        }

        assertThat(click("pat", "a")).isEqualTo(pats);
        assertThat(click("eve", "e0")).isEqualTo(performed.get());
    }

    @Test
    void the_answers_are_bounded_in_all() throws Exception {
        click("first", "a");
        for (int i = 0; i < Clicks.ANSWERS_IN_ALL; i++) {
            click("user" + i, "a");
        }

        assertThat(click("user1", "a")).isLessThan(performed.get());
        assertThat(click("first", "a")).isEqualTo(performed.get());
    }

    @Test
    void one_that_is_under_way_is_never_forgotten() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try {
            Future<JsonObject> slow = threads.submit(() -> clicks.once("pat", "slow", () -> {
                begun.countDown();
                await(end);
                return perform();
            }));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 3 * Clicks.ANSWERS_IN_ALL; i++) {
                click(i % 2 == 0 ? "pat" : "user" + i, "a" + i);
            }
            Future<Integer> again = threads.submit(() -> click("pat", "slow"));
            end.countDown();

            assertThat(again.get(10, TimeUnit.SECONDS))
                    .isEqualTo(slow.get(10, TimeUnit.SECONDS).getInt("n"));
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
