package io.github.dealhub4j.testsuite;

import io.github.dealhub4j.examples.demo.Demo;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The portal and the sandbox of the demo, on free ports. */
public final class TestPortal implements AutoCloseable {
    /** The portal's WAR, as the build made it. */
    public static final Path WAR = Path.of(System.getProperty("prm-portal.war", "target/prm-portal.war"));

    /** An opportunity of the account {@code partner}, and one of {@code partner2}. */
    public static final String OPPORTUNITY = "006Dm00000A1xYzIAJ";

    public static final String OTHERS_OPPORTUNITY = "006Dm00000B1hIjIAJ";

    private final Demo demo;

    private TestPortal(Demo demo) {
        this.demo = demo;
    }

    /** Portal and DealHub under names that browsers take for different sites. */
    public static TestPortal crossSite(UnaryOperator<SandboxSettings.Builder> sandbox) {
        int port = freePort();
        SandboxSettings.Builder settings = SandboxSettings.builder()
                .allowedOrigin("http://portal.localhost:" + port)
                .allowedOrigin("http://localhost:" + port);
        return new TestPortal(
                Demo.start(WAR, port, true, sandbox.apply(settings).build()));
    }

    /** A portal that DealHub does not know the origin of. */
    public static TestPortal ofUnknownOrigin() {
        return new TestPortal(
                Demo.start(WAR, freePort(), true, SandboxSettings.builder().build()));
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The portal as a browser reaches it. */
    public URI url() {
        return URI.create(demo.portalUrl());
    }

    /** The portal as Java reaches it, on machines where names under localhost do not resolve. */
    public URI localUrl() {
        return URI.create("http://localhost:" + url().getPort() + "/");
    }

    public DealHubSandbox sandbox() {
        return demo.sandbox();
    }

    @Override
    public void close() {
        demo.close();
    }
}
