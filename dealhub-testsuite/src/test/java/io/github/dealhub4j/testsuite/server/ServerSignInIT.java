package io.github.dealhub4j.testsuite.server;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.PartnerUsers;
import io.github.dealhub4j.testsuite.server.launched.ServerUser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications of which everything is behind the server's own sign-in. */
@InServer
class ServerSignInIT {
    /** This one says besides that it is all there is to read: no annotation counts. */
    private static final String LOGIN_PAGE = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>everything</web-resource-name>
                  <url-pattern>/*</url-pattern>
                </web-resource-collection>
                <auth-constraint>
                  <role-name>**</role-name>
                </auth-constraint>
              </security-constraint>
              <login-config>
                <auth-method>FORM</auth-method>
                <form-login-config>
                  <form-login-page>/login.jsp</form-login-page>
                  <form-error-page>/login.jsp</form-error-page>
                </form-login-config>
              </login-config>
            </web-app>
            """;
    /** With the line for the launch endpoint that Payara needs for BASIC sign-in. */
    private static final String BASIC = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>everything</web-resource-name>
                  <url-pattern>/*</url-pattern>
                  <url-pattern>/dealhub/launch</url-pattern>
                </web-resource-collection>
                <auth-constraint>
                  <role-name>**</role-name>
                </auth-constraint>
              </security-constraint>
              <login-config>
                <auth-method>BASIC</auth-method>
              </login-config>
            </web-app>
            """;

    private static final String PAGE = """
            <%@ taglib prefix="dh" uri="dealhub.tags" %>
            Opportunities
            <dh:createQuoteButton opportunityId="006A1"/>
            """;
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();
    private static final ServerLog LOG = ServerLog.sinceNow();

    private final PortalClient stranger = new PortalClient(Application.url("login-page"));
    private final PortalClient partner = new PortalClient(Application.url("login-page"));
    private final PortalClient basic = new PortalClient(Application.url("basic"));

    @Deployment(name = "login-page", testable = false)
    static WebArchive behindALoginPage() {
        return behind("login-page", LOGIN_PAGE).addAsWebResource(new StringAsset("Sign in here"), "login.jsp");
    }

    @Deployment(name = "basic", testable = false)
    static WebArchive behindBasicSignIn() {
        return behind("basic", BASIC);
    }

    private static WebArchive behind(String name, String webXml) {
        return Wars.withTags(name, Wars.configuration(SANDBOX))
                .addClass(PartnerUsers.class)
                .addAsWebResource(new StringAsset(PAGE), "index.jsp")
                .setWebXML(new StringAsset(webXml));
    }

    @Test
    void a_page_leads_strangers_to_the_login_page() {
        HttpResponse<String> page = stranger.get("index.jsp");

        assertThat(page.body()).doesNotContain("Opportunities");
        assertThat(page.body() + page.headers().firstValue("Location").orElse(""))
                .containsAnyOf("Sign in here", "/login-page/login.jsp");
    }

    @Test
    void whoever_signed_in_there_launches() {
        partner.get("index.jsp");
        HttpResponse<String> signedIn = partner.form(
                "j_security_check", Map.of("j_username", ServerUser.NAME, "j_password", ServerUser.PASSWORD));
        assertThat(signedIn.headers().firstValue("Location").orElse(""))
                .as(signedIn.body())
                .endsWith("/login-page/index.jsp");

        String page = partner.get("index.jsp").body();
        HttpResponse<String> launch = partner.send(partner.launch(json(PortalClient.offerOn(page))));

        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "dealhub/launch, POST, 401, DH2004",
        "dealhub/launch, PUT, 405, DH2001",
        "dealhub/actions, POST, 404, DH2011"
    })
    void an_endpoint_answers_strangers_itself_in_JSON(String path, String method, int status, String code) {
        HttpResponse<String> answer =
                stranger.send(stranger.asScript(path, "{}").method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body()).contains(code);
    }

    @Test
    void the_script_is_readable_for_strangers() {
        HttpResponse<String> script = stranger.get("dealhub/launch/dealhub.js");

        assertThat(script.statusCode()).as(script.body()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dealhub/launch", "dealhub/actions", "dealhub/launch/dealhub.js"})
    void a_method_that_nobody_knows_is_refused(String path) {
        assertThat(stranger.send(stranger.request(path).method("COPY", BodyPublishers.noBody()))
                        .statusCode())
                .isIn(403, 405);
    }

    @Test
    void no_server_warns_of_methods_that_the_endpoints_leave_open() {
        assertThat(LOG.text()).contains("DH4002").doesNotContain("uncovered", "secured for some HTTP methods");
    }

    @Test
    void whoever_signs_in_by_a_header_launches() {
        HttpResponse<String> page = withPassword(basic.request("index.jsp"));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);

        HttpResponse<String> launch = withPassword(basic.launch(json(PortalClient.offerOn(page.body()))));

        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(200);
    }

    private HttpResponse<String> withPassword(HttpRequest.Builder request) {
        byte[] credentials = (ServerUser.NAME + ":" + ServerUser.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return basic.send(
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials)));
    }

    @Test
    void whoever_sends_no_header_is_asked_for_it() {
        assertThat(basic.get("index.jsp").statusCode()).isEqualTo(401);
        assertThat(basic.send(basic.launch("{}")).statusCode()).isEqualTo(401);
    }
}
