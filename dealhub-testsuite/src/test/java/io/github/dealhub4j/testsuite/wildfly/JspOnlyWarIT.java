package io.github.dealhub4j.testsuite.wildfly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.PortalClient;
import java.io.File;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A WAR without a class, a {@code beans.xml} or a {@code web.xml} of its own: two jars of ours and one page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class JspOnlyWarIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    private static final String PAGE = """
            <%@ page import="jakarta.enterprise.inject.spi.CDI,io.github.dealhub4j.quote.*" %>
            <%= CDI.current().select(QuoteActions.class).get()
                    .submit(QuoteId.of(request.getParameter("quote"))).status().label() %>
            """;

    @ArquillianResource
    private URI address;

    @Deployment(testable = false)
    static WebArchive pageOnly() {
        return ShrinkWrap.create(WebArchive.class, "jsp-only.war")
                .addAsWebResource(new StringAsset(PAGE), "submit.jsp")
                .addAsResource(WildFly.configuration(SANDBOX), "META-INF/microprofile-config.properties")
                .addAsLibraries(jarOf(DealHub.class), jarOf(DealHubExtension.class));
    }

    private static File jarOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toFile();
    }

    @Test
    void a_page_acts_on_a_quote() {
        SandboxQuote quote = SANDBOX.addQuote("006A1");

        HttpResponse<String> page = new PortalClient(address).get("submit.jsp?quote=" + quote.id());

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Ready To Be Sent");
        assertThat(quote.status()).isEqualTo("Ready To Be Sent");
    }
}
