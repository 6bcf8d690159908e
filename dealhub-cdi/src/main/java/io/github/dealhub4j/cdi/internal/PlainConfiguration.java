package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.cdi.spi.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@link Configuration} without MicroProfile, by its rules: system properties, then environment variables, then
 * {@code META-INF/microprofile-config.properties}, and {@code ${…}} in values. It supports neither profiles nor ordinals.
 */
final class PlainConfiguration implements Configuration {
    private static final String FILE = "META-INF/microprofile-config.properties";

    private final Properties systemProperties;
    private final Map<String, String> environment;
    private final Properties file;

    PlainConfiguration(Properties systemProperties, Map<String, String> environment, Properties file) {
        this.systemProperties = systemProperties;
        this.environment = environment;
        this.file = file;
    }

    static Configuration current() {
        return new PlainConfiguration(System.getProperties(), System.getenv(), files());
    }

    @Override
    public Optional<String> value(String key) {
        return raw(key).filter(value -> !value.isEmpty())
                .map(value -> Expressions.expand(value, this::raw))
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> raw(String key) {
        String inEnvironment = key.replaceAll("[^A-Za-z0-9]", "_");
        return Stream.of(
                        Optional.ofNullable(systemProperties.getProperty(key)),
                        Optional.ofNullable(environment.get(key)),
                        Optional.ofNullable(environment.get(inEnvironment)),
                        Optional.ofNullable(environment.get(inEnvironment.toUpperCase(Locale.ROOT))),
                        Optional.ofNullable(file.getProperty(key)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Set<String> names() {
        Set<String> names = new HashSet<>(systemProperties.stringPropertyNames());
        names.addAll(environment.keySet());
        names.addAll(file.stringPropertyNames());
        return names;
    }

    /** All files of that name; the first value that the class loader finds is used. */
    private static Properties files() {
        Properties all = new Properties();
        try {
            Enumeration<URL> found =
                    Thread.currentThread().getContextClassLoader().getResources(FILE);
            while (found.hasMoreElements()) {
                Properties one = new Properties();
                try (InputStream in = found.nextElement().openStream()) {
                    one.load(in);
                }
                one.forEach(all::putIfAbsent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
