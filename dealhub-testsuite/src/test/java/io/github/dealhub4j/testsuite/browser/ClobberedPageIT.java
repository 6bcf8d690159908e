package io.github.dealhub4j.testsuite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.sandbox.SandboxSettings;
import io.github.dealhub4j.testsuite.TestPortal;
import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import io.github.dealhub4j.testsuite.pages.TagPages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements whose names take the place of what a document, a form or a window has by itself. */
class ClobberedPageIT {
    /** What a node can be asked for, and so what a form can have a field of the name of. */
    private static final List<String> OF_A_NODE = List.of(
            "activeElement",
            "addEventListener",
            "after",
            "append",
            "attributes",
            "children",
            "classList",
            "className",
            "closest",
            "content",
            "dataset",
            "dispatchEvent",
            "firstChild",
            "focus",
            "getAttribute",
            "getRootNode",
            "hasAttribute",
            "host",
            "id",
            "innerHTML",
            "insertAdjacentElement",
            "lang",
            "length",
            "matches",
            "method",
            "name",
            "nodeType",
            "ownerDocument",
            "parentElement",
            "parentNode",
            "prepend",
            "querySelector",
            "querySelectorAll",
            "remove",
            "removeAttribute",
            "replaceChildren",
            "role",
            "setAttribute",
            "src",
            "style",
            "submit",
            "tabIndex",
            "tagName",
            "textContent",
            "title");

    private static final List<String> CALLS = new CopyOnWriteArrayList<>();

    private static HttpServer stranger;
    private static DealHubSandbox sandbox;
    private static TagPages pages;
    private static Browser browser;

    private final SandboxQuote quote = sandbox.addQuote("006A1");

    @BeforeAll
    static void start() throws IOException {
        stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            CALLS.add(exchange.getRequestMethod());
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "http://localhost:" + pages.port());
            exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "content-type,x-dealhub-launch");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        stranger.start();
        int port = TestPortal.freePort();
        sandbox = DealHubSandbox.start(SandboxSettings.builder()
                .allowedOrigin("http://localhost:" + port)
                .build());
        String dealHub = sandbox.baseUrl().toString();
        pages = TagPages.start(
                port,
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
        stranger.stop(0);
    }

    @BeforeEach
    void reset() {
        CALLS.clear();
        browser.forgetCookiesOf(pages.page("localhost", "fragment.jsp"));
    }

    private void open(String parameter, String markup) {
        String text = markup.replace(
                "STRANGER", "http://evil.localhost:" + stranger.getAddress().getPort());
        browser.go(pages.page(
                "localhost",
                "clobbered.jsp?sign-in=pat&quote=" + quote.id() + "&" + parameter + "="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }

    private static String fields() {
        return OF_A_NODE.stream()
                .map(name -> "<input type=\"hidden\" name=\"" + name + "\">")
                .collect(Collectors.joining());
    }

    /** Clicks by the page's own means, whole as they are: the driver of the browser stumbles over such pages itself. */
    private static void click(String selector) {
        browser.await("const element = Document.prototype.querySelector.call(document, \"" + selector + "\");"
                + " if (element) { HTMLElement.prototype.click.call(element); } return element !== null;");
    }

    private static void awaitText(String selector, String text) {
        browser.await("const element = Document.prototype.querySelector.call(document, \"" + selector + "\");"
                + " return element.innerText === '" + text + "'");
    }

    private void assertEverythingWorks() {
        click("[data-dh-intent='submit'][data-dh-seal]");
        awaitText(".dh-message[role='status']", "The quote is now: Ready To Be Sent.");
        awaitText("#status", "Ready To Be Sent");
        click("[data-dh-intent='sign-externally']");
        browser.await("Document.prototype.querySelector.call(document, 'dialog textarea').value = 'Signed on paper';"
                + " return true");
        click(".dh-send");
        awaitText(".dh-message[role='status']", "The quote is now: Won.");
        assertThat(quote.status()).isEqualTo("Won");
        click("#create");
        browser.awaitText("#opportunity", "006A1");
        assertThat(CALLS).as("what a stranger gets to know").doesNotContain("POST", "OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img name=\"currentScript\" src=\"STRANGER/x/dealhub/launch/dealhub.js\">",
                "<form name=\"currentScript\"><input name=\"src\" value=\"STRANGER/dealhub/launch/dealhub.js\"></form>",
                "<iframe name=\"currentScript\" src=\"STRANGER/dealhub.js\"></iframe>",
                "<base href=\"STRANGER/x/\">",
                "<p id=\"DealHub\"></p>",
                "<a id=\"DealHub\"></a><a id=\"DealHub\" name=\"version\" href=\"tel:1\"></a>",
                "<iframe name=\"DealHub\" src=\"STRANGER/\"></iframe>",
                "<img name=\"addEventListener\"><a id=\"addEventListener\"></a>",
                "<img name=\"createElement\">",
                "<img name=\"documentElement\"><img name=\"body\"><img name=\"head\">",
                "<form name=\"documentElement\"><input name=\"lang\"></form>",
                "<img name=\"querySelectorAll\"><img name=\"querySelector\"><img name=\"getElementById\">",
                "<img name=\"activeElement\"><form name=\"defaultView\"></form>",
                "<embed name=\"location\"><object name=\"origin\"></object><img name=\"baseURI\">",
                "<iframe name=\"fetch\"></iframe><iframe name=\"navigator\"></iframe><iframe name=\"crypto\"></iframe>"
                        + "<iframe name=\"setTimeout\"></iframe><iframe name=\"top\"></iframe>"
                        + "<iframe name=\"self\"></iframe><iframe name=\"location\"></iframe><iframe name=\"JSON\"></iframe>",
                "<div lang=\"__proto__\"></div><div class=\"dh-status\" data-dh-quote-id=\"x\" data-dh-status=\"__proto__\"></div>"
            })
    void elements_that_are_named_like_parts_of_the_page_keep_no_button_from_working(String markup) {
        open("stranger", markup);

        assertEverythingWorks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<form lang=\"en\">", "<form class=\"dh-actions\" lang=\"en\" data-dh-quote-id=\"another\">"})
    void buttons_in_a_form_work_whatever_its_fields_are_called(String form) {
        open("around", form + fields());

        assertEverythingWorks();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dh-status", "dh-actions", "dh-button"})
    void forms_in_the_guise_of_what_the_script_works_on_do_no_harm(String guise) {
        open(
                "stranger",
                "<form class=\"" + guise + "\" data-dh-quote-id=\"" + quote.id() + "\" data-dh-status=\"DRAFT\""
                        + " data-dh-label=\"label.actions\" data-dh-text=\"label.submit\" data-dh-title=\"help\""
                        + " data-dh-seal=\"v1.x\">" + fields() + "</form>");

        assertEverythingWorks();
    }
}
