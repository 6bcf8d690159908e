package io.github.dealhub4j;

import static io.github.dealhub4j.spi.ConnectionSetting.ACTIONS_GUARD;
import static io.github.dealhub4j.spi.ConnectionSetting.API_TOKEN;
import static io.github.dealhub4j.spi.ConnectionSetting.ASYNC_THREADS;
import static io.github.dealhub4j.spi.ConnectionSetting.BASE_URL;
import static io.github.dealhub4j.spi.ConnectionSetting.BROWSER_BASE_URL;
import static io.github.dealhub4j.spi.ConnectionSetting.CALL_TIMEOUT;
import static io.github.dealhub4j.spi.ConnectionSetting.CONNECT_TIMEOUT;
import static io.github.dealhub4j.spi.ConnectionSetting.LAUNCH_TIMEOUT;
import static io.github.dealhub4j.spi.ConnectionSetting.MAX_RESPONSE_BYTES;
import static io.github.dealhub4j.spi.ConnectionSetting.PARTNER_KEY;
import static io.github.dealhub4j.spi.ConnectionSetting.PROXY;
import static io.github.dealhub4j.spi.ConnectionSetting.READ_TIMEOUT;

import io.github.dealhub4j.InvalidConfigException.Problem;
import io.github.dealhub4j.internal.http.ApplicationFilters;
import io.github.dealhub4j.spi.ShownAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a connection. Immutable and checked: what can be built can be connected.
 *
 * @see DealHub#connect(DealHubConfig)
 */
public final class DealHubConfig {

    private final URI baseUrl;
    private final URI browserBaseUrl;
    private final @Nullable String apiToken;
    private final @Nullable String partnerKey;
    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final Duration callTimeout;
    private final Duration launchTimeout;
    private final long maxResponseBytes;
    private final boolean actionsGuard;
    private final @Nullable URI proxy;
    private final @Nullable KeyStore trustStore;
    private final @Nullable Executor executor;
    private final int asyncThreads;
    private final List<Object> components;
    private final @Nullable String name;
    private final Duration firstPoll;
    private final Duration longestPoll;

    private DealHubConfig(Builder from, URI baseUrl, @Nullable KeyStore trustStore) {
        this.baseUrl = baseUrl;
        this.browserBaseUrl = from.browserBaseUrl == null ? baseUrl : from.browserBaseUrl;
        this.apiToken = from.apiToken;
        this.partnerKey = from.partnerKey;
        this.connectTimeout = from.connectTimeout;
        this.readTimeout = from.readTimeout;
        this.callTimeout = from.callTimeout;
        this.launchTimeout = from.launchTimeout;
        this.maxResponseBytes = from.maxResponseBytes;
        this.actionsGuard = from.actionsGuard;
        this.proxy = from.proxy;
        this.trustStore = trustStore;
        this.executor = from.executor;
        this.asyncThreads = from.asyncThreads;
        this.components = List.copyOf(from.components);
        this.name = from.name;
        this.firstPoll = from.firstPoll;
        this.longestPoll = from.longestPoll;
    }

    /** Settings to fill in; only {@link Builder#baseUrl(URI)} is always required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same settings to change some of them. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** DealHub as this machine reaches it, such as {@code https://service-eu1.dealhub.io}. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** DealHub as browsers reach it; the base URL unless set. */
    public URI browserBaseUrl() {
        return browserBaseUrl;
    }

    /** The API token, a secret; empty if there is none. */
    public Optional<String> apiToken() {
        return Optional.ofNullable(apiToken);
    }

    /** The partner authentication key, a secret; empty if there is none. */
    public Optional<String> partnerKey() {
        return Optional.ofNullable(partnerKey);
    }

    /** How long connecting may take. */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** How long DealHub may be silent while an answer is awaited. */
    public Duration readTimeout() {
        return readTimeout;
    }

    /** How long one call may take, with everything that it sends; launches have a limit of their own. */
    public Duration callTimeout() {
        return callTimeout;
    }

