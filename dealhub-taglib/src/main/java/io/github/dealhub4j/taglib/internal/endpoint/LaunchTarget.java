package io.github.dealhub4j.taglib.internal.endpoint;

import io.github.dealhub4j.DealHubConfig;
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
    public static LaunchTarget of(DealHubConfig config, List<String> allowedBesides) {
        Set<String> hosts = new LinkedHashSet<>();
        hosts.add(config.baseUrl().getHost());
        hosts.add(config.browserBaseUrl().getHost());
        hosts.addAll(allowedBesides);
        boolean aliased = !config.browserBaseUrl()
                .getHost()
                .equalsIgnoreCase(config.baseUrl().getHost());
        return new LaunchTarget(config.browserBaseUrl(), List.copyOf(hosts), aliased);
    }

    JsonArray hostsAsJson() {
        return Json.createArrayBuilder(allowedHosts).build();
    }

    /** As the browser script knows it. */
    JsonObject json() {
        String port = browserBaseUrl.getPort() < 0 ? "" : ":" + browserBaseUrl.getPort();
        return Json.createObjectBuilder()
                .add("origin", browserBaseUrl.getScheme() + "://" + browserBaseUrl.getHost() + port)
                .add("allowedHosts", hostsAsJson())
                .add("aliased", aliased)
                .build();
    }
}
