package io.github.dealhub4j.internal.http;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Opens and closes clients of the Java platform, and knows which of the platform's settings they cannot live with. */
final class HttpClients {
    private static final String ALL_METHODS_RETRIED = "jdk.httpclient.enableAllMethodRetry";
    private static final String NOT_FOR_TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

    private HttpClients() {}

    /**
     * A client of its own: HTTP/1.1, since a request that begins as an upgrade to HTTP/2 was seen to be lost after DealHub had
     * it; no redirects, no cookies, and nothing of what is set for the whole process.
     *
     * @throws DealHubException if a setting of the Java platform would break a promise
     */
    static HttpClient open(DealHubConfig config, @Nullable HttpProxy proxy) {
        checkPlatform("https".equalsIgnoreCase(config.baseUrl().getScheme()), proxy);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.connectTimeout())
                .executor(Runnable::run)
                .proxy(proxy == null ? HttpClient.Builder.NO_PROXY : proxy.selector());
        config.trustStore().ifPresent(store -> builder.sslContext(trusting(store)));
        return builder.build();
    }

    private static SSLContext trusting(KeyStore store) {
        try {
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw notConfigured("The certificates to trust cannot be used: " + e.getMessage(), e);
        }
    }

    private static void checkPlatform(boolean secure, @Nullable HttpProxy proxy) {
        String retried = System.getProperty(ALL_METHODS_RETRIED);
        if (retried != null && (retried.isEmpty() || Boolean.parseBoolean(retried))) {
            throw notConfigured(
                    "The system property " + ALL_METHODS_RETRIED
                            + " makes the Java platform repeat POSTs, which DealHub may"
                            + " carry out twice: start the server without it",
                    null);
        }
        if (secure
                && proxy != null
                && proxy.hasCredentials()
                && schemesNotForTunnels().contains("basic")) {
            throw notConfigured(
                    "The Java platform does not show a password to a proxy on the way to an https address unless it is"
                            + " started with -D" + NOT_FOR_TUNNELS
                            + "= (an empty value): set that, or use a proxy without"
                            + " a password",
                    null);
        }
    }

    /** Read from the same two places as the platform does. */
    private static Set<String> schemesNotForTunnels() {
        String schemes = System.getProperty(NOT_FOR_TUNNELS);
        if (schemes == null) {
            schemes = ofThePlatform().getProperty(NOT_FOR_TUNNELS, "");
        }
        return Set.of(schemes.toLowerCase(Locale.ROOT).strip().split("[\\s,]+"));
    }

    private static Properties ofThePlatform() {
        Properties properties = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of(System.getProperty("java.home"), "conf", "net.properties"))) {
            properties.load(file);
        } catch (IOException | RuntimeException e) {
            properties.setProperty(NOT_FOR_TUNNELS, "Basic"); // as it is delivered
        }
        return properties;
    }

    private static DealHubException notConfigured(String message, @Nullable Throwable cause) {
        return new DealHubException(ErrorCode.NOT_CONFIGURED, message, 0, null, cause);
    }

    /**
     * Ends the client and its thread at once. Only newer platforms have a method for it; before, the thread ends when it is
     * interrupted, and by itself some seconds after nobody has the client any more.
     */
    static void close(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client); // since Java 21
        } catch (NoSuchMethodException e) {
            interruptSelector(client);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The platform names the thread by the number that the client's text ends with. */
    private static void interruptSelector(HttpClient client) {
        String text = client.toString();
        int open = text.lastIndexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return;
        }
        String name = "HttpClient-" + text.substring(open + 1, text.length() - 1) + "-SelectorManager";
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(name)) {
                thread.interrupt();
            }
        }
    }
}
