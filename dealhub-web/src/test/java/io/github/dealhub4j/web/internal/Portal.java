package io.github.dealhub4j.web.internal;

import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import java.util.Map;
import java.util.Properties;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** Applications with the tag library, configured by system properties that are put back afterwards. */
public final class Portal implements AutoCloseable {
    /** What the browser script sends besides its JSON. */
    public static final Map<String, String> FROM_THE_PAGE =
            Map.of("Sec-Fetch-Site", "same-origin", "X-DealHub-Launch", "1");

    private final Properties before = new Properties();

    /** As the process is configured. */
    public Portal() {
        before.putAll(System.getProperties());
    }

    /** Configures the default instance ({@code dealhub.}) or a named one for a sandbox. */
    public void configure(String prefix, DealHubSandbox sandbox) {
        System.setProperty(prefix + "base-url", sandbox.baseUrl().toString());
        System.setProperty(prefix + "api-token", sandbox.apiToken());
        System.setProperty(prefix + "partner-key", sandbox.partnerKey());
    }

    /** An application with these beans. */
    public WeldContainer start(Class<?>... beans) {
        return new Weld()
                .disableDiscovery()
                .addExtension(new DealHubExtension())
                .addExtension(new WebExtension())
                .addBeanClasses(beans)
                .initialize();
    }

    @Override
    public void close() {
        System.setProperties(before);
    }
}
