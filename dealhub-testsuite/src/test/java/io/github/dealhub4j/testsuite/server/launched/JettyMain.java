package io.github.dealhub4j.testsuite.server.launched;

import io.github.dealhub4j.examples.demo.PortalServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.security.Password;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jboss.weld.bootstrap.api.SingletonProvider;
import org.jboss.weld.bootstrap.api.helpers.TCCLSingletonProvider;

/** Jetty with Weld, Jersey and JSP, set up as the demo's, for several WARs. */
public final class JettyMain implements WebServer {
    private final ContextHandlerCollection webApps = new ContextHandlerCollection();
    private final Map<String, WebAppContext> deployed = new ConcurrentHashMap<>();

    private JettyMain() {}

    /** The argument is the port. */
    public static void main(String[] arguments) throws Exception {
        Commands commands = new Commands();
        // Weld is on the class path of the server: it has to tell the WARs apart.
        SingletonProvider.initialize(new TCCLSingletonProvider());
        JettyMain jetty = new JettyMain();
        Server server = jetty.started(Integer.parseInt(arguments[0]));
        commands.obey(jetty);
        server.stop();
    }

    private Server started(int port) throws Exception {
        Server server = new Server(new QueuedThreadPool(32, 4));
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        UserStore users = new UserStore();
        users.addUser(ServerUser.NAME, new Password(ServerUser.PASSWORD), new String[0]);
        HashLoginService logins = new HashLoginService("default");
        logins.setUserStore(users);
        server.addBean(logins);
        server.setHandler(webApps);
        server.start();
        return server;
    }

    @Override
    public void deploy(String name, Path war) throws Exception {
        WebAppContext webApp = PortalServer.webApp(war, "/" + name);
        webApps.addHandler(webApp);
        try {
            webApp.start();
            deployed.put(name, webApp);
        } catch (Exception e) {
            remove(webApp);
            throw e;
        }
    }

    @Override
    public void undeploy(String name) throws Exception {
        WebAppContext webApp = deployed.remove(name);
        if (webApp != null) {
            remove(webApp);
        }
    }

    private void remove(WebAppContext webApp) throws Exception {
        webApp.stop();
        webApps.removeHandler(webApp);
        webApp.destroy();
    }
}
