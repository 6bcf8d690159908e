package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.cdi.spi.Configuration;
import io.github.dealhub4j.cdi.spi.DealHubDeployment.Need;
import io.github.dealhub4j.cdi.spi.DeploymentProblems;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.spi.Setting;
import io.github.dealhub4j.spi.Setting.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The DealHub instances that an application is configured for: the default one, and those in {@code dealhub.instances}. */
public final class Instances {
    private static final Pattern NAME_RULE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    /** The names of the instances, without the default one. */
    public static final Setting<List<InstanceName>> LIST = new Setting<>(
            "instances",
            Scope.APPLICATION,
            Setting.list(Instances::name),
            "",
            "names of letters, digits and hyphens, separated by commas",
            "The names of further DealHub instances, such as the tenants of other regions. Each has keys of its own.",
            "0.1");

    private final Configuration configuration;
    private final Set<InstanceName> listed;
    private final Map<InstanceName, ConnectionSettings> settings = new LinkedHashMap<>();

    private Instances(Configuration configuration, Set<InstanceName> listed) {
        this.configuration = configuration;
        this.listed = listed;
    }

    private static InstanceName name(String text) {
        if (!NAME_RULE.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return InstanceName.of(text);
    }

    /** Reads the names only; settings are read once the application's needs are known. */
    public static Instances listedIn(Configuration configuration) {
        Set<InstanceName> listed = new LinkedHashSet<>();
        // Problems of the list are reported together with all others, when the settings are read.
        String text = value(configuration).orElse("");
        for (String name : text.split(",", -1)) {
            if (NAME_RULE.matcher(name.strip()).matches()) {
                listed.add(InstanceName.of(name.strip()));
            }
        }
        return new Instances(configuration, listed);
    }

    private static Optional<String> value(Configuration configuration) {
        try {
            return configuration.value(LIST.key());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All instances that can be injected: the default one, and those that are listed under a valid name. */
    public List<InstanceName> names() {
        List<InstanceName> names = new ArrayList<>();
        names.add(InstanceName.DEFAULT);
        names.addAll(listed);
        return names;
    }

    /** All instances of the application: without the default one if only others are configured. */
    public List<InstanceName> configured() {
        List<InstanceName> names = names();
        if (names.size() > 1 && !ConnectionSettings.hasAddress(configuration, InstanceName.DEFAULT)) {
            names.remove(InstanceName.DEFAULT);
        }
        return names;
    }

    /** Reads and checks the settings of all instances; adds what is wrong to {@code problems}. */
    public void read(Map<InstanceName, Set<Need>> needs, DeploymentProblems problems) {
        Optional<List<InstanceName>> unused = configuration.value(LIST, problems); // to report its problems
        needs.forEach((name, needed) -> {
            if (!names().contains(name)) {
                problems.add(
                        Code.MISSING_KEY,
                        LIST.key(),
                        "does not list \"" + name + "\", and something injects it: add it, and set "
                                + String.join(", ", ConnectionSettings.keysFor(name, needed)));
            }
        });
        for (InstanceName name : names()) {
            Set<Need> needed = EnumSet.noneOf(Need.class);
            needed.addAll(needs.getOrDefault(name, Set.of()));
            if (!name.isDefault()) {
                needed.add(Need.ADDRESS); // it is listed, so it will be used
            }
            settings.put(name, ConnectionSettings.read(configuration, name, needed, problems));
        }
    }

    /** A warning for each unknown key; the keys of the application's settings are known. */
    public List<String> warnings(Collection<Setting<?>> ofTheApplication) {
        return UnknownKeys.warnings(configuration, names(), ofTheApplication);
    }

    /**
     * The settings of an instance.
     *
     * @throws DealHubException if there is no such instance
     */
    public ConnectionSettings settings(InstanceName name) {
        ConnectionSettings found = settings.get(name);
        if (found == null) {
            throw new DealHubException(
                    ErrorCode.NOT_CONFIGURED,
                    "There is no DealHub instance \"" + name + "\": list it in " + LIST.key(),
                    0,
                    null,
                    null);
        }
        return found;
    }
}
