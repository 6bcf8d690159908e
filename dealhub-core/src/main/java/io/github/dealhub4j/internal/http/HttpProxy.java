package io.github.dealhub4j.internal.http;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The proxy that requests go through, and what it is shown. */
public final class HttpProxy {
    private final URI address;

    /** @param address scheme, host and port, with user and password before the host if it wants them */
    HttpProxy(URI address) {
        this.address = address;
    }

    String host() {
        return address.getHost();
    }

    ProxySelector selector() {
        return ProxySelector.of(InetSocketAddress.createUnresolved(address.getHost(), address.getPort()));
    }

    /** Whether it wants user and password, so far as is known. */
    boolean hasCredentials() {
        return address.getRawUserInfo() != null;
    }

    /** The header that carries them, a secret. Shown at once: a request that is refused first would be sent twice. */
    Optional<String> authorization() {
        return userInfo(address).map(userInfo -> "Basic " + encoded(userInfo));
    }

    /** What must not be shown of a proxy's address: its password, and what the header has of user and password. */
    public static List<String> secretsOf(URI address) {
        return userInfo(address)
                .map(userInfo -> List.of(userInfo.substring(userInfo.indexOf(':') + 1), encoded(userInfo)))
                .orElse(List.of());
    }

    private static Optional<String> userInfo(URI address) {
        // A plus is a plus here, not a space.
        return Optional.ofNullable(address.getRawUserInfo())
                .map(raw -> URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    private static String encoded(String userInfo) {
        return Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a failure is the proxy's own word. */
    static boolean isSpeaker(Throwable failure) {
        return String.valueOf(failure.getMessage()).startsWith("Tunnel failed");
    }

    /** Its address without user and password. */
    @Override
    public String toString() {
        return "the proxy " + address.getScheme() + "://" + address.getHost() + ":" + address.getPort();
    }
}
