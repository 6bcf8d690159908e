package io.github.dealhub4j.testsuite.server.container;

import io.github.dealhub4j.examples.demo.PortalServer;
import io.github.dealhub4j.testsuite.server.launched.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/** A server in a process that is launched here, with a class path of its own and any number of WARs. */
public final class LaunchedContainer implements DeployableContainer<LaunchedContainerConfiguration> {
    private LaunchedContainerConfiguration configuration;
    private LaunchedProcess process;

    @Override
    public Class<LaunchedContainerConfiguration> getConfigurationClass() {
        return LaunchedContainerConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public void setup(LaunchedContainerConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void start() throws LifecycleException {
        try {
            Files.createDirectories(configuration.folder());
            Files.createDirectories(configuration.log().toPath().getParent());
            process = LaunchedProcess.start(command(), configuration.log());
        } catch (IOException | RuntimeException e) {
            throw new LifecycleException("The server did not start: see " + configuration.log(), e);
        }
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("-Dorg.jboss.logging.provider=slf4j");
        command.addAll(ModuleAccess.ofJar(Path.of(configuration.classPath())));
        command.add("-cp");
        command.add(launcher() + System.getProperty("path.separator") + configuration.classPath());
        command.add(configuration.mainClass());
        command.add(Integer.toString(configuration.httpPort()));
        return command;
    }

    /** The classes that start the server, and nothing else of the tests: a server must not find them in its own loader. */
    private Path launcher() {
        return export(ShrinkWrap.create(JavaArchive.class, "launcher.jar")
                .addPackage(Commands.class.getPackage())
                .addClass(PortalServer.class));
    }

    private Path export(Archive<?> archive) {
        Path file = configuration.folder().resolve(archive.getName()).toAbsolutePath();
        archive.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }

    @Override
    public void stop() {
        process.close();
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        String reply = process.reply("deploy " + contextOf(archive) + " " + export(archive));
        if (!reply.equals(Commands.DONE)) {
            throw new DeploymentException(archive.getName() + " was refused: see " + configuration.log());
        }
        return new ProtocolMetaData().addContext(new HTTPContext("127.0.0.1", configuration.httpPort()));
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
        if (!process.reply("undeploy " + contextOf(archive)).equals(Commands.DONE)) {
            throw new DeploymentException(archive.getName() + " was not undeployed: see " + configuration.log());
        }
        try {
            Files.deleteIfExists(configuration.folder().resolve(archive.getName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contextOf(Archive<?> archive) {
        return archive.getName().replaceFirst("\\.war$", "");
    }

    @Override
    @SuppressWarnings("deprecation")
    public void deploy(Descriptor descriptor) {
        throw new UnsupportedOperationException("WARs are deployed, descriptors are not.");
    }

    @Override
    @SuppressWarnings("deprecation")
    public void undeploy(Descriptor descriptor) {
        throw new UnsupportedOperationException("WARs are undeployed, descriptors are not.");
    }
}