    /** How long authenticating a partner user may take. */
    public Duration launchTimeout() {
        return launchTimeout;
    }

    /** How large an answer may be, in bytes. */
    public long maxResponseBytes() {
        return maxResponseBytes;
    }

    /** Whether the status is read before an action. */
    public boolean actionsGuard() {
        return actionsGuard;
    }

    /** The proxy that requests go through, with its user and password if it has them; empty if they go directly. */
    public Optional<URI> proxy() {
        return Optional.ofNullable(proxy);
    }

    /** The certificates that are trusted; empty for those of the Java platform. */
    public Optional<KeyStore> trustStore() {
        return Optional.ofNullable(trustStore);
    }

    /** What asynchronous calls run on; empty for threads of the connection's own. */
    public Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    /** How many threads of the connection's own asynchronous calls run on at most, where there is no executor. */
    public int asyncThreads() {
        return asyncThreads;
    }

    /** The name of the connection, which its log has; empty without one. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** The filters of the REST client, in the order in which they were registered. */
    public List<Object> components() {
        return components;
    }

    /** How long {@link io.github.dealhub4j.quote.QuoteActions#await} waits before it reads a quote again at first. */
    public Duration firstPoll() {
        return firstPoll;
    }

    /** How long {@link io.github.dealhub4j.quote.QuoteActions#await} waits before it reads a quote again at most. */
    public Duration longestPoll() {
        return longestPoll;
    }

    /** The settings, without the secrets. */
    @Override
    public String toString() {
        return "DealHubConfig[" + (name == null ? "" : "name=" + name + ", ") + "baseUrl=" + baseUrl
                + ", browserBaseUrl=" + browserBaseUrl + ", apiToken="
                + (apiToken == null ? "none" : "set") + ", partnerKey=" + (partnerKey == null ? "none" : "set")
                + ", connectTimeout=" + connectTimeout + ", readTimeout=" + readTimeout + ", callTimeout=" + callTimeout
                + ", launchTimeout=" + launchTimeout
                + ", maxResponseBytes=" + maxResponseBytes + ", actionsGuard=" + actionsGuard + ", proxy="
                + (proxy == null ? "none" : ShownAddress.of(proxy.toString())) + ", trustStore="
                + (trustStore == null ? "platform" : "set") + ", asyncThreads=" + asyncThreads + ", components="
                + components.size() + "]";
    }

    /** Collects settings; {@link #build()} checks them all at once. Not thread-safe. */
    public static final class Builder {
        private @Nullable URI baseUrl;
        private @Nullable URI browserBaseUrl;
        private @Nullable String apiToken;
        private @Nullable String partnerKey;
        private Duration connectTimeout = CONNECT_TIMEOUT.standard();
        private Duration readTimeout = READ_TIMEOUT.standard();
        private Duration callTimeout = CALL_TIMEOUT.standard();
        private Duration launchTimeout = LAUNCH_TIMEOUT.standard();
        private long maxResponseBytes = MAX_RESPONSE_BYTES.standard();
        private boolean actionsGuard = ACTIONS_GUARD.standard();
        private @Nullable URI proxy;
        private @Nullable Path trustStore;
        private @Nullable KeyStore certificates;
        private @Nullable Executor executor;
        private int asyncThreads = ASYNC_THREADS.standard();
        private final List<Object> components = new ArrayList<>(); // with what is wrong, until it is checked
        private @Nullable String name;
        private Duration firstPoll = Duration.ofSeconds(5);
        private Duration longestPoll = Duration.ofSeconds(60);

        private Builder() {}

