package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.AsyncServlet;
import io.github.dealhub4j.testsuite.server.app.QuoteServlet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Asynchronous calls keep the application's context, and named instances reach their own DealHub. */
@InServer
class AsyncIT {
    private static final DealHubSandbox AMERICA = DealHubSandbox.start();
    private static final DealHubSandbox EMEA = DealHubSandbox.start();

    @Deployment(testable = false)
    static WebArchive async() {
        String named =
                "dealhub.instances=emea\n" + Wars.configuration(EMEA).replace("dealhub.", "dealhub.instance.emea.");
        return Wars.withInjection("async", Wars.configuration(AMERICA) + named)
                .addClasses(AsyncServlet.class, QuoteServlet.class);
    }

    private static String act(String parameters) {
        return new PortalClient(Application.url("async"))
                .get("async?" + parameters)
                .body();
    }

    /** Names are a matter of servers; where a request has them, what depends on an asynchronous call has them too. */
    private static void assertContextHolds(String answer) {
        String inRequest = answer.lines().findFirst().orElseThrow().replace("request: ", "");
        assertThat(inRequest).endsWith("beans");
        assertThat(answer).endsWith("Ready To Be Sent: " + inRequest);
    }

    @Test
    void what_depends_on_an_asynchronous_call_finds_names_and_beans_as_a_request_does() {
        SandboxQuote quote = AMERICA.addQuote("006A1");

        assertContextHolds(act("quote=" + quote.id()));
        assertThat(quote.status()).isEqualTo("Ready To Be Sent");
    }

    @Test
    void a_named_instance_reaches_its_own_DealHub() {
        EMEA.addQuote("006E1");
        SandboxQuote quote = EMEA.addQuote("006E1");

        assertContextHolds(act("instance=emea&quote=" + quote.id()));
        assertThat(quote.status()).isEqualTo("Ready To Be Sent");
    }
}
