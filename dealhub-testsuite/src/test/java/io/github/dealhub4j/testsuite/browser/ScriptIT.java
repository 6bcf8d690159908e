package io.github.dealhub4j.testsuite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import io.github.dealhub4j.testsuite.pages.ReverseProxy;
import io.github.dealhub4j.testsuite.pages.ScriptedDealHub;
import io.github.dealhub4j.testsuite.pages.TagPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script does in every situation that it knows, on pages with strict policies. */
class ScriptIT {
    private static final String HOST = "portal.localhost";
    private static final String EVENTS = """
            window.seen = [];
            for (const name of ['dealhub:launch', 'dealhub:redirect', 'dealhub:error', 'dealhub:action']) {
              document.addEventListener(name, event => window.seen.push(name + ' ' + JSON.stringify(event.detail)));
            }""";

    private static ScriptedDealHub dealHub;
    private static TagPages pages;
    private static Browser browser;

    @BeforeAll
    static void start() {
        dealHub = new ScriptedDealHub();
        // Written as nobody's browser writes it.
        pages = TagPages.start(dealHub.at("localhost"), dealHub.at("DealHub.localhost"));
        browser = Browser.open(ThirdPartyCookies.ALLOWED);
    }

    @AfterAll
    static void stop() {
        browser.close();
        pages.close();
        dealHub.close();
    }

    @BeforeEach
    void reset() {
        dealHub.reset();
        dealHub.answers(200, dealHub.arrival("dealhub.localhost"));
        browser.forgetCookiesOf(pages.page(HOST, "fragment.jsp"));
    }

    private static void open(String path) {
        browser.go(pages.page(HOST, path + (path.contains("?") ? "&" : "?") + "sign-in=pat"));
    }

