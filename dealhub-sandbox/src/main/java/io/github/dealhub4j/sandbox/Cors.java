package io.github.dealhub4j.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which pages of other origins may call the endpoints that open CPQ. */
final class Cors {
    private static final Set<String> ALLOWED_HEADERS = Set.of("authorization", "content-type", "accept");

    private final Set<String> allowedOrigins;

    Cors(Set<String> allowedOrigins) {
        this.allowedOrigins = allowedOrigins;
    }

    /** The answer to a browser that asks before it sends. */
    Reply preflight(Call call) {
        boolean method = call.header("Access-Control-Request-Method").orElse("").equals("POST");
        List<String> headers = List.of(call.header("Access-Control-Request-Headers")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .split(",", -1));
        boolean known = headers.stream().allMatch(header -> header.isEmpty() || ALLOWED_HEADERS.contains(header));
        if (!isAllowed(call) || !method || !known) {
            return Reply.text(403, "This origin, method or header is not allowed.");
        }
        return allow(call, new Reply(204, Map.of(), ""))
                .with("Access-Control-Allow-Methods", "POST")
                .with("Access-Control-Allow-Headers", "authorization, content-type")
                .with("Access-Control-Max-Age", "600");
    }

    /** Lets the calling page read an answer, if its origin is allowed. */
    Reply allow(Call call, Reply reply) {
        if (!isAllowed(call)) {
            return reply;
        }
        return reply.with("Access-Control-Allow-Origin", call.header("Origin").orElse(""))
                .with("Access-Control-Allow-Credentials", "true")
                .with("Vary", "Origin");
    }

    private boolean isAllowed(Call call) {
        return call.header("Origin").filter(allowedOrigins::contains).isPresent();
    }
}
