package io.github.dealhub4j.spi;

import java.util.Locale;

/** Names by which a machine reaches itself, and only itself: the only ones where HTTP without TLS is accepted. */
final class Loopback {
    private Loopback() {}

    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.matches("127(\\.\\d{1,3}){3}");
    }
}
