package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.PortalClient;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** That the other tests of a run were on the JDK that its summary names. */
@InServer
class ServerJdkIT {

    @Deployment(testable = false)
    static WebArchive jdk() {
        return ShrinkWrap.create(WebArchive.class, "jdk.war")
                .addAsWebResource(
                        new StringAsset("<%= System.getProperty(\"java.specification.version\") %>"), "version.jsp");
    }

    @Test
    void the_server_runs_on_the_JDK_that_the_build_names() {
        assertThat(new PortalClient(Application.url("jdk"))
                        .get("version.jsp")
                        .body()
                        .strip())
                .isEqualTo(System.getProperty("server.jdk"));
    }
}
