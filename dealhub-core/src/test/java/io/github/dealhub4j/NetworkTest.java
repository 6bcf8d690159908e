package io.github.dealhub4j;

import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.dealhub4j.internal.TestDealHub;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.QuoteStatus;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way there: through a proxy, and with certificates of one's own. */
@Tag("rest-clients")
class NetworkTest {
    private static final QuoteId QUOTE = QuoteId.of("Q1");
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void makeCertificates() throws Exception {
        makeCertificate("ours", "dns:localhost,ip:127.0.0.1");
        makeCertificate("elsewhere", "dns:dealhub.example");
    }

    /** A key with its certificate, and the certificate alone as PEM. */
    private static void makeCertificate(String name, String subjects) throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=" + subjects,
                "-validity",
                "30",
                "-keystore",
                name + ".p12",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                name,
                "-keystore",
                name + ".p12",
                "-storepass",
                "changeit",
                "-file",
                name + ".pem");
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }

    private static HttpsServer secureServer(String certificate) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(certificate + ".p12"))) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            byte[] quote = "{\"dealhub_quote_id\":\"Q1\",\"status\":\"Draft\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, quote.length);
            exchange.getResponseBody().write(quote);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static DealHubConfig.Builder to(HttpsServer server) {
        return Connections.to(
                        URI.create("https://localhost:" + server.getAddress().getPort()))
                .actionsGuard(false);
    }

    @Test
    void a_certificate_that_is_trusted_by_configuration_is_accepted() throws Exception {
        HttpsServer server = secureServer("ours");
        try (DealHub dealHub = TestDealHub.connect(to(server).trustStore(folder.resolve("ours.pem")))) {
            assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_certificate_of_somebody_unknown_is_not_accepted_and_nothing_is_sent() throws Exception {
        HttpsServer server = secureServer("ours");
        try (DealHub dealHub = TestDealHub.connect(to(server))) {
            UnavailableException e = catchThrowableOfType(
                    UnavailableException.class, () -> dealHub.quoteActions().submit(QUOTE));

            assertThat(e.getMessage()).contains("was not sent");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_certificate_for_another_name_is_not_accepted_and_nothing_is_sent() throws Exception {
        HttpsServer server = secureServer("elsewhere");
        try (DealHub dealHub = TestDealHub.connect(to(server).trustStore(folder.resolve("elsewhere.pem")))) {
            UnavailableException e = catchThrowableOfType(
                    UnavailableException.class, () -> dealHub.quoteActions().submit(QUOTE));

            assertThat(e.getMessage()).contains("was not sent");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_trust_store_that_cannot_be_read_is_named() throws IOException {
        Path text = Files.writeString(folder.resolve("text.pem"), "hello");
        for (Path file : List.of(text, folder.resolve("nowhere.pem"))) {
            InvalidConfigException e = catchThrowableOfType(
                    InvalidConfigException.class, () -> Connections.to(URI.create("https://dealhub.example"))
                            .trustStore(file)
                            .build());

            assertThat(e.getMessage()).contains("trustStore", file.toString());
        }
    }

    @Test
    void requests_go_through_the_proxy() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(quoteIn("Draft"));
                ScriptedServer dealHubItself = new ScriptedServer(quoteIn("Won"));
                DealHub dealHub = TestDealHub.connect(
                        Connections.to(dealHubItself.baseUrl()).proxy(proxy.baseUrl()))) {
            assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);

            assertThat(proxy.requests()).containsExactly("GET " + dealHubItself.baseUrl() + "/api/v2/quote/Q1");
            assertThat(dealHubItself.requests()).isEmpty();
        }
    }

    @Test
    void a_proxy_that_wants_a_password_is_shown_it_at_once() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(quoteIn("Draft"));
                DealHub dealHub = TestDealHub.connect(
                        Connections.to(URI.create("http://localhost:1")).proxy(withPassword(proxy)))) {
            dealHub.quotes().get(QUOTE);

            String credentials = Base64.getEncoder().encodeToString("us+er:pass word".getBytes(StandardCharsets.UTF_8));
            assertThat(proxy.heads()).hasSize(1);
            assertThat(proxy.heads().get(0)).contains("Proxy-Authorization: Basic " + credentials);
        }
    }

    private static URI withPassword(ScriptedServer proxy) {
        return URI.create(
                "http://us+er:pass%20word@127.0.0.1:" + proxy.baseUrl().getPort());
    }

    @Test
    void a_password_for_a_tunnel_needs_a_setting_of_the_platform_and_says_which() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(quoteIn("Draft"))) {
            DealHubException e = catchThrowableOfType(
                    DealHubException.class,
                    () -> TestDealHub.connect(Connections.to(URI.create("https://dealhub.example"))
                            .proxy(withPassword(proxy))));

            assertThat(e.code()).isEqualTo(ErrorCode.NOT_CONFIGURED);
            assertThat(e.getMessage())
                    .contains("-Djdk.http.auth.tunneling.disabledSchemes=")
                    .doesNotContain("pass word");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true"})
    void a_platform_that_repeats_POSTs_is_refused(String value) {
        String property = "jdk.httpclient.enableAllMethodRetry";
        System.setProperty(property, value);
        try {
            DealHubException e = catchThrowableOfType(
                    DealHubException.class,
                    () -> TestDealHub.connect(Connections.to(URI.create("https://dealhub.example"))));

            assertThat(e.code()).isEqualTo(ErrorCode.NOT_CONFIGURED);
            assertThat(e.getMessage()).contains(property);
        } finally {
            System.clearProperty(property);
        }
    }

    @Test
    void a_proxy_that_is_set_for_the_whole_process_does_not_count() throws IOException {
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", "1");
        System.setProperty("http.nonProxyHosts", "");
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"));
                DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
            assertThat(dealHub.quotes().get(QUOTE).status()).isEqualTo(QuoteStatus.DRAFT);
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }
    }

    @Test
    void no_thread_of_the_platforms_client_is_left_after_closing() throws IOException {
        Set<Thread> before = selectors();
        try (ScriptedServer server = new ScriptedServer(quoteIn("Draft"))) {
            for (int i = 0; i < 20; i++) {
                try (DealHub dealHub = TestDealHub.connect(Connections.to(server.baseUrl()))) {
                    dealHub.quotes().get(QUOTE);
                }
            }
        }
        Awaitility.await().untilAsserted(() -> assertThat(before).containsAll(selectors()));
    }

    private static Set<Thread> selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith("SelectorManager"))
                .collect(Collectors.toSet());
    }
}
