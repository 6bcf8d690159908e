package io.github.dealhub4j.faults;

import io.github.dealhub4j.Connections;
import io.github.dealhub4j.DealHubConfig;
import java.io.IOException;
import java.net.URI;

/** How a client reaches a server. */
enum Way {
    PLAIN,
    TLS,
    /** Plain, and every request goes to a proxy. */
    PROXY,
    /** TLS through a tunnel of the proxy's. */
    TUNNEL;

    /** Nobody listens here: only a proxy knows the way. */
    private static final String NOWHERE = "://localhost:9";

    FaultServer open() throws IOException {
        return this == TLS ? FaultServer.tls(Certificate.OURS, "TLSv1.3") : FaultServer.plain();
    }

    /** Settings that lead there, with nothing but the call itself on the wire. */
    DealHubConfig.Builder to(FaultServer server) {
        return switch (this) {
            case PLAIN -> settings(server.baseUrl());
            case TLS -> settings(server.baseUrl()).trustStore(Certificate.OURS.pem());
            case PROXY -> settings(URI.create("http" + NOWHERE)).proxy(server.baseUrl());
            case TUNNEL ->
                settings(URI.create("https" + NOWHERE)).proxy(server.baseUrl()).trustStore(Certificate.OURS.pem());
        };
    }

    private static DealHubConfig.Builder settings(URI baseUrl) {
        return Connections.to(baseUrl).actionsGuard(false);
    }
}
