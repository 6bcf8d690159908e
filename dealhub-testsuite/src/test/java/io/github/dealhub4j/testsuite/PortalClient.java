package io.github.dealhub4j.testsuite;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A user of a deployed portal without a browser: keeps cookies, sends forms and launches. */
public final class PortalClient {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"formToken\" value=\"([0-9a-f]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI portal;

    /** {@code portal} ends with a slash. */
    public PortalClient(URI portal) {
        this.portal = portal;
    }

    public PortalClient signedIn(String account) {
        HttpResponse<String> response = signIn(account, account);
        if (response.statusCode() != 302) {
            throw new IllegalStateException("Signing in answered " + response.statusCode() + ": " + response.body());
        }
        return this;
    }

    /** Sends the form for signing in, as the page has it. */
    public HttpResponse<String> signIn(String account, String password) {
        String token = formTokenOn(get("sign-in").body());
        return form("sign-in", Map.of("username", account, "password", password, "formToken", token));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The id of the session, as its cookie has it. */
    public String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** A click on one of the buttons for actions on the page of an opportunity; the comment is for signatures. */
    public HttpResponse<String> act(String opportunity, String quote, String intent, String comment) {
        Map<String, Object> offer = actionOffer(opportunity, quote, intent);
        offer.put("comment", comment);
        return send(action(json(offer)));
    }

    /** What a button for an action on the page of an opportunity would send. */
    public Map<String, Object> actionOffer(String opportunity, String quote, String intent) {
        String page = opportunityPage(opportunity);
        int group = page.indexOf("data-dh-quote-id=\"" + quote + "\"><button");
        if (group < 0) {
            throw new IllegalStateException("The page has no actions for quote " + quote + ": " + page);
        }
        String buttons = page.substring(group, page.indexOf("</div>", group));
        int button = buttons.indexOf("data-dh-intent=\"" + intent + "\"");
        if (button < 0) {
            throw new IllegalStateException("The page does not offer " + intent + ": " + buttons);
        }
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("intent", intent);
        offer.put("dealhubQuoteId", quote);
        offer.put("expires", Long.valueOf(attribute(buttons.substring(button), "data-dh-expires")));
        offer.put("seal", attribute(buttons.substring(button), "data-dh-seal"));
        return offer;
    }

    /** The token that all forms of a session hold. */
    public String formToken(String opportunity) {
        return formTokenOn(opportunityPage(opportunity));
    }

    private static String formTokenOn(String page) {
        Matcher token = FORM_TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("The page has no form.");
        }
        return token.group(1);
    }

    public String opportunityPage(String opportunity) {
        HttpResponse<String> page = get("opportunity?id=" + opportunity);
        if (page.statusCode() != 200) {
            throw new IllegalStateException("The page answered " + page.statusCode() + ": " + page.body());
        }
        return page.body();
    }

    /** What the create button of an opportunity's page would send. */
    public Map<String, Object> offer(String opportunity) {
        return offerOn(opportunityPage(opportunity));
    }

    /** What the first button of any page would send. */
    public static Map<String, Object> offerOn(String page) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("intent", attribute(page, "data-dh-intent"));
        offer.put("opportunityId", attribute(page, "data-dh-opportunity-id"));
        offer.put("expires", Long.valueOf(attribute(page, "data-dh-expires")));
        offer.put("seal", attribute(page, "data-dh-seal"));
        return offer;
    }

    private static String attribute(String page, String name) {
        Matcher attribute = Pattern.compile(name + "=\"([^\"]*)\"").matcher(page);
        if (!attribute.find()) {
            throw new IllegalStateException("The page has no " + name + ": " + page);
        }
        return attribute.group(1);
    }

    /** A request to the launch endpoint as the script sends it; what it says can be changed before it goes. */
    public HttpRequest.Builder launch(String body) {
        return asScript("dealhub/launch", body);
    }

    /** The same for the endpoint for actions. */
    public HttpRequest.Builder action(String body) {
        return asScript("dealhub/actions", body);
    }

    /** A request as the script sends it, to any path. */
    public HttpRequest.Builder asScript(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("X-DealHub-Launch", "1")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An offer as JSON; {@code values} are texts and numbers without anything to escape. */
    public static String json(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":"
                        + (entry.getValue() instanceof Number ? entry.getValue() : "\"" + entry.getValue() + "\""))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
