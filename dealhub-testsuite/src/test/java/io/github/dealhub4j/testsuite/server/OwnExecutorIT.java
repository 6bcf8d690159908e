package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.OwnExecutor;
import io.github.dealhub4j.testsuite.server.app.ThreadServlet;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An executor that the application defines, which servers bind at different moments of a deployment. */
@InServer
@Tag("managed-executor")
class OwnExecutorIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "misspelt-executor", managed = false, testable = false)
    static WebArchive withAMisspeltOne() {
        return Wars.withInjection(
                        "misspelt-executor",
                        Wars.configuration(SANDBOX) + "dealhub.executor=" + OwnExecutor.NAME + "-misspelt\n")
                .addClasses(OwnExecutor.class, ThreadServlet.class);
    }

    @Deployment(testable = false)
    static WebArchive withAnExecutor() {
        return Wars.withInjection(
                        "own-executor", Wars.configuration(SANDBOX) + "dealhub.executor=" + OwnExecutor.NAME + "\n")
                .addClasses(OwnExecutor.class, ThreadServlet.class);
    }

    @Test
    void asynchronous_calls_run_on_the_executor_that_is_named() {
        String quote = SANDBOX.addQuote("006A1").id();

        String answer = new PortalClient(Application.url("own-executor"))
                .get("thread?quote=" + quote)
                .body();

        assertThat(answer).startsWith("Ready To Be Sent on ").contains("concurrent/dealhub");
    }

    @Test
    void a_name_that_the_server_does_not_know_is_told_when_the_application_starts() {
        ServerLog log = ServerLog.sinceNow();
        deployer.deploy("misspelt-executor");
        try {
            await().atMost(Duration.ofSeconds(30)).until(log::text, text -> text.contains("DH4003"));
            assertThat(log.text()).contains("dealhub.executor must be the JNDI name", OwnExecutor.NAME + "-misspelt");
        } finally {
            deployer.undeploy("misspelt-executor");
        }
    }
}
