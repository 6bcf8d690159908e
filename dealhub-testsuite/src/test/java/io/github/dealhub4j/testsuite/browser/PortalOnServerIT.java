package io.github.dealhub4j.testsuite.browser;

import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxSettings;
import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import io.github.dealhub4j.testsuite.server.Application;
import io.github.dealhub4j.testsuite.server.InServer;
import io.github.dealhub4j.testsuite.server.Wars;
import java.net.URI;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The portal in a real browser, on every server: from the click into CPQ, and actions in place. */
@InServer
class PortalOnServerIT {
    private static final URI PORTAL = Application.url("browsed");
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start(SandboxSettings.builder()
            .allowedOrigin("http://" + PORTAL.getAuthority())
            .build());

    @Deployment(testable = false)
    static WebArchive portal() {
        return Wars.examplePortal("browsed", Wars.configuration(SANDBOX));
    }

    @Test
    void a_partner_creates_a_quote_in_CPQ_and_takes_it_to_won_in_the_portal() {
        try (Browser browser = Browser.open(ThirdPartyCookies.ALLOWED)) {
            browser.signIn(PORTAL.toString(), "partner");
            browser.click("a[href*='opportunity'][href$='" + OPPORTUNITY + "']");
            browser.click("#create-quote");
            assertThat(browser.text("#partner")).isEqualTo("Demo Partner");
            browser.click("#save");
            assertThat(browser.text("#status")).isEqualTo("Draft");

            browser.go(PORTAL + "opportunity?id=" + OPPORTUNITY);
            browser.click("[data-dh-intent='submit']");
            browser.awaitText(".dh-message[role='status']", "The quote is now: Ready To Be Sent.");
            browser.click("[data-dh-intent='sign-externally']");
            browser.type("comment", "Signed on paper");
            browser.click(".dh-send");
            browser.awaitText(".dh-message[role='status']", "The quote is now: Won.");
            assertThat(SANDBOX.quotesOf(OPPORTUNITY).get(0).status()).isEqualTo("Won");
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }
}
