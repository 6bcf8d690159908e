package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.QuoteServlet;
import io.github.dealhub4j.testsuite.server.app.SubmittedQuotes;
import java.net.URI;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What an administrator finds in the log of a server that refused an application. */
@InServer
class DeploymentFailureIT {
    private static final String SECRET = "marked-secret";

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "missing-keys", managed = false, testable = false)
    static WebArchive missingKeys() {
        return Wars.withInjection("missing-keys", "dealhub.base-url=http://localhost:1\ndealhub.partner-key=" + SECRET)
                .addClass(SubmittedQuotes.class);
    }

    @Deployment(name = "wrong-values", managed = false, testable = false)
    static WebArchive wrongValues() {
        String configuration = Wars.configuration(URI.create("http://dealhub.example"), SECRET + " copied", SECRET)
                + "dealhub.read-timeout=soon\ndealhub.executor=concurrent/none\n";
        return Wars.withInjection("wrong-values", configuration).addClass(QuoteServlet.class);
    }

    @Deployment(name = "unknown-users", managed = false, testable = false)
    static WebArchive unknownUsers() {
        return Wars.withTags("unknown-users", Wars.configuration(URI.create("http://localhost:1"), SECRET, SECRET));
    }

    /** What the server logs about an application that it refuses. */
    private String refusalOf(String war) {
        ServerLog log = ServerLog.sinceNow();
        assertThatThrownBy(() -> deployer.deploy(war)).isNotNull();
        await().atMost(Duration.ofSeconds(30)).until(log::text, text -> text.contains("DealHub cannot work in this"));
        assertThat(new PortalClient(Application.url(war)).get("quote").statusCode())
                .isEqualTo(404);
        return log.text();
    }

    @Test
    void a_missing_key_is_named_with_what_needs_it() {
        assertThat(refusalOf("missing-keys"))
                .contains("DH0001 dealhub.api-token is missing, and something injects QuoteActions or Quotes")
                .doesNotContain("DH0001 dealhub.base-url", SECRET);
    }

    @Test
    void all_wrong_values_are_named_at_once_with_their_rules_but_not_the_secret_ones() {
        assertThat(refusalOf("wrong-values"))
                .contains("DH0002 dealhub.base-url must begin with https://", "http://dealhub.example")
                .contains("DH0002 dealhub.read-timeout must be an ISO-8601 duration such as PT30S, not \"soon\"")
                .contains("DH0002 dealhub.executor must be the JNDI name of a ManagedExecutorService")
                .contains("DH0002 dealhub.api-token must be visible ASCII characters without spaces")
                .doesNotContain(SECRET);
    }

    @Test
    void tags_without_a_bean_that_knows_the_users_are_answered_with_a_sample_of_one() {
        assertThat(refusalOf("unknown-users"))
                .contains("DH0003 io.github.dealhub4j.web.PartnerUserProvider is missing")
                .contains("public class PortalPartnerUsers implements PartnerUserProvider")
                .doesNotContain(SECRET);
    }
}
