package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.app.PartnerUsers;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An application of which everything is behind a login page, and whose {@code web.xml} is all there is to read. */
@InServer
@Tag("servlet-constraint")
class LoginPageIT {
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>everything</web-resource-name>
                  <url-pattern>/*</url-pattern>
                </web-resource-collection>
                <auth-constraint>
                  <role-name>partner</role-name>
                </auth-constraint>
              </security-constraint>
              <login-config>
                <auth-method>FORM</auth-method>
                <form-login-config>
                  <form-login-page>/login.jsp</form-login-page>
                  <form-error-page>/login.jsp</form-error-page>
                </form-login-config>
              </login-config>
              <security-role>
                <role-name>partner</role-name>
              </security-role>
            </web-app>
            """;

    private final PortalClient stranger = new PortalClient(Application.url("login-page"));

    @Deployment(testable = false)
    static WebArchive behindALoginPage() {
        return Wars.withTags("login-page", Wars.configuration(URI.create("http://localhost:1"), "token", "key"))
                .addClass(PartnerUsers.class)
                .addAsWebResource(new StringAsset("Sign in here"), "login.jsp")
                .addAsWebResource(new StringAsset("Opportunities"), "index.jsp")
                .setWebXML(new StringAsset(WEB_XML));
    }

    @Test
    void a_page_leads_strangers_to_the_login_page() {
        HttpResponse<String> page = stranger.get("index.jsp");

        assertThat(page.body()).doesNotContain("Opportunities");
        assertThat(page.body() + page.headers().firstValue("Location").orElse(""))
                .containsAnyOf("Sign in here", "/login-page/login.jsp");
    }

    @Test
    void the_launch_endpoint_answers_strangers_itself_in_JSON() {
        HttpResponse<String> launch = stranger.send(stranger.launch("{}"));

        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(401);
        assertThat(launch.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(launch.body()).contains("DH2004");
    }
}
