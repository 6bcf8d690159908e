package io.github.dealhub4j.testsuite.wildfly;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;

/** What deployments on WildFly have in common. */
final class WildFly {
    private WildFly() {}

    /** The configuration of an application, as it would stand in its WAR. */
    static Asset configuration(DealHubSandbox sandbox) {
        return new StringAsset("dealhub.base-url=" + sandbox.baseUrl() + "\n"
                + "dealhub.api-token=" + sandbox.apiToken() + "\n"
                + "dealhub.partner-key=" + sandbox.partnerKey() + "\n");
    }
}
