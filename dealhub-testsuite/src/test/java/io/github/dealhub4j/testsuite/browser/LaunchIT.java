package io.github.dealhub4j.testsuite.browser;

import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.sandbox.SandboxSettings;
import io.github.dealhub4j.testsuite.TestPortal;
import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a partner sees, with the portal and DealHub on different sites, as in life. */
class LaunchIT {
    private static final String CREATE = "#create-quote";

    private static Browser atOpportunity(TestPortal portal, ThirdPartyCookies cookies) {
        Browser browser = Browser.open(cookies);
        browser.signIn(portal.url().toString(), "partner");
        browser.click("a[href$='" + OPPORTUNITY + "']");
        return browser;
    }

    @Test
    void a_partner_creates_a_quote_in_CPQ_and_takes_it_to_won_in_the_portal() {
        try (TestPortal portal = TestPortal.crossSite(UnaryOperator.identity());
                Browser browser = Browser.open(ThirdPartyCookies.ALLOWED)) {
            browser.go(portal.url().toString());
            browser.screenshot("sign-in");
            browser.signIn(portal.url().toString(), "partner");
            assertThat(browser.text("#user")).isEqualTo("Demo Partner");
            browser.screenshot("opportunities");
            browser.click("a[href*='opportunity'][href$='" + OPPORTUNITY + "']");
            assertThat(browser.text(CREATE)).isEqualTo("Create Quote");

            browser.click(CREATE);
            assertThat(browser.text("#partner")).isEqualTo("Demo Partner");
            assertThat(browser.text("#opportunity")).isEqualTo(OPPORTUNITY);
            assertThat(browser.address()).startsWith("http://dealhub.localhost:");
            browser.screenshot("cpq-new-quote");
            browser.click("#save");
            assertThat(browser.text("#status")).isEqualTo("Draft");
            browser.screenshot("cpq-saved-quote");

            browser.click("#portal");
            browser.click("a[href$='" + OPPORTUNITY + "']");
            SandboxQuote quote = portal.sandbox().quotesOf(OPPORTUNITY).get(0);
            assertThat(browser.text(".quote h3")).isEqualTo(quote.proposalId());
            assertThat(browser.text(".quote .dh-status")).isEqualTo("Draft");

            browser.click("[data-dh-intent='submit']");
            browser.awaitText(".dh-message[role='status']", "The quote is now: Ready To Be Sent.");
            assertThat(browser.text(".quote .dh-status")).isEqualTo("Ready To Be Sent");
            browser.screenshot("opportunity");
            browser.click("[data-dh-intent='publish']");
            browser.awaitText(".dh-message[role='status']", "The quote is now: Published.");
            browser.click("[data-dh-intent='sign-externally']");
            browser.screenshot("comment");
            browser.type("comment", "Signed on paper");
            browser.click(".dh-send");
            browser.awaitText(".dh-message[role='status']", "The quote is now: Won.");
            assertThat(browser.has(".dh-actions .dh-button")).isFalse();
            assertThat(browser.text(".quote .dh-status")).isEqualTo("Won");
            assertThat(quote.status()).isEqualTo("Won");

            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    private static long left(Browser browser, String intent) {
        return (Long) Objects.requireNonNull(browser.run("return Math.round(document.querySelector(\"[data-dh-intent='"
                + intent + "']\").getBoundingClientRect().left)"));
    }

    @Test
    void pages_fit_a_phone() {
        try (TestPortal portal = TestPortal.crossSite(UnaryOperator.identity());
                Browser browser = Browser.open(ThirdPartyCookies.ALLOWED)) {
            portal.sandbox().addQuote(OPPORTUNITY);
            browser.asOnAPhone();
            browser.signIn(portal.url().toString(), "partner");
            assertThat(browser.contentWidth()).isLessThanOrEqualTo(browser.windowWidth());
            browser.click("a[href$='" + OPPORTUNITY + "']");
            assertThat(browser.text(CREATE)).isNotEmpty();
            assertThat(browser.contentWidth()).isLessThanOrEqualTo(browser.windowWidth());
            browser.screenshot("opportunity-phone");
            long left = left(browser, "submit");
            browser.click("[data-dh-intent='submit']");
            browser.awaitText(".dh-message[role='status']", "The quote is now: Ready To Be Sent.");
            assertThat(left(browser, "publish"))
                    .as("what comes next stands in the same place")
                    .isEqualTo(left);
            long right = left(browser, "sign-externally");
            assertThat(right).isGreaterThan(left);
            assertThat(browser.run("return document.querySelector('.dh-message').getBoundingClientRect().top"
                            + " > document.querySelector('[data-dh-intent=publish]').getBoundingClientRect().bottom"))
                    .as("below the buttons")
                    .isEqualTo(true);
            assertThat(browser.run("return document.querySelector('.dh-status').getClientRects().length"))
                    .as("a status is one piece")
                    .isEqualTo(1L);
            assertThat(browser.contentWidth()).isLessThanOrEqualTo(browser.windowWidth());
            browser.click("[data-dh-intent='sign-externally']");
            assertThat(browser.run("return document.querySelector('dialog').getBoundingClientRect().width"))
                    .as("with a margin on both sides")
                    .isEqualTo(358L);
            browser.screenshot("comment-phone");
            browser.click(".dh-cancel");
            browser.screenshot("opportunity-submitted-phone");
            browser.click("[data-dh-intent='publish']");
            browser.awaitText(".dh-message[role='status']", "The quote is now: Published.");
            assertThat(left(browser, "sign-externally"))
                    .as("what ends a sale stays at its end")
                    .isEqualTo(right);
            browser.click(CREATE);
            assertThat(browser.text("#partner")).isEqualTo("Demo Partner");
            assertThat(browser.contentWidth()).isLessThanOrEqualTo(browser.windowWidth());
            browser.screenshot("cpq-phone");
        }
    }

    @Test
    void a_browser_that_refuses_DealHubs_cookie_is_asked_to_sign_in_there() {
        try (TestPortal portal = TestPortal.crossSite(UnaryOperator.identity());
                Browser browser = atOpportunity(portal, ThirdPartyCookies.BLOCKED)) {
            browser.click(CREATE);

            assertThat(browser.text("#login-prompt")).contains("your browser did not send DealHub's cookie");
            assertThat(browser.has("#partner")).isFalse();
            browser.screenshot("cpq-login-prompt");
        }
    }

    @Test
    void a_ticket_that_DealHub_refuses_is_said_to_be_refused_and_not_replaced() {
        UnaryOperator<SandboxSettings.Builder> deadOnArrival = sandbox -> sandbox.tokenLifetime(Duration.ZERO);
        try (TestPortal portal = TestPortal.crossSite(deadOnArrival);
                Browser browser = atOpportunity(portal, ThirdPartyCookies.ALLOWED)) {
            browser.click(CREATE);

            assertThat(browser.alert()).isEqualTo("DealHub did not accept your ticket. Try again. (DH3004)");
            assertThat(browser.attribute(CREATE, "aria-busy")).isNull();
            assertThat(browser.address()).contains("/opportunity?id=" + OPPORTUNITY);
            assertThat(portal.sandbox().requests())
                    .filteredOn(request -> request.path().equals("/api/v1/authenticate/user"))
                    .hasSize(1);
            browser.screenshot("launch-expired");
        }
    }

    @Test
    void a_DealHub_that_is_down_is_said_to_be_so_and_the_button_works_again() {
        try (TestPortal portal = TestPortal.crossSite(UnaryOperator.identity());
                Browser browser = atOpportunity(portal, ThirdPartyCookies.ALLOWED)) {
            assertThat(browser.text(CREATE)).isNotEmpty();
            portal.sandbox().close();
            browser.click(CREATE);

            assertThat(browser.alert()).startsWith("DealHub is not available. Try again later. (DH1007)");
            assertThat(browser.attribute(CREATE, "aria-busy")).isNull();
            browser.screenshot("launch-down");

            browser.go(browser.address());
            assertThat(browser.text("#unavailable")).contains("DealHub cannot be reached at the moment");
            browser.screenshot("opportunity-down");
        }
    }

    @Test
    void a_DealHub_that_does_not_know_the_portal_is_told_apart() {
        try (TestPortal portal = TestPortal.ofUnknownOrigin();
                Browser browser = atOpportunity(portal, ThirdPartyCookies.ALLOWED)) {
            browser.click(CREATE);

            assertThat(browser.alert()).contains("DealHub does not let this page open CPQ.", "DH3010");
        }
    }

    @Test
    void a_session_that_has_ended_is_said_to_have_ended_and_the_page_is_reloaded() {
        try (TestPortal portal = TestPortal.crossSite(UnaryOperator.identity());
                Browser browser = atOpportunity(portal, ThirdPartyCookies.ALLOWED)) {
            assertThat(browser.text(CREATE)).isNotEmpty();
            browser.forgetCookies();
            browser.click(CREATE);

            browser.awaitText(".dh-message[role='alert']", "You are signed out. The page is being reloaded. (DH2004)");
            browser.awaitAddress("/sign-in");
        }
    }
}
