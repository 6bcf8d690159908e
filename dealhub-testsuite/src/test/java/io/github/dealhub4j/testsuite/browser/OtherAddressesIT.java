package io.github.dealhub4j.testsuite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import io.github.dealhub4j.testsuite.pages.ScriptedDealHub;
import io.github.dealhub4j.testsuite.pages.TagPages;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A DealHub that browsers reach otherwise than the portal does, each with an application of its own. */
class OtherAddressesIT {
    private static final String HOST = "portal.localhost";

    private static ScriptedDealHub dealHub;
    private static Browser browser;

    @BeforeAll
    static void start() {
        dealHub = new ScriptedDealHub();
        browser = Browser.open(ThirdPartyCookies.ALLOWED);
    }

    @AfterAll
    static void stop() {
        browser.close();
        dealHub.close();
    }

    @BeforeEach
    void reset() {
        dealHub.reset();
    }

    @Test
    void a_DealHub_that_browsers_cannot_reach_is_said_to_be_down() {
        try (TagPages unreachable = TagPages.start(dealHub.at("localhost"), "http://dealhub.localhost:9")) {
            browser.go(unreachable.page(HOST, "fragment.jsp?sign-in=pat"));
            browser.click("#create");

            assertThat(browser.alert()).contains("DealHub cannot be reached.", "(DH3003)");
        }
    }

    @Test
    void an_alias_that_DealHub_does_not_answer_with_ends_the_launch_before_a_login_page() {
        Map<String, String> aliased = Map.of("dealhub.launch.allowed-hosts", "other.localhost");
        try (TagPages alias = TagPages.start(dealHub.at("localhost"), dealHub.at("dealhub.localhost"), aliased)) {
            for (String host : new String[] {"localhost", "other.localhost"}) {
                dealHub.reset();
                dealHub.answers(200, dealHub.arrival(host));
                browser.go(alias.page(HOST, "fragment.jsp?sign-in=pat"));
                browser.click("#create");
                browser.awaitText(".dh-message[role='alert']", "(DH3012) DealHub asked me to sign in?");
            }
            dealHub.reset();
            dealHub.answers(200, dealHub.arrival("dealhub.localhost"));
            browser.click("#create");
            browser.awaitAddress("/arrived");
        }
    }
}