        private Builder(DealHubConfig from) {
            baseUrl = from.baseUrl;
            browserBaseUrl = from.browserBaseUrl;
            apiToken = from.apiToken;
            partnerKey = from.partnerKey;
            connectTimeout = from.connectTimeout;
            readTimeout = from.readTimeout;
            callTimeout = from.callTimeout;
            launchTimeout = from.launchTimeout;
            maxResponseBytes = from.maxResponseBytes;
            actionsGuard = from.actionsGuard;
            proxy = from.proxy;
            certificates = from.trustStore;
            executor = from.executor;
            asyncThreads = from.asyncThreads;
            components.addAll(from.components);
            name = from.name;
            firstPoll = from.firstPoll;
            longestPoll = from.longestPoll;
        }

        /**
         * DealHub as this machine reaches it: scheme and host, without a path. HTTPS, except on loopback names.
         * Required.
         */
        public Builder baseUrl(URI baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /** DealHub as browsers reach it, if that differs; same rules. */
        public Builder browserBaseUrl(URI browserBaseUrl) {
            this.browserBaseUrl = browserBaseUrl;
            return this;
        }

        /**
         * The API token of a DealHub administrator: for {@link DealHub#quoteActions()} and {@link DealHub#quotes()}. Visible
         * ASCII, without quotation marks around it.
         */
        public Builder apiToken(String apiToken) {
            this.apiToken = apiToken;
            return this;
        }

        /**
         * The partner authentication key: for {@link DealHub#cpqLauncher()}. By the same rule as the token, although it goes into
         * JSON, which could carry more: DealHub's keys look like its tokens, and a mark around one was copied along with it.
         */
        public Builder partnerKey(String partnerKey) {
            this.partnerKey = partnerKey;
            return this;
        }

        /** How long connecting may take: 1 ms to 1 h, default 2 s. */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = connectTimeout;
            return this;
        }

        /** How long DealHub may be silent while an answer is awaited: 1 ms to 1 h, default 30 s. */
        public Builder readTimeout(Duration readTimeout) {
            this.readTimeout = readTimeout;
            return this;
        }

        /** How long one call may take, with everything that it sends: 1 ms to 1 h, default 60 s. */
        public Builder callTimeout(Duration callTimeout) {
            this.callTimeout = callTimeout;
            return this;
        }

        /** How long authenticating a partner user may take, while a person waits: 1 ms to 1 h, default 8 s. */
        public Builder launchTimeout(Duration launchTimeout) {
            this.launchTimeout = launchTimeout;
            return this;
        }

        /** How large an answer may be, in bytes: 1 KiB to 1 GiB, default 10 MiB. */
        public Builder maxResponseBytes(long maxResponseBytes) {
            this.maxResponseBytes = maxResponseBytes;
            return this;
        }

        /** Whether the quote's status is read, and checked, before an action is sent; default {@code true}. */
        public Builder actionsGuard(boolean actionsGuard) {
            this.actionsGuard = actionsGuard;
            return this;
        }

        /**
         * The proxy to send requests through, such as {@code http://proxy.example.com:3128}, or
         * {@code http://user:password@proxy.example.com:3128} (percent-encoded) for one that wants a password. None unless set:
         * proxies that are set for the whole process do not count. For a password on the way to an {@code https} address the
         * Java platform must be started with {@code -Djdk.http.auth.tunneling.disabledSchemes=}.
         */
        public Builder proxy(URI proxy) {
            this.proxy = proxy;
            return this;
        }

        /**
         * A file with the certificates to trust in place of the Java platform's: PEM, or a key store that can be read
         * without a password. It is read by {@link #build()}.
         */
        public Builder trustStore(Path trustStore) {
            this.trustStore = trustStore;
            return this;
        }

        /**
         * What asynchronous calls run on, such as a server's {@code ManagedExecutorService}; threads of the connection's
         * own unless set. Calls block its threads. It is not shut down with the connection.
         */
        public Builder executor(Executor executor) {
            this.executor = executor;
            return this;
        }

        /** How many threads of the connection's own asynchronous calls may take: 1 to 1000, default 32. */
        public Builder asyncThreads(int asyncThreads) {
            this.asyncThreads = asyncThreads;
            return this;
        }

