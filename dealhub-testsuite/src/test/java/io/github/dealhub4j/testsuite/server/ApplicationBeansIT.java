package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.AuditTrail;
import io.github.dealhub4j.testsuite.server.app.AuditTrailServlet;
import io.github.dealhub4j.testsuite.server.app.AuditedQuoteActions;
import io.github.dealhub4j.testsuite.server.app.QuoteServlet;
import io.github.dealhub4j.testsuite.server.app.TrainingCpqLauncher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** An application decorates one of our beans, and puts one of its own in the place of another. */
@InServer
class ApplicationBeansIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    @Deployment(testable = false)
    static WebArchive withBeansOfItsOwn() {
        return Wars.withInjection("own-beans", Wars.configuration(SANDBOX))
                .addClasses(
                        QuoteServlet.class,
                        AuditedQuoteActions.class,
                        AuditTrail.class,
                        AuditTrailServlet.class,
                        TrainingCpqLauncher.class);
    }

    @Test
    void a_decorator_sees_what_the_application_asks_for() {
        SandboxQuote quote = SANDBOX.addQuote("006A1");

        assertThat(Application.named("own-beans").act("submit", quote.id())).isEqualTo("Ready To Be Sent");
        assertThat(new PortalClient(Application.url("own-beans"))
                        .get("audit-trail")
                        .body())
                .contains("submit " + quote.id());
    }

    @Test
    void an_alternative_takes_the_place_of_our_bean() {
        assertThat(Application.named("own-beans").act("prepare", "006A1")).isEqualTo(TrainingCpqLauncher.ENDPOINT);
    }
}
