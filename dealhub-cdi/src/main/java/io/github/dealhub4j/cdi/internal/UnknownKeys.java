package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.cdi.spi.Configuration;
import io.github.dealhub4j.spi.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds unknown keys with our prefix: a misspelt key would otherwise be ignored silently. */
final class UnknownKeys {
    private static final String PREFIX = "dealhub.";
    private static final String PREFIX_IN_ENVIRONMENT = "DEALHUB_";

    private UnknownKeys() {}

    static List<String> warnings(
            Configuration configuration, List<InstanceName> instances, Collection<Setting<?>> ofTheApplication) {
        Set<String> known = new TreeSet<>();
        ofTheApplication.forEach(setting -> known.add(setting.key()));
        instances.forEach(name -> known.addAll(ConnectionSettings.keysOf(name)));
        Set<String> knownInEnvironment = new TreeSet<>();
        known.forEach(key -> knownInEnvironment.add(inEnvironment(key)));

        List<String> warnings = new ArrayList<>();
        for (String key : new TreeSet<>(configuration.names())) {
            if (key.startsWith(PREFIX) && !known.contains(key)) {
                warnings.add("There is no key " + key + "."
                        + nearest(key, known)
                                .map(near -> " Did you mean " + near + "?")
                                .orElse(unlisted(key)));
            } else if (key.startsWith(PREFIX_IN_ENVIRONMENT) && !knownInEnvironment.contains(key)) {
                // Others may use this prefix too, so only variables that are nearly a key are reported.
                nearest(key, knownInEnvironment)
                        .ifPresent(near -> warnings.add(
                                "There is no environment variable " + key + ". Did you mean " + near + "?"));
            }
        }
        return warnings;
    }

    private static String unlisted(String key) {
        return key.startsWith("dealhub.instance.")
                ? " The instances are those that " + Instances.LIST.key()
                        + " lists, each with the keys of a connection."
                : "";
    }

    private static String inEnvironment(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Optional<String> nearest(String key, Set<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(key, candidate)))
                .filter(candidate -> distance(key, candidate) <= near(key));
    }

    /** How many letters may differ: fewer for short keys. */
    private static int near(String key) {
        return Math.min(4, Math.max(1, (key.length() - PREFIX.length()) / 3));
    }

    /** How many letters have to be inserted, removed or changed (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
