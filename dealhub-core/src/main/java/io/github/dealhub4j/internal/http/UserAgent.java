package io.github.dealhub4j.internal.http;

import jakarta.ws.rs.client.Client;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** How this library presents itself, such as {@code dealhub4j/0.1.0 (Java 17.0.15; JerseyClient)}. */
final class UserAgent {
    private UserAgent() {}

    static String of(Client client) {
        return "dealhub4j/" + version() + " (Java " + System.getProperty("java.version") + "; "
                + client.getClass().getSimpleName() + ")";
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
