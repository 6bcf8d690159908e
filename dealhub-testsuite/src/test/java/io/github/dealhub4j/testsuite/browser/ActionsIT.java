package io.github.dealhub4j.testsuite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import io.github.dealhub4j.testsuite.pages.ReverseProxy;
import io.github.dealhub4j.testsuite.pages.TagPages;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions on a quote in place, under a policy with trusted types. */
class ActionsIT {
    private static DealHubSandbox sandbox;
    private static TagPages pages;
    private static Browser browser;

    private final SandboxQuote quote = sandbox.addQuote("006A1");

    @BeforeAll
    static void start() {
        sandbox = DealHubSandbox.start();
        String dealHub = sandbox.baseUrl().toString();
        pages = TagPages.start(
                dealHub,
                dealHub,
                Map.of("dealhub.api-token", sandbox.apiToken(), "dealhub.partner-key", sandbox.partnerKey()));
        browser = Browser.open(ThirdPartyCookies.ALLOWED);
    }

    @AfterAll
    static void stop() {
        browser.close();
        pages.close();
        sandbox.close();
    }

    @BeforeEach
    void reset() {
        browser.forgetCookiesOf(pages.page("localhost", "fragment.jsp"));
    }

    private void open(String status, String more) {
        browser.go(pages.page("localhost", "actions.jsp?sign-in=pat&quote=" + quote.id() + "&status=" + status + more));
    }

    /** What somebody else does to the quote meanwhile. */
    private void submitElsewhere() {
        DealHubConfig config = DealHubConfig.builder()
                .baseUrl(sandbox.baseUrl())
                .apiToken(sandbox.apiToken())
                .build();
        try (DealHub dealHub = DealHub.connect(config)) {
            dealHub.quoteActions().submit(QuoteId.of(quote.id()));
        }
    }

    @Test
    void each_action_shows_its_result_and_the_next_ones_in_place() {
        open("Draft", "");
        browser.consoleErrors();
        browser.click("[data-dh-intent='submit']");
        browser.awaitText(".dh-message[role='status']", "The quote is now: Ready To Be Sent.");
        assertThat(browser.text("#status")).isEqualTo("Ready To Be Sent");
        assertThat(browser.run("return document.querySelector('#status').className"))
                .isEqualTo("dh-status dh-status-ready-to-be-sent");
        assertThat(browser.run("return document.activeElement.dataset.dhIntent"))
                .as("who acts with the keyboard stays where the actions are")
                .isEqualTo("publish");
        browser.click("[data-dh-intent='publish']");
        browser.awaitText(".dh-message[role='status']", "The quote is now: Published.");
        assertThat(quote.status()).isEqualTo("Published");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void what_DealHub_refuses_is_shown_in_its_words_and_the_buttons_stay() {
        open("Draft", "");
        submitElsewhere();
        browser.click("[data-dh-intent='submit']");

        assertThat(browser.alert())
                .startsWith(
                        "DealHub did not accept this. Submit quote failed: The quote is in 'Ready To Be Sent' status")
                .endsWith("(DH1002)");
        assertThat(browser.attribute("[data-dh-intent='submit']", "aria-busy")).isNull();
        browser.screenshot("action-refused");
    }

    @Test
    void a_signature_asks_for_a_comment_and_without_one_nothing_is_sent() {
        submitElsewhere();
        open("Ready", "");
        browser.click("[data-dh-intent='sign-externally']");
        browser.click(".dh-cancel");
        browser.await("return !document.querySelector('dialog')");
        assertThat(browser.run("return document.activeElement.dataset.dhIntent"))
                .isEqualTo("sign-externally");

        browser.click("[data-dh-intent='sign-externally']");
        browser.type("comment", "   ");
        browser.click(".dh-send");
        assertThat(browser.has("dialog[open]")).isTrue();
        assertThat(quote.status()).isEqualTo("Ready To Be Sent");

        browser.type("comment", "Signed on paper");
        browser.click(".dh-send");
        browser.awaitText(".dh-message[role='status']", "The quote is now: Won.");
        assertThat(quote.status()).isEqualTo("Won");
    }

    @Test
    void texts_are_in_the_language_of_the_page() {
        open("Draft", "&lang=de");
        browser.click("[data-dh-intent='submit']");

        browser.awaitText(".dh-message[role='status']", "Das Angebot ist jetzt: Versandbereit.");
        assertThat(browser.text("#status")).isEqualTo("Versandbereit");
        assertThat(browser.text("[data-dh-intent='publish']")).isEqualTo("Veröffentlichen");
    }

    @Test
    void a_click_that_the_browser_sends_again_by_itself_is_carried_out_once() {
        try (ReverseProxy proxy = new ReverseProxy("http://localhost:" + pages.port())) {
            browser.go(proxy.page("proxied.jsp?sign-in=pat&quote=" + quote.id()));
            proxy.losesAnswers(1);
            browser.click("[data-dh-intent='submit']");

            browser.awaitText(".dh-message[role='status']", "The quote is now: Ready To Be Sent.");
            assertThat(proxy.posts()).isEqualTo(2);
        }
        assertThat(sandbox.requests().stream()
                        .filter(request -> request.method().equals("POST"))
                        .filter(request -> request.path().contains(quote.id())))
                .hasSize(1);
    }

    @Test
    void each_click_has_a_name_of_its_own() {
        open("Draft", "");
        browser.run("window.clicks = []; const send = window.fetch; window.fetch = (address, options) => {"
                + " window.clicks.push(JSON.parse(options.body).click); return send(address, options); };");
        browser.click("[data-dh-intent='submit']");
        browser.click("[data-dh-intent='publish']");

        browser.awaitText("#status", "Published");
        browser.await("return window.clicks.length === 2 && window.clicks[0] !== window.clicks[1]"
                + " && window.clicks.every(click => /^[0-9a-f]{32}$/.test(click));");
    }

    @Test
    void what_else_the_pages_policy_forbade_is_not_blamed_for_a_lost_answer() {
        open("Draft", "");
        browser.run(
                "window.violated = 0; document.addEventListener('securitypolicyviolation', () => window.violated++);"
                        + " for (const other of ['data:,x', 'https://elsewhere.example/']) { fetch(other).catch(() => {}); }");
        browser.await("return window.violated === 2;");
        browser.run("window.fetch = () => Promise.reject(new TypeError());");
        browser.click("[data-dh-intent='submit']");

        assertThat(browser.alert()).contains("(DH3014)");
    }

    @Test
    void an_action_that_is_under_way_when_the_user_comes_back_is_not_sent_again() {
        open("Draft", "");
        browser.run("window.sent = 0; window.fetch = () => { window.sent++; return new Promise(() => {}); };");
        browser.click("[data-dh-intent='submit']");
        browser.await("return window.sent === 1;");
        browser.run("location.href = 'fragment.jsp';");
        browser.awaitAddress("fragment.jsp");
        browser.back();
        browser.awaitAddress("actions.jsp");

        browser.await("return window.sent === 1;"); // else the browser has made the page anew
        browser.click("[data-dh-intent='submit']");
        assertThat(browser.run("return window.sent;")).isEqualTo(1L);
        assertThat(browser.attribute("[data-dh-intent='submit']", "aria-busy")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"busy", "gateway", "stranger", "failed"})
    void when_the_portals_answer_is_lost_it_is_not_said_that_nothing_happened(String end) {
        open("Draft", "&end=" + end);
        browser.click("[data-dh-intent='submit']");

        assertThat(browser.alert()).contains("It is not known whether this happened.", "(DH3014)");
    }
}
