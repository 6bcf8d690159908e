package io.github.dealhub4j.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param status the HTTP status
 * @param headers its headers, Content-Type among them
 * @param body its body as text
 */
record Reply(int status, Map<String, String> headers, String body) {

    Reply {
        headers = Map.copyOf(headers);
    }

    static Reply of(int status, String contentType, String body) {
        return new Reply(status, Map.of("Content-Type", contentType), body);
    }

    static Reply text(int status, String body) {
        return of(status, "text/plain;charset=utf-8", body);
    }

    static Reply html(int status, String body) {
        return of(status, "text/html;charset=utf-8", body);
    }

    static Reply redirect(String location) {
        return new Reply(303, Map.of("Location", location), "");
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }
}