    private static void assertArrived() {
        browser.awaitAddress("dealhub.localhost");
        browser.awaitAddress("/arrived");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "nonce", "trusted-types"})
    void a_launch_works_under_every_policy_and_breaks_none(String policy) {
        open("launch.jsp?policy=" + policy);
        browser.consoleErrors();

        browser.click("#create");

        assertArrived();
        assertThat(dealHub.tickets()).isEqualTo(1);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "view", "open"})
    void every_button_opens_CPQ(String button) {
        open("launch.jsp");

        browser.click("#" + button);

        assertArrived();
    }

    @Test
    void a_policy_without_DealHub_is_said_with_what_to_add() {
        open("launch.jsp?policy=no-dealhub");
        browser.click("#create");

        assertThat(browser.alert()).contains("connect-src: " + dealHub.at("dealhub.localhost") + " (DH3011)");
    }

    @Test
    void a_policy_without_the_portal_itself_is_said_with_what_to_add() {
        open("launch.jsp?policy=no-self");
        browser.click("#create");

        assertThat(browser.alert()).contains("connect-src: 'self' (DH3011)");
    }

    @Test
    void while_a_launch_is_under_way_the_button_is_busy_and_more_clicks_do_nothing() {
        dealHub.reset();
        dealHub.neverAnswers();
        open("launch.jsp");
        browser.run(EVENTS);
        browser.click("#create");

        assertThat(browser.text(".dh-message[role='status']")).isEqualTo("Opening DealHub…");
        assertThat(browser.attribute("#create", "aria-busy")).isEqualTo("true");
        browser.screenshot("launch-busy");
        browser.click("#create");
        browser.click("#view");

        // Ten seconds pass, and the lost ticket is not replaced: it may have been used.
        assertThat(browser.alert()).startsWith("DealHub did not answer in time. Try again later. (DH3013)");
        assertThat(browser.attribute("#create", "aria-busy")).isNull();
        assertThat(dealHub.tickets()).isEqualTo(1);
        assertThat(browser.seen())
                .filteredOn(event -> event.startsWith("dealhub:launch"))
                .hasSize(1);
    }

    @Test
    void a_ticket_that_was_fetched_for_the_click_and_is_refused_is_not_replaced() {
        dealHub.reset();
        dealHub.answers(403, "Unauthenticated");
        dealHub.answers(200, dealHub.arrival("dealhub.localhost"));
        open("launch.jsp");
        browser.click("#create");

        assertThat(browser.alert()).isEqualTo("DealHub did not accept your ticket. Try again. (DH3004)");
        assertThat(dealHub.tickets()).isEqualTo(1);
        browser.click("#create");
        assertArrived();
    }

    @Test
    void a_ticket_that_the_browser_sends_twice_by_itself_opens_CPQ_once() {
        dealHub.reset();
        dealHub.answers(500, "{}"); // leaves a connection that is used again
        dealHub.breaksTheConnection();
        dealHub.answers(403, "Unauthenticated"); // the ticket has been redeemed
        open("launch.jsp");
        browser.click("#create");
        browser.awaitText(".dh-message[role='alert']", "(DH3005)");
        browser.click("#create");

        browser.awaitText(".dh-message[role='alert']", "(DH3004)");
        assertThat(dealHub.redemptions())
                .as("the second click is sent twice, by the browser")
                .isEqualTo(3);
        assertThat(dealHub.tickets()).as("one for each click").isEqualTo(2);
    }

    @Test
    void a_ticket_that_has_grown_too_old_on_its_way_is_replaced_once_and_not_sent() {
        open("launch.jsp");
        browser.run("""
                const send = window.fetch;
                const now = Date.now;
                let late = 0;
                Date.now = () => now() + late;
                window.fetch = async (address, options) => {
                  const answer = await send(address, options);
                  late += 61000; // the lid of the computer was closed
                  return answer;
                };""");
        browser.click("#create");

        assertArrived();
        assertThat(dealHub.tickets()).isEqualTo(2);
        assertThat(dealHub.redemptions()).isEqualTo(1);
    }

    @Test
    void a_policy_that_only_reports_is_not_blamed() {
        dealHub.reset();
        dealHub.answersWithoutCors(403, "Unauthenticated");
        open("launch.jsp?policy=report");
        browser.click("#create");

        assertThat(browser.alert()).contains("(DH3010)");
    }

    @Test
    void an_answer_without_CORS_is_told_apart_from_a_DealHub_that_is_down() {
        dealHub.reset();
        dealHub.answersWithoutCors(403, "Unauthenticated");
        open("launch.jsp");
        browser.click("#create");

        assertThat(browser.alert()).contains("DealHub does not let this page open CPQ.", "(DH3010)");
        assertThat(dealHub.tickets()).isEqualTo(1);
        browser.screenshot("launch-not-allowed");
    }

    @Test
    void offline_is_said_to_be_offline() {
        open("launch.jsp");
        browser.offline(true);
        try {
            browser.click("#create");

            assertThat(browser.alert()).contains("You are offline.", "(DH3009)");
        } finally {
            browser.offline(false);
        }
        browser.click("#create");
        assertArrived();
    }

    @Test
    void an_error_of_DealHubs_is_shown_in_its_words_with_a_code() {
        dealHub.reset();
        dealHub.answers(200, "{\"errors\":[{\"message\":\"<b>Locked</b> by \\u202eyou\\n" + "!".repeat(600) + "\"}]}");
        open("launch.jsp");
        browser.click("#create");

        assertThat(browser.alert())
                .matches("DealHub could not open CPQ: <b>Locked</b> by you !{470,480}… \\(DH3006\\)");
        browser.screenshot("launch-refused");
    }

    @Test
    void an_error_that_signing_in_can_be_the_cause_of_has_a_link_to_help() {
        dealHub.reset();
        dealHub.answers(200, "<title>DealHub: sign in</title>");
        open("launch.jsp");
        browser.click("#create");

        assertThat(browser.alert()).endsWith("(DH3005) DealHub asked me to sign in?");
        browser.go(browser.link(".dh-help"));
        assertThat(browser.text("h1")).isEqualTo("DealHub asked me to sign in");
        browser.screenshot("help");
    }

    @Test
    void a_new_window_is_opened_within_the_click_and_cannot_reach_back() {
        open("launch.jsp?target=_blank");
        browser.click("#create");

        browser.inNewWindow(() -> {
            assertArrived();
            assertThat(browser.run("return window.opener")).isNull();
        });
        assertThat(browser.attribute("#create", "aria-busy")).isNull();
        assertThat(browser.address()).contains("launch.jsp");
    }

    @Test
    void a_new_window_is_closed_when_the_launch_fails() {
        dealHub.reset();
        dealHub.answers(500, "{}");
        open("launch.jsp?target=_blank");
        browser.click("#create");

        assertThat(browser.alert()).contains("DealHub could not open CPQ.", "HTTP 500", "(DH3005)");
        assertThat(browser.windows()).isEqualTo(1);
    }

    @Test
    void a_window_that_the_browser_does_not_open_is_said_to_be_blocked_and_no_ticket_is_fetched() {
        open("launch.jsp?target=_blank");
        browser.run("window.open = () => null");
        browser.click("#create");

        assertThat(browser.alert()).contains("Your browser blocked the new window.", "(DH3008)");
        assertThat(dealHub.tickets()).isZero();
    }

    @Test
    void a_page_in_a_frame_opens_a_new_window() {
        open("frame.jsp");
        browser.inFrame("frame", () -> browser.click("#create"));

        browser.inNewWindow(ScriptIT::assertArrived);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "redirect"})
    void a_session_that_has_ended_is_said_to_have_ended_and_the_page_is_reloaded(String end) {
        open("launch.jsp?end=" + end);
        browser.run("window.before = true");
        browser.click("#create");

        assertThat(browser.alert()).startsWith("Your session has ended. The page is being reloaded. (DH3002)");
        browser.await("return window.before !== true && document.readyState === 'complete'");
        assertThat(browser.address()).contains("launch.jsp");
        assertThat(dealHub.tickets()).isZero();
    }

    @Test
    void a_portal_with_a_problem_is_said_to_have_one() {
        open("launch.jsp?end=busy");
        browser.click("#create");

        assertThat(browser.alert()).contains("The portal could not be reached, or has a problem.", "(DH3001)");
    }

    @Test
    void events_tell_the_page_what_happens_and_no_ticket_or_token() {
        open("launch.jsp");
        browser.run(EVENTS + "document.addEventListener('dealhub:redirect', event => event.preventDefault());");
        browser.click("#open");
        browser.await("return window.seen.length === 2");

        assertThat(browser.seen())
                .containsExactly(
                        "dealhub:launch {\"intent\":\"open-quote\",\"opportunityId\":\"006A1\",\"crmQuoteId\":\"a0Q1\","
                                + "\"instance\":\"\"}",
                        "dealhub:redirect {\"intent\":\"open-quote\",\"opportunityId\":\"006A1\",\"crmQuoteId\":\"a0Q1\","
                                + "\"instance\":\"\",\"target\":\"_self\",\"url\":\"" + dealHub.at("dealhub.localhost")
                                + "/arrived\"}");
        assertThat(browser.address()).as("the page takes over").contains("launch.jsp");
        assertThat(browser.attribute("#open", "aria-busy")).isNull();
    }

    @Test
    void a_page_can_show_errors_itself() {
        dealHub.reset();
        dealHub.answers(500, "{}");
        open("launch.jsp");
        browser.run(EVENTS + "document.addEventListener('dealhub:error', event => event.preventDefault());");
        browser.click("#create");
        browser.await("return window.seen.length === 2");

        assertThat(browser.seen().get(1)).isEqualTo("dealhub:error {\"code\":\"DH3005\",\"intent\":\"create-quote\"}");
        assertThat(browser.has(".dh-message")).isFalse();
    }

    @Test
    void the_back_button_restores_the_button() {
        open("launch.jsp");
        browser.click("#create");
        assertArrived();

        browser.back();
        browser.awaitAddress("launch.jsp");
        assertThat(browser.attribute("#create", "aria-busy")).isNull();
        assertThat(browser.has(".dh-message")).isFalse();
        browser.click("#create");
        assertArrived();
    }

    @ParameterizedTest
    @CsvSource({
        "de, DealHub konnte CPQ nicht öffnen., DealHub verlangt eine Anmeldung?",
        "fr, DealHub could not open CPQ., DealHub asked me to sign in?"
    })
    void messages_are_in_the_language_of_the_page_or_in_English(String language, String message, String help) {
        dealHub.reset();
        dealHub.answers(500, "{}");
        open("launch.jsp?lang=" + language);
        browser.click("#create");

        assertThat(browser.alert()).startsWith(message).endsWith(help);
        browser.screenshot("launch-failed-" + language);
    }

    @Test
    void buttons_that_come_into_the_page_later_work() {
        open("late.jsp");
        browser.click("#create");

        assertArrived();
    }

    @Test
    void a_page_without_tags_works_with_the_script_and_a_seal() {
        open("plain");
        browser.click(".dh-button");

        assertArrived();
    }

    @Test
    void a_token_that_the_page_holds_is_used_first_and_replaced_if_it_is_refused() {
        open("token.jsp");
        browser.click("#create");
        assertArrived();
        assertThat(dealHub.tickets()).isZero();

        dealHub.reset();
        dealHub.answers(403, "Unauthenticated");
        dealHub.answers(200, dealHub.arrival("dealhub.localhost"));
        open("token.jsp");
        browser.click("#create");
        assertArrived();
        assertThat(dealHub.tickets()).isEqualTo(1);
    }

    @Test
    void a_proxy_may_change_host_and_path_if_the_page_says_where_the_script_is() {
        try (ReverseProxy proxy = new ReverseProxy("http://localhost:" + pages.port())) {
            browser.go(proxy.page("proxied.jsp?sign-in=pat"));
            browser.click("[data-dh-intent='submit']");
            assertThat(browser.alert())
                    .as("the endpoint for actions is reached, and asks DealHub")
                    .matches("(?s).*\\(DH1\\d{3}\\).*");
            browser.click("#create");
            assertArrived();
        }
    }

    @Test
    void markup_cannot_lead_a_ticket_to_somebody_elses_place() {
        open("token.jsp");
        browser.run("const button = document.getElementById('create'); button.dataset.dhTicket ="
                + " button.dataset.dhTicket.replace(/dealhub.localhost/gi, 'evil.localhost')");
        browser.click("#create");

        assertThat(browser.alert()).contains("(DH3007)");
    }

    @Test
    void an_answer_of_the_portals_cannot_lead_a_ticket_to_somebody_elses_place_either() {
        open("launch.jsp");
        browser.run("""
                const read = Response.prototype.text;
                Response.prototype.text = async function () {
                  return (await read.call(this)).replace(/dealhub\\.localhost(:\\d+)?/gi, 'evil.localhost$1');
                };""");
        browser.click("#create");

        assertThat(browser.alert()).contains("(DH3007)");
        assertThat(dealHub.redemptions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/open/quote", "/api/v1/create/quote/../../../arrived", "/arrived"})
    void a_ticket_is_redeemed_at_the_path_of_its_launch_only(String path) {
        open("token.jsp");
        browser.run("const button = document.getElementById('create'); button.dataset.dhTicket ="
                + " button.dataset.dhTicket.replace('/api/v1/create/quote', '" + path + "')");
        browser.click("#create");

        assertThat(browser.alert()).contains("(DH3007)");
        assertThat(dealHub.redemptions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[null]}",
                "{\"errors\":[{\"message\":{\"toString\":null}}]}",
                "{\"errors\":{\"__proto__\":null,\"message\":[]}}",
                "{\"__proto__\":{\"url\":\"http://dealhub.localhost/\"}}",
                "{\"url\":{\"__proto__\":null}}",
                "{\"url\":[\"http://dealhub.localhost/\"]}",
                "{\"url\":{\"toString\":\"http://dealhub.localhost/\"}}",
                "[]"
            })
    void whatever_DealHub_answers_ends_in_a_message_and_with_the_button_free(String answer) {
        dealHub.reset();
        dealHub.answers(200, answer);
        open("launch.jsp");
        browser.click("#create");

        assertThat(browser.alert()).containsPattern("\\(DH300[67]\\)");
        assertThat(browser.attribute("#create", "aria-busy")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.AbortController",
                "window.CustomEvent",
                "window.URL",
                "window.fetch",
                "JSON.parse",
                "Date.now",
                "Map.prototype.get",
                "WeakMap.prototype.get",
                "WeakMap.prototype.set",
                "Document.prototype.createElement",
                "Element.prototype.after",
                "Element.prototype.closest",
                "Element.prototype.getAttribute",
                "Response.prototype.text"
            })
    void an_exception_anywhere_in_a_click_frees_the_button(String broken) {
        open("launch.jsp");
        browser.run("window.whole = " + broken + "; " + broken + " = function () { throw new Error('broken'); };");
        browser.click("#create");
        browser.await("return !document.querySelector('#create').hasAttribute('aria-busy')"
                + " && !document.querySelector('.dh-progress');");
        browser.run(broken + " = window.whole;");
        browser.click("#create");

        assertArrived();
    }

    @Test
    void buttons_within_the_shadow_of_a_component_and_around_one_work() {
        open("launch.jsp?lang=en");
        browser.run("""
                const host = document.createElement('div');
                host.lang = 'de';
                document.querySelector('main').append(host);
                host.attachShadow({mode: 'open'}).append(document.querySelector('#create'));
                const icon = document.createElement('span');
                document.querySelector('#view').replaceChildren(icon);
                icon.attachShadow({mode: 'open'}).append('icon');
                window.fetch = () => new Promise(() => {});""");
        browser.clickOn("document.querySelector('main > div').shadowRoot.querySelector('button')");
        browser.await("return document.querySelector('main > div').shadowRoot.querySelector('.dh-message').textContent"
                + " === 'DealHub wird geöffnet…'");

        open("launch.jsp");
        browser.run("""
                const icon = document.createElement('span');
                document.querySelector('#view').replaceChildren(icon);
                icon.attachShadow({mode: 'open'}).append(document.createElement('i'));""");
        browser.run("document.querySelector('#view span').shadowRoot.querySelector('i')"
                + ".dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}))");
        assertArrived();
    }

    @Test
    void nothing_gets_out_of_an_attribute_of_any_tag() {
        open("corpus.jsp");

        assertThat(browser.text("#end")).isEqualTo("end");
        assertThat(browser.run("return window.said.length")).isEqualTo(0L);
        assertThat(browser.run("return document.querySelectorAll('main script, p script, button script, img').length"))
                .isEqualTo(0L);
        assertThat(browser.run("return [...document.querySelectorAll('*')].filter(element =>"
                        + " [...element.attributes].some(attribute => attribute.name.startsWith('on'))).length"))
                .isEqualTo(0L);
        String longest = "x".repeat(10_000);
        assertThat(browser.run("return [...document.querySelectorAll('.dh-button')].pop()"
                        + ".closest('body').querySelector('[data-x=\"" + longest + "\"]').title"))
                .isEqualTo(longest);
        browser.run("document.querySelectorAll('.dh-button').forEach(button => button.focus())");
        assertThat(browser.run("return window.said.length")).isEqualTo(0L);
    }
}
