package io.github.dealhub4j.testsuite.server.container;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Adds the container for servers that have no connector, and says where the server of this run listens and whom it knows. */
public final class ServersExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        if (System.getProperty("server.main-class") != null) {
            // Arquillian takes one container: this, or the connector on the class path.
            builder.service(DeployableContainer.class, LaunchedContainer.class);
        }
        // Before arquillian.xml is read, whose containers refer to these properties.
        FreePorts ports = FreePorts.find();
        System.setProperty("server.port-offset", Integer.toString(ports.offset()));
        System.setProperty("server.http-port", Integer.toString(ports.http()));
        System.setProperty("server.management-port", Integer.toString(ports.management()));
        System.setProperty("server.administration-port", Integer.toString(ports.administration()));
        String domain = System.getProperty("server.payara-domain");
        if (domain != null) {
            PayaraDomain payara = new PayaraDomain(Path.of(domain));
            payara.listenAt(ports);
            payara.addUser();
        }
        if ("wildfly".equals(System.getProperty("arquillian.launch"))) {
            new WildFlyUsers(Path.of(System.getProperty("server.folder"))).addUser();
        }
    }
}
