package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.server.app.QuoteServlet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Two WARs on one server at the same time, each configured for a DealHub of its own. */
@InServer
class SeveralWarsIT {
    private static final DealHubSandbox EMEA = DealHubSandbox.start();
    private static final DealHubSandbox APAC = DealHubSandbox.start();

    private final Application emea = Application.named("emea");
    private final Application apac = Application.named("apac");

    @Deployment(name = "emea", testable = false)
    static WebArchive emea() {
        return Wars.withInjection("emea", Wars.configuration(EMEA)).addClass(QuoteServlet.class);
    }

    @Deployment(name = "apac", testable = false)
    static WebArchive apac() {
        return Wars.withInjection("apac", Wars.configuration(APAC)).addClass(QuoteServlet.class);
    }

    @Test
    void each_reaches_its_own_DealHub() {
        SandboxQuote apacQuote = APAC.addQuote("006A1");
        EMEA.addQuote("006A1"); // has the same id
        SandboxQuote emeaQuote = EMEA.addQuote("006A1");

        assertThat(emea.act("submit", emeaQuote.id())).isEqualTo("Ready To Be Sent");
        assertThat(apac.act("submit", emeaQuote.id())).isEqualTo("NotFoundException DH1004");
        assertThat(apac.act("submit", apacQuote.id())).isEqualTo("Ready To Be Sent");
        assertThat(emea.act("address", "")).isEqualTo(EMEA.baseUrl().toString());
        assertThat(apac.act("address", "")).isEqualTo(APAC.baseUrl().toString());
    }
}
