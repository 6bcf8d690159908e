package io.github.dealhub4j;

import io.github.dealhub4j.InvalidConfigException.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a connection. Immutable and checked: what can be built can be connected.
 *
 * @see DealHub#connect(DealHubConfig)
 */
public final class DealHubConfig {
    private static final Duration LONGEST_TIMEOUT = Duration.ofHours(1);
    private static final long SMALLEST_RESPONSE = 1024;
    private static final long LARGEST_RESPONSE = 1024L * 1024 * 1024;

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
        this.firstPoll = from.firstPoll;
        this.longestPoll = from.longestPoll;
    }

    /** Settings to fill in; only {@link Builder#baseUrl(URI)} is always required. */
    public static Builder builder() {
        return new Builder();
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

    /** The proxy that requests go through; empty if they go directly. */
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
        return "DealHubConfig[baseUrl=" + baseUrl + ", browserBaseUrl=" + browserBaseUrl + ", apiToken="
                + (apiToken == null ? "none" : "set") + ", partnerKey=" + (partnerKey == null ? "none" : "set")
                + ", connectTimeout=" + connectTimeout + ", readTimeout=" + readTimeout + ", callTimeout=" + callTimeout
                + ", launchTimeout=" + launchTimeout
                + ", maxResponseBytes=" + maxResponseBytes + ", actionsGuard=" + actionsGuard + ", proxy="
                + (proxy == null ? "none" : proxy) + ", trustStore="
                + (trustStore == null ? "platform" : "set") + "]";
    }

    /** Collects settings; {@link #build()} checks them all at once. Not thread-safe. */
    public static final class Builder {
        private @Nullable URI baseUrl;
        private @Nullable URI browserBaseUrl;
        private @Nullable String apiToken;
        private @Nullable String partnerKey;
        private Duration connectTimeout = Duration.ofSeconds(2);
        private Duration readTimeout = Duration.ofSeconds(30);
        private Duration callTimeout = Duration.ofSeconds(60);
        private Duration launchTimeout = Duration.ofSeconds(8);
        private long maxResponseBytes = 10L * 1024 * 1024;
        private boolean actionsGuard = true;
        private @Nullable URI proxy;
        private @Nullable Path trustStore;
        private @Nullable Executor executor;
        private Duration firstPoll = Duration.ofSeconds(5);
        private Duration longestPoll = Duration.ofSeconds(60);

        private Builder() {}

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

        /** The API token of a DealHub administrator: for {@link DealHub#quoteActions()} and {@link DealHub#quotes()}. */
        public Builder apiToken(String apiToken) {
            this.apiToken = apiToken;
            return this;
        }

        /** The partner authentication key: for {@link DealHub#cpqLauncher()}. */
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

        /** The proxy to send requests through, such as {@code http://proxy.example.com:3128}; none unless set. */
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

        /**
         * How often {@link io.github.dealhub4j.quote.QuoteActions#await} reads a quote: after {@code first}, then after half
         * as long again each time, up to {@code longest}. 1 ms to 1 h each, default 5 s and 60 s.
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
            URI base = baseUrl;
            if (base == null) {
                problems.add(new Problem(
                        "baseUrl", "is missing: give DealHub's address, such as https://service-eu1.dealhub.io"));
            } else {
                checkUrl("baseUrl", base, problems);
            }
            if (browserBaseUrl != null) {
                checkUrl("browserBaseUrl", browserBaseUrl, problems);
            }
            checkSecret("apiToken", apiToken, problems);
            checkSecret("partnerKey", partnerKey, problems);
            checkTimeout("connectTimeout", connectTimeout, problems);
            checkTimeout("readTimeout", readTimeout, problems);
            checkTimeout("callTimeout", callTimeout, problems);
            checkTimeout("launchTimeout", launchTimeout, problems);
            if (maxResponseBytes < SMALLEST_RESPONSE || maxResponseBytes > LARGEST_RESPONSE) {
                problems.add(new Problem(
                        "maxResponseBytes",
                        "must be " + SMALLEST_RESPONSE + " to " + LARGEST_RESPONSE + " bytes, not "
                                + maxResponseBytes));
            }
            checkProxy(proxy, problems);
            checkTimeout("firstPoll", firstPoll, problems);
            checkTimeout("longestPoll", longestPoll, problems);
            if (firstPoll.compareTo(longestPoll) > 0) {
                problems.add(new Problem(
                        "firstPoll", "must not be longer than longestPoll: " + firstPoll + " and " + longestPoll));
            }
            KeyStore trusted = trustStore == null ? null : TrustStores.read(trustStore, problems);
            if (base == null || !problems.isEmpty()) {
                throw new InvalidConfigException(problems);
            }
            return new DealHubConfig(this, base, trusted);
        }

        private static void checkProxy(@Nullable URI proxy, List<Problem> problems) {
            if (proxy == null) {
                return;
            }
            String path = proxy.getRawPath();
            if (!"http".equalsIgnoreCase(proxy.getScheme())
                    || proxy.getHost() == null
                    || proxy.getPort() < 1
                    || proxy.getRawUserInfo() != null
                    || (path != null && !path.isEmpty() && !path.equals("/"))) {
                problems.add(new Problem(
                        "proxy",
                        "must be scheme, host and port without credentials, such as http://proxy.example.com:3128, not "
                                + withoutUserInfo(proxy)));
            }
        }

        private static void checkUrl(String property, URI url, List<Problem> problems) {
            String host = url.getHost();
            if (host == null || url.getScheme() == null) {
                problems.add(new Problem(
                        property,
                        "must be an absolute address such as https://service-eu1.dealhub.io" + ", not "
                                + withoutUserInfo(url)));
                return;
            }
            boolean https = url.getScheme().equalsIgnoreCase("https");
            boolean http = url.getScheme().equalsIgnoreCase("http");
            if (!https && !(http && Loopback.isLoopback(host))) {
                problems.add(new Problem(
                        property,
                        "must begin with https:// (http:// only for this machine itself), not "
                                + withoutUserInfo(url)));
            }
            if (url.getRawUserInfo() != null) {
                problems.add(new Problem(property, "must not hold a user name or password"));
            }
            String path = url.getRawPath();
            if ((path != null && !path.isEmpty() && !path.equals("/"))
                    || url.getRawQuery() != null
                    || url.getRawFragment() != null) {
                problems.add(new Problem(
                        property, "must end after the host, without a path such as /api: not " + withoutUserInfo(url)));
            }
        }

        private static String withoutUserInfo(URI url) {
            String text = url.toString();
            String userInfo = url.getRawUserInfo();
            if (userInfo == null && url.getRawAuthority() != null) {
                int at = url.getRawAuthority().lastIndexOf('@');
                userInfo = at < 0 ? null : url.getRawAuthority().substring(0, at);
            }
            return userInfo == null ? text : text.replace(userInfo, "…");
        }

        private static void checkSecret(String property, @Nullable String secret, List<Problem> problems) {
            if (secret == null) {
                return;
            }
            if (secret.isEmpty()) {
                problems.add(new Problem(property, "is empty: give the secret, or leave it out"));
            } else if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
                problems.add(new Problem(
                        property,
                        "must be visible ASCII characters without spaces or line ends (the given one, of "
                                + secret.length() + " characters, is not): look for what was copied along with it"));
            }
        }

        private static void checkTimeout(String property, Duration timeout, List<Problem> problems) {
            if (timeout.compareTo(Duration.ofMillis(1)) < 0 || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
                problems.add(new Problem(property, "must be 1 ms to 1 h (PT0.001S to PT1H), not " + timeout));
            }
        }
    }
}
