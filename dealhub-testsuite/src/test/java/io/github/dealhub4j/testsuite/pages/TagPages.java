package io.github.dealhub4j.testsuite.pages;

import io.github.dealhub4j.examples.demo.PortalServer;
import io.github.dealhub4j.testsuite.server.Wars;
import io.github.dealhub4j.testsuite.server.app.PartnerUsers;
import io.github.dealhub4j.testsuite.server.app.SignInFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** An application whose pages show every tag in every place that a tag can be in, on embedded Jetty. */
public final class TagPages implements AutoCloseable {
    private static final Path SOURCES = Path.of("src", "test", "resources", "pages");

    private final PortalServer server;

    private TagPages(PortalServer server) {
        this.server = server;
    }

    /** The pages, for a DealHub that browsers reach at an address of their own. */
    public static TagPages start(String dealHub, String browserBaseUrl) {
        return start(dealHub, browserBaseUrl, Map.of());
    }

    /** The same with further keys. */
    public static TagPages start(String dealHub, String browserBaseUrl, Map<String, String> keys) {
        Map<String, String> all = new HashMap<>(keys);
        all.putIfAbsent("dealhub.base-url", dealHub);
        all.putIfAbsent("dealhub.browser-base-url", browserBaseUrl);
        all.putIfAbsent("dealhub.api-token", "marked-api-token");
        all.putIfAbsent("dealhub.partner-key", "marked-partner-key");
        all.forEach(System::setProperty);
        try {
            Path war = Files.createTempFile(Path.of("target"), "pages", ".war");
            war("pages", browserBaseUrl, "").as(ZipExporter.class).exportTo(war.toFile(), true);
            return new TagPages(PortalServer.start(war, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // Read at deployment; other applications of this process have keys of their own.
            all.keySet().forEach(System::clearProperty);
        }
    }

    /** The application itself, for any server. */
    public static WebArchive war(String name, String browserBaseUrl, String configuration) throws IOException {
        WebArchive war = Wars.withTags(name, configuration)
                .addClasses(
                        PartnerUsers.class,
                        SignInFilter.class,
                        SessionEndFilter.class,
                        Authorizers.class,
                        PlainPage.class);
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source).replace("@DEALHUB@", browserBaseUrl);
                war.addAsWebResource(
                        new StringAsset(text), SOURCES.relativize(source).toString());
            }
        }
        return war;
    }

    /** Where a page is, under a name of the loopback address; without a user until one signs in. */
    public String page(String host, String path) {
        return "http://" + host + ":" + server.port() + "/" + path;
    }

    /** Where the server listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
