package io.github.dealhub4j.testsuite.browser;

import static io.github.dealhub4j.testsuite.TestPortal.OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.dealhub4j.examples.demo.PortalServer;
import io.github.dealhub4j.testsuite.TestPortal;
import io.github.dealhub4j.testsuite.browser.Browser.ThirdPartyCookies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The browser goes to DealHub or stays where it is, whatever an answer tells it. */
class ForgedAddressIT {
    private static final AtomicReference<String> ANSWER = new AtomicReference<>("");

    private static HttpServer forger;
    private static PortalServer portal;

    @BeforeAll
    static void start() throws IOException {
        forger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        forger.createContext(
                "/api/v1/authenticate/user", exchange -> answer(exchange, "{\"access_token\":\"t\",\"errors\":[]}"));
        forger.createContext("/api/v1/create/quote", exchange -> answer(exchange, ANSWER.get()));
        forger.createContext("/arrived", exchange -> answer(exchange, "{}"));
        forger.start();
        System.setProperty(
                "dealhub.base-url", "http://localhost:" + forger.getAddress().getPort());
        System.setProperty(
                "dealhub.browser-base-url",
                "http://localhost:" + forger.getAddress().getPort());
        System.setProperty("dealhub.api-token", "t");
        System.setProperty("dealhub.partner-key", "k");
        portal = PortalServer.start(TestPortal.WAR, 0);
    }

    @AfterAll
    static void stop() {
        portal.close();
        forger.stop(0);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin != null) {
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
            exchange.getResponseHeaders().set("Access-Control-Allow-Credentials", "true");
            exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "authorization, content-type");
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        boolean preflight = exchange.getRequestMethod().equals("OPTIONS");
        exchange.sendResponseHeaders(preflight ? 204 : 200, preflight ? -1 : bytes.length);
        if (!preflight) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static String at(String url) {
        return "{\"url\":\"" + url + "\",\"errors\":[]}";
    }

    @Test
    void an_answer_that_does_not_lead_to_DealHub_is_not_followed() {
        String[][] cases = {
            {at("https://evil.example/"), "DH3007"},
            {at("https://localhost.evil.example/"), "DH3007"},
            {at("https://service-.dealhub.io/"), "DH3007"},
            {at("https://service-eu1.dealhub.io.evil.example/"), "DH3007"},
            {at("https://service-a.b.dealhub.io/"), "DH3007"},
            {at("http://service-eu1.dealhub.io/"), "DH3007"},
            {at("https://user@service-eu1.dealhub.io/"), "DH3007"},
            {at("https://service-eu1.dealhub.io@evil.example/"), "DH3007"},
            {at("javascript:alert(1)"), "DH3007"},
            {at("data:text/html,x"), "DH3007"},
            {at("//localhost/"), "DH3007"},
            {at("/relative"), "DH3007"},
            {at(""), "DH3007"},
            {"{\"errors\":[]}", "DH3007"},
            {"{\"url\":\"http://localhost/\",\"errors\":[\"No such opportunity\"]}", "No such opportunity (DH3006)"},
            {"{\"url\":\"http://localhost/\",\"errors\":[{\"message\":\"Locked\"}]}", "Locked (DH3006)"},
            {"{\"url\":\"http://localhost/\",\"errors\":\"Refused\"}", "Refused (DH3006)"},
            {"not json", "DH3005"},
            {"null", "DH3005"}
        };
        try (Browser browser = Browser.open(ThirdPartyCookies.ALLOWED)) {
            browser.signIn("http://localhost:" + portal.port() + "/", "partner");
            browser.click("a[href$='" + OPPORTUNITY + "']");
            for (String[] example : cases) {
                ANSWER.set(example[0]);
                browser.click("#create-quote");
                browser.awaitText(".dh-message", example[1]);
                assertThat(browser.address()).as(example[0]).contains("/opportunity?id=" + OPPORTUNITY);
                browser.go(browser.address());
            }

            ANSWER.set(at("http://localhost:" + forger.getAddress().getPort() + "/arrived"));
            browser.click("#create-quote");
            browser.awaitAddress("/arrived");
        }
    }
}
