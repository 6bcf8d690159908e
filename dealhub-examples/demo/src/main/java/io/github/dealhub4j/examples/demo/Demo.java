package io.github.dealhub4j.examples.demo;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxSettings;
import java.nio.file.Path;

/** The sandbox and the portal, each set up for the other. */
public final class Demo implements AutoCloseable {
    private final DealHubSandbox sandbox;
    private final PortalServer portal;
    private final boolean crossSite;

    private Demo(DealHubSandbox sandbox, PortalServer portal, boolean crossSite) {
        this.sandbox = sandbox;
        this.portal = portal;
        this.crossSite = crossSite;
    }

    /**
     * Starts both. The portal is configured by system properties, so only one demo can run at a time.
     *
     * @param crossSite whether browsers see portal and DealHub as different sites, as in production
     * @throws IllegalStateException if a port is in use or the WAR cannot be deployed
     */
    public static Demo start(Path war, int port, int sandboxPort, boolean crossSite) {
        return start(
                war,
                port,
                crossSite,
                SandboxSettings.builder()
                        .port(sandboxPort)
                        .allowedOrigin("http://localhost:" + port)
                        .allowedOrigin("http://127.0.0.1:" + port)
                        .allowedOrigin("http://portal.localhost:" + port)
                        .build());
    }

    /** The same, with other settings of the sandbox. */
    public static Demo start(Path war, int port, boolean crossSite, SandboxSettings settings) {
        DealHubSandbox sandbox = DealHubSandbox.start(settings);
        System.setProperty("dealhub.base-url", sandbox.baseUrl().toString());
        System.setProperty("dealhub.browser-base-url", "http://" + dealHubHost(crossSite) + ":" + sandbox.port());
        System.setProperty("dealhub.api-token", sandbox.apiToken());
        System.setProperty("dealhub.partner-key", sandbox.partnerKey());
        try {
            return new Demo(sandbox, PortalServer.start(war, port), crossSite);
        } catch (IllegalStateException e) {
            sandbox.close();
            throw e;
        }
    }

    private static String dealHubHost(boolean crossSite) {
        return crossSite ? "dealhub.localhost" : "localhost";
    }

    /** Where browsers find the portal. */
    public String portalUrl() {
        return "http://" + (crossSite ? "portal.localhost" : "localhost") + ":" + portal.port() + "/";
    }

    /** Where browsers find the sandbox. */
    public String sandboxUrl() {
        return "http://" + dealHubHost(crossSite) + ":" + sandbox.port() + "/";
    }

    /** The sandbox, for tests. */
    public DealHubSandbox sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        portal.close();
        sandbox.close();
    }
}
