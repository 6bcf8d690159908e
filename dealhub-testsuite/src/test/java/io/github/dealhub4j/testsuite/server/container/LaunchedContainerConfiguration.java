package io.github.dealhub4j.testsuite.server.container;

import java.io.File;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.ConfigurationException;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** What {@code arquillian.xml} says about a server that is launched here. */
public final class LaunchedContainerConfiguration implements ContainerConfiguration {
    private String mainClass = "";
    private String classPath = "";
    private String folder = "";
    private String log = "";
    private int httpPort;

    /** The class that starts the server, in the package {@code launched}. */
    public void setMainClass(String mainClass) {
        this.mainClass = mainClass;
    }

    /** The server: a jar, or a folder of jars followed by {@code /*}. */
    public void setClassPath(String classPath) {
        this.classPath = classPath;
    }

    /** Where the server's own files go. */
    public void setFolder(String folder) {
        this.folder = folder;
    }

    /** The file that its log is written to. */
    public void setLog(String log) {
        this.log = log;
    }

    /** The port that it listens on. */
    public void setHttpPort(int httpPort) {
        this.httpPort = httpPort;
    }

    String mainClass() {
        return mainClass;
    }

    String classPath() {
        return classPath;
    }

    Path folder() {
        return Path.of(folder);
    }

    File log() {
        return new File(log);
    }

    int httpPort() {
        return httpPort;
    }

    @Override
    public void validate() {
        if (mainClass.isEmpty() || classPath.isEmpty() || folder.isEmpty() || log.isEmpty() || httpPort == 0) {
            throw new ConfigurationException("A launched server needs mainClass, classPath, folder, log and httpPort.");
        }
    }
}
