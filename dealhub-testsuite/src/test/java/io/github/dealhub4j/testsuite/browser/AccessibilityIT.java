package io.github.dealhub4j.testsuite.browser;

import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.SandboxSettings;
import io.github.dealhub4j.testsuite.TestPortal;
import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import io.github.dealhub4j.testsuite.pages.ScriptedDealHub;
import io.github.dealhub4j.testsuite.pages.TagPages;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every page of the portal in each of its states, and what the script adds to it, as axe sees it. */
class AccessibilityIT {

    private static void assertAccessible(Browser browser, String state) {
        browser.screenshot("state-" + state);
        assertThat(browser.accessibilityViolations()).as(state).isEmpty();
    }

    @Test
    void signing_in_and_the_lists() {
        try (TestPortal portal = TestPortal.crossSite(UnaryOperator.identity());
                Browser browser = Browser.open(ThirdPartyCookies.ALLOWED)) {
            browser.go(portal.url().toString());
            assertAccessible(browser, "sign-in");
            browser.type("username", "partner");
            browser.type("password", "wrong");
            browser.click("#sign-in");
            assertThat(browser.text("#error")).contains("wrong");
            assertAccessible(browser, "sign-in-refused");
            browser.signIn(portal.url().toString(), "partner");
            assertAccessible(browser, "opportunities");
            browser.click("a[href$='" + OPPORTUNITY + "']");
            assertThat(browser.text("#create-quote")).isNotEmpty();
            assertAccessible(browser, "opportunity-without-quotes");
        }
    }

    @Test
    void quotes_and_what_is_done_with_them() {
        try (TestPortal portal = TestPortal.crossSite(UnaryOperator.identity());
                Browser browser = Browser.open(ThirdPartyCookies.ALLOWED)) {
            portal.sandbox().addQuote(OPPORTUNITY);
            browser.signIn(portal.url().toString(), "partner");
            browser.click("a[href$='" + OPPORTUNITY + "']");
            assertThat(browser.text(".quote .dh-status")).isEqualTo("Draft");
            assertAccessible(browser, "quote-draft");
            browser.click("[data-dh-intent='submit']");
            browser.awaitText(".dh-message[role='status']", "Ready To Be Sent");
            assertAccessible(browser, "quote-submitted");
            browser.click("[data-dh-intent='sign-externally']");
            assertAccessible(browser, "quote-comment");
            browser.type("comment", "Signed on paper");
            browser.click(".dh-send");
            browser.awaitText(".dh-message[role='status']", "Won");
            assertAccessible(browser, "quote-won");
            portal.sandbox().close();
            browser.click("#create-quote");
            assertThat(browser.alert()).contains("DH1007");
            assertAccessible(browser, "launch-unavailable");
            browser.go(browser.address());
            assertThat(browser.text("#unavailable")).isNotEmpty();
            assertAccessible(browser, "quotes-unavailable");
        }
    }

    @Test
    void a_ticket_that_DealHub_refuses_on_a_phone() {
        UnaryOperator<SandboxSettings.Builder> deadOnArrival = sandbox -> sandbox.tokenLifetime(Duration.ZERO);
        try (TestPortal portal = TestPortal.crossSite(deadOnArrival);
                Browser browser = Browser.open(ThirdPartyCookies.ALLOWED)) {
            browser.asOnAPhone();
            browser.signIn(portal.url().toString(), "partner");
            browser.click("a[href$='" + OPPORTUNITY + "']");
            browser.click("#create-quote");
            assertThat(browser.alert()).contains("DH3004");
            assertThat(browser.contentWidth()).isLessThanOrEqualTo(browser.windowWidth());
            assertAccessible(browser, "launch-refused-phone");
        }
    }

    @Test
    void launches_under_way_and_gone_wrong_in_both_languages() {
        try (ScriptedDealHub dealHub = new ScriptedDealHub();
                TagPages pages = TagPages.start(dealHub.at("localhost"), dealHub.at("dealhub.localhost"));
                Browser browser = Browser.open(ThirdPartyCookies.ALLOWED)) {
            for (String language : new String[] {"en", "de"}) {
                dealHub.reset();
                dealHub.answersWithoutCors(500, "{}");
                String page = pages.page("portal.localhost", "launch.jsp?lang=" + language + "&sign-in=pat");
                browser.go(page);
                assertAccessible(browser, "buttons-" + language);
                browser.click("#create");
                assertThat(browser.alert()).contains("DH3010");
                assertAccessible(browser, "launch-not-allowed-" + language);
                browser.go(pages.page("portal.localhost", "dealhub/launch/help." + language + ".html"));
                assertThat(browser.text("h1")).isNotEmpty();
                assertAccessible(browser, "help-" + language);
            }
            dealHub.reset();
            dealHub.neverAnswers();
            browser.go(pages.page("portal.localhost", "launch.jsp?sign-in=pat"));
            browser.click("#create");
            assertThat(browser.text(".dh-message[role='status']")).isNotEmpty();
            assertAccessible(browser, "launch-under-way");
            browser.forgetCookies();
            browser.go(pages.page("portal.localhost", "launch.jsp"));
            assertThat(browser.text("#create")).isNotEmpty();
            assertAccessible(browser, "signed-out");
        }
    }
}
