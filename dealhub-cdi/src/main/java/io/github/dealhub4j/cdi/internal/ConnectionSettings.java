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
import io.github.dealhub4j.spi.ConnectionSetting;
import io.github.dealhub4j.spi.Setting;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of a connection, those of the default instance or of a named one, checked. */
public final class ConnectionSettings {
    private final InstanceName name;
    private final @Nullable DealHubConfig config;

    private ConnectionSettings(InstanceName name, @Nullable DealHubConfig config) {
        this.name = name;
        this.config = config;
    }

    private static Setting<?> settingOf(Need need) {
        return switch (need) {
            case ADDRESS -> ConnectionSetting.BASE_URL.setting();
            case API_TOKEN -> ConnectionSetting.API_TOKEN.setting();
            case PARTNER_KEY -> ConnectionSetting.PARTNER_KEY.setting();
        };
    }

    private static String key(InstanceName name, Need need) {
        return settingOf(need).keyOf(name.value());
    }

    /** All keys of an instance. */
    static Set<String> keysOf(InstanceName name) {
        return ConnectionSetting.ALL.stream()
                .map(row -> row.setting().keyOf(name.value()))
                .collect(Collectors.toSet());
    }

    /** The keys that these needs require. */
    static List<String> keysFor(InstanceName name, Set<Need> needs) {
        EnumSet<Need> all = EnumSet.of(Need.ADDRESS);
        all.addAll(needs);
        return all.stream().map(need -> key(name, need)).toList();
    }

    /** Whether the instance has an address. */
    static boolean hasAddress(Configuration configuration, InstanceName name) {
        try {
            return configuration.value(key(name, Need.ADDRESS)).isPresent();
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
                    "The key " + key(name, Need.ADDRESS) + " is missing: set it to DealHub's address, such as"
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
        if (!name.isDefault()) {
            builder.name(name.value());
        }
        for (ConnectionSetting<?> row : ConnectionSetting.ALL) {
            reading.accept(row, builder);
        }
        reading.executor(builder);
        String where = name.isDefault() ? "" : " of this instance";
        if (!needs.isEmpty()) {
            reading.require(
                    Need.ADDRESS,
                    "something needs DealHub" + where + " (dealhub-web does): set it to DealHub's address, such as"
                            + " https://service-eu1.dealhub.io");
        }
        if (needs.contains(Need.API_TOKEN)) {
            reading.require(
                    Need.API_TOKEN,
                    "something injects QuoteActions or Quotes" + where
                            + ": ask your DealHub administrator for an API token");
        }
        if (needs.contains(Need.PARTNER_KEY)) {
            reading.require(
                    Need.PARTNER_KEY,
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

        <T> void accept(ConnectionSetting<T> row, DealHubConfig.Builder builder) {
            accept(row.setting(), text -> row.setter()
                    .accept(builder, row.setting().parse(text)));
        }

        void executor(DealHubConfig.Builder builder) {
            Setting<String> setting = ConnectionSetting.EXECUTOR.setting();
            String key = setting.keyOf(name.value());
            accept(setting, text -> builder.executor(ServerThreads.named(key, setting.parse(text))));
        }

        private void accept(Setting<?> setting, Consumer<String> reader) {
            String key = setting.keyOf(name.value());
            try {
                configuration.value(key).ifPresent(reader);
            } catch (IllegalArgumentException e) {
                unreadable.add(key);
                problems.add(Code.INVALID_VALUE, key, String.valueOf(e.getMessage()));
            }
        }

        void require(Need need, String why) {
            String key = key(name, need);
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
            return ConnectionSetting.ALL.stream()
                    .filter(row -> row.property().equals(property))
                    .map(row -> row.setting().keyOf(name.value()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("There is no key for the property " + property + "."));
        }
    }
}
