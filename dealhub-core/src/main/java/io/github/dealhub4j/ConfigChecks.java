package io.github.dealhub4j;

import io.github.dealhub4j.InvalidConfigException.Problem;
import io.github.dealhub4j.internal.http.ApplicationFilters;
import io.github.dealhub4j.spi.ShownAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of settings, and what breaks them. */
final class ConfigChecks {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int LAST_PORT = 65_535;
    private static final String QUOTES = "\"'`\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E";

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    /** Ends it if there are any. */
    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidConfigException(problems);
        }
    }

    private void problem(String property, String message) {
        problems.add(new Problem(property, message));
    }

    void required(String property, @Nullable URI url) {
        if (url == null) {
            problem(property, "is missing: give DealHub's address, such as https://service-eu1.dealhub.io");
        }
    }

    void address(String property, @Nullable URI url) {
        if (url == null) {
            return;
        }
        String host = url.getHost();
        if (host == null || url.getScheme() == null) {
            problem(
                    property,
                    "must be an absolute address such as https://service-eu1.dealhub.io, not "
                            + ShownAddress.of(url.toString()));
            return;
        }
        boolean https = url.getScheme().equalsIgnoreCase("https");
        boolean http = url.getScheme().equalsIgnoreCase("http");
        if (!https && !(http && Loopback.isLoopback(host))) {
            problem(
                    property,
                    "must begin with https:// (http:// only for this machine itself), not "
                            + ShownAddress.of(url.toString()));
        }
        if (url.getRawUserInfo() != null) {
            problem(property, "must not hold a user name or password");
        }
        port(property, url);
        if (!hasNoPath(url) || url.getRawQuery() != null || url.getRawFragment() != null) {
            problem(
                    property,
                    "must end after the host, without a path such as /api: not " + ShownAddress.of(url.toString()));
        }
    }

    private void port(String property, URI url) {
        if (url.getPort() > LAST_PORT || url.getPort() == 0) {
            problem(property, "must have a port from 1 to " + LAST_PORT + ", not " + url.getPort());
        }
    }

    private static boolean hasNoPath(URI url) {
        String path = url.getRawPath();
        return path == null || path.isEmpty() || path.equals("/");
    }

    void proxy(@Nullable URI proxy) {
        if (proxy == null) {
            return;
        }
        if (!"http".equalsIgnoreCase(proxy.getScheme())
                || proxy.getHost() == null
                || proxy.getPort() < 0
                || !hasNoPath(proxy)) {
            problem(
                    "proxy",
                    "must be scheme, host and port, such as http://proxy.example.com:3128, with user:password@ before the"
                            + " host if it wants them, not " + ShownAddress.of(proxy.toString()));
            return;
        }
        port("proxy", proxy);
        String userInfo = proxy.getRawUserInfo();
        if (userInfo != null && userInfo.indexOf(':') <= 0) {
            problem("proxy", "must have both a user and a password before the @, or neither");
        }
    }

    /** Credentials are visible ASCII. What is often copied along with one is named by itself; the secret never is. */
    void secret(String property, @Nullable String secret) {
        if (secret == null) {
            return;
        }
        if (secret.isEmpty()) {
            problem(property, "is empty: give the secret, or leave it out");
        } else if (secret.charAt(0) == '\uFEFF') {
            problem(property, "begins with a byte order mark: save the file that it stands in as UTF-8 without one");
        } else if (isBlank(secret.charAt(0)) || isBlank(secret.charAt(secret.length() - 1))) {
            problem(property, "begins or ends with a blank or line end: give it without");
        } else if (QUOTES.indexOf(secret.charAt(0)) >= 0 || QUOTES.indexOf(secret.charAt(secret.length() - 1)) >= 0) {
            problem(property, "begins or ends with a quotation mark: give it without, since marks are not taken off");
        } else if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            problem(
                    property,
                    "must be visible ASCII characters without spaces or line ends (the given one, of " + secret.length()
                            + " characters, is not): look for what was copied along with it");
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    void duration(String property, @Nullable Duration duration) {
        if (duration == null || duration.compareTo(Duration.ofMillis(1)) < 0 || duration.compareTo(LONGEST) > 0) {
            problem(property, "must be 1 ms to 1 h (PT0.001S to PT1H), not " + duration);
        }
    }

    void range(String property, String unit, long value, long least, long most) {
        if (value < least || value > most) {
            problem(property, "must be " + least + " to " + most + " " + unit + ", not " + value);
        }
    }

    void polling(@Nullable Duration first, @Nullable Duration longest) {
        if (first != null && longest != null && first.compareTo(longest) > 0) {
            problem("firstPoll", "must not be longer than longestPoll: " + first + " and " + longest);
        }
    }

    void filter(@Nullable Object component) {
        if (component == null || !ApplicationFilters.isFilter(component)) {
            problem(
                    "register",
                    "takes a ClientRequestFilter or ClientResponseFilter of Jakarta REST, and "
                            + (component == null ? "null" : component.getClass().getName()) + " is neither");
        }
    }
}
