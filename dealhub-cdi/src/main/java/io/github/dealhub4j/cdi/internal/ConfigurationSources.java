package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.cdi.spi.Configuration;

/** Where configuration comes from: MicroProfile Config where there is an implementation of it. */
public final class ConfigurationSources {
    private ConfigurationSources() {}

    /** The configuration of the application whose class loader is the current one. */
    public static Configuration current() {
        try {
            return MicroProfileConfiguration.current();
        } catch (LinkageError | RuntimeException e) {
            // The interfaces of MicroProfile Config can be absent, or be there without an implementation and throw.
            return PlainConfiguration.current();
        }
    }
}
