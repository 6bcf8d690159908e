package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.cdi.spi.Configuration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@link Configuration} by the server's MicroProfile Config. A separate class, since the server may not have it. */
final class MicroProfileConfiguration implements Configuration {
    private final Config config;

    private MicroProfileConfiguration(Config config) {
        this.config = config;
    }

    static Configuration current() {
        return new MicroProfileConfiguration(ConfigProvider.getConfig());
    }

    @Override
    public Optional<String> value(String key) {
        try {
            return config.getOptionalValue(key, String.class);
        } catch (RuntimeException e) {
            // Implementations and sources throw different exceptions for an expression without a value.
            throw new IllegalArgumentException("cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }
}
