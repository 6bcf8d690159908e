package io.github.dealhub4j.cdi.spi;

import io.github.dealhub4j.cdi.internal.ConfigurationSources;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.spi.Setting;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration of the application, by keys such as {@code dealhub.base-url}: from MicroProfile Config where the server
 * has an implementation, elsewhere from the same sources by the same rules.
 */
public interface Configuration {

    /**
     * The value of a key; empty if there is none or it is empty.
     *
     * @throws IllegalArgumentException if it holds an expression that has no value; the message says which
     */
    Optional<String> value(String key);

    /**
     * The value of a setting of the application, or its default; empty if there is neither, or if the value is invalid, which is
     * added to {@code problems}.
     */
    default <T> Optional<T> value(Setting<T> setting, DeploymentProblems problems) {
        return value(setting, "", problems);
    }

    /** The value of a setting of an instance by its name, empty for the default one; otherwise as for the application. */
    default <T> Optional<T> value(Setting<T> setting, String instance, DeploymentProblems problems) {
        String key = setting.keyOf(instance);
        try {
            return value(key)
                    .or(() -> Optional.of(setting.standard()).filter(text -> !text.isEmpty()))
                    .map(setting::parse);
        } catch (IllegalArgumentException e) {
            problems.add(Code.INVALID_VALUE, key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** All names that have a value: keys, environment variables, and others. */
    Set<String> names();

    /** The configuration of the application whose class loader is the current one. */
    static Configuration current() {
        return ConfigurationSources.current();
    }
}
