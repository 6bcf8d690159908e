package io.github.dealhub4j.testsuite.server;

import static io.github.dealhub4j.testsuite.PortalClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.PartnerUsers;
import io.github.dealhub4j.testsuite.server.launched.ServerUser;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** An application of which everything is behind BASIC sign-in, with the line for the launch endpoint that Payara needs. */
@InServer
class BasicSignInIT {
    private static final String WEB_XML = """
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
            <dh:createQuoteButton opportunityId="006A1"/>
            """;
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    private final PortalClient browser = new PortalClient(Application.url("basic-sign-in"));

    @Deployment(testable = false)
    static WebArchive behindBasicSignIn() {
        return Wars.withTags("basic-sign-in", Wars.configuration(SANDBOX))
                .addClass(PartnerUsers.class)
                .addAsWebResource(new StringAsset(PAGE), "index.jsp")
                .setWebXML(new StringAsset(WEB_XML));
    }

    @Test
    void a_user_of_the_server_launches() {
        HttpResponse<String> page = signedIn(browser.request("index.jsp"));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);

        HttpResponse<String> launch = signedIn(browser.launch(json(PortalClient.offerOn(page.body()))));

        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(200);
    }

    private HttpResponse<String> signedIn(HttpRequest.Builder request) {
        byte[] credentials = (ServerUser.NAME + ":" + ServerUser.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return browser.send(
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials)));
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        assertThat(browser.get("index.jsp").statusCode()).isEqualTo(401);
        assertThat(browser.send(browser.launch("{}")).statusCode()).isEqualTo(401);
    }
}
