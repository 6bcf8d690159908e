package io.github.dealhub4j.internal.http;

import io.github.dealhub4j.spi.Library;
import jakarta.ws.rs.client.Client;

/** How this library presents itself, such as {@code dealhub4j/0.1.0 (Java 17.0.15; JerseyClient)}. */
final class UserAgent {
    private UserAgent() {}

    static String of(Client client) {
        return "dealhub4j/" + Library.version() + " (Java " + System.getProperty("java.version") + "; "
                + client.getClass().getSimpleName() + ")";
    }
}
