package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.ControlApplication;
import io.github.dealhub4j.testsuite.server.app.DealHubApplication;
import io.github.dealhub4j.testsuite.server.app.PartnerUsers;
import io.github.dealhub4j.testsuite.server.app.ProbeServlet;
import io.github.dealhub4j.testsuite.server.app.QuoteServlet;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What an application leaves behind in a server that it is taken from, next to one without our jars. */
@InServer
class RedeploymentIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();
    private static final int TIMES = 20;

    @ArquillianResource
    private Deployer deployer;

    /** Servers have HTTP clients of their own. */
    private List<String> ofTheServer = List.of();

    private final PortalClient probe = new PortalClient(Application.url("probe"));

    @Deployment(name = "probe", testable = false)
    static WebArchive probe() {
        return ShrinkWrap.create(WebArchive.class, "probe.war").addClass(ProbeServlet.class);
    }

    @Deployment(name = "control", managed = false, testable = false)
    static WebArchive control() {
        return ShrinkWrap.create(WebArchive.class, "control.war")
                .addClasses(ControlApplication.class, ControlApplication.Mark.class);
    }

    @Deployment(name = "redeployed", managed = false, testable = false)
    static WebArchive redeployed() {
        return Wars.withTags("redeployed", Wars.configuration(SANDBOX))
                .addClasses(DealHubApplication.class, DealHubApplication.Mark.class)
                .addClasses(QuoteServlet.class, PartnerUsers.class);
    }

    private long alive(Class<?> mark) {
        String count = probe.get("probe?instances-of=" + mark.getName()).body();
        return Long.parseLong(count);
    }

    private List<String> ourThreads() {
        return probe.get("probe")
                .body()
                .lines()
                .filter(name -> name.startsWith("dealhub-") || name.endsWith("-SelectorManager"))
                .filter(name -> !ofTheServer.contains(name))
                .toList();
    }

    private void redeploy(String war, Runnable use) {
        for (int i = 0; i < TIMES; i++) {
            deployer.deploy(war);
            use.run();
            deployer.undeploy(war);
        }
    }

    @Test
    void after_redeployments_no_more_is_left_than_of_an_application_without_our_jars() {
        redeploy("control", () -> assertThat(alive(ControlApplication.Mark.class))
                .isPositive());
        long left = alive(ControlApplication.Mark.class);
        assertThat(left).as("applications that the server itself keeps").isLessThan(TIMES / 2);

        ofTheServer = ourThreads();
        redeploy("redeployed", this::useEverything);

        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            assertThat(ourThreads()).isEmpty();
            assertThat(SANDBOX.openConnections()).isZero();
            assertThat(alive(DealHubApplication.Mark.class)).isLessThanOrEqualTo(left);
        });
    }

    private void useEverything() {
        Application application = Application.named("redeployed");
        String quote = SANDBOX.addQuote("006A1").id();
        assertThat(application.act("submit", quote)).isEqualTo("Ready To Be Sent");
        assertThat(application.act("prepare", "006A1"))
                .startsWith(SANDBOX.baseUrl().toString());
        assertThat(ourThreads()).isNotEmpty();
    }
}
