package io.github.dealhub4j.web.internal.browser;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.web.internal.deployment.WebDeployment;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where browsers find a DealHub instance, and where it may send them.
 *
 * @param browserBaseUrl DealHub as browsers reach it
 * @param allowedHosts hosts that CPQ may be opened at; {@code *} stands for a part of one label
 * @param aliased whether DealHub is reached by an alias: its cookie is that host's, so nothing else may follow
 */
public record LaunchTarget(URI browserBaseUrl, List<String> allowedHosts, boolean aliased) {

    /** DealHub's own hosts, and those that the application allows besides. */
    public static LaunchTarget of(InstanceName instance, WebDeployment deployment) {
        DealHubConfig config = deployment.dealHub().config(instance);
        Set<String> hosts = new LinkedHashSet<>();
        hosts.add(config.baseUrl().getHost());
        hosts.add(config.browserBaseUrl().getHost());
        hosts.addAll(deployment.settings().allowedHosts());
        boolean aliased = !config.browserBaseUrl()
                .getHost()
                .equalsIgnoreCase(config.baseUrl().getHost());
        return new LaunchTarget(config.browserBaseUrl(), List.copyOf(hosts), aliased);
    }

    /** The hosts, for the browser script. */
    public JsonArray hostsAsJson() {
        return Json.createArrayBuilder(allowedHosts).build();
    }

    /** As the browser script knows it, by the name that markup has for the instance. */
    JsonObject json(InstanceName instance) {
        String port = browserBaseUrl.getPort() < 0 ? "" : ":" + browserBaseUrl.getPort();
        return Json.createObjectBuilder()
                .add("instance", instance.isDefault() ? "" : instance.value())
                .add("origin", browserBaseUrl.getScheme() + "://" + browserBaseUrl.getHost() + port)
                .add("allowedHosts", hostsAsJson())
                .add("aliased", aliased)
                .build();
    }
}
