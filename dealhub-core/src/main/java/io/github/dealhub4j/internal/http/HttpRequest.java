package io.github.dealhub4j.internal.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request to DealHub.
 *
 * @param target path and query, percent-encoded, beginning with a slash
 * @param body the JSON to POST; {@code null} makes it a GET
 * @param bearer the token to send along, a secret
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes: nobody compares or keeps it
public record HttpRequest(
        String target, byte @Nullable [] body, @Nullable String bearer) {

    public static HttpRequest get(String target, @Nullable String bearer) {
        return new HttpRequest(target, null, bearer);
    }

    public static HttpRequest post(String target, byte[] body, @Nullable String bearer) {
        return new HttpRequest(target, body, bearer);
    }

    /** {@code value} as one step of a path or one value of a query, whatever characters it has. */
    public static String encoded(String value) {
        // A form writes a space as +, which a path would take literally.
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String method() {
        return body == null ? "GET" : "POST";
    }

    /** Without body and bearer: both can hold secrets. */
    @Override
    public String toString() {
        return method() + " " + target;
    }
}
