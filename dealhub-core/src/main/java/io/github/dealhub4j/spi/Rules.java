package io.github.dealhub4j.spi;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The rules of settings: all that is wrong with a value, each to be read after the setting. */
final class Rules {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int LAST_PORT = 65_535;
    private static final String QUOTES = "\"'`\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E";

    private Rules() {}

    static List<String> none(Object value) {
        return List.of();
    }

    static List<String> address(URI url) {
        String host = url.getHost();
        if (host == null || url.getScheme() == null) {
            return List.of("must be an absolute address such as https://service-eu1.dealhub.io, not " + shown(url));
        }
        List<String> problems = new ArrayList<>();
        boolean https = url.getScheme().equalsIgnoreCase("https");
        boolean http = url.getScheme().equalsIgnoreCase("http");
        if (!https && !(http && Loopback.isLoopback(host))) {
            problems.add("must begin with https:// (http:// only for this machine itself), not " + shown(url));
        }
        if (url.getRawUserInfo() != null) {
            problems.add("must not hold a user name or password");
        }
        checkPort(url, problems);
        if (!hasNoPath(url) || url.getRawQuery() != null || url.getRawFragment() != null) {
            problems.add("must end after the host, without a path such as /api: not " + shown(url));
        }
        return problems;
    }

    private static void checkPort(URI url, List<String> problems) {
        if (url.getPort() > LAST_PORT || url.getPort() == 0) {
            problems.add("must have a port from 1 to " + LAST_PORT + ", not " + url.getPort());
        }
    }

    private static boolean hasNoPath(URI url) {
        String path = url.getRawPath();
        return path == null || path.isEmpty() || path.equals("/");
    }

    private static String shown(URI url) {
        return ShownAddress.of(url.toString());
    }

    static List<String> proxy(URI proxy) {
        if (!"http".equalsIgnoreCase(proxy.getScheme())
                || proxy.getHost() == null
                || proxy.getPort() < 0
                || !hasNoPath(proxy)) {
            return List.of(
                    "must be scheme, host and port, such as http://proxy.example.com:3128, with user:password@ before the"
                            + " host if it wants them, not " + shown(proxy));
        }
        List<String> problems = new ArrayList<>();
        checkPort(proxy, problems);
        String userInfo = proxy.getRawUserInfo();
        if (userInfo != null && userInfo.indexOf(':') <= 0) {
            problems.add("must have both a user and a password before the @, or neither");
        }
        return problems;
    }

    /** Credentials are visible ASCII. What is often copied along with one is named by itself; the secret never is. */
    static List<String> secret(String secret) {
        if (secret.isEmpty()) {
            return List.of("is empty: give the secret, or leave it out");
        } else if (secret.charAt(0) == '\uFEFF') {
            return List.of("begins with a byte order mark: save the file that it stands in as UTF-8 without one");
        } else if (isBlank(secret.charAt(0)) || isBlank(secret.charAt(secret.length() - 1))) {
            return List.of("begins or ends with a blank or line end: give it without");
        } else if (QUOTES.indexOf(secret.charAt(0)) >= 0 || QUOTES.indexOf(secret.charAt(secret.length() - 1)) >= 0) {
            return List.of("begins or ends with a quotation mark: give it without, since marks are not taken off");
        } else if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            return List.of("must be visible ASCII characters without spaces or line ends (the given one, of "
                    + secret.length() + " characters, is not): look for what was copied along with it");
        }
        return List.of();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static List<String> duration(Duration duration) {
        return duration.compareTo(Duration.ofMillis(1)) < 0 || duration.compareTo(LONGEST) > 0
                ? List.of("must be 1 ms to 1 h (PT0.001S to PT1H), not " + duration)
                : List.of();
    }

    static List<String> range(String unit, long value, long least, long most) {
        return value < least || value > most
                ? List.of("must be " + least + " to " + most + " " + unit + ", not " + value)
                : List.of();
    }
}
