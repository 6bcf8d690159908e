package io.github.dealhub4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxMainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return SandboxMain.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void it_prints_its_address_when_it_answers_and_no_secret_that_was_given() throws Exception {
        assertThat(run("--port=0", "--api-token=given-token", "--partner-key=given-key"))
                .isZero();

        String printed = out.toString(StandardCharsets.UTF_8);
        assertThat(printed)
                .containsPattern("DealHub sandbox: http://localhost:\\d+/")
                .doesNotContain("given-");
        String address = printed.replaceAll("(?s).*(http://\\S+).*", "$1");
        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void it_prints_the_credentials_that_it_chose() {
        assertThat(run("--port=0")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("API token: \\S+\nPartner key: \\S+\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--prot=1", "--port", "--port=x", "--port=70000", "--api-token=", "--allowed-origin=localhost"})
    void a_wrong_option_is_one_clear_line(String option) {
        assertThat(run(option)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void it_begins_with_the_quotes_that_are_asked_for() {
        assertThat(run("--port=0", "--quote=006A1", "--quote=006B1")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern(
                        "Quote: [0-9A-F]{16} of opportunity 006A1\nQuote: [0-9A-F]{16} of opportunity 006B1\n");
    }

    @Test
    void a_port_in_use_is_named() {
        try (DealHubSandbox first = DealHubSandbox.start()) {
            SandboxSettings same = SandboxSettings.builder().port(first.port()).build();

            assertThatIllegalStateException()
                    .isThrownBy(() -> DealHubSandbox.start(same))
                    .withMessageContaining("Port " + first.port() + " of 127.0.0.1 is in use");
        }
    }
}
