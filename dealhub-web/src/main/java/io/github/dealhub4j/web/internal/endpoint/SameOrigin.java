package io.github.dealhub4j.web.internal.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** Whether a request was made by a page of the application itself, or of an origin that it allows. */
final class SameOrigin {
    private final List<String> allowedOrigins;

    SameOrigin(List<String> allowedOrigins) {
        this.allowedOrigins = allowedOrigins.stream().map(SameOrigin::normal).toList();
    }

    /** Browsers send {@code Sec-Fetch-Site}, older ones {@code Origin}; a request with neither is refused. */
    boolean holdsFor(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && (allowedOrigins.contains(normal(origin)) || isOwn(origin, request.getHeader("Host")));
    }

    /** As browsers write it: in lower case, and without the default port. */
    private static String normal(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.replaceFirst(lower.startsWith("https:") ? ":443$" : ":80$", "");
    }

    /** Behind a proxy that ends TLS the scheme differs, so only the hosts are compared. */
    private static boolean isOwn(String origin, String host) {
        int scheme = origin.indexOf("://");
        return scheme > 0
                && host != null
                && authority(origin.substring(scheme + 3)).equals(authority(host));
    }

    private static String authority(String text) {
        return text.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }
}
