package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.InvalidConfigException;
import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.cdi.spi.Configuration;
import io.github.dealhub4j.cdi.spi.DealHubDeployment.Need;
import io.github.dealhub4j.cdi.spi.DeploymentProblems;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.spi.ShownAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of a connection, those of the default instance or of a named one, checked. */
public final class ConnectionSettings {
    private static final String BASE_URL = "base-url";
    private static final String API_TOKEN = "api-token";
    private static final String PARTNER_KEY = "partner-key";

    /** The part of the key after the prefix of an instance, by the property of {@link DealHubConfig} that it sets. */
    private static final Map<String, String> SETTING_OF_PROPERTY = Map.ofEntries(
            Map.entry("baseUrl", BASE_URL),
            Map.entry("browserBaseUrl", "browser-base-url"),
            Map.entry("apiToken", API_TOKEN),
            Map.entry("partnerKey", PARTNER_KEY),
            Map.entry("connectTimeout", "connect-timeout"),
            Map.entry("readTimeout", "read-timeout"),
            Map.entry("callTimeout", "call-timeout"),
            Map.entry("launchTimeout", "launch.timeout"),
            Map.entry("maxResponseBytes", "max-response-bytes"),
            Map.entry("actionsGuard", "actions.guard"),
            Map.entry("proxy", "proxy"),
            Map.entry("trustStore", "trust-store"),
            Map.entry("executor", "executor"),
            Map.entry("asyncThreads", "async-threads"));

    private final InstanceName name;
    private final @Nullable DealHubConfig config;

    private ConnectionSettings(InstanceName name, @Nullable DealHubConfig config) {
        this.name = name;
        this.config = config;
    }

    /** The key of a setting of an instance, such as {@code dealhub.instance.emea.base-url}. */
    private static String key(InstanceName name, String setting) {
        return (name.isDefault() ? "dealhub." : "dealhub.instance." + name.value() + ".") + setting;
    }

    private static String settingOf(Need need) {
        return switch (need) {
            case ADDRESS -> BASE_URL;
            case API_TOKEN -> API_TOKEN;
            case PARTNER_KEY -> PARTNER_KEY;
        };
    }

    /** All keys of an instance. */
    static Set<String> keysOf(InstanceName name) {
        return SETTING_OF_PROPERTY.values().stream()
                .map(setting -> key(name, setting))
                .collect(Collectors.toSet());
    }

    /** The keys that these needs require. */
    static List<String> keysFor(InstanceName name, Set<Need> needs) {
        EnumSet<Need> all = EnumSet.of(Need.ADDRESS);
        all.addAll(needs);
        return all.stream().map(need -> key(name, settingOf(need))).toList();
    }

    /** Whether the instance has an address. */
    static boolean hasAddress(Configuration configuration, InstanceName name) {
        try {
            return configuration.value(key(name, BASE_URL)).isPresent();
        } catch (IllegalArgumentException e) {
            return true; // there is a value, although it cannot be read
        }
    }

    /**
     * The settings of a connection.
     *
     * @throws DealHubException if DealHub's address is not configured
     */
    public DealHubConfig config() {
        if (config == null) {
            throw new DealHubException(
                    ErrorCode.NOT_CONFIGURED,
                    "The key " + key(name, BASE_URL) + " is missing: set it to DealHub's address, such as"
                            + " https://service-eu1.dealhub.io",
                    0,
                    null,
                    null);
        }
        return config;
    }

    /** The executor that it runs asynchronous calls on, where that is looked for late. */
    public Optional<LateExecutor> executor() {
        return Optional.ofNullable(config)
                .flatMap(DealHubConfig::executor)
                .filter(LateExecutor.class::isInstance)
                .map(LateExecutor.class::cast);
    }

    /** Reads and checks the keys; adds what is wrong to {@code problems}. */
    static ConnectionSettings read(
            Configuration configuration, InstanceName name, Set<Need> needs, DeploymentProblems problems) {
        Reading reading = new Reading(configuration, name, problems);
        DealHubConfig.Builder builder = DealHubConfig.builder();
        ServerThreads.standard().ifPresent(builder::executor);
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
        reading.accept("executor", text -> ServerThreads.named(reading.keyOf("executor"), text), builder::executor);
        reading.accept("asyncThreads", ConnectionSettings::number, builder::asyncThreads);
        String where = name.isDefault() ? "" : " of this instance";
        if (!needs.isEmpty()) {
            reading.require(
                    BASE_URL,
                    "something needs DealHub" + where + " (dealhub-web does): set it to DealHub's address, such as"
                            + " https://service-eu1.dealhub.io");
        }
        if (needs.contains(Need.API_TOKEN)) {
            reading.require(
                    API_TOKEN,
                    "something injects QuoteActions or Quotes" + where
                            + ": ask your DealHub administrator for an API token");
        }
        if (needs.contains(Need.PARTNER_KEY)) {
            reading.require(
                    PARTNER_KEY,
                    "something injects CpqLauncher" + where
                            + " (dealhub-web does): ask your DealHub administrator for the partner authentication key");
        }
        return new ConnectionSettings(name, reading.build(builder));
    }

    /** One pass over the keys. */
    private static final class Reading {
        private final Configuration configuration;
        private final InstanceName name;
        private final DeploymentProblems problems;
        private final Set<String> unreadable = new HashSet<>();

        Reading(Configuration configuration, InstanceName name, DeploymentProblems problems) {
            this.configuration = configuration;
            this.name = name;
            this.problems = problems;
        }

        <T> void accept(String property, Function<String, T> parser, Consumer<T> setter) {
            String key = keyOf(property);
            try {
                configuration.value(key).map(parser).ifPresent(setter);
            } catch (IllegalArgumentException e) {
                unreadable.add(key);
                problems.add(Code.INVALID_VALUE, key, String.valueOf(e.getMessage()));
            }
        }

        void require(String setting, String why) {
            String key = key(name, setting);
            if (!unreadable.contains(key) && configuration.value(key).isEmpty()) {
                problems.add(Code.MISSING_KEY, key, "is missing, and " + why);
            }
        }

        /** Reports the builder's problems by key instead of by property. */
        @Nullable DealHubConfig build(DealHubConfig.Builder builder) {
            try {
                return builder.build();
            } catch (InvalidConfigException e) {
                for (InvalidConfigException.Problem problem : e.problems()) {
                    String key = keyOf(problem.property());
                    if (!unreadable.contains(key) && configuration.value(key).isPresent()) {
                        problems.add(Code.INVALID_VALUE, key, problem.message());
                    }
                }
                return null;
            }
        }

        private String keyOf(String property) {
            String setting = SETTING_OF_PROPERTY.get(property);
            if (setting == null) {
                throw new IllegalArgumentException("There is no key for the property " + property + ".");
            }
            return key(name, setting);
        }
    }

    private static URI url(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "must be an address such as https://service-eu1.dealhub.io, not \"" + ShownAddress.of(text) + "\"",
                    e);
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

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a whole number such as 32, not \"" + text + "\"", e);
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
