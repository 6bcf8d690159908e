package io.github.dealhub4j.testsuite.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.examples.demo.PortalServer;
import io.github.dealhub4j.testsuite.PortalClient;
import io.github.dealhub4j.testsuite.server.Wars;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example portal with a page that fails. */
class PortalErrorPagesIT {
    private static PortalServer server;

    @BeforeAll
    static void start() throws IOException {
        Path war = Files.createTempFile(Path.of("target"), "failing", ".war");
        Wars.examplePortal("failing", Wars.configuration(URI.create("https://dealhub.example"), "t", "k"))
                .addAsWebResource(
                        new StringAsset("<% if (true) { throw new IllegalStateException(\"inside\"); } %>"),
                        "fails.jsp")
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);
        server = PortalServer.start(war, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static PortalClient partner() {
        return new PortalClient(URI.create("http://localhost:" + server.port() + "/")).signedIn("partner");
    }

    @Test
    void what_is_not_there_is_said_on_a_plain_page() {
        HttpResponse<String> missing = partner().get("opportunity?id=none");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .contains("There is no such page", "Error 404.")
                .doesNotContain("Jetty");
    }

    @Test
    void an_error_shows_nothing_of_the_inside() {
        PortalClient partner = partner();

        for (HttpResponse<String> failed :
                List.of(partner.get("fails.jsp"), partner.form("fails.jsp", Map.of("x", "y")))) {
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(failed.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(failed.body())
                    .contains("Something went wrong", "Error 500.")
                    .doesNotContain("Exception", "inside", ".jsp", ".java", "Jetty");
        }
    }
}
