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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** An application whose pages show every tag in every place that a tag can be in, on embedded Jetty. */
public final class TagPages implements AutoCloseable {
    /** Each page stands beside the test that opens it. */
    private static final Path SOURCES = Path.of("src", "test", "java");

    /** Where files of a kind go in the application. */
    private static final Map<String, String> PLACES =
            Map.of("jsp", "", "jspx", "", "js", "", "tag", "WEB-INF/tags/", "properties", "WEB-INF/classes/");

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
        return start(0, dealHub, browserBaseUrl, keys);
    }

    /** The same at a port that DealHub has been told of. */
    public static TagPages start(int port, String dealHub, String browserBaseUrl, Map<String, String> keys) {
        Map<String, String> all = new HashMap<>(keys);
        all.putIfAbsent("dealhub.base-url", dealHub);
        all.putIfAbsent("dealhub.browser-base-url", browserBaseUrl);
        all.putIfAbsent("dealhub.api-token", "marked-api-token");
        all.putIfAbsent("dealhub.partner-key", "marked-partner-key");
        all.forEach(System::setProperty);
        try {
            Path war = Files.createTempFile(Path.of("target"), "pages", ".war");
            war("pages", browserBaseUrl, "").as(ZipExporter.class).exportTo(war.toFile(), true);
            return new TagPages(PortalServer.start(war, port));
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
        for (Path source : pages()) {
            String file = source.getFileName().toString();
            String place = PLACES.get(kindOf(source)) + file;
            if (war.contains(place)) {
                throw new IllegalStateException("Two tests have a page of the name " + file + ".");
            }
            war.addAsWebResource(new StringAsset(Files.readString(source).replace("@DEALHUB@", browserBaseUrl)), place);
        }
        return war;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.filter(Files::isRegularFile)
                    .filter(file -> PLACES.containsKey(kindOf(file)))
                    .toList();
        }
    }

    private static String kindOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
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
