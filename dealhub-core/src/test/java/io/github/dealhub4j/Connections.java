package io.github.dealhub4j;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import java.net.URI;
import java.time.Duration;

/** Settings that tests connect with. */
public final class Connections {
    private Connections() {}

    /** To a sandbox, with its credentials. */
    public static DealHubConfig.Builder to(DealHubSandbox sandbox) {
        return to(sandbox.baseUrl()).apiToken(sandbox.apiToken()).partnerKey(sandbox.partnerKey());
    }

    /** To any server on this machine. */
    public static DealHubConfig.Builder to(URI baseUrl) {
        return DealHubConfig.builder()
                .baseUrl(baseUrl)
                .apiToken("marked-api-token")
                .partnerKey("marked-partner-key")
                .readTimeout(Duration.ofSeconds(5));
    }
}
