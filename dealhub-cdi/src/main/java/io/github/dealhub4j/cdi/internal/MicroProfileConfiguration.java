package io.github.dealhub4j.cdi.internal;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@link Configuration} by the server's MicroProfile Config. A class of its own, since the server may have none. */
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
        return config.getOptionalValue(key, String.class);
    }
}
