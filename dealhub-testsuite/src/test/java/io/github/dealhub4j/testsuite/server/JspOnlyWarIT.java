package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.sandbox.SandboxQuote;
import io.github.dealhub4j.testsuite.PortalClient;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A WAR without a class, a {@code beans.xml} or a {@code web.xml} of its own: two jars of ours and one page. */
@InServer
class JspOnlyWarIT {
    private static final DealHubSandbox SANDBOX = DealHubSandbox.start();

    private static final String PAGE = """
            <%@ page import="io.github.dealhub4j.quote.*,jakarta.enterprise.inject.spi.*,javax.naming.InitialContext" %>
            <%!
                QuoteActions actions() throws Exception {
                    try {
                        return CDI.current().select(QuoteActions.class).get();
                    } catch (IllegalStateException e) {
                        // On Payara a page is in no bean archive, and CDI.current() refuses it.
                        BeanManager beans = InitialContext.doLookup("java:comp/BeanManager");
                        return beans.createInstance().select(QuoteActions.class).get();
                    }
                }
            %>
            <%= actions().submit(QuoteId.of(request.getParameter("quote"))).status().label() %>
            """;

    @Deployment(testable = false)
    static WebArchive pageOnly() {
        return ShrinkWrap.create(WebArchive.class, "jsp-only.war")
                .addAsWebResource(new StringAsset(PAGE), "submit.jsp")
                .addAsResource(new StringAsset(Wars.configuration(SANDBOX)), "META-INF/microprofile-config.properties")
                .addAsLibraries(Wars.jarOf(DealHub.class), Wars.jarOf(DealHubExtension.class));
    }

    @Test
    void a_page_acts_on_a_quote() {
        SandboxQuote quote = SANDBOX.addQuote("006A1");

        HttpResponse<String> page = new PortalClient(Application.url("jsp-only")).get("submit.jsp?quote=" + quote.id());

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Ready To Be Sent");
        assertThat(quote.status()).isEqualTo("Ready To Be Sent");
    }
}