        /**
         * Adds a filter of the Jakarta REST client, a {@code ClientRequestFilter}, a {@code ClientResponseFilter} or both, for
         * such things as traces and correlation ids. Filters see method, address, headers without secrets, and the status of the
         * answer. They may add headers, and nothing else: what stops or changes a request means that it is not sent, and what
         * happens after the answer changes nothing. They run on the calling thread, in the order of their {@code @Priority}, and
         * have to be thread-safe.
         *
         * @param component the filter
         */
        public Builder register(Object component) {
            components.add(component);
            return this;
        }

        /**
         * The name of the connection, where there are several: its log is {@code io.github.dealhub4j.instance.<name>}. Without
         * one it is {@code io.github.dealhub4j}. An instance of CDI has its own name.
         *
         * @param name letters, digits and hyphens
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * How often {@link io.github.dealhub4j.quote.QuoteActions#await} reads a quote: at once, then after {@code first}, then
         * after half as long again each time, up to {@code longest}. 1 ms to 1 h each, default 5 s and 60 s.
         */
        public Builder polling(Duration first, Duration longest) {
            this.firstPoll = first;
            this.longestPoll = longest;
            return this;
        }

        /**
         * The settings.
         *
         * @throws InvalidConfigException if any is missing or wrong; it names them all
         */
        public DealHubConfig build() {
            List<Problem> problems = new ArrayList<>();
            if (baseUrl == null) {
                problems.add(new Problem(
                        BASE_URL.property(),
                        "is missing: give DealHub's address, such as https://service-eu1.dealhub.io"));
            }
            BASE_URL.check(baseUrl, problems);
            BROWSER_BASE_URL.check(browserBaseUrl, problems);
            API_TOKEN.check(apiToken, problems);
            PARTNER_KEY.check(partnerKey, problems);
            CONNECT_TIMEOUT.check(connectTimeout, problems);
            READ_TIMEOUT.check(readTimeout, problems);
            CALL_TIMEOUT.check(callTimeout, problems);
            LAUNCH_TIMEOUT.check(launchTimeout, problems);
            MAX_RESPONSE_BYTES.check(maxResponseBytes, problems);
            PROXY.check(proxy, problems);
            ASYNC_THREADS.check(asyncThreads, problems);
            if (name != null && !name.matches("[A-Za-z0-9-]+")) {
                problems.add(new Problem("name", "must be letters, digits and hyphens, not \"" + name + "\""));
            }
            checkPolling(problems);
            components.forEach(component -> checkFilter(component, problems));
            KeyStore trusted = trustStore == null ? certificates : TrustStores.read(trustStore, problems);
            if (!problems.isEmpty()) {
                throw new InvalidConfigException(problems);
            }
            return new DealHubConfig(this, Objects.requireNonNull(baseUrl), trusted);
        }

        private void checkPolling(List<Problem> problems) {
            checkPoll("firstPoll", firstPoll, problems);
            checkPoll("longestPoll", longestPoll, problems);
            if (firstPoll != null && longestPoll != null && firstPoll.compareTo(longestPoll) > 0) {
                problems.add(new Problem(
                        "firstPoll", "must not be longer than longestPoll: " + firstPoll + " and " + longestPoll));
            }
        }

        /** By the rule of the other durations. */
        private static void checkPoll(String property, @Nullable Duration poll, List<Problem> problems) {
            List<String> broken = poll == null
                    ? List.of("must be a duration, not null")
                    : CALL_TIMEOUT.check().problemsOf(poll);
            broken.forEach(problem -> problems.add(new Problem(property, problem)));
        }

        private static void checkFilter(@Nullable Object component, List<Problem> problems) {
            if (component == null || !ApplicationFilters.isFilter(component)) {
                problems.add(new Problem(
                        "register",
                        "takes a ClientRequestFilter or ClientResponseFilter of Jakarta REST, and "
                                + (component == null
                                        ? "null"
                                        : component.getClass().getName()) + " is neither"));
            }
        }
    }
}
