package io.github.dealhub4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.InvalidConfigException.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealHubConfigTest {

    @Test
    void an_address_is_all_that_is_required() {
        DealHubConfig config = DealHubConfig.builder()
                .baseUrl(URI.create("https://service-eu1.dealhub.io"))
                .build();

        assertThat(config.browserBaseUrl()).isEqualTo(config.baseUrl());
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.callTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.launchTimeout()).isEqualTo(Duration.ofSeconds(8));
        assertThat(config.maxResponseBytes()).isEqualTo(10 * 1024 * 1024);
        assertThat(config.actionsGuard()).isTrue();
        assertThat(config.apiToken()).isEmpty();
        assertThat(config.partnerKey()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_reported_at_once_and_without_secrets() {
        InvalidConfigException e = catchThrowableOfType(InvalidConfigException.class, () -> DealHubConfig.builder()
                .browserBaseUrl(URI.create("https://user:hunter2@dealhub.example/api?x=1"))
                .apiToken("secret with spaces")
                .partnerKey("")
                .connectTimeout(Duration.ZERO)
                .readTimeout(Duration.ofDays(1))
                .callTimeout(Duration.ofSeconds(-1))
                .launchTimeout(Duration.ZERO)
                .maxResponseBytes(1)
                .build());

        assertThat(e.problems())
                .extracting(Problem::property)
                .containsExactly(
                        "baseUrl",
                        "browserBaseUrl",
                        "browserBaseUrl",
                        "apiToken",
                        "partnerKey",
                        "connectTimeout",
                        "readTimeout",
                        "callTimeout",
                        "launchTimeout",
                        "maxResponseBytes");
        assertThat(e.getMessage()).contains("PT24H").doesNotContain("hunter2").doesNotContain("secret with spaces");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://dealhub.example",
                "http://127.0.0.1.dealhub.example",
                "http://localhost.dealhub.example",
                "ftp://localhost",
                "dealhub.example",
                "//dealhub.example",
                "https:///quotes",
                "https://dealhub.example/api",
                "https://dealhub.example?x=1",
                "https://dealhub.example#x"
            })
    void an_address_that_cannot_be_used_is_refused(String address) {
        InvalidConfigException e = catchThrowableOfType(
                InvalidConfigException.class,
                () -> DealHubConfig.builder().baseUrl(URI.create(address)).build());

        assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.property()).isEqualTo("baseUrl");
            assertThat(problem.message()).contains(address.replaceFirst("(?<=[?#]).*", "…"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dealhub.example",
                "https://dealhub.example/",
                "https://dealhub.example:8443",
                "http://localhost:9090",
                "http://dealhub.localhost:9090",
                "http://127.0.0.1",
                "http://[::1]:9090"
            })
    void an_address_that_can_be_used_is_accepted(String address) {
        DealHubConfig config =
                DealHubConfig.builder().baseUrl(URI.create(address)).build();

        assertThat(config.baseUrl()).isEqualTo(URI.create(address));
    }

    @Test
    void what_an_address_may_hold_in_confidence_is_not_shown() {
        InvalidConfigException e = catchThrowableOfType(InvalidConfigException.class, () -> DealHubConfig.builder()
                .baseUrl(URI.create("https://user:hunter2@dealhub.example?key=hunter3"))
                .browserBaseUrl(URI.create("http://dealhub.example#hunter4"))
                .proxy(URI.create("http://user:hunter?5@proxy.example:3128"))
                .build());

        assertThat(e.getMessage())
                .contains("https://…@dealhub.example?…", "http://dealhub.example#…", "http://…@proxy.example:3128")
                .doesNotContain("hunter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            "marked-4711"|quotation mark
            “marked-4711”|quotation mark
            marked-4711"|quotation mark
            \uFEFFmarked-4711|byte order mark
             marked-4711|blank or line end
            marked-4711 |blank or line end
            marked-4711\u00a0|blank or line end
            marked 4711|without spaces
            """, quoteCharacter = '#')
    void what_was_copied_along_with_a_secret_is_named_and_the_secret_is_not(String secret, String copied) {
        for (String property : List.of("apiToken", "partnerKey")) {
            DealHubConfig.Builder builder = DealHubConfig.builder().baseUrl(URI.create("https://dealhub.example"));
            InvalidConfigException e = catchThrowableOfType(
                    InvalidConfigException.class,
                    (property.equals("apiToken") ? builder.apiToken(secret) : builder.partnerKey(secret))::build);

            assertThat(e.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.property()).isEqualTo(property);
                assertThat(problem.message()).contains(copied);
            });
            assertThat(e.getMessage()).doesNotContain("4711");
        }
    }

    @Test
    void the_settings_print_without_their_secrets() {
        DealHubConfig config = DealHubConfig.builder()
                .baseUrl(URI.create("https://dealhub.example"))
                .apiToken("token-4711")
                .partnerKey("key-4712")
                .build();

        assertThat(config.toString()).contains("apiToken=set").doesNotContain("4711", "4712");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://dealhub.example:65536", "https://dealhub.example:99999", "https://dealhub.example:0"})
    void a_port_that_is_none_is_refused(String address) {
        assertThat(catchThrowableOfType(InvalidConfigException.class, () -> DealHubConfig.builder()
                        .baseUrl(URI.create(address))
                        .build()))
                .hasMessageContaining("must have a port from 1 to 65535");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://proxy.example:3128",
                "http://proxy.example",
                "http://proxy.example:70000",
                "http://proxy.example:3128/path",
                "http://user@proxy.example:3128",
                "http://:hunter2@proxy.example:3128"
            })
    void a_proxy_that_is_none_is_refused_without_its_password(String proxy) {
        InvalidConfigException e = catchThrowableOfType(InvalidConfigException.class, () -> DealHubConfig.builder()
                .baseUrl(URI.create("https://dealhub.example"))
                .proxy(URI.create(proxy))
                .build());

        assertThat(e.problems()).extracting(Problem::property).containsExactly("proxy");
        assertThat(e.getMessage()).doesNotContain("hunter2");
    }

    @Test
    void the_password_of_a_proxy_is_not_shown() {
        DealHubConfig config = DealHubConfig.builder()
                .baseUrl(URI.create("https://dealhub.example"))
                .proxy(URI.create("http://user:hunter2@proxy.example:3128"))
                .build();

        assertThat(config.toString()).contains("proxy.example:3128").doesNotContain("hunter2");
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused is what is tested
    void what_is_null_is_named() {
        InvalidConfigException e = catchThrowableOfType(InvalidConfigException.class, () -> DealHubConfig.builder()
                .baseUrl(URI.create("https://dealhub.example"))
                .connectTimeout(null)
                .callTimeout(null)
                .polling(null, null)
                .register(null)
                .asyncThreads(0)
                .build());

        assertThat(e.problems())
                .extracting(Problem::property)
                .containsExactly(
                        "connectTimeout", "callTimeout", "asyncThreads", "firstPoll", "longestPoll", "register");
    }
}
