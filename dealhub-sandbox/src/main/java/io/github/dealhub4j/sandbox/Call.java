package io.github.dealhub4j.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request, read whole.
 *
 * @param method the HTTP method
 * @param path the path, decoded step by step
 * @param query the parameters
 * @param headers the first value of each header, by name in lower case
 * @param cookies the cookies
 * @param body the body as text
 */
record Call(
        String method,
        List<String> path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Map<String, String> cookies,
        String body) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    Optional<String> bearer() {
        return header("Authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length()));
    }

    boolean isJson() {
        String type = header("Content-Type").orElse("");
        return type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
    }

    /** The address that the caller used for the sandbox. */
    String origin() {
        return "http://" + header("Host").orElse("localhost");
    }

    @Override
    public String toString() {
        return method + " /" + String.join("/", path);
    }
}
