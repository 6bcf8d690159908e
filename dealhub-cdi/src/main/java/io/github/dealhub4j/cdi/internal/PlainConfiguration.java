package io.github.dealhub4j.cdi.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@link Configuration} without MicroProfile, by its rules: system properties, then environment variables, then
 * {@code META-INF/microprofile-config.properties}.
 */
final class PlainConfiguration implements Configuration {
    private static final String FILE = "META-INF/microprofile-config.properties";

    private final Function<String, @Nullable String> systemProperties;
    private final Map<String, String> environment;
    private final Properties file;

    PlainConfiguration(
            Function<String, @Nullable String> systemProperties, Map<String, String> environment, Properties file) {
        this.systemProperties = systemProperties;
        this.environment = environment;
        this.file = file;
    }

    static Configuration current() {
        return new PlainConfiguration(System::getProperty, System.getenv(), files());
    }

    @Override
    public Optional<String> value(String key) {
        String inEnvironment = key.replaceAll("[^A-Za-z0-9]", "_");
        return Stream.of(
                        Optional.ofNullable(systemProperties.apply(key)),
                        Optional.ofNullable(environment.get(key)),
                        Optional.ofNullable(environment.get(inEnvironment)),
                        Optional.ofNullable(environment.get(inEnvironment.toUpperCase(Locale.ROOT))),
                        Optional.ofNullable(file.getProperty(key)))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(value -> !value.isEmpty());
    }

    /** All files of that name; what the class loader finds first counts. */
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
