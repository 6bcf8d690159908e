package io.github.dealhub4j.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build knows of this library. */
public final class Library {
    private static final Properties PROPERTIES = read();

    private Library() {}

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Library.class.getResourceAsStream("library.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The version, such as {@code 0.1.0}. */
    public static String version() {
        return PROPERTIES.getProperty("version");
    }

    /** Where the documentation stands, without a slash at its end: an address, or a folder of the project. */
    public static String documentation() {
        return PROPERTIES.getProperty("documentation");
    }
}
