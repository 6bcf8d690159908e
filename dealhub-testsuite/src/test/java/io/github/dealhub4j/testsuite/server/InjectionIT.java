package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.server.app.QuoteServlet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A WAR with two jars of ours and one servlet that injects everything there is to inject. */
@InServer
class InjectionIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    private final Application application = Application.named("injection");

    @Deployment(name = "injection", testable = false)
    static WebArchive injection() {
        return Wars.withInjection("injection", Wars.configuration(SANDBOX)).addClass(QuoteServlet.class);
    }

    @Deployment(name = "unguarded", testable = false)
    static WebArchive unguarded() {
        return Wars.withInjection("unguarded", Wars.configuration(SANDBOX) + "dealhub.actions.guard=false\n")
                .addClass(QuoteServlet.class);
    }

    @Test
    void a_quote_goes_from_draft_to_won() {
        SandboxQuote quote = SANDBOX.addQuote("006A1");

        assertThat(application.act("read", quote.id())).isEqualTo("Draft");
        assertThat(application.act("submit", quote.id())).isEqualTo("Ready To Be Sent");
        assertThat(application.act("publish", quote.id())).isEqualTo("Published");
        assertThat(application.act("sign", quote.id())).isEqualTo("Won");
        assertThat(quote.status()).isEqualTo("Won");
        assertThat(quote.signComment()).isEqualTo("on paper");
    }

    @Test
    void a_launch_is_prepared() {
        assertThat(application.act("prepare", "006A1")).isEqualTo(SANDBOX.baseUrl() + "/api/v1/create/quote");
    }

    @Test
    void an_action_that_the_status_forbids_is_refused_before_anything_is_sent() {
        SandboxQuote quote = SANDBOX.addQuote("006A1");

        assertThat(application.act("publish", quote.id())).isEqualTo("IllegalTransitionException DH1003");
        assertThat(SANDBOX.requests())
                .noneMatch(request ->
                        request.method().equals("POST") && request.path().contains(quote.id()));
    }

    @Test
    void an_action_that_DealHub_rejects_is_an_exception_although_it_answers_202() {
        SandboxQuote quote = SANDBOX.addQuote("006A1");

        assertThat(Application.named("unguarded").act("publish", quote.id()))
                .isEqualTo("QuoteActionRejectedException DH1002");
        assertThat(quote.status()).isEqualTo("Draft");
    }

    @Test
    void a_quote_that_DealHub_does_not_know_is_an_exception() {
        assertThat(application.act("read", "0000000000000000")).isEqualTo("NotFoundException DH1004");
    }
}
