package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidConfigException;
import io.github.dealhub4j.cdi.internal.DeploymentProblems.Code;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The {@code dealhub.*} keys of a connection, checked. */
public final class ConnectionSettings {
    private static final String BASE_URL = "dealhub.base-url";
    private static final String API_TOKEN = "dealhub.api-token";
    private static final String PARTNER_KEY = "dealhub.partner-key";

    private static final Map<String, String> KEY_OF_PROPERTY = Map.ofEntries(
            Map.entry("baseUrl", BASE_URL),
            Map.entry("browserBaseUrl", "dealhub.browser-base-url"),
            Map.entry("apiToken", API_TOKEN),
            Map.entry("partnerKey", PARTNER_KEY),
            Map.entry("connectTimeout", "dealhub.connect-timeout"),
            Map.entry("readTimeout", "dealhub.read-timeout"),
            Map.entry("callTimeout", "dealhub.call-timeout"),
            Map.entry("launchTimeout", "dealhub.launch.timeout"),
            Map.entry("maxResponseBytes", "dealhub.max-response-bytes"),
            Map.entry("actionsGuard", "dealhub.actions.guard"),
            Map.entry("proxy", "dealhub.proxy"),
            Map.entry("trustStore", "dealhub.trust-store"));

    private final @Nullable DealHubConfig config;

    private ConnectionSettings(@Nullable DealHubConfig config) {
        this.config = config;
    }

    /** What the application's injection points require. */
    public enum Need {
        /** Where DealHub is. */
        ADDRESS,
        /** What actions and readings are sent with. */
        API_TOKEN,
        /** What partner users are authenticated with. */
        PARTNER_KEY
    }

    /**
     * The settings of a connection.
     *
     * @throws DealHubException if there is no {@code dealhub.base-url}
     */
    public DealHubConfig config() {
        if (config == null) {
            throw new DealHubException(
                    ErrorCode.NOT_CONFIGURED,
                    "The key " + BASE_URL + " is missing: set it to DealHub's address, such as"
                            + " https://service-eu1.dealhub.io",
                    0,
                    null,
                    null);
        }
        return config;
    }

    /** Reads and checks the keys; what is wrong goes to {@code problems}. */
    public static ConnectionSettings read(Configuration configuration, Set<Need> needs, DeploymentProblems problems) {
        Reading reading = new Reading(configuration, problems);
        DealHubConfig.Builder builder = DealHubConfig.builder();
        reading.accept("baseUrl", ConnectionSettings::url, builder::baseUrl);
        reading.accept("browserBaseUrl", ConnectionSettings::url, builder::browserBaseUrl);
        reading.accept("apiToken", Function.identity(), builder::apiToken);
        reading.accept("partnerKey", Function.identity(), builder::partnerKey);
        reading.accept("connectTimeout", ConnectionSettings::duration, builder::connectTimeout);
        reading.accept("readTimeout", ConnectionSettings::duration, builder::readTimeout);
        reading.accept("callTimeout", ConnectionSettings::duration, builder::callTimeout);
        reading.accept("launchTimeout", ConnectionSettings::duration, builder::launchTimeout);
        reading.accept("maxResponseBytes", ConnectionSettings::bytes, builder::maxResponseBytes);
        reading.accept("actionsGuard", ConnectionSettings::flag, builder::actionsGuard);
        reading.accept("proxy", ConnectionSettings::url, builder::proxy);
        reading.accept("trustStore", Path::of, builder::trustStore);
        if (!needs.isEmpty()) {
            reading.require(
                    BASE_URL,
                    "something injects DealHub (the tag library does): set it to DealHub's address, such as"
                            + " https://service-eu1.dealhub.io");
        }
        if (needs.contains(Need.API_TOKEN)) {
            reading.require(
                    API_TOKEN,
                    "something injects QuoteActions or Quotes: ask your DealHub administrator for an API" + " token");
        }
        if (needs.contains(Need.PARTNER_KEY)) {
            reading.require(
                    PARTNER_KEY,
                    "something injects CpqLauncher (the tag library does): ask your DealHub administrator for the partner"
                            + " authentication key");
        }
        return new ConnectionSettings(reading.build(builder));
    }

    /** One pass over the keys. */
    private static final class Reading {
        private final Configuration configuration;
        private final DeploymentProblems problems;
        private final Set<String> unreadable = new HashSet<>();

        Reading(Configuration configuration, DeploymentProblems problems) {
            this.configuration = configuration;
            this.problems = problems;
        }

        <T> void accept(String property, Function<String, T> parser, Consumer<T> setter) {
            String key = keyOf(property);
            Optional<String> text = configuration.value(key);
            if (text.isPresent()) {
                try {
                    setter.accept(parser.apply(text.get()));
                } catch (IllegalArgumentException e) {
                    unreadable.add(key);
                    problems.add(Code.INVALID_VALUE, key, String.valueOf(e.getMessage()));
                }
            }
        }

        void require(String key, String why) {
            if (configuration.value(key).isEmpty()) {
                problems.add(Code.MISSING_KEY, key, "is missing, and " + why);
            }
        }

        /** What the builder finds is the same as without CDI; only the names are the keys'. */
        @Nullable DealHubConfig build(DealHubConfig.Builder builder) {
            try {
                return builder.build();
            } catch (InvalidConfigException e) {
                for (InvalidConfigException.Problem problem : e.problems()) {
                    String key = keyOf(problem.property());
                    if (configuration.value(key).isPresent() && !unreadable.contains(key)) {
                        problems.add(Code.INVALID_VALUE, key, problem.message());
                    }
                }
                return null;
            }
        }

        private static String keyOf(String property) {
            String key = KEY_OF_PROPERTY.get(property);
            if (key == null) {
                throw new IllegalArgumentException("There is no key for the property " + property + ".");
            }
            return key;
        }
    }

    private static URI url(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("must be an address such as https://service-eu1.dealhub.io", e);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be an ISO-8601 duration such as PT30S, not \"" + text + "\"", e);
        }
    }

    private static long bytes(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a number of bytes such as 10485760, not \"" + text + "\"", e);
        }
    }

    private static boolean flag(String text) {
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false, not \"" + text + "\"");
        };
    }
}
