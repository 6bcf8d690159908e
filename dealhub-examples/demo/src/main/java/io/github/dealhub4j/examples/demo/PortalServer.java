package io.github.dealhub4j.examples.demo;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import org.eclipse.jetty.ee10.servlet.DecoratingListener;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A WAR on embedded Jetty with Weld, Jersey and JSP, on the loopback address. It is configured by
 * {@code dealhub.*} system properties, which must be set before it starts.
 */
public final class PortalServer implements AutoCloseable {
    private static final String WELD_MODE = "org.eclipse.jetty.cdi";
    private static final String WELD_DECORATOR = "org.eclipse.jetty.cdi.decorator";

    private final Server server;
    private final ServerConnector connector;

    private PortalServer(Path war, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(32, 4);
        threads.setName("prm-portal");
        this.server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(webApp(war, "/"));
    }

    /** A WAR as a handler of a Jetty server, with what Weld and JSP need. */
    public static WebAppContext webApp(Path war, String contextPath) {
        WebAppContext webApp = new WebAppContext();
        webApp.setContextPath(contextPath);
        webApp.setWar(war.toAbsolutePath().toString());
        webApp.setThrowUnavailableOnStartupException(true);
        // Weld and JSTL are on the server's class path here, not in the WAR: Jetty has to scan them there.
        webApp.setAttribute(
                "org.eclipse.jetty.server.webapp.ContainerIncludeJarPattern",
                ".*/weld-servlet-core-[^/]*\\.jar$|.*/jakarta\\.servlet\\.jsp\\.jstl-[^/]*\\.jar$");
        // Without these two, nothing is injected into servlets and filters, without any message.
        webApp.setAttribute(WELD_MODE, "CdiDecoratingListener");
        webApp.addEventListener(new DecoratingListener(webApp, WELD_DECORATOR));
        return webApp;
    }

    /**
     * Starts a WAR; it is ready when this returns.
     *
     * @param port the port, 0 for any that is free
     * @throws IllegalStateException if the port is in use, or the WAR cannot be deployed; the message says why
     */
    public static PortalServer start(Path war, int port) {
        PortalServer portal = new PortalServer(war, port);
        try {
            portal.server.start();
        } catch (Exception e) {
            portal.close();
            if (e instanceof BindException || (e instanceof IOException && e.getCause() instanceof BindException)) {
                throw new IllegalStateException("Port " + port + " of 127.0.0.1 is in use.", e);
            }
            throw new IllegalStateException("The portal cannot start: " + e.getMessage(), e);
        }
        return portal;
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The portal cannot stop: " + e.getMessage(), e);
        }
    }
}
