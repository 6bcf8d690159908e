package io.github.dealhub4j.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers without end, many at once, to a client with little memory: a JVM of its own, so that it may die. */
@Tag("rest-clients")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class SmallHeapTest {

    enum Endless {
        FIELDS(Step.afterRequest().send("HTTP/1.1 200 OK\r\n").sendForever("X-Field: value\r\n")),
        FIELD(Step.afterRequest().send("HTTP/1.1 200 OK\r\nX-Field: ").sendForever("value")),
        BODY(Step.afterRequest()
                .send("HTTP/1.1 200 OK\r\nContent-Length: 9000000000000\r\n\r\n")
                .sendForever("x"));

        @SuppressWarnings("ImmutableEnumChecker") // a step has no setter
        private final Step step;

        Endless(Step step) {
            this.step = step;
        }
    }

    @ParameterizedTest
    @EnumSource
    void twenty_answers_without_end_do_not_exhaust_a_heap_of_200_megabytes(Endless endless) throws Exception {
        try (FaultServer trap = FaultServer.plain();
                FaultServer healthy = FaultServer.plain()) {
            trap.onGet(endless.step).onPost(endless.step);
            Process client = client(trap, healthy);
            try {
                assertThat(client.waitFor(50, TimeUnit.SECONDS)).as("ends").isTrue();
                String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(said).contains(SmallHeapClient.WELL).doesNotContain("OutOfMemoryError");
                assertThat(trap.gets()).isPositive();
            } finally {
                client.destroyForcibly();
            }
        }
    }

    private static Process client(FaultServer trap, FaultServer healthy) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path")));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("rest-client."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(
                SmallHeapClient.class.getName(),
                trap.baseUrl().toString(),
                healthy.baseUrl().toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
