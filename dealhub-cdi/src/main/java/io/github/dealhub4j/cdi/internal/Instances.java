package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.cdi.internal.ConnectionSettings.Need;
import io.github.dealhub4j.cdi.internal.DeploymentProblems.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The DealHub instances that an application is configured for: the default one, and those in {@code dealhub.instances}. */
public final class Instances {
    private final Configuration configuration;
    private final Set<InstanceName> listed;
    private final Map<InstanceName, ConnectionSettings> settings = new LinkedHashMap<>();

    private Instances(Configuration configuration, Set<InstanceName> listed) {
        this.configuration = configuration;
        this.listed = listed;
    }

    /** The names only: settings are read once it is known what is needed of them. */
    public static Instances listedIn(Configuration configuration) {
        Set<InstanceName> listed = new LinkedHashSet<>();
        // What is wrong with the list is said together with everything else, when the settings are read.
        DeploymentProblems later = new DeploymentProblems();
        configuration.values(Keys.INSTANCES, later).forEach(name -> listed.add(new InstanceName(name)));
        return new Instances(configuration, listed);
    }

    /** All that can be injected: the default instance, and those that are listed under a valid name. */
    public List<InstanceName> names() {
        List<InstanceName> names = new ArrayList<>();
        names.add(InstanceName.DEFAULT);
        listed.stream().filter(InstanceName::isValid).forEach(names::add);
        return names;
    }

    /** All that the application is meant to have: the default instance does not count if only others are configured. */
    public List<InstanceName> configured() {
        List<InstanceName> names = names();
        if (names.size() > 1 && !ConnectionSettings.hasAddress(configuration, InstanceName.DEFAULT)) {
            names.remove(InstanceName.DEFAULT);
        }
        return names;
    }

    /** Reads and checks the settings of all instances; what is wrong goes to {@code problems}. */
    public void read(Map<InstanceName, Set<Need>> needs, DeploymentProblems problems) {
        for (String text : configuration.values(Keys.INSTANCES, problems)) {
            InstanceName name = new InstanceName(text);
            if (!name.isValid()) {
                problems.add(
                        Code.INVALID_VALUE,
                        Keys.INSTANCES,
                        "must be names of letters, digits and hyphens, separated by commas, not \"" + name + "\"");
            }
        }
        needs.forEach((name, needed) -> {
            if (!names().contains(name)) {
                problems.add(
                        Code.MISSING_KEY,
                        Keys.INSTANCES,
                        "does not list \"" + name + "\", and something injects it: add it, and set "
                                + String.join(", ", ConnectionSettings.keysFor(name, needed)));
            }
        });
        for (InstanceName name : names()) {
            Set<Need> needed = EnumSet.noneOf(Need.class);
            needed.addAll(needs.getOrDefault(name, Set.of()));
            if (!name.isDefault()) {
                needed.add(Need.ADDRESS); // it is listed, so it is meant to be used
            }
            settings.put(name, ConnectionSettings.read(configuration, name, needed, problems));
        }
    }

    /** Keys that mean nothing, each with a warning. */
    public List<String> warnings() {
        return UnknownKeys.warnings(configuration, names());
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
                    "There is no DealHub instance \"" + name + "\": list it in " + Keys.INSTANCES,
                    0,
                    null,
                    null);
        }
        return found;
    }
}
