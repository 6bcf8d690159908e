package io.github.dealhub4j.spi;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.InvalidConfigException.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row in the table of settings of a connection, which is below: keys of configuration and properties of
 * {@link DealHubConfig.Builder} are read and checked by it alike.
 *
 * @param <T> the type of the values
 * @param property the builder's property
 * @param setting key, default, and what values look like
 * @param setter sets the property; does nothing where only a server can make its value of the text
 * @param check what is wrong with a value, to be read after property or key
 */
public record ConnectionSetting<T>(
        String property, Setting<T> setting, BiConsumer<DealHubConfig.Builder, T> setter, Check<T> check) {

    private static final String ADDRESS_RULE = "an address such as https://service-eu1.dealhub.io";

    /** DealHub's address. */
    public static final ConnectionSetting<URI> BASE_URL = new ConnectionSetting<>(
            "baseUrl",
            setting(
                    "base-url",
                    Parsers::url,
                    "",
                    ADDRESS_RULE,
                    "DealHub's address: scheme and host; HTTPS, except on loopback."),
            DealHubConfig.Builder::baseUrl,
            Rules::address);

    /** DealHub's address for browsers. */
    public static final ConnectionSetting<URI> BROWSER_BASE_URL = new ConnectionSetting<>(
            "browserBaseUrl",
            setting(
                    "browser-base-url",
                    Parsers::url,
                    "",
                    ADDRESS_RULE,
                    "DealHub as browsers reach it; the base URL unless set."),
            DealHubConfig.Builder::browserBaseUrl,
            Rules::address);

    /** The secret of actions and readings. */
    public static final ConnectionSetting<String> API_TOKEN = new ConnectionSetting<>(
            "apiToken",
            secret("api-token", "Secret for QuoteActions and Quotes, and for actions of pages."),
            DealHubConfig.Builder::apiToken,
            Rules::secret);

    /** The secret of launches. */
    public static final ConnectionSetting<String> PARTNER_KEY = new ConnectionSetting<>(
            "partnerKey",
            secret("partner-key", "Secret for CpqLauncher, and for launches of pages."),
            DealHubConfig.Builder::partnerKey,
            Rules::secret);

    /** How long connecting may take. */
    public static final ConnectionSetting<Duration> CONNECT_TIMEOUT = duration(
            "connectTimeout",
            "connect-timeout",
            "PT2S",
            "How long connecting may take, the TLS handshake included; 1 ms to 1 h.",
            DealHubConfig.Builder::connectTimeout);

    /** How long DealHub may be silent. */
    public static final ConnectionSetting<Duration> READ_TIMEOUT = duration(
            "readTimeout",
            "read-timeout",
            "PT30S",
            "How long DealHub may be silent while an answer is awaited; 1 ms to 1 h.",
            DealHubConfig.Builder::readTimeout);

    /** How long a call may take. */
    public static final ConnectionSetting<Duration> CALL_TIMEOUT = duration(
            "callTimeout",
            "call-timeout",
            "PT60S",
            "How long one call may take, with everything that it sends; 1 ms to 1 h.",
            DealHubConfig.Builder::callTimeout);

    /** How long a launch may take. */
    public static final ConnectionSetting<Duration> LAUNCH_TIMEOUT = duration(
            "launchTimeout",
            "launch.timeout",
            "PT8S",
            "How long authenticating a partner user may take, while a person waits; 1 ms to 1 h.",
            DealHubConfig.Builder::launchTimeout);

    /** How large an answer may be. */
    public static final ConnectionSetting<Long> MAX_RESPONSE_BYTES = new ConnectionSetting<>(
            "maxResponseBytes",
            setting(
                    "max-response-bytes",
                    Parsers::bytes,
                    "10485760",
                    "a number of bytes such as 10485760",
                    "How large an answer may be, 1 KiB to 1 GiB. Documents are streamed and not limited."),
            DealHubConfig.Builder::maxResponseBytes,
            bytes -> Rules.range("bytes", bytes, 1024, 1L << 30));

    /** Whether an action is checked before it is sent. */
    public static final ConnectionSetting<Boolean> ACTIONS_GUARD = new ConnectionSetting<>(
            "actionsGuard",
            setting(
                    "actions.guard",
                    Parsers::flag,
                    "true",
                    "true or false",
                    "Whether a quote's status is read before an action, and what it forbids is refused."),
            DealHubConfig.Builder::actionsGuard,
            Rules::none);

    /** The way out. */
    public static final ConnectionSetting<URI> PROXY = new ConnectionSetting<>(
            "proxy",
            setting(
                    "proxy",
                    Parsers::url,
                    "",
                    "an address such as http://proxy.example.com:3128",
                    "The proxy for requests to DealHub, with user:password@ before the host if it wants them."),
            DealHubConfig.Builder::proxy,
            Rules::proxy);

    /** Whom to trust. */
    public static final ConnectionSetting<Path> TRUST_STORE = new ConnectionSetting<>(
            "trustStore",
            setting(
                    "trust-store",
                    Path::of,
                    "",
                    "the path of a file",
                    "A file with the certificates to trust in place of the Java platform's: PEM, or a key store without a"
                            + " password."),
            DealHubConfig.Builder::trustStore,
            Rules::none);

    /** Where asynchronous calls run. */
    public static final ConnectionSetting<String> EXECUTOR = new ConnectionSetting<>(
            "executor",
            setting(
                    "executor",
                    String::strip,
                    "",
                    "the JNDI name of a ManagedExecutorService",
                    "The JNDI name of the ManagedExecutorService for asynchronous calls; the server's default one unless set."),
            (builder, name) -> {},
            Rules::none);

    /** How many threads asynchronous calls may take. */
    public static final ConnectionSetting<Integer> ASYNC_THREADS = new ConnectionSetting<>(
            "asyncThreads",
            setting(
                    "async-threads",
                    Parsers::number,
                    "32",
                    "a whole number such as 32",
                    "How many threads of the connection's own asynchronous calls may take, where there is no executor; 1 to 1000."),
            DealHubConfig.Builder::asyncThreads,
            threads -> Rules.range("threads", threads, 1, 1000));

    /** The table. */
    public static final List<ConnectionSetting<?>> ALL = List.of(
            BASE_URL,
            BROWSER_BASE_URL,
            API_TOKEN,
            PARTNER_KEY,
            CONNECT_TIMEOUT,
            READ_TIMEOUT,
            CALL_TIMEOUT,
            LAUNCH_TIMEOUT,
            MAX_RESPONSE_BYTES,
            ACTIONS_GUARD,
            PROXY,
            TRUST_STORE,
            EXECUTOR,
            ASYNC_THREADS);

    /**
     * What is wrong with a value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Check<T> {
        /** The rules that the value breaks, each to be read after its property. */
        List<String> problemsOf(T value);
    }

    private static <T> Setting<T> setting(
            String name, Function<String, T> parser, String standard, String rule, String sentence) {
        return new Setting<>(name, Setting.Scope.INSTANCE, parser, standard, rule, sentence, "0.1");
    }

    private static Setting<String> secret(String name, String sentence) {
        return setting(name, Function.identity(), "", "visible ASCII characters", sentence);
    }

    private static ConnectionSetting<Duration> duration(
            String property,
            String name,
            String standard,
            String sentence,
            BiConsumer<DealHubConfig.Builder, Duration> setter) {
        return new ConnectionSetting<>(
                property,
                setting(name, Parsers::duration, standard, "an ISO-8601 duration such as PT30S", sentence),
                setter,
                Rules::duration);
    }

    /** What holds unless it is set. */
    public T standard() {
        return setting.parse(setting.standard());
    }

    /** Adds what is wrong with the value to the problems. What may be left out may be {@code null}. */
    public void check(@Nullable T value, List<Problem> problems) {
        for (String problem : value == null ? problemsOfNone() : check.problemsOf(value)) {
            problems.add(new Problem(property, problem));
        }
    }

    private List<String> problemsOfNone() {
        return setting.standard().isEmpty() ? List.of() : List.of("must be " + setting.rule() + ", not null");
    }
}
