package io.github.dealhub4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxExtension;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several connections of one application can be told apart in the log. */
@ExtendWith(SandboxExtension.class)
class NamedConnectionsTest {
    private static final Logger LIBRARY = Logger.getLogger("io.github.dealhub4j");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLoggerName() + ": " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LIBRARY.setLevel(Level.FINE);
        LIBRARY.addHandler(handler);
    }

    @AfterEach
    void stop() {
        LIBRARY.removeHandler(handler);
        LIBRARY.setLevel(null);
    }

    private static DealHubConfig.Builder config(DealHubSandbox sandbox) {
        return DealHubConfig.builder().baseUrl(sandbox.baseUrl()).apiToken(sandbox.apiToken());
    }

    @Test
    void each_logs_under_its_own_name(DealHubSandbox sandbox) {
        QuoteId quote = QuoteId.of(sandbox.addQuote("006A1").id());
        for (DealHubConfig config :
                List.of(config(sandbox).build(), config(sandbox).name("emea").build())) {
            try (DealHub dealHub = DealHub.connect(config)) {
                dealHub.quotes().get(quote, Feature.INFO);
            }
        }

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("io.github.dealhub4j: DH4020 ");
        assertThat(lines.get(1)).startsWith("io.github.dealhub4j.instance.emea: DH4020 ");
    }

    @Test
    void a_name_is_letters_digits_and_hyphens() {
        assertThatThrownBy(() -> DealHubConfig.builder()
                        .baseUrl(URI.create("https://dealhub.example"))
                        .name("a b")
                        .build())
                .isInstanceOf(InvalidConfigException.class)
                .hasMessageContaining("name must be letters, digits and hyphens, not \"a b\"");
    }
}
