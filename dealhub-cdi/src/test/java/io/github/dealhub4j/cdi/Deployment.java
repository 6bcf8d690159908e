package io.github.dealhub4j.cdi;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Properties;
import org.assertj.core.api.Assertions;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** Applications in a container of their own, configured by system properties that are put back afterwards. */
final class Deployment implements AutoCloseable {
    private final Properties before = new Properties();

    Deployment() {
        before.putAll(System.getProperties());
    }

    /** Configures the default instance ({@code dealhub.}) or a named one for a sandbox. */
    void configure(String prefix, DealHubSandbox sandbox) {
        System.setProperty(prefix + "base-url", sandbox.baseUrl().toString());
        System.setProperty(prefix + "api-token", sandbox.apiToken());
        System.setProperty(prefix + "partner-key", sandbox.partnerKey());
    }

    WeldContainer start(Class<?>... beans) {
        return start(new Weld(), beans);
    }

    WeldContainer start(Extension extension, Class<?>... beans) {
        return start(new Weld().addExtension(extension), beans);
    }

    private static WeldContainer start(Weld weld, Class<?>... beans) {
        return weld.disableDiscovery()
                .addExtension(new DealHubExtension())
                .addBeanClasses(beans)
                .initialize();
    }

    /** Why an application is not deployed. */
    String problemOf(Class<?>... beans) {
        return String.valueOf(Assertions.catchThrowableOfType(
                        DeploymentException.class, () -> start(beans).close())
                .getMessage());
    }

    @Override
    public void close() {
        System.setProperties(before);
    }
}
